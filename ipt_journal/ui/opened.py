"""A record opened beside a list: its form, whether it is brought to the session, and its thread."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.records import named, therapy
from ipt_journal.records.record import Record
from ipt_journal.ui import layout
from ipt_journal.ui.card_form import CardForm
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.thread import Thread
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.tick import Tick


class Opened(QWidget):
    """Empty until a form is put in; what is typed is kept when it is left."""

    done = Signal()  # saved, cancelled or deleted

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.form: CardForm | None = None
        self._record: Record | None = None
        self._bring: BringTick | None = None
        self._thread: Thread | None = None
        self._box = QVBoxLayout(self)
        layout.fill(self._box, gap=12)
        self.hide()

    @property
    def record(self) -> UUID | None:
        return self._record.id if self._record is not None else None

    def put(self, make: Callable[[], CardForm], record: Record | None = None) -> None:
        """Show a form; below an existing record its thread, and the way to the session's list.

        It is made once what is typed in the one before is kept: it may go on with that.
        """
        self.leave()
        form = make()
        layout.clear(self._box)
        self.form, self._record = form, record
        self._bring = self._thread = None
        form.done.connect(self._on_done)
        layout.fill(self._box, form, gap=12)
        if record is not None:
            self._put_more(record)
        self.show()

    def _put_more(self, record: Record) -> None:
        more = Card(gap=8, padding=(12, 12, 12, 12))
        self._thread = Thread(self._desk)
        if isinstance(record, named.IN_THREADS):
            self._bring = BringTick(self._desk, record)
            more.add(layout.indented(self._bring, None))
        more.add(self._thread)
        self._box.addWidget(more)
        self.refresh()
        more.setVisible(self._bring is not None or not self._thread.isHidden())

    def refresh(self) -> None:
        """Show the thread and the list as they are by now; what is typed stays."""
        if self._record is None:
            return
        if self._bring is not None:
            self._bring.show_point()
        if self._thread is not None:
            self._thread.show_of(self._record.id)

    def is_typed_in(self) -> bool:
        return self.form is not None and bool(self._desk.drafts.latest(self.form.key))

    def focus(self) -> None:
        """Put the keyboard on the first thing to answer."""
        if self.form is not None:
            layout.renew_around(self)
            self.form.focus()
            layout.reveal(self)

    def leave(self) -> None:
        """Keep what is typed."""
        if self.form is not None:
            self._desk.drafts.closed(self.form.key)

    def put_away(self) -> bool:
        """Put the form away and keep what is typed; False when none is open."""
        if self.form is None:
            return False
        self.leave()
        self.form = self._record = self._bring = self._thread = None
        layout.clear(self._box)
        self.hide()
        return True

    @Slot()
    def _on_done(self) -> None:
        self.form = self._record = self._bring = self._thread = None
        layout.clear(self._box)
        self.hide()
        self.done.emit()


def take_waiting(desk: Desk, table: str, waiting: UUID | None) -> None:
    """Take what was typed for a new record, and waits under a key of its own, as what is begun."""
    content = desk.drafts.kept(f"{table}:{waiting}") if waiting else {}
    if content:
        desk.drafts.saved(f"{table}:{waiting}")
        desk.drafts.set_aside(f"{table}:")
        desk.drafts.bring_back(f"{table}:", content)


class BringTick(Tick):
    """Puts a record on the list for the coming session, tied to it, and takes it off."""

    def __init__(self, desk: Desk, record: Record) -> None:
        super().__init__(self.tr("Bring to session"))
        self._desk, self._record = desk, record
        self.clicked.connect(self._on_clicked)

    def show_point(self) -> None:
        with self._desk.journal.read() as session:
            coming = therapy.upcoming(session)
            point = therapy.point_from(session, coming.id, self._record.id) if coming else None
        self.setChecked(point is not None)
        self.setEnabled(coming is not None and not self._desk.journal.read_only)
        if coming is None:
            self.set_below(self.tr("There is no next session yet"))
        elif point is not None:
            words = self.tr("Added as point {n} on {day}’s list")
            day = dates.weekday(coming.happened.day)
            self.set_below(words.format(n=point.position + 1, day=day))
        else:
            self.set_below("")

    @Slot()
    def _on_clicked(self) -> None:
        brought = self.isChecked()
        self._desk.attempt(partial(self._bring, brought=brought), self._desk.notice)
        self.show_point()

    def _bring(self, *, brought: bool) -> None:
        with self._desk.journal.write() as session:
            coming = therapy.upcoming(session)
            kept = session.get(type(self._record), self._record.id)
            if coming is not None and kept is not None:
                line = named.line(kept)
                therapy.bring_from(session, coming.id, kept.id, line, brought=brought)
