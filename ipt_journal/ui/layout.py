"""Rows and columns in a line: widgets, gaps in the design's pixels, and stretches."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ipt_journal.ui import theme

# A widget, one with its stretch, one with stretch and alignment, a gap, or None: a stretch.
Item = QWidget | tuple[QWidget, int] | tuple[QWidget, int, Qt.AlignmentFlag] | int | None
Margins = tuple[int, int, int, int]
NONE: Margins = (0, 0, 0, 0)
RINGED: Margins = (4, 0, 4, 0)  # in line with controls that keep 4 px for their focus ring
TOP = Qt.AlignmentFlag.AlignTop
_BAR = 14
_UNLIMITED = 16_777_215  # QWIDGETSIZE_MAX


def row(*items: Item, gap: int = 8, margins: Margins = NONE) -> QWidget:
    widget = QWidget()
    fill(QHBoxLayout(widget), *items, gap=gap, margins=margins)
    return widget


def column(*items: Item, gap: int = 8, margins: Margins = NONE) -> QWidget:
    widget = QWidget()
    fill(QVBoxLayout(widget), *items, gap=gap, margins=margins)
    return widget


def indented(*items: Item, gap: int = 8) -> QWidget:
    """Return a row that lines up with ringed controls above and below it."""
    return row(*items, gap=gap, margins=RINGED)


def fill(layout: QBoxLayout, *items: Item, gap: int = 8, margins: Margins = NONE) -> None:
    layout.setContentsMargins(*(theme.px(side) for side in margins))
    layout.setSpacing(theme.px(gap))
    for item in items:
        add(layout, item)


def add(layout: QBoxLayout, item: Item) -> None:
    if item is None:
        layout.addStretch(1)
    elif isinstance(item, int):
        layout.addSpacing(theme.px(item))
    elif isinstance(item, tuple):
        layout.addWidget(*item)
    else:
        layout.addWidget(item)


def rule() -> QFrame:
    """Return a hairline."""
    line = QFrame()
    line.setProperty("rule", "h")
    return line


def clear(layout: QBoxLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()


class Scrolled(QScrollArea):
    """Scrolls downwards only, takes no focus itself, and always keeps room for its bar."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._keep_room)
        self._keep_room()

    def _keep_room(self) -> None:
        """Let the page's right edge stay where it is when the bar comes and goes."""
        bar = self.verticalScrollBar()
        needed = bar.maximum() > bar.minimum()
        self.setViewportMargins(0, 0, 0 if needed else bar_room(), 0)


class Beside(QWidget):
    """A part that scrolls with one of fixed width beside it; in a narrow window below it."""

    def __init__(self, main: QWidget, side: QWidget, side_width: int, gap: int = 16) -> None:
        super().__init__()
        self._side, self._side_width = side, side_width
        content = QWidget()
        self._inner = QVBoxLayout(content)
        fill(self._inner, (main, 1), gap=gap)
        self._outer = QHBoxLayout(self)
        fill(self._outer, (Scrolled(content), 1), gap=gap - _BAR)
        self.stack(stacked=False)

    def stack(self, *, stacked: bool) -> None:
        """Put the side below the rest, or beside it."""
        width = theme.px(self._side_width)
        self._side.setMinimumWidth(0 if stacked else width)
        self._side.setMaximumWidth(_UNLIMITED if stacked else width)
        (self._inner if stacked else self._outer).addWidget(self._side)
        right = 0 if stacked else theme.px(_BAR)
        self._outer.setContentsMargins(0, 0, right, 0)


def bar_room() -> int:
    """Return the width of a scroll bar with the gap beside it, in pixels."""
    return theme.px(_BAR)


def scrolled(content: QWidget) -> Scrolled:
    return Scrolled(content)
