"""Beside the chart: the events in view, how to read it while it is new, or the chosen event."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records.link import Felt
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.timeline import view
from ipt_journal.ui.timeline.chosen import Chosen, Told
from ipt_journal.ui.timeline.how_to_read import HowToRead
from ipt_journal.ui.timeline.listing import InView


class Side(QWidget):
    """Saves what the client says about the chosen event."""

    chosen = Signal(object)  # UUID
    stepped = Signal(int)  # -1 or 1: an earlier or later event

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._list = InView(lambda ids: view.entries_of(desk.journal, ids), desk.clock.today)
        self._list.chosen.connect(self.chosen)
        self._help = HowToRead()
        self._help.earlier_requested.connect(lambda: desk.visit("event", earlier=True))
        self._card: Chosen | None = None
        self._box = QVBoxLayout(self)
        layout.fill(self._box, self._list, self._help)

    @property
    def card(self) -> Chosen | None:
        return self._card

    def show_events(self, keys: list[str], *, changed: bool) -> None:
        """List these events; `changed` when they may say other things than before."""
        if changed:
            self._list.forget()
        self._list.show_events(keys)

    def show_overview(self, *, new: bool) -> None:
        """Show the list, or how to read the chart while there is nothing to list."""
        self._drop_card()
        self._show(self._help if new else self._list)

    def show_event(self, told: Told) -> Chosen:
        """Show an event; while something is typed about it, its card stays as it is."""
        if self._card is not None and self._card.shows(told):
            self._card.show_point(told)
            return self._card
        self._drop_card()
        card = self._card = Chosen(told)
        key = told.event.id
        card.stepped.connect(self.stepped)
        card.opened.connect(lambda: self._desk.visit("event", key))
        card.plan_requested.connect(lambda: self._desk.visit("next", focus="session"))
        card.answered.connect(lambda felt, words: self._answer(card, key, felt, words))
        card.edited.connect(lambda: self._keep(card, key))
        self._bring_back(card, key)
        card.brought.connect(lambda brought: self._bring(card, key, brought=brought))
        self._box.addWidget(card)
        self._show(card)
        return card

    def let_go(self) -> bool:
        """Save what is typed about the chosen event; False when it could not be saved."""
        if self._card is None:
            return True
        self._card.leave()
        return not self._card.unsaved

    @Slot()
    def bring(self) -> None:
        """Put the chosen event on the list for the session, or take it off."""
        if self._card is not None and self._card.bring.isEnabled():
            self._card.bring.click()

    def _answer(self, card: Chosen, key: UUID, felt: Felt | None, words: str) -> None:
        if self._try(card, lambda: view.answer(self._desk.journal, key, felt, words)):
            card.say_saved()
            self._desk.drafts.saved(_draft(key))

    def _keep(self, card: Chosen, key: UUID) -> None:
        """Keep what is said here among the drafts; the card may be gone by the time it is saved."""
        self._desk.drafts.edited(_draft(key), partial(dict, card.content()))

    def _bring_back(self, card: Chosen, key: UUID) -> None:
        content = self._desk.drafts.latest(_draft(key))
        if content:
            card.restore(content)

    def _bring(self, card: Chosen, key: UUID, *, brought: bool) -> None:
        self._try(card, lambda: view.bring(self._desk.journal, key, brought=brought))

    def _try(self, card: Chosen, deed: Callable[[], object]) -> bool:
        return self._desk.attempt(deed, card.error.say)

    def _drop_card(self) -> None:
        if self._card is not None:
            self._box.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None

    def _show(self, shown: QWidget) -> None:
        for one in (self._list, self._help):
            one.setVisible(one is shown)


def _draft(key: UUID) -> str:
    """Return the key among the drafts of what the client says of an event."""
    return f"link:{key}"
