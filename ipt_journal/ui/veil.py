"""A calm cover over every window of the app while another program is in front.

A cover and not a blur: blurred lines still show how much was written, and a chart its course.
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.hills import Hills
from ipt_journal.ui.widgets.text import text

_COVERED = {Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet}
_GOES_AFTER_MS = 120  # a press that brings the window back must not press what lies below


class Veil(QObject):
    """Comes at once when the app is left, not when one of its own dialogs takes the keyboard.

    A dialog that opens meanwhile is covered as it appears.
    """

    def __init__(
        self, parent: QObject, wanted: Callable[[], bool], name: Callable[[], str]
    ) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._name = name
        self._covers: list[Cover] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GOES_AFTER_MS)
        self._timer.timeout.connect(self._lift)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - for the type checker
        self._app = app
        app.applicationStateChanged.connect(self._on_state)

    @Slot(Qt.ApplicationState)
    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._timer.start()
        else:
            self._timer.stop()
            self._drop()

    def _drop(self) -> None:
        if self._covers or not self._wanted():
            return
        self._app.installEventFilter(self)
        for one in QApplication.topLevelWidgets():
            if one.isVisible():
                self._cover(one)

    def _cover(self, window: QWidget) -> None:
        if window.windowType() in _COVERED:
            self._covers.append(Cover(window, self._name()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover what opens while another program is in front."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._cover(watched)
        return False

    def _lift(self) -> None:
        self._app.removeEventFilter(self)
        covers, self._covers = self._covers, []
        for cover in covers:
            if shiboken6.isValid(cover):  # its dialog may be gone
                cover.hide()
                cover.deleteLater()


class Cover(Hills):
    """Shows the neutral name and nothing else, over the whole of one window."""

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__()
        self.setObjectName("root")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        self.setParent(window)
        window.installEventFilter(self)
        self.setAccessibleName(self.tr("Covered while another window is in front"))
        layout.fill(QVBoxLayout(self), layout.row(None, text(name, "title", "ink2"), None))
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
