"""The chart as a picture that leaves the app: its days and counts, its keys, and the caution."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import (
    QBuffer,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from ipt_journal.i18n import translate
from ipt_journal.ui import theme
from ipt_journal.ui.timeline.legend import KeyMark

_MARGIN, _HEAD, _LINE, _GAP = 16, 34, 26, 14
_SHARP = 2.0  # pixels of a PNG for each on the screen
_DPI = 96
Keys = Sequence[tuple[str, str]]


class Chart(Protocol):
    """What can be taken out of the app."""

    @property
    def plots_size(self) -> QSize: ...

    def paint_plots(self, painter: QPainter, at: QPointF) -> None: ...

    def tint(self) -> None: ...


class ChartPicture:
    """Always light, whatever the app looks like: it is for paper and for other people's screens.

    Below the chart stand its keys, a line each, then what is `said` of it, and the caution.
    """

    def __init__(
        self,
        chart: Chart,
        head: tuple[str, str],
        keys: Sequence[Keys],
        said: Sequence[str] = (),
        mark: Callable[[str], KeyMark] = KeyMark,
    ) -> None:
        self._chart, self._keys, self._said = chart, keys, (*said, caution())
        self._days, self._counts = head
        self._mark = mark
        plots = chart.plots_size
        below = theme.px(_LINE) * (len(self._keys) + len(self._said))
        self._plots_at = QPointF(theme.px(_MARGIN), theme.px(_MARGIN + _HEAD))
        self.size = QSize(
            plots.width() + theme.px(2 * _MARGIN),
            plots.height() + theme.px(2 * _MARGIN + _HEAD) + below,
        )

    def png(self) -> bytes:
        buffer = _buffer()
        self.image().save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6 takes a name here
        return bytes(buffer.data().data())

    def image(self) -> QImage:
        image = QImage(self.size * _SHARP, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SHARP)
        with QPainter(image) as painter:
            self._paint(painter)
        return image

    def svg(self) -> bytes:
        buffer = _buffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.size)
        generator.setViewBox(QRectF(QPointF(), QSizeF(self.size)))
        generator.setTitle(translate("ChartPicture", "Chart"))
        generator.setResolution(_DPI)
        with QPainter(generator) as painter:
            self._paint(painter)
        return bytes(buffer.data().data())

    def pdf(self) -> bytes:
        buffer = _buffer()
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QSizeF(self.size) * (72 / _DPI), QPageSize.Unit.Point))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(_DPI)
        writer.setTitle(translate("ChartPicture", "Chart"))
        writer.setCreator("")
        with QPainter(writer) as painter:
            self._paint(painter)
        return bytes(buffer.data().data())

    # Painting

    def _paint(self, painter: QPainter) -> None:
        with theme.in_light():
            self._chart.tint()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(QRectF(QPointF(), QSizeF(self.size)), theme.colour("card"))
            self._paint_head(painter)
            self._chart.paint_plots(painter, self._plots_at)
            self._paint_foot(painter)

    def _paint_head(self, painter: QPainter) -> None:
        room = QRectF(0, 0, self.size.width(), theme.px(_MARGIN + _HEAD))
        room.adjust(theme.px(_MARGIN), theme.px(_MARGIN), -theme.px(_MARGIN), 0)
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(18, 600))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, self._days)
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font(15))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, self._counts)

    def _paint_foot(self, painter: QPainter) -> None:
        top = self._plots_at.y() + self._chart.plots_size.height()
        for keys in self._keys:
            self._paint_keys(painter, keys, top)
            top += theme.px(_LINE)
        painter.setFont(theme.font(14))
        painter.setPen(theme.colour("ink2"))
        left, width = theme.px(_MARGIN), self.size.width() - theme.px(2 * _MARGIN)
        for line in self._said:
            room = QRectF(left, top, width, theme.px(_LINE))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line)
            top += theme.px(_LINE)

    def _paint_keys(self, painter: QPainter, keys: Keys, top: float) -> None:
        font = theme.font(14)
        left = float(theme.px(_MARGIN))
        for kind, words in keys:
            mark = self._mark(kind)
            painter.save()
            painter.translate(left, top)
            mark.paint_on(painter)
            painter.restore()
            painter.setFont(font)
            painter.setPen(theme.colour("ink2"))
            width = QFontMetricsF(font).horizontalAdvance(words)
            left += mark.width() + 5
            room = QRectF(left, top, width + 4, mark.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            left += width + theme.px(_GAP)


def caution() -> str:
    """Return what stands below every picture of the chart."""
    return translate(
        "ChartPicture", "Written by the client. What stands together did not have to lead to it."
    )


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
