"""The bar above the session view's chart: how far back, how people are named, the trend."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from ipt_journal.records.paper import PeopleAs
from ipt_journal.ui import layout
from ipt_journal.ui.timeline.filters import ALL, MONTH, QUARTER, SINCE
from ipt_journal.ui.widgets.chip import Chip
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import text


class Bar(QWidget):
    """Nothing is filtered here: what is private is masked whatever is chosen."""

    range_changed = Signal()
    people_changed = Signal()
    trend_changed = Signal(bool)
    sharing_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        ranges = (
            (SINCE, self.tr("Since last session")),
            (MONTH, self.tr("4 weeks")),
            (QUARTER, self.tr("12 weeks")),
            (ALL, self.tr("All")),
        )
        people = (PeopleAs.NAMES, self.tr("Names")), (PeopleAs.ALIAS, self.tr("Initials"))
        self._range = Segment(self.tr("Range"), ranges)
        self._range.set_value(MONTH)
        self._range.changed.connect(self.range_changed)
        self._people = Segment(self.tr("People as"), people)
        self._people.set_value(PeopleAs.NAMES)
        self._people.changed.connect(self.people_changed)
        self._trend = Chip(self.tr("Trend"))
        self._trend.clicked.connect(self._on_trend)
        self._sharing = Chip(self.tr("Sharing my screen"))
        self._sharing.clicked.connect(self._on_sharing)
        self._shared_as: PeopleAs | None = None
        self._chosen_as: str = PeopleAs.NAMES  # before the screen was shared
        named = text(self.tr("People as"), "compact-medium")
        right = layout.row(named, self._people, self._trend, self._sharing, None)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        ends = (0, 0, layout.BAR, 0)
        layout.fill(self._box, (layout.row(self._range, None), 1), right, margins=ends)

    def relay(self, *, one_line: bool) -> None:
        layout.turn(self._box, below=not one_line)
        layout.renew_around(self)

    @property
    def range(self) -> str:
        return self._range.value

    def set_range(self, value: str) -> None:
        """Show a range, or none once the view has been moved."""
        self._range.set_value(value)

    @property
    def people_as(self) -> PeopleAs:
        return self._shared_as or PeopleAs(self._people.value)

    @property
    def sharing(self) -> bool:
        return self._sharing.isChecked()

    def share(self, people_as: PeopleAs | None) -> None:
        """Name people in this way while the screen is shared; None: as chosen here before."""
        if self._shared_as is None:
            self._chosen_as = self._people.value
        self._shared_as = people_as
        self._people.set_value(people_as or self._chosen_as)
        self._people.setEnabled(people_as is None)
        self._sharing.setChecked(people_as is not None)

    @Slot()
    def _on_trend(self) -> None:
        self.trend_changed.emit(self._trend.isChecked())

    @Slot()
    def _on_sharing(self) -> None:
        self.sharing_changed.emit(self._sharing.isChecked())
