"""A part of a form that stays folded until it is wanted."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button


class Fold(QWidget):
    """A button that shows or hides `content`."""

    def __init__(self, closed: str, opened: str, content: QWidget) -> None:
        super().__init__()
        self._words = {False: closed, True: opened}
        self._content = content
        self._button = Button("", "link", "chevron-down")
        self._button.clicked.connect(self._on_clicked)
        box = QVBoxLayout(self)
        layout.fill(box, layout.indented(self._button, None), content, gap=8)
        self.set_open(opened=False)

    @property
    def is_open(self) -> bool:
        return not self._content.isHidden()

    def set_open(self, *, opened: bool) -> None:
        self._content.setVisible(opened)
        self._button.setText(f" {self._words[opened]}")
        self._button.set_icon("chevron-down" if not opened else "minus", "accent", 16)

    @Slot()
    def _on_clicked(self) -> None:
        self.set_open(opened=self._content.isHidden())
