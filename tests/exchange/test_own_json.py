"""The JSON export is everything the client keeps, and gives back exactly what went in."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlmodel import Session, select

from ipt_journal.demo import making
from ipt_journal.exchange import exporters
from ipt_journal.exchange.exporters import own_json
from ipt_journal.journal import Journal
from ipt_journal.moment import Moment, Precision
from ipt_journal.records import KINDS, mention, paper, preferences, profile, therapy
from ipt_journal.records.closeness import Closeness
from ipt_journal.records.event import Did, Kind, RelationshipEvent
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.findings import Findings
from ipt_journal.records.goal import Goal, Progress
from ipt_journal.records.link import Felt, Link, SetBy
from ipt_journal.records.mood import Influence, MoodCheckIn, Place, Thoughts
from ipt_journal.records.note import Note
from ipt_journal.records.own_form import OwnForm
from ipt_journal.records.paper import Paper, PaperPreset, PeopleAs, Wording
from ipt_journal.records.pattern import Fits, Pattern, Tone
from ipt_journal.records.person import Confide, Person, Relationship, Status
from ipt_journal.records.phase import Phase
from ipt_journal.records.profile import TherapyPhase
from ipt_journal.records.record import Area, Row, Share, dated
from ipt_journal.records.response import Response
from ipt_journal.records.safe import Safe, Safety
from ipt_journal.records.said import Said
from ipt_journal.records.search import SCHEMA
from ipt_journal.records.sheet import StageMark
from ipt_journal.records.standing import Standing
from ipt_journal.records.therapy import SessionStatus, TalkSafety, TherapySession
from ipt_journal.records.tie import Tie
from tests.conftest import CHEAP, PASSPHRASE, now_utc
from tests.exchange.documented import COMMON, DOCUMENTED, TIMES
from tests.records import filled as answered

HARD = '“quoted” \\ " \n\t\0 \u2028 🙂 妈妈 שלום \U0010ffff </script> e\u0301'
ID = UUID("00000000-0000-4000-8000-00000000000a")
PERSON_MORE: dict[str, Any] = {
    "status_since": "2019-autumn", "contact": "rarely", "channels": ["letter"],
    "gets": {"money": 3}, "gives": {"advice": 1}, "gets_words": HARD, "gives_words": HARD,
    "knows_low": Confide.NO,
    "mine": [{"text": HARD, "source": "never", "met": ""}], "theirs": [{"text": HARD}],
    "since_low": "further", "safety": Safety.AFRAID, "raise_safe": Safe.NOT_SURE,
    "raise_safe_utc": -1, "archived": True,
}  # fmt: skip
# What a record keeps beside the answers to its questions.
NOT_ASKED: dict[str, Any] = {
    "share": Share.NEVER, "created_utc": 5, "edited_utc": 5, "position": 7, "stage": "stuck",
    "safe": Safe.NO, "say_now": HARD,
}  # fmt: skip


def filled(session: Session, now: Moment) -> None:
    """Write every table, with every column at a value that is not its default."""
    happened = Moment(-1, -12600, "America/St_Johns", Precision.PART_OF_DAY)
    entered = Moment(now.utc, 20700, "Asia/Kathmandu")
    at = {**dated(happened, entered), "share": Share.NEVER}
    ruth = Person(
        **PERSON_MORE, label=HARD, print_alias="R", relationship=Relationship.EX,
        relationship_words="w", status=Status.MISSING, satisfaction=0, can_confide=Confide.UNSURE,
        went_well=HARD,
        hard="h", like_to_change="l", share=Share.INCLUDE,
    )  # fmt: skip
    check_in = MoodCheckIn(
        mood=0, distress=10, connected=0, energy=1, sleep_quality=5, sleep_hours=7.25,
        felt=[{"word": HARD, "how_much": 3}], location=Place.OUT, alone=False,
        influences=[Influence.PERIOD], note=HARD, thoughts=Thoughts.STRONG, **at,
    )  # fmt: skip
    event = RelationshipEvent(
        words=HARD, kind=Kind.WAS_ALONE, area=Area.UNSURE, valence=-3, mixed=True, intensity=0,
        felt=[HARD, ""], did=[Did.SLEPT], no_one=True, someone_else=True, mood_before=0,
        mood_before_id=check_in.id, mood_after=10, mood_after_id=check_in.id, **at,
    )  # fmt: skip
    note = Note(text=HARD, area=Area.GRIEF, check_in_id=check_in.id, **at)
    coming = TherapySession(
        status=SessionStatus.MOVED, number=99, hard_to_say=HARD, talk_safety=TalkSafety.YES,
        phase=TherapyPhase.ENDING, take_away=HARD, agreed=HARD, mood_before=0, mood_after=10,
        asked_to_keep=True, **at,
    )  # fmt: skip
    link = Link(
        event_id=event.id, check_in_id=check_in.id, period_start_utc=-(2**40),
        period_end_utc=2**40, felt=Felt.PARTLY, words=HARD, set_by=SetBy.IN_SESSION,
        share=Share.NEVER, period_start_offset=-12600, period_end_offset=20700,
    )  # fmt: skip
    sheet = Paper(
        session_id=coming.id, first_day="2026-10-20", last_day="2026-11-17", blocks=["chart"],
        people_as=PeopleAs.NAMES, size="Letter", share=Share.NEVER, exact_times=True,
        free_text=False, withheld=["event.felt"],
    )  # fmt: skip
    session.add_all([ruth, check_in, event, note, coming, link, sheet])
    worked_out(session, {"person_id": ruth.id, "event_id": event.id, "session_id": coming.id}, at)
    pattern = looked_back(session, ruth, event, coming)
    session.flush()
    point = therapy.add_point(session, coming.id, HARD, event_id=event.id)
    point.position, point.note_id, point.check_in_id = 3, note.id, check_in.id
    point.link_id, point.pattern_id, point.starred = link.id, pattern.id, True
    mention.set_people(session, event.id, [ruth.id])
    for one in session.exec(select(mention.Mention)):
        one.position = 4
    choose(session, sheet, ruth, event)


def choose(session: Session, sheet: Paper, ruth: Person, event: RelationshipEvent) -> None:
    """Write the tables of what is chosen for papers."""
    preset = PaperPreset(
        name=HARD, blocks=["chart"], people_as=PeopleAs.ALIAS, size="Letter", share=Share.NEVER,
        exact_times=True, free_text=False, withheld=["event.felt"],
    )  # fmt: skip
    session.add(preset)
    paper.tick(session, sheet.id, event.id, ticked=True, field="felt")
    paper.set_persons(session, preset.id, {ruth.id: PeopleAs.LEFT_OUT})
    paper.set_wordings(session, sheet.id, {(event.id, "words"): (Wording(3, HARD, HARD),)})


def looked_back(
    session: Session, ruth: Person, event: RelationshipEvent, coming: TherapySession
) -> Pattern:
    """Write the tables of looking back: phases, standings, words of a session, patterns."""
    at = {**dated(event.happened, event.entered), "share": Share.NEVER}
    pattern = Pattern(
        area=Area.NONE, kind=Kind.NEWS, person_id=ruth.id, tone=Tone.MIXED, told=HARD,
        fits=Fits.PARTLY, words=HARD, share=Share.NEVER,
    )  # fmt: skip
    session.add_all(
        [
            pattern,
            Phase(name=HARD, first_day="2026-10-20", last_day="2026-11-17", share=Share.NEVER),
            Said(session_id=coming.id, event_id=event.id, words=HARD, share=Share.NEVER),
            Standing(person_id=ruth.id, sits=0, **at),
            Findings(session_id=coming.id, rows=[{"key": HARD, "p": 0.25, "n": [1, None]}], **at),
        ]
    )
    return pattern


def worked_out(session: Session, ids: dict[str, UUID], at: dict[str, Any]) -> None:
    """Write everything that is filled in by answering, and what hangs on it."""
    for kind in answered.ANSWERED:
        made = answered.filled(kind, HARD, ids["event_id"])
        for name, field in kind.model_fields.items():
            if getattr(made, name) == field.get_default(call_default_factory=True):
                setattr(made, name, ids.get(name) or NOT_ASKED[name])
        session.add(made)
    session.flush()
    goal_id = session.exec(select(Goal)).one().id
    session.add_all(
        [
            Closeness(
                person_id=ids["person_id"],
                ring=3,
                angle=-90.5,
                wished_ring=0,
                wished_angle=1e-9,
                **at,
            ),
            StageMark(sheet_id=goal_id, stage="stuck", **_no_share(at)),
            Progress(goal_id=goal_id, value=0, **_no_share(at)),
            Tie(from_id=goal_id, to_id=ID),
            OwnForm(code="own", content=HARD, share=Share.NEVER),
            Response(form="phq-9", language="de", answers=[0, None], unscored=[3], **at),
        ]
    )


def _no_share(at: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in at.items() if name != "share"}


def settled(session: Session) -> None:
    """Write the tables of one row, in the same way."""
    profile.change(
        session, initials="M.", therapist=HARD, planned_sessions=16, focus_areas=["grief"],
        focus_words=HARD, phase=TherapyPhase.MIDDLE, lighter=HARD, share=Share.NEVER,
    )  # fmt: skip
    preferences.change(
        session, lock_minutes=60, hide_keys="F9", own_words=[HARD], sample_zone="Asia/Tokyo",
        sample_now="2026-11-17T16:40:00+00:00", session_view_minutes=5, share=Share.NEVER,
        notice_words=False, ask_thoughts=True, show_bands=False, veil=True, plan_open=True,
        told_of_queues=True,
        backup_place="/media/stick",
        backup_most_mib=512,
        copied_away_utc=1_790_000_000,
        help_hidden=[HARD], help_order=["GB/999"],
    )  # fmt: skip


@pytest.fixture
def full(journal: Journal, now: Moment) -> Journal:
    with journal.write() as session:
        filled(session, now)
        settled(session)
    journal.keep_unfinished("note:", {"text": HARD, "people": [str(ID)], "deep": {"n": [1, None]}})
    return journal


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Journal]:
    made = Journal.create(tmp_path / "other.journal", PASSPHRASE, now_utc, CHEAP)
    yield made
    made.close()


def exported(journal: Journal) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads(own_json.write(journal))
    return whole


def stored(journal: Journal) -> dict[str, list[tuple[Any, ...]]]:
    """Return every value of every table as it lies in the file."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    with journal.vault.engine.connect() as link:
        for table in tables(journal):
            columns = ", ".join(sorted(DOCUMENTED[table]))
            rows = link.exec_driver_sql(f"SELECT {columns} FROM {table}").all()  # noqa: S608
            found[table] = sorted((tuple(row) for row in rows), key=repr)
    return found


