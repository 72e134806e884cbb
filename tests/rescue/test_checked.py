"""Backups are read through on request, and when that was is noted beside them."""

from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.rescue import checked
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.rescue.checked import Checked
from ipt_journal.vault.errors import Unreachable
from tests.vault.damage import changed
from tests.vault.notes import save

WHEN = 1_800_000_000


@pytest.fixture
def backups(journal: Journal) -> Path:
    """Give a folder with a whole backup and one of which a byte is not as it was written."""
    save(journal, "one")
    back_up(journal)
    spoiled = back_up(journal)
    spoiled.path.write_bytes(changed(spoiled.path.read_bytes(), 9000, 1))
    return journal.vault.folder.backups


def test_a_damaged_one_is_told_from_a_whole_one(backups: Path) -> None:
    assert checked.noted(backups, WHEN) == {}
    found = checked.check_all(backups, WHEN)
    assert [found[name] for name in sorted(found)] == [Checked(WHEN, True), Checked(WHEN, False)]
    assert checked.noted(backups, WHEN) == found


def test_one_that_was_cut_off_is_told_too(backups: Path) -> None:
    whole = min(backups.glob("*.jbak"))
    whole.write_bytes(whole.read_bytes()[:-1])
    assert not any(one.whole for one in checked.check_all(backups, WHEN).values())


def test_one_that_cannot_be_read_now_is_not_called_damaged(backups: Path) -> None:
    closed = max(backups.glob("*.jbak"))
    closed.unlink()
    closed.symlink_to(closed)  # nobody can open it
    assert closed.name not in checked.check_all(backups, WHEN)
    assert len(checked.noted(backups, WHEN)) == 1


NOTES = (
    "noise", "[]", "7", '{"a": 1}', '{"a": ["x", true]}', '{"a": [Infinity, true]}',
    '{"a": [1e400, true]}', '{"a": [100000000000000000, true]}', '{"a": [-1, true]}',
    '{"a": [1, "yes"]}', '{"a": [1.5, true]}', '{"a": [1, true, 2]}', '{"a": ' + "[" * 100_000,
    '{"a": [1' + "0" * 5_000 + ", true]}",
)  # fmt: skip


@pytest.mark.parametrize("note", [*(one.encode() for one in NOTES), b"\xff"])
def test_a_note_that_cannot_be_so_says_nothing(backups: Path, note: bytes) -> None:
    (backups / "checked.json").write_bytes(note)
    assert checked.noted(backups, WHEN) == {}


def test_one_that_cannot_be_so_takes_no_other_with_it(backups: Path) -> None:
    note = f'{{"a": [{WHEN + 1}, true], "b": [{WHEN}, true], "c": [1e400, false]}}'
    (backups / "checked.json").write_text(note)
    found = checked.noted(backups, WHEN)
    assert found == {"b": Checked(WHEN, True), "c": Checked(0, False)}


def test_where_that_cannot_be_noted_they_are_checked_all_the_same(backups: Path) -> None:
    (backups / "checked.json").mkdir()
    assert len(checked.check_all(backups, WHEN)) == 2
    assert checked.noted(backups, WHEN) == {}


def test_those_in_a_second_place_are_read_too(backups: Path, journal: Journal) -> None:
    uuid = journal.vault.keys.uuid
    (whole, _) = sorted(backups.glob("*.jbak"))
    (backups / "cut.jbak").write_bytes(whole.read_bytes()[:-1])
    assert checked.damaged_in(backups, uuid) == 2
    assert checked.damaged_in(backups, bytes(16)) == 0
    for nowhere in (backups / "gone", backups / ("long" * 100)):
        with pytest.raises(Unreachable):
            checked.damaged_in(nowhere, uuid)
