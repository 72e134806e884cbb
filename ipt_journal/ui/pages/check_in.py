"""One check-in with everything that may go with it."""

from collections.abc import Callable
from uuid import UUID

from ipt_journal.records import mood
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.typed import override
from ipt_journal.ui.desk import Visit
from ipt_journal.ui.editor import EditorPage
from ipt_journal.ui.forms.check_in import CheckInForm


class CheckInPage(EditorPage):
    """Reached from Today's "Add more" and from the list of entries."""

    kind = MoodCheckIn

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
