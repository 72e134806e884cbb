"""A display of its own with a window manager, the real program on it, and real keys and clicks."""

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from tests.conftest import ROOT

PATIENCE_S = 20.0
PIXELS = 1280, 800
SIZE = f"{PIXELS[0]}x{PIXELS[1]}x24"
Answer = TypeVar("Answer")


def until(true: Callable[[], Answer | None], what: str) -> Answer:
    """Wait until something is so, and say what was waited for in vain."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if answer := true():
            return answer
        time.sleep(0.05)
    raise AssertionError(f"in vain: {what}")


@dataclass
class Screen:
    """What a person sees, and their hands."""

    display: str
    home: Path
    started: list["Program"] = field(default_factory=list)
    also: dict[str, str] = field(default_factory=dict)  # with a home of one's own in place of ours

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        own = {"DISPLAY": self.display, "IPT_JOURNAL_HOME": str(self.home), "TZ": "Europe/London"}
        if self.also:
            del own["IPT_JOURNAL_HOME"]
        return {**kept, **own, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb", **self.also}

    def start(self, *arguments: str, under: tuple[str, ...] = ()) -> "Program":
        """Start the program, below another command if one is given."""
        command = [*under, sys.executable, "-m", "tests.real.started", *arguments]
        pipe = subprocess.PIPE
        with self.home.with_name("complaints").open("a") as complaints:
            process = subprocess.Popen(
                command,
                env=self.environment,
                cwd=ROOT,
                stdin=pipe,
                stdout=pipe,
                stderr=complaints,
                text=True,
            )
        program = Program(self, process)
        self.started.append(program)
        return program

    def call(self, *arguments: str) -> int:
        """Run the program to its end and return its status."""
        command = [sys.executable, "-m", "ipt_journal", *arguments]
        ran = subprocess.run(
            command, env=self.environment, cwd=ROOT, capture_output=True, check=False
        )
        return ran.returncode

    def _do(self, *command: str) -> str:
        ran = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False
        )
        return ran.stdout

    def key(self, *keys: str) -> None:
        self._do("xdotool", "key", "--clearmodifiers", "--delay", "30", *keys)

    def write(self, words: str) -> None:
        self._do("xdotool", "type", "--delay", "8", words)

    def click(self, x: int, y: int) -> None:
        self._do("xdotool", "mousemove", str(x), str(y), "click", "1")

    def windows(self) -> list[str]:
        """Return the windows that a task bar would list."""
        listed = self._do("xprop", "-root", "_NET_CLIENT_LIST").partition("#")[2]
        return [one.strip() for one in listed.split(",") if one.strip()]

    def active(self) -> str:
        """Return the line that tells which window has the keyboard."""
        return self._do("xprop", "-root", "_NET_ACTIVE_WINDOW")

    def minimise(self, window: str) -> None:
        self._do("xdotool", "windowminimize", window)

    def picture(self) -> bytes:
        """Return every pixel of the screen."""
        command = ["import", "-window", "root", "-depth", "8", "rgb:-"]
        return subprocess.run(command, env=self.environment, capture_output=True, check=True).stdout

    def save_picture(self, file: Path) -> None:
        self._do("import", "-window", "root", str(file))


@dataclass
class Program:
    """The running program; its controls are found by the names a screen reader says."""

    screen: Screen
    process: "subprocess.Popen[str]"

    def seen(self) -> list[dict[str, Any]]:
        """Return every visible control."""
        told: list[dict[str, Any]] = json.loads(self.ask(""))
        return told

    def ask(self, line: str) -> str:
        """Return what `tests.real.started` answers."""
        stdin, stdout = self.process.stdin, self.process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(f"{line}\n")
        stdin.flush()
        return stdout.readline()

    def find(self, name: str) -> dict[str, Any]:
        """Wait until a control or text of this name is there and can be used."""

        def there() -> dict[str, Any] | None:
            fits = (one for one in self.seen() if name in (one["name"], one["text"]))
            return next((one for one in fits if one["enabled"]), None)

        return until(there, f"{name!r} on the screen")

    def press(self, name: str) -> None:
        """Click a control once it has come to rest."""

        def rests() -> dict[str, Any] | None:
            earlier = self.find(name)
            time.sleep(0.1)
            return earlier if self.find(name) == earlier else None

        self.screen.click(*until(rests, f"{name!r} at rest")["at"])

    def fill(self, name: str, words: str) -> None:
        self.press(name)
        self.screen.write(words)

    def unlock(self, passphrase: str) -> None:
        """Open the journal of the unlock page, and wait for Today."""
        self.fill("Passphrase", passphrase)
        self.screen.key("Return")
        self.find("How is your mood now?")

    def ask_where_to_save(self) -> None:
        """Open the file dialog for the paper."""
        self.screen.key("ctrl+7")
        self.press("Save as PDF")
        self.press("Choose where to save")
        self.find("File &name:")

    def save_paper(self, where: Path | None = None) -> Path:
        """Save the paper by the file dialog, and wait for the dialog to go."""
        paper = where or self.screen.home / "summary.pdf"
        self.ask_where_to_save()

        def typed() -> bool:
            self.screen.key("ctrl+a")
            self.screen.write(str(paper))
            return any(one["text"] == str(paper) for one in self.seen())

        until(typed, "the dialog that listens")  # it may be seen before it has the keyboard
        self.screen.key("Return")
        until(paper.exists, "the paper")
        self.find("Save as PDF")
        return paper

    def find_told(self, first: str, last: str) -> None:
        """Read what the program prints before it opens its window."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line.startswith(first)
        while line.rstrip() != last:
            line = self.process.stdout.readline()

    def complaints(self) -> str:
        """Return what every program on this screen wrote on standard error."""
        return self.screen.home.with_name("complaints").read_text()

    def ended(self) -> int:
        """Wait for the end of the process and return its status."""
        return self.process.wait(PATIENCE_S)


@contextlib.contextmanager
def open_screen(home: Path) -> Iterator[Screen]:
    """Yield a display of its own; whatever still runs on it afterwards is ended.

    Without -noreset the server starts over when the last program on it leaves, and turns away
    another that is just arriving.
    """
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"],
        pass_fds=(writer,),
        text=True,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        display = f":{told.readline().strip()}"
    screen = Screen(display, home)
    manager = subprocess.Popen(
        ["openbox"], env=screen.environment, stderr=subprocess.DEVNULL, text=True
    )
    until(lambda: "_NET_SUPPORTING" in screen._do("xprop", "-root"), "the window manager")
    try:
        yield screen
    finally:
        for process in (*(one.process for one in screen.started), manager, server):
            with process:  # closes its pipes and waits
                process.kill()
