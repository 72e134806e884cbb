"""Backup, restore, salvage and check without a window: what is written, printed and returned."""

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records.mention import Mention
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.records.record import dated
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.vault import recovery
from tests.cli.shell import (
    DAMAGED,
    DONE,
    REPORT,
    UNREADABLE,
    WRITTEN,
    WRONG_KEY,
    WRONG_USE,
    Shell,
    said,
    spoil,
)
from tests.conftest import CHEAP, NOW, OPENS, PASSPHRASE, now_utc
from tests.rescue.damaged import lose_unfinished


def found(shell: Shell, journal: str) -> int:
    """Return how many of the notes a search finds."""
    asked = (journal, "quiet argument", "--passphrase-file", "words.txt")
    return shell.run("search", *asked).stdout.count("quiet argument")


def test_a_backup_is_restored_into_a_new_folder(shell: Shell, backup: Path) -> None:
    asked = (str(backup), "--to", "Back.journal", "--passphrase-file", "words.txt")
    ran = shell.run("restore", *asked)
    assert (ran.returncode, ran.stderr) == (DONE, "")
    assert "40 records" in ran.stdout
    assert found(shell, "Back.journal") == found(shell, "My.journal") > 0
    again = shell.run("restore", *asked)
    assert again.returncode == WRONG_USE
    assert said(again)


def test_the_recovery_key_of_that_time_restores_it_however_it_is_written(shell: Shell) -> None:
    written = recovery.new()
    journal = Journal.open(shell.folder / "My.journal", OPENS, now_utc)
    journal.vault.set_recovery_key(written)
    journal.close()
    (made,) = taken(shell)
    (shell.folder / "key.txt").write_text(written.lower().replace("-", " ") + "\n")
    asked = (str(made), "--to", "Back.journal", "--recovery-key", "--passphrase-file")
    ran = shell.run("restore", *asked, "words.txt")
    assert (ran.returncode, said(ran)) == (
        WRONG_KEY,
        "There is a typing error in that recovery key. Compare each group.",
    )
    (shell.folder / "other.txt").write_text(recovery.new())
    ran = shell.run("restore", *asked, "other.txt")
    assert (ran.returncode, said(ran)) == (WRONG_KEY, "That didn’t open it. Check Caps Lock.")
    assert not (shell.folder / "Back.journal").exists()
    ran = shell.run("restore", *asked, "key.txt")
    assert (ran.returncode, ran.stderr) == (DONE, "")
    assert found(shell, "Back.journal") == found(shell, "My.journal") > 0


def taken(shell: Shell) -> list[Path]:
    """Take a backup and return all there are."""
    assert shell.open("backup").returncode == DONE
    return sorted((shell.folder / "My.journal" / "backups").iterdir())


def test_a_backup_goes_where_it_is_wanted(shell: Shell) -> None:
    (shell.folder / "stick").mkdir()
    ran = shell.open("backup", "--to", "stick")
    assert ran.returncode == DONE
    assert len(list((shell.folder / "stick").glob("*.jbak"))) == 1
    assert not (shell.folder / "My.journal" / "backups").exists()
    ran = shell.open("backup", "--to", "no/stick")
    assert (ran.returncode, said(ran)) == (WRONG_USE, "There is no folder no/stick.")


def test_a_wrong_passphrase_or_a_damaged_backup_restores_nothing(
    shell: Shell, backup: Path
) -> None:
    (shell.folder / "wrong.txt").write_text("not this one")
    ran = shell.run("restore", str(backup), "--to", "B.journal", "--passphrase-file", "wrong.txt")
    assert ran.returncode == WRONG_KEY
    ran = shell.run("restore", "no.jbak", "--to", "B.journal", "--passphrase-file", "words.txt")
    assert (ran.returncode, said(ran)) == (WRONG_USE, "There is no file no.jbak.")
    spoil(backup, 9000)
    ran = shell.run("restore", str(backup), "--to", "B.journal", "--passphrase-file", "words.txt")
    assert (ran.returncode, said(ran)) == (
        DAMAGED,
        "This backup is damaged. Another one may be whole.",
    )
    assert not (shell.folder / "B.journal").exists()


