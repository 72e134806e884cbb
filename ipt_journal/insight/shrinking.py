"""What remains of many sizes and p-values once it is weighed how many were looked at."""

import numpy as np
from numpy.typing import NDArray

from ipt_journal.insight.series import Moods

FALSE_SHARE = 0.05  # of the flagged rows
_SPREADS = np.linspace(0.0, 3.0, 121)  # true sizes differ by this much, in points
_LEAST = 1e-3  # points: no size is known better
_PRIOR = -0.5 * _SPREADS**2  # log half-normal with a scale of one point


def flagged(p: Moods, share: float = FALSE_SHARE) -> NDArray[np.bool_]:
    """Return which p-values stand after Benjamini and Hochberg (1995); NaN never does.

    NaN is no member of the family.
    """
    known = np.sort(p[np.isfinite(p)])
    limits = share * np.arange(1, len(known) + 1) / max(len(known), 1)
    below = np.flatnonzero(known <= limits + 1e-12)
    stands: NDArray[np.bool_] = p <= known[below[-1]] if len(below) else np.zeros(len(p), bool)
    return stands


def shrunk(sizes: Moods, errors: Moods) -> tuple[Moods, Moods]:
    """Return sizes drawn towards 0 and their standard deviations; NaN stays NaN.

    Normal sizes around 0 with an unknown spread that all share, averaged over its posterior on a
    grid (Efron and Morris 1975; half-normal prior: Gelman 2006).
    """
    known = np.isfinite(sizes)
    size, variance = sizes[known][:, None], np.maximum(errors[known][:, None], _LEAST) ** 2
    total = variance + _SPREADS**2
    weight = _PRIOR - 0.5 * (np.log(total) + size**2 / total).sum(axis=0)
    weight = np.exp(weight - weight.max())
    weight /= weight.sum()
    kept = _SPREADS**2 / total
    mean = kept * size @ weight
    spread = (variance * kept) @ weight + ((kept * size - mean[:, None]) ** 2) @ weight
    means, spreads = np.full(len(sizes), np.nan), np.full(len(sizes), np.nan)
    means[known], spreads[known] = mean, np.sqrt(spread)
    return means, spreads
