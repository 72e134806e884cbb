"""Another program on the screen, which tells what it finds copied and what it finds selected."""

import json
import sys

from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication


def found(mode: QClipboard.Mode) -> dict[str, str]:
    there = QApplication.clipboard().mimeData(mode)
    return {kind: bytes(there.data(kind).data()).decode("latin-1") for kind in there.formats()}


if __name__ == "__main__":
    application = QApplication(sys.argv)
    modes = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
    json.dump([found(mode) for mode in modes], sys.stdout)