def test_a_file_that_is_no_backup_is_told_as_that(shell: Shell, backup: Path) -> None:
    (shell.folder / "hosts").write_text("127.0.0.1 localhost\n")
    raw = backup.read_bytes()
    backup.write_bytes(raw[:20])
    asked = ("--to", "B.journal", "--passphrase-file", "words.txt")
    ran = shell.run("restore", "hosts", *asked)
    assert (ran.returncode, said(ran)) == (
        UNREADABLE,
        "That file is not a backup, or its beginning is damaged.",
    )
    ran = shell.run("restore", str(backup), *asked)
    assert (ran.returncode, said(ran).split(".")[0]) == (DAMAGED, "This backup is damaged")
    for command in ("check", "backup", "salvage"):
        more = ("--to", "B.journal") if command == "salvage" else ()
        ran = shell.run(command, "hosts", *more, "--passphrase-file", "words.txt")
        assert (ran.returncode, said(ran)) == (UNREADABLE, "There is no journal in that folder.")
    assert not (shell.folder / "B.journal").exists()


def test_a_damaged_journal_is_told_and_salvaged(shell: Shell, backup: Path) -> None:
    assert backup.exists()
    database = shell.folder / "My.journal" / "journal.db"
    spoil(database, database.stat().st_size - 6000)
    ran = shell.open("check")
    assert ran.returncode == DAMAGED
    assert "Damaged: 1 place in the file." in ran.stdout
    assert ran.stdout.endswith("`ipt-journal salvage` makes a new journal of the rest.\n")
    ran = shell.open("backup")
    assert ran.returncode == DAMAGED
    assert said(ran).endswith("`ipt-journal salvage` makes a new journal of the rest.")
    before = database.read_bytes()
    ran = shell.open("salvage", "--to", "New.journal")
    assert ran.returncode in {DONE, REPORT}
    assert "note: " in ran.stdout
    assert WRITTEN not in ran.stdout
    assert database.read_bytes() == before
    assert found(shell, "New.journal") == 40
    ran = shell.run("check", "New.journal", "--passphrase-file", "words.txt")
    assert ran.returncode == DONE


def test_what_is_missing_is_told_by_kind_and_day(shell: Shell) -> None:
    """Without a backup the rows of damaged pages are gone."""
    database = shell.folder / "My.journal" / "journal.db"
    pages = database.stat().st_size // 4096
    for place in range(pages - 40, pages, 4):
        spoil(database, place * 4096 + 500)
    ran = shell.open("salvage", "--to", "New.journal")
    assert ran.returncode == REPORT
    assert "missing (2026-11-17)" in ran.stdout
    assert 0 < found(shell, "New.journal") < 40


def test_without_key_files_it_is_told_as_damaged_and_saved_by_that_of_a_backup(
    shell: Shell, backup: Path
) -> None:
    folder = shell.folder / "My.journal"
    for name in ("journal.keys", "journal.keys2"):
        (folder / name).unlink()
    ran = shell.open("check")
    assert ran.returncode == DAMAGED
    assert ran.stdout.startswith("The key file is damaged or gone in both copies.")
    assert ran.stdout.endswith("`ipt-journal salvage` makes a new journal of the rest.\n")
    (shell.folder / "wrong.txt").write_text("not this one")
    to = ("--to", "New.journal", "--passphrase-file")
    ran = shell.run("salvage", "My.journal", *to, "wrong.txt")
    assert (ran.returncode, said(ran)) == (WRONG_KEY, "That didn’t open it. Check Caps Lock.")
    away = backup.rename(shell.folder / backup.name)
    ran = shell.run("salvage", "My.journal", *to, "words.txt")
    assert (ran.returncode, said(ran)) == (UNREADABLE, "There is no journal in that folder.")
    ran = shell.run("salvage", "My.journal", *to, "words.txt", "--backup", str(away))
    assert (ran.returncode, ran.stderr) == (DONE, "")
    assert f"The newest backup that is whole: {backup.name}." in ran.stdout
    assert "  note: 40 read\n" in ran.stdout
    assert found(shell, "New.journal") == 40


def test_a_backup_that_is_not_there_or_of_another_journal_saves_nothing(
    shell: Shell, backup: Path
) -> None:
    assert backup.exists()
    ran = shell.open("salvage", "--to", "New.journal", "--backup", "no.jbak")
    assert (ran.returncode, said(ran)) == (WRONG_USE, "There is no file no.jbak.")
    other = Journal.create(shell.folder / "Other.journal", PASSPHRASE, now_utc, CHEAP)
    given = back_up(other)
    other.close()
    ran = shell.open("salvage", "--to", "New.journal", "--backup", str(given.path))
    assert (ran.returncode, said(ran)) == (UNREADABLE, "That backup is of another journal.")
    assert not (shell.folder / "New.journal").exists()


