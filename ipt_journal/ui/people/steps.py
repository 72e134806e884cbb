"""The keys that move a person from ring to ring, on the map and in the list."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# The key that carries the sign, with Shift or without; what Shift makes of it in some layouts.
_IN = {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Asterisk}
_OUT = {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}
_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Step(NamedTuple):
    """One ring further in (1) or out (-1); `wish` moves where they are wished."""

    inwards: int
    wish: bool


def step_of(event: QKeyEvent) -> Step | None:
    """Return the step that a key asks for, None for any other key."""
    key, held = Qt.Key(event.key()), event.modifiers()
    if held & _OTHERS or key not in _IN | _OUT:
        return None
    return Step(1 if key in _IN else -1, bool(held & Qt.KeyboardModifier.ShiftModifier))
