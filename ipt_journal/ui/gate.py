"""Is it safe to raise this? The question before anything is practised or tried with somebody.

What is shown depends on `records.gate`: the question, the steps themselves, or what stands in their
place. Where somebody has died, nothing is offered and nothing is said.
"""

from collections.abc import Callable, Collection
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records import gate
from ipt_journal.records.gate import Gate
from ipt_journal.records.safe import Safe, safe_label
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import beside, caption, text


class SafeQuestion(QWidget):
    """Yes, not sure, no; kept with everyone it is about, and their day."""

    answered = Signal(object)  # Safe | None

    def __init__(self, name: str) -> None:
        """Ask about somebody; `name` is "" where nobody is named."""
        super().__init__()
        asked = (
            self.tr("Is it safe to raise this with {name}?").format(name=name)
            if name
            else self.tr("Is it safe to raise this?")
        )
        self.choice = Segment(asked, [(str(one), safe_label(one)) for one in Safe], optional=True)
        self.choice.changed.connect(self._on_changed)
        note = self.tr(
            "Only for you; printed only if you tick it. “Not sure” or “No” puts talking with your "
            "therapist first, and hides the practice steps."
        )
        layout.fill(
            QVBoxLayout(self),
            layout.indented((text(asked, "label", wrap=True), 1)),
            layout.indented(self.choice, None),
            layout.indented((text(note, "caption", "ink2", wrap=True), 1)),
            gap=6,
        )

    def show_answer(self, told: Safe | None) -> None:
        """Show an answer without telling anyone."""
        self.choice.set_value(str(told) if told else "")

    def _on_changed(self) -> None:
        self.answered.emit(Safe(self.choice.value) if self.choice.value else None)


class TherapistFirst(Card):
    """Stands in the place of the steps where it may not be safe to raise something."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(kind="inset", gap=8, padding=(16, 14, 16, 14))
        words = self.tr("Talk it over with your therapist first. What is here stays as it is.")
        more = Button(self.tr("Who else can help"), "link")
        more.clicked.connect(lambda: desk.visit("help", lines="abuse"))
        self.add(beside("shield", text(words, "compact", wrap=True)), layout.row(more, None))


class Gated(QWidget):
    """Shows steps only where they may be offered; `steps` makes them when it comes to that."""

    answered = Signal(object)  # Safe | None, told once it is kept

    def __init__(self, desk: Desk, steps: Callable[[], QWidget], *, guessing: bool = False) -> None:
        super().__init__()
        self._desk, self._steps, self._guessing = desk, steps, guessing
        self._people: tuple[UUID, ...] = ()
        self._sheet: tuple[Safe | None, ...] = ()
        self.gate = Gate.ASK
        self._box = QVBoxLayout(self)
        layout.fill(self._box)

    def show_for(self, people: Collection[UUID], *sheet: Safe | None) -> None:
        """Show what may be offered with these people; `sheet` are the answers of worksheets."""
        self._people, self._sheet = tuple(people), sheet
        with self._desk.journal.read() as session:
            now = self._desk.now().utc
            self.gate = gate.gate(session, people, now, *sheet, guessing=self._guessing)
            asked = gate.unanswered(session, people, now)
            names = [one.label for one in asked]
        layout.clear(self._box)
        match self.gate:
            case Gate.OPEN:
                self._box.addWidget(self._steps())
            case Gate.ASK:
                self._box.addWidget(self._question([one.id for one in asked], names))
            case Gate.CLOSED:
                self._box.addWidget(TherapistFirst(self._desk))
            case Gate.DIED:
                pass
        self.setVisible(self.gate is not Gate.DIED)

    def _question(self, asked: list[UUID], names: list[str]) -> QWidget:
        question = SafeQuestion(", ".join(names))
        question.answered.connect(partial(self._on_answered, asked))
        first = caption(self.tr("Asked first, before anything is practised or tried."))
        return layout.column(question, layout.indented(first, None), gap=4)

    def _on_answered(self, asked: list[UUID], told: Safe | None) -> None:
        def keep() -> None:
            with self._desk.journal.write() as session:
                gate.answer(session, asked, told, self._desk.now().utc)

        if self._desk.attempt(keep, self._desk.notice):
            self.show_for(self._people, *self._sheet)
            self.answered.emit(told)
