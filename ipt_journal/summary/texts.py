"""The one door for the client's own words on their way to paper."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ipt_journal.records.paper import FieldOf, Wording
from ipt_journal.records.record import Record
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.names import Names, Piece, nfc, replaced

BLACK = "█████"  # as long for a short word as for a long one


@dataclass(frozen=True, slots=True)
class Passage:
    """One text as the client wrote it, and what stands on paper for pieces of it."""

    record: Record
    field: str
    words: str  # NFC
    names: tuple[Piece, ...]  # what would stand there without a word of the client's
    pieces: tuple[Piece, ...]

    @property
    def printed(self) -> str:
        return replaced(self.words, self.pieces)


class Texts:
    """Lets through what the choices allow, and remembers it as passages, in reading order."""

    def __init__(self, choices: Choices, names: Names) -> None:
        self.choices, self.names = choices, names
        self._passages: dict[FieldOf, Passage] = {}

    @property
    def passages(self) -> tuple[Passage, ...]:
        return tuple(self._passages.values())

    def of(self, record: Record, field: str, words: str | None = None) -> str:
        """Return a text of a record as it stands on paper; `words` where no column has them."""
        written = nfc(getattr(record, field) if words is None else words)
        if not written.strip() or not self.choices.free_text:
            return ""
        if not self.choices.shows(record, field):
            return ""
        told = self.choices.wordings.get((record.id, field), ())
        names = tuple(self.names.pieces(written))
        passage = Passage(record, field, written, names, joined(names, _standing(written, told)))
        self._passages[record.id, field] = passage
        return passage.printed


def _standing(words: str, told: Iterable[Wording]) -> list[Piece]:
    """Return what the client said stands for their words, where these are still what they were."""
    pieces = (Piece(one.start, one.written, one.becomes, own=True) for one in told)
    return [one for one in pieces if one.written and words[one.start : one.end] == one.written]


def joined(names: Sequence[Piece], own: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return both in order; where they meet, the client's own word stands for all of it."""
    pieces: list[Piece] = []
    for piece in sorted((*names, *own), key=lambda one: (one.start, not one.own)):
        if pieces and piece.start < pieces[-1].end:
            pieces[-1] = _over(pieces[-1], piece)
        else:
            pieces.append(piece)
    return tuple(pieces)


def _over(first: Piece, second: Piece) -> Piece:
    """Return one piece for two that share letters."""
    own = second if second.own and not first.own else first
    more = second.written[first.end - second.start :] if second.end > first.end else ""
    return Piece(first.start, first.written + more, own.becomes, own=own.own)
