"""Diaries of invented people in worlds where it is known what events change: nothing, or so much.

Mood is 5.5 + slow drift + fast swings (Ornstein–Uhlenbeck) + weekend + time of day + noise, as
whole numbers from 0 to 10; see analysis.md §3. Hours count from a Monday midnight.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from ipt_journal.insight.diary import Times

Numbers = NDArray[np.float64]
Random = np.random.Generator

STEP = 0.5  # hours of the grid on which mood is simulated
MONDAY = np.datetime64("2024-01-01T00:00:00", "s")
FADES = 24.0  # hours over which an effect falls to 1/e
# What an effect of this size comes to over the 24 hours after, in points.
MEAN_OF_A_DAY = 1 - np.exp(-24.0 / FADES)


@dataclass(frozen=True, slots=True)
class World:
    """How mood moves, when events happen and when check-ins are made."""

    name: str
    noise: float = 0.8  # variances
    fast: float = 0.9
    slow: float = 0.6
    weekend: float = 0.5  # points
    time_of_day: float = 0.4
    monthly: float = 0.0
    effect: float = 0.0  # points at the event, fading
    rhythm: float = 1.0  # how much likelier events are in the evening, and at the weekend
    bursts: bool = False
    bad_weeks: float = 0.0  # how much likelier in low weeks, log per standard deviation
    low_now: float = 0.0  # and at low mood
    logged_low: float = 0.0  # how much likelier to be written down when mood is low
    skipped_low: float = 0.0  # how much likelier that a check-in is left out when mood is low
    prompted: float = 0.0  # share of events that bring a check-in
    once_a_day: bool = False
    late: tuple[float, float] = (0.0, 0.0)  # hours between event and entry
    check_in_at_entry: bool = False


@dataclass(frozen=True, slots=True)
class Simulated:
    """A diary as the methods see it, and the mood beneath on the grid."""

    mood_at: Times
    mood: Numbers
    event_at: Times
    entered_at: Times
    span: tuple[np.datetime64, np.datetime64]
    grid: Times
    level: Numbers

    @property
    def days(self) -> int:
        return len(self.grid) // int(24 / STEP)


NULL = (
    World("S0 random times"),
    World("S1 evenings and weekends, weekend mood", weekend=1.0, time_of_day=0.6, rhythm=4.0),
    World("S2 bursts, slow mood", slow=1.2, bursts=True),
    World("S3 bad weeks bring events", bad_weeks=1.2),
    World("S4 low mood now brings events", low_now=1.0),
    World("S5 events noted mainly when low", logged_low=1.5),
    World("S6 low mood skips check-ins, events prompt them", skipped_low=0.8, prompted=0.6),
    World("S7 one check-in a day", once_a_day=True),
    World("S8 a point more each month, bursts", monthly=1.0, bursts=True),
)
LATE = World("S9 entered 2–10 h late, mostly when low", logged_low=1.5, late=(2.0, 10.0))
LATE = replace(LATE, check_in_at_entry=True)
SIZES = ((60, 8), (90, 20), (180, 40))  # days and events on average


def simulate(world: World, days: int, events: float, seed: int | Sequence[int]) -> Simulated:
    """Return one diary; the same arguments give the same diary."""
    random = np.random.Generator(np.random.PCG64(seed))
    hours = _grid(days)
    slow = _drift(random, len(hours), 240.0, world.slow)
    fast = _drift(random, len(hours), 8.0, world.fast)
    level = 5.5 + slow + fast + _habit(world, hours)
    likely = _likely(random, world, hours, slow, fast)
    happened = _happened(random, likely, 2 * events if world.logged_low else events)
    level = level + effects(hours, happened, world.effect)
    entered = happened + random.uniform(*world.late, len(happened))
    kept = _noted(random, world, level, entered) & (entered < days * 24)
    happened, entered = happened[kept], entered[kept]
    at = _check_ins(random, world, days, entered if world.check_in_at_entry else happened)
    at = at[_not_skipped(random, world, level[_index(at)], level)]
    mood = level[_index(at)] + random.normal(0, np.sqrt(world.noise), len(at))
    return Simulated(
        moments(at),
        np.clip(np.round(mood), 0, 10),
        moments(happened),
        moments(entered),
        (MONDAY, moments(np.array([days * 24 - 1.0]))[0]),
        moments(hours),
        level,
    )


def expected(level: Numbers) -> Numbers:
    """Return the mean of what is noted at this level: noise, within 0 to 10."""
    nodes, weights = np.polynomial.hermite_e.hermegauss(9)
    noted = np.clip(level[:, None] + np.sqrt(World("").noise) * nodes, 0, 10)
    mean: Numbers = noted @ (weights / weights.sum())
    return mean


def trains(days: int, counts: Sequence[int], seed: Sequence[int]) -> list[Times]:
    """Return kinds of events at random times, so many of each on average."""
    random = np.random.Generator(np.random.PCG64(seed))
    hours = _grid(days)
    flat = np.zeros(len(hours))
    likely = _likely(random, NULL[0], hours, flat, flat)
    return [moments(_happened(random, likely, count)) for count in counts]


def beside(harmful: Times, days: int, seed: Sequence[int]) -> Times:
    """Return a harmless kind that sits within 3 hours of two in five harmful ones, or anywhere."""
    random = np.random.Generator(np.random.PCG64(seed))
    close = harmful[random.random(len(harmful)) < 0.4]
    close = close + (random.uniform(-3, 3, len(close)) * 3600).astype("timedelta64[s]")
    return np.sort(np.concatenate([close, *trains(days, [9], [*seed, 1])]))


def moments(hours: Numbers) -> Times:
    return MONDAY + np.round(hours * 3600).astype("timedelta64[s]")


def _grid(days: int) -> Numbers:
    """Return the hours at which mood is simulated."""
    return np.arange(days * round(24 / STEP), dtype=np.float64) * STEP


def _index(hours: Numbers) -> NDArray[np.int64]:
    return (hours / STEP).astype(np.int64)


def _drift(random: Random, n: int, fades: float, variance: float) -> Numbers:
    """Return an Ornstein–Uhlenbeck process on the grid."""
    keeps = float(np.exp(-STEP / fades))
    pushes = random.normal(0, np.sqrt(variance * (1 - keeps**2)), n)
    pushes[0] = random.normal(0, np.sqrt(variance))
    walk = accumulate(pushes.tolist(), lambda level, push: keeps * level + push)
    return np.array(list(walk), np.float64)


def _weekend(hours: Numbers) -> Numbers:
    return ((hours // 24).astype(np.int64) % 7 >= 5).astype(np.float64)


def _habit(world: World, hours: Numbers) -> Numbers:
    by_hour = world.time_of_day * np.sin(2 * np.pi * (hours % 24 - 11) / 24)
    return by_hour + world.weekend * _weekend(hours) + world.monthly * hours / (24 * 30)


def _likely(random: Random, world: World, hours: Numbers, slow: Numbers, fast: Numbers) -> Numbers:
    """Return how likely an event is in each step of the grid, up to a factor."""
    clock = hours % 24
    likely = ((clock >= 7.5) & (clock < 23.5)).astype(np.float64)
    likely *= np.where(clock >= 17, world.rhythm, 1) * world.rhythm ** _weekend(hours)
    likely *= np.exp(-world.bad_weeks * slow / np.sqrt(world.slow))
    likely *= np.exp(-world.low_now * (slow + fast) / np.sqrt(world.slow + world.fast))
    return likely * (_bursts(random, len(hours)) if world.bursts else 1.0)


def _bursts(random: Random, n: int) -> Numbers:
    """Return episodes of about 6 days with many events and about 18 with few."""
    much = np.full(n, 0.12)
    at = random.exponential(12 * 24)
    while at < n * STEP:
        end = at + random.exponential(6 * 24)
        much[int(at / STEP) : int(end / STEP)] = 1.0
        at = end + random.exponential(18 * 24)
    return much


def _happened(random: Random, likely: Numbers, events: float) -> Numbers:
    chosen = random.random(len(likely)) < likely * events / likely.sum()
    return np.flatnonzero(chosen) * STEP + random.random(int(chosen.sum())) * STEP


def effects(hours: Numbers, events: Numbers, size: float) -> Numbers:
    """Return the sum over events of a change that comes at once and fades."""
    total = np.zeros(len(hours))
    for event in events if size else ():
        since = np.maximum(hours - event, 0.0)
        total += np.where((since > 0) & (since < 8 * FADES), size * np.exp(-since / FADES), 0.0)
    return total


def _low(level: Numbers, all_levels: Numbers) -> Numbers:
    low: Numbers = (level - all_levels.mean()) / all_levels.std()
    return low


def _noted(random: Random, world: World, level: Numbers, at: Numbers) -> NDArray[np.bool_]:
    """Return which events are written down at all, which is decided when they would be."""
    there = np.minimum(_index(at), len(level) - 1)
    chance = 1 / (1 + np.exp(world.logged_low * _low(level[there], level)))
    return random.random(len(at)) < (chance if world.logged_low else 1.0)


def _check_ins(random: Random, world: World, days: int, events: Numbers) -> Numbers:
    away = set()
    for _ in range(days // 90 or int(days > 30)):
        first = int(random.integers(5, days - 12))
        away |= set(range(first, first + int(random.integers(5, 11))))
    told = [_of_a_day(random, world, day) for day in range(days) if day not in away]
    prompted = events[random.random(len(events)) < (world.check_in_at_entry or world.prompted)]
    soon = random.uniform(0.0, 0.2 if world.check_in_at_entry else 1.5, len(prompted))
    at = np.sort(np.concatenate([*told, prompted + soon + 0.02]))
    return at[(at > 0) & (at < days * 24 - 1)]


def _of_a_day(random: Random, world: World, day: int) -> Numbers:
    if world.once_a_day:
        return day * 24 + random.normal(21.0, 0.7, int(random.random() < 0.85))
    some = random.random() > 0.08
    count = int(np.clip(random.poisson(2.5) + 1, 1, 5)) * some
    return day * 24 + random.uniform(7.5, 23.5, count)


def _not_skipped(
    random: Random, world: World, level: Numbers, all_levels: Numbers
) -> NDArray[np.bool_]:
    chance = 1 / (1 + np.exp(-(1.2 + world.skipped_low * _low(level, all_levels))))
    return random.random(len(level)) < (chance if world.skipped_low else 1.0)
