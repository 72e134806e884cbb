"""What client and therapist said together about an event, typed in the session view."""

from uuid import UUID

from sqlmodel import Session, select

from ipt_journal.records import paper
from ipt_journal.records.record import Record, refers_to
from ipt_journal.typed import override


class Said(Record, table=True):
    """Kept with the session; without an event it is about the whole picture."""

    __tablename__ = "said"

    session_id: UUID = refers_to("session.id", required=True)
    event_id: UUID | None = refers_to("event.id")
    words: str = ""

    @override
    def searched(self) -> list[str]:
        return [self.words]


def about(session: Session, session_id: UUID, event_id: UUID | None) -> Said | None:
    query = select(Said).where(Said.session_id == session_id, Said.event_id == event_id)
    return session.exec(query).first()


def in_session(session: Session, session_id: UUID) -> list[Said]:
    return list(session.exec(select(Said).where(Said.session_id == session_id)))


def keep(session: Session, session_id: UUID, event_id: UUID | None, words: str) -> None:
    """Keep what was said; with no words left, nothing is kept."""
    kept = about(session, session_id, event_id)
    if words.strip():
        kept = kept or Said(session_id=session_id, event_id=event_id)
        kept.words = words.strip()
        session.add(kept)
    elif kept is not None:
        forget(session, kept)


def forget(session: Session, kept: Said) -> None:
    paper.forget(session, kept.id)
    session.delete(kept)


def forget_session(session: Session, session_id: UUID) -> None:
    for kept in in_session(session, session_id):
        forget(session, kept)


def forget_event(session: Session, event_id: UUID) -> None:
    for kept in session.exec(select(Said).where(Said.event_id == event_id)):
        forget(session, kept)


def leave_event(session: Session, event_id: UUID) -> None:
    """Keep the words with their session, among those about everything, when the event goes."""
    for kept in session.exec(select(Said).where(Said.event_id == event_id)).all():
        general = about(session, kept.session_id, None)
        if general is None:
            kept.event_id = None
        else:
            general.words = f"{general.words}\n{kept.words}"
            forget(session, kept)
