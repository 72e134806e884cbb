"""How people appear on paper: by name, initial or relationship, also inside free text."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import partial
from uuid import UUID

from ipt_journal.i18n import translate
from ipt_journal.records import person as persons
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Person, Relationship
from ipt_journal.records.search import APOSTROPHES, spaceless

_NOBODYS_OWN = {Relationship.UNSAID, Relationship.OTHER}  # there is no "my someone I know"


class Names:
    """Knows everyone in the journal and one way of naming them."""

    def __init__(self, people: Iterable[Person], people_as: PeopleAs) -> None:
        self._people = {person.id: person for person in people}
        self._as = people_as
        self._by_length = sorted(self._people.values(), key=lambda person: -len(person.label))
        labels = "|".join(f"({_spelled(person.label)})" for person in self._by_length)
        self._pattern = re.compile(rf"(?:{labels})(\.?)", re.IGNORECASE)
        self._initials = [f"{_initial(person.label)}." for person in self._by_length]
        self._inside = [self.short(person) for person in self._by_length]

    def together(self, ids: Iterable[UUID]) -> str:
        """Return the people of one record as its "with"."""
        return ", ".join(self.full(self._people[key]) for key in ids if key in self._people)

    def full(self, person: Person) -> str:
        """Return a person as they stand alone: Daniel, or D., partner, or partner."""
        if self._as is PeopleAs.NAMES:
            return person.label
        relation = self._relation(person)
        if self._as is PeopleAs.RELATIONSHIP:
            return relation or _someone()
        if person.print_alias:
            return person.print_alias
        return ", ".join(filter(None, (f"{_initial(person.label)}.", relation)))

    def short(self, person: Person) -> str:
        """Return a person as they stand inside a sentence."""
        if self._as is PeopleAs.NAMES:
            return person.label
        if self._as is PeopleAs.RELATIONSHIP:
            if person.relationship in _NOBODYS_OWN and not person.relationship_words:
                return persons.relation(person) or _someone()
            mine = translate("Names", "my {relation}", "as in: asked my partner")
            return mine.format(relation=self._relation(person))
        return person.print_alias or f"{_initial(person.label)}."

    def within(self, words: str) -> str:
        """Replace every name in `words` that is spelled as the client spells it."""
        if self._as is PeopleAs.NAMES or not self._people:
            return words
        shorter = partial(_replacement, self._inside)
        return self._pattern.sub(shorter, unicodedata.normalize("NFC", words))

    def _relation(self, person: Person) -> str:
        """Return what a person is to the client; another's name in their word for it is short."""
        if not person.relationship_words:
            return persons.relation(person)
        people = zip(self._by_length, self._initials, strict=True)
        shorts = ["" if one is person else initial for one, initial in people]
        words = unicodedata.normalize("NFC", person.relationship_words)
        return self._pattern.sub(partial(_replacement, shorts), words)


def _someone() -> str:
    """Return the word for a person of whom nothing more is said."""
    return translate("Names", "someone")


def _replacement(shorts: Sequence[str], match: re.Match[str]) -> str:
    """Return which of `shorts` stands for what was found, with no more than one full stop.

    Where it is empty, what was found stays.
    """
    *labels, stop = match.groups()
    short = next(s or found for s, found in zip(shorts, labels, strict=True) if found is not None)
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
