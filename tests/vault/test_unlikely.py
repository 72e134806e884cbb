"""What a failing disk does to backups and to what is saved of a damaged journal."""

import errno
import io
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

from ipt_journal.journal import Journal
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.vault import backup, database, jbak, rekey
from ipt_journal.vault.errors import Damaged, Unreachable, VaultError
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.salvage import Reader, copy_readable
from tests.conftest import CHEAP, OPENS
from tests.vault.damage import pulled_out
from tests.vault.notes import kept, save

_PAGE = 4096


def spoil_pages(path: Path, *numbers: int) -> None:
    with path.open("r+b") as file:
        for number in numbers:
            file.seek((number - 1) * _PAGE + 50)
            file.write(b"noise" * 20)


def test_what_does_not_fit_together_makes_no_journal(journal: Journal, tmp_path: Path) -> None:
    def forget_an_index(link: Any) -> None:
        link.execute("PRAGMA writable_schema = ON")
        link.execute("DELETE FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")

    taken = back_up(journal, None, forget_an_index)
    with pytest.raises(Damaged):
        backup.unpack(taken, OPENS, tmp_path / "Back.journal")
    assert not (tmp_path / "Back.journal").exists()


def test_a_backup_that_cannot_be_read_any_more_is_damaged() -> None:
    with Path("/proc/self/mem").open("rb") as unreadable, pytest.raises(Damaged):
        list(jbak._pieces(unreadable, 1))


def test_a_backup_of_which_any_part_cannot_be_read_is_damaged(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key file, the digest and the seal each lie at a place of their own."""
    taken = back_up(journal)
    size = taken.path.stat().st_size
    opened = Path.open
    for bad, look in (
        (range(640), Backup.keys),
        (range(size - 64, size - 63), Backup.scrub),
        (range(size - 32, size), lambda one: one.require_authentic(journal.vault.data_key)),
    ):

        def open_on_that_disk(path: Path, *how: Any, bad: range = bad, **more: Any) -> Any:
            return BadAt(path, bad) if path == taken.path else opened(path, *how, **more)

        monkeypatch.setattr(Path, "open", open_on_that_disk)
        with pytest.raises(Damaged) as told:
            look(taken)
        assert told.value.part == "backup"
        monkeypatch.undo()


class BadAt(io.FileIO):
    """A file of which a disk can tell nothing any more where one begins to read at some places."""

    def __init__(self, path: Path, bad: range) -> None:
        super().__init__(path)
        self._bad = bad

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() in self._bad:
            raise OSError(errno.EIO, "")
        return super().read(-1 if size is None else size) or b""


class FailingFile(io.FileIO):
    """A file of whose second block a disk can tell nothing any more."""

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() == _PAGE:
            raise OSError(errno.EIO, "")
        return super().read(-1 if size is None else size) or b""


def test_a_block_that_cannot_be_read_is_zeros_in_the_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(b"a" * _PAGE + b"b" * _PAGE + b"c" * 100)
    opened = Path.open

    def open_on_that_disk(path: Path, *how: Any, **more: Any) -> Any:
        return FailingFile(path) if path == source else opened(path, *how, **more)

    monkeypatch.setattr(Path, "open", open_on_that_disk)
    copy_readable(source, target)
    monkeypatch.undo()
    assert target.read_bytes() == b"a" * _PAGE + bytes(_PAGE) + b"c" * 100


def test_of_a_table_without_any_readable_index_it_is_not_known_how_much_is_missing(
    journal: Journal,
) -> None:
    for number in range(30):
        save(journal, f"{number} " + "words " * 300)
    path = journal.vault.folder.database
    link = journal.vault.connect_to(path)
    link.execute("CREATE INDEX some ON note (text) WHERE area IS NOT NULL")
    roots = link.execute("SELECT rootpage FROM sqlite_master WHERE tbl_name = 'note'").fetchall()
    link.close()
    specification = database.specification_of(journal.vault.data_key, journal.vault.keys.uuid)
    journal.close()
    spoil_pages(path, *(root for (root,) in roots if root))
    reader = Reader(lambda: database.connect(path, bytearray(specification)))
    found, gone = reader.read("note"), reader.read("a_table_that_is_not_there")
    reader.close()
    assert not gone.all_known
    assert not found.all_known
    assert found.rows == {}


def test_damage_is_found_and_the_journal_goes_on_around_it(journal: Journal) -> None:
    for number in range(30):
        save(journal, f"{number} " + "words " * 300)
    path = journal.vault.folder.database
    spoil_pages(path, path.stat().st_size // _PAGE - 2)
    assert journal.faults()
    assert journal.faults()  # by a connection that has not met it yet


def test_a_new_key_that_cannot_be_read_back_does_not_count(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(journal, "one")
    monkeypatch.setattr(database, "faults", lambda _link: ["a page"])
    with pytest.raises(Damaged):
        rekey.rekey(journal.vault, "another one", CHEAP)
    monkeypatch.undo()
    assert kept(journal) == ["one"]


def test_nor_one_whose_folder_is_gone(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    new = rekey.prepare(journal.vault, "another one", CHEAP)
    with pulled_out(folder), pytest.raises((Unreachable, VaultError)):
        rekey.carry_out(journal.vault, new)
    assert kept(journal) == ["one"]
