"""Backups: what exists, whether it is whole, what is inside, and how to bring it back."""

import shutil
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records.preferences import Preferences
from ipt_journal.rescue import backing_up, checked, conflicts, letting_go, preview, restoring
from ipt_journal.rescue.contents import Key
from ipt_journal.rescue.letting_go import Left, Lying, Staying
from ipt_journal.rescue.preview import Preview
from ipt_journal.typed import override
from ipt_journal.ui import jobs, layout
from ipt_journal.ui.backups.checking import Checking, Found
from ipt_journal.ui.backups.deleted import Deleted, Offer, of_left
from ipt_journal.ui.backups.elsewhere import Elsewhere
from ipt_journal.ui.backups.inside import Inside
from ipt_journal.ui.backups.kept import Kept, Listed
from ipt_journal.ui.columns import ONE_COLUMN_BELOW, SideBySide
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.page import Page
from ipt_journal.vault import told
from ipt_journal.vault.errors import VaultError, WrongKey
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Secret

if TYPE_CHECKING:
    from collections.abc import Callable

_SIDE = 480
_DAMAGED = checked.Checked(0, whole=False)


class BackupsPage(Page):
    """The list at the left; what is inside one, or where copies go, at the right."""

    shows = frozenset({Preferences})
    follows_the_clock = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.kept = Kept(desk.clock, sample=desk.preferences.sample)
        self.kept.opened.connect(self._on_opened)
        self.kept.taken.connect(self._on_take)
        self.kept.checked.connect(self._on_check)
        self._checking = Checking(desk, self)
        self._checking.looked.connect(self._on_looked_through)
        self.inside = Inside()
        self.inside.unlocked.connect(self._on_unlocked)
        self.inside.brought.connect(self._on_brought)
        self.inside.restored.connect(self._on_restore)
        self.inside.closed.connect(self._close_inside)
        self.elsewhere = Elsewhere(desk)
        self.elsewhere.made.connect(self._renew)
        self.elsewhere.looked.connect(self._on_looked)
        self.deleted = Deleted()
        self.deleted.wanted.connect(self._on_forget)
        self._holds_earlier = False
        self._listed: Listed | None = None
        self._secret: Secret | None = None
        self._checked: dict[str, checked.Checked] = {}
        self.put(self.header(back=True))
        self.set_title(self.tr("Backups"), self.tr("Encrypted as the journal is."))
        self.inside.hide()
        main = layout.column(self.kept, None)
        side = layout.column(self.inside, self.elsewhere, self.deleted, None, gap=16)
        self._columns = SideBySide(main, side, _SIDE)
        self.put((self._columns, 1))

    @property
    def _folder(self) -> Path:
        return self.desk.journal.vault.folder.backups

    @override
    def refresh(self) -> None:
        journal = self.desk.journal
        self._checked = {**checked.noted(self._folder, self.desk.now().utc), **self._checked}
        there = letting_go.lying(journal)
        found = conflicts.look(journal.vault)
        copies = [Listed(path) for path in found.opening]
        copies += [Listed(path, earlier=True) for path in found.closed]
        newer = [Listed(path, newer=True) for path in there.newer]
        good = [self._line(one) for one in there.good]
        broken = [Listed(path, _DAMAGED) for path in (*there.cut, *there.unknown)]
        away = [Listed(path, unreachable=True) for path in there.unreachable]
        self.kept.show_listed([*copies, *newer, *good, *broken, *away])
        self.kept.take.setEnabled(not journal.read_only)
        self.elsewhere.refresh()
        self._offer_letting_go(there, letting_go.staying(journal, there, found))

    @Slot()
    def _renew(self) -> None:
        """Show what there is by now; what stands in the way is said, and stops nothing else."""
        self.desk.reads(self.refresh)

    @Slot()
    def _on_looked(self) -> None:
        self.deleted.allow(possible=self._may_let_go())

    def _offer_letting_go(self, here: Lying, staying: Staying) -> None:
        count = len(here.good) + len(here.cut) + len(here.unknown)
        newest = next(iter(here.good), None)
        up_to_date = newest is not None and backing_up.holds_all(newest, self.desk.journal)
        self._holds_earlier = count > int(up_to_date)
        away = bool(self.desk.preferences.backup_place)
        self.deleted.show_offer(Offer(count, away, staying), possible=self._may_let_go())

    def _may_let_go(self) -> bool:
        """Whether something is earlier than the journal, here or in the second place."""
        there_is = self._holds_earlier or self.elsewhere.holds_earlier
        return there_is and not self.desk.journal.read_only

    def _line(self, one: Backup) -> Listed:
        try:
            earlier = not one.keys().authentic(self.desk.journal.vault.data_key)
        except VaultError:
            earlier = False
        return Listed(one, self._checked.get(one.path.name), earlier)

    @override
    def depart(self) -> None:
        self._close_inside()

    @override
    def relay(self, width: int) -> None:
        self._columns.stack(stacked=width < ONE_COLUMN_BELOW)

    @override
    def arrive(self, visit: Visit) -> None:
        self.kept.take.setFocus()

    # Taking and checking

    @Slot()
    def _on_take(self) -> None:
        if self.desk.attempt(partial(backing_up.take, self.desk.journal), self.desk.notice):
            self.desk.notice(self.tr("Backed up, and read back."))
            self.elsewhere.put_away()
        self._renew()

    @Slot()
    def _on_check(self) -> None:
        self.kept.take.setFocus()  # what is turned off would hand the keyboard to something else
        self.kept.check.setEnabled(False)
        self._checking.begin()

    @Slot(object)
    def _on_looked_through(self, found: Found) -> None:
        self._checked = found or self._checked
        self._renew()

    # Inside one

    @Slot(object)
    def _on_opened(self, listed: Listed) -> None:
        self._listed, self._secret = listed, None
        self._look()

    def _look(self) -> None:
        listed = self._listed
        if listed is None:
            return
        source = listed.source
        title = source.name if isinstance(source, Path) else dates.on_the_computer(source.head.made)
        self.inside.show()
        self.inside.wait(title)
        layout.reveal(self.inside)
        work = partial(preview.preview, self.desk.journal, source, self._secret)
        jobs.run(self, work, partial(self._show_inside, listed), partial(self._not_inside, listed))

    def _show_inside(self, listed: Listed, found: Preview) -> None:
        if listed is not self._listed:
            return  # another one was opened meanwhile
        self.inside.show_preview(
            found,
            can_restore=isinstance(listed.source, Backup),
            can_write=not self.desk.journal.read_only,
            earlier_key=self._secret is not None,
        )

    def _not_inside(self, listed: Listed, error: Exception) -> None:
        if listed is not self._listed:
            return
        if isinstance(error, WrongKey):
            self.inside.ask(self._secret)
            if self._secret is not None:
                self.inside.error.say(told.sentence(error))
            return
        unknown = self.tr("It could not be read.")
        self.inside.refuse(told.sentence(error) if isinstance(error, VaultError) else unknown)

    @Slot(object)
    def _on_unlocked(self, secret: Secret) -> None:
        self._secret = secret
        self._look()

    @Slot(object)
    def _on_brought(self, chosen: list[Key]) -> None:
        if self._listed is None:
            return
        journal, source = self.desk.journal, self._listed.source
        came: list[int] = []

        def bring_in() -> None:
            came.append(preview.bring_in(journal, source, chosen, self._secret))

        if self.desk.attempt(bring_in, self.inside.error.say):
            words = translate("Backups", "Brought back: %n record(s).", n=came[0])
            self.desk.notice(words, undoable=True)
            self._renew()
            self._look()

    @Slot()
    def _on_restore(self) -> None:
        listed = self._listed
        if listed is None or not isinstance(listed.source, Backup):
            return
        self.inside.set_busy(busy=True)
        work = partial(restoring.prepare, self.desk.journal, listed.source, self._secret)
        done = partial(self._on_restored, listed)
        jobs.run(self, work, done, partial(self._not_inside, listed))

    def _on_restored(self, listed: object, made: Path) -> None:
        """Lock; once the journal is closed, the restored one takes its place.

        Whoever closed the card or left the page meanwhile has let it be.
        """
        if listed is not self._listed:
            shutil.rmtree(made, ignore_errors=True)
            return
        folder = self.desk.journal.vault.folder.path
        self.desk.lock_then(partial(restoring.put_in_place, folder, made))

    @Slot()
    def _close_inside(self) -> None:
        self._listed = self._secret = None
        if self.inside.isVisible():
            self.inside.hide()
            self.kept.take.setFocus()

    # Deleted things

    @Slot()
    def _on_forget(self) -> None:
        """Remove them here, then beside the window in the second place, which may be slow."""
        rest: list[Callable[[], Left]] = []

        def forget() -> None:
            rest.append(letting_go.forget_here(self.desk.journal))

        if self.desk.attempt(forget, self._say_of_deleted):
            self._say_of_deleted(self.tr("Removing…"))
            jobs.run(self, rest[0], self._on_forgotten, self._on_not_forgotten)

    def _on_forgotten(self, left: Left) -> None:
        self._say_of_deleted(of_left(left))

    def _on_not_forgotten(self, _error: Exception) -> None:
        self._say_of_deleted(self.tr("What lies in the second place could not be removed."))

    def _say_of_deleted(self, words: str) -> None:
        """Say it in the card, and where that is out of sight by now, at the foot."""
        if not words:
            return  # nothing went wrong
        here = self.deleted.has_keyboard
        self._renew()
        self.deleted.say(words, focus=here)
        if not self.isVisible():
            self.desk.notice(words)
