"""Two parts of a page beside each other, or below one another where the window is narrow."""

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ipt_journal.ui import layout, theme

ONE_COLUMN_BELOW = 1180  # design pixels of the window
_UNLIMITED = 16_777_215  # QWIDGETSIZE_MAX


class Pair(QWidget):
    """A part that takes the room there is, and a side of `side_width` design pixels."""

    def __init__(self, main: QWidget, side: QWidget, side_width: int, gap: int = 16) -> None:
        super().__init__()
        self._side, self._side_width = side, side_width
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        layout.fill(self._box, (main, 1), side, gap=gap)
        self.stack(stacked=False)

    @property
    def is_beside(self) -> bool:
        return self._box.direction() is QBoxLayout.Direction.LeftToRight

    def stack(self, *, stacked: bool) -> None:
        layout.turn(self._box, below=stacked)
        _set_width(self._side, 0 if stacked else self._side_width)


class Beside(QWidget):
    """The same, but beside each other only the first part scrolls and the side stays in view."""

    def __init__(self, main: QWidget, side: QWidget, side_width: int, gap: int = 16) -> None:
        super().__init__()
        self._side, self._side_width = side, side_width
        content = QWidget()
        self._inner = QVBoxLayout(content)
        layout.fill(self._inner, (main, 1), gap=gap)
        self._outer = QHBoxLayout(self)
        layout.fill(self._outer, (layout.scrolled(content), 1), gap=gap - layout.BAR)
        self.stack(stacked=False)

    def stack(self, *, stacked: bool) -> None:
        _set_width(self._side, 0 if stacked else self._side_width)
        (self._inner if stacked else self._outer).addWidget(self._side)
        self._outer.setContentsMargins(0, 0, 0 if stacked else layout.bar_room(), 0)
        layout.renew_around(self)


def _set_width(side: QWidget, width: int) -> None:
    """Fix a width in design pixels; 0 leaves it free."""
    side.setMinimumWidth(theme.px(width))
    side.setMaximumWidth(theme.px(width) if width else _UNLIMITED)


class SideBySide(QWidget):
    """Two parts that scroll each on their own; below one another they scroll together."""

    def __init__(self, main: QWidget, side: QWidget, side_width: int) -> None:
        super().__init__()
        self._side, self._side_width = side, side_width
        content, beside = QWidget(), QWidget()
        self._first, self._second = QVBoxLayout(content), QVBoxLayout(beside)
        layout.fill(self._first, (main, 1), gap=16)
        layout.fill(self._second, side)
        self._right = layout.scrolled(beside)
        box = QHBoxLayout(self)
        layout.fill(box, (layout.scrolled(content), 1), self._right, gap=16 - layout.BAR)
        self.stack(stacked=False)

    def stack(self, *, stacked: bool) -> None:
        (self._first if stacked else self._second).addWidget(self._side)
        self._right.setVisible(not stacked)
        _set_width(self._right, 0 if stacked else self._side_width + layout.BAR)
        layout.renew_around(self)
