"""The binding to Qt keeps its books: a later release is taken only when this passes."""

import sys

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override


class Painted(QWidget):
    """Runs Python code on each repaint, as the charts do."""

    painted = 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.drawLine(0, 0, 9, 9)
        self.painted += 1


def test_five_hundred_repaints_lose_no_reference_to_none(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    widget.resize(20, 20)
    widget.grab()
    before = sys.getrefcount(None)
    for _ in range(500):
        widget.grab()
    assert widget.painted >= 500
    assert sys.getrefcount(None) > before - 100
