"""Random journals with a word of its own in every field, and random choices for their paper."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count
from random import Random
from typing import TYPE_CHECKING, Any

from sqlmodel import Session

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import (
    KINDS,
    closeness,
    experiment,
    mention,
    profile,
    sheet,
    therapy,
)
from ipt_journal.records.asked import Answered
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.experiment import Outcome
from ipt_journal.records.link import Felt, Link
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.paper import Block, PeopleAs
from ipt_journal.records.person import Person, Relationship
from ipt_journal.records.record import AREAS, Record, Share
from ipt_journal.records.therapy import TherapySession
from ipt_journal.summary.choices import Choices, kept
from tests.conftest import NOW
from tests.records.filled import filled
from tests.summary.written import HELD, TODAY, answered, check_in, event, note, own, sessions

if TYPE_CHECKING:
    from uuid import UUID

CASES = int(os.environ.get("IPT_JOURNAL_PAPERS", "40"))  # 500 before a release
_LETTERS = "bcdfghjklmnpqrstvwxz"
_FIELDS = ("words", "kind", "people", "felt", "connected", "area")
_WAYS = [way for way in PeopleAs if way is not PeopleAs.LEFT_OUT]


@dataclass
class Words:
    """Makes words that stand nowhere else, and remembers them."""

    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    made: dict[str, str] = field(default_factory=dict)  # the word, and what it was made for

    def __call__(self, what: str) -> str:
        number = next(self.numbers)
        letters = (_LETTERS[number // 20**place % 20] for place in range(4))
        word = f"y{''.join(letters)}y"
        self.made[word] = what
        return word


class Written:
    """Everything that was put into the journal."""

    def __init__(self, session: Session, dice: Random, words: Words) -> None:
        self._session, self._dice, self._words = session, dice, words
        self.coming = sessions(session)
        session.flush()
        self.people = [self._person() for _ in range(dice.randint(0, 5))]
        self.with_whom: dict[UUID, list[Person]] = {}
        self.events = [self._event() for _ in range(dice.choice((0, 1, 3, 8, 12)))]
        self.links = {each.id: self._link(each) for each in self.events if dice.random() < 0.6}
        self.notes = [self._note() for _ in range(dice.randint(0, 4))]
        self.check_ins = [self._check_in() for _ in range(dice.randint(0, 9))]
        self.tried = [self._tried() for _ in range(dice.randint(0, 2))]
        self.points = [self._point() for _ in range(dice.randint(0, 5))]
        self.forms = [self._form(number) for number in range(dice.randint(0, 2))]
        self._say()
        self._fill_the_rest()

    def _share(self) -> Share:
        return self._dice.choice(list(Share))

    def _day(self) -> int:
        return self._dice.randint(8, 17)  # some of them before the last session

    def _add(self, made: Any, *, people: bool = True) -> Any:
        self._session.add(made)
        self._session.flush()
        if people and self.people and self._dice.random() < 0.7:
            named = self._dice.sample(self.people, self._dice.randint(1, min(2, len(self.people))))
            self.with_whom[made.id] = named
            mention.set_people(self._session, made.id, [one.id for one in named])
        return made

    def _text(self, what: str) -> str:
        """Return a sentence with a word of its own, and now and then a name."""
        sentence = self._words(what)
        if self.people and self._dice.random() < 0.5:
            someone = self._dice.choice(self.people)
            end = self._dice.choice((" {}.", " {}’s", ", {}, and", " ({})"))
            sentence += end.format(someone.label)
        return sentence

    def _person(self) -> Person:
        alias = self._words("alias") if self._dice.random() < 0.5 else ""
        words = self._words("relation") if self._dice.random() < 0.4 else ""
        texts = ("went_well", "hard", "like_to_change", "gets_words", "gives_words")
        made = Person(
            label=self._words("name").capitalize(),
            print_alias=alias,
            relationship=self._dice.choice(list(Relationship)),
            relationship_words=words,
            share=self._share(),
        )
        for name in texts:
            setattr(made, name, self._words(f"person {name}"))
        self._words.made[made.label] = self._words.made.pop(made.label.casefold())
        self._session.add(made)
        return made

    def _event(self) -> RelationshipEvent:
        made = event(
            self._text("event") if self._dice.random() < 0.9 else "",
            self._day(),
            self._share(),
            kind=self._dice.choice(list(Kind)),
            felt=[self._words("own feeling")] if self._dice.random() < 0.5 else ["hurt"],
            valence=self._dice.choice((None, -3, 0, 2)),
            mixed=self._dice.random() < 0.3,
            area=self._dice.choice((None, *AREAS)),
        )
        return self._add(made)  # type: ignore[no-any-return]

    def _link(self, about: RelationshipEvent) -> Link:
        felt, words = self._dice.choice((None, *Felt)), self._text("link")
        made = Link(event_id=about.id, felt=felt, words=words, share=self._share())
        return self._add(made, people=False)  # type: ignore[no-any-return]

    def _note(self) -> Note:
        return self._add(note(self._text("note"), self._day(), self._share()))  # type: ignore[no-any-return]

    def _check_in(self) -> MoodCheckIn:
        words = self._text("check-in") if self._dice.random() < 0.5 else ""
        made = check_in(self._dice.randint(0, 10), self._day(), self._share(), words)
        return self._add(made)  # type: ignore[no-any-return]

    def _tried(self) -> Any:
        made = experiment.add(self._session, self.coming, self._text("trial"))
        made.learned, made.share = self._text("learned"), self._share()
        made.outcome = self._dice.choice(list(Outcome))
        for name in ("planned_for", "expect", "obstacles", "happened"):
            setattr(made, name, self._words(f"trial {name}"))
        return self._add(made)

    def _point(self) -> Any:
        made = therapy.add_point(self._session, self.coming, self._text("point"))
        made.share = self._share()
        if self.events and self._dice.random() < 0.7:
            about = self._dice.choice(self.events)
            made.event_id = about.id
            if about.words and self._dice.random() < 0.7:
                made.text = about.words
        return self._add(made, people=False)

    def _form(self, number: int) -> tuple[str, Any]:
        name, code = self._words("form"), f"own-{number}"
        self._session.add(own(name, code))
        days = [HELD - timedelta(days=30), HELD + timedelta(days=self._dice.randint(0, 4))]
        made = [answered(code, self._dice.choice((0, 3, 6)), day, self._share()) for day in days]
        self._session.add_all(made)
        return name, made

    def _say(self) -> None:
        coming = self._session.get_one(TherapySession, self.coming)
        coming.hard_to_say, coming.share = self._text("hard to say"), self._share()
        self.hard = coming
        self.profile = profile.change(
            self._session,
            initials=self._words("initials"),
            therapist=self._words("therapist"),
            focus_words=self._text("focus"),
            lighter=self._words("lighter"),
        )
        self._session.flush()

    def _fill_the_rest(self) -> None:
        """Answer every question of every worksheet: nothing of it is for this paper."""
        self.filled: dict[str, tuple[str, Any]] = {}
        for kind in KINDS:
            table = str(kind.__tablename__)
            if issubclass(kind, Answered) and table != "experiment":
                word = self._words(f"worksheet {table}")
                made = filled(kind, word, self.events[0].id if self.events else None)
                made.share = self._share()
                self.filled[table] = word, made
                if table != "exchange" or self.events:
                    self._add(made)
        self._stand()

    def _stand(self) -> None:
        """Let a conflict stand somewhere, with a person, and the people move on the map."""
        self.conflict: Any = self.filled["conflict"][1]
        self.about = self._dice.choice(self.people) if self.people else None
        self.conflict.person_id = self.about.id if self.about else None
        self.conflict.good_enough = self._text("good enough")
        at = Moment.of(NOW)
        sheet.set_stage(self._session, self.conflict, "stuck", at)
        for one in self.people:
            closeness.place(self._session, one.id, at, ring=2, wished_ring=1)


def chosen(journal: Journal, dice: Random, written: Written) -> Choices:
    with journal.read() as session:
        base = kept(session, TODAY)
    records: list[Record] = [
        *written.events, *written.links.values(), *written.notes, *written.check_ins,
        *written.tried, *written.points, *(made[-1] for _, made in written.forms),
    ]  # fmt: skip
    ticked = {one.id: dice.random() < 0.6 for one in records if dice.random() < 0.6}
    parts = [(one, name) for one in written.events for name in _FIELDS]
    parts += [(one, name) for one in written.tried for name in ("people", "learned")]
    fields = {(one.id, name): dice.random() < 0.5 for one, name in parts if dice.random() < 0.3}
    persons = {one.id: dice.choice(list(PeopleAs)) for one in written.people if dice.random() < 0.3}
    every = sorted(Block)
    return replace(
        base,
        first_day=dice.choice((base.first_day, date(2026, 11, 9))),
        blocks=frozenset(every if dice.random() < 0.5 else dice.sample(every, dice.randint(0, 9))),
        people_as=dice.choice(_WAYS),
        ticks=ticked,
        fields=fields,
        persons=persons,
        withheld=frozenset(f"event.{name}" for name in _FIELDS if dice.random() < 0.25),
        exact_times=dice.random() < 0.5,
        free_text=dice.random() < 0.85,
        stored=True,
    )
