"""Whether questionnaire scores changed by more than a steady person's scores do by themselves."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from math import isnan

NAN = float("nan")
FEWEST_SCORES = 4  # two for the beginning and two others for now


class Measure(Enum):
    """A questionnaire: points of reliable change, and the score from which there is a case.

    From the definitions of NHS Talking Therapies (the manual, 2024, chapter on outcomes).
    """

    PHQ9 = (6, 10)
    GAD7 = (4, 8)

    @property
    def reliable(self) -> int:
        return int(self.value[0])

    @property
    def case(self) -> int:
        return int(self.value[1])


class Course(Enum):
    """The headline."""

    TOO_FEW = "too few"  # fewer than four complete scores
    NO_RELIABLE_CHANGE = "no reliable change"
    LOWER = "lower"  # fewer difficulties
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

    @property
    def recovered(self) -> bool:
        """Whether the mean of the last two is reliably lower and no longer a case."""
        return self.course is Course.LOWER and self.case_at_first and not self.case_at_last


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
    case = first >= measure.case
    if len(known) < FEWEST_SCORES:
        return Change(Course.TOO_FEW, first, NAN, NAN, None, case, False)
    last = (known[-2][1] + known[-1][1]) / 2
    course = _course(last - first, measure)
    reached = _reached(known, first, course, measure)
    return Change(course, first, last, last - first, reached, case, last >= measure.case)


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
