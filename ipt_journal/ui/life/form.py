"""Adds or edits something on the life timeline."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt
from sqlmodel import Session

from ipt_journal.i18n import translate
from ipt_journal.records import life
from ipt_journal.records.asked import Answered
from ipt_journal.records.life import LifeItem
from ipt_journal.records.record import Problem
from ipt_journal.typed import override
from ipt_journal.ui.asking.record_form import RecordForm, Shape
from ipt_journal.ui.desk import Desk

NEW = "life_item:"  # the key of what is begun and not saved


class LifeForm(RecordForm):
    """A year is enough; nothing else has to be said."""

    def __init__(self, desk: Desk, existing: UUID | None, kind: str = "") -> None:
        self.shown_after = existing  # the item to go to once it is done
        given = {"kind": kind} if kind else None
        super().__init__(desk, _shape(), existing, given=given)

    @override
    def focus(self) -> None:
        self.parts[0].controls["words"].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def complete(self, session: Session, made: Answered) -> None:
        self.shown_after = made.id

    @override
    def say_problems(self, problems: Iterable[Problem]) -> bool:
        """Say also what is wrong between the two times."""
        between = life.problems(self.content(), self.desk.clock.today())
        return super().say_problems([*problems, *between])


def _shape() -> Shape:
    return Shape(
        LifeItem,
        translate("LifeView", "On your life timeline"),
        translate("LifeView", "About when was it? A year is enough."),
        life.remove,
        translate("LifeView", "Who was part of it?"),
    )
