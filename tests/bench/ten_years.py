"""Print in ms how long Today and the Timeline take with ten years; MB with a paper; then a life."""

import statistics
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from ipt_journal import paths
from ipt_journal.demo import making
from ipt_journal.journal import Journal
from ipt_journal.records import preferences
from ipt_journal.summary import choices, session_sheet
from ipt_journal.ui import app, warm
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.departure import Departure
from ipt_journal.ui.frame import Frame
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.paper import output, session_paper
from ipt_journal.ui.window import Window
from ipt_journal.vault import kdf
from ipt_journal.vault.keyslots import Kind, Secret
from tests import lives
from tests.bench.clock import now_utc

LIFE_ITEMS = 500


def main(home: Path) -> None:
    frame = in_front()
    frame.show_unlock()
    frame.show()
    settle()
    journal = today(home, frame)
    window = frame.content
    assert isinstance(window, Window)
    settle()
    timeline(frame, window)
    settle()
    paper(journal)
    settle()
    print(resident())
    life(frame, window)


def in_front() -> Frame:
    """Start the application and return its frame, with nothing in it yet."""
    warm.begin()
    warm.wait()
    application = app.make()
    appearance = Appearance(application)
    appearance.apply()
    return Frame(appearance, Departure(application))


def today(home: Path, frame: Frame) -> Journal:
    """Unlock as the unlock page does, and time it from the derived key on."""
    derived = []
    derive = kdf.derive

    def noted(passphrase: bytes, salt: bytes, cost: kdf.Cost) -> bytes:
        key = derive(passphrase, salt, cost)
        derived.append(time.perf_counter())
        return key

    kdf.derive = noted
    journal = opened(home)
    frame.show_journal(journal)
    frame.grab()
    print(since(derived[0]))
    return journal


def opened(home: Path) -> Journal:
    words = making.read_passphrase(home / paths.SAMPLE_PASSPHRASE)
    return Journal.open(home / paths.SAMPLE, Secret(Kind.PASSPHRASE, words), now_utc)


def timeline(frame: Frame, window: Window) -> None:
    """Open the Timeline and show all ten years."""
    start = time.perf_counter()
    window.desk.visit("timeline")
    page = window.page
    assert isinstance(page, TimelinePage)
    page.filters.set_range("all")
    page.filters.range_changed.emit()
    frame.grab()
    print(since(start))


def life(frame: Frame, window: Window) -> None:
    """Show the life timeline with 500 items, and zoom into it."""
    with window.desk.journal.write() as session:
        session.add_all(lives.decades(1963, 2026, each=8)[:LIFE_ITEMS])
    settle()
    start = time.perf_counter()
    window.desk.visit("timeline", view="life")
    frame.grab()
    print(since(start))
    page = window.page
    assert isinstance(page, TimelinePage)
    assert page.life is not None
    taken = []
    for _ in range(5):
        start = time.perf_counter()
        page.life.chart.zoom(0.8)
        frame.grab()
        taken.append(since(start))
    print(statistics.median(taken))


def paper(journal: Journal) -> bytes:
    with journal.read() as session:
        day = preferences.load(session).clock().today()
        sheet = session_sheet.build(session, choices.kept(session, day))
    return output.pdf(session_paper.lay_out(sheet))


def since(start: float) -> float:
    return (time.perf_counter() - start) * 1000


def settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(1000, loop.quit)  # as long as anybody takes to ask for more
    loop.exec()


def resident() -> float:
    """Return the memory of this process in MB; its peak where the system does not tell."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    import resource  # noqa: PLC0415 - not there on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]))
