"""Print in ms how long locking takes over ten years, until the program that unlocks is started."""

import os
import sys
import time
from pathlib import Path

from ipt_journal.ui import departure
from ipt_journal.ui.window import Window
from tests.bench.ten_years import in_front, opened, settle, since


def main(home: Path) -> None:
    frame = in_front()
    frame.show_journal(opened(home))
    frame.show()
    window = frame.content
    assert isinstance(window, Window)
    window.desk.visit("timeline")
    settle()
    start = time.perf_counter()

    def end_here(journal: Path | None, *_how: str) -> None:
        assert journal is not None
        print(since(start), flush=True)
        os._exit(0)

    departure.start_again = end_here
    window.desk.lock_requested.emit()
    settle()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
