"""The card for a goal: in the client's words, and in which session it was agreed."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from ipt_journal.records.asked import Answered
from ipt_journal.records.goal import Goal
from ipt_journal.typed import override
from ipt_journal.ui import layout, session_name
from ipt_journal.ui.asking.record_form import RecordForm
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.tried.shapes import shape
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.small_answers import DropChoice


class GoalForm(RecordForm):
    """How far along it feels is said in the list, each time anew."""

    def __init__(self, desk: Desk, existing: UUID | None = None) -> None:
        super().__init__(desk, shape(Goal), existing)

    @override
    def more_inputs(self) -> dict[str, Any]:
        with self.desk.journal.read() as session:
            known = session_name.choices(session)
        self._session = DropChoice(self.tr("Agreed in"), known)
        return {"session_id": self._session}

    @override
    def items(self) -> list[QWidget]:
        agreed = layout.indented(self._session, None)
        return [*super().items(), labelled(self.tr("Agreed in"), agreed, gap=4)]

    @override
    def complete(self, session: Session, made: Answered) -> None:
        if isinstance(made, Goal):
            made.session_id = UUID(self._session.value) if self._session.value else None
