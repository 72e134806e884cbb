"""How it went: each stage that a worksheet came to, and since when; all of it can be corrected."""

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.moment import Precision
from ipt_journal.records import fuzzy
from ipt_journal.records.sheet import Sheet, StageMark
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import icon_button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.fold import Fold
from ipt_journal.ui.widgets.rough_day import RoughDay
from ipt_journal.ui.widgets.text import caption, text


class Course(QWidget):
    """Folded until it is asked for; a day is kept as soon as it is one."""

    placed = Signal(object, str)  # UUID of the mark, day
    removed = Signal(object)  # UUID of the mark

    def __init__(self, shown: type[Sheet], *, read_only: bool) -> None:
        super().__init__()
        self._names = {code: name for code, name, *_ in shown.stages()}
        self._read_only = read_only
        self._shown: tuple[StageMark, ...] | None = None
        rows = QWidget()
        self._rows = QVBoxLayout(rows)
        self._card = Card(rows, gap=0, padding=(16, 12, 16, 12))
        self._fold = Fold(self.tr("How it went"), self.tr("How it went"), self._card)
        layout.fill(QVBoxLayout(self), self._fold)

    def show_marks(self, marks: tuple[StageMark, ...]) -> None:
        """Show these, but not over a day that is being typed."""
        self.setVisible(bool(marks))
        now = QApplication.focusWidget()
        typing = now is not None and self._card.isAncestorOf(now)
        same = [one.id for one in marks] == [one.id for one in self._shown or ()]
        if marks == self._shown or (typing and same):
            return
        if typing:
            self._fold.setFocus(Qt.FocusReason.OtherFocusReason)
        self._shown = marks
        layout.clear(self._rows)
        layout.fill(self._rows, *(self._row(one) for one in marks), gap=8)

    def _row(self, mark: StageMark) -> QWidget:
        name = self._names.get(mark.stage, mark.stage)
        day = RoughDay(self.tr("{stage}, since").format(stage=name))
        day.set_value(fuzzy.of_moment(mark.happened))
        day.setEnabled(not self._read_only)
        day.changed.connect(lambda: self._on_day(mark.id, day.value))
        away = icon_button("x", self.tr("Take away: {stage}").format(stage=name))
        away.setEnabled(not self._read_only)
        away.clicked.connect(partial(self.removed.emit, mark.id))
        words = text(name, "compact-strong")
        return layout.row((words, 1), caption(self.tr("since")), day, away)

    def _on_day(self, key: UUID, told: str) -> None:
        if told and fuzzy.span(told) and not fuzzy.problems("day", told):
            self.placed.emit(key, told)


def since(marks: tuple[StageMark, ...], today: date) -> str:
    """Return since when it stands where it stands now, as roughly as that is known."""
    if not marks:
        return ""
    when = marks[-1].happened
    if when.precision in {Precision.SEASON, Precision.YEAR}:
        told = dates.moment(when, today)
        return translate("Course", "since about {when}").format(when=told)
    if (today - when.day).days < 28 and when.precision is not Precision.MONTH:
        return translate("Course", "since {when}").format(when=dates.day_month(when.day))
    month = dates.month(when.day.month)
    told = month if when.day.year == today.year else dates.month_year(when.day)
    return translate("Course", "since about {when}").format(when=told)
