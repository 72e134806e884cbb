"""Damage that opening alone does not meet is met before there is a window, and told as damage."""

import errno
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select
from typing_extensions import override

from ipt_journal.journal import Journal
from ipt_journal.records.preferences import Preferences
from ipt_journal.rescue.opening import open_journal
from ipt_journal.vault import legible
from ipt_journal.vault.errors import Damaged, NotAJournal, Unreachable, VaultError
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.told import sentence
from tests.conftest import OPENS, now_utc
from tests.vault.notes import kept, reopened, save

_PAGE = 4096
OnDisk = Callable[[Callable[[Path, int], bool]], None]


class Reading(io.FileIO):
    """A file on a disk that refuses to give some of it."""

    def __init__(self, path: Path, refuses: Callable[[Path, int], bool]) -> None:
        super().__init__(path)
        self._asked, self._refuses = path, refuses

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        if self._refuses(self._asked, self.tell()):
            raise OSError(errno.EIO, "")
        return super().read(-1 if size is None else size) or b""

    @override
    def readall(self) -> bytes:
        return self.read(10**9)


@pytest.fixture
def failing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> OnDisk:
    """Let the disk refuse what a test says, by file and place."""
    opened = Path.open

    def fail(refuses: Callable[[Path, int], bool]) -> None:
        def open_there(path: Path, *how: Any, **more: Any) -> Any:
            read = path.parent == folder and (how or (more.get("mode", "r"),))[0] == "rb"
            return Reading(path, refuses) if read else opened(path, *how, **more)

        monkeypatch.setattr(Path, "open", open_there)

    return fail


@pytest.fixture
def written(journal: Journal, folder: Path) -> JournalFolder:
    for number in range(30):
        save(journal, f"{number} " + "words " * 300)
    with journal.write() as session:
        session.add(Preferences())
    journal.keep_unfinished("note", {"text": "half a sent"})
    journal.close()
    return JournalFolder(folder)


def spoil_page(files: JournalFolder, number: int) -> None:
    raw = bytearray(files.database.read_bytes())
    raw[(number - 1) * _PAGE + 100 : (number - 1) * _PAGE + 200] = bytes(100)
    files.database.write_bytes(bytes(raw))


def root_of(files: JournalFolder, table: str) -> int:
    journal = reopened(files.path)
    link = journal.vault.connect_to(files.database)
    named = "SELECT rootpage FROM sqlite_master WHERE name = ?"
    (root,) = link.execute(named, (table,)).fetchone()
    link.close()
    journal.close()
    return int(root)


def damage_met(files: JournalFolder, *, every_page: bool = False) -> str:
    """Return which part is told to be damaged, and make sure that nothing stays open."""
    with pytest.raises(Damaged) as told:
        open_journal(files.path, OPENS, now_utc, every_page=every_page)
    with pytest.raises(Damaged):  # and not that it is in use
        open_journal(files.path, OPENS, now_utc, every_page=every_page)
    return told.value.part


@pytest.mark.parametrize("table", ["preferences", "unfinished"])
def test_what_no_window_can_do_without_is_read_when_it_opens(
    written: JournalFolder, table: str
) -> None:
    spoil_page(written, root_of(written, table))
    reopened(written.path).close()  # opening alone does not meet it
    assert damage_met(written) == "pages"


def test_every_page_is_read_where_that_is_asked(written: JournalFolder) -> None:
    spoil_page(written, root_of(written, "note"))
    open_journal(written.path, OPENS, now_utc).close()
    assert damage_met(written, every_page=True) == "pages"


def test_a_whole_journal_opens_also_by_every_page(written: JournalFolder) -> None:
    open_journal(written.path, OPENS, now_utc, every_page=True).close()


def test_where_the_disk_gives_a_part_only_that_is_damage(
    written: JournalFolder, failing: OnDisk
) -> None:
    failing(lambda path, _: path in written.keys)
    assert damage_met(written) == "medium"
    failing(lambda path, place: path == written.database and place != _PAGE)
    assert damage_met(written) == "medium"
    assert "cannot be read from this disk" in sentence(Damaged("medium"))


def test_where_a_file_does_not_even_open_that_is_damage(
    written: JournalFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def open_there(path: Path, *how: Any, **more: Any) -> Any:
        if path in written.keys:
            raise OSError(errno.EIO, "")
        return opened(path, *how, **more)

    monkeypatch.setattr(Path, "open", open_there)
    assert damage_met(written) == "medium"


def test_a_file_that_another_program_keeps_to_itself_is_no_damage(
    written: JournalFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def open_there(path: Path, *how: Any, **more: Any) -> Any:
        if path == written.database:
            raise PermissionError(errno.EACCES, "")
        return opened(path, *how, **more)

    monkeypatch.setattr(Path, "open", open_there)
    with pytest.raises(Unreachable):
        open_journal(written.path, OPENS, now_utc)


def test_a_drive_that_is_gone_is_no_damage(written: JournalFolder, failing: OnDisk) -> None:
    failing(lambda _path, _place: True)
    with pytest.raises(Unreachable):
        open_journal(written.path, OPENS, now_utc)
    assert legible.is_gone(written)
    failing(lambda path, _: path != written.database)
    assert not legible.is_gone(written)
    written.path.rename(written.path.with_name("away"))
    with pytest.raises(NotAJournal):
        open_journal(written.path, OPENS, now_utc)


def test_what_else_is_in_the_way_is_no_damage(
    written: JournalFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise Unreachable

    monkeypatch.setattr(Journal, "open", refuse)
    with pytest.raises(VaultError) as told:
        open_journal(written.path, OPENS, now_utc)
    assert isinstance(told.value, Unreachable)


def test_whoever_reads_it_hears_of_a_damaged_page(written: JournalFolder) -> None:
    spoil_page(written, root_of(written, "note"))
    journal = reopened(written.path)
    heard: list[str] = []
    journal.met_damage.append(lambda: heard.append("damage"))
    with journal.read() as session:
        session.exec(select(Preferences)).all()
    assert heard == []
    with pytest.raises(Damaged):
        kept(journal)
    assert heard == ["damage"]
    journal.close()


def test_keys_that_cannot_be_noted_are_told_by_the_name_of_what_is_in_the_way(
    written: JournalFolder,
) -> None:
    """A connection that somebody else closed answers nothing more."""
    journal = reopened(written.path)
    for link in journal.vault._given:
        link.close()
    with pytest.raises(VaultError):
        journal.vault.note_keys()
    journal.vault.renew()
    journal.vault.note_keys()  # by a new one
    journal.close()
