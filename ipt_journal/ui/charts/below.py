"""Where the rows below the lanes stand: what else was going on, how it sat, scores."""

from dataclasses import dataclass

from ipt_journal.ui.charts.lanes import PAD
from ipt_journal.ui.charts.time_layers import SITS_PAD

_APART = 0.2  # of a lane between other rows and the scores, whose numbers are near their edges


@dataclass(frozen=True, slots=True)
class Below:
    """Rows in lanes below the first one's line; None: not there. `foot` is where all ends."""

    influences: int | None = None
    sits: int | None = None
    scores: tuple[float, ...] = ()
    foot: float = 1.0


def rows_below(lanes: int, *, influences: bool, sits: bool, scores: int) -> Below:
    """Place the rows below so many lanes, in this order."""
    last = max(1, lanes) + influences + sits
    foot = last - 0.5 + (SITS_PAD if sits else PAD)
    if not scores:
        middles: tuple[float, ...] = ()
    else:
        foot += _APART - (0 if sits else PAD)
        middles = tuple(foot + 0.5 + place for place in range(scores))
        foot += scores + PAD / 2
    return Below(
        lanes if influences else None,
        lanes + influences if sits else None,
        middles,
        foot,
    )
