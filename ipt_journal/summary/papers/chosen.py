"""The one place that says what of the journal a paper may show, and in which words."""

from collections.abc import Iterable
from typing import TypeVar
from uuid import UUID

from sqlmodel import Session

from ipt_journal.i18n import translate
from ipt_journal.records import person, profile
from ipt_journal.records.person import Person
from ipt_journal.records.record import Record, Share
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.names import Names

_Kind = TypeVar("_Kind", bound=Record)


class Chosen:
    """Knows the choices for a paper and everyone who may be named on it."""

    def __init__(self, session: Session, choices: Choices) -> None:
        self._choices = choices
        self._people = {one.id: one for one in person.everyone(session)}
        self._names = Names(self._people.values(), choices.people_as)
        self.initials = profile.load(session).initials

    def of(self, records: Iterable[_Kind]) -> list[_Kind]:
        """Return those of the records that the client lets go on this paper."""
        return [one for one in records if self._choices.answer(one)]

    def undecided(self, records: Iterable[Record]) -> int:
        return sum(self._choices.answer(one) is None for one in records)

    def words(self, words: str) -> str:
        """Return the client's own words with people as they are to appear."""
        return self._names.within(words)

    def name(self, one: Person) -> str:
        return self._names.full(one)

    def whom(self, ids: Iterable[UUID]) -> str:
        """Return the people of a record; who is never printed is not among them."""
        return self._names.together(
            key for key in ids if self._people[key].share is not Share.NEVER
        )

    def footer(self) -> str:
        line = translate("Sheet", "Written by the client. Not monitored between sessions.")
        fits = 0 < len(self.initials) <= profile.LONGEST_INITIALS
        return f"{self.initials} · {line}" if fits else line
