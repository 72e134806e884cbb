"""Change the list of help lines: its order, what is hidden, and the client's own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from sqlmodel import Session

from ipt_journal.helplines.arranged import Arranged
from ipt_journal.helplines.line import Line
from ipt_journal.records import help_list
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.help.list_row import HiddenRow, ListRow
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.text import caption, heading, text


class ChangeList(Card):
    """Each change is kept as it is made; the emergency number stays first."""

    opened = Signal(str)  # key of a line of the client's own
    added = Signal()
    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=8, padding=(20, 18, 20, 18))
        self._desk = desk
        self._shown: Arranged | None = None
        self._rows: list[ListRow] = []
        self.error = ErrorLine()
        self._finish = Button(self.tr("Done"), dense=True)
        self._finish.clicked.connect(self.done)
        self._add = Button(self.tr("Add a number of your own"), icon="plus", dense=True)
        self._add.clicked.connect(self.added)
        parts = QWidget()
        self._parts = QVBoxLayout(parts)
        layout.fill(self._parts, gap=2)
        first = self.tr("The emergency number stays first. Alt+Up and Alt+Down move a line.")
        self.add(
            layout.row(heading(self.tr("Change this list")), None, self._finish),
            text(first, "caption", "ink2", wrap=True),
            parts,
            layout.row(self._add, None),
            self.error,
        )

    def focus(self) -> None:
        """Put the keyboard on the first line, or on Done."""
        first: QWidget = self._rows[0] if self._rows else self._finish
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_on(self, key: str) -> None:
        row = next((row for row in self._rows if row.key == key), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus()

    def show_lines(self, found: Arranged) -> None:
        """Show the list as it is now; the keyboard stays with the line it was on."""
        if found == self._shown:
            return
        focused = QApplication.focusWidget()
        within = focused is not None and self.isAncestorOf(focused)
        held = next((at for at, row in enumerate(self._rows) if row.has_keyboard), 0)
        key = self._rows[held].key if self._rows else ""
        self._shown, self._rows = found, []
        layout.clear(self._parts)
        self._put(found.first, self.tr("Nothing else is shown."))
        if found.folded:
            self._title(self.tr("Other kinds of help"))
            self._put(found.folded)
        if found.hidden:
            self._title(self.tr("Hidden"))
        for line in found.hidden:
            again = HiddenRow(line)
            again.shown.connect(self._on_shown)
            again.setEnabled(not self._desk.journal.read_only)
            self._parts.addWidget(again)
        self._add.setEnabled(not self._desk.journal.read_only)
        if within:
            self._keep_keyboard(key, held)

    def _title(self, words: str) -> None:
        self._parts.addSpacing(8)
        self._parts.addWidget(caption(words))

    def _put(self, lines: Sequence[Line], none: str = "") -> None:
        for place, line in enumerate(lines):
            row = ListRow(line, place, len(lines))
            row.moved.connect(self._on_moved)
            row.removed.connect(self._on_hidden)
            row.opened.connect(self.opened)
            row.setEnabled(not self._desk.journal.read_only)
            self._rows.append(row)
            self._parts.addWidget(row)
        if none and not lines:
            self._parts.addWidget(caption(none))

    def _keep_keyboard(self, key: str, at: int) -> None:
        """Stay on the same line, or on the one in the place of a line that went."""
        same = next((row for row in self._rows if row.key == key), None)
        near = self._rows[min(at, len(self._rows) - 1)] if self._rows else None
        (same or near or self._finish).setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, change: Callable[[Session], None]) -> bool:
        def keep() -> None:
            with self._desk.journal.write() as session:
                change(session)

        return self._desk.attempt(keep, self.error.say)

    @Slot(object, int)
    def _on_moved(self, key: str, place: int) -> None:
        found = self._shown
        if found is None:
            return
        group = next(part for part in (found.first, found.folded) if key in _keys(part))
        among = _keys(group)
        if 0 <= place < len(among):
            self._write(lambda session: help_list.move(session, among, key, place))

    @Slot(object)
    def _on_hidden(self, key: str) -> None:
        if self._write(lambda session: help_list.hide(session, key)):
            self._desk.notice(self.tr("Hidden."), undoable=True)

    @Slot(str)
    def _on_shown(self, key: str) -> None:
        if self._write(lambda session: help_list.show_again(session, key)):
            self._desk.notice(self.tr("Shown again."), undoable=True)
            self.focus_on(key)


def _keys(lines: Sequence[Line]) -> list[str]:
    return [line.key for line in lines]
