"""How people appear on paper: by name, initial or relationship, also inside free text."""

import re
from collections.abc import Iterable
from uuid import UUID

from ipt_journal.i18n import translate
from ipt_journal.records import person as persons
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Person


class Names:
    """Knows everyone in the journal and one way of naming them."""

    def __init__(self, people: Iterable[Person], people_as: PeopleAs) -> None:
        self._people = {person.id: person for person in people}
        self._as = people_as
        by_length = sorted(self._people.values(), key=lambda person: -len(person.label))
        self._inside = {person.label.casefold(): self.short(person) for person in by_length}
        labels = "|".join(re.escape(person.label) for person in by_length)
        self._pattern = re.compile(rf"(?<!\w)({labels})(?!\w)(\.?)", re.IGNORECASE)

    def together(self, ids: Iterable[UUID]) -> str:
        """Return the people of one record as its "with"."""
        return ", ".join(self.full(self._people[key]) for key in ids if key in self._people)

    def full(self, person: Person) -> str:
        """Return a person as they stand alone: Daniel, or D., partner, or partner."""
        if self._as is PeopleAs.NAMES:
            return person.label
        if self._as is PeopleAs.RELATIONSHIP:
            return persons.relation(person)
        if person.print_alias:
            return person.print_alias
        return f"{_initial(person.label)}., {persons.relation(person)}"

    def short(self, person: Person) -> str:
        """Return a person as they stand inside a sentence."""
        if self._as is PeopleAs.NAMES:
            return person.label
        if self._as is PeopleAs.RELATIONSHIP:
            mine = translate("Names", "my {relation}", "as in: asked my partner")
            return mine.format(relation=persons.relation(person))
        return person.print_alias or f"{_initial(person.label)}."

    def within(self, words: str) -> str:
        """Replace every name in `words` that is spelled as the client spells it."""
        if self._as is PeopleAs.NAMES or not self._people:
            return words
        return self._pattern.sub(self._replacement, words)

    def _replacement(self, match: re.Match[str]) -> str:
        short = self._inside[match[1].casefold()]
        stop = match[2]
        return short if stop and short.endswith(".") else short + stop


def _initial(label: str) -> str:
    """Return the first letter of a name, whatever its script."""
    return next((letter for letter in label if letter.isalnum()), label[:1]).upper()
