"""Mood, events, links and notes: what is refused, what is offered, what round trips exactly."""

from datetime import date, datetime
from uuid import UUID

import pytest
from sqlmodel import Session, select

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import event, link, mood, note, paper, person, record
from ipt_journal.records.event import Did, Kind, RelationshipEvent
from ipt_journal.records.link import Felt, Link, SetBy
from ipt_journal.records.mood import Influence, MoodCheckIn, Place
from ipt_journal.records.note import Note
from ipt_journal.records.paper import Paper, PaperTick
from ipt_journal.records.person import Confide, Person, Relationship, Status
from ipt_journal.records.record import Area, Share, dated
from ipt_journal.records.therapy import TherapySession
from tests.conftest import LONDON
from tests.records.written import AT, HERE, hours


def told(problems: list[record.Problem]) -> list[str]:
    return [problem.field for problem in problems]


# Numbers and days that make no sense


@pytest.mark.parametrize("number", [-1, 11, 100, -(2**70), 2**70])
def test_a_mood_outside_0_to_10_is_refused_with_a_sentence(number: int) -> None:
    [problem] = mood.problems(MoodCheckIn(mood=number, **HERE))
    assert problem.field == "mood"
    assert problem.sentence == "Please choose a number from 0 to 10."


def test_every_scale_has_its_ends() -> None:
    for number in range(11):
        ends = 1 if number < 5 else 5
        kept = MoodCheckIn(
            mood=number, distress=number, connected=number, energy=ends, sleep_quality=ends, **HERE
        )
        kept.sleep_hours = 2.4 * number
        assert mood.problems(kept) == []
    low = MoodCheckIn(mood=-1, distress=-1, connected=-1, energy=0, sleep_quality=0, **HERE)
    high = MoodCheckIn(mood=11, distress=11, connected=11, energy=6, sleep_quality=6, **HERE)
    low.sleep_hours, high.sleep_hours = -0.25, 24.25
    fields = ["mood", "distress", "connected", "energy", "sleep_quality", "sleep_hours"]
    assert told(mood.problems(low)) == told(mood.problems(high)) == fields
    never = MoodCheckIn(mood=5, sleep_hours=float("nan"), **HERE)
    assert told(mood.problems(never)) == ["sleep_hours"]


def test_an_event_needs_a_line_or_a_kind_and_numbers_on_its_scales() -> None:
    assert told(event.problems(RelationshipEvent(words=" \n", **HERE))) == ["words"]
    assert event.problems(RelationshipEvent(kind=Kind.NEWS, **HERE)) == []
    off = RelationshipEvent(
        words="x", valence=4, intensity=11, mood_before=-1, mood_after=11, **HERE
    )
    assert told(event.problems(off)) == ["valence", "intensity", "mood_before", "mood_after"]
    off = RelationshipEvent(
        words="x", valence=-3, intensity=0, mood_before=0, mood_after=10, **HERE
    )
    assert event.problems(off) == []


def test_a_note_and_a_person_need_a_word() -> None:
    assert told(note.problems("\n\t ")) == ["text"]
    assert note.problems("🙂") == []
    assert told(person.problems("  ")) == ["label"]
    assert told(person.problems("x" * 81)) == ["label"]
    assert told(person.problems("x" * 80, 11)) == ["satisfaction"]
    assert person.problems("妈妈", 0) == []


@pytest.mark.parametrize(
    ("happened", "sentence"),
    [
        (datetime(2026, 11, 18, 0, 0, tzinfo=LONDON), "That day has not come yet."),
        (datetime(2099, 1, 1, tzinfo=LONDON), "That day has not come yet."),
        (datetime(1900, 1, 1, tzinfo=LONDON), "The year 1900 looks like a slip."),
        (datetime(1919, 12, 31, tzinfo=LONDON), "The year 1919 looks like a slip."),
        (datetime(1920, 1, 1, tzinfo=LONDON), ""),
        (datetime(2026, 11, 17, 23, 59, tzinfo=LONDON), ""),
    ],
)
def test_a_day_to_come_and_a_day_long_ago_are_refused(happened: datetime, sentence: str) -> None:
    found = record.date_problems(Moment.of(happened), date(2026, 11, 17))
    assert [problem.field for problem in found] == (["when"] if sentence else [])
    assert all(problem.sentence.startswith(sentence) for problem in found)


# Exactly as written

