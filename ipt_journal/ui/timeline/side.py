"""Beside the chart: what is in view, how to read it while it is new, or what was chosen."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.card_form import CardForm
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.timeline import view
from ipt_journal.ui.timeline.chosen import Chosen, Told
from ipt_journal.ui.timeline.data import Record
from ipt_journal.ui.timeline.how_to_read import HowToRead
from ipt_journal.ui.timeline.listing import InView
from ipt_journal.ui.timeline.times import Times


class Side(QWidget):
    """Saves what the client says about the chosen event."""

    chosen = Signal(object)  # UUID
    stepped = Signal(int)  # -1 or 1: an earlier or later event

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._list = InView(lambda ids: view.entries_of(desk.journal, ids), desk.clock.today)
        self._list.chosen.connect(self.chosen)
        self.times = Times()
        self._help = HowToRead()
        self._help.earlier_requested.connect(lambda: desk.visit("event", earlier=True))
        self._card: Chosen | None = None
        self._form: CardForm | None = None
        self._box = QVBoxLayout(self)
        layout.fill(self._box, (self._list, 1), self.times, self._help, gap=12)

    @property
    def card(self) -> Chosen | None:
        return self._card

    @property
    def form(self) -> CardForm | None:
        return self._form

    def show_view(self, record: Record, view: tuple[float, float], seen: range) -> None:
        """List the events in view, and the times that reach into it."""
        self._list.show_events([one.key for one in record.events[seen.start : seen.stop]])
        self.times.show_times(record, view)

    def forget(self) -> None:
        """Load anew what is listed next: it may say other things than before."""
        self._list.forget()

    def show_overview(self, *, new: bool) -> None:
        """Show the lists, or how to read the chart while there is nothing to list."""
        self._drop()
        self._show(*((self._help,) if new else (self._list, self.times)))

    def show_form(self, form: CardForm) -> None:
        """Show a form in the place of everything else."""
        self._drop()
        self._form = form
        self._box.addWidget(form)
        self._box.addStretch(1)
        self._show()
        form.show()  # at once: what is not shown yet cannot take the keyboard
        form.focus()

    def show_event(self, told: Told) -> Chosen:
        """Show an event; while something is typed about it, its card stays as it is."""
        if self._card is not None and self._card.shows(told):
            self._card.show_point(told)
            return self._card
        self._drop()
        card = self._card = Chosen(told)
        key = told.event.id
        card.stepped.connect(self.stepped)
        card.opened.connect(lambda: self._desk.visit("event", key))
        card.closer_requested.connect(lambda: self._desk.visit("closer", key))
        answering = card.answering
        answering.plan_requested.connect(lambda: self._desk.visit("next", focus="session"))
        answering.answered.connect(lambda: self._answer(card, key))
        answering.edited.connect(lambda: self._keep(card, key))
        self._bring_back(card, key)
        answering.brought.connect(lambda brought: self._bring(card, key, brought=brought))
        if self._desk.journal.read_only:
            answering.keep_shut()
        card.unmarked.connect(lambda: self._unmark(card, key))
        self._box.addWidget(card)
        self._show(card)
        return card

    def let_go(self) -> bool:
        """Keep what is typed here; False when it could neither be saved nor kept as a draft."""
        if self._form is not None:
            self._desk.drafts.closed(self._form.key)
        if self._card is None:
            return True
        self._card.answering.leave()
        return not self._card.answering.unsaved

    @Slot()
    def bring(self) -> None:
        """Put the chosen event on the list for the session, or take it off."""
        if self._card is None or not self._card.isVisible():
            return
        if self._card.answering.bring.isEnabled():
            self._card.answering.bring.click()

    def _answer(self, card: Chosen, key: UUID) -> None:
        _, words = card.answering.said
        if self._try(card, lambda: view.answer(self._desk.journal, key, card.felt, words)):
            card.answering.say_saved()
            self._desk.drafts.saved(_draft(key))

    def _keep(self, card: Chosen, key: UUID) -> None:
        """Keep what is said here among the drafts; the card may be gone by the time it is saved."""
        self._desk.drafts.edited(_draft(key), partial(dict, card.answering.content()))

    def _bring_back(self, card: Chosen, key: UUID) -> None:
        content = self._desk.drafts.latest(_draft(key))
        if content:
            card.answering.restore(content)

    def _bring(self, card: Chosen, key: UUID, *, brought: bool) -> None:
        self._try(card, lambda: view.bring(self._desk.journal, key, brought=brought))

    def _unmark(self, card: Chosen, key: UUID) -> None:
        self._try(card, lambda: view.mark(self._desk.journal, key, None))

    def _try(self, card: Chosen, deed: Callable[[], object]) -> bool:
        return self._desk.attempt(deed, card.answering.error.say)

    def _drop(self) -> None:
        """Take away the card or the form that is shown now."""
        for one in (self._card, self._form):
            if one is not None:
                self._box.removeWidget(one)
                one.hide()
                one.deleteLater()
        if self._form is not None:
            self._box.takeAt(self._box.count() - 1)  # the room below it
        self._card = self._form = None

    def _show(self, *shown: QWidget) -> None:
        for one in (self._list, self.times, self._help):
            one.setVisible(one in shown)


def _draft(key: UUID) -> str:
    """Return the key among the drafts of what the client says of an event."""
    return f"link:{key}"
