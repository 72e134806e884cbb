"""Check without a window: it only looks, and tells all it can find out, also as JSON."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from ipt_journal.journal import Journal
from ipt_journal.vault import recovery
from tests.cli.shell import DAMAGED, DONE, REPORT, UNREADABLE, WRONG_KEY, Shell, spoil
from tests.conftest import OPENS, now_utc


def test_where_it_does_not_open_check_tells_what_it_can_in_the_same_shape(
    shell: Shell, backup: Path
) -> None:
    whole = json.loads(shell.open("check", "--json").stdout)
    folder = shell.folder / "My.journal"
    aside = shutil.copytree(folder, shell.folder / "Aside.journal")
    spoil(folder / "journal.db", 100)
    told = _told(shell, DAMAGED)
    assert (told["trouble"], told["damaged_places"], told["sealed_saves"]) == (
        "damaged pages",
        1,
        whole["saves"],
    )
    for copy in ("journal.keys", "journal.keys2"):
        (folder / copy).write_bytes(bytes(640))
    told = _told(shell, DAMAGED)
    assert (told["trouble"], told["key_files"]) == ("damaged keys", ["damaged", "damaged"])
    assert (told["damaged_places"], told["backups"]) == (None, {backup.name: "whole"})
    assert told.keys() == whole.keys()
    plain = shell.open("check")
    assert plain.stdout.startswith("The key file is damaged or gone in both copies.")
    assert "1 backup read and found whole." in plain.stdout
    assert plain.stdout.endswith("`ipt-journal salvage` makes a new journal of the rest.\n")
    shutil.rmtree(folder)
    aside.rename(folder)
    (folder / "journal.db").write_bytes(b"SQLite format 3\0" + bytes(4080))
    assert _told(shell, UNREADABLE)["trouble"] == "not encrypted"
    (folder / "journal.db").unlink()
    assert _told(shell, DAMAGED)["trouble"] == "damaged pages"


def _told(shell: Shell, status: int) -> dict[str, Any]:
    ran = shell.open("check", "--json")
    assert (ran.returncode, ran.stderr) == (status, "")
    told: dict[str, Any] = json.loads(ran.stdout)
    assert told["whole"] is False
    return told


def test_check_mends_nothing_and_tells_what_opening_would(shell: Shell, backup: Path) -> None:
    keys = shell.folder / "My.journal" / "journal.keys"
    spoil(keys, 600)
    raw = keys.read_bytes()
    newer = backup.read_bytes()
    backup.write_bytes(newer[:8] + b"\xff" * 4 + newer[12:])
    ran = shell.open("check")
    assert ran.returncode == REPORT
    assert "One copy of the key file is not as it should be." in ran.stdout
    assert "Opening the journal writes it anew." in ran.stdout
    assert f"A newer version of this app made the backup {backup.name}." in ran.stdout
    backup.unlink()
    backup.symlink_to(backup)  # nobody can open it
    assert f"The backup {backup.name} cannot be read just now." in shell.open("check").stdout
    assert "The journal itself is as it was written." in ran.stdout
    assert keys.read_bytes() == raw
    assert json.loads(shell.open("check", "--json").stdout)["key_files"] == ["damaged", "whole"]


@pytest.mark.usefixtures("backup")
def test_a_copy_of_the_key_file_that_opening_leaves_alone_is_not_said_to_be_mended(
    shell: Shell,
) -> None:
    keys = shell.folder / "My.journal" / "journal.keys"
    raw = keys.read_bytes()
    raw = raw[:10] + b"\xff" * 2 + raw[12:-32]  # the oldest version that can read it
    keys.write_bytes(raw + hashlib.sha256(raw).digest())
    newer = shell.open("check").stdout
    assert json.loads(shell.open("check", "--json").stdout)["key_files"][0] == "newer version"
    keys.unlink()
    keys.mkdir()
    gone = shell.open("check").stdout
    assert json.loads(shell.open("check", "--json").stdout)["key_files"][0] == "unreachable"
    for said in (newer, gone):
        assert "One copy of the key file is not as it should be." in said
        assert "writes it anew" not in said


@pytest.mark.parametrize("version", [1, 9999])
def test_a_journal_of_another_version_is_read_through_and_left_as_it_is(
    shell: Shell, version: int
) -> None:
    journal = Journal.open(shell.folder / "My.journal", OPENS, now_utc)
    with journal.read() as session:
        session.connection().exec_driver_sql(f"PRAGMA user_version = {version}")
        session.commit()
    journal.close()
    before = (shell.folder / "My.journal" / "journal.db").read_bytes()
    ran = shell.open("check")
    assert ran.returncode == (DONE if version == 1 else UNREADABLE)
    words = ("An earlier version of this app wrote it.", "A newer version of this app wrote")
    assert words[version > 1] in ran.stdout
    told = json.loads(shell.open("check", "--json").stdout)
    assert (told["earlier_version"], told["trouble"]) == (
        (True, None) if version == 1 else (False, "newer version")
    )
    assert told["damaged_places"] == 0
    assert (shell.folder / "My.journal" / "journal.db").read_bytes() == before


def test_check_backup_and_salvage_take_the_recovery_key_too(shell: Shell) -> None:
    written = recovery.new()
    journal = Journal.open(shell.folder / "My.journal", OPENS, now_utc)
    journal.vault.set_recovery_key(written)
    journal.close()
    (shell.folder / "key.txt").write_text(written)
    for command in ("check", "backup"):
        asked = (command, "My.journal", "--recovery-key", "--passphrase-file")
        assert shell.run(*asked, "key.txt").returncode == DONE
        assert shell.run(*asked, "words.txt").returncode == WRONG_KEY
    ran = shell.run(
        *("salvage", "My.journal", "--to", "New.journal"),
        *("--recovery-key", "--passphrase-file", "key.txt"),
    )
    assert ran.returncode == DONE
