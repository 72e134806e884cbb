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
    """`care` says that any answer but the mildest opens the care panel."""

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

    def fits(self, answers: object) -> bool:
        """Whether there is an answer of this questionnaire, or None, for each of its items."""
        if not isinstance(answers, list | tuple) or len(answers) != len(self.items):
            return False
        values = {answer.value for answer in self.answers}
        return all(one is None or (type(one) is int and one in values) for one in answers)

    def answered(self, answers: Answers) -> int:
        """Return how many items have an answer."""
        if not self.fits(answers):
            return 0
        return sum(answer is not None for answer in answers)

    def total(self, answers: Answers) -> int | None:
        """Return the total, None when an item was skipped: nothing is filled in for it."""
        if not self.fits(answers):
            return None
        given = [answer for answer in answers if answer is not None]
        return sum(given) * self.scoring.times if len(given) == len(self.items) else None

    def band(self, total: int | None) -> Band | None:
        """Return the published band of a total, None without a total or without bands."""
        if total is None:
            return None
        return next((band for band in self.bands if band.low <= total <= band.high), None)

    def care(self, answers: Answers) -> int | None:
        """Return how far from the mildest answer an item about safety is, at most, in steps.

        None where there is no such item, or none was answered.
        """
        if not self.fits(answers):
            return None
        values = [answer.value for answer in self.answers]
        if self.scoring.higher_is_better:
            values.reverse()
        asked = zip(self.items, answers, strict=True)
        steps = (values.index(one) for item, one in asked if item.care and one is not None)
        return max(steps, default=None)
