"""Every row of the torture, those that take longest first."""

import random
import time
import traceback

from tests.torture.answers import Answers
from tests.torture.attacks import Attacks
from tests.torture.backups import Backups
from tests.torture.canaries import Canaries
from tests.torture.cuts import Cuts
from tests.torture.flips import Flips
from tests.torture.fuzz import Fuzz
from tests.torture.kills import Kills
from tests.torture.memory_scan import MemoryScan
from tests.torture.model import Model
from tests.torture.planted import Planted
from tests.torture.power import Power
from tests.torture.refusals import Refusals
from tests.torture.table import Row, Tally
from tests.torture.wrong import Wrong

ROWS: tuple[Row, ...] = (
    Fuzz(),
    Model(),
    Power(strict=True),
    Power(strict=False),
    Refusals(),
    Kills(),
    Planted(),
    Attacks(),
    Flips(),
    Backups(),
    Canaries(),
    MemoryScan(),
    Wrong(),
    Cuts(),
    Answers(),
)


def run(name: str, share: float, seconds: float | None, seed: int) -> tuple[Tally, float]:
    """Run the row of that name in this process; return what it found and how long it took."""
    row = next(row for row in ROWS if row.name == name)
    started = time.monotonic()
    try:
        tally = row.run(share, seconds, random.Random(f"{seed} {name}"))  # noqa: S311
    except Exception:  # noqa: BLE001 - the other rows go on; without cases this one does not hold
        tally = Tally(notes=[f"broke off: {traceback.format_exc(limit=-2)}"])
    return tally, time.monotonic() - started
