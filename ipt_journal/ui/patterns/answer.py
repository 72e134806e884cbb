"""The answer to "Does that fit?", in the client’s own words, and whether to bring it along."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.records.pattern import Fits, fits_label
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.answering import Answering
from ipt_journal.ui.widgets.field import TextField
from ipt_journal.ui.widgets.text import text


@dataclass(frozen=True, slots=True)
class Then:
    """An answer to other words than those that are shown now."""

    fits: Fits
    told: str
    day: date


@dataclass(frozen=True, slots=True)
class Said:
    """What the client said of one choice of events, and where it stands on the agenda."""

    fits: Fits | None = None
    words: str = ""
    session: date | None = None  # of the next session, if one is planned
    point: int | None = None  # its place on that session's agenda
    then: Then | None = None


class Answer(QWidget):
    """What the client says is saved as they say it, by `answering`."""

    def __init__(self) -> None:
        super().__init__()
        question = self.tr("Does that fit?")
        answers = [(str(fits), fits_label(fits)) for fits in Fits]
        words = TextField(
            self.tr("Your own words on it"), self.tr("Your words"), lines=1, most_lines=5
        )
        self.answering = Answering(question, answers, words, self)
        parts = self.answering
        asked = layout.row(text(question, "compact-strong"), None, parts.saved)
        choice = layout.row(parts.choice, None)
        self.then: Then | None = None
        self._then = text("", "compact", "ink2", wrap=True)
        box = QVBoxLayout(self)
        below = parts.words, parts.bring, parts.plan, parts.error
        layout.fill(box, asked, choice, self._then, *below)

    @property
    def fits(self) -> Fits | None:
        code, _ = self.answering.said
        return Fits(code) if code else None

    def show_said(self, said: Said) -> None:
        """Show what is kept; what is being typed stays."""
        self.answering.show(said.fits or "", said.words)
        self.answering.show_point(said.session, said.point)
        self.then = said.then
        self._then.setText(self._of_then(said.then) if said.then else "")
        self._then.setVisible(said.then is not None)

    def _of_then(self, then: Then) -> str:
        words = self.tr("You answered “{answer}” on {day} about: {told}")
        told, day = " ".join(then.told.split()), dates.day_month_year(then.day)
        return words.format(answer=fits_label(then.fits), day=day, told=told)