def test_what_tied_records_together_is_told_where_it_is_missing(shell: Shell) -> None:
    journal = Journal.open(shell.folder / "My.journal", OPENS, now_utc)
    with journal.write() as session:
        note, person = session.exec(select(Note)).all()[0], Person(label="Ana")
        session.add_all([person, Mention(owner_id=note.id, person_id=person.id, position=0)])
    link = journal.vault.connect_to(journal.vault.folder.database)
    link.execute("PRAGMA foreign_keys = OFF")
    link.execute("DELETE FROM person")
    link.close()
    journal.close()
    ran = shell.open("salvage", "--to", "New.journal")
    assert ran.returncode == REPORT
    assert "Of what ties records together, such as who is named in a note, some" in ran.stdout
    assert "mention" not in ran.stdout


def test_text_that_was_not_saved_yet_is_told_where_it_is_missing(shell: Shell) -> None:
    lose_unfinished(Journal.open(shell.folder / "My.journal", OPENS, now_utc))
    ran = shell.open("salvage", "--to", "New.journal")
    assert ran.returncode == REPORT
    assert "Text that was not saved yet is missing." in ran.stdout
    assert "ties records" not in ran.stdout


def test_check_tells_a_program_everything(shell: Shell, backup: Path) -> None:
    shutil.copy(shell.folder / "My.journal" / "journal.db", shell.folder / "My.journal" / "b.db")
    spoil(backup, 9000)
    ran = shell.open("check", "--json")
    assert ran.returncode == REPORT
    told = json.loads(ran.stdout)
    assert told["whole"] is True
    assert told["records"]["note"] == 40
    assert told["backups"] == {backup.name: "damaged"}
    assert told["second_copies"] == ["b.db"]
    plain = shell.open("check")
    assert f"The backup {backup.name} is damaged." in plain.stdout
    assert "second copy of this journal: b.db" in plain.stdout


def test_an_older_note_of_the_last_save_is_told(shell: Shell) -> None:
    (shell.folder / "My.journal" / "journal.seal").write_bytes(bytes(128))
    ran = shell.open("check")
    assert ran.returncode == REPORT
    assert "The note of what was last saved is an earlier one." in ran.stdout


def test_saves_that_are_only_counted_are_told_with_the_rest(shell: Shell) -> None:
    folder = shell.folder / "My.journal"
    os.utime(folder / "journal.seal", (now_utc(), now_utc()))
    spoil(folder / "journal.db", 100)
    ran = shell.open("salvage", "--to", "New.journal")
    assert ran.returncode == REPORT
    assert "The last 40 saves are missing. The last of them was counted on" in ran.stdout
    assert "2026-11-17 16:40." in ran.stdout


def test_an_earlier_file_in_place_of_the_journals_is_told(shell: Shell) -> None:
    database = shell.folder / "My.journal" / "journal.db"
    before = database.read_bytes()
    journal = Journal.open(database.parent, OPENS, now_utc)
    with journal.write() as session:
        at = dated(Moment.of(NOW), Moment.of(NOW))
        session.add(Note(**at, text=WRITTEN))
    journal.close()
    assert shell.open("backup").returncode == DONE
    database.write_bytes(before)
    ran = shell.open("salvage", "--to", "New.journal")
    assert "The damaged file is an earlier one. What was deleted since may be back." in ran.stdout
    assert found(shell, "New.journal") == 41


def test_what_the_last_saves_were_cannot_be_told_without_a_seal(shell: Shell) -> None:
    (shell.folder / "My.journal" / "journal.seal").unlink()
    ran = shell.open("salvage", "--to", "New.journal")
    assert ran.returncode == REPORT
    assert "Whether the last saves are in it cannot be told." in ran.stdout


@pytest.mark.trace
def test_a_disk_that_gives_a_part_only_is_damage_and_that_part_is_salvaged(
    shell: Shell, backup: Path
) -> None:
    assert backup.exists()
    database = shell.folder / "My.journal" / "journal.db"
    blocks = database.stat().st_size // 4096
    failing = ("inject=pread64:error=EIO:when=2+", f"inject=read:error=EIO:when={blocks - 5}+")
    how = [part for one in failing for part in ("-e", one)]
    tracer = ("strace", "-f", "-qq", "-o", "/dev/null", "-P", str(database), *how)
    on_that_disk = replace(shell, under=tracer)
    ran = on_that_disk.open("check")
    assert (ran.returncode, ran.stderr) == (DAMAGED, "")
    assert ran.stdout.startswith("Part of this journal’s files cannot be read from this disk")
    assert "1 backup read and found whole." in ran.stdout
    ran = on_that_disk.open("salvage", "--to", "New.journal")
    assert ran.returncode in {DONE, REPORT}
    assert "The newest backup that is whole: " in ran.stdout
    assert found(shell, "New.journal") == 40
