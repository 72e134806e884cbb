"""A field for a passphrase or, by a link beside it, for a recovery key."""

from typing import NamedTuple

from PySide6.QtCore import Slot

from ipt_journal.i18n import translate
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.passphrase import PassphraseField
from ipt_journal.ui.widgets.text import Kind, text


class Names(NamedTuple):
    """What the field is called for each, and the words of the link that leads to each."""

    phrase: str
    key: str
    to_phrase: str
    to_key: str


class SecretField(PassphraseField):
    """`label` and `other`, the link, find their places around it; a new kind starts empty."""

    def __init__(self, names: Names, style: Kind = "label") -> None:
        super().__init__(names.phrase)
        self.by_phrase = True
        self._names = names
        self.label = text("", style)
        self.other = Button("", "link")
        self.other.clicked.connect(self._on_other)
        self._show_kind()

    def go_on_with(self, typed: str, *, by_phrase: bool) -> None:
        """Show what was typed on another page or earlier."""
        self.by_phrase = by_phrase
        self._show_kind()
        self.set_text(typed)

    @Slot()
    def _on_other(self) -> None:
        self.go_on_with("", by_phrase=not self.by_phrase)
        self.setFocus()

    def _show_kind(self) -> None:
        names = self._names
        name = names.phrase if self.by_phrase else names.key
        self.label.setText(name)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText("" if self.by_phrase else "XXXX-XXXX-XXXX-…")
        self.show_text(shown=not self.by_phrase)
        self.other.setText(names.to_key if self.by_phrase else names.to_phrase)


def of_that_time() -> SecretField:
    """Return a field for what opened a journal when a backup of it was made."""
    return SecretField(
        Names(
            translate("Backups", "The passphrase of that time"),
            translate("Backups", "The recovery key of that time"),
            translate("Backups", "Use the passphrase instead"),
            translate("Backups", "Use the recovery key instead"),
        ),
        "compact-strong",
    )
