"""The unlock page: which journal, its passphrase or recovery key, and help without either."""

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot

from ipt_journal import paths
from ipt_journal.i18n import translate
from ipt_journal.rescue import waiting
from ipt_journal.typed import override
from ipt_journal.ui import jobs, layout, unlocking
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.backups.foyer import BackupFoyer
from ipt_journal.ui.backups.ways_back import WaysBack
from ipt_journal.ui.foyer import CARD_WIDTH
from ipt_journal.ui.widgets.button import Button, Drop
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.hills import Brand
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.secret_field import Names, SecretField
from ipt_journal.ui.widgets.text import picture, text
from ipt_journal.vault.errors import InUse, VaultError
from ipt_journal.vault.folder import JournalFolder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Unlock(BackupFoyer):
    """Emits the open journal; what was typed stays when it did not open anything."""

    unlocked = Signal(object)  # Journal
    new_requested = Signal()
    in_use = Signal(object)  # Path

    def __init__(self, appearance: Appearance, journal: Path | None = None) -> None:
        super().__init__(appearance)
        waiting.mend(paths.journals_folder())
        self._journals = paths.journals()
        if journal is not None and journal not in self._journals:
            self._journals = [journal, *self._journals]
        self._journal = journal or next(iter(self._journals), None)
        self._every_page = False  # damage was met: all of it is read before it opens
        self._plan: QWidget | None = None  # on the help card, where the plan is open
        self._drop = Drop(self.tr("Journal"))
        self._field = self._secret_field()
        self._go = Button(self.tr("Unlock"), "primary")
        self._sample = Button(self.tr("Use the sample’s passphrase"), "link")
        self._backup = Button(self.tr("Open a backup…"), "link")
        self._ways = WaysBack()
        self._build()
        self._connect()
        self._ways.look_beside(self._journal)

    def _build(self) -> None:
        name = text(self.appearance.settings.name, "title")
        line = text(self.tr("Your entries are encrypted on this computer."), "body", "ink2")
        card = Card(
            layout.row(Brand(44), None),
            4,
            name,
            line,
            8,
            layout.row(self._field.label, None, self._drop, gap=4),
            self._field,
            4,
            self._go,
            4,
            layout.row(self._field.other, None),
            layout.row(self._sample, self._backup, None),
            gap=6,
            padding=(32, 32, 32, 28),
        )
        self._help_row = _help_offer()
        self._cards = layout.column(self._ways.above, card, self._ways, self._help_row, gap=12)
        self.show_card(self._cards, CARD_WIDTH)
        self._offer_journals()

    def _secret_field(self) -> SecretField:
        return SecretField(
            Names(
                self.tr("Passphrase"),
                self.tr("Recovery key"),
                self.tr("Use your passphrase instead"),
                self.tr("Forgot it? Use your recovery key"),
            )
        )

    def _connect(self) -> None:
        self._field.submitted.connect(self.submit)
        self._go.clicked.connect(self.submit)
        self._backup.clicked.connect(self._on_backup)
        self._ways.salvaged.connect(self._on_salvaged)
        self._ways.journal_wanted.connect(self._on_picked)
        self._ways.backup_wanted.connect(self.ask_about)
        self.restored.connect(self._on_opened)
        self._sample.clicked.connect(self._on_sample)
        self._help_row.clicked.connect(self.open_help)

    def _offer_journals(self) -> None:
        self._drop.clear_offers()
        for path in self._journals:
            name = JournalFolder(path).name
            self._drop.offer(name, partial(self._choose, path), checked=path == self._journal)
        self._drop.offer_command(self.tr("Open another…"), self._on_open_another)
        self._drop.offer_command(self.tr("New journal…"), self.new_requested.emit)
        self._sample.setVisible(self._sample_passphrase() is not None)

    # Typing

    @Slot()
    def submit(self) -> None:
        """Try what was typed."""
        if not self._go.isEnabled():
            return  # what was typed is being tried
        typed = self._field.text()
        if self._journal is None:
            self._field.say(self.tr("Choose a journal first."))
            return
        if not typed:
            self._field.say(self.tr("Type it here first."))
            return
        self._set_busy(busy=True)
        how = {"by_phrase": self._field.by_phrase, "every_page": self._every_page}
        work = partial(unlocking.opened, self._journal, typed, **how)
        jobs.run(self, work, self._on_opened, self._on_failed, unlocking.close)

    def focus(self) -> None:
        if self.from_backup is not None:
            self.from_backup.focus()
        else:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def expect_damage(self) -> None:
        """Read every page before the journal opens: one that is damaged was met in it."""
        self._every_page = True
        self._field.say(
            self.tr("Part of this journal is damaged. Unlock it to save what can be read.")
        )

    @override
    def offers_help(self) -> bool:
        """Keep the card with help below the passphrase where there is room for both."""
        if self._card is not self._cards:
            return False
        self._help_row.setHidden(self.help_is_open)
        fits = layout.height_in(self._card, self._card.width()) <= self._scrolled.height()
        self._help_row.setHidden(self.help_is_open or not fits)
        return fits

    @override
    def open_help(self) -> None:
        self._help_row.hide()
        super().open_help()
        self._show_open_plan()

    def _show_open_plan(self) -> None:
        """Offer, below the help lines, the plan of the journal that is chosen, where it is open."""
        if self._plan is not None:
            self._plan.hide()
            self._plan.deleteLater()
            self._plan = None
        if self._help is not None and self._journal is not None:
            row = import_module("ipt_journal.ui.widgets.open_plan").OpenPlanRow
            self._plan = row(self._journal)
            self._help.add_below(self._plan)

    @override
    def close_help(self) -> None:
        self._plan = None  # it goes with the card
        super().close_help()
        self.focus()

    def state(self) -> dict[str, Any]:
        """Return what must survive a change of theme."""
        return {
            "typed": self._field.text(),
            "by_phrase": self._field.by_phrase,
            "backup": self.from_backup,
            "help": self.help_is_open,
            "journal": self._journal,
            "every_page": self._every_page,
        }

    def restore(self, state: dict[str, Any]) -> None:
        self._field.go_on_with(state["typed"], by_phrase=state["by_phrase"])
        if state["every_page"]:
            self.expect_damage()
        if state["backup"] is not None:
            self.ask_about(state["backup"].file, state["backup"])
        if state["help"]:
            self.open_help()

    def _on_opened(self, journal: Any) -> None:  # noqa: ANN401 - a Journal
        self._ways.seen()
        self.unlocked.emit(journal)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if isinstance(error, InUse):
            self.in_use.emit(self._journal)
        self._field.say(unlocking.sentence(error))
        if self._journal is not None:
            by = unlocking.secret(self._field.text(), by_phrase=self._field.by_phrase)
            self._ways.offer(error, self._journal, by)
        self.focus()
        self._field.line.selectAll()

    def _on_salvaged(self, made: Path) -> None:
        """Open the new journal by what would have opened the damaged one."""
        typed = self._field.text()
        self._on_picked(made)
        self._field.set_text(typed)
        self.submit()

    def _set_busy(self, *, busy: bool) -> None:
        """Try one thing at a time, and let nothing lead away from what is being opened."""
        if busy:
            self.focus()  # what is turned off would hand the keyboard to something else
        links = (self._field.other, self._sample, self._backup, self._speak)
        for control in (self._go, self._drop, self._ways, self._ways.above, *links):
            control.setEnabled(not busy)
        self._go.setText(self.tr("Opening…") if busy else self.tr("Unlock"))

    # Choosing

    def _choose(self, path: Path) -> None:
        self._journal = path
        self._every_page = False
        self._ways.look_beside(path)
        self._show_open_plan()
        self._field.say("")
        self._sample.setVisible(self._sample_passphrase() is not None)
        self.focus()

    @Slot()
    def _on_open_another(self) -> None:
        title = self.tr("Open another journal")
        pick_folder = import_module("ipt_journal.ui.files").pick_folder
        pick_folder(self, title, Path.home(), self._on_picked)

    def _on_picked(self, path: Path) -> None:
        try:
            JournalFolder(path).require()
        except VaultError as error:
            self._field.say(unlocking.sentence(error))
            self._ways.offer(error, path)
            return
        if path not in self._journals:
            self._journals = [path, *self._journals]
        self._journal = path
        self._offer_journals()
        self._choose(path)

    @Slot()
    def _on_backup(self) -> None:
        """Let a backup be chosen, first among those of this journal."""
        self.pick_backup(JournalFolder(self._journal).backups if self._journal else Path.home())

    @override
    def show_own_card(self) -> None:
        self.show_card(self._cards, CARD_WIDTH)
        self.focus()

    def _sample_passphrase(self) -> Path | None:
        """Return the open passphrase beside a sample journal."""
        if self._journal is None or self._journal.name != paths.SAMPLE:
            return None
        words = self._journal.parent / paths.SAMPLE_PASSPHRASE
        return words if words.is_file() else None

    @Slot()
    def _on_sample(self) -> None:
        words = self._sample_passphrase()
        if words is not None:
            self._field.set_text(words.read_text("utf-8").strip())
            self.submit()


def _help_offer() -> RowButton:
    """Return the card below the passphrase that opens help without it."""
    words = layout.column(
        text(translate("Unlock", "Need help now?"), "label"),
        text(
            translate("Unlock", "Phone and text lines. Opens without unlocking."), "compact", "ink2"
        ),
        gap=0,
    )
    signs = picture("life-buoy", "accent", 22), picture("chevron-right", "ink2", 18)
    row = layout.row(signs[0], words, None, signs[1], gap=12)
    name = translate("Unlock", "Need help now? Opens without unlocking.")
    return RowButton(name, (Card(row, padding=(16, 12, 14, 12)), 1))
