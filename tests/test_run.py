"""`run.py` says plainly what a newcomer's system lacks, and does nothing unasked."""

import os
import subprocess
import sys

import pytest

import run
from tests.conftest import ROOT

LACKING = {"libsurely-not-there.so.9": "libsurely9"}


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend that Qt needs a library that no system has."""
    monkeypatch.setattr(run, "QT_LIBRARIES", LACKING)
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.mark.usefixtures("lacking")
def test_without_root_it_prints_the_one_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert not run.system_ready(tests=False, ask=False)
    assert "sudo apt-get install libsurely9" in capsys.readouterr().err


@pytest.mark.usefixtures("lacking")
@pytest.mark.parametrize("answer", ["", "n", "no"])
def test_plain_start_installs_nothing_without_a_yes(
    monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr("builtins.input", lambda _question: answer)
    monkeypatch.setattr(run, "apt_install", lambda packages: pytest.fail(str(packages)))
    assert not run.system_ready(tests=False, ask=True)


def test_missing_tools_do_not_stop_the_tests(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "QT_LIBRARIES", {})
    monkeypatch.setattr(run, "TEST_TOOLS", {"surely-no-tool": "sometool"})
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert run.system_ready(tests=True, ask=False) or not sys.platform.startswith("linux")
    assert "sometool" in capsys.readouterr().err


def test_every_command_is_told() -> None:
    help_text = subprocess.run(
        [sys.executable, "run.py", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    for command in ("demo", "test", "gallery", "bench", "words", "lock"):
        assert f"run.py {command}" in help_text


def test_another_python_is_refused_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "SUPPORTED", ())
    monkeypatch.setattr(sys, "argv", ["run.py"])
    assert run.main() == 1
    assert "needs Python 3.11, 3.12 or 3.13" in capsys.readouterr().err
