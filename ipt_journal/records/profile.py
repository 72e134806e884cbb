"""What the client has said about the therapy as a whole; one row."""

from enum import StrEnum
from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field, Session, select

from ipt_journal.i18n import translate
from ipt_journal.records.record import Area, Problem, Record, coded, empty
from ipt_journal.typed import override

MOST_SESSIONS = 99
LONGEST_INITIALS = 24  # more would push what the foot of the paper says off its line


class TherapyPhase(StrEnum):
    """Where the therapy is; only the client moves it."""

    INITIAL = "initial"
    MIDDLE = "middle"
    ENDING = "ending"
    MAINTENANCE = "maintenance"  # after the ending


class Profile(Record, table=True):
    """`initials` head the paper; `focus_areas` and `focus_words` are the focus agreed on.

    `lighter` is what the client has put down for now.
    """

    __tablename__ = "profile"

    initials: str = ""
    therapist: str = ""
    planned_sessions: int | None = None
    focus_areas: list[str] = Field(default_factory=empty, sa_type=JSON)
    focus_words: str = ""
    phase: TherapyPhase | None = Field(default=None, sa_type=coded(TherapyPhase))
    lighter: str = ""

    @override
    def searched(self) -> list[str]:
        return [self.initials, self.therapist, self.focus_words, self.lighter]

    @property
    def areas(self) -> list[Area]:
        return [Area(code) for code in self.focus_areas]


def load(session: Session) -> Profile:
    """Return the profile, or an empty one that is not saved yet."""
    return session.exec(select(Profile)).first() or Profile()


def change(session: Session, **fields: Any) -> Profile:  # noqa: ANN401 - any of its columns
    """Set `fields` on the one profile there is."""
    profile = load(session)
    for name, value in fields.items():
        setattr(profile, name, value)
    session.add(profile)
    return profile


def problems(planned_sessions: int | None) -> list[Problem]:
    if planned_sessions is None or 1 <= planned_sessions <= MOST_SESSIONS:
        return []
    sentence = translate("Profile", "Please enter a number of sessions from 1 to {most}.")
    return [Problem("planned_sessions", sentence.format(most=MOST_SESSIONS))]


def phase_label(phase: TherapyPhase) -> str:
    return {
        TherapyPhase.INITIAL: translate("Profile", "Beginning"),
        TherapyPhase.MIDDLE: translate("Profile", "Middle"),
        TherapyPhase.ENDING: translate("Profile", "Ending"),
        TherapyPhase.MAINTENANCE: translate("Profile", "Afterwards"),
    }[phase]
