"""A backup takes the journal's place; the journal it was is kept beside, and nothing is lost."""

from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.rescue import backing_up, restoring
from ipt_journal.rescue.backing_up import back_up, backups
from ipt_journal.vault import rekey
from ipt_journal.vault.errors import Damaged, Unreachable, WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, OPENS
from tests.vault.damage import changed
from tests.vault.notes import kept_in, reopened, save

NEW = Secret(Kind.PASSPHRASE, "another passphrase of mine")


@pytest.fixture
def earlier(journal: Journal) -> Backup:
    """Give a backup of a journal that went on."""
    save(journal, "before")
    backup = back_up(journal)
    save(journal, "since")
    return backup


def restored(journal: Journal, source: Backup, secret: Secret | None = None) -> Path:
    """Let a backup take the place of the journal; return where that is kept."""
    made = restoring.prepare(journal, source, secret)
    journal.close()
    return restoring.put_in_place(journal.vault.folder.path, made)


def test_the_earlier_state_lies_at_the_old_place_and_the_later_one_beside(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    kept = restored(journal, earlier)
    assert kept.name == "My notes before restoring.journal"
    assert kept_in(folder) == ["before"]
    assert kept_in(kept) == ["before", "since"]
    assert {one.name for one in folder.parent.glob("*.journal")} == {folder.name, kept.name}
    again = reopened(folder)
    assert (again.faults(), again.lost_saves, again.seal_is_older) == ([], 0, False)
    assert [one.head.number for one in backups(again)] == [1]  # they went along
    again.close()


def test_each_time_the_one_before_gets_a_name_of_its_own(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    restored(journal, earlier)
    again = reopened(folder)
    kept = restored(again, backups(again)[0])
    assert kept.name == "My notes before restoring 2.journal"
    assert kept_in(kept) == kept_in(folder) == ["before"]


def test_the_passphrase_of_today_opens_it_though_it_was_changed_since(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    """Somebody may know the one of that time, and the client may have forgotten it."""
    journal.vault.change_passphrase(NEW.text, CHEAP)
    restored(journal, earlier)
    with pytest.raises(WrongKey):
        reopened(folder)
    again = reopened(folder, NEW)
    assert not again.vault.keys_are_older
    again.close()


def test_one_from_before_a_new_key_opens_with_the_passphrase_of_that_time(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    rekey.rekey(journal.vault, NEW.text, CHEAP)
    with pytest.raises(WrongKey):
        restoring.prepare(journal, earlier, Secret(Kind.PASSPHRASE, "not this one"))
    with pytest.raises(Damaged):
        restoring.prepare(journal, earlier, None)
    assert not list(folder.parent.glob("*restored*"))
    kept = restored(journal, earlier, OPENS)
    assert kept_in(folder) == ["before"]
    reopened(kept, NEW).close()


def test_what_comes_after_restoring_is_backed_up_though_the_count_started_earlier(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    back_up(journal)
    restored(journal, earlier)
    again = reopened(folder)
    assert backing_up.changed(again)
    save(again, "instead")
    assert backing_up.if_changed(again) is not None
    again.close()


def test_a_damaged_backup_makes_nothing(journal: Journal, folder: Path, earlier: Backup) -> None:
    raw = earlier.path.read_bytes()
    earlier.path.write_bytes(changed(raw, 9000, 4))
    with pytest.raises(Damaged):
        restoring.prepare(journal, earlier, None)
    assert [one.name for one in folder.parent.glob("*.journal*")] == [folder.name]


@pytest.mark.usefixtures("earlier")
def test_where_it_cannot_take_the_place_all_stays_as_it_was(journal: Journal, folder: Path) -> None:
    journal.close()
    before = contents_of(folder)
    with pytest.raises(Unreachable):
        restoring.put_in_place(folder, folder.with_name("gone.journal"))
    assert contents_of(folder) == before
    assert kept_in(folder) == ["before", "since"]


def test_a_plan_in_the_open_does_not_stay_behind(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    journal.vault.folder.open_plan.write_text("for the bad hour")
    kept = restored(journal, earlier)
    assert not JournalFolder(kept).open_plan.exists()
    assert JournalFolder(folder).open_plan.exists()


def contents_of(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
