"""What a paper must print of a random journal, worked out from the choices alone.

It follows the rules as they are told to the client, and not the code that prints.
"""

from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from ipt_journal.journal import Journal
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.experiment import Outcome
from ipt_journal.records.paper import Block, PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.records.record import Record, Share
from ipt_journal.summary.choices import Choices
from tests.conftest import CHEAP, PASSPHRASE, now_utc
from tests.summary.canaries import Words, Written, chosen

if TYPE_CHECKING:
    from datetime import date


@dataclass
class Case:
    """A journal, what was chosen, and the words that must be on paper: these and no others."""

    seed: int
    journal: Journal
    choices: Choices
    words: Words
    wanted: set[str]
    moods: int
    people: list[Person]

    @property
    def unwanted(self) -> set[str]:
        return set(self.words.made) - self.wanted

    def differences(self, text: str) -> dict[str, list[str]]:
        """Return what `text` lacks and what it has too much, by what the words were made for."""
        lacking = [self.words.made[word] for word in self.wanted if word not in text]
        too_much = [self.words.made[word] for word in self.unwanted if word in text]
        return {name: sorted(found) for name, found in
                (("lacking", lacking), ("too much", too_much)) if found}  # fmt: skip


def case(seed: int, folder: Path) -> Case:
    """Make the journal of a seed; the caller closes it."""
    dice, words = Random(seed), Words()  # noqa: S311 - nothing here is secret
    journal = Journal.create(folder / f"{seed}.journal", PASSPHRASE, now_utc, CHEAP)
    with journal.write() as session:
        written = Written(session, dice, words)
    choices = chosen(journal, dice, written)
    printed = Printed(written, choices, words)
    wanted = printed.wanted()
    return Case(seed, journal, choices, words, wanted, printed.moods(), written.people)


