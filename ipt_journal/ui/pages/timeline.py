"""The timeline: mood against what happened with people, or a whole life, as one chooses."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records.life import LifeItem
from ipt_journal.records.tie import Tie
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.columns import ONE_COLUMN_BELOW
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.life.view import LifeView
from ipt_journal.ui.timeline.chart_out import ChartOut
from ipt_journal.ui.timeline.mood import MoodTimeline
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.segment import Segment

MOOD, LIFE = "mood", "life"
_OF_MOOD = {"person", "days", "stretch"}  # what a visit may bring along for the mood view


class TimelinePage(MoodTimeline):
    """The life view is made when it is first asked for."""

    shows = MoodTimeline.shows | {LifeItem, Tie}

    life: LifeView | None = None
    _mood_tools = False  # whether what the mood view shows has any
    _wide = ONE_COLUMN_BELOW

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._visit = Visit("timeline")
        self._show_tools_of_view()

    @override
    def tools(self) -> tuple[QWidget, ...]:
        self.which = Segment(
            self.tr("View"), ((MOOD, self.tr("Mood")), (LIFE, self.tr("Life"))), height=32
        )
        self.which.set_value(MOOD)
        self.which.changed.connect(self._on_which)
        self._add = Button(self.tr("Add"), icon="plus", dense=True)
        self._add.setAccessibleName(self.tr("Add to your life timeline"))
        self._add.clicked.connect(lambda: self._life().add())
        if self.desk.journal.read_only:
            self._add.setEnabled(False)
            self._add.setToolTip(self.tr("Nothing can be kept here, only read."))
        self._life_out = ChartOut(self.desk, lambda: self._life().picture())
        return (self.which, *super().tools(), self._add, self._life_out)

    @override
    def body(self) -> QWidget:
        self._both = QVBoxLayout()
        layout.fill(self._both, (super().body(), 1), gap=0)
        held = QWidget()
        held.setLayout(self._both)
        return held

    @property
    def is_life(self) -> bool:
        return self.which.value == LIFE

    @override
    def show_tools(self, *, shown: bool) -> None:
        self._mood_tools = shown
        self._show_tools_of_view()

    def _show_tools_of_view(self) -> None:
        super().show_tools(shown=self._mood_tools and not self.is_life)
        self._add.setVisible(self.is_life)
        drawn = self.life is not None and bool(self.life.life.items)
        self._life_out.setVisible(self.is_life and drawn)

    # Between the two views

    @override
    def arrive(self, visit: Visit) -> None:
        self._visit = visit
        wanted = self._wanted(visit)
        if wanted != self.which.value:
            self.which.set_value(wanted)
            self._show_view()
        if self.is_life:
            self._life().arrive(visit.record)
            if visit.given.pop("edit", False):
                self._life().open_chosen()
        else:
            super().arrive(visit)

    def _wanted(self, visit: Visit) -> str:
        """Return the view that a visit is for; one that is for neither stays where one was."""
        if "view" in visit.given:
            return str(visit.given["view"])
        of_life = self.life is not None and self.life.life.index_of(visit.record) is not None
        of_mood = visit.record is not None and not of_life
        return MOOD if of_mood or _OF_MOOD & visit.given.keys() else self.which.value

    @Slot()
    def _on_which(self) -> None:
        """Go to the other view; on the way back to this page it is shown again."""
        self._visit.given["view"] = self.which.value
        self.depart()
        self._show_view()

    def _show_view(self) -> None:
        self.refresh()
        self._columns.setVisible(not self.is_life)
        if self.life is not None:
            self.life.setVisible(self.is_life)

    def _life(self) -> LifeView:
        if self.life is None:
            self.life = LifeView(self.desk)
            self.life.relay(self._wide)
            self._both.addWidget(self.life, 1)
        return self.life

    # What both do

    @override
    def refresh(self) -> None:
        """Draw the view that is shown; the other one follows when it is gone to."""
        if self.is_life:
            self._life().refresh()
            self._show_tools_of_view()
            self.say_view()
        else:
            super().refresh()

    @override
    def say_view(self) -> None:
        if self.is_life and self.life is not None:
            self.set_title(self.tr("Timeline"), self.life.context, beside=self._roomy)
        else:
            super().say_view()

    @override
    def relay(self, width: int) -> None:
        self._wide = width
        super().relay(width)
        if self.life is not None:
            self.life.relay(width)
        if self.is_life:
            self.say_view()

    @override
    def depart(self) -> None:
        super().depart()
        if self.life is not None:
            self.life.depart()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is for the view that is shown."""
        if self.is_life:
            event.ignore()
        else:
            super().keyPressEvent(event)
