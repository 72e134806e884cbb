"""What is kept of a session once it took place: take-away, what was agreed, mood then and after.

It is asked once, after the day; later all of it can be put right among the sessions.
"""

from typing import Any
from uuid import UUID

from sqlmodel import Session

from ipt_journal.i18n import translate
from ipt_journal.moment import Moment
from ipt_journal.records import therapy
from ipt_journal.records.asked import Asked, Card, How, is_empty
from ipt_journal.records.experiment import mood_ends
from ipt_journal.records.profile import TherapyPhase, phase_label
from ipt_journal.records.therapy import TherapySession

_LONGEST_AGO = 14 * 24 * 3600  # seconds; later nobody remembers, and nobody is asked


def due(session: Session, now: Moment) -> TherapySession | None:
    """Return the last session, if it is recent and nobody has asked yet what to keep of it."""
    held = therapy.last_held(session)
    if held is None or held.asked_to_keep or not _is_recent(held, now):
        return None
    kept = (held.take_away, held.agreed, held.mood_after)
    return held if all(is_empty(one) for one in kept) else None


def _is_recent(held: TherapySession, now: Moment) -> bool:
    return 0 <= now.utc - held.happened_utc <= _LONGEST_AGO


def draft_of(session_id: UUID) -> str:
    """Return the key of what is typed for a session and not saved yet."""
    return f"session_kept:{session_id}"


def take(kept: TherapySession, told: dict[str, Any]) -> None:
    """Take over the answers; whoever answers is not asked again."""
    for one in (*after().asked, *then().asked):
        if one.column in told:
            setattr(kept, one.column, one.kept(told[one.column]))
    kept.asked_to_keep = True


def answers(kept: TherapySession) -> dict[str, Any]:
    return {one.column: getattr(kept, one.column) for one in (*after().asked, *then().asked)}


def after() -> Card:
    """Return what is asked once the session is over."""
    away = translate("Keeping", "What do you take away from it?")
    agreed = translate("Keeping", "What did you agree on?")
    mood = translate("Keeping", "Mood after the session")
    return Card(
        "",
        (
            Asked("take_away", away),
            Asked("agreed", agreed),
            Asked("mood_after", mood, How.SCALE, ends=mood_ends()),
        ),
    )


def then() -> Card:
    """Return what else is known of a session."""
    phases = tuple((one, phase_label(one)) for one in TherapyPhase)
    before = translate("Keeping", "Mood before the session")
    return Card(
        "",
        (
            Asked("mood_before", before, How.SCALE, ends=mood_ends()),
            Asked("phase", translate("Keeping", "Phase"), How.ONE_OF, choices=phases),
        ),
    )
