"""A second place for backups, what lies there, and a copy on a stick."""

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import preferences
from ipt_journal.rescue import backing_up, copying, letting_go
from ipt_journal.ui import files, jobs, layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import ElidedText, heading, text
from ipt_journal.vault.errors import NoRoom, Unreachable, VaultError
from ipt_journal.vault.jbak import Backup

_DAY_S, _MONTH_DAYS = 86_400, 31


class There(NamedTuple):
    """What lies in the second place."""

    newest: Backup | None
    is_behind: bool  # of the last backup here
    holds_earlier: bool


class Elsewhere(Card):
    """Plain facts and a button for each.

    The second place is asked on another thread, and by one question at a time: of a drive or a
    share that is gone the system may not answer at all. What is slow is written there too.
    """

    made = Signal()  # there may be another backup
    looked = Signal()  # it is known by now what the second place holds

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=12, padding=(20, 16, 20, 16))
        self._desk = desk
        self._asked = ""  # the place that is being asked
        self._told = ""  # the place of which `_there` tells
        self._again = self._wanted = False
        self.holds_earlier = False  # whether an earlier backup lies there, as far as is known
        self._where = ElidedText("", "compact")
        self._there = text("", "compact", "ink2", wrap=True)
        self._choose = Button(self.tr("Choose a folder…"), dense=True)
        self._drop = Button(self.tr("No second place"), "link")
        self._copied = text("", "compact", "ink2", wrap=True)
        self._copy = Button(self.tr("Save a copy…"), dense=True)
        self._copying = False
        self._choose.clicked.connect(self._on_choose)
        self._drop.clicked.connect(self._on_drop)
        self._copy.clicked.connect(self._on_copy)
        about = self.tr(
            "If this computer breaks or is lost, only a copy somewhere else helps. A stick or a "
            "folder that is synced will do: backups are encrypted. The journal itself should "
            "not lie in a synced folder."
        )
        self.add(
            heading(self.tr("A copy somewhere else")),
            text(about, "compact", "ink2", wrap=True),
            layout.column(layout.row((self._where, 1)), self._there, gap=2),
            layout.row(self._choose, self._drop, None),
            layout.rule(),
            self._copied,
            layout.row(self._copy, None),
        )

    @property
    def _place(self) -> str:
        return self._desk.preferences.backup_place

    def refresh(self) -> None:
        """Show the second place, and when the last copy was saved; look what lies there."""
        place = self._place
        can_write = not self._desk.journal.read_only
        self._choose.setEnabled(can_write)
        self._drop.setEnabled(can_write)
        none = self.tr("There is no second place.")
        goes = self.tr("Each backup also goes to {place}").format(place=place)
        self._where.set_words(goes if place else none)
        self._drop.setHidden(not place)
        self._copied.setText(self._copied_words())
        if place != self._told:
            self._tell(self.tr("Looking there…") if place else "")
        self._ask()

    def _copied_words(self) -> str:
        utc = self._desk.preferences.copied_away_utc
        if self._copying:
            return self.tr("Saving the copy…")
        if not utc:
            return self.tr("You have not saved a copy yet. Once a month is a good rhythm.")
        words = self.tr("You saved the last copy on {when}.")
        rhythm = self.tr("Once a month is a good rhythm.")
        told, ago = words.format(when=dates.on_the_computer(utc)), self._ago(utc)
        return f"{told} {ago} {rhythm}" if ago else told

    def _ago(self, utc: int) -> str:
        """Say how long ago that is, where it is more than a month."""
        days = (self._desk.now().utc - utc) // _DAY_S
        long = days > _MONTH_DAYS
        return translate("Backups", "That is %n day(s) ago.", n=days) if long else ""

    # What lies in the second place

    def put_away(self) -> None:
        """Copy the newest backup there too, where there is a second place; say what came of it."""
        self._wanted = bool(self._place)
        self._ask()

    def _ask(self) -> None:
        if self._asked:
            self._again = True
            return
        self._again, put, self._wanted = False, self._wanted, False
        if not self._place:
            return
        journal = self._desk.journal
        copy = backing_up.putting_away(journal) if put else None
        if put:
            self._there.setText(self.tr("Copying the last backup there…"))
        self._asked = self._place
        here = next(iter(backing_up.backups(journal)), None)
        work = partial(_look, Path(self._asked), journal.vault.keys.uuid, here, copy)
        jobs.run(self, work, partial(self._on_found, put), partial(self._on_not_found, put))

    def _on_found(self, put: bool, there: There) -> None:  # noqa: FBT001 - see `_ask`
        if put:
            self._desk.notice(self.tr("Backed up, and read back, here and in the second place."))
        self._answered(self._of_newest(there), holds_earlier=there.holds_earlier)

    def _of_newest(self, there: There) -> str:
        """Say when it was made; how long ago, only where there is a later one."""
        if there.newest is None:
            return self.tr("No backup is there yet.")
        made = there.newest.head.made
        told = self.tr("Last copied there: {when}.").format(when=dates.on_the_computer(made))
        return f"{told} {self._ago(made)}".rstrip() if there.is_behind else told

    def _on_not_found(self, put: bool, error: Exception) -> None:  # noqa: FBT001 - see `_ask`
        """Say what is in the way; a place that only takes no more is looked into once more."""
        if put:
            self._desk.notice(self._of_error(error))
            self._again = self._again or not isinstance(error, Unreachable)
        self._answered(self.tr("It is not there now."))

    def _of_error(self, error: Exception) -> str:
        if isinstance(error, Unreachable):
            return self.tr("The backup is made here. The second place is not there now.")
        if isinstance(error, NoRoom):
            return self.tr("The backup is made here. There is no room in the second place.")
        return self.tr("The backup is made here. It could not be written to the second place.")

    def _answered(self, words: str, *, holds_earlier: bool = False) -> None:
        place, self._asked = self._asked, ""
        if self._again or place != self._place:
            self._ask()
        else:
            self._tell(words, holds_earlier=holds_earlier)

    def _tell(self, words: str, *, holds_earlier: bool = False) -> None:
        self._told = self._place
        self._there.setText(words)
        self._there.setHidden(not words)
        self.holds_earlier = holds_earlier
        self.looked.emit()

    # What the client does

    @Slot()
    def _on_choose(self) -> None:
        title = self.tr("A folder for a second copy of each backup")
        files.pick_folder(self, title, Path.home(), self._on_chosen)

    def _on_chosen(self, place: Path) -> None:
        """Take a place that is another than the journal's own: what harms that harms both."""
        if place.resolve().is_relative_to(self._desk.journal.vault.folder.path.resolve()):
            self._desk.notice(
                self.tr(
                    "That is in the journal’s own folder. Choose another place, such as a stick."
                )
            )
        else:
            self._set_place(str(place))

    @Slot()
    def _on_drop(self) -> None:
        self._choose.setFocus()  # what is hidden would hand the keyboard to something else
        self._set_place("")

    def _set_place(self, place: str) -> None:
        def change() -> None:
            with self._desk.journal.write() as session:
                preferences.change(session, backup_place=place)
            if place and not backing_up.backups(self._desk.journal):
                backing_up.take(self._desk.journal)

        set_there = self._desk.attempt(change, self._desk.notice)
        self.made.emit()
        if set_there:
            self.put_away()

    @Slot()
    def _on_copy(self) -> None:
        title = self.tr("Save an encrypted copy in this folder")
        files.pick_folder(self, title, Path.home(), self._save_copy)

    def _save_copy(self, folder: Path) -> None:
        """Back up here what is new; what goes to the folder is written on another thread."""
        journal = self._desk.journal
        with contextlib.suppress(VaultError):  # there may be room in that folder alone
            backing_up.if_changed(journal)
        self._show_copying(on=True)
        saves = journal.saves
        work = partial(copying.copy_to, journal.vault, folder, journal.now_utc(), saves)
        jobs.run(self, work, partial(self._on_copied, saves), self._on_not_copied)

    def _show_copying(self, *, on: bool) -> None:
        if on and self._copy.hasFocus():
            self._choose.setFocus()  # what is turned off would hand the keyboard to something else
        self._copying = on
        self._copy.setEnabled(not on)
        self.made.emit()

    def _on_copied(self, saves: int, copy: Backup) -> None:
        self._desk.notice(self._of_copy(copy, saves))
        with contextlib.suppress(VaultError):  # the copy is saved all the same
            self._note_copied()
        self._show_copying(on=False)

    def _on_not_copied(self, error: Exception) -> None:
        def tell() -> None:
            raise error

        self._desk.attempt(tell, self._desk.notice)
        self._show_copying(on=False)

    def _note_copied(self) -> None:
        if not self._desk.journal.read_only:
            with self._desk.journal.write() as session:
                preferences.change(session, copied_away_utc=self._desk.now().utc)

    def _of_copy(self, copy: Backup, saves: int) -> str:
        if copy.head.saves >= saves:
            return self.tr("Saved, and read back. The copy is encrypted.")
        words = self.tr(
            "Saved the backup of {when}: what is newer could not be read. The copy is encrypted."
        )
        return words.format(when=dates.on_the_computer(copy.head.made))


def _look(
    place: Path, journal: bytes, here: Backup | None, copy: Callable[[], object] | None
) -> There:
    """Look on another thread; earlier than the last backup `here` is every other one."""
    if copy is not None:
        copy()
    lying = letting_go.lying_away(place, journal)
    newest = next(iter(lying.good), None)
    known = here.head if here is not None else None
    others = any(one.head != known for one in lying.good)
    is_behind = bool(newest and known and newest.head.made < known.made)
    return There(newest, is_behind, holds_earlier=others or bool(lying.cut))
