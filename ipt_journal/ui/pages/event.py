"""One relationship event: the facts and the feelings."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ipt_journal.records import event
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.typed import override
from ipt_journal.ui.desk import Visit
from ipt_journal.ui.editor import EditorPage
from ipt_journal.ui.forms.event import EventForm
from ipt_journal.ui.widgets.button import Button


class EventPage(EditorPage):
    """Reached from Today, the list of entries and the timeline."""

    kind = RelationshipEvent
    _goes_closer = False

    @override
    def make_form(self, visit: Visit) -> EventForm:
        start = self.take_start(visit)
        form = EventForm(self.desk, visit.record)
        form.offer.asked.connect(self._on_closer)
        if start:
            form.start(start)
        elif visit.given.get("earlier") and not self.desk.drafts.kept(form.key):
            form.start_earlier()
        return form

    @override
    def name_of(self, *, existing: bool) -> tuple[str, str]:
        line = self.tr("Everything here is optional except when. A line is enough.")
        return self.tr("Something happened"), line

    @override
    def footer_start(self) -> tuple[QWidget, ...]:
        return (self.form.bring,) if isinstance(self.form, EventForm) else ()

    @override
    def before_save(self) -> tuple[QWidget, ...]:
        closer = Button(self.tr("Save and look closer"))
        closer.clicked.connect(self._on_closer)
        return (closer,)

    @Slot()
    def _on_closer(self) -> None:
        """Save, and go on to the closer look; what cannot be saved is said as always."""
        if self.form is not None and self._record and not self.desk.drafts.latest(self.form.key):
            self.desk.visit("closer", self._record)  # it is as it was
        elif self.form is not None:
            self._goes_closer = True
            self.form.save()
            self._goes_closer = False

    @Slot()
    @override
    def _on_saved(self) -> None:
        super()._on_saved()
        if self._goes_closer and isinstance(self.form, EventForm):
            self.desk.visit("closer", self.form.saved_id)

    @override
    def remove(self, record: UUID) -> Callable[[], None]:
        def delete() -> None:
            with self.desk.journal.write() as session:
                kept = session.get(RelationshipEvent, record)
                if kept is not None:
                    event.remove(session, kept)

        return delete
