"""A life in words: when something was, how it was, and one paragraph for who does not see it."""

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import life
from ipt_journal.ui.charts.axis import day_of
from ipt_journal.ui.life.data import Life, Mark

_YEAR = 366  # days before the low in which it is told what was
_MOST = 5


def second_line(shown: Life, index: int) -> str:
    """Return when it was, with whom, and what kind of thing."""
    item = shown.items[index]
    people = ", ".join(shown.people.get(item.id, ()))
    kind = life.kind_label(item.kind) if item.words else ""
    return " · ".join(part for part in (life.when(item), people, kind) if part)


def in_full(shown: Life, index: int) -> str:
    """Return everything that the chart says of an item."""
    item = shown.items[index]
    parts = (item.title(), second_line(shown, index), life.felt(item))
    return ", ".join(part for part in parts if part)


def range_words(shown: Life) -> str:
    """Return from when to when there is anything."""
    first = day_of(shown.begins).year
    return translate("LifeView", "{first} to today").format(first=first)


def described(shown: Life) -> str:
    """Return a paragraph on all of it."""
    if not shown.items:
        return " ".join(part for part in (_nothing(), *_also(shown)) if part)
    count = translate("LifeView", "%n thing(s)", n=len(shown.items))
    parts = [f"{range_words(shown)}: {count}.", *_low(shown), *_before(shown), *_also(shown)]
    return " ".join(part for part in parts if part)


def _nothing() -> str:
    return translate("LifeView", "Nothing on the life timeline yet.")


def _low(shown: Life) -> list[str]:
    """Return when the low began, got worse and got better, each as far as it is known."""
    said = []
    for kind in life.OF_THE_LOW:
        of_kind = [one for one in shown.items if one.kind == kind]
        if of_kind:
            times = _some([life.when(one) for one in of_kind[:_MOST]], len(of_kind))
            said.append(f"{life.kind_label(kind)}: {times}.")
    return said


def _some(words: list[str], count: int) -> str:
    """Join the first few of so many, and say how many are left."""
    left = count - len(words)
    more = (translate("LifeView", "and %n more", n=left),) if left else ()
    return "; ".join((*words, *more))


def _first_low(shown: Life) -> Mark | None:
    pairs = zip(shown.items, shown.marks, strict=True)
    return next((mark for item, mark in pairs if item.kind == life.LOW_BEGAN), None)


def _before(shown: Life) -> list[str]:
    """Name what may have been in the year before the low began; nothing is said of why."""
    low = _first_low(shown)
    if low is None:
        return []
    from_day, to_day = low.start[0] - _YEAR, low.start[1]
    found = [
        item
        for item, mark in zip(shown.items, shown.marks, strict=True)
        if not mark.of_the_low and mark.start[0] < to_day and mark.start[1] > from_day
    ]
    if not found:
        return []
    words = [f"{one.title()} ({life.when(one)})" for one in found[:_MOST]]
    sentence = translate("LifeView", "In the year before that: {things}.")
    return [sentence.format(things=_some(words, len(found)))]


def _also(shown: Life) -> list[str]:
    """Return what the journal itself knows: the therapy, and its phases."""
    said = []
    if shown.therapy is not None:
        said.append(therapy_words(shown) + ".")
    if shown.phases:
        names = ", ".join(one.name for one in shown.phases)
        said.append(translate("LifeView", "Phases: {names}.").format(names=names))
    return said


def therapy_words(shown: Life) -> str:
    """Return what stands beside the therapy on the chart, "" before its first session."""
    if shown.therapy is None:
        return ""
    first, last = day_of(shown.therapy[0]), day_of(shown.therapy[1] - 1)
    if last >= shown.today:
        words = translate("LifeView", "Therapy since {first}")
        return words.format(first=dates.day_month_year(first))
    words = translate("LifeView", "Therapy, {first} to {last}")
    return words.format(first=dates.month_year(first), last=dates.month_year(last))