def tables(journal: Journal) -> set[str]:
    """Return the file's tables of records: all but the search index and the count of saves."""
    with journal.vault.engine.connect() as link:
        listed = link.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
        names = set(listed.scalars())
    assert "search_text" in names
    assert any("search_row" in statement for statement in SCHEMA)
    return {name for name in names if not name.startswith(("search_", "sqlite_"))} - {"saves"}


def columns(journal: Journal, table: str) -> set[str]:
    with journal.vault.engine.connect() as link:
        return set(link.exec_driver_sql(f"SELECT name FROM pragma_table_info('{table}')").scalars())  # noqa: S608


def read_back(journal: Journal, whole: dict[str, Any]) -> None:
    """Write an export into another journal as a program that only read README would."""
    kinds: dict[str, type[Row]] = {str(kind.__tablename__): kind for kind in KINDS}
    with journal.vault.engine.begin() as link, Session(link) as session:
        for table, rows in whole["records"].items():
            session.add_all(kinds[table].model_validate(row) for row in rows)
        session.commit()


def test_the_keys_are_those_that_are_documented(full: Journal) -> None:
    whole = exported(full)
    assert set(whole) == {"format", "version", "records"}
    assert (whole["format"], whole["version"]) == ("ipt-journal", 6)
    for table, rows in whole["records"].items():
        assert rows, table
        for row in rows:
            assert sorted(row) == sorted(DOCUMENTED[table]), table
    assert set(whole["records"]) == set(DOCUMENTED)


