"""`run.py` says plainly what a newcomer's system lacks, and does nothing unasked."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import run
from ipt_journal.cli import COMMANDS
from ipt_journal.cli.edge import DONE
from tests.conftest import PASSPHRASE, ROOT

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
    developers = (*run.DEVELOPERS, "lock")
    for command in (*COMMANDS, *developers):
        assert f"run.py {command}" in help_text


def test_the_journal_s_commands_are_handed_on(tmp_path: Path) -> None:
    ready = json.loads(run.READY.read_text()) if run.READY.exists() else {}
    if ready.get("app") != run.digest(run.APP_LOCK):
        pytest.skip("run.py would install packages first")
    passphrase = tmp_path / "passphrase.txt"
    passphrase.write_text(PASSPHRASE, "utf-8")
    journal = tmp_path / "My notes.journal"

    def ran(*words: str | Path) -> subprocess.CompletedProcess[str]:
        command = [run.BIN / "python", ROOT / "run.py", *words, "--passphrase-file", passphrase]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert ran("new", journal).returncode == DONE
    assert (journal / "journal.keys").exists()
    assert ran("summary", journal, "--out", tmp_path / "paper.txt").returncode == DONE
    assert "Summary" in (tmp_path / "paper.txt").read_text("utf-8")
    assert ran("check", tmp_path / "elsewhere").stderr.startswith("There is no journal")


def test_another_python_is_refused_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "SUPPORTED", ())
    monkeypatch.setattr(sys, "argv", ["run.py"])
    assert run.main() == 1
    assert "needs Python 3.11, 3.12 or 3.13" in capsys.readouterr().err
