"""A questionnaire over time: chart, table and two sentences, with published bands if one likes."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records.questionnaire import Questionnaire
from ipt_journal.records.response import Response
from ipt_journal.summary import measure_words
from ipt_journal.ui import layout
from ipt_journal.ui.charts.score_course import CourseData, ScoreCourse
from ipt_journal.ui.measures.data import Measured
from ipt_journal.ui.measures.score_table import ScoreRow, ScoreTable
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import ElidedText, text
from ipt_journal.ui.widgets.tick import Tick

_DAY = 86_400
_WITH_YEARS = 300  # days from which a day is named by its month and year


class CourseCard(Card):
    """`bands_chosen` is told as the tick is pressed; the page keeps it."""

    opened = Signal(object)  # UUID
    bands_chosen = Signal(bool)

    def __init__(self, *, read_only: bool) -> None:
        super().__init__(gap=8, padding=(16, 14, 16, 14))
        self._title = ElidedText("", "heading")
        self._bands = Tick(self.tr("Published bands"))
        self._bands.setEnabled(not read_only)
        self._bands.changed.connect(lambda: self.bands_chosen.emit(self._bands.value))
        self.chart = ScoreCourse()
        self.table = ScoreTable()
        self.table.opened.connect(self.opened)
        self._nothing = text(
            self.tr("Nothing here yet. Each time you answer it, a dot appears with its total."),
            "body",
            "ink2",
            wrap=True,
        )
        self._course = text("", "body", wrap=True)
        self._change = text("", "compact", "ink2", wrap=True)
        self._caution = text("", "compact", "ink2", wrap=True)
        self._full = layout.column(
            (self.chart, 1),
            layout.rule(),
            self.table,
            self._course,
            self._change,
            self._caution,
            gap=8,
        )
        head = layout.row((self._title, 1), self._bands)
        self.add(head, self._nothing, (self._full, 1))
        self.items.addStretch(0)

    def show_measured(self, measured: Measured, today: date, *, bands: bool) -> None:
        form, responses = measured.form, measured.responses
        self._title.set_words(self.tr("{name} over time").format(name=form.name))
        self._bands.setVisible(bool(form.bands and responses))
        self._bands.set_value(bands)
        self._nothing.setVisible(not responses)
        self._full.setVisible(bool(responses))
        if not responses:
            return
        self.chart.draw(_drawn(measured, bands=bands))
        told = measure_words.described(form, measured.totals, bands=bands)
        self.chart.setAccessibleDescription(told)
        self.table.show_rows(responses[::-1], lambda one: _row(form, one, today))
        _say(self._course, measure_words.course(measured.totals, today))
        _say(self._change, measure_words.change(form, measured.totals, today))
        self._caution.setText(measure_words.caution(form))


def _say(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _drawn(measured: Measured, *, bands: bool) -> CourseData:
    form, responses = measured.form, measured.responses
    days = tuple(one.happened.wall / _DAY for one in responses)
    by_year = days[-1] - days[0] > _WITH_YEARS
    scoring = form.scoring
    return CourseData(
        days,
        tuple(total for _, total in measured.totals),
        lambda at: _day_name(measured.totals[at][0], by_year=by_year),
        scoring.low,
        scoring.high,
        tuple((one.low, one.high, one.words) for one in form.bands) if bands else (),
        measure_words.stripe(form, measured.totals),
    )


def _day_name(day: date, *, by_year: bool) -> str:
    if not by_year:
        return dates.short_day_month(day)
    words = translate("Measures", "{month} {year}", "short")
    return words.format(month=dates.month_short(day.month), year=day.year)


def _row(form: Questionnaire, one: Response, today: date) -> ScoreRow:
    day = one.happened.day
    write = dates.day_month if day.year == today.year else dates.day_month_year
    total = form.total(one.answers)
    counted = measure_words.answered(form, one.answers)
    said = (
        translate("Measures", "{day}, {given} answered, no total")
        if total is None
        else translate("Measures", "{day}, total {total}, {given} answered")
    )
    return ScoreRow(
        one.id,
        write(day),
        translate("Measures", "none") if total is None else str(total),
        counted,
        said.format(day=write(day), total=total, given=counted),
    )
