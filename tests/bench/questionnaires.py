"""Print in ms how long the page of questionnaires takes to open with ten years of answers."""

import statistics
import sys
import time
from datetime import timedelta
from pathlib import Path

from sqlmodel import select

from ipt_journal.demo.years import END
from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records.record import dated
from ipt_journal.records.response import Response
from ipt_journal.ui.window import Window
from tests.bench.ten_years import in_front, opened, settle, since

ROUNDS = 9
FORTNIGHTS = 260


def main(home: Path) -> None:
    frame = in_front()
    frame.resize(1280, 800)
    journal = opened(home)
    answer(journal)
    frame.show_journal(journal)
    frame.show()
    window = frame.content
    assert isinstance(window, Window)
    settle()
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        window.desk.visit("questionnaires")
        frame.grab()
        taken.append(since(start))
        window.desk.visit("today")
        settle()
    print(max(taken[0], statistics.median(taken)))


def answer(journal: Journal) -> None:
    """Answer every fortnight for ten years, where the sample has not done so."""
    with journal.write() as session:
        if session.exec(select(Response).limit(1)).first() is not None:
            return
        for n in range(FORTNIGHTS):
            at = Moment.of(END - timedelta(days=14 * (n + 1)))
            session.add(
                Response(form="phq-9", answers=[n * k % 4 for k in range(9)], **dated(at, at))
            )
            session.add(
                Response(form="gad-7", answers=[n * k % 4 for k in range(7)], **dated(at, at))
            )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
