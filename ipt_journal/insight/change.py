"""Whether questionnaire scores changed by more than a steady person's scores do by themselves."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from math import isnan

NAN = float("nan")
FEWEST_SCORES = 4  # two for the beginning and two others for now


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
    first: float = NAN  # mean of the first two complete scores; NaN with fewer than two
    last: float = NAN  # mean of the last two; NaN with fewer than four
    reached: int | None = None  # place in the scores given: the second of the first two in a row


def reliable(scores: Iterable[float | None], points: int) -> Change:
    """Compare the mean of the last two scores with the mean of the first two.

    `scores` are totals in order of time; None or NaN where a questionnaire has none, which are
    passed over. A change of so many `points` is reliable. `reached` is told of the same direction
    as the headline: where two in a row first differed reliably from the mean of the first two
    (Jacobson and Truax 1991, made strict by taking two scores for one).
    """
    known = [(i, float(x)) for i, x in enumerate(scores) if x is not None and not isnan(x)]
    if len(known) < 2:
        return Change(Course.TOO_FEW)
    first = (known[0][1] + known[1][1]) / 2
    if len(known) < FEWEST_SCORES:
        return Change(Course.TOO_FEW, first)
    last = (known[-2][1] + known[-1][1]) / 2
    course = _course(last - first, points)
    return Change(course, first, last, _reached(known, first, course, points))


def _course(change: float, points: int) -> Course:
    if change <= -points:
        return Course.LOWER
    return Course.HIGHER if change >= points else Course.NO_RELIABLE_CHANGE


def _reached(
    known: list[tuple[int, float]], first: float, course: Course, points: int
) -> int | None:
    """Return where two in a row first went the way of the headline."""
    if course is Course.NO_RELIABLE_CHANGE:
        return None
    later = [(place, _course(score - first, points) is course) for place, score in known[2:]]
    for (_, one), (place, two) in pairwise(later):
        if one and two:
            return place
    return None
