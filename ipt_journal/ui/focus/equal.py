"""Cards of equal width beside each other, or below one another where there is little room."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from ipt_journal.ui import layout


class Equal(QWidget):
    """Each takes the same share of the room."""

    def __init__(self, *parts: QWidget, gap: int = 16) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        layout.fill(self._box, *((part, 1) for part in parts), gap=gap)

    def stack(self, *, stacked: bool) -> None:
        layout.turn(self._box, below=stacked)
