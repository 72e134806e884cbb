"""What every page is handed: the journal, the settings, the clock, and ways to other pages."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ipt_journal.exchange.open_plan import PlanFile
from ipt_journal.journal import UNDO_DEPTH, Draft, Journal, Kinds
from ipt_journal.moment import Clock, Moment
from ipt_journal.records import preferences
from ipt_journal.records.change import Change
from ipt_journal.ui import jobs
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.deletions import Deletions
from ipt_journal.ui.drafts import Drafts
from ipt_journal.vault import told
from ipt_journal.vault.errors import Damaged, NoRoom, Unreachable, VaultError
from ipt_journal.vault.legible import has_damaged_pages, is_gone, is_partly_readable

Typed = tuple[str, Draft]  # a form's key and what it held


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
    """A short line at the foot of the window; with a change it offers to take that back.

    What is no change of a record, such as letting a draft go, brings its own way back.
    """

    words: str
    change: Change | None = None
    way_back: Callable[[], None] | None = None


class Desk(QObject):
    """Pages know the desk and not the window."""

    changed = Signal(object)  # Kinds
    visited = Signal(object)  # Visit
    went_back = Signal()
    noticed = Signal(object)  # Notice
    hide_requested = Signal()
    lock_requested = Signal()
    undone = Signal(object)  # Change
    keys_changed = Signal()
    room_ran_out = Signal()  # a save found no room on the disk
    damaged = Signal()  # a page of the journal's file was met that is not as it was written
    departed = Signal()  # the windows are gone: the last moment to save what is typed

    def __init__(self, journal: Journal, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self.journal = journal
        self.appearance = appearance
        self.drafts = Drafts(journal, self)
        self.afterwards: Callable[[], object] | None = None  # for when the journal is closed
        self.done: Change | None = None  # what the last attempt changed, if it changed anything
        self._typed: list[tuple[Change, tuple[Typed, ...]]] = []
        self.preferences = self._preferences()
        self.clock: Clock = self.preferences.clock()
        self.deletions = Deletions(journal, self)
        self.deletions.final.connect(self._on_final)
        self.visited.connect(self.deletions.go_on)
        self.went_back.connect(self.deletions.go_on)
        self.plan_file = PlanFile(journal, self.notice)  # hears of a save before the pages do
        journal.on_change(self._on_journal)
        self.is_damaged = False
        journal.met_damage.append(self._note_damage)
        self.drafts.failed.connect(self._on_draft_failed)

    def now(self) -> Moment:
        return self.clock.now()

    def visit(self, page: str, record: UUID | None = None, **given: Any) -> None:  # noqa: ANN401
        self.visited.emit(Visit(page, record, given))

    def go_back(self) -> None:
        self.went_back.emit()

    def deleted(self, words: str = "") -> None:
        """Say that something is gone, with the way back; `words` say what is special about it."""
        said = words or self.tr("Deleted.")
        backups = self.tr("Backups made earlier still hold it.")
        self.notice(f"{said} {backups}", undoable=True)

    def notice(self, words: str, *, undoable: bool = False) -> None:
        """Say something at the foot of the window; `undoable` offers to take back what was done."""
        if words:  # nothing went wrong
            self.noticed.emit(Notice(words, self.done if undoable else None))

    def notice_with(self, words: str, way_back: Callable[[], None]) -> None:
        """Say something with Undo for what is no change of a record."""
        self.noticed.emit(Notice(words, way_back=way_back))

    def undo(self, change: Change | None) -> bool:
        """Take a change back; what stands in the way is said at the foot of the window."""
        if change is None:
            self.notice(self.tr("There is nothing to take back."))
            return False
        if not self.journal.stands(change):
            self.notice(self.tr("That cannot be taken back any more: it was changed since."))
            return False
        try:
            done = self.journal.undo(change)
        except VaultError as error:
            self.notice(told.sentence(error))
            return False
        if done:
            self._bring_back(change)
            self.undone.emit(change)
        return done

    def remember(self, typed: tuple[Typed, ...]) -> None:
        """Know what the last save was typed as, should it be taken back; the best place first."""
        if self.done is not None:
            self._typed = [*self._typed, (self.done, typed)][-UNDO_DEPTH:]

    def _bring_back(self, change: Change) -> None:
        """Let what was typed wait where it came from, or where there is room for it."""
        typed = next((places for known, places in self._typed if known is change), ())
        self._typed = [one for one in self._typed if one[0] is not change]
        if typed:
            free = (place for place in typed if not self.drafts.is_taken(place[0]))
            self.drafts.bring_back(*next(free, typed[-1]))

    def hide(self) -> None:
        self.hide_requested.emit()

    def lock(self) -> None:
        self.lock_requested.emit()

    def lock_then(self, afterwards: Callable[[], object]) -> None:
        """Lock, and do something once the journal is closed, before it is opened again."""
        self.afterwards = afterwards
        self.lock()

    def depart(self) -> None:
        self.departed.emit()

    def attempt(self, work: Callable[[], object], say: Callable[[str], None]) -> bool:
        """Do a write; on an error say its sentence where the client is looking. True: done."""
        before = self.journal.last_change
        try:
            work()
        except VaultError as error:
            say(told.sentence(error))
            self._tell_of(error)
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
            self._tell_of(error)
            return False
        return True

    def _preferences(self) -> preferences.Preferences:
        with self.journal.read() as session:
            return preferences.load(session)

    def _on_journal(self, kinds: Kinds) -> None:
        """Follow a save; it is on the disk by now, and nothing here may look as if it were not."""
        last = self.journal.last_change
        if last is not None and last.deleted:
            self.drafts.forget_records(last.deleted)
        self.deletions.follow(kinds)
        if preferences.Preferences in kinds:
            self.reads(self._read_preferences)
        self.changed.emit(kinds)

    def _on_final(self, change: Change) -> None:
        """Forget also what was typed for a record that is gone for good."""
        gone = change.deleted
        self.done = None if self.done is change else self.done
        self._typed = [one for one in self._typed if gone.isdisjoint(one[0].records)]

    def _read_preferences(self) -> None:
        self.preferences = self._preferences()

    def _on_draft_failed(self, error: object) -> None:
        if isinstance(error, VaultError):
            self.notice(told.sentence(error))
            self._tell_of(error)

    def _tell_of(self, error: VaultError) -> None:
        """Let the window offer what can be done about it."""
        if isinstance(error, NoRoom):
            self.room_ran_out.emit()
        elif isinstance(error, Damaged) and error.part == "pages":
            self._note_damage()
        elif isinstance(error, Unreachable) and not self.is_damaged:
            # A disk that gives only a part of the file is damage; one that is gone is not.
            look = partial(is_partly_readable, self.journal.vault.folder)
            jobs.run(self, look, self._on_looked, lambda _: None)  # a failing disk takes its time

    def look_over(self) -> None:
        """Read every page of the file in the background: damage is told before it is met."""
        look = partial(has_damaged_pages, self.journal.vault)
        jobs.run(self, look, self._on_looked, lambda _: None)

    def _on_looked(self, found: bool) -> None:  # noqa: FBT001 - what the look found
        if found:
            self._note_damage()

    def _note_damage(self) -> None:
        """Note it also where a page read without asking what may be in the way.

        Of a drive that is gone SQLite's cache is left, and what is missing looks like damage.
        """
        if not is_gone(self.journal.vault.folder):
            self.is_damaged = True
            self.damaged.emit()
