"""Keys that work wherever the keyboard is: no field, list or menu takes them for itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ipt_journal.typed import override

_PRESSED = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}


class Keys(QObject):
    """Qt asks the field first, and its one-line field takes Ctrl+E for the end of the line."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._keys: list[QShortcut] = []
        self._undo: QShortcut | None = None
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101 - for the type checker
        app.focusWindowChanged.connect(self._on_focus_window)
        self._on_focus_window(app.focusWindow())

    def add(self, keys: str, do: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.activated.connect(do)
        self._keys.append(shortcut)
        return shortcut

    def add_undo(self, keys: str, do: Callable[[], object]) -> None:
        """Do this on these keys, unless there is typing to take back where the keyboard is."""
        self._undo = self.add(keys, do)

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
        shortcut = next((one for one in self._keys if one.key() == keys), None)
        popup = QApplication.activePopupWidget()
        if shortcut is None or not self._is_ours(watched, popup):
            return False
        if shortcut is self._undo and _was_typed_in(QApplication.focusWidget()):
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


def _was_typed_in(field: QWidget | None) -> bool:
    """Whether typing can be taken back here, or was a moment ago: the key is the field's then."""
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() or field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit):
        document = field.document()
        return document.isUndoAvailable() or document.isRedoAvailable()
    return False
