"""Run trials on many diaries and hold what comes out beside the targets."""

import multiprocessing
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, takewhile
from math import exp, lgamma, log

import numpy as np

from tests.validate.methods import Methods
from tests.validate.trials import Target, Trial

FULL = 2000  # diaries from which the target itself decides
UNLUCKY = 0.001  # how seldom a method that just meets its target may fail in a shorter run


@dataclass(frozen=True, slots=True)
class Line:
    """One target and what was seen: a share of `n` diaries."""

    trial: str
    target: Target
    share: float
    n: int
    diaries: int

    @property
    def holds(self) -> bool | None:
        """Whether the target is met; None without one."""
        if self.target.share is None:
            return None
        off = self.share if self.target.at_most else 1 - self.share
        limit = self.target.share if self.target.at_most else 1 - self.target.share
        if self.diaries >= FULL:
            return self.n > 0 and off <= limit
        return self.n > 0 and off * self.n <= most(self.n, limit)


def most(n: int, share: float) -> int:
    """Return the largest count that a binomial with this share passes once in a thousand."""

    def chance(k: int) -> float:
        ways = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
        return exp(ways + k * log(share) + (n - k) * log(1 - share))

    below = accumulate(chance(k) for k in range(n + 1))
    return sum(1 for _ in takewhile(lambda total: total < 1 - UNLUCKY, below))


def judge(
    trials: Sequence[Trial], methods: Methods, diaries: int, processes: int = 1
) -> Iterable[list[Line]]:
    """Yield the lines of each trial, on seeds 1 to `diaries`."""
    seeds = range(1, diaries + 1)
    if processes == 1:
        for trial in trials:
            yield _lines(trial, [trial.run(methods, seed) for seed in seeds])
        return
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        for trial in trials:
            work = partial(trial.run, methods)
            yield _lines(trial, pool.map(work, seeds, chunksize=25))


def _lines(trial: Trial, seen: Sequence[tuple[float, ...]]) -> list[Line]:
    numbers = np.array(seen, dtype=np.float64)
    lines = []
    for target, column in zip(trial.targets, numbers.T, strict=True):
        there = column[np.isfinite(column)]
        share = float(there.mean()) if len(there) else float("nan")
        lines.append(Line(trial.name, target, share, len(there), len(column)))
    return lines
