"""Who may change the keys: whoever knows the passphrase, or has the recovery key on paper."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.labelled import inset
from ipt_journal.ui.widgets.passphrase import PassphraseField
from ipt_journal.ui.widgets.text import text
from ipt_journal.vault.keyslots import Kind, Secret
from ipt_journal.vault.vault import Vault


class Proof(QWidget):
    """Starts with the key that opened the journal this time."""

    def __init__(self, vault: Vault) -> None:
        super().__init__()
        self._vault = vault
        self.kind = vault.opened_with
        self._label = text("", "label")
        self.field = PassphraseField("")
        self._other = Button("", "link")
        self._other.clicked.connect(self._on_other)
        line = layout.indented(self._label, None, self._other)
        layout.fill(QVBoxLayout(self), line, inset(self.field), gap=6)
        self.setFocusProxy(self.field)
        self.show_kind()

    @property
    def secret(self) -> Secret:
        return Secret(self.kind, self.field.text())

    def show_kind(self) -> None:
        """Ask for one of the two; the other is offered where there is one."""
        by_phrase = self.kind is Kind.PASSPHRASE
        name = self.tr("Current passphrase") if by_phrase else self.tr("Recovery key")
        self._label.setText(name)
        self.field.line.setAccessibleName(name)
        self.field.line.setPlaceholderText("" if by_phrase else "XXXX-XXXX-XXXX-…")
        self.field.show_text(shown=not by_phrase)
        forgot = self.tr("Forgot it? Use your recovery key")
        self._other.setText(forgot if by_phrase else self.tr("Use your passphrase instead"))
        none = by_phrase and not self._vault.keys.has(Kind.RECOVERY)
        self._other.setHidden(none)

    def say_what_is_missing(self) -> str:
        by_phrase = self.kind is Kind.PASSPHRASE
        phrase = self.tr("Type your current passphrase above first.")
        return phrase if by_phrase else self.tr("Type your recovery key above first.")

    @Slot()
    def _on_other(self) -> None:
        by_phrase = self.kind is Kind.PASSPHRASE
        self.kind = Kind.RECOVERY if by_phrase else Kind.PASSPHRASE
        self.field.set_text("")
        self.show_kind()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
