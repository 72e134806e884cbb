"""What every page is handed: the journal, the settings, the clock, and ways to other pages."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ipt_journal.journal import Journal, Kinds
from ipt_journal.moment import Clock, Moment
from ipt_journal.records import preferences
from ipt_journal.records.change import Change
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.drafts import Drafts
from ipt_journal.vault import told
from ipt_journal.vault.errors import VaultError


@dataclass(frozen=True, slots=True)
class Visit:
    """Where to go: a page by name, a record to open there, and whatever is known already.

    A page takes what it uses out of `given`: on the way back it must not be done once more.
    """

    page: str
    record: UUID | None = None
    given: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Notice:
    """A short line at the foot of the window; with a change it offers to take that back."""

    words: str
    change: Change | None = None


class Desk(QObject):
    """Pages know the desk and not the window."""

    changed = Signal(object)  # Kinds
    visited = Signal(object)  # Visit
    went_back = Signal()
    noticed = Signal(object)  # Notice
    hide_requested = Signal()
    lock_requested = Signal()
    departed = Signal()  # the windows are gone: the last moment to save what is typed

    def __init__(self, journal: Journal, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self.journal = journal
        self.appearance = appearance
        self.drafts = Drafts(journal, self)
        self.done: Change | None = None  # what the last attempt changed, if it changed anything
        self.preferences = self._preferences()
        self.clock: Clock = self.preferences.clock()
        journal.on_change(self._on_journal)
        self.drafts.failed.connect(self._on_draft_failed)

    def now(self) -> Moment:
        return self.clock.now()

    def visit(self, page: str, record: UUID | None = None, **given: Any) -> None:  # noqa: ANN401
        self.visited.emit(Visit(page, record, given))

    def go_back(self) -> None:
        self.went_back.emit()

    def notice(self, words: str, *, undoable: bool = False) -> None:
        """Say something at the foot of the window; `undoable` offers to take back what was done."""
        self.noticed.emit(Notice(words, self.done if undoable else None))

    def undo(self, change: Change | None) -> bool:
        """Take a change back; what stands in the way is said at the foot of the window."""
        if change is None:
            self.notice(self.tr("There is nothing to take back."))
            return False
        if not self.journal.stands(change):
            self.notice(self.tr("That cannot be taken back any more: it was changed since."))
            return False
        try:
            return self.journal.undo(change)
        except VaultError as error:
            self.notice(told.sentence(error))
            return False

    def hide(self) -> None:
        self.hide_requested.emit()

    def lock(self) -> None:
        self.lock_requested.emit()

    def depart(self) -> None:
        self.departed.emit()

    def attempt(self, work: Callable[[], object], say: Callable[[str], None]) -> bool:
        """Do a write; on an error say its sentence where the client is looking. True: done."""
        before = self.journal.last_change
        try:
            work()
        except VaultError as error:
            say(told.sentence(error))
            return False
        after = self.journal.last_change
        self.done = None if after is before else after
        say("")
        return True

    def reads(self, look: Callable[[], object]) -> bool:
        """Do what reads; what stands in the way is said at the foot of the window. True: done."""
        try:
            look()
        except VaultError as error:
            self.notice(told.sentence(error))
            return False
        return True

    def _preferences(self) -> preferences.Preferences:
        with self.journal.read() as session:
            return preferences.load(session)

    def _on_journal(self, kinds: Kinds) -> None:
        """Follow a save; it is on the disk by now, and nothing here may look as if it were not."""
        if preferences.Preferences in kinds:
            self.reads(self._read_preferences)
        self.changed.emit(kinds)

    def _read_preferences(self) -> None:
        self.preferences = self._preferences()

    def _on_draft_failed(self, error: object) -> None:
        if isinstance(error, VaultError):
            self.notice(told.sentence(error))
