"""Asks once, after a session, what there is to keep of it."""

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from ipt_journal.records import asked, keeping
from ipt_journal.records.therapy import TherapySession
from ipt_journal.typed import override
from ipt_journal.ui import layout, tab_order
from ipt_journal.ui.asking.questions import Questions
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.form import Form
from ipt_journal.ui.session import writing
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import text


class KeepForm(Form):
    """Save and "Not now" are both an answer; what was begun waits among the sessions."""

    answered = Signal()

    def __init__(self, desk: Desk, held: TherapySession, name: str) -> None:
        super().__init__(desk, keeping.draft_of(held.id))
        self.session_id = held.id
        self._asked = keeping.after()
        self._parts = Questions(self._asked.asked, desk, name)
        self._parts.show_answers(keeping.answers(held))
        later = Button(self.tr("Not now"), "ghost", dense=True)
        later.clicked.connect(self._on_later)
        title = self.tr("{session} is over. Is there something to keep of it?")
        ask = text(title.format(session=name), "label", wrap=True)
        more = self.tr("All of it is optional, and it can be added later under Sessions.")
        card = Card(
            layout.indented((ask, 1)),
            layout.indented((text(more, "caption", "ink2", wrap=True), 1)),
            self._parts,
            self.error,
            layout.indented(None, self.only_where_kept(later), self.save_button("secondary")),
            kind="offer",
            gap=10,
            padding=(12, 14, 12, 14),
        )
        layout.fill(QVBoxLayout(self), card)
        self.hold(**self._parts.controls)
        self.restore_draft()

    @override
    def content(self) -> dict[str, Any]:
        """Return also what is typed for the session in its place among the sessions."""
        return {**self.desk.drafts.kept(self.key), **super().content()}

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Go on with what was typed among the sessions meanwhile."""
        super().showEvent(event)
        self.restore(self.desk.drafts.latest(self.key))

    @override
    def focus(self) -> None:
        tab_order.enter(self._parts)

    @Slot()
    @override
    def save(self) -> None:
        told = super().content()
        if not self.say_problems(asked.problems(self._asked.asked, told)):
            self._keep(told)

    def _keep(self, told: dict[str, Any]) -> None:
        journal, key = self.desk.journal, self.session_id
        left = {name: one for name, one in self.content().items() if name not in told}
        if self.write(lambda: writing.keep_of_session(journal, key, told)):
            if left:
                self.desk.drafts.bring_back(self.key, left)
            self.desk.notice(self.tr("Kept with the session."), undoable=True)
            self.answered.emit()

    @Slot()
    def _on_later(self) -> None:
        """Ask no more; what was begun is kept."""
        self.desk.drafts.closed(self.key)
        journal, key = self.desk.journal, self.session_id
        if self.desk.attempt(lambda: writing.keep_of_session(journal, key, {}), self.error.say):
            self.answered.emit()