WORDS = [
    "one line",
    "",
    " spaces around \n\n lines \r\n and tabs\t",
    "🙂👩‍👩‍👧‍👦🏳️‍🌈❤️",
    "שלום, היה לי קשה \u202eabc\u202c היום",
    "اليوم كان صعبًا",
    "今天和妈妈吵架了",
    "e\u0301 is not \u00e9",
    "before\0after",
    "\ufeff\u200b\u2028\u2029\uffff\U0010ffff",
    "'; DROP TABLE note; -- \" \\ % _ {} ${x} %s",
    "<b>&amp;</b>",
    "ż" * 100_000,
    ("A long evening. " * 7000)[:100_000],
]


@pytest.mark.parametrize("words", WORDS, ids=[ascii(words[:12]) for words in WORDS])
def test_text_round_trips_exactly(journal: Journal, words: str) -> None:
    kept = (
        Note(text=words, **HERE),
        RelationshipEvent(words=words, kind=Kind.OTHER, felt=[words], **HERE),
        MoodCheckIn(mood=5, note=words, felt=[{"word": words, "how_much": 3}], **HERE),
        Link(words=words),
        Person(label="x", hard=words),
        TherapySession(hard_to_say=words, **HERE),
    )
    before = [one.model_dump() for one in kept]
    with journal.write() as session:
        session.add_all(kept)
    with journal.read() as session:
        again = [session.get_one(type(one), one.id).model_dump() for one in kept]
    for old, new in zip(before, again, strict=True):
        assert new == {**old, "created_utc": new["created_utc"], "edited_utc": new["edited_utc"]}


