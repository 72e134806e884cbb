"""Of many backups the useful ones stay: the last, one a day, a week, a month, three at least."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipt_journal.journal import Journal
from ipt_journal.rescue.backing_up import back_up, backups
from ipt_journal.vault import rotation
from ipt_journal.vault.jbak import Backup, Head
from tests.vault.notes import save

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
UUID = bytes(16)


def made_at(number: int, moment: datetime, length: int = 1000) -> Backup:
    head = Head(UUID, number, int(moment.timestamp()), number, length)
    return Backup(Path(f"{number}.jbak"), head)


def daily(count: int, per_day: int = 1) -> list[Backup]:
    """Return backups of `count` days, the last one first."""
    step = timedelta(days=1) / per_day
    return [made_at(n, START + n * step) for n in range(count * per_day, 0, -1)]


def numbers(backups: list[Backup]) -> list[int]:
    return [backup.head.number for backup in backups]


def test_ten_of_one_day_stay() -> None:
    assert numbers(rotation.kept(daily(1, 24)[12:])) == list(range(12, 2, -1))


def test_two_years_of_days_leave_days_weeks_and_months() -> None:
    kept = rotation.kept(daily(730))
    days = [rotation.day_of(backup) for backup in kept]
    assert days[:14] == [rotation.day_of(backup) for backup in daily(730)[:14]]
    assert len({day.isocalendar()[:2] for day in days}) >= 8
    assert len({(day.year, day.month) for day in days}) == 12
    assert len(kept) < 14 + 8 + 12


def test_they_stay_within_their_room_but_for_three() -> None:
    backups = [made_at(n, START + timedelta(days=n), 10_000) for n in range(30, 0, -1)]
    size = backups[0].size
    assert numbers(rotation.kept(backups, 5 * size)) == [30, 29, 28, 27, 26]
    assert numbers(rotation.kept(backups, 1)) == [30, 29, 28]


def test_a_clock_set_back_does_not_make_the_last_one_old() -> None:
    before = daily(40)
    after = [made_at(n, START - timedelta(days=3000)) for n in range(44, 40, -1)]
    assert numbers(rotation.kept(after + before))[:4] == [44, 43, 42, 41]


def test_a_moment_no_calendar_knows_counts_as_some_day() -> None:
    mad = Backup(Path("x.jbak"), Head(UUID, 9, 2**63, 9, 1))  # no file has such a head
    assert rotation.kept([mad, *daily(3)])[0] == mad


@given(st.lists(st.integers(0, 1000), max_size=60), st.integers(0, 100_000))
def test_the_last_one_always_stays(days: list[int], room: int) -> None:
    numbered = enumerate(days, start=1)
    backups = [made_at(n, START + timedelta(days=day)) for n, day in numbered][::-1]
    kept = rotation.kept(backups, room)
    assert kept[: rotation.FEWEST] == backups[: rotation.FEWEST]
    assert kept == [backup for backup in backups if backup in kept]


def test_only_this_journals_own_are_let_go(journal: Journal, tmp_path: Path) -> None:
    folder = journal.vault.folder.backups
    for number in range(5):
        save(journal, f"{number}")
        back_up(journal)
    other = folder / "other.jbak"
    other.write_bytes(b"somebody else's")
    rotation.rotate(folder, journal.vault.keys.uuid, 1)
    assert numbers(backups(journal)) == [5, 4, 3]
    assert other.exists()
    assert rotation.found(folder, bytes(16)) == []
    assert rotation.files(tmp_path / "nowhere") == []


def test_what_cannot_be_removed_is_counted(tmp_path: Path) -> None:
    held = tmp_path / "held"
    held.mkdir()
    assert rotation.remove([held, tmp_path / "gone"]) == 1


@pytest.mark.parametrize("spoil", [b"", b"RJBACKUP"])
def test_a_broken_file_is_no_backup(journal: Journal, spoil: bytes) -> None:
    taken = back_up(journal)
    taken.path.write_bytes(spoil)
    assert backups(journal) == []
    assert rotation.files(taken.path.parent) == [taken.path]
