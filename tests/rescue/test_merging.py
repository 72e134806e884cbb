"""What is in a backup or a second copy can be compared with the journal and taken over."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import migrations, preferences, profile, search
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.goal import Goal, Progress
from ipt_journal.records.mention import Mention
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.records.profile import Profile
from ipt_journal.records.record import dated
from ipt_journal.records.tie import Tie
from ipt_journal.rescue import beside, conflicts, contents, merging
from ipt_journal.rescue.backing_up import back_up, backups
from ipt_journal.vault import rekey
from ipt_journal.vault.errors import Damaged, FromNewerVersion, Unreachable, VaultError, WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.told import sentence
from tests.conftest import CHEAP, LONDON, NOW, OPENS
from tests.vault.damage import pulled_out
from tests.vault.notes import kept, kept_in, reopened, save

_THEN = Moment.of(NOW)


def noted(text: str) -> Note:
    return Note(text=text, **dated(_THEN, _THEN))


def put(journal: Journal, *rows: object) -> None:
    with journal.write() as session:
        session.add_all(rows)


def edit(journal: Journal, key: UUID, text: str, at: int) -> None:
    journal.now_utc = lambda: at
    with journal.write() as session:
        session.get_one(Note, key).text = text


@pytest.fixture
def told(journal: Journal) -> Note:
    """Give a note about a person, which is in the first backup, and has gone since."""
    tanya, note = Person(label="Tanya"), noted("told Tanya about the move")
    put(journal, tanya, note, Mention(owner_id=note.id, person_id=tanya.id, position=0))
    back_up(journal)
    with journal.write() as session:
        for kind in (Mention, Note, Person):
            for row in session.exec(select(kind)).all():
                session.delete(row)
    return note


def test_what_went_since_a_backup_can_be_taken_from_it(journal: Journal, told: Note) -> None:
    save(journal, "later")
    (backup,) = backups(journal)
    with beside.in_backup(journal.vault, backup) as there:
        with journal.read() as here:
            found = contents.differences(here, there)
        assert {key for _, key in found.only_there} >= {told.id}
        assert len(found.only_here) == 1
        came = merging.take_over(journal, there, [(Note, told.id)])
    assert came == 2  # with the person named in it
    assert kept(journal) == ["later", "told Tanya about the move"]
    with journal.read() as session:
        assert session.exec(select(Mention)).one().owner_id == told.id
        assert len(search.find(session, "tanya", kinds=["note"])) == 1
    assert journal.undo()
    assert kept(journal) == ["later"]


@pytest.mark.usefixtures("told")
def test_contents_are_counted_with_their_days(journal: Journal) -> None:
    (backup,) = backups(journal)
    with beside.in_backup(journal.vault, backup) as there:
        found = contents.contents(there)
    assert (found.counts["note"], found.counts["person"], found.entries) == (1, 1, 2)
    assert found.first == found.last == NOW.date()
    with journal.read() as here:
        assert contents.contents(here).entries == 0
        assert contents.contents(here).first is None


def test_a_day_is_that_of_where_the_client_was(journal: Journal) -> None:
    in_summer = datetime(2026, 7, 1, 0, 30, tzinfo=LONDON)  # still June in UTC
    at = dated(Moment.of(in_summer), _THEN)
    put(journal, Note(text="past midnight", **at))
    with journal.read() as session:
        found = contents.contents(session)
    assert found.first == found.last == in_summer.date()


def test_when_something_was_last_changed_is_known(journal: Journal) -> None:
    with journal.read() as session:
        assert contents.last_edited(session) == 0
    note = noted("a")
    put(journal, note)
    later = int(NOW.timestamp()) + 60
    edit(journal, note.id, "a, edited", later)
    with journal.read() as session:
        assert contents.last_edited(session) == later


@pytest.mark.usefixtures("told")
def test_nothing_of_the_looking_stays(journal: Journal, folder: Path) -> None:
    (backup,) = backups(journal)
    with beside.in_backup(journal.vault, backup):
        assert list(folder.glob("looking-*"))
    assert not list(folder.glob("looking-*"))


def test_whichever_was_edited_last_is_newer(journal: Journal) -> None:
    ours, theirs, same = noted("a"), noted("b"), noted("c")
    put(journal, ours, theirs, same)
    back_up(journal)
    later = int(NOW.timestamp()) + 60
    edit(journal, ours.id, "a, edited", later)
    (backup,) = backups(journal)
    with beside.in_backup(journal.vault, backup) as there, journal.read() as here:
        found = contents.differences(here, there)
        assert found.newer_here == ((Note, ours.id),)
        assert (found.only_here, found.only_there, found.newer_there) == ((), (), ())
        assert not found.none
        assert contents.differences(here, here).none


# Second copies that a sync service made


@pytest.fixture
def conflict(journal: Journal, folder: Path, tmp_path: Path) -> Path:
    """Make two journals of one: both went on, and the other one's file came back as a copy."""
    put(journal, noted("before both"), Person(label="Ana"))
    journal.close()
    other = tmp_path / "other.journal"
    shutil.copytree(folder, other)
    away = reopened(other)
    with away.read() as session:
        both = session.exec(select(Note)).one().id
    edit(away, both, "before both, edited away", int(NOW.timestamp()) + 60)
    save(away, "only away")
    away.close()
    here = reopened(folder)
    save(here, "only here")
    here.close()
    copy = folder / "journal (conflicted copy 2026-11-17).db"
    shutil.copy(JournalFolder(other).database, copy)
    return copy