def test_what_was_not_answered_is_there_as_null(journal: Journal, now: Moment) -> None:
    with journal.write() as session:
        session.add_all([MoodCheckIn(mood=3, **dated(now, now)), Link(), Experiment(what="x")])
        session.add(RelationshipEvent(**dated(now, now)))
        profile.change(session, initials="M.")
    records = exported(journal)["records"]
    for table in ("check_in", "link", "experiment", "event", "profile"):
        [row] = records[table]
        assert sorted(row) == sorted(DOCUMENTED[table])
    assert records["check_in"][0]["distress"] is None
    assert records["event"][0]["kind"] is None
    assert records["profile"][0]["planned_sessions"] is None


def test_every_table_and_column_of_the_file_is_exported(full: Journal) -> None:
    whole = exported(full)
    assert set(whole["records"]) == tables(full)
    for table, rows in whole["records"].items():
        assert set(rows[0]) == columns(full, table)


def test_no_column_was_left_at_its_default_in_what_is_tested(full: Journal) -> None:
    """A column that nobody fills here would be exported untested."""
    with full.read() as session:
        for kind in KINDS:
            [row] = session.exec(select(kind))
            untouched = [
                name
                for name, field in kind.model_fields.items()
                if getattr(row, name) == field.get_default(call_default_factory=True)
            ]
            assert untouched == [], kind


