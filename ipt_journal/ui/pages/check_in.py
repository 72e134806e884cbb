"""One check-in with everything that may go with it."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Slot

from ipt_journal.records import mood
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.typed import override
from ipt_journal.ui.care import CarePanel
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.editor import EditorPage
from ipt_journal.ui.forms.check_in import CheckInForm


class CheckInPage(EditorPage):
    """Reached from Today's "Add more" and from the list of entries."""

    kind = MoodCheckIn

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._visit: Visit | None = None
        self._care: CarePanel | None = None

    @override
    def arrive(self, visit: Visit) -> None:
        """Come back to the panel that was left for one of its ways; else begin anew."""
        if self._care is not None and visit is self._visit:
            self._care.take_keyboard()
            return
        self._visit, self._care = visit, None
        super().arrive(visit)

    @override
    def make_form(self, visit: Visit) -> CheckInForm:
        start = self.take_start(visit)
        form = CheckInForm(self.desk, visit.record)
        if start:
            form.start(start)
        return form

    @override
    def name_of(self, *, existing: bool) -> tuple[str, str]:
        return self.tr("Check-in"), self.tr("Only the number is needed.")

    @override
    def remove(self, record: UUID) -> Callable[[], None]:
        def delete() -> None:
            with self.desk.journal.write() as session:
                kept = session.get(MoodCheckIn, record)
                if kept is not None:
                    mood.remove(session, kept)

        return delete

    @Slot()
    @override
    def _on_saved(self) -> None:
        """Stay where thoughts of hurting oneself were noted, until the panel is closed."""
        strength = self.form.care if isinstance(self.form, CheckInForm) else 0
        if not strength:
            super()._on_saved()
            return
        self.desk.notice(self.tr("Saved."), undoable=True)
        self.set_title(self.tr("Check-in"))
        self._care = CarePanel(self.desk, strength, self.desk.done)
        self._care.closed.connect(self._on_care_closed)
        self.show_instead(self._care)

    @Slot()
    def _on_care_closed(self) -> None:
        self._care = None
        if self.isVisible():  # and not gone to another page already
            self.desk.go_back()
