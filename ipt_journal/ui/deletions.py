"""How long a deletion can be taken back: until one goes on, and for 20 seconds at least."""

from PySide6.QtCore import QObject, QTimer, Signal

from ipt_journal.journal import Journal, Kinds
from ipt_journal.records.change import Change
from ipt_journal.records.unfinished import Unfinished

AT_LEAST_MS = 20_000


class Deletions(QObject):
    """Going on is another save or another page; after that, nothing of it stays in memory."""

    final = Signal(object)  # Change, on the last moment in which it says what it was

    def __init__(self, journal: Journal, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._waiting: list[_Waiting] = []

    def follow(self, kinds: Kinds) -> None:
        """Follow a save: it ends the time of those before, and may be a deletion itself."""
        if kinds <= {Unfinished}:
            return
        self.go_on()
        last = self._journal.last_change
        if last is not None and last.deleted:
            self._waiting.append(_Waiting(self, last))

    def go_on(self) -> None:
        """Let what has had its time be final."""
        for one in self._waiting:
            one.gone_on = True
        self.settle()

    def settle(self) -> None:
        over = [one for one in self._waiting if one.is_over]
        self._waiting = [one for one in self._waiting if not one.is_over]
        for one in over:
            self.final.emit(one.change)
            self._journal.purge(one.change)
            one.deleteLater()


class _Waiting(QObject):
    def __init__(self, deletions: Deletions, change: Change) -> None:
        super().__init__(deletions)
        self.change = change
        self.gone_on = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(deletions.settle)
        self._timer.start(AT_LEAST_MS)

    @property
    def is_over(self) -> bool:
        return self.gone_on and not self._timer.isActive()
