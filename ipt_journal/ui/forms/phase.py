"""Edits a phase of the therapy: what the client calls it, and from when to when it went."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Slot

from ipt_journal.records import phase
from ipt_journal.records.phase import Phase
from ipt_journal.typed import override
from ipt_journal.ui.card_form import CardForm
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.day_span import DaySpan
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.labelled import inset, labelled


class PhaseForm(CardForm):
    """Begins with days that were marked on the chart, or with today.

    Marked days stay, also where the name of an earlier start is waiting.
    """

    def __init__(self, desk: Desk, existing: UUID | None, days: tuple[date, date] | None) -> None:
        super().__init__(desk, f"phase:{existing or ''}")
        self._existing = existing
        self.name = LineField(self.tr("What do you call this time?"), self.tr("A word or two"))
        self.days = DaySpan(desk.clock.today(), open_ended=True)
        self.lay_out(
            self.tr("A phase of the therapy"),
            labelled(self.tr("What do you call this time?"), inset(self.name), gap=4),
            labelled(self.tr("From when to when?"), self.days, gap=4),
            deletable=existing is not None,
        )
        self._load()
        self.hold(name=self.name, days=self.days)
        self.name.returnPressed.connect(self.save)
        self.restore_draft()
        if days is not None:
            self.days.set_days(*days)

    def _load(self) -> None:
        if self._existing is None:
            return
        with self.desk.journal.read() as session:
            kept = session.get(Phase, self._existing)
        if kept is not None:
            self.name.set_value(kept.name)
            self.days.set_days(kept.first, kept.last)

    @override
    def focus(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    @override
    def save(self) -> None:
        problems = phase.problems(self.name.value, self.days.first, self.days.last)
        if not self.say_problems(problems) and self.write(self._store):
            self.desk.notice(self.tr("Saved."), undoable=True)
            self.done.emit()

    def _store(self) -> None:
        first, last = self.days.value
        with self.desk.journal.write() as session:
            kept = session.get(Phase, self._existing) if self._existing else None
            kept = kept or Phase()
            kept.name, kept.first_day, kept.last_day = self.name.value.strip(), first, last
            session.add(kept)

    @override
    def remove(self) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(Phase, self._existing)
            if kept is not None:
                session.delete(kept)
