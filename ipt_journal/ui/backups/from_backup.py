"""Before a journal is open: a backup, what opened it then, and a new journal that is made of it."""

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from ipt_journal import dates, paths
from ipt_journal.ui import files, jobs, layout, unlocking, warm
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.secret_field import of_that_time
from ipt_journal.ui.widgets.text import ElidedText, text
from ipt_journal.vault import told
from ipt_journal.vault.errors import VaultError, WrongKey
from ipt_journal.vault.folder import SUFFIX, free_beside
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Secret

if TYPE_CHECKING:
    from ipt_journal.journal import Journal  # heavy: loaded on the thread that opens it

_MEGABYTE = 1_000_000


class FromBackup(Card):
    """Asks for what is needed and emits the new journal; the backup and all else stay as is."""

    opened = Signal(object)  # Journal
    left = Signal()
    busy = Signal(bool)  # True while it is being made: nothing may lead away

    def __init__(self, file: Path, name: str) -> None:
        super().__init__(gap=10, padding=(32, 28, 32, 24))
        self.file = file
        self._name = name
        self._to = _place(file, name)
        self._backup: Backup | None = None
        self._about = text("", wrap=True)
        self._field = of_that_time()
        self._where = ElidedText("", "caption", "ink2", Qt.TextElideMode.ElideMiddle)
        self._elsewhere = Button(self.tr("Another place…"), "link")
        self._error = ErrorLine()
        self._back = Button(self.tr("Back"), "ghost")
        self._go = Button("", "primary")
        self._build()
        self._set_busy(busy=False)
        self._look()

    def _build(self) -> None:
        self._field.submitted.connect(self._on_go)
        self._elsewhere.clicked.connect(self._on_elsewhere)
        self._back.clicked.connect(self.left)
        self._go.clicked.connect(self._on_go)
        words = self.tr(
            "A new journal is made of it. It opens with the passphrase or the recovery key that "
            "the journal had when this backup was made."
        )
        self.add(
            text(self.tr("Open a backup"), "title"),
            self._about,
            text(words, "compact", "ink2", wrap=True),
            4,
            layout.row(self._field.label, None),
            self._field,
            layout.row(self._field.other, None),
            self._where,
            layout.row(self._elsewhere, None),
            self._error,
            layout.row(self._back, None, self._go),
        )

    def go_on_from(self, begun: "FromBackup") -> None:
        """Take over what was typed and chosen on a card in other words or sizes."""
        self._to = begun._to  # noqa: SLF001 - one of its own
        self._field.go_on_with(begun._field.text(), by_phrase=begun._field.by_phrase)  # noqa: SLF001
        self._show_place()

    def focus(self) -> None:
        """Put the keyboard where one starts."""
        (self._field if self._backup else self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        """Say of when it is and how large, or why it is none."""
        try:
            self._backup = Backup.at(self.file)
        except VaultError as error:
            self._about.setText(self.file.name)
            self._error.say(told.sentence(error))
        else:
            self._about.setText(self._told(self._backup))
        for part in (self._field, self._field.other, self._elsewhere, self._go):
            part.setEnabled(self._backup is not None)
        self._show_place()

    def _told(self, backup: Backup) -> str:
        when, size = dates.on_the_computer(backup.head.made), f"{backup.size / _MEGABYTE:.1f}"
        return self.tr("The backup of {when} ({size} MB)").format(when=when, size=size)

    # Where it will lie

    def _show_place(self) -> None:
        self._where.set_words(self.tr("It will lie at {path}").format(path=self._to))

    @Slot()
    def _on_elsewhere(self) -> None:
        title = self.tr("Where should it lie?")
        files.pick_folder(self, title, self._to.parent, self._on_place)

    def _on_place(self, place: Path) -> None:
        self._to = free_beside(place / f"{self._name}{SUFFIX}", "restored")
        self._show_place()
        self.focus()

    # Making it

    @Slot()
    def _on_go(self) -> None:
        if self._backup is None or not self._go.isEnabled():
            return  # what was typed is being tried
        typed = self._field.text()
        if not typed:
            self._field.say(self.tr("Type it here first."))
            self.focus()
            return
        secret = unlocking.secret(typed, by_phrase=self._field.by_phrase)
        self._set_busy(busy=True)
        work = partial(_make, self._backup, secret, self._to)
        jobs.run(self, work, self.opened.emit, self._on_failed, unlocking.close)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(busy=False)
        unknown = self.tr("It could not be made. Nothing was changed.")
        words = told.sentence(error) if isinstance(error, VaultError) else unknown
        if isinstance(error, WrongKey):
            self._field.say(words)
            self._field.line.selectAll()
        else:
            self._error.say(words)
        self.focus()

    def _set_busy(self, *, busy: bool) -> None:
        if busy:
            self._error.say("")
            self._field.setFocus()  # what is turned off would hand the keyboard to something else
        for control in (self._go, self._back, self._elsewhere, self._field.other):
            control.setEnabled(not busy)
        self._go.setText(self.tr("Opening…") if busy else self.tr("Open it"))
        self.busy.emit(busy)


def _place(file: Path, name: str) -> Path:
    """Return a free place beside the journal that the backup belongs to, or among all journals."""
    owner = file.parent.parent
    if file.parent.name != "backups" or owner.suffix != SUFFIX:
        owner = paths.journals_folder() / f"{name}{SUFFIX}"
    return free_beside(owner, "restored")


def _make(source: Backup, secret: Secret, to: Path) -> "Journal":
    warm.wait()
    clock = import_module("ipt_journal.moment").Clock()
    journal_of = import_module("ipt_journal.rescue.restoring").journal_of
    made: Journal = journal_of(source, secret, to, lambda: clock.now().utc)
    return made
