"""The one place that says what of the journal a paper may show, and in which words."""

from collections.abc import Iterable, Iterator
from typing import TypeVar
from uuid import UUID

from sqlmodel import Session

from ipt_journal.i18n import translate
from ipt_journal.records import person, profile
from ipt_journal.records.person import Person
from ipt_journal.records.record import Record, Share
from ipt_journal.summary.choices import Choices, hiding
from ipt_journal.summary.names import Names
from ipt_journal.summary.texts import Passage, Texts

_Kind = TypeVar("_Kind", bound=Record)


class Chosen:
    """Knows the choices for a paper and everyone who may be named on it."""

    def __init__(self, session: Session, choices: Choices) -> None:
        self.choices = hiding(session, choices)
        self._people = {one.id: one for one in person.everyone(session)}
        names = Names(self._people.values(), choices.people_as, choices.persons)
        self._texts = Texts(self.choices, names)
        self._names = names
        self.initials = profile.load(session).initials

    def of(self, records: Iterable[_Kind]) -> list[_Kind]:
        """Return those of the records that the client lets go on this paper."""
        return [one for one in records if self.choices.answer(one)]

    def undecided(self, records: Iterable[Record]) -> int:
        return sum(self.choices.answer(one) is None for one in records)

    def shows(self, record: Record, field: str) -> bool:
        return self.choices.shows(record, field)

    def text(self, record: Record, field: str, words: str | None = None) -> str:
        """Return the client's words as they stand on paper; `words` where no column has them."""
        return self._texts.of(record, field, words)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Return every text that was asked for until now, in that order."""
        return self._texts.passages

    def within(self, words: str) -> str:
        """Return words that are no text of their own, with people as they are to appear."""
        return self._names.within(words)

    def name(self, one: Person) -> str:
        return self._names.full(one)

    def short(self, key: UUID) -> str:
        """Return a person as they stand inside a line; "" for whoever is never printed."""
        return next((self._names.short(one) for one in self._told((key,))), "")

    def whom(self, ids: Iterable[UUID]) -> str:
        """Return the people of a record; who is never printed is not among them."""
        return self._names.together(one.id for one in self._told(ids))

    def _told(self, ids: Iterable[UUID]) -> Iterator[Person]:
        hidden = self.choices.hidden
        known = (self._people[key] for key in ids if key in self._people and key not in hidden)
        return (one for one in known if one.share is not Share.NEVER)

    def footer(self) -> str:
        line = translate("Sheet", "Written by the client. Not monitored between sessions.")
        fits = 0 < len(self.initials) <= profile.LONGEST_INITIALS
        return f"{self.initials} · {line}" if fits else line
