"""A published questionnaire: what it asks, how its answers are counted, what it may be used for.

It is read from a file (`questionnaire_file.py`) and never changed: the wording is the instrument's.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

# Licences under which a questionnaire may be handed on with this app.
FREE = ("free to use", "public domain", "CC0 1.0", "CC BY 4.0", "CC BY-SA 4.0")

Answers = Sequence[int | None]  # one for each item in order; None: skipped


@dataclass(frozen=True, slots=True)
class Answer:
    """`loinc` is the answer's code there, "" where none is known."""

    value: int
    words: str
    loinc: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """`care` says that any answer but the lowest opens the care panel."""

    words: str
    loinc: str = ""
    care: bool = False


@dataclass(frozen=True, slots=True)
class Unscored:
    """Asked after the items, with answers of its own, and never counted."""

    words: str
    answers: tuple[Answer, ...]
    loinc: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """A published name for the totals from `low` to `high`, both included."""

    low: int
    high: int
    words: str


@dataclass(frozen=True, slots=True)
class Scoring:
    """The total is the sum of the answers × `times`; it lies from `low` to `high`.

    `reliable` is the change in points that a steady person's answers seldom make by themselves,
    `case` the total from which services speak of a case; 0 where nothing is published.
    """

    low: int
    high: int
    times: int = 1
    higher_is_better: bool = False
    reliable: int = 0
    case: int = 0


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """`code` is what answers are kept under; `days` the time it asks about."""

    code: str
    name: str
    title: str
    language: str
    licence: str
    rights: str
    source: str
    days: int
    lead: str
    answers: tuple[Answer, ...]
    items: tuple[Item, ...]
    scoring: Scoring
    bands: tuple[Band, ...] = ()
    unscored: tuple[Unscored, ...] = ()
    notice: str = ""
    loinc: dict[str, str] = field(default_factory=dict)  # "panel" and "total"

    @property
    def free(self) -> bool:
        return self.licence in FREE

    def answered(self, answers: Answers) -> int:
        """Return how many items have an answer."""
        return sum(answer is not None for answer in answers)

    def total(self, answers: Answers) -> int | None:
        """Return the total, None when an item was skipped: nothing is filled in for it."""
        given = [answer for answer in answers if answer is not None]
        if len(given) < len(self.items) or len(answers) != len(self.items):
            return None
        return sum(given) * self.scoring.times

    def band(self, total: int | None) -> Band | None:
        """Return the published band of a total, None without a total or without bands."""
        if total is None:
            return None
        return next((band for band in self.bands if band.low <= total <= band.high), None)

    def care(self, answers: Answers) -> int | None:
        """Return the strongest answer to an item about safety, None where none was given."""
        asked = zip(self.items, answers, strict=False)
        given = [answer for item, answer in asked if item.care and answer is not None]
        return max(given, default=None)
