"""The map as it is drawn: rings, people, where they are wished, and where they were."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ipt_journal.i18n import translate
from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.people import ground, laid_out, place
from ipt_journal.ui.people.dot import Dot, is_shortened
from ipt_journal.ui.people.ground import Link, Trace
from ipt_journal.ui.people.laid_out import OnRings, Tray
from ipt_journal.ui.people.place import Spot
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.head import initial
from ipt_journal.ui.widgets.rings import OFF, Rings
from ipt_journal.ui.widgets.text import text

_LEAST, _ROOMY = 430, 530  # design pixels


class NameTag(QLabel):
    """The whole name of whoever has the keyboard; it lies over the map as a tip would."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", "caption-medium")
        self.setProperty("badge", "key")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_above(self, dot: Dot, wide: int) -> None:
        """Stand above somebody, within a map of this width."""
        self.setText(dot.spot.name)
        self.resize(self.sizeHint())
        room = wide - self.width()
        left = dot.geometry().center().x() - self.width() // 2
        self.move(max(0, min(left, room)), max(0, dot.y() - self.height() - 2))
        self.show()
        self.raise_()


class Surface(QWidget):
    """Draws what it was told; what is done to the people on it is for the board to know."""

    list_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("How close people are, on three rings around me"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._spots: dict[UUID, Spot] = {}
        self._dots: dict[UUID, Dot] = {}
        self._movable = True
        self._least = _LEAST
        self._day = ""
        self._chosen: UUID | None = None
        self._waiting: set[UUID] = set()  # moved by keys, not told yet
        self._moved_last: UUID | None = None
        self._carried: tuple[UUID, QPointF] | None = None  # a target under the mouse
        self._on_rings, self._tray = OnRings(), Tray()
        self.rings = Rings(QPointF(), 1, 1, QRectF())
        self._picture = QPixmap()
        self._caption = text(laid_out.caption(), "caption", "ink2")
        self._more = Button("", "link")
        self._tag = NameTag()
        for part in (self._caption, self._more, self._tag):
            part.setParent(self)
            part.hide()
        self._more.clicked.connect(self.list_wanted)

    def set_roomy(self, *, roomy: bool) -> None:
        """Ask for more height, where the page scrolls anyway."""
        self._least = _ROOMY if roomy else _LEAST
        self.updateGeometry()

    # Showing

    def show_people(
        self, spots: list[Spot], chosen: UUID | None, *, movable: bool, earlier_day: str = ""
    ) -> None:
        """Show these; what was moved by keys and is not kept yet stays as it was moved."""
        told = {one.id: one for one in spots}
        self._waiting &= told.keys()
        for key in self._waiting:
            told[key] = told[key]._replace(place=self._spots[key].place)
        self._spots, self._movable, self._day = told, movable, earlier_day
        for key in self._dots.keys() - told.keys():
            gone = self._dots.pop(key)
            gone.hide()
            gone.deleteLater()
        for key, dot in self._dots.items():
            dot.setProperty("chosen", key == chosen)
        self._chosen = chosen
        self._arrange()

    def in_order(self) -> list[QWidget]:
        """Return everyone as Tab goes: ring by ring, each clockwise, then who is not on the map."""

        def where(dot: Dot) -> tuple[int, float, int, int]:
            at = dot.spot.place
            if at is None or at.ring == OFF:
                return OFF + 9, 0.0, dot.y(), dot.x()
            return at.ring, at.angle, 0, 0

        return [*sorted(self._dots.values(), key=where), self._more]

    def dot(self, key: UUID) -> Dot | None:
        return self._dots.get(key)

    def _arrange(self) -> None:
        """Find everyone's place anew."""
        off = [one for one in self._spots.values() if not one.is_on_map] if self._movable else []
        self._tray = laid_out.tray(off, self.size())
        rings = laid_out.rings_in(self.size(), self._tray.high)
        if rings != self.rings:
            self.rings, self._picture = rings, QPixmap()
        self._on_rings = laid_out.on_rings(rings, list(self._spots.values()), self._moved_last)
        shown = set(self._on_rings.stood)
        for key, stood in self._on_rings.stood.items():
            label = stood.at + QPointF(0, stood.size.head / 2 * rings.scale + 12)
            self._shown(key).stand(stood, ground.fill_at(rings, label))
        for one, room in zip(off, self._tray.places, strict=False):
            self._shown(one.id).stand_in_tray(room)
            shown.add(one.id)
        for key in self._dots.keys() - shown:
            self._dots[key].hide()
        self._show_tray_words()
        held = next((dot for dot in self._dots.values() if dot.hasFocus()), None)
        if held is not None:
            self._show_tag(held)
        self.updateGeometry()
        self.update()

    def _shown(self, key: UUID) -> Dot:
        """Return somebody's dot, with the words of now."""
        spot = self._spots[key]
        dot = self._dots.get(key)
        if dot is None:
            dot = self._dots[key] = self._made(spot)
        dot.spot = spot
        words = place.words(spot, self._day)
        if dot.accessibleName() != words:
            dot.setAccessibleName(words)
            dot.setToolTip(words)
        dot.setAccessibleDescription(self._how() if self._movable else "")
        dot.setVisible(True)
        return dot

    def _made(self, spot: Spot) -> Dot:
        key, dot = spot.id, Dot(spot, self)
        dot.setProperty("chosen", key == self._chosen)
        dot.installEventFilter(self)
        self.connect_dot(key, dot)
        return dot

    def connect_dot(self, key: UUID, dot: Dot) -> None:
        """Hear what is done to somebody."""

    def _how(self) -> str:
        return self.tr(
            "Plus and minus move one ring, with Ctrl where you would like them. Arrows turn. "
            "Enter opens the card."
        )

    def _show_tray_words(self) -> None:
        self._caption.setVisible(bool(self._tray.high))
        self._caption.setGeometry(0, self.height() - self._tray.high, self.width(), theme.px(22))
        self._more.setVisible(self._tray.left > 0)
        if self._tray.left > 0:
            self._more.setText(translate("Map", "%n more in the list", n=self._tray.left))
            room, hint = self._tray.link, self._more.sizeHint()
            top = room.top() + (room.height() - hint.height()) // 2
            self._more.setGeometry(room.left(), top, hint.width(), hint.height())

    # Painting

    def _link_of(self, key: UUID) -> Link | None:
        """Return the line from where somebody is drawn to where they are wished."""
        dot = self._dots.get(key)
        if self._carried is not None and self._carried[0] == key:
            target: QPointF | None = self._carried[1]
        else:
            target = self._on_rings.targets.get(key)
        return Link(dot.head_at, target) if dot is not None and target is not None else None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._picture.isNull():
            self._picture = ground.drawn(self.rings, self.size(), ratio)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            drawn = event.rect()
            source = QRectF(drawn.topLeft().toPointF() * ratio, drawn.size().toSizeF() * ratio)
            painter.drawPixmap(QRectF(drawn), self._picture, source)
            for key, at in self._on_rings.traces.items():
                spot = self._spots[key]
                now = self._dots[key].head_at if spot.is_on_map else None
                ground.draw_trace(painter, Trace(at, now, initial(spot.name)))
            carried = {self._carried[0]} if self._carried is not None else set()
            for key in self._on_rings.targets.keys() | carried:
                link = self._link_of(key)
                if link is not None:
                    ground.draw_link(painter, link)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the whole name of whoever has the keyboard where there is no room for it."""
        if isinstance(watched, Dot):
            if event.type() is QEvent.Type.FocusIn:
                self._show_tag(watched)
            elif event.type() is QEvent.Type.FocusOut:
                self._tag.hide()
        return False

    def _show_tag(self, dot: Dot) -> None:
        if is_shortened(dot.spot.name, dot.size_drawn):
            self._tag.show_above(dot, self.width())
        else:
            self._tag.hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._picture = QPixmap()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = QPixmap()
        self._arrange()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(_LEAST), theme.px(self._least) + self._tray.high)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(280), theme.px(self._least) + self._tray.high)
