"""Rows and columns in a line: widgets, gaps in the design's pixels, and stretches."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ipt_journal.ui import theme

# A widget, one with its stretch, one with stretch and alignment, a gap, or None: a stretch.
Item = QWidget | tuple[QWidget, int] | tuple[QWidget, int, Qt.AlignmentFlag] | int | None
Margins = tuple[int, int, int, int]
NONE: Margins = (0, 0, 0, 0)
RINGED: Margins = (4, 0, 4, 0)  # in line with controls that keep 4 px for their focus ring
TOP = Qt.AlignmentFlag.AlignTop
MIDDLE = Qt.AlignmentFlag.AlignVCenter
_TURNS, _TURN_MS = 8, 15
BAR = 14  # a scroll bar with the gap beside it


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


def turn(box: QBoxLayout, *, below: bool) -> None:
    """Put the parts of a box below one another, or beside each other."""
    direction = QBoxLayout.Direction
    box.setDirection(direction.TopToBottom if below else direction.LeftToRight)


def rule() -> QFrame:
    """Return a hairline."""
    line = QFrame()
    line.setProperty("rule", "h")
    return line


def height_in(widget: QWidget, width: int) -> int:
    """Return the height that a widget wants in a width, in pixels."""
    found = widget.heightForWidth(width) if widget.hasHeightForWidth() else -1
    return found if found >= 0 else widget.sizeHint().height()


def renew_around(widget: QWidget) -> None:
    """Lay out from a widget outwards at once; Qt alone takes a turn of its loop per level."""
    around: QWidget | None = widget
    while around is not None:
        inside = around.layout()
        if inside is not None:
            inside.activate()
        around = around.parentWidget()


def reveal(part: QWidget) -> None:
    """Bring a part of a page into view, from its top, once it has found its place."""
    renew_around(part)
    QTimer.singleShot(0, part, lambda: _scroll_to(part, turns=_TURNS))


def _scroll_to(part: QWidget, turns: int) -> None:
    area = part.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    content = area.widget() if isinstance(area, QScrollArea) else None
    if not isinstance(area, QScrollArea) or content is None or not part.isVisible():
        return
    top = part.mapTo(content, QPoint(0, 0)).y()
    bar, high = area.verticalScrollBar(), area.viewport().height()
    if not bar.value() <= top <= top + part.height() <= bar.value() + high:
        bar.setValue(top)
    if turns:  # a new page is still finding out how long it is
        QTimer.singleShot(_TURN_MS, part, lambda: _scroll_to(part, turns - 1))


def clear(layout: QBoxLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()  # Qt would otherwise show it, once it has no parent as a window
            widget.setParent(None)
            widget.deleteLater()  # after that: else the binding owns it, and lets it go at once


class Scrolled(QScrollArea):
    """Scrolls downwards only, takes no focus itself, and always keeps room for its bar."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._keeping = False
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._keep_room)
        self._keep_room()

    def _keep_room(self) -> None:
        """Let the page's right edge stay where it is when the bar comes and goes.

        Room changes the lines, and these the room: at the edge it would go back and forth for good.
        """
        if self._keeping:
            return
        self._keeping = True
        bar = self.verticalScrollBar()
        for _ in range(2):
            right = 0 if bar.maximum() > bar.minimum() else bar_room()
            if right != self.viewportMargins().right():
                self.setViewportMargins(0, 0, right, 0)
        self._keeping = False


def bar_room() -> int:
    """Return the width of a scroll bar with the gap beside it, in pixels."""
    return theme.px(BAR)


def scrolled(content: QWidget) -> Scrolled:
    return Scrolled(content)
