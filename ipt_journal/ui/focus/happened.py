"""What happened and belongs to a worksheet: lines that open, and a search that adds one."""

from collections.abc import Collection, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records import entries
from ipt_journal.records.entries import Entry, Filter
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button, icon_button
from ipt_journal.ui.widgets.entry_row import EntryRow, first_line
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.text import caption, text

_FOUND = 6
_AT_ONCE, _ALL = 6, 1000


class Happened(QWidget):
    """Events are added and taken off at once; they themselves stay as they are."""

    added = Signal(object)  # UUID
    removed = Signal(object)  # UUID

    def __init__(self, desk: Desk, title: str, hint: str, least: int = 0) -> None:
        super().__init__()
        self._desk, self._hint, self._least = desk, hint, least
        self._shown: tuple[Entry, ...] | None = None
        self._most = _AT_ONCE
        self._list, self._search = QWidget(), QWidget()
        self._rows, self._finding = QVBoxLayout(self._list), QVBoxLayout(self._search)
        layout.fill(self._finding)
        self._search.hide()
        self._add = Button(self.tr("Add what happened"), "link", "plus")
        self._add.clicked.connect(self.open_finder)
        self._add.setEnabled(not desk.journal.read_only)
        self._few = text("", "caption", "ink2", wrap=True)
        self._few_row = layout.indented((self._few, 1))
        layout.fill(
            QVBoxLayout(self),
            layout.indented((text(title, "label", wrap=True), 1)),
            self._few_row,
            self._list,
            self._search,
            layout.indented(self._add, None),
            None,
            gap=6,
        )

    def show_events(self, happened: tuple[Entry, ...]) -> None:
        """Show these, unless they are what is shown already."""
        if happened == self._shown:
            return
        self._shown = happened
        layout.clear(self._rows)
        layout.fill(self._rows, *(self._row(one) for one in happened[: self._most]), gap=2)
        left = len(happened) - self._most
        if left > 0:
            more = Button(translate("Happened", "Show the other %n", n=left), "link", "plus")
            more.clicked.connect(self._on_more)
            self._rows.addWidget(layout.indented(more, None))
        self._list.setVisible(bool(happened))
        few = len(happened) < self._least or not happened
        self._few.setText(self._hint)
        self._few_row.setVisible(few and bool(self._hint))

    @Slot()
    def _on_more(self) -> None:
        shown, self._shown, self._most = self._shown or (), None, _ALL
        self.show_events(shown)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, entry: Entry) -> QWidget:
        row = EntryRow(entry, self._desk.clock.today())
        row.clicked.connect(partial(self._desk.visit, "event", entry.id))
        words = " ".join(first_line(entry).split())
        away = icon_button("x", self.tr("Take off this sheet: {words}").format(words=words))
        away.clicked.connect(partial(self._take_off, entry.id))
        away.setEnabled(not self._desk.journal.read_only)
        return layout.row((row, 1), away, gap=4)

    def _take_off(self, key: UUID) -> None:
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit(key)

    # Finding one

    @Slot()
    def open_finder(self) -> None:
        """Offer the newest, and a line in which to search for others."""
        layout.clear(self._finding)
        known = {one.id for one in self._shown or ()}
        finder = _Finder(self._desk, known)
        finder.chosen.connect(self._on_chosen)
        finder.done.connect(self.close_finder)
        self._finding.addWidget(finder)
        self._search.show()
        self._add.hide()
        finder.focus()

    @Slot(object)
    def _on_chosen(self, key: UUID) -> None:
        self.close_finder()
        self.added.emit(key)

    @Slot()
    def close_finder(self) -> bool:
        """Put the search away; False when there is none."""
        if not self._finding.count():
            return False
        self._add.show()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        layout.clear(self._finding)
        self._search.hide()
        return True


class _Finder(QWidget):
    chosen = Signal(object)  # UUID
    done = Signal()

    def __init__(self, desk: Desk, known: Collection[UUID]) -> None:
        super().__init__()
        self._desk, self._known = desk, known
        name = self.tr("Find something that happened")
        self._line = LineField(name, name, dense=True)
        self._line.changed.connect(self._look)
        self._line.returnPressed.connect(self._on_return)
        close = Button(self.tr("Close"), "ghost", dense=True)
        close.clicked.connect(self.done)
        found = QWidget()
        self._box = QVBoxLayout(found)
        self._found: list[Entry] = []
        layout.fill(QVBoxLayout(self), layout.indented((self._line, 1), close), found, gap=4)
        self._look()

    def focus(self) -> None:
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _look(self) -> None:
        narrowed = Filter(self._line.value, (entries.EVENT,))
        with self._desk.journal.read() as session:
            most = _FOUND + len(self._known)
            found = entries.page(session, narrowed, most)
        self._show([one for one in found if one.id not in self._known][:_FOUND])

    def _show(self, found: Sequence[Entry]) -> None:
        self._found = list(found)
        layout.clear(self._box)
        for one in found:
            row = EntryRow(one, self._desk.clock.today())
            row.clicked.connect(partial(self.chosen.emit, one.id))
            self._box.addWidget(row)
        if not found:
            self._box.addWidget(layout.indented(caption(self.tr("Nothing found.")), None))

    @Slot()
    def _on_return(self) -> None:
        """Take the only one that is found."""
        if len(self._found) == 1:
            self.chosen.emit(self._found[0].id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)
