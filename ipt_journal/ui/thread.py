"""What a record came from and what came of it: a line each, which opens it."""

from collections.abc import Collection, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records import caution, named, tie, trials
from ipt_journal.records.record import Record
from ipt_journal.ui import layout, opening
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import ElidedText, caption, picture

_AT_ONCE = 6  # rows


class Thread(QWidget):
    """Everything that hangs together with one record, oldest first; hidden where nothing does.

    What is opened only on purpose is left out.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._box = QVBoxLayout(self)
        layout.fill(self._box, gap=2)
        self.hide()

    def show_of(self, record_id: UUID | None, besides: Collection[UUID] = ()) -> None:
        """Show the thread of a record; None: of nothing yet. `besides` are shown elsewhere."""
        layout.clear(self._box)
        found: list[Record] = []
        if record_id is not None:
            with self._desk.journal.read() as session:
                others = tie.thread(session, record_id) - {record_id, *besides}
                found = named.found(session, others) if others else []
                tried = [one.id for one in found if isinstance(one, trials.GATED)]
                folded = caution.folded(session, tried)
            found = [one for one in found if one.id not in folded]
        if found:
            self._box.addWidget(caption(self.tr("Hangs together with")))
        self._show(found[:_AT_ONCE])
        left = len(found) - _AT_ONCE
        if left > 0:
            more = Button(translate("Thread", "Show the other %n", n=left), "link", "plus")
            more.clicked.connect(partial(self._show_rest, found))
            self._box.addWidget(layout.row(more, None))
        self.setVisible(bool(found))

    def _show(self, records: Sequence[Record]) -> list[RowButton]:
        rows = [self._row(record) for record in records]
        for row in rows:
            self._box.addWidget(row)
        return rows

    def _show_rest(self, found: Sequence[Record]) -> None:
        """Show all, with the keyboard on the first that was not shown."""
        layout.clear(self._box)
        self._box.addWidget(caption(self.tr("Hangs together with")))
        first = self._show(found)[_AT_ONCE]
        first.show()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, record: Record) -> RowButton:
        table, words = str(record.__tablename__), named.line(record)
        what = named.label(table)
        row = RowButton(
            f"{what}: {words}",
            picture("link-2", "ink2", 16),
            (ElidedText(words), 1),
            caption(what),
            gap=8,
            margins=(6, 4, 6, 4),
        )
        row.clicked.connect(partial(opening.open_record, self._desk, table, record.id))
        return row
