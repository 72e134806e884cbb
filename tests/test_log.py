"""Logs and error reports say where and what kind, and hold no word of the journal."""

import logging
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from ipt_journal import log
from tests.conftest import ROOT

SECRET = "He forgot the evening"  # noqa: S105 - a line that might stand in a journal
BEFORE = f"""\
import logging, sys, threading, warnings
from ipt_journal import log
log.install()
words = {SECRET!r}
"""


def said(tmp_path: Path, program: str) -> str:
    """Run a program of a few lines and return what it wrote to standard error."""
    script = tmp_path / "program.py"
    script.write_text(BEFORE + program, "utf-8")
    ran = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
    )
    assert ran.stdout == ""
    return ran.stderr


@pytest.mark.parametrize(
    "program",
    [
        "raise ValueError(words)",
        "def saved(text):\n  raise KeyError(text)\nsaved(words)",
        "try:\n  int(words)\nexcept ValueError:\n  raise RuntimeError(words) from None",
        "try:\n  int(words)\nexcept ValueError as error:\n  raise RuntimeError(words) from error",
        "logging.error('saved %s', words)",
        "logging.getLogger('sqlalchemy.engine').error('INSERT %r', (words,))",
        "logging.error('saved %(what)s', {'what': words})",
        "try:\n  int(words)\nexcept ValueError:\n  logging.exception('not saved')",
        "logging.error(ValueError(words))",
        "warnings.warn(words)",
        "t = threading.Thread(target=lambda: int(words)); t.start(); t.join()",
        "class Gone:\n  def __del__(self): raise ValueError(words)\nGone()",
        "logging.error('here', stack_info=True, extra={'text': words})",
    ],
)
def test_no_way_of_failing_prints_what_the_client_wrote(tmp_path: Path, program: str) -> None:
    told = said(tmp_path, program)
    assert told.strip()
    assert SECRET not in told
    assert "forgot" not in told


def test_an_uncaught_error_names_its_kind_and_the_lines_it_passed(tmp_path: Path) -> None:
    told = said(tmp_path, "def inner():\n  return {}[words]\ndef outer():\n  inner()\nouter()")
    assert told == "KeyError in <module>:9 > outer:8 > inner:6\n"


def test_an_error_in_a_thread_is_told_like_any_other(tmp_path: Path) -> None:
    told = said(tmp_path, "t = threading.Thread(target=lambda: int(words)); t.start(); t.join()")
    assert told.startswith("ValueError in ")
    assert told.count("\n") == 1


def test_a_constant_message_is_printed_with_its_place_and_the_kind_of_error(
    tmp_path: Path,
) -> None:
    told = said(
        tmp_path, "try:\n  1/0\nexcept ZeroDivisionError:\n  logging.exception('Not saved')"
    )
    assert told == "ERROR root: Not saved [ZeroDivisionError]\n"


def test_only_warnings_and_worse_are_printed(tmp_path: Path) -> None:
    assert said(tmp_path, "logging.info('fine'); logging.debug('fine')") == ""


def test_a_warning_names_its_kind_and_place(tmp_path: Path) -> None:
    assert said(tmp_path, "warnings.warn(words)") == "UserWarning in program.py:5\n"


def test_each_way_of_telling_keeps_the_words_out(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="forgot") as caught:
        int(SECRET)
    error = caught.value
    kind, trace = ValueError, error.__traceback__
    record = logging.LogRecord("app", logging.ERROR, "", 1, "%s", (SECRET,), (kind, error, trace))
    assert log.PlainFormatter().format(record) == "ERROR app: … [ValueError]"
    log.report(kind, error, trace)
    log._report_uncaught(SimpleNamespace(exc_type=kind, exc_value=error, exc_traceback=trace))
    log._report_uncaught(SimpleNamespace(exc_type=SystemExit, exc_value=SystemExit(SECRET)))
    log._report_warning(SECRET, UserWarning, "/home/somebody/notes.py", 3)
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 3
    assert lines[2] == "UserWarning in notes.py:3"
    assert not any("forgot" in line for line in lines)
