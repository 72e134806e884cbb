"""Which session is being held now, and what nobody else may see."""

from datetime import date, datetime, time

import pytest

from ipt_journal.journal import Journal
from ipt_journal.moment import Clock, Moment
from ipt_journal.records import course, link, private, therapy
from ipt_journal.records.course import EventPoint
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.link import Felt, Link, Period
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.record import Share, dated
from ipt_journal.records.therapy import SessionStatus, TherapySession
from tests.conftest import LONDON
from tests.records.written import HERE

PLANNED, HELD = SessionStatus.PLANNED, SessionStatus.HELD
MOVED, CANCELLED = SessionStatus.MOVED, SessionStatus.CANCELLED
NOW = Moment.of(datetime(2026, 11, 17, 16, 40, tzinfo=LONDON))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([], None),
        ([(17, 10, HELD), (19, 10, PLANNED)], (17, 10)),
        ([(17, 18, PLANNED), (19, 10, PLANNED)], (17, 18)),
        ([(17, 9, HELD), (17, 16, PLANNED)], (17, 16)),
        ([(17, 9, HELD), (17, 23, PLANNED)], (17, 23)),
        ([(17, 10, CANCELLED), (17, 11, MOVED), (24, 10, PLANNED), (26, 10, PLANNED)], (24, 10)),
        ([(16, 18, HELD), (19, 10, PLANNED)], (19, 10)),
        ([(10, 10, HELD), (16, 18, HELD)], (16, 18)),
        ([(16, 18, PLANNED)], (16, 18)),
        ([(16, 18, CANCELLED)], None),
        ([(16, 16, HELD)], None),
        ([(10, 10, PLANNED)], None),
    ],
)
def test_todays_session_then_the_next_then_the_one_just_past(
    journal: Journal,
    told: list[tuple[int, int, SessionStatus]],
    expected: tuple[int, int] | None,
) -> None:
    with journal.write() as session:
        for day, hour, status in told:
            at = Clock(LONDON).at(date(2026, 11, day), time(hour))
            session.add(TherapySession(**dated(at, at), status=status))
    with journal.read() as session:
        found = therapy.at_hand(session, NOW)
    local = found.happened.local if found else None
    assert (local and (local.day, local.hour)) == expected


def test_only_what_was_marked_never_is_private(journal: Journal) -> None:
    hidden, unlinked, open_ = events = [
        RelationshipEvent(words="told", share=share, kind=Kind.NEWS, valence=-3, **HERE)
        for share in Share
    ]
    links = [Link(event_id=event.id, felt=Felt.YES) for event in events]
    links[1].share = Share.NEVER
    alone = [Link(share=share) for share in Share]
    for stretch in (*links, *alone):
        stretch.mark(Period(NOW, NOW))
    moods = [MoodCheckIn(mood=mood, share=share, **HERE) for mood, share in enumerate(Share)]
    for one in moods:
        one.influences = ["poor_sleep"]
    with journal.write() as session:
        session.add_all([*events, *links, *alone, *moods])
    with journal.read() as session:
        [mark] = private.marks(session)
        told = private.without(session, course.events(session))
        stretches = private.stretches(session, link.periods(session))
        assert course.moods(session, private=False)[1] == [1, 2]
        assert len(course.influences(session, ["poor_sleep"], private=False)) == 2
        assert len(course.influences(session, ["poor_sleep"])) == 3
    assert mark == EventPoint(
        hidden.id.hex, HERE["happened_utc"] + HERE["happened_offset"], (), "", None, None, 0,
        mixed=False, connected=False,
    )  # fmt: skip
    assert {one.id: one.connected for one in told} == {unlinked.id: False, open_.id: True}
    assert {one.id for one in stretches} == {links[2].id, alone[1].id, alone[2].id}
