"""The strip that comes when the disk is full: what is typed can go, encrypted, to another one."""

from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.text import picture, text


class NoRoomStrip(QWidget):
    """Hidden until a save finds no room, and again once one does."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("sample")  # the look of the strip above the pages
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = self.tr(
            "There is no room left on this disk. What you typed is still here. Make room, or save "
            "the journal with it somewhere else."
        )
        elsewhere = Button(self.tr("Save elsewhere, encrypted…"), dense=True)
        elsewhere.clicked.connect(self._on_elsewhere)
        icon = picture("triangle-alert", "notice", 18)
        line = text(words, "compact", "notice", wrap=True)
        layout.fill(QHBoxLayout(self), icon, (line, 1), elsewhere, gap=10, margins=(20, 3, 16, 3))
        desk.room_ran_out.connect(self.show)
        desk.changed.connect(self.hide)
        if not desk.journal.vault.no_room:
            self.hide()

    @Slot()
    def _on_elsewhere(self) -> None:
        title = self.tr("A folder on another disk or stick")
        pick_folder = import_module("ipt_journal.ui.files").pick_folder
        pick_folder(self, title, Path.home(), self._save)

    def _save(self, folder: Path) -> None:
        desk = self._desk
        save = import_module("ipt_journal.rescue.backing_up").save_elsewhere
        work = partial(save, desk.journal, folder, desk.drafts.contents())
        if desk.attempt(work, desk.notice):
            words = self.tr("Saved as an encrypted backup, with what you typed.")
            desk.notice(words)