def test_when_a_record_was_made_and_edited_is_stamped(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = iter((100, 200, 300))
    monkeypatch.setattr(journal, "now_utc", lambda: next(seconds))
    with journal.write() as session:
        made = Note(text="x", **HERE)
        session.add(made)
    with journal.write() as session:
        session.get_one(Note, made.id).text = "y"
    with journal.write() as session:
        session.get_one(Note, made.id).text = "y"
    with journal.read() as session:
        kept = session.get_one(Note, made.id)
        assert (kept.created_utc, kept.edited_utc) == (100, 200)


def test_an_edit_takes_over_all_the_client_can_change_and_leaves_when_it_was_entered(
    journal: Journal,
) -> None:
    later = dated(hours(-30), hours(-1))
    with journal.write() as session:
        one, two, three, four = (
            MoodCheckIn(mood=1, **HERE),
            RelationshipEvent(words="a", **HERE),
            Note(text="a", **HERE),
            Person(label="a"),
        )
        session.add_all([one, two, three, four])
    new_mood = MoodCheckIn(
        mood=9, distress=2, connected=3, energy=4, sleep_quality=5, sleep_hours=6.25, alone=True,
        felt=[{"word": "calm", "how_much": 1}], location=Place.OUT, note="b",
        influences=[Influence.MONEY], share=Share.NEVER, **later,
    )  # fmt: skip
    new_event = RelationshipEvent(
        words="b", kind=Kind.REPAIR, area=Area.GRIEF, valence=-1, mixed=True, intensity=3,
        felt=["calm"], did=[Did.LEFT], no_one=True, someone_else=True, mood_before=1, mood_after=2,
        mood_before_id=one.id, mood_after_id=one.id, share=Share.INCLUDE, **later,
    )  # fmt: skip
    new_note = Note(text="b", area=Area.UNSURE, check_in_id=one.id, share=Share.NEVER, **later)
    new_person = Person(
        label="b", print_alias="c", relationship=Relationship.PET, relationship_words="cat",
        status=Status.DIED, satisfaction=10, can_confide=Confide.YES, went_well="d", hard="e",
        like_to_change="f", share=Share.INCLUDE,
    )  # fmt: skip
    with journal.write() as session:
        mood.update(session.get_one(MoodCheckIn, one.id), new_mood)
        event.update(session, session.get_one(RelationshipEvent, two.id), new_event)
        note.update(session.get_one(Note, three.id), new_note)
        person.update(session.get_one(Person, four.id), new_person)
    with journal.read() as session:
        for old, new in ((one, new_mood), (two, new_event), (three, new_note), (four, new_person)):
            kept = session.get_one(type(old), old.id).model_dump()
            stays = {name for name in kept if name.startswith(("entered_", "created_", "edited_"))}
            changed = {name for name in kept if name not in {*stays, "id"}}
            assert {name: kept[name] for name in changed} == {
                name: value for name, value in new.model_dump().items() if name in changed
            }
            assert all(kept[name] == old.model_dump()[name] for name in stays - {"edited_utc"})


# Mood before and after an event


@pytest.fixture
def check_ins(journal: Journal) -> dict[str, UUID]:
    """Write check-ins at these hours from the event."""
    told_at = {"-13": -13, "-12": -12, "-1": -1, "0": 0, "1": 1, "12": 12, "13": 13}
    with journal.write() as session:
        made = {name: MoodCheckIn(mood=5, **dated(hours(at), AT)) for name, at in told_at.items()}
        session.add_all(made.values())
    return {name: one.id for name, one in made.items()}


def nearest(session: Session, at: Moment) -> tuple[UUID | None, UUID | None]:
    near = mood.around(session, at)
    before, after = near.before, near.after
    return before.id if before else None, after.id if after else None


def test_the_nearest_check_ins_within_12_hours_are_offered(
    journal: Journal, check_ins: dict[str, UUID]
) -> None:
    with journal.read() as session:
        assert nearest(session, hours(0)) == (check_ins["0"], check_ins["1"])
        assert nearest(session, hours(-0.5)) == (check_ins["-1"], check_ins["0"])
        assert nearest(session, hours(25)) == (check_ins["13"], None)
        assert nearest(session, hours(25.01)) == (None, None)
        assert nearest(session, hours(-25)) == (None, check_ins["-13"])
        latest = mood.latest(session)
        assert latest is not None
        assert latest.id == check_ins["13"]


def test_mood_before_and_after_follow_the_check_in_they_refer_to(
    journal: Journal, check_ins: dict[str, UUID]
) -> None:
    with journal.write() as session:
        happened = RelationshipEvent(words="x", mood_before_id=check_ins["0"], mood_after=2, **HERE)
        session.add(happened)
    with journal.write() as session:
        session.get_one(MoodCheckIn, check_ins["0"]).mood = 8
    with journal.read() as session:
        kept = session.get_one(RelationshipEvent, happened.id)
        assert (kept.mood_before, kept.mood_after) == (None, 2)
        beside = mood.beside(session, kept)
        assert beside.before is not None
        assert (beside.before.id, beside.before.mood, beside.after) == (check_ins["0"], 8, None)


# Links


def test_a_link_is_to_an_event_a_check_in_or_a_period(journal: Journal) -> None:
    with journal.write() as session:
        happened, check_in = RelationshipEvent(words="x", **HERE), MoodCheckIn(mood=3, **HERE)
        session.add_all([happened, check_in])
        links = [
            Link(event_id=happened.id, felt=Felt.YES, words="I knew it"),
            Link(event_id=happened.id, check_in_id=check_in.id, felt=Felt.NO),
            Link(period_start_utc=AT.utc - 86400, period_end_utc=AT.utc, felt=Felt.NOT_SURE),
            Link(check_in_id=check_in.id, words="only words", set_by=SetBy.IN_SESSION),
        ]
        session.add_all(links)
    with journal.read() as session:
        kept = {one.id: one for one in session.exec(select(Link))}
        assert {key: one.model_dump() for key, one in kept.items()} == {
            one.id: one.model_dump() for one in links
        }
        assert link.of_event(session, happened.id) == kept[links[0].id]
        assert link.of_events(session, [happened.id]) == {happened.id: kept[links[0].id]}


def test_the_answer_about_an_event_is_kept_changed_and_taken_back(journal: Journal) -> None:
    with journal.write() as session:
        happened = RelationshipEvent(words="x", **HERE)
        sheet_session = TherapySession(**HERE)
        sheet = Paper(session_id=sheet_session.id)
        session.add_all([happened, sheet_session, sheet])
    for felt, words in ((Felt.PARTLY, ""), (None, "  in words  "), (Felt.NO, "both")):
        with journal.write() as session:
            link.answer(session, happened.id, felt, words)
        with journal.read() as session:
            kept = link.of_event(session, happened.id)
            assert kept is not None
            assert (kept.felt, kept.words) == (felt, words.strip())
    with journal.write() as session:
        made = link.of_event(session, happened.id)
        assert made is not None
        paper.tick(session, sheet.id, made.id, ticked=True)
    with journal.write() as session:
        assert link.answer(session, happened.id, None, " ") is None
    with journal.read() as session:
        assert session.exec(select(Link)).all() == []
        assert session.exec(select(PaperTick)).all() == []
        assert link.answer(session, happened.id, None, "") is None
