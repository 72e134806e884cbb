"""Chips: pills to tick, as many as one likes or one of many, and one that opens more."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy

from ipt_journal.typed import override
from ipt_journal.ui import icons, theme
from ipt_journal.ui.widgets.choice import PaintedCheck, face_of, paint_face, paint_ring

_MARGIN = 3
_HEIGHT = 32
_LONGEST = 36  # letters of a name that a chip shows


class Chip(PaintedCheck):
    """Chosen = tick, tint and a thicker edge; its width never changes."""

    def __init__(self, words: str, value: str = "", *, checked: bool = False) -> None:
        super().__init__(words.replace("&", "&&"))
        self.value = value or words
        self._words = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        self.setAccessibleName(words)
        self.setToolTip(words if self._words != words else "")
        self.setChecked(checked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return _size(self._words, with_icon=False)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        _paint(self, self._words, "check" if self.isChecked() else "")


class MoreChip(QPushButton):
    """A chip that does something: show more words, add a person."""

    def __init__(self, words: str, icon: str = "plus") -> None:
        super().__init__(words)
        self._icon = icon
        self.setAccessibleName(words)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return _size(self.text(), with_icon=True)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        _paint(self, self.text(), self._icon)


def _size(words: str, *, with_icon: bool) -> QSize:
    text = QFontMetricsF(theme.font(15, 600)).horizontalAdvance(words)
    room = theme.px(34) + (theme.px(16) if with_icon else 0)
    return QSize(int(text + room) + 2 * _MARGIN, theme.px(_HEIGHT) + 2 * _MARGIN)


def _paint(chip: QAbstractButton, words: str, icon: str) -> None:
    with QPainter(chip) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = face_of(chip, _MARGIN)
        radius = face.height() / 2
        paint_face(painter, chip, face, radius, soft=True)
        font = theme.font(15, 600 if chip.isChecked() else 500)
        painter.setFont(font)
        width = QFontMetricsF(font).horizontalAdvance(words)
        left = face.center().x() - width / 2
        if icon:
            left += theme.px(9)
            role = "accent" if chip.isChecked() else "ink2"
            pixmap = icons.pixmap(icon, role, 16, 2.5 if chip.isChecked() else 2)
            at = QPointF(left - theme.px(20), face.center().y() - theme.px(8))
            painter.drawPixmap(at, pixmap)
        painter.setPen(theme.colour("ink" if chip.isEnabled() else "ink3"))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, face.top(), width + 4, face.height()), align, words)
        if chip.hasFocus():
            paint_ring(painter, face, radius)
