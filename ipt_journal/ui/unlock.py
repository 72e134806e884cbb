"""The unlock page: which journal, its passphrase or recovery key, and help without either."""

import contextlib
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import paths
from ipt_journal.i18n import translate
from ipt_journal.typed import override
from ipt_journal.ui import jobs, layout, warm
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.foyer import CARD_WIDTH, Foyer
from ipt_journal.ui.widgets.button import Button, Drop
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.hills import Brand
from ipt_journal.ui.widgets.passphrase import PassphraseField
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import picture, text
from ipt_journal.vault import told
from ipt_journal.vault.errors import Damaged, InUse, VaultError
from ipt_journal.vault.folder import JournalFolder


class Unlock(Foyer):
    """Emits the open journal; what was typed stays when it did not open anything."""

    unlocked = Signal(object)  # Journal
    new_requested = Signal()
    in_use = Signal(object)  # Path

    def __init__(self, appearance: Appearance, journal: Path | None = None) -> None:
        super().__init__(appearance)
        self._journals = paths.journals()
        if journal is not None and journal not in self._journals:
            self._journals = [journal, *self._journals]
        self._journal = journal or next(iter(self._journals), None)
        self._by_phrase = True
        self._every_page = False  # damage was met: all of it is read before it opens
        self._plan: QWidget | None = None  # on the help card, where the plan is open
        self._drop = Drop(self.tr("Journal"))
        self._label = text(self.tr("Passphrase"), "label")
        self._field = PassphraseField(self.tr("Passphrase"))
        self._go = Button(self.tr("Unlock"), "primary")
        self._other = Button("", "link")
        self._sample = Button(self.tr("Use the sample’s passphrase"), "link")
        self._build()
        self._connect()
        self._show_kind()

    def _build(self) -> None:
        name = text(self.appearance.settings.name, "title")
        line = text(self.tr("Your entries are encrypted on this computer."), "body", "ink2")
        card = Card(
            layout.row(Brand(44), None),
            4,
            name,
            line,
            8,
            layout.row(self._label, None, self._drop, gap=4),
            self._field,
            4,
            self._go,
            4,
            layout.row(self._other, None),
            layout.row(self._sample, None),
            gap=6,
            padding=(32, 32, 32, 28),
        )
        self._help_row = _help_offer()
        self._rescue = QVBoxLayout()  # what can be done about a damaged journal
        layout.fill(self._rescue)
        rescue, both = QWidget(), QWidget()
        rescue.setLayout(self._rescue)
        layout.fill(QVBoxLayout(both), card, rescue, self._help_row, gap=12)
        self.show_card(both, CARD_WIDTH)
        self._offer_journals()

    def _connect(self) -> None:
        self._field.submitted.connect(self.submit)
        self._go.clicked.connect(self.submit)
        self._other.clicked.connect(self._on_other_kind)
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
        how = {"by_phrase": self._by_phrase, "every_page": self._every_page}
        work = partial(_open, self._journal, typed, **how)
        jobs.run(self, work, self.unlocked.emit, self._on_failed, _close)

    def focus(self) -> None:
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
            "by_phrase": self._by_phrase,
            "help": self.help_is_open,
            "journal": self._journal,
            "every_page": self._every_page,
        }

    def restore(self, state: dict[str, Any]) -> None:
        self._by_phrase = state["by_phrase"]
        self._show_kind()
        self._field.set_text(state["typed"])
        if state["every_page"]:
            self.expect_damage()
        if state["help"]:
            self.open_help()

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if isinstance(error, InUse):
            self.in_use.emit(self._journal)
        if isinstance(error, VaultError):
            self._field.say(told.sentence(error))
            if isinstance(error, Damaged):
                self._offer_rescue()
        else:
            self._field.say(self.tr("The journal could not be opened. Nothing was changed."))
        self.focus()
        self._field.line.selectAll()

    def _offer_rescue(self) -> None:
        """Offer to make a new journal of what is left of the damaged one."""
        salvaging = import_module("ipt_journal.ui.salvaging").Salvaging
        layout.clear(self._rescue)
        offer = salvaging(self._journal, self._secret())
        offer.made.connect(self._on_salvaged)
        layout.add(self._rescue, offer)
        layout.reveal(offer)

    def _on_salvaged(self, made: Path) -> None:
        """Open the new journal by what would have opened the damaged one."""
        typed = self._field.text()
        self._on_picked(made)
        self._field.set_text(typed)
        self.submit()

    def _secret(self) -> Any:  # noqa: ANN401 - of a module that is loaded late
        return _secret(self._field.text(), by_phrase=self._by_phrase)

    def _set_busy(self, *, busy: bool) -> None:
        """Try one thing at a time, and let nothing lead away from what is being opened."""
        if busy:
            self.focus()  # what is turned off would hand the keyboard to something else
        for control in (self._go, self._drop, self._other, self._sample, self._speak):
            control.setEnabled(not busy)
        self._go.setText(self.tr("Opening…") if busy else self.tr("Unlock"))

    # Choosing

    def _choose(self, path: Path) -> None:
        self._journal = path
        self._every_page = False
        layout.clear(self._rescue)
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
            self._field.say(told.sentence(error))
            return
        if path not in self._journals:
            self._journals = [path, *self._journals]
        self._journal = path
        self._offer_journals()
        self._choose(path)

    @Slot()
    def _on_other_kind(self) -> None:
        self._by_phrase = not self._by_phrase
        self._field.set_text("")
        self._show_kind()
        self.focus()

    def _show_kind(self) -> None:
        by_phrase = self._by_phrase
        name = self.tr("Passphrase") if by_phrase else self.tr("Recovery key")
        self._label.setText(name)
        self._field.line.setAccessibleName(name)
        self._field.line.setPlaceholderText("" if by_phrase else "XXXX-XXXX-XXXX-…")
        self._field.show_text(shown=not by_phrase)
        forgot = self.tr("Forgot it? Use your recovery key")
        self._other.setText(forgot if by_phrase else self.tr("Use your passphrase instead"))

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


def _close(journal: Any) -> None:  # noqa: ANN401 - a Journal, which is loaded by now
    """Close what nobody waits for any more: it would be in use for good."""
    journal.close()


def _open(path: Path, typed: str, *, by_phrase: bool, every_page: bool) -> Any:  # noqa: ANN401
    """Open a journal on another thread; the heavy modules may still be on their way."""
    warm.wait()
    open_journal = import_module("ipt_journal.rescue.opening").open_journal
    clock = import_module("ipt_journal.moment").Clock()
    secret = _secret(typed, by_phrase=by_phrase)
    opened = open_journal(path, secret, lambda: clock.now().utc, every_page=every_page)
    with contextlib.suppress(VaultError):  # it can be done the next time as well
        if import_module("ipt_journal.vault.rekey").raise_cost(opened.vault, secret):
            opened.vault.note_keys()
    return opened


def _secret(typed: str, *, by_phrase: bool) -> Any:  # noqa: ANN401
    keyslots = import_module("ipt_journal.vault.keyslots")
    kind = keyslots.Kind.PASSPHRASE if by_phrase else keyslots.Kind.RECOVERY
    return keyslots.Secret(kind, typed)
