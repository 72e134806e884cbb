"""The floor of the start: a window of plain widgets, in a layout that aligns one of them."""

import os

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


class Window(QWidget):
    """Ends the process once its first picture is on the screen."""

    def paintEvent(self, event: QPaintEvent) -> None:  # type: ignore[explicit-override]  # noqa: N802
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: os._exit(0))


if __name__ == "__main__":
    app = QApplication([])
    window = Window()
    box = QVBoxLayout(window)
    box.addWidget(QLabel("Passphrase"), 0, Qt.AlignmentFlag.AlignBottom)
    box.addWidget(QLineEdit())
    box.addWidget(QPushButton("Unlock"))
    window.resize(1280, 800)
    window.show()
    app.exec()
