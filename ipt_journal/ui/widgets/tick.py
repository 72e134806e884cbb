"""A tick with a word, and a line below it that says more."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from ipt_journal.typed import override
from ipt_journal.ui import icons, theme
from ipt_journal.ui.widgets.choice import PaintedCheck, paint_ring

_LEFT = 32


class Tick(PaintedCheck):
    """Chosen = filled box with a tick; partly chosen = filled box with a dash."""

    changed = Signal()

    def __init__(self, words: str, *, checked: bool = False, below: str = "") -> None:
        super().__init__(words.replace("&", "&&"))
        self._words = words
        self._below = below
        self.setAccessibleName(words)
        self.setAccessibleDescription(below)
        self.setChecked(checked)
        self.clicked.connect(self.changed)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: bool) -> None:  # noqa: FBT001 - as every input has it
        self.setChecked(value)

    def set_words(self, words: str) -> None:
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()

    def set_below(self, words: str) -> None:
        self._below = words
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetricsF(theme.font(16)).horizontalAdvance(self._words)
        if self._below:
            below = QFontMetricsF(theme.font(14)).horizontalAdvance(self._below)
            width = max(width, below)
        return QSize(int(width) + theme.px(_LEFT) + 4, theme.px(46 if self._below else 28))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = theme.px(19)
            box = QRectF(2.5, (theme.px(28) - side) / 2, side, side)
            filled = self.checkState() is not Qt.CheckState.Unchecked
            painter.setBrush(theme.colour("accent" if filled else "card"))
            painter.setPen(QPen(theme.colour("accent" if filled else "line_strong"), 1.2))
            painter.drawRoundedRect(box, 5, 5)
            if filled:
                partly = self.checkState() is Qt.CheckState.PartiallyChecked
                mark = icons.pixmap("minus" if partly else "check", "on_accent", 16, 3)
                painter.drawPixmap(box.topLeft() + QPointF(1.5, 1.5), mark)
            self._paint_words(painter)
            if self.hasFocus():
                paint_ring(painter, box, 5, 2.5)

    def _paint_words(self, painter: QPainter) -> None:
        left = theme.px(_LEFT)
        align = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(16))
        painter.setPen(theme.colour("ink" if self.isEnabled() else "ink3"))
        painter.drawText(QRectF(left, 0, self.width(), theme.px(28)), align, self._words)
        if self._below:
            painter.setFont(theme.font(14))
            painter.setPen(theme.colour("ink2"))
            line = QRectF(left, theme.px(25), self.width(), theme.px(20))
            painter.drawText(line, align, self._below)
