"""The real window in one state out of `states.ALL`; prints what hands must do, then lives on."""

import json
import os
import shutil
import sys
from pathlib import Path

from PySide6.QtTest import QTest

from ipt_journal.ui import app, warm
from ipt_journal.vault import memory
from tests.hands import settle
from tests.real.states import ALL
from tests.scenes import Stage

PATIENCE_MS = 5_000
RESTS_MS = 600  # by then the Timeline is prepared, which keeps the interface busy for a moment


def main(name: str, years: str = "") -> None:
    memory.harden()
    home = Path(os.environ["IPT_JOURNAL_HOME"])
    home.mkdir(parents=True, exist_ok=True)
    warm.begin()
    application = app.make()
    stage = Stage(application, home)
    if years:
        shutil.copytree(years, stage.years)
    stage.frame.show_unlock(stage.empty)
    stage.frame.show()
    assert QTest.qWaitForWindowActive(stage.frame, PATIENCE_MS)
    steps = ALL[name](stage)
    settle(RESTS_MS if name.startswith("page: ") else 45)
    print(json.dumps(steps), flush=True)
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:3])
