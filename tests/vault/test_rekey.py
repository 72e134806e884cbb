"""With a new data key the old one opens nothing, and a change cut short loses nothing."""

import shutil
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.vault import backup, kdf, recovery, rekey
from ipt_journal.vault.errors import NoRoom, ReadOnly, Unreachable, VaultError, WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.vault.conftest import Disk
from tests.vault.notes import contents, kept, kept_in, reopened, save

NEW = Secret(Kind.PASSPHRASE, "five new words that nobody knows")


def rekeyed(journal: Journal, secret: Secret = NEW) -> None:
    rekey.rekey(journal.vault, secret.text, CHEAP)


def test_the_new_passphrase_opens_it_and_the_old_one_does_not(
    journal: Journal, folder: Path
) -> None:
    save(journal, "one")
    rekeyed(journal)
    save(journal, "two")
    assert kept(journal) == ["one", "two"]
    journal.close()
    with pytest.raises(WrongKey):
        reopened(folder)
    again = reopened(folder, NEW)
    assert kept(again) == ["one", "two"]
    assert (again.lost_saves, again.vault.keys_are_older, again.vault.keys_repaired) == (0,) * 3
    assert again.faults() == []
    again.close()


def test_a_key_file_of_before_opens_nothing_any_more(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    before = [copy.read_bytes() for copy in JournalFolder(folder).keys]
    rekeyed(journal, OPENS)  # even under the same passphrase
    journal.close()
    for path, raw in zip(JournalFolder(folder).keys, before, strict=True):
        path.write_bytes(raw)
    with pytest.raises(VaultError):
        reopened(folder)


def test_the_recovery_key_of_before_opens_only_backups(
    journal: Journal, folder: Path, tmp_path: Path
) -> None:
    save(journal, "one")
    paper = Secret(Kind.RECOVERY, recovery.new())
    journal.vault.set_recovery_key(paper.text)
    old = back_up(journal)
    rekeyed(journal)
    assert not journal.vault.keys.has(Kind.RECOVERY)
    journal.close()
    with pytest.raises(WrongKey):
        reopened(folder, paper)
    backup.unpack(old, paper, tmp_path / "Back.journal")
    assert kept_in(tmp_path / "Back.journal") == ["one"]
    backup.unpack(old, OPENS, tmp_path / "Again.journal")


def test_unfinished_text_goes_along(journal: Journal, folder: Path) -> None:
    journal.keep_unfinished("note", {"text": "half a sent"})
    rekeyed(journal)
    journal.close({"note": {"text": "half a sentence"}})
    again = reopened(folder, NEW)
    assert again.unfinished() == {"note": {"text": "half a sentence"}}
    again.close()


def test_wherever_it_was_cut_short_one_of_both_opens(
    journal: Journal, folder: Path, tmp_path: Path
) -> None:
    """Before and after the renaming of the database, with the key files as they are then."""
    save(journal, "one")
    journal.close()
    before = contents(folder)
    again = reopened(folder)
    rekeyed(again)
    again.close()
    after = contents(folder)
    states = (
        (before["journal.keys"], after["journal.keys2"], before["journal.db"], OPENS),
        (before["journal.keys"], after["journal.keys2"], after["journal.db"], NEW),
    )
    for number, (first, spare, pages, opens) in enumerate(states):
        cut = tmp_path / f"{number}.journal"
        shutil.copytree(folder, cut)
        (cut / "journal.keys").write_bytes(first)
        (cut / "journal.keys2").write_bytes(spare)
        (cut / "journal.db").write_bytes(pages)
        opened = reopened(cut, opens)
        assert kept(opened) == ["one"]
        assert opened.lost_saves == 0
        assert opened.vault.keys_repaired
        opened.close()
        assert (cut / "journal.keys").read_bytes() == (cut / "journal.keys2").read_bytes()


def test_cut_short_the_other_secret_is_told_to_be_wrong(journal: Journal, folder: Path) -> None:
    """Not that the journal is damaged: with the right one it opens."""
    save(journal, "one")
    before = contents(folder)
    rekeyed(journal)
    journal.close()
    (folder / "journal.keys").write_bytes(before["journal.keys"])
    with pytest.raises(WrongKey):
        reopened(folder)
    opened = reopened(folder, NEW)
    assert kept(opened) == ["one"]
    opened.close()


def test_once_the_database_has_the_new_key_nothing_turns_back(
    journal: Journal, folder: Path
) -> None:
    """The first key file cannot be written, nor the seal: the next opening mends them."""
    save(journal, "one")
    for name in ("journal.keys", "journal.seal"):
        (folder / name).unlink()
        (folder / f"{name}.new").mkdir()
    rekeyed(journal)
    save(journal, "two")
    journal.close()
    opened = reopened(folder, NEW)
    assert kept(opened) == ["one", "two"]
    assert opened.lost_saves == 0
    opened.close()


def test_a_log_under_the_old_key_is_not_left_beside_the_new_database(
    journal: Journal, folder: Path
) -> None:
    """SQLite would bring it in; here somebody still reads, so it cannot be put away."""
    reader = journal.vault.reach()
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM note").fetchall()
    save(journal, "one")
    with pytest.raises(Unreachable):
        rekeyed(journal)
    assert kept(journal) == ["one"]
    reader.close()
    journal.close()
    assert kept_in(folder) == ["one"]


def test_under_the_same_passphrase_too(journal: Journal, folder: Path, tmp_path: Path) -> None:
    save(journal, "one")
    journal.close()
    before = contents(folder)
    again = reopened(folder)
    rekeyed(again, OPENS)
    again.close()
    (folder / "journal.keys").write_bytes(before["journal.keys"])
    (folder / "journal.db").write_bytes(before["journal.db"])
    assert kept_in(folder) == ["one"]  # by the older of the two keys
    assert kept_in(folder) == ["one"]


def test_where_neither_opens_the_pages_are_damaged(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    journal.close()
    before = contents(folder)
    again = reopened(folder)
    rekeyed(again, OPENS)
    again.close()
    (folder / "journal.keys").write_bytes(before["journal.keys"])
    (folder / "journal.db").write_bytes(b"x" * 8192)
    with pytest.raises(VaultError):
        reopened(folder)


def test_without_room_everything_is_as_it_was(disk: Disk) -> None:
    path = disk.path / "Small.journal"
    journal = Journal.create(path, PASSPHRASE, now_utc, CHEAP)
    save(journal, "one")
    disk.fill(leave=100_000)
    with pytest.raises(NoRoom):
        rekeyed(journal)
    assert kept(journal) == ["one"]
    journal.close()
    assert "journal.db.new" not in contents(path)
    disk.empty()
    assert kept_in(path) == ["one"]


def test_what_can_only_be_read_keeps_its_key(journal: Journal) -> None:
    journal.vault.read_only = True
    with pytest.raises(ReadOnly):
        rekeyed(journal)


def test_a_recovery_key_can_be_taken_away(journal: Journal, folder: Path) -> None:
    paper = Secret(Kind.RECOVERY, recovery.new())
    journal.vault.set_recovery_key(paper.text)
    journal.vault.remove_recovery_key()
    journal.close()
    with pytest.raises(WrongKey):
        reopened(folder, paper)
    reopened(folder).close()


@pytest.mark.parametrize(
    ("secret", "least", "raised"),
    [
        (OPENS, kdf.LEAST, True),
        (OPENS, CHEAP, False),
        (Secret(Kind.RECOVERY, ""), kdf.LEAST, False),
    ],
)
def test_a_passphrase_that_is_cheap_to_try_out_is_wrapped_anew(
    journal: Journal,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    secret: Secret,
    least: kdf.Cost,
    raised: bool,  # noqa: FBT001 - a case
) -> None:
    monkeypatch.setattr(kdf, "LEAST", least)
    assert rekey.raise_cost(journal.vault, secret) is raised
    journal.close()
    again = reopened(folder)
    slot = again.vault.keys.slots[0]
    assert slot is not None
    assert slot.cost.less_than(kdf.Cost(64 * 1024)) is not raised
    again.close()
