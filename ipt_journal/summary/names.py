"""How people appear on paper: by name, initial or relationship, also inside free text."""

import re
import unicodedata
from collections.abc import Iterable
from uuid import UUID

from ipt_journal.i18n import translate
from ipt_journal.records import person as persons
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.records.search import APOSTROPHES, spaceless


class Names:
    """Knows everyone in the journal and one way of naming them."""

    def __init__(self, people: Iterable[Person], people_as: PeopleAs) -> None:
        self._people = {person.id: person for person in people}
        self._as = people_as
        by_length = sorted(self._people.values(), key=lambda person: -len(person.label))
        self._inside = [self.short(person) for person in by_length]
        labels = "|".join(f"({_spelled(person.label)})" for person in by_length)
        self._pattern = re.compile(rf"(?:{labels})(\.?)", re.IGNORECASE)

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
        return self._pattern.sub(self._replacement, unicodedata.normalize("NFC", words))

    def _replacement(self, match: re.Match[str]) -> str:
        *labels, stop = match.groups()
        short = next(s for s, found in zip(self._inside, labels, strict=True) if found is not None)
        return short if stop and short.endswith(".") else short + stop


def _spelled(label: str) -> str:
    """Return the pattern of a name as a word of its own; Chinese or Thai has no spaces to ask for.

    Every apostrophe counts as any other, every space as any number of spaces.
    """
    name = unicodedata.normalize("NFC", label).strip()
    parts = (re.escape(part) for part in name.split())
    written = re.sub(f"[{APOSTROPHES}]", f"[{APOSTROPHES}]", r"\s+".join(parts))
    before = r"(?<!\w)" if name and not spaceless(name[0]) else ""
    after = r"(?!\w)" if name and not spaceless(name[-1]) else ""
    return f"{before}{written}{after}"


def _initial(label: str) -> str:
    """Return the first letter of a name, whatever its script."""
    return next((letter for letter in label if letter.isalnum()), label[:1]).upper()