@pytest.mark.parametrize("which", ["full", "sample"])
def test_an_export_read_back_is_equal_in_every_value(
    full: Journal, other: Journal, tmp_path: Path, which: str
) -> None:
    source = full if which == "full" else making.make(tmp_path / "sample", now_utc)
    whole = exported(source)
    read_back(other, whole)
    assert stored(other) == stored(source)
    again = exported(other)
    for table, rows in whole["records"].items():
        assert sorted(rows, key=repr) == sorted(again["records"][table], key=repr)
    source.close()


def test_numbers_texts_and_nothing_are_told_apart(full: Journal) -> None:
    records = exported(full)["records"]
    [check_in] = records["check_in"]
    assert (check_in["mood"], check_in["alone"], check_in["sleep_hours"]) == (0, False, 7.25)
    assert check_in["note"] == HARD
    assert check_in["felt"] == [{"word": HARD, "how_much": 3}]
    assert (check_in["happened_utc"], check_in["happened_offset"]) == (-1, -12600)
    assert check_in["share"] == "never"
    [event] = records["event"]
    assert (event["kind"], event["mood_before_id"]) == ("was_alone", check_in["id"])
    assert UUID(check_in["id"]).version == 4


def test_an_empty_journal_is_exported_too(journal: Journal) -> None:
    assert exported(journal)["records"] == {table: [] for table in DOCUMENTED}


def test_the_text_is_readable_as_it_stands(full: Journal) -> None:
    content = own_json.write(full)
    assert "妈妈" in content
    assert content.endswith("}\n")
    content.encode("utf-8")


@pytest.mark.parametrize("name", ["all.json", "ALL.JSON"])
def test_the_ending_of_the_file_says_the_format(name: str) -> None:
    assert exporters.for_file(Path(name)) is own_json.write


@pytest.mark.parametrize("name", ["all.csv", "all", "json", "all.json.txt"])
def test_other_endings_have_no_format(name: str) -> None:
    assert exporters.for_file(Path(name)) is None


def test_the_page_of_keys_names_them_all_and_no_others() -> None:
    page = (Path(own_json.__file__).parent / "KEYS.md").read_text("utf-8")
    common, *sections = re.split(r"^## `(\w+)`.*$", page, flags=re.MULTILINE)
    described = dict(zip(sections[::2], sections[1::2], strict=True))
    assert set(described) == set(DOCUMENTED)
    shared = named_keys(common.split("**Keys that many tables have**")[1])
    assert shared == {*COMMON, *TIMES}
    for table, keys in DOCUMENTED.items():
        assert named_keys(described[table]) == set(keys) - shared, table


def named_keys(section: str) -> set[str]:
    """Return the keys in the first column of a section's table."""
    firsts = re.findall(r"^\| (`.*?`) \|", section, flags=re.MULTILINE)
    return {key for first in firsts for key in re.findall(r"`(\w+)`", first)}


def test_the_page_of_keys_names_every_code_of_a_choice() -> None:
    page = (Path(own_json.__file__).parent / "KEYS.md").read_text("utf-8")
    for kind in KINDS:
        for column in kind.__table__.columns:  # type: ignore[attr-defined]  # SQLModel hides it
            for code in getattr(column.type, "enums", ()):
                assert f"`{code}`" in page, f"{kind.__tablename__}.{column.name}: {code}"
    for influence in Influence:
        assert f"`{influence}`" in page
    for did in Did:
        assert f"`{did}`" in page
