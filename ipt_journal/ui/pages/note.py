"""One note."""

from collections.abc import Callable
from uuid import UUID

from ipt_journal.records import note
from ipt_journal.records.note import Note
from ipt_journal.typed import override
from ipt_journal.ui.desk import Visit
from ipt_journal.ui.editor import EditorPage
from ipt_journal.ui.forms.note import NoteForm


class NotePage(EditorPage):
    """Reached from Today and from the list of entries."""

    kind = Note

    @override
    def make_form(self, visit: Visit) -> NoteForm:
        return NoteForm(self.desk, visit.record)

    @override
    def name_of(self, *, existing: bool) -> tuple[str, str]:
        line = self.tr("It stands among your entries, and never on the timeline.")
        return self.tr("Note"), line

    @override
    def remove(self, record: UUID) -> Callable[[], None]:
        def delete() -> None:
            with self.desk.journal.write() as session:
                kept = session.get(Note, record)
                if kept is not None:
                    note.remove(session, kept)

        return delete
