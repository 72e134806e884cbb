"""Delete somebody, or make two cards one, once there is a backup of the journal as it was."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ipt_journal.ui.beforehand import Then, backed_up
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.people import deeds


class Parting(QObject):
    """Does one such thing at a time: each touches every record of somebody."""

    done = Signal(object)  # UUID of whoever was chosen for it
    refused = Signal(str)  # the sentence of an error, or none

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting = False

    def delete(self, key: UUID, draft: str) -> None:
        """Delete a person and what was typed on their card."""
        self._begin(partial(self._delete, key, draft))

    def merge(self, key: UUID, other: UUID) -> None:
        """Let everything about the other be about the first."""
        self._begin(partial(self._merge, key, other))

    def _begin(self, deed: Then) -> None:
        if not self._waiting:
            self._waiting = True
            backed_up(self, self._desk, deed)

    def _delete(self, key: UUID, draft: str, besides: str) -> None:
        if self._attempted(partial(deeds.remove, self._desk.journal, key)):
            self._desk.drafts.saved(draft)
            words = self.tr("Deleted. What happened with them stays, without the name.")
            self._desk.deleted(f"{words} {besides}".rstrip())
            self.done.emit(key)

    def _merge(self, key: UUID, other: UUID, besides: str) -> None:
        if self._attempted(partial(deeds.merge, self._desk.journal, key, other)):
            self._desk.drafts.saved(f"people:{other}")
            words = self.tr("They are one person now.")
            self._desk.notice(f"{words} {besides}".rstrip(), undoable=True)
            self.done.emit(key)

    def _attempted(self, deed: Callable[[], None]) -> bool:
        self._waiting = False
        return self._desk.attempt(deed, self.refused.emit)
