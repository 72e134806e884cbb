"""The client's answer to "Does that fit?" about what went together in their notes."""

from enum import StrEnum
from uuid import UUID

from sqlmodel import Field, Session, select

from ipt_journal.i18n import translate
from ipt_journal.records import paper
from ipt_journal.records.event import Kind
from ipt_journal.records.record import Area, Record, coded, refers_to
from ipt_journal.records.therapy import AgendaPoint
from ipt_journal.typed import override


class Fits(StrEnum):
    """Whether the client finds themselves in what was counted."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Tone(StrEnum):
    """Which events are meant, by how they felt."""

    ANY = "any"
    HARD = "hard"
    MIXED = "mixed"
    GOOD = "good"

    def has(self, valence: int, *, mixed: bool) -> bool:
        """Return whether an event that felt so belongs here; 0 and torn feelings are mixed."""
        felt = Tone.MIXED if mixed or not valence else Tone.GOOD if valence > 0 else Tone.HARD
        return self in {Tone.ANY, felt}


class Pattern(Record, table=True):
    """What was looked at, the words it was put in, and the answer; none: everything."""

    __tablename__ = "pattern"

    area: Area | None = Field(default=None, sa_type=coded(Area))
    kind: Kind | None = Field(default=None, sa_type=coded(Kind))
    person_id: UUID | None = refers_to("person.id")
    tone: Tone = Field(default=Tone.ANY, sa_type=coded(Tone))
    told: str = ""  # as it stood on the page when it was answered
    fits: Fits | None = Field(default=None, sa_type=coded(Fits))
    words: str = ""

    @override
    def searched(self) -> list[str]:
        return [self.words]


def answered(
    session: Session, area: Area | None, kind: Kind | None, person: UUID | None, tone: Tone
) -> Pattern | None:
    """Return what the client said of this choice of events."""
    query = select(Pattern).where(Pattern.area == area, Pattern.kind == kind)
    query = query.where(Pattern.person_id == person, Pattern.tone == tone)
    return session.exec(query).first()


def keep(session: Session, said: Pattern) -> Pattern | None:
    """Keep an answer in the place of an earlier one; with nothing said nor brought, none is."""
    earlier = answered(session, said.area, said.kind, said.person_id, said.tone)
    if said.fits is None and not said.words.strip() and not _is_brought(session, earlier):
        if earlier is not None:
            remove(session, earlier)
        return None
    kept = earlier or said
    kept.told, kept.fits, kept.words = said.told, said.fits, said.words.strip()
    session.add(kept)
    return kept


def _is_brought(session: Session, pattern: Pattern | None) -> bool:
    query = select(AgendaPoint).where(AgendaPoint.pattern_id == pattern.id) if pattern else None
    return query is not None and session.exec(query).first() is not None


def remove(session: Session, pattern: Pattern) -> None:
    """Delete an answer; a point on the agenda stays, without the reference."""
    for point in session.exec(select(AgendaPoint).where(AgendaPoint.pattern_id == pattern.id)):
        point.pattern_id = None
    paper.forget(session, pattern.id)
    session.delete(pattern)


def forget_person(session: Session, person_id: UUID) -> None:
    for one in session.exec(select(Pattern).where(Pattern.person_id == person_id)):
        remove(session, one)


def fits_label(answer: Fits) -> str:
    return {
        Fits.YES: translate("Pattern", "Yes"),
        Fits.PARTLY: translate("Pattern", "Partly"),
        Fits.NO: translate("Pattern", "No"),
    }[answer]


def tone_label(tone: Tone) -> str:
    return {
        Tone.ANY: translate("Pattern", "any way"),
        Tone.HARD: translate("Pattern", "hard"),
        Tone.MIXED: translate("Pattern", "mixed"),
        Tone.GOOD: translate("Pattern", "good"),
    }[tone]
