"""The unlock page is there before anything heavy is loaded."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

HEAVY = ("numpy", "pyqtgraph", "sqlalchemy", "sqlmodel", "pydantic", "zxcvbn")
SHOWN = """
import sys
from ipt_journal.ui import app
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.departure import Departure
from ipt_journal.ui.frame import Frame
application = app.make()
appearance = Appearance(application)
appearance.apply()
frame = Frame(appearance, Departure(application))
frame.begin(None)
frame.show()
assert frame.content.isVisible()
print(type(frame.content).__name__, *(name for name in sys.argv[1:] if name in sys.modules))
"""


def started(home: Path) -> list[str]:
    environment = {
        **os.environ,
        "IPT_JOURNAL_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    ran = subprocess.run(
        [sys.executable, "-c", SHOWN, *HEAVY],
        env=environment,
        cwd=home,
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.split()


def test_the_unlock_page_is_shown_with_nothing_heavy_loaded(tmp_path: Path) -> None:
    (tmp_path / "journals" / "Notes.journal").mkdir(parents=True)
    assert started(tmp_path) == ["Unlock"]


def test_neither_is_the_first_run(tmp_path: Path) -> None:
    assert started(tmp_path) == ["FirstRun"]
