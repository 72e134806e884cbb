"""A questionnaire being answered: step by step, kept as it goes, saved once at the end."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ipt_journal.records.questionnaire import Questionnaire
from ipt_journal.records.record import date_problems, dated
from ipt_journal.records.response import Response
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.form import Form
from ipt_journal.ui.measures import step_words
from ipt_journal.ui.measures.question import Question
from ipt_journal.ui.measures.steps import Asked, steps
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.text import ElidedText, breaking, caption, text
from ipt_journal.ui.widgets.when import NOW, When


class FillIn(Form):
    """`existing` is a response that is edited; without it a new one is made."""

    stopped = Signal()

    def __init__(
        self, desk: Desk, form: Questionnaire, key: str, existing: Response | None = None
    ) -> None:
        super().__init__(desk, key)
        self.form = form
        self.made: Response | None = None
        self.existing = existing
        self._steps = steps(form)
        self._step = 0
        self._begun = desk.clock.today()
        self._answers = _fitting(existing.answers if existing else [], form.items)
        self._unscored = _fitting(existing.unscored if existing else [], form.unscored)
        self._questions: list[Question] = []
        self._where = caption("")
        self._hint = text("", "caption", "ink2", wrap=True)
        self.when = When(desk.clock, fuzzy=False)
        if existing is not None:
            self.when.set_moment(existing.happened)
        self.when.changed.connect(self.on_edited)
        self._lay_out()
        self.restore_draft()
        self.show_step(self._step)

    def _lay_out(self) -> None:
        self._lead = text(breaking(self.form.lead), "body", wrap=True)
        content = QWidget()
        self._box = QVBoxLayout(content)
        self._day = labelled(self.tr("When"), self.when, gap=4)
        stop = Button(
            self.tr("Stop for now") if self.existing is None else self.tr("Cancel"), "ghost"
        )
        stop.clicked.connect(self.stop)
        self._back = Button(self.tr("Back"), icon="arrow-left")
        self._back.clicked.connect(self._on_back)
        self.next = Button(self.tr("Next"), "primary", "arrow-right", icon_after=True)
        self.next.clicked.connect(self.go_on)
        self.saving = self.save_button()
        card = Card(
            layout.indented((ElidedText(self.form.name, "heading"), 1), self._where),
            layout.indented((self._lead, 1)),
            layout.indented((layout.rule(), 1)),
            content,
            self._day,
            None,
            layout.indented((self._hint, 1)),
            self.error,
            layout.indented(stop, None, self._back, self.next, self.saving),
            gap=18,
            padding=(16, 16, 16, 14),
        )
        layout.fill(QVBoxLayout(self), card)

    # Steps

    @property
    def step(self) -> int:
        return self._step

    @property
    def is_last(self) -> bool:
        return self._step == len(self._steps) - 1

    def show_step(self, step: int) -> None:
        self._step = max(0, min(step, len(self._steps) - 1))
        asked = self._steps[self._step]
        layout.clear(self._box)
        self._questions = [self._question(one) for one in asked]
        layout.fill(self._box, *self._questions, gap=18)
        for question in self._questions:
            question.show()  # at once: what is not seen cannot have the keyboard
        self._lead.setVisible(any(one.counted for one in asked))
        self._where.setText(step_words.position(asked, len(self.form.items)))
        self._hint.setText(step_words.hint(asked))
        self._back.setEnabled(self._step > 0)
        self._day.setVisible(self.is_last)
        self.next.setVisible(not self.is_last)
        self.saving.setVisible(self.is_last)
        if not self.is_last:
            self.next.setText(f"{step_words.onwards(self._steps[self._step + 1])} ")

    def _question(self, asked: Asked) -> Question:
        made = Question(asked, self._kept_in(asked)[asked.place])
        made.changed.connect(self._on_answered)
        made.answered.connect(self._on_next_question)
        made.stepped.connect(self._on_stepped)
        return made

    @Slot()
    def go_on(self) -> None:
        """Show the next step."""
        self._turn_to(self._step + 1)

    @Slot()
    def _on_back(self) -> None:
        self._turn_to(self._step - 1)

    def _turn_to(self, step: int) -> None:
        self.show_step(step)
        answered = any(value is not None for value in (*self._answers, *self._unscored))
        if answered and self.existing is None:  # so that one goes on from this step
            self.desk.drafts.edited(self.key, self.content)
        self.focus()
        layout.reveal(self)
        announce(self, self._where.text())

    @override
    def focus(self) -> None:
        layout.renew_around(self)
        self._questions[0].focus()

    # Answers

    def _kept_in(self, asked: Asked) -> list[int | None]:
        return self._answers if asked.counted else self._unscored

    @Slot()
    def _on_answered(self) -> None:
        for one in self._questions:
            self._kept_in(one.asked)[one.asked.place] = one.value
        self.on_edited()

    @Slot()
    @override
    def on_edited(self) -> None:
        """Keep what is answered; where nothing is any more, there is nothing to go on with."""
        nothing = all(value is None for value in (*self._answers, *self._unscored))
        if nothing and self.existing is None:
            self.error.say("")
            self.desk.drafts.saved(self.key)
        else:
            super().on_edited()

    @Slot()
    def _on_next_question(self) -> None:
        """Put the keyboard on the next question, after the last on what leads on."""
        sender = self.sender()
        here = next((at for at, one in enumerate(self._questions) if one is sender), 0)
        if here + 1 < len(self._questions):
            self._questions[here + 1].focus()
        else:
            target = self.saving if self.is_last else self.next
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_stepped(self, by: int) -> None:
        now = QApplication.focusWidget()
        within = (one.isAncestorOf(now) if now is not None else False for one in self._questions)
        here = next((at for at, has in enumerate(within) if has), 0)
        if 0 <= here + by < len(self._questions):
            self._questions[here + by].focus()

    # Draft

    @override
    def content(self) -> dict[str, Any]:
        """Return what is answered; the day only where one was chosen."""
        told: dict[str, Any] = {
            "label": self.form.name,
            "form": self.form.code,
            "answers": list(self._answers),
            "unscored": list(self._unscored),
            "step": self._step,
            "begun": self._begun.isoformat(),
        }
        when = self.when.value
        return told if when["which"] == NOW else {**told, "when": when}

    @override
    def restore(self, content: dict[str, Any]) -> None:
        self._answers = _fitting(content.get("answers", []), self.form.items)
        self._unscored = _fitting(content.get("unscored", []), self.form.unscored)
        self._begun = date.fromisoformat(content.get("begun", self._begun.isoformat()))
        self.when.set_value(content.get("when", {}))
        self.show_step(content.get("step", 0))

    @override
    def typed(self) -> tuple[tuple[str, dict[str, Any]], ...]:
        return ((self.key, self.content()),) if self.existing is None else ()

    # Saving and stopping

    @Slot()
    @override
    def save(self) -> None:
        problem = self.when.problem()
        if all(value is None for value in (*self._answers, *self._unscored)):
            problem = self.tr("Nothing is answered yet. One answer is enough to save it.")
        if problem:
            self.error.say(problem)
            return
        happened = self.when.moment()
        if not self.say_problems(date_problems(happened, self.desk.now().day)):
            made = Response(
                form=self.form.code,
                language=self.form.language,
                answers=list(self._answers),
                unscored=list(self._unscored),
                **dated(happened, self.desk.now()),
            )
            self.write(lambda: self._store(made))

    def _store(self, made: Response) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(Response, self._record) if self._record else None
            if kept is not None:
                kept.answers, kept.unscored = made.answers, made.unscored
                kept.language = made.language
                kept.place(made.happened)
                made = kept
            session.add(made)
        self.made = made

    @property
    def _record(self) -> UUID | None:
        return self.existing.id if self.existing is not None else None

    @Slot()
    def stop(self) -> None:
        """Leave it for now: what is answered waits; a response that was edited stays as it was."""
        content = self.desk.drafts.latest(self.key)
        if self.existing is not None:
            self.desk.drafts.saved(self.key)
        self.stopped.emit()
        if self.existing is not None and content:
            back = partial(self.desk.drafts.bring_back, self.key, content)
            self.desk.notice_with(self.tr("Left as it was."), back)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, and saves at the end; Ctrl+Enter saves what is answered; Esc stops."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.is_last or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.saving.click()
            else:
                self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.stop()
        else:
            super().keyPressEvent(event)


def _fitting(values: Sequence[int | None], asked: Sequence[object]) -> list[int | None]:
    """Return an answer for each question, as many as are asked."""
    kept = list(values)[: len(asked)]
    return [*kept, *[None] * (len(asked) - len(kept))]
