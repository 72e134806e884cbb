"""What is copied asks histories of the clipboard to keep none of it, and goes when one leaves.

Fields, their menus and labels copy by themselves, and hand what is selected to whoever presses the
middle button. Qt tells of both before another program is served: so there is one place for all.
"""

import os
import sys

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

from ipt_journal.ui import clipboard_macos

_HINT = "x-kde-passwordManagerHint"
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_NO = bytes(4)
_MARKS = {
    _HINT: b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
}
_OURS = str(os.getpid())  # by this macOS tells what this process copied


class Clipboard(QObject):
    """Marks what the app copies, and lets nothing that is selected out of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._system = QGuiApplication.clipboard()
        self._system.dataChanged.connect(self._on_copied)
        self._system.selectionChanged.connect(self._on_selected)

    @Slot()
    def _on_copied(self) -> None:
        if sys.platform == "darwin":
            clipboard_macos.mark(_OURS)
        elif self._system.ownsClipboard() and not self._system.mimeData().hasFormat(_HINT):
            words = QMimeData()
            words.setText(self._system.text())
            put(words)

    @Slot()
    def _on_selected(self) -> None:
        if self._system.ownsSelection():
            self._system.clear(QClipboard.Mode.Selection)


def put(taken: QMimeData) -> None:
    """Copy, with the marks."""
    for kind, value in _MARKS.items():
        taken.setData(kind, value)
    QGuiApplication.clipboard().setMimeData(taken)


def clear() -> None:
    """Take away what the app copied, where nothing else was copied since."""
    if sys.platform == "darwin":
        clipboard_macos.clear(_OURS)
    elif QGuiApplication.clipboard().ownsClipboard():
        QGuiApplication.clipboard().clear()
