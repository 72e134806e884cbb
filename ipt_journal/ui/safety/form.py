"""The plan as it is written: seven parts, each as long as one likes, none of them needed."""

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from ipt_journal.journal import Draft
from ipt_journal.records import safety_plan
from ipt_journal.records.safety_plan import SafetyPlan
from ipt_journal.typed import override
from ipt_journal.ui import layout, tab_order
from ipt_journal.ui.asking.sheet_form import SheetForm
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import text


class PlanForm(SheetForm):
    """Save keeps it, and so does leaving; what is typed and not kept waits as unfinished text."""

    done = Signal()

    def __init__(self, desk: Desk, plan: SafetyPlan) -> None:
        super().__init__(desk, plan)
        self._new = self._kept_now() is None
        (asked,) = plan.cards()
        self._parts = self.questions(asked)
        hint = self.tr("Fill in what you can; the rest can wait for your therapist.")
        delete = self.only_where_kept(Button(self.tr("Delete the plan"), "danger", "trash-2"))
        delete.clicked.connect(self._on_delete)
        if self._new:
            delete.hide()
        card = Card(
            layout.indented((text(hint, "compact", "ink2", wrap=True), 1)),
            self._parts,
            self.error,
            layout.indented(delete, None, self.save_button()),
            gap=12,
            padding=(16, 16, 16, 16),
        )
        layout.fill(QVBoxLayout(self), card)
        if desk.drafts.kept(self.key):
            desk.drafts.edited(self.key, self.content)

    @override
    def focus(self) -> None:
        tab_order.enter(self._parts)

    @override
    def typed(self) -> tuple[tuple[str, dict[str, Any]], ...]:
        return ((self.key, self.content()),) if self._new else ()

    @override
    def _store(self, told: Draft) -> None:
        with self.desk.journal.write() as session:
            safety_plan.keep(session, told)

    @Slot()
    @override
    def save(self) -> None:
        self.desk.done = None
        if self.keep():
            self.desk.notice(self.tr("Saved."), undoable=self.desk.done is not None)
            self.done.emit()

    def _remove(self) -> None:
        with self.desk.journal.write() as session:
            safety_plan.remove(session)

    @Slot()
    def _on_delete(self) -> None:
        if self.desk.attempt(self._remove, self.error.say):
            self.desk.drafts.saved(self.key)
            self.desk.deleted()
            self.done.emit()
