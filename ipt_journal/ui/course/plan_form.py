"""The plan for afterwards as one sheet, in two columns."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ipt_journal.journal import Draft
from ipt_journal.records.ending import EndingPlan
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.asking.questions import Questions
from ipt_journal.ui.asking.sheet_form import SheetForm
from ipt_journal.ui.desk import Desk


class PlanForm(SheetForm):
    """The plan comes to be as something is first kept in it."""

    def __init__(self, desk: Desk, plan: EndingPlan, contacts: QWidget, moves: QWidget) -> None:
        super().__init__(desk, plan)
        back, stopping, signs, steps = (self.card(one) for one in plan.cards())
        self._back = back.findChildren(Questions)[0]
        left = layout.column(back, stopping, moves, None, gap=12)
        right = layout.column(signs, steps, contacts, None, gap=12)
        columns = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, columns)
        layout.fill(self._columns, (left, 1), (right, 1), gap=16)
        layout.fill(QVBoxLayout(self), self.error, columns, None, gap=8)
        if desk.drafts.kept(self.key):
            desk.drafts.edited(self.key, self.content)

    def stack(self, *, stacked: bool) -> None:
        """Put one column below the other where there is little room."""
        layout.turn(self._columns, below=stacked)
        self._columns.setSpacing(theme.px(12 if stacked else 16))

    @override
    def focus(self) -> None:
        self._back.controls["changed"].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def _store(self, told: Draft) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(EndingPlan, self.record_id) or EndingPlan(id=self.record_id)
            kept.take(told)
            session.add(kept)
