"""The strip that comes when a page of the file cannot be read, and leads to saving the rest."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.departure import start_again
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.text import picture, text

EVERY_PAGE = "--every-page"  # the option by which the next start reads all of it before it opens


class DamagedStrip(QWidget):
    """Hidden until damage is met; then it stays, since reading on does not mend it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("sample")  # the look of the strip above the pages
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = self.tr("Part of this journal is damaged. The rest can be saved.")
        rescue = Button(self.tr("Lock and save the rest"), dense=True)
        rescue.clicked.connect(self._on_rescue)
        icon = picture("triangle-alert", "notice", 18)
        line = text(self._words, "compact", "notice", wrap=True)
        layout.fill(QHBoxLayout(self), icon, (line, 1), rescue, gap=10, margins=(20, 3, 16, 3))
        desk.damaged.connect(self._on_damaged)
        if not desk.is_damaged:
            self.hide()

    @Slot()
    def _on_damaged(self) -> None:
        if self.isHidden() and self.parentWidget() is not None:  # else its window was made anew
            self.show()
            announce(self, self._words)

    @Slot()
    def _on_rescue(self) -> None:
        """Leave, and come back where the passphrase is asked for and what is left is offered."""
        folder = self._desk.journal.vault.folder.path
        self._desk.afterwards = partial(start_again, folder, EVERY_PAGE)
        self._desk.hide()
