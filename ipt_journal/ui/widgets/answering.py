"""A question that is answered in one press and in own words, saved as it is said."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ipt_journal import dates
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.field import ErrorLine, TextField
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import caption, picture
from ipt_journal.ui.widgets.tick import Tick

_SAVED_AFTER_MS = 1_000


class Answering(QObject):
    """Makes the parts of the answer; whoever asks lays them out.

    What is said is told a second after the last letter, or when it is left.
    """

    answered = Signal()
    edited = Signal()
    brought = Signal(bool)
    plan_requested = Signal()

    def __init__(
        self, question: str, answers: Sequence[tuple[str, str]], words: TextField, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.choice = Segment(question, answers, optional=True, height=34)
        self.words = words
        self.bring = Tick(self.tr("Bring to session"))
        plan = Button(self.tr("Add your next session"), "link")
        plan.clicked.connect(self.plan_requested)
        self.plan = layout.row(plan, None)
        self.error = ErrorLine()
        self.saved = layout.row(caption(self.tr("Saved")), picture("check", "ink2", 16), gap=6)
        self.saved.hide()
        self.unsaved = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SAVED_AFTER_MS)
        self.choice.changed.connect(self.answer)
        self.words.changed.connect(self._on_said)
        self._later.timeout.connect(self.answer)
        self.bring.clicked.connect(self.brought)

    @property
    def said(self) -> tuple[str, str]:
        """Return the code of the answer, "" for none, and the words."""
        return self.choice.value, self.words.value.strip()

    def show(self, answer: str, words: str) -> None:
        """Show what is kept; what is being typed stays."""
        if not self.unsaved and self.said != (answer, words):
            self.choice.set_value(answer)
            self.words.set_value(words)

    def show_point(self, session: date | None, point: int | None) -> None:
        """Say on which session's list it stands, and where."""
        self.bring.setChecked(point is not None)
        self.bring.setEnabled(session is not None)
        self.plan.setVisible(session is None)
        below = ""
        if session is None:
            below = self.tr("There is no next session yet")
        elif point is not None:
            words = self.tr("Added as point {n} on {day}’s list")
            below = words.format(n=point, day=dates.weekday(session))
        self.bring.set_below(below)

    def keep_shut(self) -> None:
        """Let nothing be said where nothing can be kept."""
        for part in (self.choice, self.bring, self.plan):
            part.setEnabled(False)
        self.words.setReadOnly(True)

    def say_saved(self) -> None:
        self.unsaved = False
        self.saved.show()
        announce(self.words, self.tr("Saved"))

    def leave(self) -> None:
        """Say what is typed and still waiting."""
        if self.unsaved:
            self.answer()

    def content(self) -> dict[str, str]:
        """Return what is said here, as it goes into a draft."""
        return {"answer": self.choice.value, "words": self.words.value}

    def restore(self, content: dict[str, str]) -> None:
        """Show what was said earlier and could not be saved."""
        self.choice.set_value(content["answer"])
        self.words.set_value(content["words"])
        self.unsaved = True

    @Slot()
    def answer(self) -> None:
        """Tell what is said now."""
        self._on_said()
        self._later.stop()
        self.answered.emit()

    @Slot()
    def _on_said(self) -> None:
        self.unsaved = True
        self.saved.hide()
        self._later.start()
        self.edited.emit()
