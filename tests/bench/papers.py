"""Print in ms, with ten years of entries: brief and course as PDF, a page with nothing, a tick."""

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ipt_journal.journal import Journal
from ipt_journal.records import preferences
from ipt_journal.records.paper import Block
from ipt_journal.summary import papers
from ipt_journal.ui.frame import Frame
from ipt_journal.ui.pages.next_session import NextSessionPage
from ipt_journal.ui.paper import other_pages, output
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
    course = statistics.median(timed(lambda: whole_course(journal)) for _ in range(3))
    print(max(briefs[0], statistics.median(briefs)), empty, course)
    print(statistics.median(ticks(frame, journal)))


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return since(start)


def whole_course(journal: Journal) -> bytes:
    """Make the paper of all ten years, with everything that would be asked."""
    with journal.read() as session:
        begun = papers.begun(session, preferences.load(session).clock().today())
        chosen = replace(begun, everything=True, blocks=frozenset(Block))
        document = papers.named("course").build(session, chosen, None)
    return output.pdf(other_pages.lay_out("course", document))


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
