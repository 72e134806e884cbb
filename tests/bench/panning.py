"""Print in ms how the Timeline pans at every zoom beside a bare plot, and MB after 3,000 pans."""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QWidget

from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.window import Window
from tests.bench.ten_years import in_front, opened, resident, settle, since

ZOOMS = (1, 7, 28, 84, 365, 1095, 3650)  # days in view
PANS = 40
MANY = 3_000
POINTS = 2_000


def main(home: Path) -> None:
    frame = in_front()
    frame.show_journal(opened(home))
    frame.show()
    settle()
    window = frame.content
    assert isinstance(window, Window)
    window.desk.visit("timeline")
    page = window.page
    assert isinstance(page, TimelinePage)
    settle()
    first, last = (float(at) / 86_400 for at in page.record.moods.times[[0, -1]])

    def show(start: float, days: float) -> None:
        page.chart.show_days(start, start + days)

    print(max(slowest(frame, show, first, last, days) for days in ZOOMS))
    print(*bare())
    print(grown(frame, show, first, last))


Show = Callable[[float, float], None]


def slowest(frame: QWidget, show: Show, first: float, last: float, days: float) -> float:
    """Return the 95th percentile of a pan by a tenth of what is in view."""
    taken = []
    for step in range(PANS):
        start = time.perf_counter()
        show(first + (last - first - days) / 2 - days / 10 * (step % 20), days)
        frame.grab()
        taken.append(since(start))
    return statistics.quantiles(taken, n=20)[-1]


def bare() -> tuple[float, float]:
    """Return first draw and pan of a plot of pyqtgraph's with nothing but a line."""
    start = time.perf_counter()
    plot = pg.PlotWidget()
    plot.resize(700, 500)
    at = np.arange(float(POINTS))
    plot.plot(at, np.sin(at / 20))
    plot.show()
    plot.grab()
    drawn = since(start)

    def show(left: float, width: float) -> None:
        plot.setXRange(left, left + width, padding=0)

    return drawn, slowest(plot, show, 0.0, float(POINTS), POINTS / 4)


def grown(frame: QWidget, show: Show, first: float, last: float) -> float:
    """Return by how many MB this process has grown after many pans."""
    before = 0.0
    for step in range(MANY + PANS):
        show(first + (last - first) * (step % 97) / 100, 28 if step % 2 else 365)
        frame.grab()
        if step == PANS:  # what is made once is made by now
            before = resident()
    return resident() - before


if __name__ == "__main__":
    main(Path(sys.argv[1]))
