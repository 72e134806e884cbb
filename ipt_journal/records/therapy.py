"""Therapy sessions, and what the client wants to bring to each."""

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field, Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.moment import Clock, Moment
from ipt_journal.records import experiment, findings, goal, paper, said, tie
from ipt_journal.records.profile import TherapyPhase
from ipt_journal.records.record import Dated, Problem, Record, Share, coded, refers_to
from ipt_journal.records.said import Said
from ipt_journal.typed import override

LATEST_YEARS_AHEAD = 2
MOST_STARRED = 3
_DAY = 24 * 3600


class SessionStatus(StrEnum):
    """What became of it."""

    PLANNED = "planned"
    HELD = "held"
    MOVED = "moved"
    CANCELLED = "cancelled"


class TalkSafety(StrEnum):
    """The answer to "Do you want to talk about safety?"."""

    YES = "yes"
    NO = "no"
    NOT_ANSWERED = "not_answered"


class TherapySession(Record, Dated, table=True):
    """`number` is the client's correction; without it held sessions are counted."""

    __tablename__ = "session"
    __table_args__ = (Index("ix_session_happened_utc", "happened_utc"),)

    status: SessionStatus = Field(default=SessionStatus.PLANNED, sa_type=coded(SessionStatus))
    number: int | None = None
    hard_to_say: str = ""
    talk_safety: TalkSafety = Field(default=TalkSafety.NOT_ANSWERED, sa_type=coded(TalkSafety))
    phase: TherapyPhase | None = Field(default=None, sa_type=coded(TherapyPhase))
    take_away: str = ""
    agreed: str = ""
    mood_before: int | None = None
    mood_after: int | None = None
    asked_to_keep: bool = False  # after its day: what was said and agreed, asked once

    @override
    def searched(self) -> list[str]:
        return [self.hard_to_say, self.take_away, self.agreed]


class AgendaPoint(Record, table=True):
    """Something to bring up, in the client's order; it may lead back to what it is about."""

    __tablename__ = "agenda_point"

    session_id: UUID = refers_to("session.id", required=True)
    position: int = 0
    text: str = ""
    event_id: UUID | None = refers_to("event.id")
    note_id: UUID | None = refers_to("note.id")
    check_in_id: UUID | None = refers_to("check_in.id")
    link_id: UUID | None = refers_to("link.id")
    pattern_id: UUID | None = refers_to("pattern.id")
    starred: bool = False

    @override
    def searched(self) -> list[str]:
        return [self.text]


def in_order(session: Session) -> list[TherapySession]:
    return list(session.exec(select(TherapySession).order_by(col(TherapySession.happened_utc))))


def upcoming(session: Session) -> TherapySession | None:
    """Return the first session that is still planned, also when its day has passed."""
    planned = TherapySession.status == SessionStatus.PLANNED
    return session.exec(
        select(TherapySession).where(planned).order_by(col(TherapySession.happened_utc))
    ).first()


def last_held(session: Session, before_utc: int | None = None) -> TherapySession | None:
    query = select(TherapySession).where(TherapySession.status == SessionStatus.HELD)
    if before_utc is not None:
        query = query.where(col(TherapySession.happened_utc) < before_utc)
    return session.exec(query.order_by(col(TherapySession.happened_utc).desc())).first()


def at_hand(session: Session, now: Moment) -> TherapySession | None:
    """Return the session that is being held now, as far as the days can tell.

    Today's; of several the nearest in time. Else the next that is planned. Else the last one, if
    no more than a day has passed.
    """
    likely = {SessionStatus.PLANNED, SessionStatus.HELD}
    told = [one for one in in_order(session) if one.status in likely]
    today = [one for one in told if one.happened.day == now.day]
    if today:
        return min(today, key=lambda one: abs(one.happened_utc - now.utc))
    planned = (one for one in told if one.status is SessionStatus.PLANNED)
    ahead = next((one for one in planned if one.happened_utc > now.utc), None)
    recent = [one for one in told if now.utc - _DAY <= one.happened_utc <= now.utc]
    return ahead or (recent[-1] if recent else None)


