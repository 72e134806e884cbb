"""The people map drawn on paper: rings in grey, people under their numbers, wishes as arrows."""

from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ipt_journal.i18n import translate
from ipt_journal.records import closeness, person
from ipt_journal.records.person import Status
from ipt_journal.summary.papers.people import PeopleMap, PersonOnMap
from ipt_journal.ui.paper.inks import on_paper
from ipt_journal.ui.paper.legend import Key, Legend
from ipt_journal.ui.paper.setting import BLACK, GREY, MID, Style, paper_font, width_of
from ipt_journal.ui.widgets import apart
from ipt_journal.ui.widgets.apart import Size, Stood, Taken, Wanted
from ipt_journal.ui.widgets.head import MARKED, draw_head
from ipt_journal.ui.widgets.rings import CLOSE, FURTHER, VERY_CLOSE, Rings

_HIGH = 500.0
_ABOVE_LEGEND, _BELOW = 8.0, 14.0
_PILL = Style(12, 500, GREY)
_PILL_HIGH = 18.0
_TIP = 8.0  # how long the head of an arrow is
_WIDER = 1.35  # a name may be than on the screen, where it is shortened
_LEAST_FOR_NUMBER = 17.0  # across a head: the smallest letters of the paper fit


class PeopleMapDrawn:
    """A name stands where it has room in whole; the numbers lead to the list."""

    def __init__(self, picture: PeopleMap, width: float) -> None:
        self._people = sorted(picture.people, key=lambda one: -one.moved_utc)
        self._rings = Rings.within(QRectF(0, 0, width, _HIGH), 1.0)
        self._stood: dict[int, Stood] = {}
        self._wishes: dict[int, QPointF] = {}
        self._legend = Legend(self._keys(), width)
        self.height = _HIGH + _ABOVE_LEGEND + self._legend.height + _BELOW
        self._place()

    def _place(self) -> None:
        """Find where everyone stands, and is wished, clear of the others."""
        rings = self._rings
        me = QRectF(0, 0, 2 * rings.me, 2 * rings.me)
        me.moveCenter(rings.centre)
        taken = Taken([me, *_pills(rings).values()], rings.room)
        for ring in (VERY_CLOSE, CLOSE, FURTHER):
            there = [one for one in self._people if one.ring == ring]
            wanted = [Wanted(one.angle, partial(_name_width, one.name)) for one in there]
            stood = apart.stand(rings, ring, wanted, taken)
            self._stood.update(zip((one.number for one in there), stood, strict=True))
        for one in self._people:
            if one.wish is not None:
                _, self._wishes[one.number] = apart.small(rings, *one.wish, 2 * _TIP, taken)

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        painter.save()
        painter.translate(corner)
        with on_paper():
            self._draw_rings(painter)
            for one in self._people:
                if one.wish is not None:
                    stood = self._stood[one.number]
                    radius = stood.size.head / 2
                    _draw_arrow(painter, stood.at, self._wishes[one.number], radius)
            for one in self._people:
                self._draw_person(painter, one, self._stood[one.number])
            self._legend.draw(painter, QPointF(0, _HIGH + _ABOVE_LEGEND))
        painter.restore()

    def _draw_rings(self, painter: QPainter) -> None:
        rings = self._rings
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(MID, 0.9))
        pills = _pills(rings)
        for ring in pills:
            painter.drawEllipse(rings.centre, rings.radius(ring), rings.radius(ring))
        painter.setFont(paper_font(_PILL.px, _PILL.weight))
        for ring, pill in pills.items():
            painter.fillRect(pill, Qt.GlobalColor.white)
            painter.setPen(GREY)
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, closeness.ring_label(ring))
        self._draw_me(painter)

    def _draw_me(self, painter: QPainter) -> None:
        rings = self._rings
        painter.setBrush(BLACK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(rings.centre, rings.me, rings.me)
        painter.setFont(paper_font(13, 600))
        painter.setPen(Qt.GlobalColor.white)
        face = QRectF(0, 0, 2 * rings.me, 2 * rings.me)
        face.moveCenter(rings.centre)
        painter.drawText(face, Qt.AlignmentFlag.AlignCenter, translate("Map", "Me"))

    def _draw_person(self, painter: QPainter, one: PersonOnMap, stood: Stood) -> None:
        size, radius = stood.size, stood.size.head / 2
        draw_head(painter, stood.at, radius, "", one.status, chosen=False)
        if size.head >= _LEAST_FOR_NUMBER:
            face = QRectF(0, 0, 2 * radius, 2 * radius)
            face.moveCenter(stood.at)
            painter.setFont(paper_font(min(15, radius), 700))
            painter.setPen(BLACK)
            painter.drawText(face, Qt.AlignmentFlag.AlignCenter, str(one.number))
        if _name_width(one.name, size):
            _draw_name(painter, one.name, stood)

    def _keys(self) -> list[Key]:
        """Explain the arrow and those shapes that are on the map."""
        used = {one.status for one in self._people}
        keys = [
            Key(18, partial(_draw_status, status), person.status_label(status))
            for status in MARKED
            if status in used
        ]
        if any(one.wish is not None for one in self._people):
            words = translate("PeoplePaper", "where I’d like them")
            keys.insert(0, Key(34, _draw_wish_key, words))
        return keys


def _pills(rings: Rings) -> dict[int, QRectF]:
    """Return where the names of the rings stand, the outermost first."""
    found = {}
    for ring in (FURTHER, CLOSE, VERY_CLOSE):
        wide = width_of(closeness.ring_label(ring), _PILL) + 12
        top = rings.centre.y() - rings.radius(ring) - _PILL_HIGH / 2
        found[ring] = QRectF(rings.centre.x() - wide / 2, top, wide, _PILL_HIGH)
    return found


def _name_width(name: str, size: Size) -> float:
    """Return the width that a name takes; 0 where it has no room in whole, and its number stays."""
    if not size.letters:
        return 0.0
    wide = width_of(name, Style(size.letters, 500)) + 4
    return wide if wide <= size.name * _WIDER else 0.0


def _draw_name(painter: QPainter, name: str, stood: Stood) -> None:
    """Write a name below its head, over the lines that cross it."""
    size = stood.size
    wide = _name_width(name, size)
    _, above, below = apart.reach(size, wide, 1.0)
    place = QRectF(stood.at.x() - wide / 2, stood.at.y() + above, wide, below - above)
    painter.fillRect(place, Qt.GlobalColor.white)
    painter.setFont(paper_font(size.letters, 500, name))
    painter.setPen(BLACK)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)


def _draw_arrow(painter: QPainter, start: QPointF, end: QPointF, clear: float) -> None:
    """Draw a thin arrow from the edge of a head, `clear` from its middle, to a point."""
    line = QLineF(start, end)
    length = max(1.0, line.length())
    foot = line.pointAt(1 - min(1.0, _TIP / length))
    aside = QPointF(line.dy(), -line.dx()) * (_TIP * 0.4 / length)
    painter.setPen(QPen(GREY, 1.1))
    if length > clear + _TIP:
        painter.drawLine(line.pointAt(clear / length), foot)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(GREY)
    painter.drawPolygon(QPolygonF([end, foot + aside, foot - aside]))


def _draw_wish_key(painter: QPainter, middle: QPointF) -> None:
    _draw_arrow(painter, middle - QPointF(16, 0), middle + QPointF(16, 0), 0.0)


def _draw_status(status: Status, painter: QPainter, middle: QPointF) -> None:
    draw_head(painter, middle, 9, "", status, chosen=False)
