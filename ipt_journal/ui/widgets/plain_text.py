"""Words that are changed where they stand, without the look of a field: titles, lines of a list."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ipt_journal.typed import override
from ipt_journal.ui.widgets.field import TextField

Kind = Literal["heading", "body", "compact", "caption"]
_SIZES = {"heading": 18, "body": 16, "compact": 15, "caption": 14}
_MOST_LINES = 8
_DOCUMENT_MARGIN = 2


class PlainText(TextField):
    """One line that goes on in the next where it must; Enter is `entered`, and no new line."""

    entered = Signal()
    inside = 8

    def __init__(self, name: str, placeholder: str = "", *, kind: Kind = "body") -> None:
        self.letters = _SIZES[kind]
        super().__init__(name, placeholder, lines=1, most_lines=_MOST_LINES)
        self.document().setDocumentMargin(_DOCUMENT_MARGIN)  # in line with labels
        self.setProperty("bare", "true")
        self.setProperty("type", kind)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
