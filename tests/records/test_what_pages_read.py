"""What pages ask of the records: rings, sheets, trials, cards, origins, and what was said."""

from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import (
    caution,
    closeness,
    conflict,
    focus,
    keeping,
    lately,
    link,
    mention,
    named,
    origin,
    parting,
    person_asked,
    profile,
    support,
    therapy,
    tie,
    trials,
)
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.decision import Decision
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.experiment import Experiment, Outcome
from ipt_journal.records.grief import Grief
from ipt_journal.records.link import Link
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.pattern import Pattern, Tone
from ipt_journal.records.person import Person, Relationship, Status
from ipt_journal.records.record import Area, Share, dated
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.safe import Safe
from ipt_journal.records.said import Said
from ipt_journal.records.support import SupportRequest
from ipt_journal.records.therapy import AgendaPoint, TherapySession
from ipt_journal.vault.errors import VaultError
from tests.records.written import AT, HERE, hours
from tests.ui.kept import full_disk

DAY = 86_400


def later(days: int) -> Moment:
    return replace(AT, utc=AT.utc + days * DAY)


# People


def test_rings_said_on_a_card_are_kept_where_there_is_room(journal: Journal) -> None:
    with journal.write() as session:
        ruth, tom = Person(label="Ruth"), Person(label="Tom")
        session.add_all([ruth, tom])
        closeness.say_rings(session, ruth.id, AT, None, None)
        closeness.say_rings(session, ruth.id, AT, 2, 1)
        session.flush()
        closeness.say_rings(session, ruth.id, AT, 2, 1)
        closeness.say_rings(session, tom.id, AT, 2, None)
    with journal.write() as session:
        standing = closeness.on(session)
        assert standing[ruth.id].where[:3] == (2, 60.0, 1)
        assert standing[tom.id].angle == 240.0
        closeness.say_rings(session, ruth.id, later(3), 1, 1)
        closeness.say_rings(session, tom.id, later(3), 0, None)
    with journal.write() as session:
        assert set(closeness.moves(session)) == {(ruth.id, 2, 1), (tom.id, 2, 0)}
        closeness.say_rings(session, tom.id, later(4), 3, None)
    with journal.read() as session:
        assert closeness.on(session)[tom.id].ring == 3


def test_the_card_shows_what_happened_with_them_lately(journal: Journal) -> None:
    with journal.write() as session:
        ruth = Person(label="Ruth")
        gone = RelationshipEvent(words="x", kind=Kind.NO_REPLY, area=Area.GRIEF, **HERE)
        session.add_all([ruth, gone, MoodCheckIn(mood=4, **HERE)])
        mention.set_people(session, gone.id, [ruth.id])
    with journal.read() as session:
        assert lately.moods(session, AT.utc) == ([AT.wall], [4])
        assert lately.moods(session, AT.utc + 1) == ([], [])
        assert lately.events(session, ruth.id, AT.utc) == [(AT.wall, "grief", True)]
        assert lately.count(session, ruth.id) == 1


def test_the_card_asks_and_every_question_has_words() -> None:
    for card in (*person_asked.cards(), person_asked.private()):
        assert card.title
        assert all(one.question for one in card.asked)
        assert all(one.column in Person.model_fields for one in card.asked)


def test_a_column_of_a_person_is_joined_or_named_as_left_out() -> None:
    """What is added to a person must not be lost as two cards become one."""
    own = {"id", "created_utc", "edited_utc", "share", "label", "archived"}
    joined = {*parting._TEXTS, *parting._IF_UNSAID, *parting._LISTS, "relationship", "status"}
    strictest = {"safety", "raise_safe", "raise_safe_utc"}
    assert set(Person.model_fields) == own | joined | strictest


# Sheets and trials


