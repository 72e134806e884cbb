"""Where it stands: three cards with a line that explains each, or a short row of names."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import icons, layout, theme
from ipt_journal.ui.focus.equal import Equal
from ipt_journal.ui.widgets.choice import OneOf, PaintedRadio, face_of, paint_face, paint_ring

_HIGH, _LOW = 90, 38


class StageCard(PaintedRadio):
    """A plain name, the line that explains it, and the field's own term with since when."""

    def __init__(self, code: str, name: str, line: str, term: str) -> None:
        super().__init__(name)
        self.code = code
        self._line, self._term, self._since = line, term, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def set_since(self, words: str) -> None:
        self._since = words
        self._say()
        self.update()

    def _say(self) -> None:
        parts = (self.text(), self._line, self._below())
        self.setAccessibleName(", ".join(part for part in parts if part))

    def _below(self) -> str:
        return " · ".join(part for part in (self._term, self._since) if part)

    @override
    def sizeHint(self) -> QSize:
        fonts = ((self.text(), 16, 600), (self._line, 15, 400), (self._below(), 14, 400))
        wide = max(
            QFontMetricsF(theme.font(size, weight)).horizontalAdvance(words)
            for words, size, weight in fonts
        )
        return QSize(int(wide) + theme.px(52), theme.px(_HIGH))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            face = face_of(self, 3)
            paint_face(painter, self, face, 8, soft=True)
            self._paint_words(painter, face)
            if self.isChecked():
                at = face.topRight() + QPointF(-theme.px(34), theme.px(12))
                painter.drawPixmap(at, icons.pixmap("check", "accent", 20, 2.5))
            if self.hasFocus():
                paint_ring(painter, face, 8, 2)

    def _paint_words(self, painter: QPainter, face: QRectF) -> None:
        lines = (
            (self.text(), 16, 600, "ink", 8),
            (self._line, 15, 400, "ink2", 35),
            (self._below(), 14, 400, "ink2", 56),
        )
        for words, size, weight, role, top in lines:
            painter.setFont(theme.font(size, weight))
            painter.setPen(theme.colour(role))
            line = QRectF(face.left() + theme.px(16), face.top() + theme.px(top), face.width(), 0)
            line.setHeight(theme.px(24))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)


class _Unsure(PaintedRadio):
    """The same in one line, for who cannot say."""

    def __init__(self, code: str, name: str) -> None:
        super().__init__(name)
        self.code = code
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(theme.font(15, 600)).horizontalAdvance(self.text())
        return QSize(int(wide) + theme.px(54), theme.px(_LOW))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            face = face_of(self, 3)
            paint_face(painter, self, face, 8, soft=True)
            painter.setFont(theme.font(15, 600 if self.isChecked() else 500))
            painter.setPen(theme.colour("ink"))
            left = theme.px(26 if self.isChecked() else 0)
            align = Qt.AlignmentFlag.AlignCenter
            painter.drawText(face.adjusted(left, 0, 0, 0), align, self.text())
            if self.isChecked():
                at = QPointF(face.left() + theme.px(10), face.center().y() - theme.px(8))
                painter.drawPixmap(at, icons.pixmap("check", "accent", 16, 2.5))
            if self.hasFocus():
                paint_ring(painter, face, 8, 2)


class StageCards(QWidget):
    """`unsure` belongs to them and stands where the page puts it."""

    changed = Signal()

    def __init__(self, stages: Sequence[tuple[str, str, str, str]]) -> None:
        super().__init__()
        self._group = OneOf(self, optional=False)
        self._group.changed.connect(self.changed)
        self.cards = [StageCard(*one) for one in stages if one[3]]
        self.unsure = next(_Unsure(code, name) for code, name, _, term in stages if not term)
        for one in self._all():
            self._group.add(one)
        self._row = Equal(*self.cards, gap=10)
        layout.fill(QVBoxLayout(self), self._row)

    def stack(self, *, stacked: bool) -> None:
        self._row.stack(stacked=stacked)

    def _all(self) -> "tuple[StageCard | _Unsure, ...]":
        return (*self.cards, self.unsure)

    @property
    def value(self) -> str:
        chosen = self._group.checkedButton()
        return chosen.code if isinstance(chosen, StageCard | _Unsure) else ""

    def set_value(self, code: str, since: str) -> None:
        """Show where it stands, and since when, without telling anyone."""
        if not code:
            self._group.clear()
        for one in self._all():
            if one.code == code:
                one.setChecked(True)
        for card in self.cards:
            card.set_since(since if card.code == code else "")
