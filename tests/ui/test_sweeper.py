"""Garbage is collected between events, and only there."""

import gc
import weakref

from PySide6.QtWidgets import QApplication

from ipt_journal.ui.sweeper import Sweeper
from tests.hands import until


class Ring:
    """Holds itself, so that only a collection can free it."""

    def __init__(self) -> None:
        self.itself = self


def test_what_holds_itself_is_freed_once_the_loop_comes_round(qapp: QApplication) -> None:
    sweeper = Sweeper(qapp)
    assert not gc.isenabled()
    watched = weakref.ref(Ring())
    kept = [[number] for number in range(2 * gc.get_threshold()[0])]
    assert watched() is not None  # however much was made meanwhile
    until(lambda: watched() is None)
    assert kept
    sweeper.deleteLater()


def test_older_generations_are_collected_when_their_turn_comes(qapp: QApplication) -> None:
    sweeper = Sweeper(qapp)
    watched = weakref.ref(Ring())
    gc.collect(0)
    gc.collect(1)  # it is as old as it can get now
    old = Ring()
    gc.collect(1)
    oldest = weakref.ref(old)
    del old
    rounds = (gc.get_threshold()[1] + 2) * (gc.get_threshold()[2] + 2)
    made: list[list[int]] = []
    for _ in range(rounds):
        made += ([number] for number in range(2 * gc.get_threshold()[0]))
        sweeper.sweep()
        if oldest() is None:
            break
    assert watched() is None
    assert oldest() is None
    sweeper.deleteLater()
