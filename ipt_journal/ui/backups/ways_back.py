"""Below the passphrase of a journal that does not open: the ways back that there are."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.rescue import waiting
from ipt_journal.ui import layout, warm
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import ElidedText, text
from ipt_journal.vault.errors import Damaged, NotAJournal
from ipt_journal.vault.folder import JournalFolder

if TYPE_CHECKING:
    from ipt_journal.vault.keyslots import Secret


class WaysBack(QWidget):
    """Shows at most one way; says which journal or which backup is to be opened.

    `above` finds its place above the passphrase: what is told there is seen first.
    """

    salvaged = Signal(object)  # Path of the new journal
    journal_wanted = Signal(object)  # Path
    backup_wanted = Signal(object)  # Path

    def __init__(self) -> None:
        super().__init__()
        self.box = QVBoxLayout(self)
        self.above = QWidget()
        self._told = QVBoxLayout(self.above)
        self._waiting: Path | None = None
        layout.fill(self.box)
        layout.fill(self._told)

    def offer(self, error: Exception, folder: Path, secret: "Secret | None" = None) -> None:
        """Offer what can be done about a journal that is damaged, or that is none any more."""
        if isinstance(error, Damaged) and secret is not None:
            salvaging = import_module("ipt_journal.ui.salvaging").Salvaging(folder, secret)
            salvaging.made.connect(self.salvaged)
            self._show(salvaging)
        elif isinstance(error, NotAJournal):
            self._offer_backups(folder)

    def _offer_backups(self, folder: Path) -> None:
        """Offer the last of the backups in a folder, if there are any."""
        warm.wait()
        last = import_module("ipt_journal.rescue.restoring").last_in(JournalFolder(folder))
        if last is not None:
            when = import_module("ipt_journal.dates").on_the_computer(last.head.made)
            words = self.tr("Backups lie in that folder. The last one is of {when}.")
            said = text(words.format(when=when), wrap=True)
            go = self.tr("Open the last backup")
            self._show(_offer(go, lambda: self.backup_wanted.emit(last.path), said))

    def look_beside(self, folder: Path | None) -> None:
        """Begin anew with a journal; say where lies what was restored and did not get its place."""
        layout.clear(self.box)
        layout.clear(self._told)
        made = self._waiting = waiting.beside(folder) if folder is not None else None
        if made is not None:
            words = self.tr(
                "The backup could not take this journal’s place, so this journal is as it was. "
                "What was restored is “{name}”, beside it:"
            )
            where = ElidedText(str(made), "caption", "ink2", Qt.TextElideMode.ElideMiddle)
            said = text(words.format(name=JournalFolder(made).name), wrap=True)
            go = self.tr("Open what was restored")
            layout.add(self._told, _offer(go, lambda: self.journal_wanted.emit(made), said, where))
        self.above.setHidden(made is None)

    def seen(self) -> None:
        """Say no more about what waits: the client knows."""
        if self._waiting is not None:
            waiting.forget(self._waiting)

    def _show(self, part: QWidget) -> None:
        layout.clear(self.box)
        layout.add(self.box, part)
        layout.reveal(part)


def _offer(go: str, do: Callable[[], None], *said: QWidget) -> Card:
    button = Button(go, dense=True)
    button.clicked.connect(do)
    return Card(*said, layout.row(button, None), gap=10, padding=(20, 16, 20, 16))
