"""Phases, standings, marked periods, words of a session and patterns: kept, corrected, let go."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from sqlmodel import Session, select

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import (
    event,
    findings,
    link,
    parting,
    pattern,
    phase,
    said,
    standing,
    therapy,
)
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.findings import Findings
from ipt_journal.records.link import Felt, Link, Period
from ipt_journal.records.pattern import Fits, Pattern, Tone
from ipt_journal.records.person import Person
from ipt_journal.records.phase import Phase
from ipt_journal.records.record import Area, Share
from ipt_journal.records.said import Said
from ipt_journal.records.standing import Standing
from ipt_journal.records.therapy import AgendaPoint, TherapySession
from tests.records.written import AT, HERE

DAY = 86_400


def later(days: int) -> Moment:
    return replace(AT, utc=AT.utc + days * DAY)


# Phases


def test_phases_stand_in_order_of_their_first_day(journal: Journal) -> None:
    with journal.write() as session:
        session.add(Phase(name="Trying things", first_day="2026-10-01"))
        session.add(Phase(name="Getting to know", first_day="2026-09-01", last_day="2026-09-30"))
    with journal.read() as session:
        first, second = phase.in_order(session)
    assert (first.name, first.first, first.last) == (
        "Getting to know", date(2026, 9, 1), date(2026, 9, 30),
    )  # fmt: skip
    assert second.last is None


def test_a_phase_needs_a_name_and_days_in_order() -> None:
    day = date(2026, 9, 1)
    fields = [one.field for one in phase.problems(" ", day, date(2026, 8, 31))]
    assert fields == ["name", "last_day"]
    assert [one.field for one in phase.problems("x" * 61, day, None)] == ["name"]
    assert phase.problems("x" * 60, day, day) == []


# How a relationship sat


def sits(session: Session, whom: Person) -> list[tuple[int, date]]:
    return [(one.sits, one.happened.day) for one in standing.of_person(session, whom.id)]


def test_each_day_has_one_number_and_only_changes_are_kept(journal: Journal) -> None:
    ruth = Person(label="Ruth")
    with journal.write() as session:
        session.add(ruth)
        for sat, day in ((3, 0), (4, 0), (4, 1), (6, 2)):
            standing.note(session, ruth.id, sat, later(day))
            session.flush()
    with journal.read() as session:
        assert sits(session, ruth) == [(4, AT.day), (6, later(2).day)]
        assert [one.sits for one in standing.everyone(session)[ruth.id]] == [4, 6]


def test_a_number_that_is_taken_back_holds_until_that_day(journal: Journal) -> None:
    ruth = Person(label="Ruth")
    with journal.write() as session:
        session.add(ruth)
        standing.note(session, ruth.id, 3, AT)
        session.flush()
        standing.note(session, ruth.id, 5, later(1))
        session.flush()
        standing.note(session, ruth.id, None, later(1))
        session.flush()
        standing.note(session, ruth.id, None, later(2))  # it is taken back already
        session.flush()
    with journal.read() as session:
        assert sits(session, ruth) == [(3, AT.day), (standing.CLEARED, later(1).day)]
        assert [one.number for one in standing.of_person(session, ruth.id)] == [3, None]
    with journal.write() as session:
        standing.note(session, ruth.id, 3, later(1))  # no change after all
        session.flush()
        standing.note(session, ruth.id, None, later(4))
        session.flush()
        standing.note(session, ruth.id, 8, later(5))
    with journal.read() as session:
        kept = sits(session, ruth)
    assert kept == [(3, AT.day), (standing.CLEARED, later(4).day), (8, later(5).day)]


def test_a_first_number_that_is_taken_back_on_its_day_was_never_said(journal: Journal) -> None:
    ruth = Person(label="Ruth")
    with journal.write() as session:
        session.add(ruth)
        standing.note(session, ruth.id, 3, AT)
        session.flush()
        standing.note(session, ruth.id, None, AT)
        session.flush()
        standing.note(session, ruth.id, None, later(1))
    with journal.read() as session:
        assert sits(session, ruth) == []


def test_with_a_person_go_their_numbers_and_patterns(journal: Journal) -> None:
    ruth, ines = Person(label="Ruth"), Person(label="Ines")
    with journal.write() as session:
        coming = TherapySession(**HERE)
        session.add_all([ruth, ines, coming, Pattern(person_id=ruth.id), Pattern()])
        session.flush()
        asked = pattern.answered(session, None, None, ruth.id, Tone.ANY)
        assert asked is not None
        therapy.add_point(session, coming.id, "With Ruth", pattern_id=asked.id)
        standing.note(session, ruth.id, 3, AT)
        standing.note(session, ines.id, 4, AT)
    with journal.write() as session:
        parting.remove(session, session.get_one(Person, ruth.id))
    with journal.read() as session:
        assert [one.person_id for one in session.exec(select(Standing))] == [ines.id]
        assert [one.person_id for one in session.exec(select(Pattern))] == [None]
        [point] = session.exec(select(AgendaPoint)).all()
    assert (point.text, point.pattern_id) == ("With Ruth", None)


# A marked stretch of time


def test_a_period_keeps_its_days_wherever_the_client_goes(journal: Journal) -> None:
    start, end = replace(AT, offset=-12600, zone=""), replace(later(2), offset=20700, zone="")
    with journal.write() as session:
        told = Link(words="grey days")
        told.mark(Period(start, end))
        session.add(told)
    with journal.read() as session:
        [kept] = link.periods(session)
    assert kept.period == Period(start, end)
    assert kept.event_id is None


def test_an_event_has_one_answer_and_may_mean_a_stretch_of_mood(journal: Journal) -> None:
    about = RelationshipEvent(words="rain", **HERE)
    stretch = Period(replace(AT, zone=""), replace(later(1), zone=""))
    with journal.write() as session:
        session.add(about)
        link.mark(session, about.id, stretch)
        session.flush()
        link.answer(session, about.id, Felt.YES, "")
        session.flush()
        link.answer(session, about.id, None, " ")  # the stretch is still said
    with journal.read() as session:
        kept = link.of_event(session, about.id)
        assert kept is not None
        assert (kept.period, kept.felt) == (stretch, None)
    with journal.write() as session:
        link.mark(session, about.id, None)
    with journal.read() as session:
        assert link.of_event(session, about.id) is None


def test_a_point_outlives_the_period_it_is_about(journal: Journal) -> None:
    with journal.write() as session:
        coming, told = TherapySession(**HERE), Link(words="grey days")
        session.add_all([coming, told])
        session.flush()
        for _ in range(2):
            therapy.bring(session, coming.id, "Grey days", brought=True, link_id=told.id)
            session.flush()
        link.remove(session, told)
    with journal.read() as session:
        [point] = session.exec(select(AgendaPoint)).all()
    assert (point.text, point.link_id) == ("Grey days", None)


# What was said together


def test_what_was_said_stays_with_its_session(journal: Journal) -> None:
    about = RelationshipEvent(words="rain", **HERE)
    coming = TherapySession(**HERE)
    with journal.write() as session:
        session.add_all([about, coming])
        session.flush()
        for words in ("first", "as it turned out "):
            said.keep(session, coming.id, about.id, words)
            session.flush()
        said.keep(session, coming.id, None, "in general")
        said.keep(session, coming.id, None, "")
        session.flush()
        event.remove(session, about)
    with journal.read() as session:
        [kept] = said.in_session(session, coming.id)
    assert (kept.words, kept.event_id) == ("as it turned out", None)
    with journal.write() as session:
        session.add(Findings(session_id=coming.id, **HERE))
        therapy.remove(session, session.get_one(TherapySession, coming.id))
    with journal.read() as session:
        assert session.exec(select(Said)).all() == []
        found = findings.kept(session)
    assert found is not None
    assert found.session_id is None


def test_words_about_a_deleted_event_join_those_about_everything(journal: Journal) -> None:
    about = RelationshipEvent(words="rain", **HERE)
    coming = TherapySession(**HERE)
    with journal.write() as session:
        session.add_all([about, coming])
        session.flush()
        said.keep(session, coming.id, None, "in general")
        said.keep(session, coming.id, about.id, "and the rain")
        session.flush()
        event.remove(session, about)
    with journal.read() as session:
        [kept] = said.in_session(session, coming.id)
    assert (kept.words, kept.event_id) == ("in general\nand the rain", None)


def test_words_about_a_private_event_go_with_it_and_come_back_with_it(journal: Journal) -> None:
    about = RelationshipEvent(words="rain", share=Share.NEVER, **HERE)
    coming = TherapySession(**HERE)
    with journal.write() as session:
        session.add_all([about, coming])
        session.flush()
        said.keep(session, coming.id, None, "in general")
        said.keep(session, coming.id, about.id, "and the rain")
    with journal.write() as session:
        event.remove(session, session.get_one(RelationshipEvent, about.id))
    with journal.read() as session:
        assert [one.words for one in said.in_session(session, coming.id)] == ["in general"]
    journal.undo()
    with journal.read() as session:
        kept = said.about(session, coming.id, about.id)
    assert kept is not None
    assert kept.words == "and the rain"


def test_nothing_is_kept_where_nothing_was_said(journal: Journal) -> None:
    with journal.write() as session:
        said.keep(session, uuid4(), None, "  ")
    with journal.read() as session:
        assert session.exec(select(Said)).all() == []


# Patterns


def test_an_answer_is_found_by_what_it_is_about(journal: Journal) -> None:
    with journal.write() as session:
        session.add(Pattern(area=Area.DISPUTE, tone=Tone.HARD, fits=Fits.PARTLY, words="calls"))
        session.add(Pattern(kind=Kind.ARGUMENT, fits=Fits.NO))
    with journal.read() as session:
        conflicts = pattern.answered(session, Area.DISPUTE, None, None, Tone.HARD)
        arguments = pattern.answered(session, None, Kind.ARGUMENT, None, Tone.ANY)
        assert conflicts is not None
        assert arguments is not None
        assert (conflicts.fits, conflicts.words, arguments.fits) == (Fits.PARTLY, "calls", Fits.NO)
        assert pattern.answered(session, Area.DISPUTE, None, None, Tone.GOOD) is None


def test_events_are_told_apart_by_how_they_felt() -> None:
    assert [tone for tone in Tone if tone.has(-2, mixed=False)] == [Tone.ANY, Tone.HARD]
    assert [tone for tone in Tone if tone.has(-2, mixed=True)] == [Tone.ANY, Tone.MIXED]
    assert [tone for tone in Tone if tone.has(0, mixed=False)] == [Tone.ANY, Tone.MIXED]
    assert [tone for tone in Tone if tone.has(1, mixed=False)] == [Tone.ANY, Tone.GOOD]


def test_every_answer_and_tone_has_words() -> None:
    assert [pattern.fits_label(one) for one in Fits] == ["Yes", "Partly", "No"]
    assert [pattern.tone_label(one) for one in Tone] == ["any way", "hard", "mixed", "good"]


def test_the_table_is_kept_once(journal: Journal) -> None:
    for number in (1, 2):
        with journal.write() as session:
            findings.keep(session, Findings(rows=[{"n": number}], **HERE))
    with journal.read() as session:
        [kept] = session.exec(select(Findings)).all()
    assert kept.rows == [{"n": 2}]
