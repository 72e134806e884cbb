"""The left of the page: what is being answered, one that was answered, or the way to start."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records import response
from ipt_journal.records.response import Response
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.measures.answered import Answered
from ipt_journal.ui.measures.data import Measured
from ipt_journal.ui.measures.fill_in import FillIn
from ipt_journal.ui.measures.start import Start


class Left(QWidget):
    """Keeps what is answered as it shows something else."""

    saved = Signal(object)  # Response
    closed = Signal(object)  # UUID of the one that was shown
    stopped = Signal()
    removed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._one: Measured | None = None
        self._shown: FillIn | Answered | Start | None = None
        self._box = QVBoxLayout(self)
        layout.fill(self._box)

    @property
    def form(self) -> FillIn | None:
        """Return what is being answered, None while nothing is."""
        return self._shown if isinstance(self._shown, FillIn) else None

    @property
    def answered(self) -> Answered | None:
        return self._shown if isinstance(self._shown, Answered) else None

    @property
    def offers_start(self) -> bool:
        return isinstance(self._shown, Start)

    def focus(self) -> None:
        if self._shown is not None:
            layout.renew_around(self._shown)
            self._shown.focus()
            layout.reveal(self._shown)

    def leave(self) -> None:
        """Keep what is answered."""
        if self.form is not None:
            self._desk.drafts.closed(self.form.key)

    def _put(self, one: Measured, shown: FillIn | Answered | Start) -> None:
        layout.clear(self._box)
        self._one, self._shown = one, shown
        self._box.addWidget(shown)
        shown.show()  # at once: what is not seen cannot have the keyboard

    # The way to start

    def show_start(self, one: Measured) -> None:
        self.leave()  # so that what is begun is offered
        start = Start(self._desk, one)
        start.began.connect(self._on_began)
        start.began_anew.connect(self._on_anew)
        start.removed.connect(self.removed)
        self._put(one, start)

    @Slot()
    def _on_began(self) -> None:
        if self._one is not None:
            self.fill_in(self._one, self._one.key)

    @Slot()
    def _on_anew(self) -> None:
        one, drafts = self._one, self._desk.drafts
        if one is not None:
            content = drafts.latest(one.key)
            drafts.saved(one.key)
            self.fill_in(one, one.key)
            back = partial(drafts.bring_back, one.key, content)
            self._desk.notice_with(self.tr("Begun anew."), back)

    # Answering

    def fill_in(self, one: Measured, key: str, existing: Response | None = None) -> None:
        """Ask, from where one stopped; `key` is the draft's."""
        self.leave()
        filling = FillIn(self._desk, one.form, key, existing)
        filling.saved.connect(self._on_saved)
        filling.stopped.connect(self._on_stopped)
        self._put(one, filling)
        self.focus()

    @Slot()
    def _on_saved(self) -> None:
        filling, self._shown = self.form, None
        if filling is not None and filling.made is not None:
            self.saved.emit(filling.made)

    @Slot()
    def _on_stopped(self) -> None:
        """Go back to where it began; what was opened from the table is shown again."""
        filling, one = self.form, self._one
        if filling is None or one is None:
            return
        if filling.existing is not None:
            self.show_answered(one, filling.existing, finished=False)
        else:
            self.show_start(one)
        self.focus()
        self.stopped.emit()

    # One that was answered

    def show_answered(self, one: Measured, kept: Response, *, finished: bool) -> None:
        self.leave()
        shown = Answered(self._desk, one.form, kept, one.before(kept), finished=finished)
        shown.edit_wanted.connect(partial(self.fill_in, one, f"response:{kept.id}", kept))
        shown.delete_wanted.connect(partial(self._on_delete, kept.id))
        shown.closed.connect(partial(self.close_answered, kept.id))
        self._put(one, shown)

    def close_answered(self, record: UUID) -> None:
        if self._one is not None:
            self.show_start(self._one)
            self.closed.emit(record)

    def _on_delete(self, record: UUID) -> None:
        def remove() -> None:
            with self._desk.journal.write() as session:
                kept = session.get(Response, record)
                if kept is not None:
                    response.remove(session, kept)

        say = self.answered.error.say if self.answered is not None else self._desk.notice
        if self._desk.attempt(remove, say):
            self._desk.drafts.saved(f"response:{record}")
            self._desk.deleted()
            self.focus()
