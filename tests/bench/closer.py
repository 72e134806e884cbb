"""Print in ms how long a full closer look takes to open with ten years of entries."""

import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records import exchange, gate, mention, tie
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.mention import Mention
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.safe import Safe
from ipt_journal.ui.frame import Frame
from ipt_journal.ui.window import Window
from tests.bench.clock import now_utc
from tests.bench.ten_years import in_front, opened, settle, since
from tests.bench.worksheets import rest

ROUNDS = 9
TURNS, TRIALS = 12, 6


def main(home: Path) -> None:
    frame = in_front()
    frame.resize(1280, 800)
    journal = opened(home)
    keys = written(journal)
    frame.show_journal(journal)
    frame.show()
    window = frame.content
    assert isinstance(window, Window)
    window.desk.visit("closer", keys[0])
    settle()
    print(statistics.median(times(frame, window, keys)))


def times(frame: Frame, window: Window, keys: Sequence[UUID]) -> list[float]:
    """Go to one closer look after the other from another page."""
    taken = []
    for number in range(ROUNDS):
        window.desk.visit("today")
        rest()
        start = time.perf_counter()
        window.desk.visit("closer", keys[number % 2])
        frame.grab()
        taken.append(since(start))
        rest()
    return taken


def written(journal: Journal) -> list[UUID]:
    """Fill in every step of two closer looks, and let things be practised and tried out of them."""
    named = select(RelationshipEvent).where(RelationshipEvent.id == Mention.owner_id)
    with journal.write() as session:
        events = session.exec(named.limit(2)).all()
        for event in events:
            look = exchange.begin(event.id)
            turn = {"speaker": "me", "words": "As I said. " * 9, "how": "flat", "felt": "hurt"}
            option = {"words": "Say that it hurt", "likely": "Quiet at first"}
            look.take(
                {
                    "turns": [turn] * TURNS,
                    "felt": ["hurt", "small"],
                    "meant": "That it matters. " * 9,
                    "came_across": 2,
                    "guess_felt": "Tired",
                    "how_ended": "We left it.",
                    "options": [option] * 3,
                }
            )
            trials = [Experiment(what=f"step {n}") for n in range(TRIALS)]
            practised = [Rehearsal(aim=f"words {n}") for n in range(TRIALS)]
            session.add_all([look, *trials, *practised])
            session.flush()
            tie.make(session, event.id, look.id)
            for first, second in zip(practised, trials, strict=True):
                tie.make(session, look.id, first.id)
                tie.make(session, first.id, second.id)
            gate.answer(session, mention.people_of(session, event.id), Safe.YES, now_utc())
    return [one.id for one in events]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
