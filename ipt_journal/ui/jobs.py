"""Run what takes long on another thread and hear of it on this one."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from ipt_journal.typed import override

T = TypeVar("T")


class _Post(QObject):
    """Carries the outcome across threads; lives on the interface's."""

    arrived = Signal(object)

    def __init__(self, owner: QObject, hear: Callable[[object], None]) -> None:
        super().__init__(owner)
        self._hear = hear
        self.arrived.connect(self._on_arrived)

    @Slot(object)
    def _on_arrived(self, outcome: object) -> None:
        self.deleteLater()
        self._hear(outcome)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], object], post: _Post) -> None:
        super().__init__()
        self._work = work
        self._post = post

    @override
    def run(self) -> None:
        try:
            outcome = self._work()
        except Exception as error:  # noqa: BLE001 - the edge: every error is told to the owner
            outcome = error
        try:
            self._post.arrived.emit(outcome)
        except RuntimeError:  # the owner went away meanwhile
            return


def run(
    owner: QObject,
    work: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
) -> None:
    """Do `work` elsewhere, then call `done` or `failed` here, unless `owner` is gone by then."""

    def hear(outcome: object) -> None:
        if isinstance(outcome, Exception):
            failed(outcome)
        else:
            done(outcome)  # type: ignore[arg-type]  # what `work` returned

    QThreadPool.globalInstance().start(_Job(work, _Post(owner, hear)))
