"""Do what takes long on another thread, or here in small pieces, while the window lives on."""

from collections.abc import Callable, Iterator
from typing import TypeVar

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QRunnable,
    QThreadPool,
    QTimer,
    Signal,
    Slot,
)

from ipt_journal.typed import override

T = TypeVar("T")
_LEAST_THREADS = 8


class _Post(QObject):
    """Carries the outcome across threads; lives on the interface's, also without the owner."""

    arrived = Signal(object)

    def __init__(self, hear: Callable[[object], None]) -> None:
        super().__init__(QCoreApplication.instance())
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
        except RuntimeError:  # the application went away meanwhile
            return


def make_room() -> None:
    """Let one job on a share that is gone hold up no other, also where there is one core."""
    pool = QThreadPool.globalInstance()
    pool.setMaxThreadCount(max(_LEAST_THREADS, pool.maxThreadCount()))


def run(
    owner: QObject,
    work: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
    unheard: Callable[[T], None] | None = None,
) -> None:
    """Do `work` elsewhere, then call `done` or `failed` here, unless `owner` is gone by then.

    What came of it is then given to `unheard`, so that nothing stays open.
    """

    def hear(outcome: object) -> None:
        if isinstance(outcome, Exception):
            if shiboken6.isValid(owner):
                failed(outcome)
            return
        receive = done if shiboken6.isValid(owner) else unheard
        if receive is not None:
            receive(outcome)  # type: ignore[arg-type]  # what `work` returned

    QThreadPool.globalInstance().start(_Job(work, _Post(hear)))


def piecewise(
    owner: QObject,
    pieces: Iterator[T],
    done: Callable[[list[T]], None],
    failed: Callable[[Exception], None],
) -> None:
    """Take one piece on each turn of the event loop; for what may be read on this thread only.

    `owner` gone, the rest is let go.
    """
    taken: list[T] = []
    timer = QTimer(owner)

    def take() -> None:
        try:
            taken.append(next(pieces))
        except StopIteration:
            timer.deleteLater()
            done(taken)
        except Exception as error:  # noqa: BLE001 - the edge: every error is told to the owner
            timer.deleteLater()
            failed(error)

    timer.timeout.connect(take)
    timer.start(0)
