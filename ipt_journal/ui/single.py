"""A second start raises the first window instead of opening another."""

import getpass
import hashlib

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500


def _name() -> str:
    """Return a socket name for this user that says nothing about them."""
    digest = hashlib.sha256(f"notebook {getpass.getuser()}".encode()).hexdigest()
    return f"notebook-{digest[:16]}"


def raise_first(journal: str = "") -> bool:
    """Ask a window that is there to come forward; with a journal, only the one that has it open."""
    socket = QLocalSocket()
    socket.connectToServer(_name() + _suffix(journal))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(b"raise")
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


def _suffix(journal: str) -> str:
    return f"-{hashlib.sha256(journal.encode()).hexdigest()[:12]}" if journal else ""


class Door(QObject):
    """Listens for later starts; nothing private goes over it."""

    knocked = Signal()

    def __init__(self, parent: QObject, journal: str = "") -> None:
        super().__init__(parent)
        name = _name() + _suffix(journal)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(name)

    @Slot()
    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        self.knocked.emit()
