"""A page on the web: the only way to it leads through the question whether to open a browser."""

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import ElidedText, text


class WebLink(QWidget):
    """Shows `words`; pressed, it asks in their place before anything leaves the app."""

    def __init__(self, words: str, address: str) -> None:
        super().__init__()
        self._address = address
        self._link = Button(words, "link")
        self._link.clicked.connect(self._on_pressed)
        self._said = text("", "caption", "ink2", wrap=True)
        self._said.hide()
        self._stay = Button(self.tr("Not now"), "ghost", dense=True)
        self._shown = layout.row(self._link, None)
        self._question = self._ask()
        self._question.hide()
        box = QVBoxLayout(self)
        layout.fill(box, self._shown, self._question, self._said, gap=4)

    def _ask(self) -> Card:
        warning = self.tr("This opens in your web browser, which keeps a history.")
        go = Button(self.tr("Open"), dense=True)
        go.clicked.connect(self._on_open)
        copy = Button(self.tr("Copy the address instead"), dense=True)
        copy.clicked.connect(self._on_copy)
        self._stay.clicked.connect(self._on_stay)
        return Card(
            text(warning, "compact", wrap=True),
            ElidedText(self._address, "caption", "ink2", Qt.TextElideMode.ElideMiddle),
            layout.row(go, copy, self._stay, None),
            kind="inset",
            gap=6,
            padding=(12, 10, 12, 10),
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._question.isHidden():
            self._on_stay()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_pressed(self) -> None:
        """Ask; Enter pressed twice in a hurry opens nothing."""
        self._said.hide()
        self._question.show()
        self._shown.hide()
        self._stay.setFocus(Qt.FocusReason.OtherFocusReason)
        layout.reveal(self._question)

    @Slot()
    def _on_open(self) -> None:
        opened = QDesktopServices.openUrl(QUrl(self._address))
        self._close("" if opened else self.tr("No web browser could be opened."))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self._close(self.tr("The address is copied."))

    @Slot()
    def _on_stay(self) -> None:
        self._close("")

    def _close(self, words: str) -> None:
        self._question.hide()
        self._shown.show()
        self._link.setFocus(Qt.FocusReason.OtherFocusReason)
        self._said.setText(words)
        self._said.setVisible(bool(words))
        if words:
            announce(self, words)
