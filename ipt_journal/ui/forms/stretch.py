"""Edits days that the client marked on the chart, with or without anything that happened then."""

from collections.abc import Sequence
from datetime import date, time
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot

from ipt_journal import dates
from ipt_journal.moment import Clock
from ipt_journal.records import link, therapy
from ipt_journal.records.link import Link, Period
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.card_form import CardForm
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button, menu_below
from ipt_journal.ui.widgets.day_span import DaySpan
from ipt_journal.ui.widgets.field import TextField
from ipt_journal.ui.widgets.labelled import inset, labelled
from ipt_journal.ui.widgets.text import text
from ipt_journal.ui.widgets.tick import Tick

_LAST_SECOND = time(23, 59, 59)
Days = tuple[date, date]  # both included


def period_of(clock: Clock, days: Days) -> Period:
    """Return whole days, by the clock of where the client is."""
    return Period(clock.at(days[0], time()), clock.at(days[1], _LAST_SECOND))


class StretchForm(CardForm):
    """`existing` is kept already; without one, these days are new, or today where there are none.

    New days stay as they were marked, also where words of an earlier start are waiting.
    """

    days_changed = Signal()
    belongs = Signal(object)  # UUID of an event: these days are the mood that is meant with it
    named = Signal()  # these days are to be a phase

    def __init__(self, desk: Desk, existing: UUID | None, days: Days | None) -> None:
        super().__init__(desk, f"stretch:{existing or ''}")
        self.existing = existing
        today = desk.clock.today()
        self._span = DaySpan(today)
        self._span.set_days(*(days or (today, today)))
        self._mood = text("", "compact", "ink2", wrap=True)
        self.words = TextField(self.tr("What was this time like?"), lines=3, most_lines=8)
        self._bring = Tick(self.tr("Bring to session"))
        self._near: Sequence[tuple[UUID, str]] = ()
        self._with = Button(self.tr("Belongs with…"), dense=True)
        self._with.clicked.connect(self._offer)
        self._lay_out()
        self._load()
        self.hold(days=self._span, words=self.words, bring=self._bring)
        self._span.changed.connect(self.days_changed)
        self.restore_draft()
        if days is not None and existing is None:
            self._span.set_days(*days)

    @property
    def days(self) -> Days:
        """Return first and last day, in order."""
        first, last = sorted((self._span.first, self._span.last or self._span.first))
        return first, last

    def _lay_out(self) -> None:
        name = Button(self.tr("Name as a phase"), dense=True)
        name.clicked.connect(self.named)
        self.lay_out(
            self.tr("A time you marked"),
            labelled(self.tr("Which days?"), self._span, gap=4),
            layout.indented((self._mood, 1)),
            labelled(self.tr("What was this time like? Your words"), inset(self.words), gap=4),
            layout.indented(self._bring, None),
            layout.indented(self._with, name, None),
            deletable=self.existing is not None,
        )

    def _load(self) -> None:
        with self.desk.journal.read() as session:
            kept = session.get(Link, self.existing) if self.existing else None
            coming = therapy.upcoming(session)
            point = (
                therapy.point_about(session, coming.id, link_id=kept.id)
                if coming and kept
                else None
            )
        self._bring.setEnabled(coming is not None)
        self._bring.set_below("" if coming else self.tr("There is no next session yet"))
        self._bring.set_value(point is not None)
        self.words.set_value(kept.words if kept else "")

    def show_mood(self, words: str) -> None:
        """Say what the check-ins of these days were."""
        self._mood.setText(words)

    def offer_events(self, near: Sequence[tuple[UUID, str]]) -> None:
        """Offer what happened on these days or just before."""
        self._with.setVisible(bool(near))
        self._near = near

    @Slot()
    def _offer(self) -> None:
        offers = [(words, partial(self.belongs.emit, key)) for key, words in self._near]
        menu_below(self._with, *offers)

    @override
    def focus(self) -> None:
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    # Keeping it

    @Slot()
    @override
    def save(self) -> None:
        if self.write(self._store):
            self.desk.notice(self.tr("Saved."), undoable=True)
            self.done.emit()

    def _store(self) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(Link, self.existing) if self.existing else None
            kept = kept or Link()
            kept.mark(period_of(self.desk.clock, self.days))
            kept.words = self.words.value.strip()
            session.add(kept)
            session.flush()
            coming = therapy.upcoming(session)
            if coming is not None:
                words = kept.words or dates.span(*self.days)
                brought = self._bring.value
                therapy.bring(session, coming.id, words, brought=brought, link_id=kept.id)

    @override
    def remove(self) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(Link, self.existing)
            if kept is not None:
                link.remove(session, kept)
