"""The step that is open: its questions, or what stands in their place where it may not be safe."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from ipt_journal.records import gate
from ipt_journal.records.asked import Card as Questioned
from ipt_journal.records.gate import Gate
from ipt_journal.ui import layout
from ipt_journal.ui.asking.questions import Questions
from ipt_journal.ui.closer.form import LookForm
from ipt_journal.ui.closer.looked import Looked, gate_of
from ipt_journal.ui.closer.step_list import circle
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.gate import SafeQuestion, TherapistFirst
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import TextField
from ipt_journal.ui.widgets.text import caption, heading, text

THEIRS, OPTIONS = "guess_felt", "options"  # the columns by which the two careful steps are known


class StepCard(Card):
    """Says how safe it is to raise something; the page keeps the answer."""

    answered = Signal(object, object)  # list[UUID] of people, Safe | None
    questions: Questions | None

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=10, padding=(16, 16, 16, 18))  # its questions keep 4 px for their ring
        self._desk = desk
        self.questions = None
        self._shown: tuple[Questioned, Gate] | None = None

    def shows(self, told: Questioned, of: Looked) -> bool:
        """Whether this step stands here, with what may be offered by now."""
        return self._shown == (told, self._gate(told, of))

    def empty(self) -> None:
        """Show nothing: the entry is gone."""
        layout.clear(self.items)
        self.questions = self._shown = None

    def show_step(
        self, told: Questioned, place: tuple[int, int], form: LookForm, of: Looked
    ) -> None:
        """Show one step; `place` is its number from 0, and how many there are."""
        self.empty()
        number, count = place
        gated = self._gate(told, of)
        self._shown = told, gated
        lead = next((one for one in told.asked if one.column == told.lead), None)
        title = lead.question if lead is not None and gated is Gate.OPEN else told.title
        head = heading(title)
        head.setWordWrap(True)
        where = caption(self.tr("{n} of {all}").format(n=number + 1, all=count))
        number_of = (circle(number + 1), 0, layout.TOP)
        self.add(layout.row(number_of, (head, 1), where, gap=12, margins=layout.RINGED))
        if gated is Gate.ASK:
            self.add(self._question(of), None)
        elif gated is Gate.CLOSED:
            self.add(layout.indented((TherapistFirst(self._desk), 1)), None)
        else:
            self.add(self._asked(told, title, form), None)

    def _asked(self, told: Questioned, title: str, form: LookForm) -> QWidget:
        asked = tuple(
            replace(one, question="") if one.column == told.lead else one for one in told.asked
        )
        self.questions = form.questions(replace(told, title=title, asked=asked))
        self.questions.setEnabled(not self._desk.journal.read_only)
        return self.questions

    def _gate(self, told: Questioned, of: Looked) -> Gate:
        if not of.careful or told.lead not in {THEIRS, OPTIONS}:
            return Gate.OPEN
        found = gate_of(of)
        if told.lead == THEIRS and found is not Gate.CLOSED:
            with self._desk.journal.read() as session:
                now, people = self._desk.now().utc, of.counted
                guessing = gate.gate(session, people, now, of.source.safe, guessing=True)
            return Gate.CLOSED if guessing is Gate.CLOSED else found
        return found

    def _question(self, of: Looked) -> QWidget:
        with self._desk.journal.read() as session:
            asked = gate.unanswered(session, of.counted, self._desk.now().utc)
        question = SafeQuestion(", ".join(one.label for one in asked))
        question.answered.connect(partial(self.answered.emit, [one.id for one in asked]))
        first = text(
            self.tr("Asked first, before anything is practised or tried."),
            "caption",
            "ink2",
            wrap=True,
        )
        return layout.column(question, layout.indented((first, 1)), gap=4)

    def focus(self) -> None:
        """Put the keyboard on the first question, or on what stands there."""
        within = self.questions or self
        first = next((one for one in within.findChildren(QWidget) if _takes_keys(one)), None)
        if isinstance(first, TextField):
            first.moveCursor(QTextCursor.MoveOperation.End)  # one goes on from there
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


def _takes_keys(one: QWidget) -> bool:
    policy = one.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and one.isEnabled() and not one.isHidden()