def last_called_off(session: Session) -> TherapySession | None:
    """Return the latest session if it was cancelled: what it was to bring goes on to the next.

    One that was moved has handed everything over, and may have been for a later day.
    """
    ended = col(TherapySession.status).in_((SessionStatus.HELD, SessionStatus.CANCELLED))
    newest = col(TherapySession.happened_utc).desc()
    latest = session.exec(select(TherapySession).where(ended).order_by(newest)).first()
    return latest if latest and latest.status is SessionStatus.CANCELLED else None


def hand_over(session: Session, earlier: TherapySession, later: TherapySession) -> None:
    """Take agenda, words, trials and the paper's choices from one session to another."""
    for point in agenda(session, earlier.id):
        point.session_id = later.id
    for tried in experiment.for_session(session, earlier.id):
        tried.session_id = later.id
    sheet = paper.for_session(session, earlier.id)
    if sheet is not None:
        sheet.session_id = later.id
    later.hard_to_say, earlier.hard_to_say = earlier.hard_to_say, ""
    later.talk_safety = earlier.talk_safety


def take_along(session: Session, coming: TherapySession) -> None:
    """Give a new session what a cancelled one was to bring, and what is still being tried.

    What was tried for a session that was deleted before it took place is told now, too.
    """
    cancelled = last_called_off(session)
    if cancelled is not None:
        hand_over(session, cancelled, coming)
    held = last_held(session)
    if held is not None:
        experiment.carry_over(session, held.id, coming.id)
    for waiting in experiment.for_session(session, None):
        waiting.session_id = coming.id


def numbers(sessions: Sequence[TherapySession]) -> dict[UUID, int]:
    """Return n of each session that counts, from sessions in order of time.

    Held ones count; the client's correction counts on from there. A session still planned has the
    number it will have.
    """
    found: dict[UUID, int] = {}
    held = 0
    for therapy_session in sessions:
        if therapy_session.status in {SessionStatus.MOVED, SessionStatus.CANCELLED}:
            continue
        n = therapy_session.number or held + 1
        found[therapy_session.id] = n
        if therapy_session.status is SessionStatus.HELD:
            held = n
    return found


def number_of(session: Session, therapy_session: TherapySession) -> int:
    return numbers(in_order(session)).get(therapy_session.id, 0)


def week_later(held: TherapySession, clock: Clock) -> Moment:
    """Return the moment a week after, at the same time by the wall clock."""
    local = held.happened.local
    return clock.at(local.date() + timedelta(days=7), local.time())


def agenda(session: Session, session_id: UUID) -> list[AgendaPoint]:
    query = select(AgendaPoint).where(AgendaPoint.session_id == session_id)
    return list(session.exec(query.order_by(col(AgendaPoint.position))))


def add_point(session: Session, session_id: UUID, text: str, **about: UUID) -> AgendaPoint:
    """Put a point at the end; what the client writes for the session is meant for its paper.

    `about` names what it leads back to by its column: `event_id`, `link_id`, `pattern_id` …
    """
    point = AgendaPoint(
        session_id=session_id,
        position=len(agenda(session, session_id)),
        text=text,
        share=Share.INCLUDE,
    )
    for column, record_id in about.items():
        setattr(point, column, record_id)
    session.add(point)
    return point


def star(session: Session, point: AgendaPoint, *, starred: bool) -> bool:
    """Mark what matters most; False when three others are marked already."""
    others = [one for one in agenda(session, point.session_id) if one.id != point.id]
    if starred and sum(one.starred for one in others) >= MOST_STARRED:
        return False
    point.starred = starred
    return True


