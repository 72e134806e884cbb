"""Nothing a client types is written anywhere in the open, but for the paper they ask for."""

import re
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records import preferences, safety_plan
from tests.conftest import OPENS, PASSPHRASE, now_utc
from tests.real.eyes import Eyes
from tests.real.screen import PIXELS, Program, Screen, until
from tests.real.started import DUMPABLE

pytestmark = [pytest.mark.display, pytest.mark.trace]

CANARY = "quetzalcoatlus"
PLAN = "pterodactylus"
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


def test_a_plan_that_may_be_opened_is_in_its_one_file_and_nothing_else_is(
    screen: Screen, notebook: Path, tmp_path: Path
) -> None:
    with_open_plan(notebook)
    trace = tmp_path / "trace"
    tracer = ("strace", "-f", "-y", "-s", "100000", "-e", f"trace={WRITES}", "-o", str(trace))
    program = screen.start(under=tracer)
    program.unlock(PASSPHRASE)
    type_everywhere(program)
    screen.key("shift+Escape")
    program.ended()
    files = [path for path in screen.home.rglob("*") if path.is_file()]
    assert [path for path in files if PLAN.encode() in path.read_bytes()] == [notebook / "plan.txt"]
    assert not [path for path in files if CANARY.encode() in path.read_bytes()]
    told = trace.read_text("utf-8", "replace").splitlines()
    guilty = [line for line in told if PLAN in line]
    assert guilty, "the file was written where nobody looked"
    assert not [line for line in guilty if f"{notebook / 'plan.txt'}" not in line]
    assert not [line for line in guilty if holds(line)]


def test_the_running_program_leaves_no_core_dump(screen: Screen, notebook: Path) -> None:
    program = screen.start()
    program.find("Passphrase")
    limits = Path(f"/proc/{program.process.pid}/limits").read_text("utf-8")
    (core,) = [line.split() for line in limits.splitlines() if line.startswith("Max core file")]
    assert core[4:6] == ["0", "0"]
    assert program.ask(DUMPABLE) == "0\n"


def with_open_plan(notebook: Path) -> None:
    """Choose in the journal that its plan may be opened while locked; the file is not there yet."""
    journal = Journal.open(notebook, OPENS, now_utc)
    with journal.write() as session:
        safety_plan.keep(session, {"people": PLAN})
        preferences.change(session, plan_open=True)
    journal.close()
    assert not (notebook / "plan.txt").exists()


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
    screen.key("ctrl+a", "ctrl+c")
    eyes = Eyes(screen.display, PIXELS)
    until(eyes.anything_copied, "the word in the clipboard")
    eyes.close()
    screen.key("ctrl+1")
    screen.key("ctrl+e")
    screen.write(f"{CANARY} three")


def holds(line: str) -> bool:
    return any(words in line for words in SPELLED)
