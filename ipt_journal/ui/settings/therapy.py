"""Settings: what the client says about the therapy as a whole, as it heads the paper."""

from PySide6.QtCore import Slot

from ipt_journal.records import profile, record
from ipt_journal.records.record import AREAS
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine, LineField
from ipt_journal.ui.widgets.kind import ChipSet
from ipt_journal.ui.widgets.labelled import inset, labelled
from ipt_journal.ui.widgets.text import heading
from ipt_journal.ui.widgets.toast import SavedNotice


class TherapyCard(Card):
    """All of it is optional."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=13, padding=(16, 16, 16, 16))
        self._desk = desk
        self._initials = LineField(self.tr("Your initials on paper"), dense=True)
        self._therapist = LineField(self.tr("Your therapist"), dense=True)
        self._planned = LineField(self.tr("Sessions agreed"), self.tr("such as 16"), dense=True)
        self._areas = ChipSet([(str(area), record.area_label(area)) for area in AREAS])
        self._focus = LineField(self.tr("The focus in your words"), dense=True)
        self._error = ErrorLine()
        self._notice = SavedNotice()
        self._notice.undo_requested.connect(self._on_undo)
        save = Button(self.tr("Save"))
        save.clicked.connect(self._on_save)
        for line in (self._initials, self._therapist, self._planned, self._focus):
            line.returnPressed.connect(self._on_save)
        self.add(
            layout.indented(heading(self.tr("Your therapy")), None),
            layout.row(
                (labelled(self.tr("Your initials on paper"), inset(self._initials), gap=6), 1),
                (labelled(self.tr("Sessions agreed"), inset(self._planned), gap=6), 1),
            ),
            labelled(self.tr("Your therapist"), inset(self._therapist), gap=6),
            labelled(self.tr("The focus you agreed on"), self._areas),
            labelled(self.tr("In your words, as it heads the paper"), inset(self._focus), gap=6),
            self._error,
            layout.indented(None, self._notice, save),
        )
        self.show_kept()

    def show_kept(self) -> None:
        with self._desk.journal.read() as session:
            kept = profile.load(session)
        self._initials.set_value(kept.initials)
        self._therapist.set_value(kept.therapist)
        self._planned.set_value("" if kept.planned_sessions is None else str(kept.planned_sessions))
        self._areas.set_value(kept.focus_areas)
        self._focus.set_value(kept.focus_words)

    @Slot()
    def _on_save(self) -> None:
        typed = self._planned.value.strip()
        planned = int(typed) if typed.isdecimal() else None
        problems = profile.problems(planned if not typed or typed.isdecimal() else 0)
        if problems:
            self._error.say(problems[0].sentence)
            return

        def work() -> None:
            with self._desk.journal.write() as session:
                profile.change(
                    session,
                    initials=self._initials.value.strip(),
                    therapist=self._therapist.value.strip(),
                    planned_sessions=planned,
                    focus_areas=self._areas.value,
                    focus_words=self._focus.value.strip(),
                )

        if self._desk.attempt(work, self._error.say):
            self._notice.say()

    @Slot()
    def _on_undo(self) -> None:
        self._desk.undo()
        self.show_kept()
