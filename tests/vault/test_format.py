"""FORMAT.md is enough to open a journal: its own program and commands are run, and nothing else."""

import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2

from ipt_journal.journal import Journal
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.vault import recovery, rekey
from tests.conftest import CHEAP, PASSPHRASE, ROOT
from tests.vault.notes import reopened, save

PAGE = (ROOT / "FORMAT.md").read_text("utf-8")
WORDS = ["one", "zwei ü", "三 " * 3000]


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


def told(command: str, cwd: Path, secret: str = PASSPHRASE) -> str:
    """Run a command as it stands on the page; its program knows this app only from there."""
    _, *arguments = shlex.split(command)
    ran = subprocess.run(
        [sys.executable, "-I", "-W", "error", *arguments],
        cwd=cwd,
        input=f"{secret}\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.removeprefix("Passphrase or recovery key: ").strip()


COMMANDS = [line for block in blocks("sh") for line in block.splitlines()]
KEY, PLAIN, UNPACK = (line for line in COMMANDS if line.startswith("python3"))


@pytest.fixture
def recovery_key() -> str:
    return recovery.new()


@pytest.fixture
def place(journal: Journal, folder: Path, recovery_key: str) -> Path:
    """Give the folder in which lie the page's program, a journal and a backup of it."""
    journal.vault.set_recovery_key(recovery_key)
    for words in WORDS:
        save(journal, words)
    backup = back_up(journal)
    shutil.copy(backup.path, folder.parent)
    journal.close()
    (folder.parent / "reader.py").write_text("\n".join(blocks("python")), "utf-8")
    return folder.parent


def read_by_sqlcipher(database: Path, key_line: str) -> list[str]:
    """Read the notes with SQLCipher's shell where it is there, else with a bare driver."""
    asked = "SELECT text FROM note"
    if shell := shutil.which("sqlcipher"):
        ran = subprocess.run(
            [shell, "-json", str(database)],
            input=f"{key_line}\n{asked};\n",
            capture_output=True,
            text=True,
            check=True,
        )
        return sorted(re.findall(r'"text":"(.*?)"', ran.stdout))
    link = sqlcipher3.dbapi2.connect(str(database))
    try:
        link.execute(key_line)
        return sorted(words for (words,) in link.execute(asked))
    finally:
        link.close()


def test_the_program_on_the_page_knows_nothing_of_this_app() -> None:
    assert not [block for block in blocks("python") if "ipt_journal" in block]


@pytest.mark.parametrize("by", ["passphrase", "recovery key"])
def test_the_key_it_prints_opens_the_database_in_sqlcipher(
    place: Path, folder: Path, recovery_key: str, by: str
) -> None:
    line = told(KEY, place, PASSPHRASE if by == "passphrase" else recovery_key)
    assert line.startswith("PRAGMA key = \"x'")
    assert read_by_sqlcipher(folder / "journal.db", line) == sorted(WORDS)


def test_it_makes_a_database_that_any_sqlite_reads(place: Path) -> None:
    told(PLAIN, place)
    link = sqlite3.connect(place / "readable.sqlite")
    try:
        assert sorted(words for (words,) in link.execute("SELECT text FROM note")) == sorted(WORDS)
        assert link.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert link.execute("SELECT count FROM saves").fetchone() == (len(WORDS),)
    finally:
        link.close()


def test_it_makes_a_folder_of_a_backup(place: Path) -> None:
    told(UNPACK, place)
    made = "From backup.journal"
    line = told(KEY.replace("My notes.journal", made), place)
    assert read_by_sqlcipher(place / made / "journal.db", line) == sorted(WORDS)


def test_it_does_not_open_with_another_passphrase_or_a_changed_page(
    place: Path, folder: Path
) -> None:
    with pytest.raises(AssertionError, match="not its passphrase"):
        told(KEY, place, "another passphrase")
    raw = bytearray((folder / "journal.db").read_bytes())
    raw[5000] ^= 1
    (folder / "journal.db").write_bytes(raw)
    with pytest.raises(AssertionError, match=r"Page 2 is damaged\."):
        told(PLAIN, place)


@pytest.mark.parametrize("renamed", [False, True], ids=["before", "after"])
def test_it_opens_one_whose_change_of_the_key_was_cut_short(
    place: Path, folder: Path, *, renamed: bool
) -> None:
    """Each copy of the key file is of another key, and the database of one of them."""
    first, old = (folder / "journal.keys").read_bytes(), (folder / "journal.db").read_bytes()
    opened = reopened(folder)
    rekey.rekey(opened.vault, PASSPHRASE, CHEAP)
    opened.close()
    (folder / "journal.keys").write_bytes(first)
    if not renamed:
        (folder / "journal.db").write_bytes(old)
    assert read_by_sqlcipher(folder / "journal.db", told(KEY, place)) == sorted(WORDS)
    told(PLAIN, place)


def test_the_files_it_names_are_those_there_are(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    back_up(journal)
    journal.close()
    there = {path.name for path in folder.iterdir()}
    table = PAGE.split("## The folder")[1].split("## ")[0]
    named = set(re.findall(r"`(journal\.[\w-]+|plan\.txt|backups)(?=[`/])", table))
    assert there <= named
    passing = {"journal.db-wal", "journal.db-shm", "journal.waiting", "journal.restored"}
    assert named - there == passing | {"plan.txt"}
