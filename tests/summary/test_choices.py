"""What goes on a paper is what the client said, kept with the session it is for."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records import paper, therapy
from ipt_journal.records.paper import Block, Paper, PeopleAs
from ipt_journal.records.record import Share
from ipt_journal.records.therapy import SessionStatus, TherapySession
from ipt_journal.summary import choices
from ipt_journal.summary.choices import Choices
from tests.conftest import OPENS, now_utc
from tests.summary.written import COMING, HELD, TODAY, chosen, note, sessions


def keep(journal: Journal, made: Choices) -> None:
    with journal.write() as session:
        choices.keep(session, made)


def days(journal: Journal, today: date, *given: date | None) -> tuple[date, date]:
    with journal.read() as session:
        found = choices.kept(session, today, *given)
    return found.first_day, found.last_day


@pytest.mark.parametrize(
    ("share", "ticked", "answer"),
    [
        (Share.NEVER, True, False),
        (Share.NEVER, None, False),
        (Share.ASK, None, None),
        (Share.ASK, True, True),
        (Share.ASK, False, False),
        (Share.INCLUDE, None, True),
        (Share.INCLUDE, False, False),
    ],
)
def test_never_is_never_ask_waits_for_a_tick_and_include_can_be_left_out(
    *, share: Share, ticked: bool | None, answer: bool | None
) -> None:
    record = note("x", share=share)
    ticks = {} if ticked is None else {record.id: ticked}
    assert Choices(TODAY, TODAY, ticks=ticks).answer(record) is answer


def test_by_itself_a_paper_covers_the_days_since_the_last_held_session(
    journal: Journal, coming: UUID
) -> None:
    made = chosen(journal)
    assert (made.first_day, made.last_day, made.session_id) == (HELD, TODAY, coming)
    assert not made.stored
    assert made.blocks == frozenset(Block)
    assert made.people_as is PeopleAs.INITIALS


def test_without_a_session_it_covers_the_month(journal: Journal) -> None:
    made = chosen(journal)
    assert (made.first_day, made.last_day) == (date(2026, 11, 1), TODAY)
    assert made.session_id is None
    with journal.write() as session:
        assert choices.keep(session, made) is None
    assert not chosen(journal).stored


def test_a_held_session_that_lies_ahead_makes_no_days_backwards(
    journal: Journal, coming: UUID
) -> None:
    with journal.write() as session:
        session.get_one(TherapySession, coming).status = SessionStatus.HELD
    assert days(journal, TODAY) == (TODAY, TODAY)


def test_what_was_chosen_is_kept_with_the_session(journal: Journal, folder: object) -> None:
    with journal.write() as session:
        coming = sessions(session)
        one, two = note("a", share=Share.ASK), note("b", share=Share.ASK)
        session.add_all([one, two])
    made = chosen(
        journal,
        first_day=date(2026, 10, 20),
        last_day=date(2026, 11, 16),
        blocks=frozenset({Block.CHART, Block.SAFETY}),
        people_as=PeopleAs.RELATIONSHIP,
        ticks={one.id: True, two.id: False},
        size="Letter",
    )
    keep(journal, made)
    path = journal.vault.folder.path
    journal.close()
    again = Journal.open(path, OPENS, now_utc)
    found = chosen(again)
    assert (found.first_day, found.last_day) == (date(2026, 10, 20), date(2026, 11, 16))
    assert (found.blocks, found.people_as, found.size) == (made.blocks, made.people_as, "Letter")
    assert found.ticks == {one.id: True, two.id: False}
    assert found.stored
    assert found.session_id == coming
    keep(again, chosen(again, ticks={one.id: False}))
    assert chosen(again).ticks == {one.id: False, two.id: False}
    with again.read() as session:
        assert paper.for_session(session, coming) is not None
    again.close()


def test_days_that_were_not_chosen_move_on_with_the_calendar(
    journal: Journal, coming: UUID
) -> None:
    keep(journal, chosen(journal, people_as=PeopleAs.NAMES))
    later = TODAY + timedelta(days=2)
    assert days(journal, later) == (HELD, later)
    with journal.read() as session:
        sheet = paper.for_session(session, coming)
        assert isinstance(sheet, Paper)
        assert (sheet.first_day, sheet.last_day) == ("", "")


def test_days_that_were_chosen_stay(journal: Journal, coming: UUID) -> None:
    keep(journal, chosen(journal, first_day=date(2026, 11, 1), last_day=date(2026, 11, 14)))
    assert days(journal, COMING) == (date(2026, 11, 1), date(2026, 11, 14))
    assert days(journal, COMING, date(2026, 11, 2)) == (date(2026, 11, 2), date(2026, 11, 14))
    assert days(journal, COMING, None, COMING) == (date(2026, 11, 1), COMING)


def test_the_next_session_starts_with_a_paper_of_its_own(journal: Journal, coming: UUID) -> None:
    keep(journal, chosen(journal, people_as=PeopleAs.NAMES, blocks=frozenset()))
    with journal.write() as session:
        held = session.get_one(TherapySession, coming)
        held.status = SessionStatus.HELD
        again = TherapySession(
            **{
                **held.model_dump(exclude={"id", "status", "created_utc", "edited_utc"}),
                "happened_utc": held.happened_utc + 7 * 86400,
            }
        )
        session.add(again)
        session.flush()
        therapy.take_along(session, again)
    with journal.read() as session:
        found = choices.kept(session, COMING)
    assert (found.session_id, found.stored, found.first_day) == (again.id, False, COMING)
    assert found.people_as is PeopleAs.INITIALS


def test_nothing_is_on_the_paper_that_nobody_ticked_until_something_is_chosen(
    journal: Journal, coming: UUID
) -> None:
    fresh = chosen(journal)
    first = choices.begun(fresh)
    assert first.blocks < fresh.blocks
    assert Block.EVENTS in first.blocks  # of which each record is asked for by itself
    keep(journal, fresh)
    stored = chosen(journal)
    assert choices.begun(stored) == choices.unasked(stored) == stored
    assert stored.session_id == coming
