"""No byte that is written anywhere tells what the client wrote."""

import base64
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records.person import Person
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.vault import recovery
from tests.conftest import PASSPHRASE, ROOT
from tests.vault.notes import being_read, save

CANARY = "zanzibar marmalade übergestern"
WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|\bcreat\(|memfd_create")


def forms(words: str) -> list[bytes]:
    """Return the bytes that would give `words` away, in any way they may be written."""
    shapes = [words.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")]
    inner = [base64.b64encode(words.encode()[cut : cut + 12]) for cut in range(3)]
    return [*shapes, *inner, json.dumps(words).encode(), words.encode().hex().encode()]


def given_away(folder: Path, *secrets: str) -> list[str]:
    """Return the files in which one of `secrets` can be read."""
    wanted = [form for secret in secrets for word in secret.split() for form in forms(word)]
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes().lower()
            found += [path.name for form in wanted if form.lower() in content]
    return found


def test_the_search_itself_finds_what_lies_open(tmp_path: Path) -> None:
    for number, form in enumerate(forms("zanzibar")):
        (tmp_path / f"{number}.txt").write_bytes(b"before " + form + b" after")
    assert len(set(given_away(tmp_path, CANARY))) == len(forms("zanzibar"))


def test_no_file_of_the_journal_holds_a_word_of_it(
    journal: Journal, folder: Path, tmp_path: Path
) -> None:
    written = recovery.new()
    journal.vault.set_recovery_key(written)
    secrets = (CANARY, PASSPHRASE, written)
    with journal.write() as session:
        session.add(Person(label=CANARY))
    journal.keep_unfinished("note", {"text": CANARY})
    journal.vault.rest.put(CANARY)
    back_up(journal)
    with being_read(journal):
        save(journal, CANARY * 50)
        assert (folder / "journal.db-wal").stat().st_size
        assert given_away(tmp_path, *secrets) == []
    journal.close({"event": {"words": CANARY}})
    assert given_away(tmp_path, *secrets) == []


@pytest.mark.usefixtures("left_open")
def test_nor_after_a_sudden_end(tmp_path: Path) -> None:
    assert given_away(tmp_path, "said process") == []


def test_only_whoever_owns_the_journal_may_read_its_files(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    back_up(journal)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o077 for path in folder.rglob("*")} == {0}


@pytest.mark.trace
def test_sorting_and_searching_write_no_file_outside_the_journal(
    journal: Journal, folder: Path, tmp_path: Path
) -> None:
    journal.close()
    trace = tmp_path / "trace.txt"
    calls = "trace=open,openat,openat2,creat,memfd_create"
    command = ["strace", "-f", "-q", "-e", calls, "-e", "signal=none", "-o", str(trace)]
    child = [sys.executable, "-m", "tests.vault.child", "busy", str(folder)]
    # Measuring coverage writes files of its own.
    environment = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    subprocess.run([*command, *child], cwd=ROOT, env=environment, check=True)
    opened = [
        line for line in trace.read_text("utf-8", "replace").splitlines() if " = -1" not in line
    ]
    written = [line for line in opened if WRITING.search(line)]
    assert any(str(folder) in line for line in written)
    assert [line for line in written if str(folder) not in line and "/dev/null" not in line] == []
    assert given_away(tmp_path, "canary") == []
