"""One goal: its area and words, how the client will know, and how far along it feels."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records.goal import Goal, Progress
from ipt_journal.records.record import area_label
from ipt_journal.ui import layout
from ipt_journal.ui.tried.course import Course
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.marks import AreaMark
from ipt_journal.ui.widgets.scale import number_scale, with_ends
from ipt_journal.ui.widgets.text import caption, text


class GoalCard(Card):
    """Says how far along it feels each time the client chooses a number."""

    edit_requested = Signal()
    said = Signal(object)  # int | None

    def __init__(self, goal: Goal, *, writable: bool) -> None:
        super().__init__(gap=8, padding=(16, 14, 16, 14))
        self.goal_id = goal.id
        self._head = QVBoxLayout()
        head = QWidget()
        head.setLayout(self._head)
        question = self.tr("How far along does it feel?")
        self.scale = number_scale(question, size=(28, 32))
        self.scale.setEnabled(writable)
        self.scale.changed.connect(lambda: self.said.emit(self.scale.value))
        self.edit = Button(self.tr("Open"), "link")
        self.edit.clicked.connect(self.edit_requested)
        self._course = Course()
        beside = layout.indented(
            text(question, "compact-strong"), caption(self.tr("It is not a grade.")), None
        )
        ends = with_ends(self.scale, self.tr("not begun"), self.tr("there"))
        self.add(head, beside, ends, self._course)

    def show_goal(self, goal: Goal, said: Sequence[Progress], agreed: str) -> None:
        """Show it as it is kept; the keyboard stays where it is."""
        layout.clear(self._head)
        mark = layout.column(AreaMark(goal.area), margins=(0, 4, 0, 0))
        mark.setToolTip(area_label(goal.area) if goal.area else "")
        words = text(goal.words, "heading", wrap=True)
        named = self.tr("Open the goal: {words}")
        self.edit.setAccessibleName(named.format(words=" ".join(goal.words[:80].split())))
        parts: list[QWidget] = [
            layout.row((mark, 0, layout.TOP), (words, 1), (self.edit, 0, layout.TOP), gap=8)
        ]
        if goal.know_because:
            because = self.tr("I will know because {words}").format(words=goal.know_because)
            parts.append(text(because, "compact", wrap=True))
        if agreed:
            parts.append(caption(self.tr("Agreed in {session}").format(session=agreed)))
        layout.fill(self._head, *parts, gap=4, margins=layout.RINGED)
        self.scale.set_value(said[-1].value if said else None)
        self._course.show_said([(one.happened.day, one.value) for one in said])

    def focus(self) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
