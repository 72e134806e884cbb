"""How people appear on paper: by name, initial, relationship or alias, also inside free text."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from uuid import UUID

from ipt_journal.i18n import translate
from ipt_journal.records import person as persons
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Person, Relationship
from ipt_journal.records.search import APOSTROPHES, spaceless

_NOBODYS_OWN = {Relationship.UNSAID, Relationship.OTHER}  # there is no "my someone I know"


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands on paper for the letters `written` from `start`; `own`: the client said so."""

    start: int
    written: str
    becomes: str
    own: bool = False

    @property
    def end(self) -> int:
        return self.start + len(self.written)


class Names:
    """Knows everyone in the journal, one way of naming them, and whom another way holds for."""

    def __init__(
        self,
        people: Iterable[Person],
        people_as: PeopleAs,
        persons_as: Mapping[UUID, PeopleAs] | None = None,
    ) -> None:
        self._people = {person.id: person for person in people}
        self._as, self._each_as = people_as, persons_as or {}
        self._by_length = sorted(self._people.values(), key=lambda person: -len(person.label))
        labels = "|".join(f"({_spelled(person.label)})" for person in self._by_length)
        self._pattern = re.compile(rf"(?:{labels})(\.?)", re.IGNORECASE)
        gone = [self._way(person) is PeopleAs.LEFT_OUT for person in self._by_length]
        self._gone = [_someone() if left else "" for left in gone]
        self._initials = [
            left or f"{_initial(person.label)}."
            for left, person in zip(self._gone, self._by_length, strict=True)
        ]
        self._inside = [
            "" if self._way(person) is PeopleAs.NAMES else self.short(person)
            for person in self._by_length
        ]

    def _way(self, person: Person) -> PeopleAs:
        return self._each_as.get(person.id, self._as)

    def together(self, ids: Iterable[UUID]) -> str:
        """Return the people of one record as its "with"."""
        known = (self._people[key] for key in ids if key in self._people)
        return ", ".join(filter(None, map(self.full, known)))

    def full(self, person: Person) -> str:
        """Return a person as they stand alone: Daniel, or D., partner, or partner, or nothing."""
        way = self._way(person)
        if way in {PeopleAs.NAMES, PeopleAs.LEFT_OUT}:
            return person.label if way is PeopleAs.NAMES else ""
        relation = self._relation(person)
        if way is PeopleAs.RELATIONSHIP:
            return relation or _someone()
        if way is PeopleAs.ALIAS and person.print_alias:
            return self._of_others(person, person.print_alias, self._gone)
        return ", ".join(filter(None, (f"{_initial(person.label)}.", relation)))

    def short(self, person: Person) -> str:
        """Return a person as they stand inside a sentence."""
        match self._way(person):
            case PeopleAs.NAMES:
                return person.label
            case PeopleAs.LEFT_OUT:
                return _someone()
            case PeopleAs.RELATIONSHIP:
                return self._mine(person)
            case PeopleAs.ALIAS if person.print_alias:
                return self._of_others(person, person.print_alias, self._gone)
            case _:
                return f"{_initial(person.label)}."

    def _mine(self, person: Person) -> str:
        """Return "my partner", or a word for somebody who is nobody's own."""
        if person.relationship in _NOBODYS_OWN and not person.relationship_words:
            return persons.relation(person) or _someone()
        mine = translate("Names", "my {relation}", "as in: asked my partner")
        return mine.format(relation=self._relation(person))

    def within(self, words: str) -> str:
        """Replace every name in `words` that is spelled as the client spells it."""
        return replaced(words, self.pieces(words))

    def pieces(self, words: str) -> list[Piece]:
        """Return what stands for each name in NFC `words`, in their order."""
        if not any(self._inside):
            return []
        found = (self._piece(match) for match in self._pattern.finditer(nfc(words)))
        return [piece for piece in found if piece is not None]

    def _piece(self, match: re.Match[str]) -> Piece | None:
        """Return what stands for a name, with no more than one full stop."""
        short = _chosen(self._inside, match)
        if not short:
            return None
        stop = "" if short.endswith(".") else match.groups()[-1]
        return Piece(match.start(), match.group(), short + stop)

    def _relation(self, person: Person) -> str:
        """Return what a person is to the client; another's name in their word for it is short."""
        if not person.relationship_words:
            return persons.relation(person)
        return self._of_others(person, person.relationship_words, self._initials)

    def _of_others(self, person: Person, words: str, shorts: Sequence[str]) -> str:
        """Put what stands for others' names into a word for `person`; "" leaves a name."""
        people = zip(self._by_length, shorts, strict=True)
        others = ["" if one is person else short for one, short in people]

        def shorter(match: re.Match[str]) -> str:
            short, stop = _chosen(others, match), match.groups()[-1]
            return match.group() if not short else short if short.endswith(".") else short + stop

        return self._pattern.sub(shorter, nfc(words)) if any(others) else words


def nfc(words: str) -> str:
    """Return the words with each letter in one piece, as all spellings of names are compared."""
    return unicodedata.normalize("NFC", words)


def replaced(words: str, pieces: Iterable[Piece]) -> str:
    """Return the words with each piece in the place of what was written."""
    text, parts, at = nfc(words), list[str](), 0
    for piece in pieces:
        parts += (text[at : piece.start], piece.becomes)
        at = piece.end
    return "".join(chain(parts, (text[at:],)))


def _someone() -> str:
    """Return the word for a person of whom nothing more is said."""
    return translate("Names", "someone")


def _chosen(shorts: Sequence[str], match: re.Match[str]) -> str:
    """Return which of `shorts` stands for what was found."""
    labels = match.groups()[:-1]
    return next(short for short, found in zip(shorts, labels, strict=True) if found is not None)


def _spelled(label: str) -> str:
    """Return the pattern of a name as a word of its own; Chinese or Thai has no spaces to ask for.

    Every apostrophe counts as any other, every space as any number of spaces.
    """
    name = nfc(label).strip()
    parts = (re.escape(part) for part in name.split())
    written = re.sub(f"[{APOSTROPHES}]", f"[{APOSTROPHES}]", r"\s+".join(parts))
    before = r"(?<!\w)" if name and not spaceless(name[0]) else ""
    after = r"(?!\w)" if name and not spaceless(name[-1]) else ""
    return f"{before}{written}{after}"


def _initial(label: str) -> str:
    """Return the first letter of a name, whatever its script."""
    return next((letter for letter in label if letter.isalnum()), label[:1]).upper()
