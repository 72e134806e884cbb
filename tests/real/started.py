"""Start the real program, and answer on standard input where its controls lie on the screen."""

import ctypes
import json
import sys

from PySide6.QtCore import QObject, QPoint, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit, QWidget

from ipt_journal import cli
from ipt_journal.ui import app
from tests.hands import name_of

DUMPABLE = "dumpable"
_PR_GET_DUMPABLE = 3


class Teller(QObject):
    """For every line it reads it writes one: all visible controls with name, text and middle.

    Asked for it, whether the process may be dumped: root sees no difference from outside.
    """

    def __init__(self) -> None:
        super().__init__()
        self._heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._heard.activated.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        asked = sys.stdin.readline()
        if not asked:
            self._heard.setEnabled(False)
            return
        if asked.strip() == DUMPABLE:
            print(ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0), flush=True)
            return
        seen = [told(widget) for widget in QApplication.allWidgets() if widget.isVisible()]
        print(json.dumps(seen), flush=True)


def told(widget: QWidget) -> dict[str, object]:
    middle = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
    return {
        "kind": type(widget).__name__,
        "name": name_of(widget),
        "text": text_of(widget),
        "enabled": widget.isEnabled(),
        "at": [middle.x(), middle.y()],
    }


def text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QLineEdit):
        return widget.text()
    return widget.toPlainText() if isinstance(widget, QTextEdit) else ""


if __name__ == "__main__":
    application = app.make()
    teller = Teller()
    sys.exit(cli.main(sys.argv[1:]))
