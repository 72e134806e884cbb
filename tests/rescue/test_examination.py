"""Everything can be read through: what is whole is said, and so is whatever is not."""

import shutil
from pathlib import Path

from ipt_journal.journal import Journal
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.rescue.examination import examine
from ipt_journal.vault.folder import JournalFolder
from tests.vault.damage import changed
from tests.vault.notes import reopened, save

_PAGE = 4096


def test_a_whole_journal_is_whole_and_what_is_in_it_counted(journal: Journal) -> None:
    save(journal, "one")
    back_up(journal)
    found = examine(journal)
    assert found.whole
    assert not found.remarkable
    assert found.held is not None
    assert (found.held.entries, found.saves) == (1, 1)
    assert list(found.backups.values()) == [True]


def test_a_damaged_backup_and_a_second_copy_are_remarkable(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    backup = back_up(journal)
    backup.path.write_bytes(changed(backup.path.read_bytes(), 9000, 1))
    found = examine(journal)
    assert found.whole
    assert found.remarkable
    assert found.backups == {backup.path.name: False}
    backup.path.unlink()
    assert not examine(journal).remarkable
    journal.close()
    shutil.copy(JournalFolder(folder).database, folder / "journal (2).db")
    again = reopened(folder)
    found = examine(again)
    assert found.remarkable
    assert found.second_copies == ("journal (2).db",)
    again.close()


def test_damaged_places_are_counted_and_nothing_is_said_of_what_is_in_it(
    journal: Journal, folder: Path
) -> None:
    for number in range(40):
        save(journal, f"{number} " + "words " * 300)
    journal.close()
    database = JournalFolder(folder).database
    raw = database.read_bytes()
    database.write_bytes(changed(raw, len(raw) - 3 * _PAGE + 100, 1))
    again = reopened(folder)
    found = examine(again)
    assert not found.whole
    assert found.places
    assert found.held is None
    again.close()


def test_lost_saves_are_told(journal: Journal, folder: Path, tmp_path: Path) -> None:
    save(journal, "one")
    journal.close()
    shutil.copy(JournalFolder(folder).database, tmp_path / "earlier.db")
    again = reopened(folder)
    save(again, "two")
    again.close()
    shutil.copy(tmp_path / "earlier.db", JournalFolder(folder).database)
    again = reopened(folder)
    found = examine(again)
    assert (found.lost_saves, found.remarkable) == (1, True)
    again.close()
