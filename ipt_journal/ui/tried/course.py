"""The course of a number over time, small: a dot each time it was said."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.widgets.text import text

_HIGH, _EDGE, _HIGHEST = 46, 6, 10
_TOLD = 4  # numbers in words
Said = Sequence[tuple[date, int]]


class Course(QWidget):
    """The line with the last few numbers in words below it; hidden where nothing was said."""

    def __init__(self) -> None:
        super().__init__()
        self._line = _Line()
        self._words = text("", "caption", "ink2", wrap=True)
        layout.fill(QVBoxLayout(self), self._line, self._words, gap=2, margins=layout.RINGED)
        self.hide()

    def show_said(self, said: Said) -> None:
        """Show what was said, oldest first; one number alone makes no line."""
        self._line.said = said
        self._line.update()
        self._line.setVisible(len(said) > 1)
        told = translate("Course", "{n} on {day}")
        words = [told.format(n=value, day=dates.day_month(day)) for day, value in said[-_TOLD:]]
        self._words.setText(" · ".join(words))
        self._line.setAccessibleName(", ".join(words))
        self.setVisible(bool(said))


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.said: Said = ()
        self.setFixedHeight(theme.px(_HIGH))
        self.setMaximumWidth(theme.px(420))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self.said) < 2:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("grid"), 1))
            for value in (0, _HIGHEST):
                high = self._high(value)
                painter.drawLine(QPointF(0, high), QPointF(self.width(), high))
            points = self._points()
            painter.setPen(QPen(theme.colour("accent"), 1.6))
            painter.drawPolyline(points)
            painter.setBrush(theme.colour("accent"))
            painter.setPen(QPen(theme.colour("card"), 1, Qt.PenStyle.SolidLine))
            for point in points:
                painter.drawEllipse(point, theme.px(4), theme.px(4))

    def _points(self) -> list[QPointF]:
        first = self.said[0][0]
        days = max(1, (self.said[-1][0] - first).days)
        edge = theme.px(_EDGE)
        room = self.width() - 2 * edge
        return [
            QPointF(edge + room * (day - first).days / days, self._high(value))
            for day, value in self.said
        ]

    def _high(self, value: int) -> float:
        edge = theme.px(_EDGE)
        return edge + (self.height() - 2 * edge) * (1 - value / _HIGHEST)
