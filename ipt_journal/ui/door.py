"""Hear of later starts on a local socket; nothing at all is said over it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500


def knock(name: str) -> bool:
    """Whether somebody answers."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.disconnectFromServer()
    return True


class Door(QObject):
    """Emits `knocked` for every knock until it is closed."""

    knocked = Signal()

    def __init__(self, parent: QObject, name: str) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(name) and not knock(name):
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
