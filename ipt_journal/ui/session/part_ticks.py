"""Ticks for the fields of a record, or of every record of a kind."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.summary.fields import fields_of
from ipt_journal.ui import layout
from ipt_journal.ui.layout import Item
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.flow import FlowLayout
from ipt_journal.ui.widgets.tick import Tick

_GAP = 14

_BELOW_AT = 32


class PartTicks(QWidget):
    """`of` says to a screen reader whose fields they are."""

    ticked = Signal(str, bool)  # the field, and whether it is on paper

    def __init__(self, table: str, of: str, shows: Callable[[str], bool]) -> None:
        super().__init__()
        flow = FlowLayout(self, _GAP)
        for field, words in fields_of(table):
            tick = Tick(words, checked=shows(field))
            tick.setAccessibleDescription(of)
            tick.clicked.connect(partial(self._on_tick, field, tick))
            flow.addWidget(tick)

    def _on_tick(self, field: str, tick: Tick) -> None:
        self.ticked.emit(field, tick.isChecked())


class WithParts(QWidget):
    """A line with a button that shows ticks below it; they are made when they are wanted."""

    def __init__(self, of: str, make: Callable[[], PartTicks], *line: Item) -> None:
        super().__init__()
        self._make = make
        self._button = Button(self.tr("Parts"), "link", dense=True)
        self._button.setAccessibleName(self.tr("Parts of {what}").format(what=of))
        self._button.clicked.connect(self._on_pressed)
        self._ticks: PartTicks | None = None
        self._box = QVBoxLayout(self)
        shown = layout.row(*line, self._button, gap=6, margins=(0, 0, 6, 0))
        layout.fill(self._box, shown, gap=2)

    @Slot()
    def _on_pressed(self) -> None:
        if self._ticks is not None:
            self._ticks.setVisible(self._ticks.isHidden())
            return
        self._ticks = self._make()
        self._box.addWidget(layout.row(_BELOW_AT, (self._ticks, 1)))
        self._ticks.findChildren(Tick)[0].setFocus(Qt.FocusReason.OtherFocusReason)
