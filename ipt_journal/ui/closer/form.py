"""A closer look as it is filled in: there is none in the journal until something is answered."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from sqlmodel import Session

from ipt_journal.journal import Draft
from ipt_journal.records import tie
from ipt_journal.records.asked import is_empty
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.safe import Safe
from ipt_journal.typed import override
from ipt_journal.ui.asking.sheet_form import SheetForm
from ipt_journal.ui.closer.looked import Looked
from ipt_journal.ui.desk import Desk

EVENT = "event_id"  # with a draft, so that it is found again before anything is saved


class LookForm(SheetForm):
    """Made for one visit; the steps come and go."""

    edited_now = Signal()

    def __init__(self, desk: Desk, looked: Looked) -> None:
        super().__init__(desk, looked.look)
        self._event_id = looked.event.id

    @override
    def content(self) -> dict[str, Any]:
        return {**super().content(), EVENT: str(self._event_id)}

    @Slot()
    @override
    def on_edited(self) -> None:
        super().on_edited()
        self.edited_now.emit()

    def is_behind(self, look: Exchange) -> bool:
        """Whether the journal holds something else by now, and nothing is typed here."""
        if self.desk.drafts.latest(self.key):
            return False
        told, kept = self.content(), look.answers()
        asked = {one.column: one for one in look.questions()}
        return any(asked[column].kept(told.get(column)) != kept[column] for column in kept)

    def told(self) -> Draft:
        """Return every answer as it stands."""
        return self.content()

    @override
    def kept_beside(self, _session: Session) -> Draft:
        return {EVENT: str(self._event_id)}

    @override
    def keep(self) -> bool:
        if not self._anything() and self._kept_now() is None:
            self.desk.drafts.saved(self.key)
            return True
        return super().keep()

    def _anything(self) -> bool:
        told = {column: answer for column, answer in self.content().items() if column != EVENT}
        return not all(answer is False or is_empty(answer) for answer in told.values())

    @override
    def _store(self, told: Draft) -> None:
        self.hold_on(told)

    def hold_on(self, told: Draft, safe: Safe | None = None) -> UUID:
        """Keep the closer look, also where nothing is answered yet, and return its key."""
        with self.desk.journal.write() as session:
            kept = session.get(Exchange, self.record_id)
            if kept is None:
                kept = Exchange(id=self.record_id, event_id=self._event_id)
                tie.make(session, self._event_id, self.record_id)
            kept.take(told)
            kept.safe = safe or kept.safe
            session.add(kept)
        return self.record_id
