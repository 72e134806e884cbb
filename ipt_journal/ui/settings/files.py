"""Settings: where the notes lie, what is protected, and how to leave with everything."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot

from ipt_journal import __version__
from ipt_journal.exchange.exporters import own_json
from ipt_journal.ui import files, layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.text import ElidedText, beside, heading, text
from ipt_journal.vault import told
from ipt_journal.vault.durable import write_whole
from ipt_journal.vault.errors import VaultError

_MEGABYTE = 1_000_000


class FilesCard(Card):
    """Plain facts, and one button."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=12, padding=(20, 16, 20, 16))
        self._desk = desk
        self._error = ErrorLine()
        vault = desk.journal.vault
        where = ElidedText(str(vault.folder.path), cut=Qt.TextElideMode.ElideMiddle)
        size = self.tr("{size} MB, encrypted. Copy the whole folder to have a copy.")
        export = Button(self.tr("Save everything as a file…"), dense=True)
        export.clicked.connect(self._on_export)
        self.add(
            heading(self.tr("Where your notes lie")),
            where,
            text(
                size.format(size=f"{vault.database_size / _MEGABYTE:.1f}"),
                "compact",
                "ink2",
                wrap=True,
            ),
            layout.rule(),
            beside("shield-check", text(self._protected(), "compact", wrap=True)),
            beside("triangle-alert", text(self._not_protected(), "compact", wrap=True), "notice"),
            layout.rule(),
            text(self._leaving(), "compact", "ink2", wrap=True),
            self._error,
            layout.row(export, None),
            layout.rule(),
            text(self._about(), "compact", "ink2", wrap=True),
        )

    def _protected(self) -> str:
        return self.tr(
            "Someone with this computer switched off, or with a copy of the folder, can read "
            "nothing in it."
        )

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

    @Slot()
    def _on_export(self) -> None:
        suggestion = Path.home() / "notebook.json"
        title = self.tr("Save everything, not encrypted")
        files.pick_target(self, title, suggestion, "JSON (*.json)", self._export)

    def _export(self, path: Path) -> None:
        try:
            write_whole(path, own_json.write(self._desk.journal).encode())
        except OSError:
            self._error.say(self.tr("That place cannot be written. Nothing was saved."))
        except VaultError as error:
            self._error.say(told.sentence(error))
        else:
            self._error.say("")
            self._desk.notice(self.tr("Saved. The file is not encrypted."))
