"""Print in ms how long the slowest worksheet takes to open with ten years of entries."""

import statistics
import sys
import time
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEventLoop, QTimer
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.moment import Clock
from ipt_journal.records import focus, mention, sheet, tie
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.person import Person
from ipt_journal.records.record import AREAS
from ipt_journal.records.sheet import Sheet
from ipt_journal.ui.frame import Frame
from ipt_journal.ui.pages.focus import FocusPage
from ipt_journal.ui.window import Window
from tests.bench.ten_years import in_front, opened, settle, since
from tests.records.filled import filled

ROUNDS = 9
EVENTS, TRIALS = 12, 6  # of each sheet
REST_MS = 100


def main(home: Path) -> None:
    frame = in_front()
    frame.resize(1280, 800)
    journal = opened(home)
    sheets = written(journal)
    frame.show_journal(journal)
    frame.show()
    window = frame.content
    assert isinstance(window, Window)
    window.desk.visit("focus")
    settle()
    page = window.page
    assert isinstance(page, FocusPage)
    print(max(statistics.median(times(frame, page, key)) for key in sheets))


def times(frame: Frame, page: FocusPage, key: UUID) -> list[float]:
    """Open a sheet again and again."""
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        page.show_sheet(key)
        frame.grab()
        taken.append(since(start))
        rest()
    return taken


def rest() -> None:
    """Let the last sheet go, as it does between two presses."""
    loop = QEventLoop()
    QTimer.singleShot(REST_MS, loop.quit)
    loop.exec()


def written(journal: Journal) -> list[UUID]:
    """Fill in a worksheet of each area, with all that may belong to it."""
    keys = []
    with journal.write() as session:
        events = list(session.exec(select(RelationshipEvent.id).limit(EVENTS * len(AREAS))))
        people = session.exec(select(Person.id).limit(5)).all()
        for area in AREAS:
            made = filled(focus.kind_of(area))
            trials = [Experiment(what=f"step {n}", difficulty=n) for n in range(TRIALS)]
            session.add_all([made, *trials])
            session.flush()
            mention.set_people(session, made.id, people)
            for _ in range(EVENTS):
                tie.make(session, events.pop(), made.id)
            for trial in trials:
                tie.make(session, made.id, trial.id)
            if isinstance(made, Sheet):
                sheet.set_stage(session, made, made.stages()[0][0], Clock().now())
            keys.append(made.id)
    return keys


if __name__ == "__main__":
    main(Path(sys.argv[1]))
