"""Why nothing, or not more, may be said about a kind of event: one name for every reason."""

from enum import Enum, auto

ALPHA = 0.05
FEWEST_TO_DRAW = 5
FEWEST_TO_CLAIM = 8
FEWEST_WEEKS = 4
SHORTEST_DIARY = 42  # days
LEAST_USABLE = 0.6
MOST_ON_ONE_WEEKDAY = 0.6
PROMPT_HOURS = 2
LATEST_HOURS = 12
LEAST_PROMPT = 0.8
TOGETHER_HOURS = 24
MOST_TOGETHER = 1 / 3


class Reason(Enum):
    """A rule that stops a claim, or (the two last) something that was left out of it."""

    NO_CHECK_INS = auto()  # the diary holds no mood
    NOTHING_VARIES = auto()  # every mood is the same, or there is only one
    NO_EVENTS = auto()  # none inside the diary
    TOO_FEW_EVENTS = auto()  # fewer than 8 usable; under 5 there are no numbers either
    TOO_FEW_WEEKS = auto()  # usable events in fewer than 4 different weeks
    DIARY_TOO_SHORT = auto()  # fewer than 6 weeks from first to last moment
    FEW_CHECK_INS = auto()  # over 40 % without check-ins around them, or with none to compare
    TOO_FREQUENT = auto()  # over 40 % of those with check-ins lack calm times to compare with
    ONE_WEEKDAY = auto()  # over 60 % on one weekday, see Contrast.weekday
    OVERLAPS = auto()  # often together with another kind, and not clear without those
    NOT_CLEAR = auto()  # p is not below .05
    ENTERED_LATE = auto()  # window moved to 12–36 h, or events entered over 12 h late left out
    OUTSIDE_DIARY = auto()  # some events lie before the diary's first or after its last moment

    @property
    def stops(self) -> bool:
        """Whether nothing may be claimed for this reason."""
        return self not in {Reason.ENTERED_LATE, Reason.OUTSIDE_DIARY}
