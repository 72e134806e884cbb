"""One questionnaire as it was answered: its total, the one before, and every answer in words."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records.questionnaire import Questionnaire
from ipt_journal.records.response import Response
from ipt_journal.summary import measure_words
from ipt_journal.summary.measure_words import Total
from ipt_journal.ui import layout, theme
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.measures.about import about
from ipt_journal.ui.measures.steps import Asked, questions
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.fold import Fold
from ipt_journal.ui.widgets.text import ElidedText, breaking, caption, text


class Answered(QWidget):
    """`finished` says that it was saved a moment ago: the answers stay folded."""

    edit_wanted = Signal()
    delete_wanted = Signal()
    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        form: Questionnaire,
        shown: Response,
        earlier: Total | None,
        *,
        finished: bool,
    ) -> None:
        super().__init__()
        self._desk, self.record, self.finished = desk, shown.id, finished
        self.error = ErrorLine()
        answers = Fold(self.tr("The answers"), self.tr("Close the answers"), _answers(form, shown))
        answers.set_open(opened=not finished)
        day = self._day(shown.happened.day)
        card = Card(
            layout.indented((ElidedText(form.name, "heading"), 1), caption(day)),
            self._counted(form, shown, earlier),
            answers,
            None,
            about(form),
            self.error,
            self._buttons(finished=finished),
            gap=14,
            padding=(16, 16, 16, 14),
        )
        layout.fill(QVBoxLayout(self), card)

    def _day(self, day: date) -> str:
        today = self._desk.clock.today()
        return dates.long_day(day) if day.year == today.year else dates.long_day_year(day)

    def _counted(self, form: Questionnaire, shown: Response, earlier: Total | None) -> QWidget:
        """Return what was counted, calmly: the number, what it was before, and what it is not."""
        total = form.total(shown.answers)
        before = measure_words.before(earlier, self._desk.clock.today())
        if total is None:
            skipped = measure_words.no_total(form, shown.answers)
            first = text(skipped, "label", wrap=True)
            lines = [before]
        else:
            first = text(self.tr("Total {total}").format(total=total), "figure")
            band = measure_words.band(form, total) if self._desk.preferences.show_bands else ""
            lines = [before, band, measure_words.out_of(form), measure_words.no_grade()]
        said = [text(breaking(words), "body", "ink2", wrap=True) for words in lines if words]
        return layout.column(first, *said, gap=3, margins=layout.RINGED)

    def _buttons(self, *, finished: bool) -> QWidget:
        close = Button(self.tr("Close"), "primary" if finished else "secondary")
        close.clicked.connect(self.closed)
        edit = Button(self.tr("Edit"), "secondary", "pencil")
        edit.clicked.connect(self.edit_wanted)
        delete = Button(self.tr("Delete"), "danger", "trash-2")
        delete.clicked.connect(self.delete_wanted)
        for button in (edit, delete):
            if self._desk.journal.read_only:
                button.setEnabled(False)
                button.setToolTip(self.tr("Nothing can be kept here, only read."))
        self._close = close
        return layout.indented(delete, None, edit, close)

    def focus(self) -> None:
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)


def _answers(form: Questionnaire, shown: Response) -> QWidget:
    """Return every question with its answer in words, the skipped ones too."""
    note = translate("Measures", "A total is counted from these answers each time it is shown.")
    rows = [_row(asked, shown) for asked in questions(form)]
    return layout.column(
        *rows, text(note, "caption", "ink2", wrap=True), gap=10, margins=layout.RINGED
    )


def _row(asked: Asked, shown: Response) -> QWidget:
    kept = shown.answers if asked.counted else shown.unscored
    value = kept[asked.place] if asked.place < len(kept) else None
    found = next((one for one in asked.answers if one.value == value), None)
    words = translate("Measures", "skipped") if found is None else f"{found.value}  {found.words}"
    if not asked.counted and found is not None:
        not_counted = translate("Measures", "{answer} (not counted)")
        words = not_counted.format(answer=found.words)
    number = text(f"{asked.place + 1}" if asked.counted else "", "compact-strong", "accent")
    number.setFixedWidth(theme.px(20))
    said = layout.column(
        text(breaking(asked.words), "compact", "ink2", wrap=True),
        text(breaking(words), "compact-medium", "ink2" if found is None else "ink", wrap=True),
        gap=1,
    )
    return layout.row((number, 0, layout.TOP), (said, 1), gap=6)
