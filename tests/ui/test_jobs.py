"""What is done on another thread waits for nothing else that is."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject, QThreadPool

from ipt_journal.ui import app, jobs
from tests.hands import until


@pytest.fixture
def shares() -> Iterator[Event]:
    """Give what six drives and shares that do not answer wait for."""
    answer = Event()
    yield answer
    answer.set()
    QThreadPool.globalInstance().waitForDone()


def test_shares_that_do_not_answer_hold_nothing_else_up(shares: Event) -> None:
    heard: list[str] = []
    owner = QObject(app.make())
    for _ in range(6):
        jobs.run(owner, shares.wait, lambda _: heard.append("a share"), _fail)
    jobs.run(owner, lambda: "what is here", heard.append, _fail)
    until(lambda: heard == ["what is here"])
    owner.deleteLater()


def _fail(error: Exception) -> None:
    raise error
