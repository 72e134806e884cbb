"""Which area and which of its worksheets is shown, and what is done with a sheet as a whole."""

from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records import focus
from ipt_journal.records.record import Area, area_short
from ipt_journal.ui import layout, tab_order
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button, Drop
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import caption

_LONGEST, _NAME = 40, 14  # letters of a sheet's name in the list, of a person's in a tab


class Tabs(QObject):
    """Stand beside the title, or below it where there is little room."""

    chosen = Signal(object)  # Area

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.beside, self.below = QWidget(), QWidget()
        self._names: dict[Area, str] = {}
        self._segment: Segment | None = None
        self._is_beside = True
        for holder in (self.beside, self.below):
            layout.fill(QHBoxLayout(holder))

    def show_areas(self, names: Mapping[Area, str], area: Area) -> None:
        """Name the areas, and show one as chosen."""
        if dict(names) != self._names or self._segment is None:
            self._names = dict(names)
            self._make()
        if self._segment is not None:
            self._segment.set_value(str(area))

    def place(self, *, beside: bool) -> None:
        if beside is not self._is_beside:
            self._is_beside = beside
            self._make()

    def _make(self) -> None:
        now = QApplication.focusWidget()
        had = self._segment is not None and now is not None and self._segment.isAncestorOf(now)
        value = self._segment.value if self._segment is not None else ""
        for holder in (self.beside, self.below):
            box = holder.layout()
            if isinstance(box, QHBoxLayout):
                layout.clear(box)
        segment = Segment(self.tr("Area"), [(str(one), name) for one, name in self._names.items()])
        segment.set_value(value)
        segment.changed.connect(lambda: self.chosen.emit(Area(segment.value)))
        self._segment = segment
        box = (self.beside if self._is_beside else self.below).layout()
        if isinstance(box, QHBoxLayout):
            layout.fill(box, segment, *(() if self._is_beside else (None,)))
        self.beside.setVisible(self._is_beside)
        self.below.setVisible(not self._is_beside)
        if had:
            self.focus()

    def focus(self) -> None:
        if self._segment is not None:
            tab_order.enter(self._segment)


class Choosing(QWidget):
    """Always in sight: which sheet of several, and in grief the way to stop."""

    chosen = Signal(object)  # UUID
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._which = QWidget()
        self._box = QHBoxLayout(self._which)
        self.stop = Button(self.tr("Stop here for today"), dense=True)
        self.stop.clicked.connect(self.stopped)
        margins = (0, 0, layout.BAR, 0)
        layout.fill(QHBoxLayout(self), self._which, None, self.stop, margins=margins)

    def show_sheets(
        self, names: Sequence[tuple[UUID, str]], shown: UUID | None, *, stop: bool
    ) -> None:
        """Offer the sheets of an area where there are several."""
        layout.clear(self._box)
        if len(names) > 1:
            drop = Drop(self.tr("Worksheet"))
            for key, name in names:
                drop.offer(_cut(name), partial(self.chosen.emit, key), checked=key == shown)
            layout.fill(self._box, caption(self.tr("Worksheet")), drop)
        self._which.setVisible(len(names) > 1)
        self.stop.setVisible(stop)
        self.setVisible(stop or len(names) > 1)


def _cut(name: str) -> str:
    flat = " ".join(name.split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1]}…"


class Foot(QWidget):
    """Begins another sheet of the area, shows this one on `paper`, or deletes it."""

    another = Signal()
    removed = Signal()

    def __init__(self, paper: Button, *, read_only: bool) -> None:
        super().__init__()
        another = Button(self.tr("Begin another"), "link", "plus")
        another.clicked.connect(self.another)
        delete = Button(self.tr("Delete this sheet"), "ghost", "trash-2", dense=True)
        delete.clicked.connect(self.removed)
        for one in (another, delete):
            one.setEnabled(not read_only)
        layout.fill(QHBoxLayout(self), another, paper, None, delete, gap=18)


def area_names(desk: Desk, *, roomy: bool) -> dict[Area, str]:
    """Return what the tabs are called; of a single conflict with whom it is, if there is room."""
    names = {kind.area: area_short(kind.area) for kind in focus.SHEETS}
    with desk.journal.read() as session:
        label = focus.whom_the_conflict_is_with(session)
    if label and roomy:
        name = label if len(label) <= _NAME else f"{label[: _NAME - 1]}…"
        names[Area.DISPUTE] = translate("Tabs", "Conflict: {name}").format(name=name)
    return names