def test_a_second_copy_is_found_compared_and_brought_in(folder: Path, conflict: Path) -> None:
    journal = reopened(folder)
    assert conflicts.look(journal.vault).opening == [conflict]
    raw = conflict.read_bytes()
    with beside.in_copy(journal.vault, conflict) as there:
        with journal.read() as here:
            found = contents.differences(here, there)
        assert (len(found.only_there), len(found.newer_there), len(found.only_here)) == (1, 1, 1)
        merging.take_over(journal, there, (*found.only_there, *found.newer_there))
    assert kept(journal) == ["before both, edited away", "only away", "only here"]
    assert conflict.read_bytes() == raw
    assert journal.faults() == []
    journal.close()


def test_what_is_no_copy_of_this_journal_is_not_offered(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    (folder / "journal copy.db").write_bytes(b"noise" * 4000)
    (folder / "journal empty.db").write_bytes(b"")
    (folder / "notes.db.txt").write_bytes(b"")
    (folder / "journal gone.db").symlink_to(folder / "taken away again.db")
    (folder / "Thumbs.db").write_bytes(b"of the system" * 400)
    assert conflicts.look(journal.vault).opening == []
    assert conflicts.look(journal.vault).closed == [folder / "journal copy.db"]


def test_each_copy_is_opened_once(
    folder: Path, conflict: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = reopened(folder)
    noise = folder / "journal copy.db"
    noise.write_bytes(b"noise" * 4000)
    opened, reach = [], journal.vault.connect_to

    def noted_and_opened(path: Path, **how: str) -> object:
        opened.append(path)
        return reach(path, **how)

    monkeypatch.setattr(journal.vault, "connect_to", noted_and_opened)
    assert conflicts.look(journal.vault) == ([conflict], [noise])
    assert sorted(opened) == sorted([conflict, noise])
    monkeypatch.undo()
    journal.close()


def test_a_copy_from_before_a_new_key_is_told_of_and_left(folder: Path, conflict: Path) -> None:
    journal = reopened(folder)
    assert conflicts.look(journal.vault).closed == []
    raw = conflict.read_bytes()
    rekey.rekey(journal.vault, "another passphrase of mine", CHEAP)
    assert conflicts.look(journal.vault).opening == []
    assert conflicts.look(journal.vault).closed == [conflict]
    assert conflict.read_bytes() == raw
    journal.close()


def test_a_folder_that_nobody_can_look_into_is_told(journal: Journal, folder: Path) -> None:
    with pulled_out(folder), pytest.raises(Unreachable):
        conflicts.look(journal.vault)


def test_a_damaged_copy_is_told(folder: Path, conflict: Path) -> None:
    raw = conflict.read_bytes()
    noise = bytes(100)
    journal = reopened(folder)
    for damage in (raw[:-2000] + noise + raw[-1900:], noise + raw[100:]):
        conflict.write_bytes(damage)
        with pytest.raises(Damaged) as told, beside.in_copy(journal.vault, conflict):
            pass
        assert sentence(told.value).startswith("That second copy is damaged.")
    conflict.unlink()
    with pytest.raises(Unreachable), beside.in_copy(journal.vault, conflict):
        pass
    journal.close()


def test_a_copy_of_a_newer_version_is_told(
    folder: Path, conflict: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = reopened(folder)
    monkeypatch.setattr(migrations, "STEPS", migrations.STEPS[:-1])
    with pytest.raises(FromNewerVersion), beside.in_copy(journal.vault, conflict):
        pass
    journal.close()


def test_a_copy_that_cannot_be_brought_up_to_date_is_told(
    folder: Path, conflict: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(link: Any) -> None:
        link.execute("INSERT INTO nowhere VALUES (1)")

    journal = reopened(folder)
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, stumble))
    with pytest.raises(VaultError), beside.in_copy(journal.vault, conflict):
        pass
    journal.close()


def test_a_journal_on_a_medium_that_can_only_be_read_is_looked_into_elsewhere(
    folder: Path, conflict: Path, write_protect: Callable[[Path], None]
) -> None:
    write_protect(folder)
    journal = reopened(folder)
    with beside.in_copy(journal.vault, conflict) as there:
        assert len(there.exec(select(Note)).all()) == 2
    journal.close()


# What comes along, and what does not


def test_a_goal_comes_with_its_progress_and_a_tie_with_both_ends(journal: Journal) -> None:
    goal, note = Goal(words="say no once"), noted("one")
    sheet = Conflict()
    put(journal, goal, note, sheet)
    put(journal, Progress(goal_id=goal.id, value=4, **dated(_THEN, _THEN)))
    put(journal, Tie(from_id=sheet.id, to_id=goal.id), Tie(from_id=goal.id, to_id=note.id))
    backup = back_up(journal)
    with journal.write() as session:
        for kind in (Tie, Progress, Goal, Note):
            for row in session.exec(select(kind)).all():
                session.delete(row)
    with beside.in_backup(journal.vault, backup) as there:
        assert merging.take_over(journal, there, [(Goal, goal.id), (Goal, note.id)]) == 1
    with journal.read() as session:
        assert session.exec(select(Progress)).one().value == 4
        assert session.exec(select(Tie)).one().from_id == sheet.id
        assert session.exec(select(Note)).all() == []


def test_there_is_one_profile_and_one_tie_whatever_comes(journal: Journal) -> None:
    theirs, one, other = Profile(), noted("one"), noted("other")
    put(journal, theirs, one, other, Tie(from_id=one.id, to_id=other.id))
    backup = back_up(journal)
    with journal.write() as session:
        session.delete(session.get_one(Profile, theirs.id))
        session.delete(session.exec(select(Tie)).one())
    put(journal, Profile(), Tie(from_id=one.id, to_id=other.id))
    wanted: list[contents.Key] = [(Profile, theirs.id), (Note, one.id)]
    with beside.in_backup(journal.vault, backup) as there:
        assert merging.take_over(journal, there, wanted) == 1
    with journal.read() as session:
        assert len(session.exec(select(Profile)).all()) == 1
        assert profile.load(session).id != theirs.id
        assert len(session.exec(select(Tie)).all()) == 1


def test_preferences_are_nobodys_entry(journal: Journal) -> None:
    with journal.write() as session:
        preferences.change(session, lock_minutes=10)
    backup = back_up(journal)
    with journal.write() as session:
        preferences.change(session, lock_minutes=15)
    with beside.in_backup(journal.vault, backup) as there, journal.read() as here:
        assert contents.differences(here, there).none


def test_a_backup_from_before_a_new_key_needs_what_opened_it(
    journal: Journal, folder: Path
) -> None:
    save(journal, "one")
    backup = back_up(journal)
    rekey.rekey(journal.vault, "something quite different", CHEAP)
    with pytest.raises(WrongKey), beside.in_backup(journal.vault, backup):
        pass
    with beside.in_backup(journal.vault, backup, OPENS) as there:
        assert there.exec(select(Note)).one().text == "one"
    assert folder.exists()


def test_a_full_journal_is_left_as_it_is_by_looking(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    backup = back_up(journal)
    journal.close()
    again = reopened(folder)
    with beside.in_backup(again.vault, backup):
        pass
    again.close()
    assert kept_in(folder) == ["one"]
