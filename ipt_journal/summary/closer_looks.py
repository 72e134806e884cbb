"""The closer looks on page 2: what was said, felt, wanted and could be tried, as it was told."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from sqlmodel import Session

from ipt_journal.i18n import translate
from ipt_journal.records import feelings, mention
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import ME, THEM, Exchange, speakers
from ipt_journal.records.paper import Block
from ipt_journal.records.person import Person
from ipt_journal.summary.candidates import Candidates
from ipt_journal.summary.papers import looked
from ipt_journal.summary.sheet import CloserLook
from ipt_journal.summary.texts import Texts


class CloserLooksOnPaper:
    """Only those at an event on this paper are there: its number stands in their heading."""

    def __init__(
        self, session: Session, found: Candidates, texts: Texts, people: Mapping[UUID, Person]
    ) -> None:
        self._session, self._found, self._texts = session, found, texts
        self._people = people
        self._choices = texts.choices

    def rows(self, events: Sequence[RelationshipEvent]) -> tuple[CloserLook, ...]:
        """Return the looks that were chosen, under the numbers of their `events`, in order."""
        if not self._choices.has(Block.CLOSER):
            return ()
        looks = {one.event_id: one for one in self._found.looked if self._choices.answer(one)}
        numbered = ((n, each) for n, each in enumerate(events, start=1) if each.id in looks)
        told = (CloserLook(n, self._told(looks[each.id], each)) for n, each in numbered)
        return tuple(one for one in told if one.rows)

    def _told(self, look: Exchange, each: RelationshipEvent) -> tuple[tuple[str, str], ...]:
        theirs, options = self._careful(look, each)
        rows = (
            (translate("Sheet", "What was said"), self._said(look, each)),
            (translate("Sheet", "What I felt"), self._felt(look)),
            (translate("Sheet", "What I wanted understood"), self._texts.of(look, "meant")),
            (translate("Sheet", "How much came across"), _across(look)),
            (translate("Sheet", "What it may have been like for them"), theirs),
            (translate("Sheet", "What came of it"), self._came_of_it(look, each)),
            (translate("Sheet", "What I could try"), options),
            (translate("Sheet", "What I would want to say now"), self._texts.of(look, "say_now")),
        )
        return tuple(row for row in rows if row[1])

    def _said(self, look: Exchange, each: RelationshipEvent) -> str:
        """Return a line for each turn: who, what was said, and how."""
        return "\n".join(filter(None, map(self._turn_of(look, each), range(len(look.turns)))))

    def _turn_of(self, look: Exchange, each: RelationshipEvent) -> "_Turn":
        whom: list[UUID] = []
        if self._choices.shows(each, "people"):
            whom = mention.people_of(self._session, each.id)
        named = [self._people[key] for key in whom if key in self._people]
        alone = self._texts.names.short(named[0]) if len(named) == 1 else ""
        return _Turn(self._texts, look, {**dict(speakers(alone)), ME: translate("Sheet", "Me")})

    def _felt(self, look: Exchange) -> str:
        free = self._choices.free_text
        words = [feelings.shown(word) for word in look.felt if free or feelings.known(word)]
        joined = translate("Sheet", ", then ", "between feelings, in their order").join(words)
        return self._texts.names.within(joined)

    def _careful(self, look: Exchange, each: RelationshipEvent) -> tuple[str, str]:
        """Return the guesses and what could be tried, unless the app keeps them folded."""
        whom = mention.people_of(self._session, each.id)
        people = [self._people[key] for key in whom if key in self._people]
        folded = looked.folded(self._session, look, people)
        theirs = "" if looked.THEIRS in folded else self._theirs(look)
        return theirs, "" if looked.OPTIONS in folded else self._options(look)

    def _theirs(self, look: Exchange) -> str:
        texts = self._texts
        return _sentences(texts.of(look, "guess_felt"), texts.of(look, "guess_wanted"))

    def _came_of_it(self, look: Exchange, each: RelationshipEvent) -> str:
        return _sentences(self._texts.of(look, "how_ended"), _moods(each.mood_before, look))

    def _options(self, look: Exchange) -> str:
        told = (
            self._texts.of(look, f"options.{n}.words", one.get("words", ""))
            for n, one in enumerate(look.options)
        )
        return "\n".join(filter(None, told))


class _Turn:
    """Writes one turn of an exchange as a line."""

    def __init__(self, texts: Texts, look: Exchange, who: Mapping[str, str]) -> None:
        self._texts, self._look, self._who = texts, look, who

    def __call__(self, number: int) -> str:
        turn = self._look.turns[number]
        words = self._texts.of(self._look, f"turns.{number}.words", turn.get("words", ""))
        how = self._texts.of(self._look, f"turns.{number}.how", turn.get("how", ""))
        if not words:
            return ""
        who = self._who.get(turn.get("speaker", ""), self._who[THEM])
        plain = translate("Sheet", "{who}: “{words}”").format(who=who, words=words)
        if not how:
            return plain
        return translate("Sheet", "{said} ({how})").format(said=plain, how=how)


def _moods(before: int | None, look: Exchange) -> str:
    """Return the mood afterwards, beside the one before where that is known."""
    if look.mood_after is None:
        return ""
    if before is None:
        return translate("Sheet", "Mood {n} after").format(n=look.mood_after)
    both = translate("Sheet", "Mood {before} before, {after} after")
    return both.format(before=before, after=look.mood_after)


def _across(look: Exchange) -> str:
    if look.came_across is None:
        return translate("Sheet", "not sure") if look.came_unsure else ""
    return translate("Sheet", "{n} of 10").format(n=look.came_across)


def _sentences(*words: str) -> str:
    """Return sentences one after the other, each with an end."""
    told: Iterable[str] = (one.strip() for one in words if one.strip())
    return " ".join(one if one[-1] in ".!?…。؟" else f"{one}." for one in told)
