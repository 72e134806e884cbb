"""Print in ms, with ten years of entries: the brief as PDF, a page with nothing, a tick."""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from ipt_journal.journal import Journal
from ipt_journal.ui.frame import Frame
from ipt_journal.ui.pages.next_session import NextSessionPage
from ipt_journal.ui.paper import output
from ipt_journal.ui.paper.pages import Pages
from ipt_journal.ui.widgets.tick import Tick
from ipt_journal.ui.window import Window
from tests.bench.ten_years import in_front, opened, paper, settle, since

ROUNDS = 9
TICKED = "Mood chart"


def main(home: Path) -> None:
    frame = in_front()
    frame.resize(1280, 800)
    journal = opened(home)
    briefs = [timed(lambda: paper(journal)) for _ in range(ROUNDS)]
    empty = statistics.median(timed(lambda: output.pdf(Pages("A4"))) for _ in range(ROUNDS))
    print(max(briefs[0], statistics.median(briefs)), empty)
    print(statistics.median(ticks(frame, journal)))


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return since(start)


def ticks(frame: Frame, journal: Journal) -> list[float]:
    """Take the chart off the paper and put it back, until each time the page is painted anew."""
    frame.show_journal(journal)
    frame.show()
    window = frame.content
    assert isinstance(window, Window)
    window.desk.visit("next")
    settle()
    page = window.page
    assert isinstance(page, NextSessionPage)
    every = page.findChildren(Tick)
    tick = next(one for one in every if TICKED in (one.accessibleName(), one.text()))
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        tick.click()
        frame.grab()
        taken.append(since(start))
        settle()
    return taken


if __name__ == "__main__":
    main(Path(sys.argv[1]))
