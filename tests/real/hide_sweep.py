"""Press Hide in every state and time how long something is still seen: `run.py hide-sweep`.

Each try is a program of its own on a real display. The screen is looked at until it is as bare as
before the start, which is timed, and again 1 s and 5 s after the key, and after 100 ms where it was
bare by then; a difference is a failure.
"""

import argparse
import contextlib
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.conftest import ROOT
from tests.real.eyes import LEFT, RIGHT, Eyes
from tests.real.screen import PIXELS, Screen, open_screen
from tests.real.states import ALL, Step
from tests.scenes import Stage

TRIES, DISPLAYS = 200, 3
LIMIT_MS = 100.0
LOOKS_AFTER_S = (0.1, 1.0)
LAST_LOOK_S = 5.0
PRESSED_AFTER_S = 0.2  # jobs begin 100 to 150 ms after the state is reached
REST_S = 1.2  # until a tooltip is there


@dataclass
class Place:
    """One display, and the last look at what was hidden there."""

    screen: Screen
    eyes: Eyes
    bare: bytes
    due: tuple[float, str] | None = None


class Seen(AssertionError):
    """Something was on the screen that must not be there."""


def main(arguments: list[str]) -> int:
    asked = argparse.ArgumentParser(prog="run.py hide-sweep", description=__doc__)
    asked.add_argument("--tries", type=int, default=TRIES, help=f"in all, {TRIES} unless told")
    asked.add_argument("--each", type=int, default=1, help="in every state at least, 1 unless told")
    asked.add_argument("--pictures", type=Path, help="a folder for what was seen before each key")
    asked.add_argument("state", nargs="*", help="begins of the names of states; all unless told")
    told = asked.parse_args(arguments)
    begins = tuple(told.state) or ("",)
    names = [name for name in ALL if name.startswith(begins)]
    taken: dict[str, list[float]] = {name: [] for name in names}
    with contextlib.ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        years = ten_years(home)
        places = [stack.enter_context(place(home / f"screen{n}")) for n in range(DISPLAYS)]
        tries = itertools.islice(itertools.cycle(names), max(told.tries, told.each * len(names)))
        for name, where in zip(tries, itertools.cycle(places), strict=False):
            taken[name].append(hidden_after(where, name, years, told.pictures))
            print(f"{name:<44}{taken[name][-1]:7.1f} ms", flush=True)
        for where in places:
            look_once_more(where)
    return told_by_table(taken)


def ten_years(home: Path) -> Path:
    """Make a journal of ten years once; it takes a while."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["IPT_JOURNAL_HOME"] = str(home / "made")
    (home / "made").mkdir()
    stage = Stage(QApplication([]), home / "made")
    stage._make_years()
    return stage.years


@contextlib.contextmanager
def place(home: Path) -> Iterator[Place]:
    with open_screen(home) as screen:
        eyes = Eyes(screen.display, PIXELS)
        yield Place(screen, eyes, eyes.picture())
        eyes.close()


def hidden_after(
    where: Place, name: str, years: Path | None = None, pictures: Path | None = None
) -> float:
    """Reach a state, press Hide, and return after how many ms the screen was bare."""
    look_once_more(where)
    with start(where.screen, name, years) as process:
        try:
            reach(where, name, process)
            if pictures is not None:
                pictures.mkdir(parents=True, exist_ok=True)
                where.screen.save_picture(pictures / f"{name.replace(': ', '-')}.png")
            pressed = where.eyes.press("Shift_L", "Escape")
            taken = where.eyes.blank_after(where.bare, pressed)
            where.eyes.hold(down=False)
            for after in LOOKS_AFTER_S:
                look(where, name, pressed + max(after, taken / 1000), after)
            if process.wait(5) != 0:
                raise Seen(f"{name}: the program ended with {process.returncode}")
        finally:
            process.kill()
    where.due = pressed + LAST_LOOK_S, name
    return taken


def reach(where: Place, name: str, process: "subprocess.Popen[str]") -> None:
    """Wait for the state, and do with the mouse what belongs to it."""
    assert process.stdout is not None
    told = process.stdout.readline()
    if not told:
        raise Seen(f"{name} cannot be shown")
    do(where.eyes, [Step(*one) for one in json.loads(told)])
    time.sleep(PRESSED_AFTER_S)
    if where.eyes.picture() == where.bare:
        raise Seen(f"{name} shows nothing before Hide is pressed")


def start(screen: Screen, name: str, years: Path | None) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.real.staged", name]
    if years is not None and ("ten-years" in name or "patterns" in name):
        command.append(str(years))
    home = Path(tempfile.mkdtemp(dir=screen.home.parent))
    environment = {**screen.environment, "IPT_JOURNAL_HOME": str(home)}
    return subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def do(eyes: Eyes, steps: list[Step]) -> None:
    """Move the mouse as a hand would."""
    for one in steps:
        eyes.point(one.x, one.y)
        if one.do in {"click", "hold", "right"}:
            eyes.hold(down=True, button=RIGHT if one.do == "right" else LEFT)
        if one.do in {"click", "right"}:
            eyes.hold(down=False, button=RIGHT if one.do == "right" else LEFT)
        time.sleep(REST_S if one.do == "rest" else 0.05)
    if any(one.do in {"click", "right"} for one in steps):
        time.sleep(0.3)


def look(where: Place, name: str, at: float, after: float) -> None:
    time.sleep(max(0.0, at - time.perf_counter()))
    if where.eyes.picture() != where.bare or where.screen.windows():
        where.screen.save_picture(Path(tempfile.gettempdir()) / "hide-sweep.png")
        raise Seen(f"{name}: something is on the screen after {after} s")


def look_once_more(where: Place) -> None:
    """Look at a display five seconds after its last Hide, before it is used again."""
    if where.due is not None:
        at, name = where.due
        look(where, name, at, LAST_LOOK_S)
        where.due = None


def told_by_table(taken: dict[str, list[float]]) -> int:
    """Print what each state took, and return 1 when the limit is missed."""
    print(f"\n{'':<44}{'tries':>6}{'p50':>9}{'p99':>9}{'worst':>9}")
    for name, times in taken.items():
        print(line(name, times))
    every = [one for times in taken.values() for one in times]
    print(line("all", every))
    within = quantile(every, 99) <= LIMIT_MS
    print("within" if within else "OVER", f"{LIMIT_MS:g} ms at the 99th percentile")
    return 0 if within else 1


def line(name: str, times: list[float]) -> str:
    parts = statistics.median(times), quantile(times, 99), max(times)
    return f"{name:<44}{len(times):>6}" + "".join(f"{one:>9.1f}" for one in parts)


def quantile(times: list[float], hundredth: int) -> float:
    if len(times) == 1:
        return times[0]
    return statistics.quantiles(times, n=100, method="inclusive")[hundredth - 1]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
