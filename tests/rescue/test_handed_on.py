"""Where backups go is no record of therapy: restoring one does not take that choice back."""

from pathlib import Path
from typing import Any

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records import migrations, preferences
from ipt_journal.rescue import backing_up, restoring
from ipt_journal.rescue.backing_up import back_up, backups
from ipt_journal.vault import rekey, rotation
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Secret
from tests.conftest import CHEAP, OPENS, now_utc
from tests.rescue.damaged import spoil
from tests.vault.notes import kept, reopened, save


@pytest.fixture
def earlier(journal: Journal) -> Backup:
    """Give a backup of a journal that went on."""
    save(journal, "before")
    backup = back_up(journal)
    save(journal, "since")
    return backup


def restored(journal: Journal, source: Backup, secret: Secret | None = None) -> Journal:
    """Let a backup take the place of the journal, and open it there."""
    made = restoring.prepare(journal, source, secret)
    journal.close()
    restoring.put_in_place(journal.vault.folder.path, made)
    return reopened(journal.vault.folder.path)


def test_where_backups_go_now_is_where_the_restored_one_backs_up_to(
    journal: Journal, earlier: Backup, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    prefer(journal, backup_place=str(stick), backup_most_mib=512, copied_away_utc=1_763_000_000)
    again = restored(journal, earlier)
    assert kept(again) == ["before"]
    assert chosen(again) == (str(stick), 512, 1_763_000_000)
    assert (again.faults(), again.lost_saves, again.seal_is_older) == ([], 0, False)
    backing_up.on_leaving(again)()
    assert [one.head.number for one in backups(again)] == [2, 1]
    assert len(rotation.files(stick)) == 1
    again.close()


def test_what_else_was_preferred_comes_back_and_a_place_that_was_given_up_does_not(
    journal: Journal,
) -> None:
    prefer(journal, backup_place="/media/lost", lock_minutes=15, own_words=["raw"])
    source = back_up(journal)
    prefer(journal, backup_place="", lock_minutes=1)
    again = restored(journal, source)
    assert chosen(again)[0] == ""
    with again.read() as session:
        told = preferences.load(session)
    assert (told.lock_minutes, told.own_words) == (15, ["raw"])
    again.close()


@pytest.mark.usefixtures("earlier")
def test_it_goes_on_into_a_backup_of_an_earlier_version_and_of_an_earlier_key(
    journal: Journal,
) -> None:
    before = [f"ALTER TABLE preferences DROP COLUMN {name}" for name in restoring.CHOSEN]

    def as_it_was(link: Any) -> None:
        for statement in (*before, f"PRAGMA user_version = {len(migrations.STEPS) - 1}"):
            link.execute(statement)

    old = back_up(journal, complete=as_it_was)
    prefer(journal, backup_place="/media/stick")
    rekey.rekey(journal.vault, "another passphrase of mine", CHEAP)
    again = restored(journal, old, OPENS)
    assert kept(again) == ["before", "since"]
    assert chosen(again)[0] == "/media/stick"
    assert again.faults() == []
    again.close()


def test_where_the_journal_cannot_be_read_any_more_what_the_backup_says_stays(
    journal: Journal, folder: Path
) -> None:
    prefer(journal, backup_place="/media/stick")
    save(journal, "words " * 3000)
    source = back_up(journal)
    prefer(journal, backup_place="")
    journal.vault.finish_log()
    pages = journal.vault.folder.database.stat().st_size // 4096
    spoil(folder, *range(1, pages))
    journal.vault.renew()
    again = restored(journal, source)
    assert chosen(again)[0] == "/media/stick"
    again.close()


def test_without_a_journal_what_the_backup_says_holds(journal: Journal, tmp_path: Path) -> None:
    prefer(journal, backup_place="/media/stick", backup_most_mib=512)
    source = back_up(journal)
    prefer(journal, backup_place="/media/other")
    journal.close()
    again = restoring.journal_of(source, OPENS, tmp_path / "Back.journal", now_utc)
    assert chosen(again) == ("/media/stick", 512, 0)
    again.close()


def prefer(journal: Journal, **told: object) -> None:
    with journal.write() as session:
        preferences.change(session, **told)


def chosen(journal: Journal) -> tuple[object, ...]:
    with journal.read() as session:
        now = preferences.load(session)
    return now.backup_place, now.backup_most_mib, now.copied_away_utc
