"""The answer to "Does that fit?", in the client’s own words, and whether to bring it along."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.records.pattern import Fits, fits_label
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.field import ErrorLine, TextField
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import caption, picture, text
from ipt_journal.ui.widgets.tick import Tick

_SAVED_AFTER_MS = 1_000


@dataclass(frozen=True, slots=True)
class Said:
    """What the client said of one choice of events, and where it stands on the agenda."""

    fits: Fits | None = None
    words: str = ""
    session: date | None = None  # of the next session, if one is planned
    point: int | None = None  # its place on that session's agenda


class Answer(QWidget):
    """What the client says is saved as they say it."""

    answered = Signal()
    edited = Signal()
    brought = Signal(bool)
    plan_requested = Signal()

    def __init__(self, said: Said) -> None:
        super().__init__()
        question = self.tr("Does that fit?")
        answers = [(str(fits), fits_label(fits)) for fits in Fits]
        self._fits = Segment(question, answers, optional=True, height=34)
        self._words = TextField(
            self.tr("Your own words on it"), self.tr("Your words"), lines=1, most_lines=5
        )
        self.bring = Tick(self.tr("Bring to session"))
        plan = Button(self.tr("Add your next session"), "link")
        plan.clicked.connect(self.plan_requested)
        self._plan = layout.row(plan, None)
        self.error = ErrorLine()
        self.unsaved = False
        self._saved = layout.row(picture("check", "ink2", 16), caption(self.tr("Saved")), gap=6)
        self._saved.hide()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SAVED_AFTER_MS)
        asked = layout.row(text(question, "compact-strong"), None, self._saved)
        layout.fill(
            QVBoxLayout(self), asked, layout.row(self._fits, None), self._words, self.bring,
            self._plan, self.error,
        )  # fmt: skip
        self.show_said(said)
        self._fits.changed.connect(self.answer)
        self._words.changed.connect(self._on_said)
        self._later.timeout.connect(self.answer)
        self.bring.clicked.connect(self.brought)

    @property
    def fits(self) -> Fits | None:
        return Fits(self._fits.value) if self._fits.value else None

    @property
    def words(self) -> str:
        return self._words.value

    def show_said(self, said: Said) -> None:
        """Show what is kept; what is being typed stays."""
        if not self.unsaved and (self.fits, self.words.strip()) != (said.fits, said.words):
            self._fits.set_value(said.fits or "")
            self._words.set_value(said.words)
        self._show_point(said)

    def _show_point(self, said: Said) -> None:
        self.bring.setChecked(said.point is not None)
        self.bring.setEnabled(said.session is not None)
        self._plan.setVisible(said.session is None)
        below = ""
        if said.session is None:
            below = self.tr("There is no next session yet")
        elif said.point is not None:
            words = self.tr("Added as point {n} on {day}’s list")
            below = words.format(n=said.point, day=dates.weekday(said.session))
        self.bring.set_below(below)

    def say_saved(self) -> None:
        self.unsaved = False
        self._saved.show()
        announce(self, self.tr("Saved"))

    def leave(self) -> None:
        """Save what is typed and still waiting."""
        if self.unsaved:
            self.answer()

    def content(self) -> dict[str, str]:
        """Return what is said here, as it goes into a draft."""
        return {"fits": self._fits.value, "words": self._words.value}

    def restore(self, content: dict[str, str]) -> None:
        """Show what was said earlier and could not be saved."""
        self._fits.set_value(content["fits"])
        self._words.set_value(content["words"])
        self.unsaved = True

    @Slot()
    def answer(self) -> None:
        self._on_said()
        self._later.stop()
        self.answered.emit()

    @Slot()
    def _on_said(self) -> None:
        self.unsaved = True
        self._saved.hide()
        self._later.start()
        self.edited.emit()
