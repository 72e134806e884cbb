"""Before anything comes back the client sees what is in it, and single records can come alone."""

import shutil
from pathlib import Path

import pytest
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records.goal import Goal
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.records.record import dated
from ipt_journal.rescue import beside, contents, preview
from ipt_journal.rescue.backing_up import back_up, backups
from ipt_journal.vault import rekey, rotation
from ipt_journal.vault.errors import Damaged, Locked, NoRoom, ReadOnly, WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.jbak import Backup
from tests.conftest import CHEAP, NOW, OPENS, PASSPHRASE, now_utc
from tests.vault.conftest import Disk
from tests.vault.notes import kept, kept_in, reopened, save

_THEN = Moment.of(NOW)


@pytest.fixture
def earlier(journal: Journal) -> Backup:
    """Give a backup that holds a note about a person, a check-in and a goal; all went since."""
    ana, note = Person(label="Ana"), Note(text="\n  first line \nsecond", **dated(_THEN, _THEN))
    with journal.write() as session:
        session.add_all([ana, note, MoodCheckIn(mood=4, **dated(_THEN, _THEN))])
        session.add_all([Goal(), Mention(owner_id=note.id, person_id=ana.id, position=0)])
    backup = back_up(journal)
    with journal.write() as session:
        for kind in (Mention, MoodCheckIn, Goal, Note, Person):
            for row in session.exec(select(kind)).all():
                session.delete(row)
    return backup


def test_each_record_is_told_by_its_first_line_or_its_kind(
    journal: Journal, earlier: Backup
) -> None:
    found = preview.preview(journal, earlier)
    assert (found.there.entries, found.here.entries) == (4, 0)
    told = [(line.words, line.day) for line in found.lines]
    assert told[:2] == [("first line", NOW.date()), ("a check-in", NOW.date())]
    assert set(told[2:]) == {("Ana", None), ("a goal", None)}
    assert not any(line.newer for line in found.lines)


def test_what_is_newer_there_is_told_as_such(journal: Journal, folder: Path) -> None:
    save(journal, "as it was")
    copy = folder / "journal (conflicted copy).db"
    journal.close()
    shutil.copy(JournalFolder(folder).database, copy)
    here = reopened(folder)
    here.now_utc = lambda: now_utc() - 60
    with here.write() as session:
        session.exec(select(Note)).one().text = "changed by a clock that was behind"
    (line,) = preview.preview(here, copy).lines
    assert (line.words, line.newer) == ("as it was", True)
    assert preview.bring_in(here, copy, [line.key]) == 1
    assert kept(here) == ["as it was"]
    here.close()


def test_what_is_chosen_comes_after_a_backup_and_can_be_taken_back(
    journal: Journal, earlier: Backup
) -> None:
    (note,) = (one for one in preview.preview(journal, earlier).lines if one.words == "first line")
    assert preview.bring_in(journal, earlier, [note.key]) == 2  # with Ana, who is named in it
    assert len(backups(journal)) == 2
    with journal.read() as session:
        assert session.exec(select(Person)).one().label == "Ana"
        assert session.exec(select(MoodCheckIn)).all() == []
    assert journal.undo()
    assert kept(journal) == []


def test_one_from_before_a_new_key_needs_what_opened_it(journal: Journal, earlier: Backup) -> None:
    rekey.rekey(journal.vault, "something quite different", CHEAP)
    with pytest.raises(WrongKey):
        preview.preview(journal, earlier)
    found = preview.preview(journal, earlier, OPENS)
    keys = [line.key for line in found.lines]
    assert preview.bring_in(journal, earlier, keys, OPENS) == 4


def test_on_a_full_disk_nothing_comes_and_nothing_goes(disk: Disk) -> None:
    path = disk.path / "Small.journal"
    journal = Journal.create(path, PASSPHRASE, now_utc, CHEAP)
    save(journal, "in the backup")
    backup = back_up(journal)
    save(journal, "since")
    with journal.read() as session:
        chosen: list[contents.Key] = [(Note, note.id) for note in session.exec(select(Note))]
    disk.fill(leave=50_000)
    with pytest.raises(NoRoom):
        preview.bring_in(journal, backup, chosen)
    journal.close()
    disk.empty()
    assert kept_in(path) == ["in the backup", "since"]
    assert not list(path.glob("looking-*"))


def test_what_can_only_be_read_can_be_compared_and_takes_nothing_in(
    journal: Journal, earlier: Backup
) -> None:
    journal.vault.read_only = True
    (first, *_) = preview.preview(journal, earlier).lines
    with pytest.raises(ReadOnly):
        preview.bring_in(journal, earlier, [first.key])


def test_damage_in_the_journal_itself_is_told(journal: Journal, folder: Path) -> None:
    for number in range(40):
        save(journal, f"{number} " + "words " * 300)
    backup = back_up(journal)
    journal.close()
    again = reopened(folder)
    database = JournalFolder(folder).database
    raw = database.read_bytes()
    place = len(raw) - 3 * 4096
    database.write_bytes(raw[:place] + bytes(4096) + raw[place + 4096 :])
    with pytest.raises(Damaged):
        preview.preview(again, backup)
    again.close()


def test_a_client_who_leaves_meanwhile_closes_nothing_below_it(
    journal: Journal, earlier: Backup
) -> None:
    with beside.apart(journal.vault) as here:
        assert here.exec(select(Note)).all() == []
        journal.close()
        assert here.exec(select(Person)).all() == []
    with pytest.raises(Locked):
        preview.preview(journal, earlier)


def test_bringing_something_in_lets_no_backup_go(journal: Journal) -> None:
    """Not even when there are as many as are kept: it might be the one that is read."""
    save(journal, "once")
    source = back_up(journal)
    for number in range(rotation.LATEST - 1):
        save(journal, f"{number}")
        back_up(journal)
    with journal.write() as session:
        once = next(note for note in session.exec(select(Note)) if note.text == "once")
        session.delete(once)
    assert preview.bring_in(journal, source, [(Note, once.id)]) == 1
    assert "once" in kept(journal)
    assert source.path.exists()
    back_up(journal)
    assert preview.bring_in(journal, source, [(Note, once.id)]) == 1  # nothing to back up first


def test_every_kind_of_record_has_a_name_of_its_own() -> None:
    named = [preview.kind_of(str(kind.__tablename__)) for kind in contents.entry_kinds()]
    assert len(set(named)) == len(named)
    assert all(named)
