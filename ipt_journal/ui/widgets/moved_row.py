"""A row with a place among others, moved by buttons or by Alt and arrows."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ipt_journal.typed import override
from ipt_journal.ui.widgets.button import Button, icon_button
from ipt_journal.ui.widgets.ringed_row import RingedRow


def step_of(event: QKeyEvent) -> int:
    """Return by how many places the keys move a row: -1, 1, or 0 for any other key."""
    if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return 0
    return int(event.key() == Qt.Key.Key_Down) - int(event.key() == Qt.Key.Key_Up)


class MovedRow(RingedRow):
    """`key` tells it from the others; whoever shows the rows moves it, and takes it away."""

    moved = Signal(object, int)  # key, place
    removed = Signal(object)  # key

    def __init__(self, key: object, place: int, count: int, away: str) -> None:
        """Take the key, the place from 0, how many rows there are, and an icon for Delete."""
        super().__init__()
        self._key, self._place = key, place
        self._up, self._down = icon_button("chevron-up", ""), icon_button("chevron-down", "")
        self._away = icon_button(away, "")
        self._up.setEnabled(place > 0)
        self._down.setEnabled(place < count - 1)
        self._up.clicked.connect(partial(self.moved.emit, key, place - 1))
        self._down.clicked.connect(partial(self.moved.emit, key, place + 1))
        self._away.clicked.connect(partial(self.removed.emit, key))

    @property
    def has_keyboard(self) -> bool:
        return self.hasFocus() or any(button.hasFocus() for button in self.findChildren(Button))

    def name_buttons(self, name: str, away: str) -> None:
        """Say whom or what the buttons are about; `away` says what Delete does."""
        up, down = self.tr("Move {name} up"), self.tr("Move {name} down")
        for button, words in ((self._up, up), (self._down, down), (self._away, away)):
            button.setAccessibleName(words.format(name=name))
            button.setToolTip(words.format(name=name))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event)
        if step:
            self.moved.emit(self._key, self._place + step)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self._key)
        else:
            super().keyPressEvent(event)
