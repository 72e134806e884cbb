"""What went together, counted in plain sentences: no claim, and no number from fewer than five."""

import math

from ipt_journal.i18n import translate
from ipt_journal.insight.around import DaysAround, Moved
from ipt_journal.insight.rules import FEWEST_TO_DRAW

FEW = 10
_SAME = 0.5  # points: nearer than this is "about where it had been"


def comparable(around: DaysAround) -> bool:
    """Whether there are enough events, and enough other days, to say more than how many."""
    return around.compared >= FEWEST_TO_DRAW <= around.other_days.n


def measurable(around: DaysAround) -> bool:
    """Whether the middle of the events and the other days may be drawn, day by day."""
    return min(len(around.events), around.other_days.n) >= FEWEST_TO_DRAW


def tag(count: int) -> str:
    """Write how many events there are, and whether that is few."""
    if count < FEWEST_TO_DRAW:
        return translate("Patterns", "%n event(s): too few to compare", n=count)
    if count < FEW:
        return translate("Patterns", "%n event(s): few", n=count)
    return translate("Patterns", "%n event(s)", n=count)


def too_few() -> str:
    return translate("Patterns", "Too few to compare")


def counted(around: DaysAround, events: int) -> tuple[str, ...]:
    """Return the paragraphs of "In words" about `events` events."""
    if not events:
        return (translate("Patterns", "Nothing noted fits this choice. That happens."),)
    missing = _missing(around, events)
    if missing:
        return (missing,)
    return (_day_after(around, events), f"{_last_day(around)}{_other_days(around)}")


def _missing(around: DaysAround, events: int) -> str:
    """Say what there is too little of to compare, "" when there is enough."""
    if events < FEWEST_TO_DRAW:
        words = translate("Patterns", "There is not enough here to compare. It takes five events.")
    elif around.compared < FEWEST_TO_DRAW:
        words = translate(
            "Patterns",
            "There is not enough here to compare. Five events with check-ins on the day before "
            "and the day after are needed.",
        )
    elif around.other_days.n < FEWEST_TO_DRAW:
        words = translate(
            "Patterns",
            "There is not enough here to compare. Nearly all your check-ins lie near one of these "
            "events, so there are too few other days.",
        )
    else:
        words = ""
    return words


# The day after


def _day_after(around: DaysAround, events: int) -> str:
    """Say in how many mood went which way; the way that most of them went comes first."""
    lower, higher, same = around.lower, around.higher, around.same
    ways = [
        (lower.n, _lower(lower, _of(lower.n, around, events)), _lower_rest(lower.n)),
        (higher.n, _higher(higher, _of(higher.n, around, events)), _higher_rest(higher.n)),
        (same, _equal(_of(same, around, events)), _equal_rest(same)),
    ]
    ways.sort(key=lambda way: -way[0])
    first, *others = ways
    return " ".join([first[1], *(rest for n, _, rest in others if n)])


def _of(n: int, around: DaysAround, events: int) -> str:
    """Write "7 of the 8", or which of them have check-ins on both days."""
    total = around.compared
    if total < events:
        words = translate("Patterns", "{n} of the {total} with check-ins on both days")
    elif n == total:
        words = translate("Patterns", "all {total}")
    else:
        words = translate("Patterns", "{n} of the {total}")
    return words.format(n=n, total=total)


def _lower(moved: Moved, of: str) -> str:
    size = _size(moved)
    if not size:
        words = translate(
            "Patterns", "In {of}, mood in the day after was lower than in the day before."
        )
    else:
        words = translate(
            "Patterns", "In {of}, mood in the day after was lower than in the day before: {size}."
        )
    return words.format(of=of, size=size)


def _higher(moved: Moved, of: str) -> str:
    size = _size(moved)
    if not size:
        words = translate(
            "Patterns", "In {of}, mood in the day after was higher than in the day before."
        )
    else:
        words = translate(
            "Patterns", "In {of}, mood in the day after was higher than in the day before: {size}."
        )
    return words.format(of=of, size=size)


def _equal(of: str) -> str:
    words = translate(
        "Patterns", "In {of}, mood in the day after was the same as in the day before."
    )
    return words.format(of=of)


def _lower_rest(n: int) -> str:
    return translate("Patterns", "In {n} it was lower.").format(n=number(n))