def drop_point(session: Session, point: AgendaPoint) -> None:
    paper.forget(session, point.id)
    tie.forget(session, point.id)
    session.delete(point)
    rest = [other for other in agenda(session, point.session_id) if other.id != point.id]
    for position, other in enumerate(rest):
        other.position = position


def move_point(session: Session, point: AgendaPoint, to: int) -> None:
    """Move a point to place `to`; the others close up."""
    rest = [other for other in agenda(session, point.session_id) if other.id != point.id]
    rest.insert(max(0, min(to, len(rest))), point)
    for position, other in enumerate(rest):
        other.position = position


def point_about(session: Session, session_id: UUID, **about: UUID) -> AgendaPoint | None:
    """Return the point that leads back to a record, named as in `add_point`."""
    query = select(AgendaPoint).filter_by(session_id=session_id, **about)
    return session.exec(query).first()


def bring(
    session: Session, session_id: UUID, words: str, *, brought: bool, **about: UUID
) -> AgendaPoint | None:
    """Put a record on the agenda, or take it off; return its point."""
    point = point_about(session, session_id, **about)
    if brought and point is None:
        return add_point(session, session_id, words, **about)
    if not brought and point is not None:
        drop_point(session, point)
        return None
    return point


def point_from(session: Session, session_id: UUID, record_id: UUID) -> AgendaPoint | None:
    """Return the point of a session that came out of a record."""
    points = {point.id: point for point in agenda(session, session_id)}
    return next((points[key] for key in tie.led_to(session, record_id) if key in points), None)


def bring_from(
    session: Session, session_id: UUID, record_id: UUID, words: str, *, brought: bool
) -> None:
    """Put what came out of a record on the agenda, tied to it, or take it off."""
    point = point_from(session, session_id, record_id)
    if brought and point is None:
        made = add_point(session, session_id, words)
        session.flush()
        tie.make(session, record_id, made.id)
    elif not brought and point is not None:
        drop_point(session, point)


def remove(session: Session, therapy_session: TherapySession) -> None:
    """Delete a session with its agenda, its paper and what was said; what is tried stays.

    It goes on to another session that is planned, or waits for the next.
    """
    for point in agenda(session, therapy_session.id):
        tie.forget(session, point.id)
        session.delete(point)
    _leave_tried(session, therapy_session)
    said.forget_session(session, therapy_session.id)
    findings.forget_session(session, therapy_session.id)
    goal.leave_session(session, therapy_session.id)
    paper.remove_of_session(session, therapy_session.id)
    session.delete(therapy_session)


def _leave_tried(session: Session, going: TherapySession) -> None:
    planned = (one for one in in_order(session) if one.status is SessionStatus.PLANNED)
    other = next((one.id for one in planned if one.id != going.id), None)
    for tried in experiment.for_session(session, going.id):
        tried.session_id = other


def said_about(session: Session, event_id: UUID | None) -> list[tuple[TherapySession, Said]]:
    """Return what was said about an event or the whole picture, with its session, newest first."""
    query = select(TherapySession, Said).where(TherapySession.id == Said.session_id)
    newest = col(TherapySession.happened_utc).desc()
    return list(session.exec(query.where(Said.event_id == event_id).order_by(newest)))


def date_problems(happened: Moment, now: Moment) -> list[Problem]:
    """Return what is wrong with the day of a session, which may lie ahead."""
    if happened.local.year > now.local.year + LATEST_YEARS_AHEAD:
        sentence = translate("Therapy", "That is more than two years ahead. Please check the year.")
        return [Problem("when", sentence)]
    if happened.local.year < now.local.year - 50:
        sentence = translate("Therapy", "The year {year} looks like a slip.")
        return [Problem("when", sentence.format(year=happened.local.year))]
    return []


def safety_label(answer: TalkSafety) -> str:
    return {
        TalkSafety.YES: translate("Therapy", "Yes"),
        TalkSafety.NO: translate("Therapy", "No"),
        TalkSafety.NOT_ANSWERED: translate("Therapy", "Not answered"),
    }[answer]
