"""How hard a passphrase is to guess, in words, by those who know the client's names."""

from collections.abc import Callable, Iterable
from importlib import import_module

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.ui.widgets.text import caption


def strength_words() -> tuple[str, ...]:
    """Return the words for the scores of `vault.strength`, 0 to 4."""
    return (
        translate("OwnPassphrase", "Guessed at once."),
        translate("OwnPassphrase", "Easy to guess."),
        translate("OwnPassphrase", "Could be guessed with some effort."),
        translate("OwnPassphrase", "Hard to guess."),
        translate("OwnPassphrase", "Very hard to guess."),
    )


class Strength(QWidget):
    """One line below the field; `names` are read when something is typed, not before."""

    def __init__(self, names: Callable[[], Iterable[str]] = tuple) -> None:
        super().__init__()
        self._names = names
        self._line = caption("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)

    def judge(self, typed: str) -> None:
        """Say nothing of nothing."""
        strength = import_module("ipt_journal.vault.strength")  # its dictionaries take a while
        words = strength_words()[strength.score(typed, self._names())] if typed else ""
        self._line.setText(words)
