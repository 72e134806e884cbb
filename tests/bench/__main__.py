"""Measure speed and memory, each beside a floor from the same run: `run.py bench [NAME…]`."""

import itertools
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from ipt_journal import paths
from ipt_journal.cli.display import has_display
from ipt_journal.demo import making
from ipt_journal.demo.years import Length
from ipt_journal.journal import Journal
from ipt_journal.moment import Clock, Moment
from ipt_journal.records import search
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from ipt_journal.vault.keyslots import Kind, Secret
from tests.bench.clock import now_utc
from tests.validate import sizes

ROOT = Path(__file__).resolve().parents[2]
YEARS = Length(3650, 1)
NOTES = 20_000  # with ten years of check-ins and events these make 50,000 entries
TYPED = ("garden", "told the truth", "quiet", "sunday dinner", "neighbours", "is not there")
ROUNDS = 9
LOCKS = 3


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured, its floor if there is one, and the most that is allowed."""

    name: str
    value: float
    unit: str
    floor: float | None
    limit: float

    @property
    def ratio(self) -> float | None:
        return None if self.floor is None else self.value / self.floor

    def line(self) -> str:
        compared = self.value if self.ratio is None else self.ratio
        floor = "" if self.floor is None else f"{self.floor:.1f} {self.unit}"
        limit = f"{self.limit:g} {self.unit}" if self.ratio is None else f"{self.limit:g} ×"
        if self.limit == math.inf:
            return f"{self.name:<50}{self.value:>10.1f} {self.unit}"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f} ×"
        verdict = "within" if compared <= self.limit else "OVER"
        value = f"{self.value:.1f} {self.unit}"
        return f"{self.name:<50}{value:>12}{floor:>12}{ratio:>9}{limit:>10}  {verdict}"


def main(names: list[str]) -> int:
    """Print the rows of the measures of these names, or of all."""
    measures = (
        unlock_shown, ten_years, papers, worksheets, panning, dragging, contrasts, durable,
        searching, safekeeping,
    )  # fmt: skip
    chosen = [one for one in measures if not names or one.__name__ in names]
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        os.environ["IPT_JOURNAL_HOME"] = folder
        if {*chosen} - {contrasts, safekeeping}:
            print("Making ten years of invented entries …", flush=True)
            making.make(home, now_utc, YEARS).close()
        print(f"\n{'':<50}{'measured':>12}{'floor':>12}{'ratio':>9}{'limit':>10}")
        for measure in chosen:
            for row in measure(home):
                print(row.line(), flush=True)
    return 0


def opened(home: Path) -> Journal:
    words = making.read_passphrase(home / paths.SAMPLE_PASSPHRASE)
    return Journal.open(home / paths.SAMPLE, Secret(Kind.PASSPHRASE, words), now_utc)


def milliseconds(work: Callable[[], object], rounds: int = 1) -> list[float]:
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


# In processes of their own


def child(part: str, *arguments: str) -> str:
    """Run a part of the bench and return what it printed."""
    command = [sys.executable, "-m", f"tests.bench.{part}", *arguments]
    environment = dict(os.environ)
    if sys.platform.startswith("linux") and not has_display():
        environment["QT_QPA_PLATFORM"] = "offscreen"
    ran = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return ran.stdout


def unlock_shown(home: Path) -> list[Row]:
    """Time from the start of the process to the first picture, in turns with a bare window."""
    journal = str(home / paths.SAMPLE)
    taken: dict[str, list[float]] = {"bare": [], "unlock": []}
    for _ in range(ROUNDS):
        for part, times in taken.items():
            start = time.perf_counter()
            child(part, journal)
            times.append((time.perf_counter() - start) * 1000)
    bare, shown = (statistics.median(taken[part]) for part in ("bare", "unlock"))
    locked = statistics.median(float(child("locking", str(home))) for _ in range(LOCKS))
    return [
        Row("Unlock window shown", shown, "ms", bare, 1.5),
        Row("Lock, ten years, until the unlock window is shown", locked + shown, "ms", None, 600),
    ]


def ten_years(home: Path) -> list[Row]:
    told = map(float, child("ten_years", str(home)).split())
    today, first_draw, resident, life, zoom = told
    return [
        Row("Today usable after the key, ten years", today, "ms", None, 300),
        Row("Timeline over ten years, first draw", first_draw, "ms", None, 150),
        Row("Life timeline of 500 items, first draw", life, "ms", None, 150),
        Row("Life timeline of 500 items, zoom", zoom, "ms", None, 100),
        Row("Resident memory, ten years on the Timeline", resident, "MB", None, 300),
    ]


def papers(home: Path) -> list[Row]:
    brief, nothing, course, tick = map(float, child("papers", str(home)).split())
    return [
        Row("Brief of a session as PDF, ten years", brief, "ms", None, 500),
        Row("(a PDF of one page with nothing on it)", nothing, "ms", None, math.inf),
        Row("Whole course as PDF, ten years", course, "ms", None, 3000),
        Row("Preview painted after a tick, ten years", tick, "ms", None, 150),
    ]


def worksheets(home: Path) -> list[Row]:
    taken, closer = (float(child(part, str(home))) for part in ("worksheets", "closer"))
    form = float(child("questionnaires", str(home)))
    return [
        Row("Questionnaire page opens, ten years", form, "ms", None, 100),
        Row("A worksheet opens, ten years", taken, "ms", None, 100),
        Row("A closer look opens, ten years", closer, "ms", None, 100),
    ]


def panning(home: Path) -> list[Row]:
    pan, bare_draw, bare_pan, grown = map(float, child("panning", str(home)).split())
    return [
        Row("Timeline, pan at its slowest zoom, 95th percentile", pan, "ms", None, 33),
        Row("(a bare plot of 2,000 points: first draw)", bare_draw, "ms", None, math.inf),
        Row("(a bare plot of 2,000 points: pan)", bare_pan, "ms", None, math.inf),
        Row("Timeline, memory after 3,000 pans", grown, "MB", None, 10),
    ]


def dragging(home: Path) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copytree(home, Path(folder) / "home")  # it adds people
        move = float(child("people", str(copy)))
    return [Row("Map of 60 people, a move of a drag, 95th percentile", move, "ms", None, 16)]


# In this process


def contrasts(_home: Path) -> list[Row]:
    """Time the statistics behind Patterns on an invented diary."""
    one = milliseconds(sizes.contrast_of_ten_years(), 5)
    whole = milliseconds(sizes.table_of_three_years(), 3)
    return [
        Row("One contrast, ten years, 3,000 events", statistics.median(one), "ms", None, 300),
        Row("Table of 30 rows, three years", statistics.median(whole), "ms", None, 1000),
    ]


def durable(home: Path) -> list[Row]:
    """Compare a saved check-in with the bare SQL that writes the same row durably."""
    journal = opened(home)
    link = journal.vault.connect_to(journal.vault.folder.database)
    happened = moments()
    save(journal, happened)
    cursor = link.execute("SELECT * FROM check_in ORDER BY entered_utc DESC LIMIT 1")
    row = dict(zip((column[0] for column in cursor.description), cursor.fetchone(), strict=True))
    insert = f"INSERT INTO check_in VALUES ({', '.join(f':{name}' for name in row)})"  # noqa: S608 - our own columns

    def bare() -> None:
        link.execute("BEGIN IMMEDIATE")
        link.execute(insert, {**row, "id": uuid4().hex})
        link.execute("COMMIT")
        link.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    saved, floor = [], []
    for _ in range(ROUNDS):  # in turns, as a disk is not always equally busy
        saved += milliseconds(lambda: save(journal, happened), 25)
        floor += milliseconds(bare, 25)
    link.close()
    journal.close()
    typical = statistics.median
    return [Row("A saved entry is durable", typical(saved), "ms", typical(floor), 3)]


def save(journal: Journal, happened: Iterator[Moment]) -> None:
    with journal.write() as session:
        now = Clock().now()
        session.add(MoodCheckIn(**dated(next(happened), now), mood=6, note="after the call"))


def moments() -> Iterator[Moment]:
    """Yield moments ten minutes apart, backwards from now."""
    now = Clock().now()
    return (replace(now, utc=now.utc - 600 * number) for number in itertools.count())


def searching(home: Path) -> list[Row]:
    """Type words letter by letter into 50,000 entries."""
    journal = opened(home)
    with journal.write() as session:
        session.add_all(note(number) for number in range(NOTES))
    with journal.read() as session:
        taken = [
            milliseconds(lambda typed=words[:end]: search.find(session, typed))[0]  # type: ignore[misc]
            for words in TYPED
            for end in range(1, len(words) + 1)
        ]
    journal.close()
    slow = statistics.quantiles(taken, n=20)[-1]
    return [Row("Search in 50,000 entries, 95th percentile", slow, "ms", None, 30)]


def safekeeping(_home: Path) -> list[Row]:
    """Back up, check and restore a journal of about 100 MB."""
    size, *taken = (float(one) for one in child("safekeeping").split())
    bare, backup, check, unpacked, prepared = (one * 1000 for one in taken)
    return [
        Row(f"Backup of {size:.0f} MB, read back", backup, "ms", bare, 1.5),
        Row("Check, for 50 MB", check * 50 / size, "ms", None, 1000),
        Row("Restore, beside that backup", unpacked, "ms", backup, 2),
        Row("Restore as the window does, beside that backup", prepared, "ms", backup, 2),
    ]


def note(number: int) -> Note:
    now = Clock().now()
    return Note(**dated(now, now), text=f"Quiet walk {number}, and the garden after Sunday dinner.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
