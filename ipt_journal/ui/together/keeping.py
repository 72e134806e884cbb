"""What was said together, kept with the session that it was said in."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlmodel import Session

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import said, therapy
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.therapy import TherapySession
from ipt_journal.ui.drafts import Drafts

_KIND = "said"


@dataclass(frozen=True, slots=True)
class Place:
    """Where words are kept: with a session, about an event or about the whole picture."""

    session_id: UUID
    event_id: UUID | None

    @property
    def draft(self) -> str:
        """Return the key among the drafts."""
        return f"{_KIND}:{self.session_id}:{self.event_id or ''}"


@dataclass(frozen=True, slots=True)
class Kept:
    """A place with the day of its session and the words that lie there."""

    place: Place
    day: date
    words: str


def find(journal: Journal, now: Moment, event_id: UUID | None) -> Kept | None:
    """Return what is kept with the session of now; None when there is no such session."""
    with journal.read() as session:
        at_hand = therapy.at_hand(session, now)
        if at_hand is None:
            return None
        kept = said.about(session, at_hand.id, event_id)
    place = Place(at_hand.id, event_id)
    return Kept(place, at_hand.happened.day, kept.words if kept else "")


def earlier(journal: Journal, event_id: UUID | None, now: Kept | None) -> list[tuple[date, str]]:
    """Return what was said in other sessions than that of now, newest first."""
    with journal.read() as session:
        told = therapy.said_about(session, event_id)
    at_hand = now.place.session_id if now else None
    return [(held.happened.day, kept.words) for held, kept in told if held.id != at_hand]


def is_there(journal: Journal, place: Place) -> bool:
    """Whether the session and the event of a place are still there."""
    with journal.read() as session:
        return _is_there(session, place)


def keep(journal: Journal, place: Place, words: str) -> None:
    """Keep what was said, where its session and its event are still there."""
    with journal.write() as session:
        if _is_there(session, place):
            said.keep(session, place.session_id, place.event_id, words)


def waiting(journal: Journal, drafts: Drafts) -> list[tuple[Place, str]]:
    """Return what was typed and never saved, where its session and its event are still there."""
    places = [(_place(key), draft["words"]) for key, draft in drafts.waiting().items()]
    with journal.read() as session:
        return [(place, words) for place, words in places if place and _is_there(session, place)]


def _is_there(session: Session, place: Place) -> bool:
    known = session.get(TherapySession, place.session_id) is not None
    about = place.event_id
    return known and (about is None or session.get(RelationshipEvent, about) is not None)


def _place(key: str) -> Place | None:
    kind, _, rest = key.partition(":")
    session_id, _, event_id = rest.partition(":")
    if kind != _KIND:
        return None
    return Place(UUID(session_id), UUID(event_id) if event_id else None)
