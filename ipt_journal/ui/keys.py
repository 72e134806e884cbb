"""Keys that work wherever the keyboard is: no field, list or menu takes them for itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from ipt_journal.typed import override

_PRESSED = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}


class Keys(QObject):
    """Qt asks the field first, and its one-line field takes Ctrl+E for the end of the line."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._above: list[QShortcut] = []
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101 - for the type checker
        app.focusWindowChanged.connect(self._on_focus_window)
        self._on_focus_window(app.focusWindow())

    def add(self, keys: str, do: Callable[[], object], *, field_first: bool = False) -> None:
        """Do this on these keys; `field_first` leaves them to a field that has a use for them."""
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.activated.connect(do)
        if not field_first:
            self._above.append(shortcut)

    @Slot(object)
    def _on_focus_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESSED and isinstance(event, QKeyEvent):
            return self._heard(watched, event)
        return super().eventFilter(watched, event)

    def _heard(self, watched: QObject, event: QKeyEvent) -> bool:
        """Keep a key from fields; with a menu or a month open, close that and do it here."""
        keys = QKeySequence(event.keyCombination())
        shortcut = next((one for one in self._above if one.key() == keys), None)
        popup = QApplication.activePopupWidget()
        if shortcut is None or not self._is_ours(watched, popup):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.ignore()
            return True
        if popup is None:
            return False
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        shortcut.activated.emit()
        return True

    def _is_ours(self, watched: QObject, popup: QWidget | None) -> bool:
        """Whether it was pressed in this window or in what popped up from it, not in a dialog."""
        if popup is not None:
            return True
        return watched is self._window.window().windowHandle() and self._window.isVisible()
