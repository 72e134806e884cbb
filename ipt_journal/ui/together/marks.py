"""What the marks of the session view's chart mean: on one line where there is room."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from ipt_journal.records.record import AREAS, Area, area_short
from ipt_journal.ui import layout, theme
from ipt_journal.ui.timeline.legend import FOOT, HOLLOW, UP_DOWN, key
from ipt_journal.ui.widgets.flow import Flow
from ipt_journal.ui.widgets.marks import role_of


class Marks(QWidget):
    """Shapes at the left, how they stand at the right."""

    def __init__(self) -> None:
        super().__init__()
        shapes = [key(role_of(area), area_short(area)) for area in (*AREAS, Area.NONE)]
        stands = (
            key(UP_DOWN, self.tr("above felt good, below felt hard")),
            key(HOLLOW, self.tr("did not happen")),
            key(FOOT, self.tr("you marked it as connected")),
        )
        gap = theme.px(14)
        left, right = Flow(*shapes, gap=gap), Flow(*stands, gap=gap)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        layout.fill(self._box, left, None, right, gap=0, margins=(0, 0, 6, 0))

    def relay(self, *, one_line: bool) -> None:
        layout.turn(self._box, below=not one_line)
