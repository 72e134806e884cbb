"""The schema: the same for a new journal as in the models, and brought forward with a net below."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection, Engine, inspect, text
from sqlmodel import SQLModel, create_engine, select

from ipt_journal.journal import Journal
from ipt_journal.records import KINDS, migrations
from ipt_journal.records.migrations import Step
from ipt_journal.records.person import Person
from ipt_journal.records.record import Share
from ipt_journal.records.standing import Standing
from ipt_journal.records.therapy import AgendaPoint
from ipt_journal.vault import told
from ipt_journal.vault.backup import unpack
from ipt_journal.vault.errors import CannotBeRenewed, Damaged, FromNewerVersion, VaultError
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.jbak import Backup
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.vault import conftest as vault
from tests.vault.notes import contents, kept, reopened, save

write_protect = vault.write_protect
OF_NO_KIND = {"saves", "search_row", "search_text"}  # counted and searched, not records
TODAY = len(migrations.STEPS)
Describe = Callable[[Engine | Connection, str], object]


def columns(where: Engine | Connection, table: str) -> object:
    def told_of(column: Any) -> tuple[str, str, bool, int]:
        kind = str(column["type"].compile(where.dialect))
        return column["name"], kind, column["nullable"], int(column.get("primary_key", 0))

    return sorted(told_of(column) for column in inspect(where).get_columns(table))


def indexes(where: Engine | Connection, table: str) -> object:
    found = inspect(where).get_indexes(table)
    return sorted((each["name"], each["column_names"], bool(each["unique"])) for each in found)


def references(where: Engine | Connection, table: str) -> object:
    found = inspect(where).get_foreign_keys(table)
    return sorted(
        (each["constrained_columns"], each["referred_table"], each["referred_columns"],
         sorted(each["options"].items()))
        for each in found
    )  # fmt: skip


def uniques(where: Engine | Connection, table: str) -> object:
    return sorted(each["column_names"] for each in inspect(where).get_unique_constraints(table))


@pytest.fixture(scope="module")
def models() -> Iterator[Engine]:
    """Let SQLModel make the tables as the models say, in memory."""
    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    yield engine
    engine.dispose()


@pytest.mark.parametrize("describe", [columns, indexes, references, uniques])
@pytest.mark.parametrize("table", [str(kind.__tablename__) for kind in KINDS])
def test_a_new_journal_has_the_tables_of_the_models(
    journal: Journal, models: Engine, table: str, describe: Describe
) -> None:
    with journal.vault.engine.connect() as link:
        assert describe(link, table) == describe(models, table)


def test_a_new_journal_has_no_table_that_no_kind_names(journal: Journal, models: Engine) -> None:
    of_kinds = {str(kind.__tablename__) for kind in KINDS}
    with journal.vault.engine.connect() as link:
        made = set(inspect(link).get_table_names())
    made = {name for name in made if not name.startswith("search_text_")}
    assert made == of_kinds | OF_NO_KIND
    assert of_kinds == set(inspect(models).get_table_names())


def version_of(journal: Journal) -> int:
    with journal.read() as session:
        return int(session.connection().execute(text("PRAGMA user_version")).scalar_one())


def add_colour(link: Any) -> None:
    link.execute("ALTER TABLE note ADD COLUMN colour VARCHAR NOT NULL DEFAULT ''")


def stumble(link: Any) -> None:
    """Change a good deal, then fail."""
    link.execute("DELETE FROM note")
    link.execute("DROP TABLE saves")
    link.execute("INSERT INTO nowhere VALUES (1)")


def give_up(link: Any) -> None:
    link.execute("DELETE FROM note")
    raise KeyError


def run_out_of_room(link: Any) -> None:
    """End as SQLite does on a full disk: everything is rolled back before the error is told."""
    link.execute("DELETE FROM note")
    link.execute("ROLLBACK")
    raise KeyError


@pytest.fixture
def older(journal: Journal, folder: Path) -> Path:
    """Keep two notes in a journal of today's version, and close it."""
    save(journal, "first")
    save(journal, "second")
    journal.close()
    return folder


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Pretend that a later version of the app has further steps."""

    def further(*added: Step) -> None:
        monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, *added))

    return further


def test_a_further_step_is_run_once_and_everything_is_still_there(
    older: Path, steps: Callable[..., None]
) -> None:
    steps(add_colour)
    for _ in range(2):
        opened = reopened(older)
        assert version_of(opened) == TODAY + 1
        assert kept(opened) == ["first", "second"]
        assert opened.lost_saves == 0
        opened.close()


def test_before_a_step_the_journal_is_backed_up_and_the_backup_opens(
    older: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with monkeypatch.context() as later:
        later.setattr(migrations, "STEPS", (*migrations.STEPS, add_colour))
        opened = reopened(older)
        save_with_colour(opened)
        opened.close()
    (path,) = JournalFolder(older).backups.iterdir()
    unpack(Backup.at(path), OPENS, tmp_path / "Back.journal")
    opened = reopened(tmp_path / "Back.journal")
    assert version_of(opened) == TODAY
    assert kept(opened) == ["first", "second"]
    assert opened.faults() == []
    opened.close()


def test_where_nothing_can_be_written_it_is_to_be_copied_first(
    older: Path,
    steps: Callable[..., None],
    write_protect: Callable[[Path], None],
    tmp_path: Path,
) -> None:
    steps(add_colour)
    before = contents(older)
    write_protect(older)
    with pytest.raises(CannotBeRenewed) as refused:
        reopened(older)
    assert "Copy its folder to this computer" in told.sentence(refused.value)
    assert contents(older) == before
    copy = tmp_path / "Copy.journal"
    shutil.copytree(older, copy)
    for path in (copy, *copy.iterdir()):
        path.chmod(0o700)
    opened = reopened(copy)
    assert kept(opened) == ["first", "second"]
    opened.close()


def save_with_colour(journal: Journal) -> None:
    with journal.write() as session:
        session.connection().execute(text("UPDATE note SET colour = 'green'"))


def test_a_new_journal_is_not_copied(folder: Path, steps: Callable[..., None]) -> None:
    steps(add_colour)
    journal = Journal.create(folder, PASSPHRASE, now_utc, CHEAP)
    assert version_of(journal) == TODAY + 1
    journal.close()
    assert not JournalFolder(folder).backups.exists()


@pytest.mark.parametrize(
    ("failing", "error"),
    [(stumble, VaultError), (give_up, KeyError), (run_out_of_room, KeyError)],
)
def test_a_step_that_fails_leaves_the_journal_as_it_was(
    older: Path, monkeypatch: pytest.MonkeyPatch, failing: Step, error: type[Exception]
) -> None:
    with monkeypatch.context() as later:
        later.setattr(migrations, "STEPS", (*migrations.STEPS, add_colour, failing))
        for _ in range(2):
            with pytest.raises(error):
                reopened(older)
    opened = reopened(older)
    assert version_of(opened) == TODAY
    assert kept(opened) == ["first", "second"]
    with opened.vault.engine.connect() as link:
        assert "colour" not in {each["name"] for each in inspect(link).get_columns("note")}
    assert opened.lost_saves == 0
    assert opened.faults() == []
    opened.close()


def test_a_damaged_journal_is_not_brought_forward(older: Path, steps: Callable[..., None]) -> None:
    steps(add_colour)
    database = JournalFolder(older).database
    changed = bytearray(database.read_bytes())
    changed[len(changed) // 2] ^= 1
    database.write_bytes(changed)
    with pytest.raises(Damaged):
        reopened(older)
    assert database.read_bytes()[4096:] == changed[4096:]
    assert list(older.glob("before-*")) == []


def test_a_journal_of_a_newer_version_is_refused_plainly_and_left_alone(older: Path) -> None:
    opened = reopened(older)
    with opened.vault.engine.connect() as link:
        link.exec_driver_sql("PRAGMA user_version = 99")
        link.commit()
    opened.close()
    before = contents(older)
    with pytest.raises(FromNewerVersion) as refused:
        reopened(older)
    assert told.sentence(refused.value) == (
        "A newer version of this app wrote that journal. Please update the app."
    )
    after = contents(older)
    assert after.keys() == before.keys()
    assert {name for name in after if after[name] != before[name]} <= {"journal.db"}


def test_version_1_keeps_its_agenda_and_its_relationships_begin_a_dated_course(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as earlier:
        earlier.setattr(migrations, "STEPS", migrations.STEPS[:1])
        journal = Journal.create(folder, PASSPHRASE, now_utc, CHEAP)
        with journal.vault.writing.begin() as link:
            for name, sits in (("Ruth", 4), ("Ines", None)):
                values = {"id": uuid4().hex, "label": name, "sits": sits}
                link.execute(text(PERSON_OF_VERSION_1), values)
            link.execute(text(SESSION_OF_VERSION_1))
            link.execute(text(POINT_OF_VERSION_1))
        journal.close()
    opened = reopened(folder)
    with opened.read() as session:
        [said] = session.exec(select(Standing)).all()
        person = session.get_one(Person, said.person_id)
        [point] = session.exec(select(AgendaPoint)).all()
    assert (point.text, point.position, point.share) == ("the evening", 2, Share.INCLUDE)
    assert (person.label, said.sits, said.happened.day) == ("Ruth", 4, date(2023, 11, 14))
    assert opened.faults() == []
    opened.close()


PERSON_OF_VERSION_1 = """
    INSERT INTO person VALUES (
        :id, 1700000000, 1700000000, 'ask', :label, '', 'friend', '', 'in_contact', :sits, NULL,
        '', '', ''
    )
"""
SESSION_OF_VERSION_1 = """
    INSERT INTO session VALUES (
        1700000000, 0, 'UTC', 'exact', 1700000000, 0, 'UTC', '0000000000000000000000000000000a',
        1700000000, 1700000000, 'ask', 'planned', NULL, '', 'not_answered'
    )
"""
POINT_OF_VERSION_1 = """
    INSERT INTO agenda_point VALUES (
        '0000000000000000000000000000000b', 1700000000, 1700000000, 'include',
        '0000000000000000000000000000000a', 2, 'the evening', NULL, NULL, NULL
    )
"""
