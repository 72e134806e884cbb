"""Whether questionnaire scores changed by more than a steady person's scores do by themselves."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from math import isnan

NAN = float("nan")
FEWEST_SCORES = 4  # two for the beginning and two others for now


@dataclass(frozen=True, slots=True)
class Measure:
    """A questionnaire: points of reliable change, and the score from which there is a case.

    Both as its file has them; `case` is 0 where nothing is published. Where higher is better,
    there is a case from that score downwards.
    """

    reliable: int
    case: int = 0
    higher_is_better: bool = False

    def is_case(self, score: float) -> bool:
        if not self.case:
            return False
        return score <= self.case if self.higher_is_better else score >= self.case

    @property
    def better(self) -> "Course":
        return Course.HIGHER if self.higher_is_better else Course.LOWER


class Course(Enum):
    """The headline."""

    TOO_FEW = "too few"  # fewer than four complete scores
    NO_RELIABLE_CHANGE = "no reliable change"
    LOWER = "lower"
    HIGHER = "higher"


@dataclass(frozen=True, slots=True)
class Change:
    """Scores in order: where they began, where they are, and whether that differs reliably."""

    course: Course
    first: float  # mean of the first two complete scores; NaN with fewer than two
    last: float  # mean of the last two; NaN with fewer than four
    change: float  # last − first, in points
    reached: int | None  # place in the scores given: the second of the first two in a row
    case_at_first: bool
    case_at_last: bool

    def recovered(self, measure: Measure) -> bool:
        """Whether the mean of the last two is reliably better and no longer a case."""
        better = self.course is measure.better
        return better and self.case_at_first and not self.case_at_last


def reliable(scores: Iterable[float | None], measure: Measure) -> Change:
    """Compare the mean of the last two scores with the mean of the first two.

    `scores` are totals in order of time; None or NaN where a questionnaire has none, which are
    passed over. `reached` is told of the same direction as the headline: where two in a row first
    differed reliably from the mean of the first two (Jacobson and Truax 1991, made strict by
    taking two scores for one).
    """
    known = [(i, float(x)) for i, x in enumerate(scores) if x is not None and not isnan(x)]
    if len(known) < 2:
        return Change(Course.TOO_FEW, NAN, NAN, NAN, None, False, False)
    first = (known[0][1] + known[1][1]) / 2
    case = measure.is_case(first)
    if len(known) < FEWEST_SCORES:
        return Change(Course.TOO_FEW, first, NAN, NAN, None, case, False)
    last = (known[-2][1] + known[-1][1]) / 2
    course = _course(last - first, measure)
    reached = _reached(known, first, course, measure)
    return Change(course, first, last, last - first, reached, case, measure.is_case(last))


def _course(change: float, measure: Measure) -> Course:
    if change <= -measure.reliable:
        return Course.LOWER
    return Course.HIGHER if change >= measure.reliable else Course.NO_RELIABLE_CHANGE


def _reached(
    known: list[tuple[int, float]], first: float, course: Course, measure: Measure
) -> int | None:
    """Return where two in a row first went the way of the headline."""
    if course is Course.NO_RELIABLE_CHANGE:
        return None
    later = [(place, _course(score - first, measure) is course) for place, score in known[2:]]
    for (_, one), (place, two) in pairwise(later):
        if one and two:
            return place
    return None
