"""plan.txt says what the plan says while that is chosen, and else is not there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ipt_journal.exchange.open_plan import PlanFile
from ipt_journal.journal import Journal
from ipt_journal.records import preferences, safety_plan
from ipt_journal.records.person import Person
from ipt_journal.summary import safety_card
from ipt_journal.summary.safety_card import SafetyCard
from ipt_journal.vault.durable import draft_of
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.open_plan import MOST, OpenPlan
from tests.vault.notes import reopened
from tests.vault.test_nothing_in_the_open import CANARY, given_away

WORDS = "Ring Leah on 07700 900123"


class Told:
    """Hears what the file's follower says."""

    def __init__(self, journal: Journal) -> None:
        self.said: list[str] = []
        self.file = PlanFile(journal, self.said.append)


@pytest.fixture
def told(journal: Journal) -> Told:
    return Told(journal)


@pytest.fixture
def plan(folder: Path) -> Path:
    return folder / "plan.txt"


def write(journal: Journal, words: str = WORDS) -> None:
    with journal.write() as session:
        safety_plan.keep(session, {"people": words})


def let(journal: Journal, *, opened: bool) -> None:
    with journal.write() as session:
        preferences.change(session, plan_open=opened)


def test_it_is_there_only_once_it_is_chosen(journal: Journal, told: Told, plan: Path) -> None:
    write(journal)
    assert not plan.exists()
    let(journal, opened=True)
    assert plan.read_text() == f"People I can tell\n{WORDS}\n\n"
    assert plan.stat().st_mode & 0o777 == 0o600
    let(journal, opened=False)
    assert not plan.exists()
    assert not told.said


def test_it_follows_each_save_and_undo(journal: Journal, told: Told, plan: Path) -> None:
    let(journal, opened=True)
    assert not plan.exists()  # there is nothing to read yet
    write(journal)
    write(journal, "Ruth next door")
    assert "Ruth" in plan.read_text()
    journal.undo()
    assert WORDS in plan.read_text()


def test_a_plan_deleted_or_emptied_takes_it_away_and_closes_it(
    journal: Journal, told: Told, plan: Path
) -> None:
    for empty in (safety_plan.remove, lambda session: safety_plan.keep(session, {"people": " "})):
        write(journal)
        let(journal, opened=True)
        with journal.write() as session:
            empty(session)
        assert not plan.exists()
        write(journal)
        assert not plan.exists()  # another plan is not open unless that is chosen again
        with journal.write() as session:
            safety_plan.remove(session)


def test_it_holds_nothing_but_the_plan(
    journal: Journal, told: Told, folder: Path, tmp_path: Path
) -> None:
    write(journal)
    with journal.write() as session:
        safety_plan.keep(session, {"reasons": "zeppelin"})
        preferences.add_word(session, CANARY)
    assert given_away(tmp_path, CANARY, "zeppelin") == []
    let(journal, opened=True)
    assert given_away(tmp_path, CANARY) == []
    assert given_away(tmp_path, "zeppelin") == ["plan.txt"]
    let(journal, opened=False)
    assert given_away(tmp_path, CANARY, "zeppelin") == []


def test_other_saves_leave_it_alone(journal: Journal, told: Told, plan: Path) -> None:
    write(journal)
    let(journal, opened=True)
    assert told.file.there
    written = plan.stat().st_mtime_ns
    with journal.write() as session:
        session.add(Person(label="Ruth"))
    assert plan.stat().st_mtime_ns == written


def test_a_plan_that_is_not_there_can_be_removed(journal: Journal, plan: Path) -> None:
    with journal.write() as session:
        safety_plan.remove(session)
    assert not plan.exists()


def test_of_a_long_file_no_more_is_read_than_is_shown(
    journal: Journal, folder: Path, plan: Path
) -> None:
    plan.write_bytes(b"x" * 50_000)
    assert OpenPlan(JournalFolder(folder)).read() == b"x" * (MOST + 1)


def test_under_a_name_that_no_system_takes_there_is_none() -> None:
    assert not OpenPlan(JournalFolder(Path("n" * 5_000))).there


def test_undo_opens_nothing_that_was_closed(journal: Journal, told: Told, plan: Path) -> None:
    write(journal)
    let(journal, opened=True)
    let(journal, opened=False)
    assert journal.undo()
    assert not plan.exists()
    with journal.read() as session:
        assert not preferences.load(session).plan_open


def test_the_card_holds_the_parts_that_have_words(journal: Journal) -> None:
    write(journal)
    with journal.read() as session:
        card = safety_card.build(session, "Letter")
    assert card == SafetyCard((("People I can tell", WORDS),), "Letter")


def test_after_a_sudden_end_it_is_brought_in_line(
    journal: Journal, folder: Path, plan: Path
) -> None:
    write(journal)
    let(journal, opened=True)  # nobody follows: the process ended before the file was written
    journal.close()
    opened = reopened(folder)
    Told(opened).file.bring_in_line()
    assert WORDS in plan.read_text()
    draft_of(plan).write_text("half of it")
    Told(opened).file.bring_in_line()
    assert not draft_of(plan).exists()
    let(opened, opened=False)
    draft_of(plan).write_text("half of it")
    Told(opened).file.bring_in_line()
    assert not plan.exists()
    assert not draft_of(plan).exists()
    opened.close()


def test_where_nothing_can_be_written_nothing_is(
    journal: Journal, folder: Path, plan: Path, write_protect: Callable[[Path], None]
) -> None:
    write(journal)
    let(journal, opened=True)
    journal.close()
    write_protect(folder)
    opened = reopened(folder)
    Told(opened).file.bring_in_line()
    assert not plan.exists()
    opened.close()


def test_what_stands_in_the_way_is_said_and_the_save_stands(
    journal: Journal, told: Told, plan: Path
) -> None:
    plan.mkdir()
    write(journal)
    let(journal, opened=True)
    assert "could not be written" in told.said[-1]
    (plan / "kept").touch()
    let(journal, opened=False)
    assert "could not be removed" in told.said[-1]
    with journal.read() as session:
        assert safety_plan.load(session).people == WORDS


def test_a_journal_that_is_out_of_reach_is_said_too(journal: Journal, told: Told) -> None:
    journal.vault.close()
    told.file.bring_in_line()
    assert told.said == ["The journal is closed."]
