"""Read every backup through beside the window, here and then in the second place."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ipt_journal.i18n import translate
from ipt_journal.rescue import checked, letting_go
from ipt_journal.rescue.checked import Checked
from ipt_journal.ui import jobs
from ipt_journal.ui.desk import Desk
from ipt_journal.vault import told
from ipt_journal.vault.errors import VaultError

Found = dict[str, Checked]


class Checking(QObject):
    """What is found is said at the foot of the window."""

    looked = Signal(object)  # Found: what those here are like by now, empty where none can be read

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def begin(self) -> None:
        folder = self._desk.journal.vault.folder.backups
        work = partial(checked.check_all, folder, self._desk.now().utc)
        jobs.run(self, work, self._on_checked, self._on_failed)

    def _on_checked(self, found: Found) -> None:
        self.looked.emit(found)
        here, place = self._of_those_here(found), self._desk.preferences.backup_place
        if not place:
            self._desk.notice(here)
            return
        work = partial(checked.damaged_in, Path(place), self._desk.journal.vault.keys.uuid)
        away = self.tr("What lies in the second place cannot be read now.")
        jobs.run(
            self,
            work,
            lambda damaged: self._desk.notice(f"{here} {_of_those_away(damaged)}"),
            lambda _: self._desk.notice(f"{here} {away}"),
        )

    def _on_failed(self, error: Exception) -> None:
        self.looked.emit({})
        if isinstance(error, VaultError):
            self._desk.notice(told.sentence(error))

    def _of_those_here(self, found: Found) -> str:
        damaged = sum(not one.whole for one in found.values())
        if damaged:
            return translate("Backups", "Damaged: %n backup(s).", n=damaged)
        there = letting_go.lying(self._desk.journal)
        if there.unreachable:
            return self.tr("All backups that can be read now are whole.")
        if there.newer:
            return self.tr("All backups that this version can read are whole.")
        return self.tr("All backups are whole.")


def _of_those_away(damaged: int) -> str:
    if damaged:
        return translate("Backups", "Damaged in the second place: %n backup(s).", n=damaged)
    return translate("Backups", "Those in the second place are whole too.")
