"""First card: what it is called, and where it lies."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot

from ipt_journal.typed import override
from ipt_journal.ui import files, layout
from ipt_journal.ui.first.step import Step
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.hills import Brand
from ipt_journal.ui.widgets.text import ElidedText, text
from ipt_journal.vault.folder import SUFFIX

_FORBIDDEN = set('/\\:*?"<>|')


class NameAndPlace(Step):
    """What it is called, and where it lies; or a backup of one that is gone."""

    backup_wanted = Signal()

    def __init__(self, name: str, place: Path) -> None:
        super().__init__()
        self._place = place
        self._name = LineField(self.tr("Name"))
        self._name.setText(name)
        self._name.setMaxLength(40)
        self._name.textChanged.connect(self._show_place)
        self._name.returnPressed.connect(self.go_on)
        self._where = ElidedText("", "caption", "ink2", Qt.TextElideMode.ElideMiddle)
        elsewhere = Button(self.tr("Another place…"), "link")
        elsewhere.clicked.connect(self._on_elsewhere)
        backup = Button(self.tr("Open a backup…"), "link")
        backup.clicked.connect(self.backup_wanted)
        self.finish(
            layout.row(Brand(44), None),
            text(self.tr("A private notebook"), "title"),
            text(
                self.tr(
                    "For how you are, and for what happens between you and other people. "
                    "It stays on this computer, encrypted. There is no account and no network."
                ),
                "body",
                "ink2",
                wrap=True,
            ),
            4,
            text(self.tr("What should it be called?"), "label"),
            self._name,
            text(
                self.tr("The window and the folder carry this name. A plain one says nothing."),
                "caption",
                "ink2",
                wrap=True,
            ),
            self._where,
            layout.row(elsewhere, None, backup),
            back=self.tr("I have one already"),
        )
        self._show_place()

    @property
    def name(self) -> str:
        return self._name.text().strip()

    @property
    def path(self) -> Path:
        return self._place / f"{self.name}{SUFFIX}"

    def go_on_from(self, begun: "NameAndPlace") -> None:
        """Take over what was written and chosen on a card in another language or size."""
        self._place = begun.place
        self._name.setText(begun.written)

    @property
    def place(self) -> Path:
        return self._place

    @property
    def written(self) -> str:
        return self._name.text()

    @override
    def begin(self) -> None:
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def problem(self) -> str:
        if not self.name:
            return self.tr("A name is needed. Any word will do.")
        if set(self.name) & _FORBIDDEN or self.name.startswith("."):
            return self.tr("That name cannot be a folder’s. Letters, digits and spaces can.")
        if self.path.exists():
            return self.tr("Something with that name lies there already.")
        return ""

    def _show_place(self) -> None:
        self._where.set_words(self.tr("It will lie at {path}").format(path=self.path))
        self.say("")

    @Slot()
    def _on_elsewhere(self) -> None:
        files.pick_folder(self, self.tr("Where should it lie?"), Path.home(), self._on_picked)

    def _on_picked(self, place: Path) -> None:
        self._place = place
        self._show_place()
