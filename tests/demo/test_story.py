"""The sample journal: twelve weeks of one invented client, or years from a seed, marked as such."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session, select

from ipt_journal import paths
from ipt_journal.demo import making, story, years
from ipt_journal.demo.years import Length
from ipt_journal.journal import Journal
from ipt_journal.records import (
    KINDS,
    feelings,
    mention,
    mood,
    own_form,
    preferences,
    profile,
    safety_plan,
    scores,
    therapy,
)
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.link import Link
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.paper import Paper, PaperTick
from ipt_journal.records.person import Person
from ipt_journal.records.record import Dated, Row
from ipt_journal.records.response import Response
from ipt_journal.records.therapy import SessionStatus
from ipt_journal.vault.errors import AlreadyThere
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    made = making.make(tmp_path_factory.mktemp("told"), now_utc)
    yield made
    made.close()


def rows(session: Session, kind: type[Row]) -> list[Any]:
    return list(session.exec(select(kind)))


# The twelve weeks


def test_the_story_is_twelve_weeks_with_everyone_in_it(told: Journal) -> None:
    with told.read() as session:
        counts = {kind.__name__: len(rows(session, kind)) for kind in KINDS}
        days = [one.happened.day for one in rows(session, MoodCheckIn)]
        people = {person.label for person in rows(session, Person)}
    assert (min(days), max(days)) == (date(2026, 8, 25), date(2026, 11, 17))
    assert counts["MoodCheckIn"] == 135
    assert counts["RelationshipEvent"] == 28
    assert counts["TherapySession"] == 11
    assert counts["AgendaPoint"] == 3
    assert counts["Experiment"] == 5
    assert people == {"Daniel", "Mum", "Leah", "Ruth", "Ines", "Tom", "Dad", "Priya"}


def test_ten_sessions_were_held_and_the_eleventh_of_sixteen_is_to_come(told: Journal) -> None:
    with told.read() as session:
        coming = therapy.upcoming(session)
        assert coming is not None
        assert therapy.number_of(session, coming) == 11
        assert profile.load(session).planned_sessions == 16
        assert coming.happened.local.isoformat() == "2026-11-19T10:30:00+00:00"
        held = [one for one in therapy.in_order(session) if one.status is SessionStatus.HELD]
        assert len(held) == 10


def test_the_ticks_of_the_picture_s_paper_are_stored(told: Journal) -> None:
    with told.read() as session:
        [sheet] = rows(session, Paper)
        ticked = {tick.record_id: tick.ticked for tick in rows(session, PaperTick)}
        on_paper = [
            one.happened.day for one in rows(session, RelationshipEvent) if ticked.get(one.id)
        ]
        for_paper = [one for one in rows(session, Experiment) if one.session_id == sheet.session_id]
        tried = [ticked[one.id] for one in for_paper]
    assert (sheet.first_day, sheet.last_day) == ("2026-10-20", "2026-11-17")
    assert sorted(on_paper) == [
        date(2026, 10, 23),
        *(date(2026, 11, day) for day in (4, 7, 10, 12, 13, 15)),
    ]
    assert tried == [True, True]


def test_questionnaires_come_to_the_totals_of_the_pictures(told: Journal) -> None:
    with told.read() as session:
        found = {one.form.code: one for one in scores.over_time(session)}
        answers = rows(session, Response)
        bundled = {one.code: one for one in own_form.offered(session, "en")}
    totals = {code: [one.total for one in of.points] for code, of in found.items()}
    assert totals == {"phq-9": [18, 17, 14, 15, 12, 10], "gad-7": [13, 9, 6]}
    assert [one.happened.day for one in answers if one.form == "phq-9"] == [
        date(2026, 9, 3), date(2026, 9, 17), date(2026, 10, 1), date(2026, 10, 15),
        date(2026, 10, 29), date(2026, 11, 12),
    ]  # fmt: skip
    ninth = [one.answers[8] for one in answers if one.form == "phq-9"]
    assert ninth == [1, 1, 0, 0, 0, 0]
    for one in answers:
        form = bundled[one.form]
        assert len(one.answers) == len(form.items)
        assert len(one.unscored) == len(form.unscored)


def test_the_plan_says_something_of_everything(told: Journal) -> None:
    with told.read() as session:
        plan = safety_plan.load(session)
        kept = session.get(safety_plan.SafetyPlan, plan.id)
    assert kept is not None
    assert all(getattr(plan, one.column) for one in plan.questions())


def test_every_event_has_its_people_and_mood_around_it(told: Journal) -> None:
    with told.read() as session:
        for event in rows(session, RelationshipEvent):
            near = mood.around(session, event.happened)
            assert event.mood_before_id == (near.before.id if near.before else None)
            assert event.mood_after_id == (near.after.id if near.after else None)
            assert event.no_one == (not mention.people_of(session, event.id))
        answered = [one for one in rows(session, Link) if one.event_id and one.felt]
        assert len(answered) > 20


def test_words_of_the_client_s_own_are_among_their_words(told: Journal) -> None:
    listed = {word for family in feelings.families() for word in family.words}
    with told.read() as session:
        own = set(preferences.load(session).own_words)
        used = {word for event in rows(session, RelationshipEvent) for word in event.felt}
    assert own == used - listed
    assert "shaky" in own


# Marked, dated, repeatable


@pytest.mark.parametrize("length", [None, Length(14, 1)])
def test_it_is_marked_as_a_sample_and_lives_on_its_own_day(
    tmp_path: Path, length: Length | None
) -> None:
    made = making.make(tmp_path, now_utc, length)
    with made.read() as session:
        chosen = preferences.load(session)
    assert chosen.sample
    clock = chosen.clock()
    assert (clock.today(), clock.now().zone) == (date(2026, 11, 17), "Europe/London")
    assert made.last_change is None  # there is nothing of the client's to take back
    made.close()


def test_a_journal_of_one_s_own_is_no_sample(journal: Journal) -> None:
    with journal.write() as session:
        preferences.add_word(session, "wobbly")
        preferences.add_word(session, "wobbly")
    with journal.read() as session:
        chosen = preferences.load(session)
    assert not chosen.sample
    assert chosen.own_words == ["wobbly"]
    now = datetime.now(tz=ZoneInfo("UTC")).timestamp()
    assert abs(chosen.clock().now().utc - now) < 60


def all_times(journal: Journal) -> list[Dated]:
    with journal.read() as session:
        return [row for kind in KINDS for row in rows(session, kind) if isinstance(row, Dated)]


@pytest.mark.parametrize("length", [None, Length(60, 1)])
def test_every_time_has_its_zone_and_the_offset_of_that_day(
    tmp_path: Path, length: Length | None
) -> None:
    made = making.make(tmp_path, now_utc, length)
    dated = all_times(made)
    made.close()
    offsets = set()
    for one in dated:
        for moment in (one.happened, one.entered):
            local = moment.local.astimezone(ZoneInfo(moment.zone))
            assert local.utcoffset() == moment.local.utcoffset()
            offsets.add(moment.offset)
        assert moment.zone == "Europe/London"
    assert offsets == {0, 3600}


def content(journal: Journal) -> Counter[str]:
    """Return all rows without their random ids."""
    found: Counter[str] = Counter()
    with journal.read() as session:
        for kind in KINDS:
            for row in rows(session, kind):
                values = row.model_dump(exclude={"created_utc", "edited_utc"})
                kept = {name: v for name, v in values.items() if not isinstance(v, UUID)}
                found[f"{kind.__name__} {kept}"] += 1
    return found


@pytest.mark.parametrize("length", [None, Length(30, 7)])
def test_the_same_seed_tells_the_same_again(tmp_path: Path, length: Length | None) -> None:
    one = making.make(tmp_path / "one", now_utc, length)
    two = making.make(tmp_path / "two", now_utc, length)
    assert content(one) == content(two)
    one.close()
    two.close()


def test_another_seed_tells_something_else(tmp_path: Path) -> None:
    one = making.make(tmp_path / "one", now_utc, Length(14, 1))
    two = making.make(tmp_path / "two", now_utc, Length(14, 2))
    assert content(one) != content(two)
    one.close()
    two.close()


@pytest.mark.parametrize(("days", "share"), [(140, 140 / 365), (7, 7 / 365), (1, 1 / 365)])
def test_years_make_entries_in_proportion(tmp_path: Path, days: int, share: float) -> None:
    made = making.make(tmp_path, now_utc, Length(days, 1))
    with made.read() as session:
        check_ins, events = rows(session, MoodCheckIn), rows(session, RelationshipEvent)
        sessions = therapy.in_order(session)
    made.close()
    assert len(check_ins) == round(years.CHECK_INS_A_YEAR * share)
    assert len(events) == round(years.EVENTS_A_YEAR * share)
    for one in (*check_ins, *events):
        assert years.END.timestamp() - (days + 1) * 86400 <= one.happened_utc
        assert one.happened_utc <= years.END.timestamp() + 86400
    assert all(0 <= one.mood <= 10 for one in check_ins)
    statuses = [one.status for one in sessions]
    assert statuses.count(SessionStatus.PLANNED) == 1
    assert statuses[-1] is SessionStatus.PLANNED
    assert len(statuses) <= 16


def test_ten_years_would_be_20000_check_ins_and_10000_events() -> None:
    assert (years.CHECK_INS_A_YEAR * 10, years.EVENTS_A_YEAR * 10) == (20_000, 10_000)


# Where it is made


def test_its_passphrase_lies_beside_it_and_opens_it(tmp_path: Path) -> None:
    making.make(tmp_path / "new" / "folder", now_utc, Length(7, 1)).close()
    folder = tmp_path / "new" / "folder"
    assert {found.name for found in folder.iterdir()} == {"demo.journal", "passphrase.txt"}
    words = making.read_passphrase(folder / "passphrase.txt")
    assert len(words.split()) == 5
    Journal.open(folder / "demo.journal", Secret(Kind.PASSPHRASE, words), now_utc).close()


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"a b\n", "a b"), (b"a b\r\n", "a b"), (b"a b", "a b"), (b" a\n\n", " a\n")],
)
def test_one_final_line_ending_is_not_part_of_a_passphrase(
    tmp_path: Path, content: bytes, words: str
) -> None:
    (tmp_path / "p").write_bytes(content)
    assert making.read_passphrase(tmp_path / "p") == words


def test_an_earlier_sample_is_made_anew(tmp_path: Path) -> None:
    making.make(tmp_path, now_utc).close()
    again = making.make(tmp_path, now_utc, Length(7, 1))
    with again.read() as session:
        assert len(rows(session, MoodCheckIn)) == 38
    again.close()


@pytest.mark.parametrize("passphrase_there", [True, False])
def test_a_journal_that_is_no_sample_is_never_replaced(
    tmp_path: Path, *, passphrase_there: bool
) -> None:
    own = Journal.create(tmp_path / paths.SAMPLE, PASSPHRASE, now_utc, CHEAP)
    with own.write() as session:
        story.tell(session)
        preferences.change(session, sample_now="", sample_zone="")
    own.close()
    if passphrase_there:
        (tmp_path / paths.SAMPLE_PASSPHRASE).write_text(PASSPHRASE + "\n")
    with pytest.raises(AlreadyThere):
        making.make(tmp_path, now_utc)
    kept = Journal.open(tmp_path / paths.SAMPLE, OPENS, now_utc)
    with kept.read() as session:
        assert len(rows(session, RelationshipEvent)) == 28
    kept.close()


def test_a_folder_that_is_no_journal_is_never_replaced(tmp_path: Path) -> None:
    folder = tmp_path / paths.SAMPLE
    folder.mkdir()
    (folder / "holiday.jpg").write_text("mine")
    (tmp_path / paths.SAMPLE_PASSPHRASE).write_text("a b c\n")
    with pytest.raises(AlreadyThere):
        making.make(tmp_path, now_utc)
    assert (folder / "holiday.jpg").read_text() == "mine"
