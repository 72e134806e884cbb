"""A journal whose folder is moved while it is open goes on where it lies by then."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import event

from ipt_journal.exchange.open_plan import PlanFile
from ipt_journal.journal import Journal
from ipt_journal.records import preferences, safety_plan
from ipt_journal.rescue import backing_up
from ipt_journal.vault import rekey, rotation
from ipt_journal.vault.errors import VaultError
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP
from tests.vault.damage import pulled_out
from tests.vault.notes import contents, kept, kept_in, reopened, save

NEW = "another five words entirely here"


@pytest.fixture
def away(folder: Path) -> Path:
    return folder.with_name("Elsewhere.journal")


def use(journal: Journal) -> None:
    """Do all that writes into the folder."""
    save(journal, "second")
    save(journal, "third")
    backing_up.take(journal)
    journal.keep_unfinished("note", {"text": "half a sent"})
    journal.vault.change_passphrase(NEW, CHEAP)
    journal.vault.rest.put('{"note": {"text": "half a sentence"}}')
    journal.close()


def test_everything_goes_where_it_lies_by_now(journal: Journal, folder: Path, away: Path) -> None:
    save(journal, "first")
    folder.rename(away)
    use(journal)
    assert journal.vault.folder.path == away
    assert not folder.exists()
    assert len(rotation.files(JournalFolder(away).backups)) == 1
    again = reopened(away, Secret(Kind.PASSPHRASE, NEW))
    assert kept(again) == ["first", "second", "third"]
    assert again.unfinished() == {"note": {"text": "half a sentence"}}
    assert (again.lost_saves, again.seal_is_older, again.vault.keys_are_older) == (0, False, False)
    assert not again.vault.ended_suddenly
    again.close()


def test_it_gets_a_new_key_there(journal: Journal, folder: Path, away: Path) -> None:
    save(journal, "first")
    folder.rename(away)
    rekey.rekey(journal.vault, NEW, CHEAP)
    save(journal, "second")
    journal.close()
    again = reopened(away, Secret(Kind.PASSPHRASE, NEW))
    assert kept(again) == ["first", "second"]
    again.close()


def test_whatever_fails_there_the_key_is_forgotten_and_nobody_kept_out(
    journal: Journal, folder: Path, away: Path
) -> None:
    save(journal, "first")
    folder.rename(away)

    def fail(*_: object) -> None:
        raise RuntimeError

    event.listen(journal.vault.engine, "connect", fail)
    key = journal.vault.data_key
    with pytest.raises(RuntimeError):
        journal.vault.close()
    assert not any(key)
    assert kept_in(away) == ["first"]


def test_nothing_goes_into_what_lies_in_its_old_place(
    journal: Journal, folder: Path, away: Path, fresh: Path
) -> None:
    save(journal, "first")
    folder.rename(away)
    shutil.copytree(fresh, folder)
    for side_file in (JournalFolder(folder).log, JournalFolder(folder).shared):
        side_file.write_bytes(b"another program's")
    before = contents(folder)
    use(journal)
    assert contents(folder) == before


def test_the_plan_that_may_be_opened_follows(journal: Journal, folder: Path, away: Path) -> None:
    PlanFile(journal, print)
    folder.rename(away)
    with journal.write() as session:
        safety_plan.keep(session, {"people": "call Ana"})
        preferences.change(session, plan_open=True)
    assert b"call Ana" in JournalFolder(away).open_plan.read_bytes()
    assert not folder.exists()


def test_one_whose_files_are_under_other_names_is_not_followed(
    journal: Journal, folder: Path
) -> None:
    with pulled_out(folder):
        assert journal.vault.folder.path == folder
        journal.close()
        assert not folder.exists()


def test_one_that_was_removed_counts_as_gone_and_closes(journal: Journal, folder: Path) -> None:
    shutil.rmtree(folder)
    assert journal.vault.folder.path == folder
    with pytest.raises(VaultError):
        backing_up.take(journal)
    journal.close()
    assert not folder.exists()