class Printed:
    """Works out, by the rules alone, which words a paper must show."""

    def __init__(self, written: Written, choices: Choices, words: Words) -> None:
        self._all, self._choices, self._words = written, choices, words
        gone = {k for k, way in choices.persons.items() if way is PeopleAs.LEFT_OUT}
        named = written.with_whom.items()
        self._gone = {key for key, whom in named if gone & {one.id for one in whom}}
        for said in written.links.values():
            if said.event_id in self._gone:
                self._gone.add(said.id)
        if written.about and written.about.id in gone:
            self._gone.add(written.conflict.id)
        look = written.filled["exchange"][1]
        if written.events and written.events[0].id in self._gone:
            self._gone.add(look.id)
        self._gone |= {point.id for point in written.points if point.event_id in self._gone}
        self._shown: set[str] = set()

    def wanted(self) -> set[str]:
        self._shown.add(self._all.profile.initials)
        for each in self._all.events:
            if self._on_paper(each, Block.EVENTS):
                self._event(each)
        for noted, text in (*((n, n.text) for n in self._all.notes),
                            *((c, c.note) for c in self._all.check_ins)):  # fmt: skip
            if self._on_paper(noted, Block.NOTES):
                self._text(text)
        for tried in self._all.tried:
            if self._on_paper(tried, Block.TRIED) and self._choices.free_text:
                self._tried(tried)
        for point in self._all.points:
            self._point(point)
        self._rest()
        return self._shown

    def moods(self) -> int:
        """Return how many check-ins the chart shows: by days and as a block, never singly."""
        if not self._choices.has(Block.CHART):
            return 0
        there = (one for one in self._all.check_ins if self._in_days(one))
        return sum(one.share is not Share.NEVER for one in there)

    def _in_days(self, record: Any) -> bool:
        day: date = record.happened.day
        return self._choices.first_day <= day <= self._choices.last_day

    def _yes(self, record: Record) -> bool:
        if record.share is Share.NEVER or record.id in self._gone:
            return False
        return bool(self._choices.ticks.get(record.id, record.share is Share.INCLUDE))

    def _on_paper(self, record: Any, block: Block) -> bool:
        days = not hasattr(record, "happened_utc") or self._in_days(record)
        return bool(days and self._choices.has(block) and self._yes(record))

    def _shows(self, record: Record, name: str) -> bool:
        of_all = f"{record.__tablename__}.{name}" not in self._choices.withheld
        return bool(self._choices.fields.get((record.id, name), of_all))

    def _event(self, each: RelationshipEvent) -> None:
        if self._shows(each, "words"):
            self._text(each.words)
        if self._shows(each, "felt") and self._choices.free_text:
            self._shown |= {word for word in each.felt if word in self._words.made}
        if self._shows(each, "people"):
            for one in self._all.with_whom.get(each.id, []):
                self._alone(one)
        said = self._all.links.get(each.id)
        if said and self._on_paper(said, Block.WORDS):
            self._text(said.words)

    def _tried(self, tried: Any) -> None:
        self._text(tried.what)
        if self._shows(tried, "learned"):
            self._text(tried.learned)
        done = tried.outcome in {Outcome.DONE, Outcome.PARTLY}
        if done and self._shows(tried, "people"):
            for one in self._all.with_whom.get(tried.id, []):
                self._inside(one)

    def _point(self, point: Any) -> None:
        about = next((e for e in self._all.events if e.id == point.event_id), None)
        copies = about is not None and point.text == about.words
        if not self._yes(point):
            return
        if about is not None and copies:
            if about.share is not Share.NEVER and self._shows(about, "words"):
                self._text(about.words)
        else:
            self._text(point.text)

    def _rest(self) -> None:
        hard = self._all.hard
        if self._choices.has(Block.HARD) and hard.share is not Share.NEVER:
            self._text(hard.hard_to_say)
        if self._choices.has(Block.FOCUS):
            self._text(self._all.profile.focus_words)
        self._second_page()
        for name, made in self._all.forms:
            kept = [one for one in made if one.share is not Share.NEVER]
            if self._choices.has(Block.MEASURES) and kept and self._yes(kept[-1]):
                self._shown.add(name)

    def _second_page(self) -> None:
        word, look = self._all.filled["exchange"]
        about = self._all.events[:1]
        if about and self._on_paper(about[0], Block.EVENTS) and self._on_paper(look, Block.CLOSER):
            self._text(word)
            alone = self._all.with_whom.get(about[0].id, [])
            turns = self._choices.free_text and self._shows(about[0], "people")
            if len(alone) == 1 and turns and look.turns[0]["speaker"] == "them":
                self._inside(alone[0])
        conflict = self._all.conflict
        if self._on_paper(conflict, Block.FOCUS):
            self._text(conflict.good_enough)
            if self._all.about:
                self._inside(self._all.about)
        if self._choices.has(Block.CLOSENESS):
            for one in self._all.people:
                if one.share is not Share.NEVER:
                    self._inside(one)

    def _text(self, text: str) -> None:
        """Count the words of a text as shown, with those in it who go by their names."""
        if not self._choices.free_text:
            return
        self._shown |= {word for word in self._words.made
                        if word in text and self._words.made[word] != "name"}  # fmt: skip
        for one in self._all.people:
            if one.label in text:
                self._inside(one)

    def _way(self, one: Person) -> PeopleAs:
        return self._choices.persons.get(one.id, self._choices.people_as)

    def _alone(self, one: Person) -> None:
        """Count what is shown of a person who stands in a place of their own."""
        way, alias, relation = self._way(one), one.print_alias, one.relationship_words
        if way is PeopleAs.NAMES:
            self._shown.add(one.label)
        elif way is PeopleAs.ALIAS and alias:
            self._shown.add(alias)
        elif way is not PeopleAs.LEFT_OUT and relation:
            self._shown.add(relation)

    def _inside(self, one: Person) -> None:
        if self._way(one) in {PeopleAs.INITIALS, PeopleAs.LEFT_OUT}:
            return
        if self._way(one) is PeopleAs.ALIAS and not one.print_alias:
            return
        self._alone(one)
