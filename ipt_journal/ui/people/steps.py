"""The keys that move a person from ring to ring, on the map and in the list."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# The key that carries the sign, and what Shift makes of it in some layouts.
_IN = {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Asterisk}
_OUT = {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}
_HELD = Qt.KeyboardModifier


class Step(NamedTuple):
    """One ring further in (1) or out (-1); `wish` moves where they are wished."""

    inwards: int
    wish: bool


def step_of(event: QKeyEvent) -> Step | None:
    """Return the step that a key asks for, None for any other key."""
    key, held = Qt.Key(event.key()), event.modifiers()
    if held & _HELD.AltModifier or key not in _IN | _OUT:
        return None
    shifted = held & _HELD.ShiftModifier
    if key == Qt.Key.Key_Plus and not held & _HELD.KeypadModifier:
        shifted = _HELD.NoModifier  # on many keyboards there is no plus without Shift
    wish = bool(shifted or held & _HELD.ControlModifier)
    return Step(1 if key in _IN else -1, wish)