def test_the_area_that_is_shown_first_is_the_one_agreed_on(journal: Journal) -> None:
    with journal.read() as session:
        assert focus.first_area(session) is Area.TRANSITION
    with journal.write() as session:
        session.add(Grief(lost="x"))
    with journal.read() as session:
        assert focus.first_area(session) is Area.GRIEF
        assert focus.whom_the_conflict_is_with(session) == ""
    with journal.write() as session:
        profile.change(session, focus_areas=["dispute"])
        ruth = Person(label="Ruth")
        session.add_all([ruth, Conflict(topic="x", person_id=ruth.id)])
    with journal.write() as session:
        assert focus.first_area(session) is Area.DISPUTE
        assert focus.whom_the_conflict_is_with(session) == "Ruth"
        session.add(Conflict(topic="y"))
    with journal.read() as session:
        assert focus.whom_the_conflict_is_with(session) == ""
    assert conflict.theirs_title("Ruth") == "What Ruth seems to expect"


def test_what_a_sheet_says_of_safety_counts_as_long_as_they_live(journal: Journal) -> None:
    with journal.write() as session:
        ruth = Person(label="Ruth")
        sheet = Conflict(topic="x", person_id=ruth.id, safe=Safe.NO)
        session.add_all([ruth, sheet])
    with journal.read() as session:
        assert caution.said(session, [sheet.id]) == (Safe.NO,)
        assert caution.said(session, []) == ()


@pytest.mark.parametrize(
    ("record", "still_open"),
    [
        (Experiment(what="x"), True),
        (Experiment(what="x", outcome=Outcome.DONE), False),
        (Rehearsal(aim="x"), True),
        (Rehearsal(aim="x", sure_after=3), False),
        (Decision(question="x"), True),
        (Decision(question="x", chosen="stay"), False),
        (SupportRequest(wording="x"), True),
        (SupportRequest(wording="x", reply="none_yet"), True),
        (SupportRequest(wording="x", reply="helped"), False),
    ],
)
def test_what_is_still_open_stands_first(record: trials.Trial, *, still_open: bool) -> None:
    assert trials.is_open(record) is still_open


def test_trials_are_listed_with_their_people(journal: Journal) -> None:
    with journal.write() as session:
        ruth = Person(label="Ruth")
        tried = Experiment(what="call", outcome=Outcome.DONE)
        asked = SupportRequest(wording="Could you come?", person_id=ruth.id)
        session.add_all([ruth, tried, asked])
        mention.set_people(session, tried.id, [ruth.id])
    with journal.read() as session:
        found = trials.listed(session)
    assert [(one.record.id, one.people, one.folded) for one in found] == [
        (asked.id, ("Ruth",), False),
        (tried.id, ("Ruth",), False),
    ]
    assert support.reply_label("helped") == "It helped"
    assert support.reply_label("") == ""


# Sessions and the agenda


def test_what_is_kept_of_a_session_is_asked_once(journal: Journal) -> None:
    with journal.write() as session:
        held = TherapySession(**HERE)
        session.add(held)
        keeping.take(held, {"take_away": " I can ask. ", "no column of ours": 1})
    with journal.read() as session:
        kept = session.get_one(TherapySession, held.id)
        assert kept.asked_to_keep
        assert keeping.answers(kept)["take_away"] == "I can ask."
    assert keeping.draft_of(held.id).endswith(str(held.id))


def test_words_of_a_session_are_read_again_newest_first(journal: Journal) -> None:
    with journal.write() as session:
        first, second = TherapySession(**HERE), TherapySession(**dated(hours(99), AT))
        session.add_all([first, second])
        session.add_all(
            [Said(session_id=first.id, words="a"), Said(session_id=second.id, words="b")]
        )
    with journal.read() as session:
        found = therapy.said_about(session, None)
        assert [said.words for _, said in found] == ["b", "a"]