def _higher_rest(n: int) -> str:
    return translate("Patterns", "In {n} it was higher.").format(n=number(n))


def _equal_rest(n: int) -> str:
    return translate("Patterns", "In {n} it was the same.").format(n=number(n))


def _size(moved: Moved) -> str:
    """Write "by half a point to 4 points"; "" for differences of fewer than five events."""
    if moved.n < FEWEST_TO_DRAW:
        return ""
    least, most = (math.floor(2 * size + 0.5) / 2 for size in (moved.least, moved.most))
    if not most:
        return translate("Patterns", "by less than half a point")
    if not least:
        return translate("Patterns", "by up to {most}").format(most=_points(most))
    if least == most:
        return translate("Patterns", "by about {size}").format(size=_points(most))
    low = _points(least) if least < 1 else f"{least:g}"
    return translate("Patterns", "by {least} to {most}").format(least=low, most=_points(most))


def _points(size: float) -> str:
    if size < 1:
        return translate("Patterns", "half a point")
    if size == 1:
        return translate("Patterns", "1 point")
    return translate("Patterns", "{n} points").format(n=f"{size:g}")


# The last day, and the other days


def _last_day(around: DaysAround) -> str:
    """Say where the middle one was on the last day, and on the day before the event."""
    days = len(around.days) // 2
    if min(around.counts[-1], around.counts[days - 1]) < FEWEST_TO_DRAW:
        return ""
    last, before = float(around.medians[-1]), float(around.medians[days - 1])
    if abs(last - before) <= _SAME:
        words = translate("Patterns", "On the {nth} day it was about where it had been. ")
    else:
        words = translate(
            "Patterns", "On the {nth} day the middle one was {last}, in the day before {before}. "
        )
    return words.format(nth=ordinal(days), last=mood(last), before=mood(before))


def _other_days(around: DaysAround) -> str:
    words = translate("Patterns", "Your other days: usually {range}.")
    return words.format(range=span(around.other_days.low, around.other_days.high))


# The chart, for who cannot see it


def described(around: DaysAround, title: str) -> str:
    """Say everything that the chart shows: each day's count, and its middle where there is one."""
    drawn = measurable(around)
    parts = [title]
    for day, n, low, median, high in zip(
        around.days.tolist(), around.counts.tolist(), around.lows.tolist(),
        around.medians.tolist(), around.highs.tolist(), strict=True,
    ):  # fmt: skip
        if drawn and n >= FEWEST_TO_DRAW:
            words = translate(
                "Patterns", "{day}: middle one {median}, middle half {range}, {n} with check-ins"
            )
            half = span(low, high)
            parts.append(words.format(day=day_name(day), median=mood(median), range=half, n=n))
        else:
            words = translate("Patterns", "{day}: {n} with check-ins")
            parts.append(words.format(day=day_name(day), n=n))
    return ". ".join([*parts, _other_days(around) if drawn else too_few()])


def day_name(day: int) -> str:
    """Write 3 days before, day before, day after, 3 days after."""
    if day == -1:
        return translate("Patterns", "day before")
    if day == 1:
        return translate("Patterns", "day after")
    if day < 0:
        return translate("Patterns", "{n} days before").format(n=-day)
    return translate("Patterns", "{n} days after").format(n=day)


# Numbers


def mood(value: float) -> str:
    """Write a mood to the nearest tenth, and a whole one without."""
    return f"{round(value, 1):g}"


def span(low: float, high: float) -> str:
    """Write 3 to 5 in half points, or 4 where both are alike."""
    first, last = (f"{math.floor(2 * edge + 0.5) / 2:g}" for edge in (low, high))
    if first == last:
        return first
    return translate("Patterns", "{low} to {high}").format(low=first, high=last)


def number(n: int) -> str:
    """Write small numbers as words."""
    words = (
        translate("Patterns", "none"),
        translate("Patterns", "one"),
        translate("Patterns", "two"),
        translate("Patterns", "three"),
        translate("Patterns", "four"),
        translate("Patterns", "five"),
        translate("Patterns", "six"),
        translate("Patterns", "seven"),
        translate("Patterns", "eight"),
        translate("Patterns", "nine"),
        translate("Patterns", "ten"),
    )
    return words[n] if n < len(words) else str(n)


def ordinal(n: int) -> str:
    return {3: translate("Patterns", "third"), 7: translate("Patterns", "seventh")}[n]
