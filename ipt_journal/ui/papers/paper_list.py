"""The papers to choose from, each with a sentence that says what it is."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.choice import OneOf, PaintedRadio, paint_ring
from ipt_journal.ui.widgets.text import heading

_HIGH, _LEFT, _SIDE = 48, 32, 19


class PaperRow(PaintedRadio):
    """A name with a sentence below it; filled circle = chosen."""

    def __init__(self, value: str, name: str, below: str) -> None:
        super().__init__(name)
        self.value = value
        self._below = below
        self.setAccessibleName(name)
        self.setAccessibleDescription(below)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(theme.font(16, 500)).horizontalAdvance(self.text())
        return QSize(int(wide) + theme.px(_LEFT), theme.px(_HIGH))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(_LEFT), theme.px(_HIGH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = theme.px(_SIDE)
            circle = QRectF(3.5, theme.px(5), side, side)
            painter.setBrush(theme.colour("card"))
            edge = "accent" if self.isChecked() else "line_strong"
            painter.setPen(QPen(theme.colour(edge), 1.5))
            painter.drawEllipse(circle)
            if self.isChecked():
                painter.setBrush(theme.colour("accent"))
                painter.drawEllipse(circle.center(), side / 4, side / 4)
            self._paint_words(painter)
            if self.hasFocus():
                paint_ring(painter, circle, side / 2, 2.5)

    def _paint_words(self, painter: QPainter) -> None:
        lines = ((self.text(), 16, 500, "ink", 2), (self._below, 14, 400, "ink2", 24))
        for words, size, weight, role, top in lines:
            painter.setFont(theme.font(size, weight))
            painter.setPen(theme.colour(role))
            at = QPointF(theme.px(_LEFT), theme.px(top))
            place = QRectF(at.x(), at.y(), self.width() - at.x(), theme.px(24))
            elide = Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(words, elide, int(place.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


class PaperList(Card):
    """One is always chosen; arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, papers: Sequence[tuple[str, str, str]]) -> None:
        super().__init__(gap=2, padding=(20, 12, 20, 12))
        self._group = OneOf(self, optional=False)
        self._group.changed.connect(self._on_changed)
        self.add(heading(self.tr("Which paper")))
        for paper in papers:
            row = PaperRow(*paper)
            self._group.add(row)
            self.add(row)

    def set_value(self, value: str) -> None:
        """Show which one is chosen without telling anyone."""
        for row in self.findChildren(PaperRow):
            if row.value == value:
                row.setChecked(True)

    def focus(self) -> None:
        """Put the keyboard on the chosen one."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_changed(self) -> None:
        chosen = self._group.checkedButton()
        if isinstance(chosen, PaperRow):
            self.chosen.emit(chosen.value)
