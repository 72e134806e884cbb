"""Where everything on the map comes to stand: people, wished places, traces, and the tray."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFontMetricsF

from ipt_journal.i18n import translate
from ipt_journal.ui import theme
from ipt_journal.ui.people import ground
from ipt_journal.ui.people.dot import IN_TRAY, TRAY_HIGH, name_width
from ipt_journal.ui.people.place import Spot
from ipt_journal.ui.widgets import apart
from ipt_journal.ui.widgets.apart import Stood, Taken, Wanted
from ipt_journal.ui.widgets.rings import FURTHER, VERY_CLOSE, Rings

_TRAY_ROWS = 2
_CAPTION = 24
_BESIDE = 12  # from one to the next in the tray
_LINK = 190  # kept for "and 20 more in the list"
_ROOM_AROUND = 6


@dataclass(frozen=True, slots=True)
class OnRings:
    """Points on the board, by person."""

    stood: dict[UUID, Stood] = field(default_factory=dict)
    targets: dict[UUID, QPointF] = field(default_factory=dict)
    traces: dict[UUID, QPointF] = field(default_factory=dict)


def on_rings(rings: Rings, spots: Sequence[Spot], first: UUID | None) -> OnRings:
    """Place everyone who is on the map; who was moved last, above all `first`, stands as told."""
    me = QRectF(0, 0, 2 * rings.me, 2 * rings.me)
    me.moveCenter(rings.centre)
    taken = Taken([me, *ground.pills(rings).values()], rings.room)
    found = OnRings()
    ordered = sorted(spots, key=lambda one: (one.id != first, -one.recency))
    for ring in range(VERY_CLOSE, FURTHER + 1):
        there = [one for one in ordered if one.place is not None and one.place.ring == ring]
        wanted = [Wanted(_angle(one), partial(name_width, one.name)) for one in there]
        stood = apart.stand(rings, ring, wanted, taken)
        found.stood.update(zip((one.id for one in there), stood, strict=True))
    for one in ordered:
        wish = one.place.wish if one.place is not None and one.is_on_map else None
        if wish is not None:
            across = 2 * ground.TARGET * rings.scale
            _, found.targets[one.id] = apart.small(rings, *wish, across, taken)
        if one.earlier is not None and one.earlier.ring and moved(one):
            across = 2 * ground.TRACE * rings.scale
            where = one.earlier.ring, one.earlier.angle
            _, found.traces[one.id] = apart.small(rings, *where, across, taken)
    return found


def moved(spot: Spot) -> bool:
    """Whether somebody is elsewhere than on the earlier day."""
    if spot.earlier is None:
        return False
    now = spot.place[:2] if spot.place is not None else None
    return now != spot.earlier[:2] and (spot.earlier.ring or spot.is_on_map) != 0


def _angle(spot: Spot) -> float:
    return spot.place.angle if spot.place is not None else 0.0


@dataclass(frozen=True, slots=True)
class Tray:
    """Those who are not on the map, in rows below it; `left` is how many did not fit."""

    places: tuple[QRect, ...] = ()
    left: int = 0
    link: QRect = QRect()  # noqa: RUF009 - an empty one
    high: int = 0


def tray(spots: Sequence[Spot], size: QSize) -> Tray:
    """Lay out as many as fit at the foot of the board."""
    if not spots:
        return Tray()
    rows = _rows([_width(one) for one in spots], size.width())
    count = sum(len(row) for row in rows)
    high = theme.px(_CAPTION + TRAY_HIGH * len(rows))
    top = size.height() - high + theme.px(_CAPTION)
    places = [
        QRect(left, top + index * theme.px(TRAY_HIGH), wide, theme.px(TRAY_HIGH))
        for index, row in enumerate(rows)
        for left, wide in row
    ]
    end = sum(rows[-1][-1]) + theme.px(_BESIDE) if rows[-1] else 0
    link_top = top + (len(rows) - 1) * theme.px(TRAY_HIGH)
    link = QRect(end, link_top, size.width() - end, theme.px(TRAY_HIGH))
    return Tray(tuple(places), len(spots) - count, link, high)


def _rows(widths: Iterable[int], room: int) -> list[list[tuple[int, int]]]:
    """Return left edges and widths, row by row; the last row keeps room for the link."""
    gap, kept = theme.px(_BESIDE), theme.px(_LINK)
    rows: list[list[tuple[int, int]]] = [[]]
    left, all_widths = 0, list(widths)
    for index, wide in enumerate(all_widths):
        is_last_row, more = len(rows) == _TRAY_ROWS, index + 1 < len(all_widths)
        if left + wide > room - (kept if is_last_row and more else 0):
            if is_last_row:
                break
            rows.append([])
            left = 0
        rows[-1].append((left, wide))
        left += wide + gap
    return rows


def _width(spot: Spot) -> int:
    head = IN_TRAY.head * theme.look().scale + 8
    return round(head + 6 + name_width(spot.name, IN_TRAY))


def rings_in(size: QSize, tray_high: int) -> Rings:
    """Return the rings in what the tray leaves."""
    bottom = tray_high + (theme.px(_ROOM_AROUND) if tray_high else 0)
    room = QRectF(0, 0, size.width(), max(1, size.height() - bottom))
    return Rings.within(room, theme.look().scale)


def caption_width() -> float:
    return QFontMetricsF(theme.font(14)).horizontalAdvance(caption())


def caption() -> str:
    return translate("Map", "Not on the map: drag them in, or Tab to them and press +")
