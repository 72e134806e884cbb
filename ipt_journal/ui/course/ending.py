"""The ending: what changed, what to look out for, first steps, and whom to turn to."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records import ending
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.columns import ONE_COLUMN_BELOW
from ipt_journal.ui.course.contacts import Contacts
from ipt_journal.ui.course.moves import Moves
from ipt_journal.ui.course.plan_form import PlanForm
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.on_paper import on_paper
from ipt_journal.ui.tab import Tab


class EndingTab(Tab):
    """Kept as it is left; made anew only when it was changed from elsewhere."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form: PlanForm | None = None
        self._shown: object = None  # the answers as the form has them
        self._stacked = False
        holder = QWidget()
        self._box = QVBoxLayout(holder)
        layout.fill(self._box)
        paper = layout.row(on_paper(desk, "ending"), None)
        holder = layout.column(holder, paper, None, gap=12)
        layout.fill(QVBoxLayout(self), (layout.scrolled(holder), 1))

    @override
    def refresh(self) -> None:
        with self.desk.journal.read() as session:
            plan = ending.load(session)
        now = plan.answers()
        typed = self.form is not None and bool(self.desk.drafts.latest(self.form.key))
        if self.form is None or (now != self._shown and not typed):
            self._make()
        self._shown = now
        self.contacts.refresh()
        self.moves.refresh()

    def _make(self) -> None:
        with self.desk.journal.read() as session:
            plan = ending.load(session)
        layout.clear(self._box)
        self.contacts, self.moves = Contacts(self.desk), Moves(self.desk)
        self.form = PlanForm(self.desk, plan, self.contacts, self.moves)
        self.form.stack(stacked=self._stacked)
        self._box.addWidget(self.form)

    @override
    def arrive(self, visit: Visit) -> None:
        self.refresh()
        if self.form is not None:
            self.form.focus()

    @override
    def depart(self) -> None:
        """Keep the plan as it is left."""
        if self.form is not None and not self.form.keep():
            self.desk.drafts.closed(self.form.key)

    @override
    def relay(self, width: int) -> None:
        self._stacked = width < ONE_COLUMN_BELOW
        if self.form is not None:
            self.form.stack(stacked=self._stacked)
