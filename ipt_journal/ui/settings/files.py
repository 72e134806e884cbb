"""Settings: where the notes lie, what is protected, and how to leave with everything."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot

from ipt_journal import __version__
from ipt_journal.exchange.exporters import own_json
from ipt_journal.records import questionnaire_file
from ipt_journal.ui import files, jobs, layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.text import ElidedText, beside, breaking, heading, text
from ipt_journal.vault import told
from ipt_journal.vault.durable import write_out
from ipt_journal.vault.errors import VaultError

_MEGABYTE = 1_000_000


class FilesCard(Card):
    """Plain facts, and one button."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=12, padding=(20, 16, 20, 16))
        self._desk = desk
        self._error = ErrorLine()
        self._protected = text("", "compact", wrap=True)
        vault = desk.journal.vault
        where = ElidedText(str(vault.folder.path), cut=Qt.TextElideMode.ElideMiddle)
        size = self.tr("{size} MB, encrypted. Backups lie in the same folder.")
        self._export = Button("", dense=True)
        self._export.clicked.connect(self._on_export)
        self._set_busy(busy=False)
        backups = Button(self.tr("Backups…"), dense=True)
        backups.clicked.connect(lambda: desk.visit("backups"))
        self.add(
            heading(self.tr("Where your notes lie")),
            where,
            text(
                size.format(size=f"{vault.database_size / _MEGABYTE:.1f}"),
                "compact",
                "ink2",
                wrap=True,
            ),
            layout.row(backups, None),
            layout.rule(),
            beside("shield-check", self._protected),
            beside("triangle-alert", text(self._not_protected(), "compact", wrap=True), "notice"),
            layout.rule(),
            text(self._leaving(), "compact", "ink2", wrap=True),
            self._error,
            layout.row(self._export, None),
            layout.rule(),
            text(self._about(), "compact", "ink2", wrap=True),
            *(text(breaking(one), "caption", "ink2", wrap=True) for one in self._rights()),
        )

    def show_kept(self) -> None:
        """Say what can be read without the passphrase: nothing, unless a plan was let be."""
        words = self.tr(
            "Someone with this computer switched off, or with a copy of the folder, can read "
            "nothing in it."
        )
        but_plan = self.tr(
            "Someone with this computer switched off, or with a copy of the folder, can read "
            "nothing in it but plan.txt: the safety plan, which may be opened while locked."
        )
        self._protected.setText(but_plan if self._desk.plan_file.there else words)

    def _not_protected(self) -> str:
        return self.tr(
            "Not protected: what is on the screen, paper and files you save, and anything from "
            "spyware or from someone who makes you unlock it. An older copy of the whole folder "
            "put in its place cannot be told from the real one."
        )

    def _leaving(self) -> str:
        return self.tr(
            "You can always leave with what is yours: one file with everything, readable by other "
            "programs. That file is not encrypted."
        )

    def _about(self) -> str:
        words = self.tr(
            "Version {version}. Free software under the MIT licence. It uses Qt (LGPL 3), "
            "SQLCipher (BSD), Source Sans 3 (OFL), Lucide icons (ISC) and the EFF word list "
            "(CC BY 3.0)."
        )
        return words.format(version=__version__)

    def _rights(self) -> Iterator[str]:
        """Yield whose the questionnaires are that the app brings along, and whose their codes."""
        forms = questionnaire_file.bundled(self._desk.appearance.settings.language)
        yield from (f"{form.name}. {form.rights}" for form in forms)
        yield from dict.fromkeys(form.notice for form in forms if form.notice)

    @Slot()
    def _on_export(self) -> None:
        suggestion = Path.home() / "notebook.json"
        title = self.tr("Save everything, not encrypted")
        files.pick_target(self, title, suggestion, "JSON (*.json)", self._on_picked)

    def _on_picked(self, path: Path) -> None:
        """Gather everything, which takes a second or two after ten years, then write it whole."""
        self._set_busy(busy=True)
        parts = own_json.parts(self._desk.journal)
        jobs.piecewise(self, parts, partial(self._write, path), self._on_failed)

    def _write(self, path: Path, parts: list[str]) -> None:
        try:
            write_out(path, "".join(parts).encode())
        except OSError as error:
            self._on_failed(error)
            return
        self._set_busy(busy=False)
        self._error.say("")
        self._desk.notice(self.tr("Saved. The file is not encrypted."))

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(busy=False)
        unwritten = self.tr("That place cannot be written. Nothing was saved.")
        self._error.say(told.sentence(error) if isinstance(error, VaultError) else unwritten)

    def _set_busy(self, *, busy: bool) -> None:
        self._export.setEnabled(not busy)
        self._export.setText(self.tr("Saving…") if busy else self.tr("Save everything as a file…"))
