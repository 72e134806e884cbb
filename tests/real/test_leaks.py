"""Nothing a client types is written anywhere in the open, but for the paper they ask for."""

import re
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE
from tests.real.screen import Program, Screen

pytestmark = [pytest.mark.display, pytest.mark.trace]

CANARY = "quetzalcoatlus"
WRITES = "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg,memfd_create"
SPELLED = (CANARY, "".join(f"{letter}\\0" for letter in CANARY), PASSPHRASE)


def test_no_write_of_the_process_holds_what_was_typed(
    screen: Screen, notebook: Path, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    tracer = ("strace", "-f", "-y", "-s", "100000", "-e", f"trace={WRITES}", "-o", str(trace))
    program = screen.start(under=tracer)
    program.unlock(PASSPHRASE)
    type_everywhere(program)
    paper = program.save_paper()
    screen.key("shift+Escape")
    program.ended()
    own_pipe = re.compile(r"\d+ +write\(1<")  # what the test itself asks for
    told = trace.read_text("utf-8", "replace").splitlines()
    assert len(told) > 100, "the trace saw nothing"
    guilty = [line for line in told if not own_pipe.match(line) and holds(line)]
    assert not [line for line in guilty if str(paper) not in line]


def test_no_file_holds_what_was_typed(screen: Screen, notebook: Path) -> None:
    program = screen.start()
    program.unlock(PASSPHRASE)
    type_everywhere(program)
    paper = program.save_paper()
    screen.key("shift+Escape")
    program.ended()
    files = [path for path in screen.home.rglob("*") if path.is_file() and path != paper]
    assert notebook / "journal.db" in files
    for path in files:
        content = path.read_bytes()
        for words in (CANARY, PASSPHRASE):
            assert words.encode() not in content, path.name
            assert words.encode("utf-16-le") not in content, path.name


def type_everywhere(program: Program) -> None:
    """Leave the word in saved text, in unfinished text, in a search and in the clipboard."""
    screen = program.screen
    screen.key("ctrl+m", "4")
    program.fill("A note", f"{CANARY} one")
    screen.key("ctrl+Return")
    program.find("Saved")
    screen.key("ctrl+e")
    screen.write(f"{CANARY} two")
    screen.key("ctrl+Return")
    program.find("All entries")
    screen.key("ctrl+f")
    screen.write(CANARY)
    screen.key("ctrl+a")
    screen.key("ctrl+1")
    screen.key("ctrl+e")
    screen.write(f"{CANARY} three")


def holds(line: str) -> bool:
    return any(words in line for words in SPELLED)
