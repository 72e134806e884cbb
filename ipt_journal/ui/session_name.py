"""What a session is called: by its number, and by its day where there is room."""

from uuid import UUID

from sqlmodel import Session

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import therapy


def session_name(number: int, planned: int | None) -> str:
    """Return "Session 11 of 16", without the end where none is planned."""
    if planned:
        return translate("Session", "Session {n} of {planned}").format(n=number, planned=planned)
    return translate("Session", "Session {n}").format(n=number)


def choices(session: Session) -> list[tuple[str, str]]:
    """Return every session that counts by its id, the latest first."""
    return [(str(key), name) for key, name in names(session).items()][::-1]


def names(session: Session) -> dict[UUID, str]:
    """Return the name of every session that counts."""
    known = therapy.in_order(session)
    counted = therapy.numbers(known)
    return {one.id: short_name(counted[one.id], one) for one in known if one.id in counted}


def short_name(number: int, one: therapy.TherapySession) -> str:
    """Return "Session 8, 29 October"."""
    said = translate("Session", "Session {n}, {day}")
    return said.format(n=number, day=dates.day_month(one.happened.day))