def test_a_point_leads_back_to_what_it_is_about(journal: Journal) -> None:
    with journal.write() as session:
        coming = TherapySession(**HERE)
        happened, noted = RelationshipEvent(words="x", **HERE), Note(text="x", **HERE)
        felt, tried = MoodCheckIn(mood=3, **HERE), Experiment(what="ask")
        joined = Link(event_id=happened.id)
        alone = Link(period_start_utc=AT.utc, period_end_utc=AT.utc + DAY)
        no_days = Link()
        told = Pattern(tone=Tone.HARD, told="x")
        session.add_all([coming, happened, noted, felt, tried, joined, alone, no_days, told])
        session.flush()
        about: dict[str, dict[str, Any]] = {
            "event": {"event_id": happened.id},
            "note": {"note_id": noted.id},
            "check_in": {"check_in_id": felt.id},
            "of an event": {"link_id": joined.id},
            "days": {"link_id": alone.id},
            "nothing": {"link_id": no_days.id},
            "pattern": {"pattern_id": told.id},
            "plain": {},
            "tied": {},
        }
        points = {
            name: therapy.add_point(session, coming.id, name, **one) for name, one in about.items()
        }
        session.flush()
        tie.make(session, tried.id, points["tied"].id)
    with journal.read() as session:
        found = origin.of_points(session, therapy.agenda(session, coming.id))
    assert {name: found[point.id].table for name, point in points.items() if name != "plain"} == {
        "event": "event", "note": "note", "check_in": "check_in", "of an event": "event",
        "days": "link", "nothing": "link", "pattern": "pattern", "tied": "experiment",
    }  # fmt: skip
    assert points["plain"].id not in found
    days = {name: found[point.id].day for name, point in points.items() if point.id in found}
    assert days["event"] == days["days"] == AT.day
    assert days["nothing"] is days["pattern"] is None


def test_a_marked_time_joins_another_with_its_points_and_its_privacy(journal: Journal) -> None:
    with journal.write() as session:
        coming = TherapySession(**HERE)
        private, other = Link(share=Share.NEVER, words="a"), Link(words="b")
        session.add_all([coming, private, other])
        session.flush()
        therapy.add_point(session, coming.id, "x", link_id=private.id)
        session.flush()
        link.join(session, private, other)
    with journal.write() as session:
        assert session.exec(select(AgendaPoint)).one().link_id == other.id
        assert session.exec(select(Link)).one().share is Share.NEVER
        first, second = Link(words="c"), Link(words="d")
        session.add_all([first, second])
        session.flush()
        link.join(session, first, second)
    with journal.read() as session:
        assert {one.id for one in session.exec(select(Link))} == {other.id, second.id}
        assert session.get_one(Link, second.id).share is Share.ASK


def test_a_thread_is_read_to_its_end(journal: Journal) -> None:
    with journal.write() as session:
        made = Experiment(what="ask")
        session.add(made)
    with journal.read() as session:
        assert [one.id for one in named.found(session, [made.id])] == [made.id]
        assert named.found(session, [made.id, uuid4()]) == [session.get(Experiment, made.id)]


# Undo


def test_what_could_not_be_taken_back_can_be_taken_back_later(journal: Journal) -> None:
    made = Note(text="x" * 10_000, **HERE)
    with journal.write() as session:
        session.add(made)
    change = journal.last_change
    assert change is not None
    assert change.records == {made.id}
    with full_disk(), pytest.raises(VaultError):
        journal.undo()
    assert journal.last_change is change
    assert journal.undo()
    with journal.read() as session:
        assert session.get(Note, made.id) is None


def test_of_two_cards_that_both_say_it_the_one_that_stays_counts(journal: Journal) -> None:
    with journal.write() as session:
        kept = Person(label="a", relationship=Relationship.FRIEND, status=Status.ENDED)
        other = Person(label="b", relationship=Relationship.EX, status=Status.MISSING)
        session.add_all([kept, other])
        session.flush()
        parting.merge(session, kept, other)
    with journal.read() as session:
        left = session.get_one(Person, kept.id)
        assert (left.relationship, left.status) == ("friend", "ended")
