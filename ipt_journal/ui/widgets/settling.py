"""A line without a Save button: it speaks up a second after the last letter, or when it is left."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from ipt_journal.ui.widgets.field import LineField

_AFTER_MS = 1_000


class SettlingLine(LineField):
    """Says what was typed once per pause in typing."""

    settled = Signal(str)

    def __init__(self, name: str, placeholder: str = "", *, dense: bool = False) -> None:
        super().__init__(name, placeholder, dense=dense)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_AFTER_MS)
        self._pause.timeout.connect(self._say)
        self.changed.connect(self._pause.start)
        self.editingFinished.connect(self.leave)

    @Slot()
    def leave(self) -> None:
        """Say now what still waits to be said."""
        if self._pause.isActive():
            self._say()

    @Slot()
    def _say(self) -> None:
        self._pause.stop()
        self.settled.emit(self.value.strip())


def leave_all(within: QWidget) -> None:
    """Let every such line say what still waits."""
    for line in within.findChildren(SettlingLine):
        line.leave()
