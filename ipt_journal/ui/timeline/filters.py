"""The bar above the chart: how far back, and what is not dimmed."""

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from ipt_journal.records import event, pattern, record
from ipt_journal.records.event import Kind
from ipt_journal.records.pattern import Tone
from ipt_journal.records.record import AREAS
from ipt_journal.ui import layout, theme
from ipt_journal.ui.timeline.also import Also
from ipt_journal.ui.timeline.data import Shown
from ipt_journal.ui.widgets.button import Drop
from ipt_journal.ui.widgets.chip import Chip
from ipt_journal.ui.widgets.flow import Flow
from ipt_journal.ui.widgets.segment import Segment

SINCE, MONTH, QUARTER, ALL = "since", "month", "quarter", "all"
ONE_LINE_FROM = 1270  # design pixels of the window


class Filters(QWidget):
    """Filtering dims and never removes."""

    range_changed = Signal()
    shown_changed = Signal()
    trend_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.shown = Shown()
        self.also = Also()
        self._offered: list[tuple[UUID, str]] = []
        self._range = Segment(
            self.tr("Range"),
            (
                (SINCE, self.tr("Since last session")),
                (MONTH, self.tr("4 weeks")),
                (QUARTER, self.tr("12 weeks")),
                (ALL, self.tr("All")),
            ),
        )
        self._range.set_value(MONTH)
        self._range.changed.connect(self.range_changed)
        self._people = Drop(self.tr("Person"))
        self._areas = Drop(self.tr("Area"))
        self._kinds = Drop(self.tr("Kind"))
        self._tones = Drop(self.tr("How it felt"))
        self._trend = Chip(self.tr("Trend"))
        self._trend.clicked.connect(self._on_trend)
        self._beside = Drop(self.tr("Show also"))
        self._offer_fixed()
        drops = Flow(
            self._people, self._areas, self._kinds, self._tones, self._beside, self._trend,
            gap=theme.px(8),
        )  # fmt: skip
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        layout.fill(self._box, (layout.row(self._range, None), 1), drops, margins=(0, 0, 14, 0))

    def relay(self, *, one_line: bool) -> None:
        layout.turn(self._box, below=not one_line)

    @property
    def range(self) -> str:
        return self._range.value

    @property
    def trend(self) -> bool:
        return self._trend.isChecked()

    def set_range(self, value: str) -> None:
        """Show a range, or none once the client has moved the view."""
        self._range.set_value(value)

    def set_trend_possible(self, *, possible: bool) -> None:
        """Turn the switch off where there is no trend to draw, and say why."""
        self._trend.setEnabled(possible)
        why = self.tr("From ten check-ins in view, and up to four months of them.")
        self._trend.setToolTip("" if possible else why)

    def offer_people(self, people: list[tuple[UUID, str]]) -> None:
        self._offered = people
        self._people.clear_offers()
        everyone = self.tr("Everyone")
        chosen = self.shown.person
        self._people.offer(everyone, partial(self._show, person=None), checked=chosen is None)
        for key, name in people:
            self._people.offer(name, partial(self._show, person=key), checked=key == chosen)
        self._people.set_active(active=chosen is not None)

    def offer_scores(self, *, there: bool) -> None:
        """Let questionnaires be shown or not, once any was filled in."""
        self._scores.setEnabled(there)

    def show_person(self, key: UUID) -> None:
        """Dim everything but one person's events."""
        self._show(person=key)
        self.offer_people(self._offered)

    def _offer_fixed(self) -> None:
        self._areas.offer(self.tr("All areas"), partial(self._show, area=None), checked=True)
        for area in AREAS:
            self._areas.offer(record.area_short(area), partial(self._show, area=area))
        self._kinds.offer(self.tr("All kinds"), partial(self._show, kind=None), checked=True)
        for kind in Kind:
            self._kinds.offer(event.kind_chip(kind), partial(self._show, kind=kind))
        self._tones.offer(self.tr("Any feeling"), partial(self._show, tone=Tone.ANY), checked=True)
        for tone in (Tone.GOOD, Tone.MIXED, Tone.HARD):
            felt = self.tr("Felt {tone}").format(tone=pattern.tone_label(tone))
            self._tones.offer(felt, partial(self._show, tone=tone))
        self._beside.show_choice(self.tr("Also"))
        self._beside.offer_switch(self.tr("Poor sleep, illness, medication"), self._on_influences)
        self._sits = self._beside.offer_switch(self.tr("How it sits with me"), self._on_sits)
        self._sits.setEnabled(False)
        self._scores = self._beside.offer_switch(
            self.tr("Questionnaires"), self._on_scores, on=self.also.scores
        )

    def _show(self, **changed: object) -> None:
        self.shown = replace(self.shown, **changed)  # type: ignore[arg-type]  # its own fields
        self._people.set_active(active=self.shown.person is not None)
        self._areas.set_active(active=self.shown.area is not None)
        self._kinds.set_active(active=self.shown.kind is not None)
        self._tones.set_active(active=self.shown.tone is not Tone.ANY)
        self._sits.setEnabled(self.shown.person is not None)
        self.shown_changed.emit()

    def _on_influences(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._show_also(influences=on)

    def _on_sits(self, on: bool) -> None:  # noqa: FBT001
        self._show_also(sits=on)

    def _on_scores(self, on: bool) -> None:  # noqa: FBT001
        self._show_also(scores=on)

    def _show_also(self, **changed: bool) -> None:
        self.also = replace(self.also, **changed)
        self._beside.set_active(active=self.also != Also())
        self.shown_changed.emit()

    @Slot()
    def _on_trend(self) -> None:
        self.trend_changed.emit(self._trend.isChecked())
