"""The first run: a name and a place, a passphrase, a recovery key if wanted, and plain honesty."""

from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot

from ipt_journal import paths
from ipt_journal.typed import override
from ipt_journal.ui import jobs, unlocking, warm
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.backups.foyer import BackupFoyer
from ipt_journal.ui.first.honesty import Honesty
from ipt_journal.ui.first.name_place import NameAndPlace
from ipt_journal.ui.first.own_passphrase import OwnPassphrase
from ipt_journal.ui.first.recovery_key import RecoveryKey
from ipt_journal.vault import told
from ipt_journal.vault.errors import VaultError

_WIDTH = 560


class FirstRun(BackupFoyer):
    """Walks through four cards and emits the new journal; going back loses nothing."""

    made = Signal(object)  # Journal
    cancelled = Signal()
    renewed = Signal(object)  # the first card: words or sizes are others

    def __init__(self, appearance: Appearance, begun: NameAndPlace | None = None) -> None:
        super().__init__(appearance)
        self.place = NameAndPlace(appearance.settings.name, paths.journals_folder())
        if begun is not None:
            self.place.go_on_from(begun)
        self.passphrase = OwnPassphrase()
        self.recovery = RecoveryKey()
        self.honesty = Honesty()
        self.steps = (self.place, self.passphrase, self.recovery, self.honesty)
        self.place.backup_wanted.connect(partial(self.pick_backup, Path.home()))
        self.restored.connect(self.made)
        self._step = self._furthest = 0
        for step in self.steps:
            step.setParent(self)
            step.hide()
            step.next_requested.connect(self._on_next)
            step.back_requested.connect(self._on_back)
        self._show_step()

    def rebuild(self) -> None:
        """Make the cards anew in another language or size, as long as that loses nothing."""
        if self._furthest == 0 and self.from_backup is None:
            self.renewed.emit(self.place)

    def _show_step(self) -> None:
        for step in self.steps:
            step.hide()
        card = self.steps[self._step]
        self.show_card(card, _WIDTH)
        QTimer.singleShot(0, card.begin)  # the keyboard goes to what is shown by then

    @Slot()
    def _on_next(self) -> None:
        if self._step + 1 < len(self.steps):
            self._step += 1
            self._furthest = max(self._furthest, self._step)
            self._show_step()
        else:
            self._make()

    @Slot()
    def _on_back(self) -> None:
        if self._step:
            self._step -= 1
            self._show_step()
        else:
            self.cancelled.emit()

    @override
    def show_own_card(self) -> None:
        self._show_step()

    def _make(self) -> None:
        self.honesty.set_busy(busy=True)
        work = partial(_make, self.place.path, self.passphrase.chosen, self.recovery.chosen)
        jobs.run(self, work, self._on_made, self._on_failed, unlocking.close)

    def _on_made(self, journal: object) -> None:
        self.appearance.change("name", self.place.name)
        self.made.emit(journal)

    def _on_failed(self, error: Exception) -> None:
        self.honesty.set_busy(busy=False)
        unknown = self.tr("The journal could not be made. Please try another place.")
        self.honesty.say(told.sentence(error) if isinstance(error, VaultError) else unknown)


def _make(path: Path, passphrase: str, recovery_key: str) -> object:
    warm.wait()
    journal_type = import_module("ipt_journal.journal").Journal
    clock = import_module("ipt_journal.moment").Clock()
    journal = journal_type.create(path, passphrase, lambda: clock.now().utc)
    try:
        if recovery_key:
            journal.vault.set_recovery_key(recovery_key)
    except BaseException:
        journal.close()
        journal.vault.folder.unmake()
        raise
    made: object = journal
    return made
