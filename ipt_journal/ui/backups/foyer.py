"""What the pages before a journal is open share about backups: one is chosen, and asked about."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from ipt_journal.ui import warm
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.foyer import CARD_WIDTH, Foyer

if TYPE_CHECKING:
    from ipt_journal.ui.backups.from_backup import FromBackup  # heavy: not before it is asked for


class BackupFoyer(Foyer):
    """Shows what a backup needs to be opened in place of its own card, which comes back."""

    restored = Signal(object)  # Journal

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.from_backup: FromBackup | None = None

    def show_own_card(self) -> None:
        """Show again what was there before, and put the keyboard there."""
        raise NotImplementedError

    def pick_backup(self, start: Path) -> None:
        import_module("ipt_journal.ui.files").pick_backup(self, start, self.ask_about)

    @Slot(object)
    def ask_about(self, file: Path, begun: "FromBackup | None" = None) -> None:
        """Ask for what opened a backup; `begun`: in other words or sizes, go on from there."""
        warm.wait()
        kind = import_module("ipt_journal.ui.backups.from_backup").FromBackup
        card: FromBackup = kind(file, self.appearance.settings.name)
        if begun is not None:
            card.go_on_from(begun)
        card.opened.connect(self.restored)
        card.left.connect(self._on_left)
        card.busy.connect(self._speak.setDisabled)
        self.from_backup = card
        self.show_card(card, CARD_WIDTH)
        card.focus()

    @Slot()
    def _on_left(self) -> None:
        card, self.from_backup = self.from_backup, None
        self.show_own_card()
        if card is not None:
            card.deleteLater()
