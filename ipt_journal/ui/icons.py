"""Lucide's line icons, tinted to the theme and sharp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ipt_journal import paths
from ipt_journal.ui import theme


def pixmap(
    name: str, role: str = "ink2", size: int = 20, stroke: float = 1.75, *, filled: bool = False
) -> QPixmap:
    """Return an icon in the colour of a role; `size` is the design's, before the text size."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    return _drawn(name, theme.colour(role).name(), theme.px(size), stroke, ratio, filled)


def icon(name: str, role: str = "ink2", size: int = 20) -> QIcon:
    return QIcon(pixmap(name, role, size))


def size(pixels: int) -> QSize:
    return QSize(theme.px(pixels), theme.px(pixels))


@lru_cache(maxsize=512)
def _drawn(
    name: str,
    colour: str,
    side: int,
    stroke: float,
    ratio: float,
    filled: bool,  # noqa: FBT001 - a cache takes no names
) -> QPixmap:
    source = paths.resource("icons", f"{name}.svg").read_text("utf-8")
    source = source.replace("currentColor", colour)
    source = source.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    if filled:
        source = source.replace('fill="none"', f'fill="{colour}"')
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    renderer.render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
