"""Collects Python's garbage between two events, and never inside one.

Inside, Qt may hold a lock that it needs again to free a widget: a collection that happens just then
waits for itself, and the window stands still for ever.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 500


class Sweeper(QObject):
    """Does what Python would do by itself, by the same counts, as often as the loop comes round."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(_EVERY_MS)
        timer.timeout.connect(self.sweep)
        timer.start()

    @Slot()
    def sweep(self) -> None:
        """Collect the oldest generation that is due, and the younger ones with it."""
        due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        for generation in (2, 1, 0):
            if due[generation]:
                gc.collect(generation)
                return
