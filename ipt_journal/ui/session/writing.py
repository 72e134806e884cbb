"""What Next session writes into the journal, one small deed each."""

from typing import Any
from uuid import UUID

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import experiment, keeping, paper, profile, therapy
from ipt_journal.records.experiment import Experiment, Outcome
from ipt_journal.records.paper import PaperPreset
from ipt_journal.records.record import Row, dated
from ipt_journal.records.therapy import AgendaPoint, SessionStatus, TalkSafety, TherapySession
from ipt_journal.summary import choices
from ipt_journal.summary.choices import Choices


def add_point(journal: Journal, session_id: UUID, words: str) -> None:
    with journal.write() as session:
        therapy.add_point(session, session_id, words)


def edit_point(journal: Journal, key: UUID, words: str) -> None:
    _set(journal, AgendaPoint, key, text=words)


def move_point(journal: Journal, key: UUID, place: int) -> None:
    with journal.write() as session:
        point = session.get(AgendaPoint, key)
        if point is not None:
            therapy.move_point(session, point, place)


def drop_point(journal: Journal, key: UUID) -> None:
    with journal.write() as session:
        point = session.get(AgendaPoint, key)
        if point is not None:
            therapy.drop_point(session, point)


def star_point(journal: Journal, key: UUID, *, starred: bool) -> bool:
    """Mark what matters most; False when three are marked already."""
    with journal.write() as session:
        point = session.get(AgendaPoint, key)
        return point is None or therapy.star(session, point, starred=starred)


def say_hard(journal: Journal, session_id: UUID, words: str) -> None:
    _set(journal, TherapySession, session_id, hard_to_say=words)


def answer_safety(journal: Journal, session_id: UUID, answer: TalkSafety) -> None:
    _set(journal, TherapySession, session_id, talk_safety=answer)


def add_experiment(journal: Journal, session_id: UUID, what: str) -> None:
    with journal.write() as session:
        experiment.add(session, session_id, what)


def set_outcome(journal: Journal, key: UUID, outcome: Outcome) -> None:
    _set(journal, Experiment, key, outcome=outcome)


def set_learned(journal: Journal, key: UUID, words: str) -> None:
    _set(journal, Experiment, key, learned=words)


def drop_experiment(journal: Journal, key: UUID) -> None:
    with journal.write() as session:
        tried = session.get(Experiment, key)
        if tried is not None:
            experiment.remove(session, tried)


def set_status(journal: Journal, session_id: UUID, status: SessionStatus) -> None:
    """Say what became of a session; one that took place belongs to the phase of its time."""
    with journal.write() as session:
        kept = session.get(TherapySession, session_id)
        if kept is None:
            return
        kept.status = status
        if status is SessionStatus.HELD and kept.phase is None:
            kept.phase = profile.load(session).phase


def keep_of_session(journal: Journal, session_id: UUID, told: dict[str, Any]) -> None:
    """Keep what is left of a session; nothing told is an answer too, and nobody asks again."""
    with journal.write() as session:
        kept = session.get(TherapySession, session_id)
        if kept is not None:
            keeping.take(kept, told)


def add_session(journal: Journal, happened: Moment, entered: Moment) -> None:
    """Plan a session; what is still open from the last one goes along."""
    with journal.write() as session:
        made = TherapySession(**dated(happened, entered))
        session.add(made)
        session.flush()
        therapy.take_along(session, made)


def keep_way(journal: Journal, chosen: Choices, name: str) -> None:
    """Keep a way of choosing under a name."""
    with journal.write() as session:
        choices.keep_as(session, chosen, name)


def forget_way(journal: Journal, key: UUID) -> None:
    with journal.write() as session:
        preset = session.get(PaperPreset, key)
        if preset is not None:
            paper.remove_preset(session, preset)


def keep_choices(journal: Journal, chosen: Choices) -> None:
    with journal.write() as session:
        choices.keep(session, chosen)


def _set(journal: Journal, kind: type[Row], key: UUID, **values: object) -> None:
    """Change some fields of a record, if it is still there."""
    with journal.write() as session:
        row = session.get(kind, key)
        if row is not None:
            row.sqlmodel_update(values)
