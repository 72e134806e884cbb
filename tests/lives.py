"""Invented life timelines: a few decades of one, and one of five hundred items."""

from random import Random

from ipt_journal.records import life
from ipt_journal.records.life import LifeItem

LONG = (
    "The long winter in which everybody at the house by the harbour stopped talking to each other"
)
_PARTS = ("", "", "-summer", "-winter", "-03", "-10", "-06-14")


def decades(first: int = 1961, last: int = 2026, *, each: int = 1) -> list[LifeItem]:
    """Return `each` items a year, known as roughly as people know such things."""
    pick = Random(7)  # noqa: S311 - invented lives
    kinds = [kind for kind, _ in life.kinds()]
    made = []
    for year in range(first, last):
        for _ in range(each):
            kind = pick.choice(kinds)
            item = LifeItem(kind=kind, words=f"{life.kind_label(kind)}, {year}")
            item.first = f"{year}{pick.choice(_PARTS)}"
            item.effect = pick.choice((None, -3, -2, -1, 0, 1, 2, 3))
            if pick.random() < 0.25:
                item.last = str(min(year + pick.randint(1, 9), 2026))
            made.append(item)
    return made


def long_names() -> list[LifeItem]:
    return [
        LifeItem(kind="life_event", words=LONG, first="2019", note=f"{LONG}. " * 4, effect=-3),
        LifeItem(kind="low_began", words=LONG, first="2026-02"),
        LifeItem(kind="contact", words=LONG, first="2026-10-30", effect=2),
        LifeItem(kind="loss", words="W" * 400, first="2020", last="2024-autumn"),
    ]
