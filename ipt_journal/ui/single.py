"""A second start raises the first window instead of opening another."""

import getpass
import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ipt_journal import paths

_WAIT_MS = 500


def _name(journal: Path | None) -> str:
    """Return a socket name that says nothing about whose, on which screen, and which journal."""
    screens = (os.environ.get(name, "") for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    told = (getpass.getuser(), *screens, paths.settings_file(), journal and journal.resolve())
    return f"notebook-{hashlib.sha256(repr(told).encode()).hexdigest()[:24]}"


def knock(journal: Path | None = None) -> bool:
    """Ask a window that is there to come forward; with a journal, only the one that has it."""
    socket = QLocalSocket()
    socket.connectToServer(_name(journal))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.disconnectFromServer()
    return True


class Door(QObject):
    """Listens for later starts; nothing at all is said over it."""

    knocked = Signal()

    def __init__(self, parent: QObject, journal: Path | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = _name(journal)
        if not self._server.listen(name) and not knock(journal):
            QLocalServer.removeServer(name)  # a process that was killed left it behind
            self._server.listen(name)

    @Slot()
    def close(self) -> None:
        """Answer nobody any more: a fresh process is about to take this one's place."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        self.knocked.emit()
