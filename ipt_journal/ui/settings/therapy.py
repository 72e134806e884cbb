"""Settings: what the client says about the therapy as a whole, as it heads the paper."""

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout

from ipt_journal.records import profile, record
from ipt_journal.records.change import Change
from ipt_journal.records.record import AREAS
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.form import Form
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.kind import ChipSet
from ipt_journal.ui.widgets.labelled import inset, labelled
from ipt_journal.ui.widgets.text import heading
from ipt_journal.ui.widgets.toast import SavedNotice

KEY = "therapy"


class TherapyCard(Form):
    """All of it is optional."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, KEY)
        self._edited = False
        self._initials = LineField(self.tr("Your initials on paper"), dense=True)
        self._initials.setMaxLength(profile.LONGEST_INITIALS)
        self._therapist = LineField(self.tr("Your therapist"), dense=True)
        self._planned = LineField(self.tr("Sessions agreed"), self.tr("such as 16"), dense=True)
        self._areas = ChipSet([(str(area), record.area_label(area)) for area in AREAS])
        self._focus = LineField(self.tr("The focus in your words"), dense=True)
        self._notice = SavedNotice()
        layout.fill(QVBoxLayout(self), self._card())
        self._connect()
        self.show_kept()
        self._edited = self.restore_draft()

    def _card(self) -> Card:
        return Card(
            layout.indented(heading(self.tr("Your therapy")), None),
            layout.row(
                (labelled(self.tr("Your initials on paper"), inset(self._initials), gap=6), 1),
                (labelled(self.tr("Sessions agreed"), inset(self._planned), gap=6), 1),
            ),
            labelled(self.tr("Your therapist"), inset(self._therapist), gap=6),
            labelled(self.tr("The focus you agreed on"), self._areas),
            labelled(self.tr("In your words, as it heads the paper"), inset(self._focus), gap=6),
            self.error,
            layout.indented(None, self._notice, self.save_button("secondary")),
            gap=13,
            padding=(16, 16, 16, 16),
        )

    def _connect(self) -> None:
        self.hold(
            initials=self._initials,
            therapist=self._therapist,
            planned_sessions=self._planned,
            focus_areas=self._areas,
            focus_words=self._focus,
        )
        for line in (self._initials, self._therapist, self._planned, self._focus):
            line.returnPressed.connect(self.save)
        self.saved.connect(self._on_saved)
        self._notice.undo_requested.connect(self._on_undo)

    def show_kept(self) -> None:
        """Show what the journal holds, unless the client has begun to change it here."""
        if self._edited:
            return
        with self.desk.journal.read() as session:
            kept = profile.load(session)
        self._initials.set_value(kept.initials)
        self._therapist.set_value(kept.therapist)
        self._planned.set_value("" if kept.planned_sessions is None else str(kept.planned_sessions))
        self._areas.set_value(kept.focus_areas)
        self._focus.set_value(kept.focus_words)

    @Slot()
    @override
    def on_edited(self) -> None:
        self._edited = True
        super().on_edited()

    @Slot()
    @override
    def save(self) -> None:
        typed = self._planned.value.strip()
        planned = int(typed) if typed.isdecimal() else None
        problems = profile.problems(planned if not typed or typed.isdecimal() else 0)
        if self.say_problems(problems):
            return
        told: dict[str, Any] = {
            "initials": self._initials.value.strip(),
            "therapist": self._therapist.value.strip(),
            "planned_sessions": planned,
            "focus_areas": self._areas.value,
            "focus_words": self._focus.value.strip(),
        }
        self.write(lambda: self._store(told))

    def _store(self, told: dict[str, Any]) -> None:
        with self.desk.journal.write() as session:
            profile.change(session, **told)

    @Slot(object)
    def _on_saved(self, change: Change | None) -> None:
        self._edited = False
        self.show_kept()
        self._notice.say(change)

    @Slot(object)
    def _on_undo(self, change: Change) -> None:
        self.desk.undo(change)
        self.show_kept()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Keep a draft as the page goes; where the window goes too, leaving keeps it."""
        super().hideEvent(event)
        if not self.window().isHidden():
            self.desk.drafts.closed(self.key)
