"""Marks days on the chart: for the chosen event, as a time of their own, or as a phase."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from ipt_journal.i18n import translate
from ipt_journal.records.link import Link
from ipt_journal.ui.card_form import CardForm
from ipt_journal.ui.charts.axis import day_of, number_of
from ipt_journal.ui.charts.time_layers import Stretch
from ipt_journal.ui.charts.timeline import TimelineChart
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.forms.phase import PhaseForm
from ipt_journal.ui.forms.stretch import Days, StretchForm, period_of
from ipt_journal.ui.timeline import data, view
from ipt_journal.ui.timeline.chosen import count, span
from ipt_journal.ui.timeline.side import Side


class Marking(QObject):
    """Opens the forms beside the chart; `record` is what is drawn now."""

    closed = Signal()
    belongs = Signal(object)  # UUID of the event that the days were marked for

    def __init__(self, desk: Desk, chart: TimelineChart, side: Side, parent: QObject) -> None:
        super().__init__(parent)
        self.record = data.NOTHING
        self._desk, self._chart, self._side = desk, chart, side
        chart.phase_chosen.connect(self.open_phase)
        chart.stretch_chosen.connect(self.open_stretch)
        side.times.phase_chosen.connect(self.open_phase)
        side.times.stretch_chosen.connect(self.open_stretch)
        side.times.new_requested.connect(self._on_new)

    def mark(self, days: tuple[int, int], event: UUID | None) -> None:
        """Take days that were brushed: for the chosen event, or on their own."""
        first, last = (day_of(day) for day in days)
        if event is None:
            self._open_stretch(None, (first, last))
            return
        period = period_of(self._desk.clock, (first, last))
        card = self._side.card
        say = card.answering.error.say if card else self._desk.notice
        if self._desk.attempt(lambda: view.mark(self._desk.journal, event, period), say):
            self._desk.notice(self.tr("These days are marked for it."), undoable=True)

    @Slot(int)
    def open_phase(self, index: int) -> None:
        self._open_phase(self.record.phases[index].id, None)

    @Slot(int)
    def open_stretch(self, index: int) -> None:
        """Open a marked time; one that is marked for an event leads to the event."""
        link = self.record.stretches[index]
        if link.event_id is not None:
            self.belongs.emit(link.event_id)
        elif link.period is not None:
            self._open_stretch(link.id, (link.period.start.day, link.period.end.day))

    def open_link(self, key: UUID) -> None:
        """Open a marked time by its identity, if it is still there."""
        index = next((n for n, one in enumerate(self.record.stretches) if one.id == key), None)
        if index is not None:
            self.open_stretch(index)

    @Slot()
    def _on_new(self) -> None:
        self._open_stretch(None, None)

    def _open_stretch(self, existing: UUID | None, days: Days | None) -> None:
        form = StretchForm(self._desk, existing, days)
        form.days_changed.connect(lambda: self._show_days(form))
        form.belongs.connect(lambda event: self._belong(form, event))
        form.named.connect(lambda: self._name(form))
        self._open(form)
        self._show_days(form)

    def _open_phase(self, existing: UUID | None, days: Days | None) -> None:
        self._open(PhaseForm(self._desk, existing, days))

    def _open(self, form: CardForm) -> None:
        self._chart.show_chosen(None)
        form.done.connect(self.closed)
        self._side.show_form(form)

    def _show_days(self, form: StretchForm) -> None:
        first, last = form.days
        self._chart.show_stretch(Stretch(number_of(first), number_of(last) + 1.0))
        period = period_of(self._desk.clock, form.days)
        mood = view.mood_in(self.record, period)
        words = translate("Marking", "Mood {range}, {count}") if mood.n else "{count}"
        form.show_mood(words.format(range=span(mood), count=count(mood)))
        form.offer_events(view.near(self.record, self._desk.journal, period))

    def _belong(self, form: StretchForm, event: UUID) -> None:
        told = Link(words=form.words.value.strip())
        told.mark(period_of(self._desk.clock, form.days))
        journal = self._desk.journal
        if self._desk.attempt(
            lambda: view.belong(journal, form.existing, event, told), form.error.say
        ):
            self._desk.drafts.saved(form.key)
            self.belongs.emit(event)

    def _name(self, form: StretchForm) -> None:
        """Go on with the same days as a phase; what was written of them stays a draft."""
        self._desk.drafts.closed(form.key)
        self._open_phase(None, form.days)
