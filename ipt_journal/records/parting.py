"""Delete a person, or make two entries one person, in every record that names them."""

from sqlmodel import Session, select

from ipt_journal.records import closeness, paper, pattern, standing
from ipt_journal.records.closeness import Closeness
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.grief import Grief
from ipt_journal.records.mention import Mention
from ipt_journal.records.pattern import Pattern
from ipt_journal.records.person import Person
from ipt_journal.records.safe import Safe, Safety
from ipt_journal.records.standing import Standing
from ipt_journal.records.support import SupportRequest

_TEXTS = ("went_well", "hard", "like_to_change", "gets_words", "gives_words")
_IF_UNSAID = (
    "print_alias", "relationship_words", "satisfaction", "can_confide", "status_since", "contact",
    "channels", "gets", "gives", "knows_low", "since_low",
)  # fmt: skip
_LISTS = ("mine", "theirs")


def remove(session: Session, person: Person) -> None:
    """Delete a person and how it sat with them; what happened stays, without the name."""
    for named in session.exec(select(Mention).where(Mention.person_id == person.id)):
        session.delete(named)
    standing.forget_person(session, person.id)
    closeness.forget_person(session, person.id)
    pattern.forget_person(session, person.id)
    paper.forget_person(session, person.id)
    for kind in (Conflict, Grief, SupportRequest):
        for about in session.exec(select(kind).where(kind.person_id == person.id)):
            about.person_id = None
    session.delete(person)


def merge(session: Session, kept: Person, other: Person) -> None:
    """Let everything about `other` be about `kept`, and delete the second card."""
    _move_mentions(session, kept, other)
    for dated in (Standing, Closeness):
        for one in session.exec(select(dated).where(dated.person_id == other.id)):
            one.person_id = kept.id
    for kind in (Conflict, Grief, SupportRequest):
        for about in session.exec(select(kind).where(kind.person_id == other.id)):
            about.person_id = kept.id
    for said in session.exec(select(Pattern).where(Pattern.person_id == other.id)).all():
        said.person_id = kept.id
    paper.merge_person(session, kept.id, other.id)
    _join(kept, other)
    session.add(kept)
    session.flush()
    remove(session, other)


def _move_mentions(session: Session, kept: Person, other: Person) -> None:
    query = select(Mention.owner_id).where(Mention.person_id == kept.id)
    known = set(session.exec(query))
    for named in session.exec(select(Mention).where(Mention.person_id == other.id)).all():
        if named.owner_id in known:
            session.delete(named)
        else:
            named.person_id = kept.id
            session.add(named)


def _join(kept: Person, other: Person) -> None:
    """Keep what either card says; of two answers that of the card that stays."""
    for name in _TEXTS:
        texts = (getattr(kept, name), getattr(other, name))
        setattr(kept, name, "\n".join(dict.fromkeys(text for text in texts if text)))
    for name in _IF_UNSAID:
        if not getattr(kept, name) and getattr(kept, name) != 0:
            setattr(kept, name, getattr(other, name))
    for name in ("relationship", "status"):
        if getattr(kept, name) == "unsaid":
            setattr(kept, name, getattr(other, name))
    for name in _LISTS:
        setattr(kept, name, [*getattr(kept, name), *getattr(other, name)])
    _keep_the_strictest(kept, other)


def _keep_the_strictest(kept: Person, other: Person) -> None:
    """Let no answer about safety be lost to a gentler one."""
    order = ("no_concern", "unsure", "afraid")
    newly_afraid = other.safety is Safety.AFRAID and kept.safety is not Safety.AFRAID
    if other.safety and (not kept.safety or order.index(other.safety) > order.index(kept.safety)):
        kept.safety = other.safety
    safe = ("yes", "not_sure", "no")
    answered = kept.raise_safe
    if other.raise_safe and (not answered or safe.index(other.raise_safe) > safe.index(answered)):
        kept.raise_safe, kept.raise_safe_utc = other.raise_safe, other.raise_safe_utc
    elif answered is Safe.YES and other.raise_safe is Safe.YES:
        kept.raise_safe_utc = min(kept.raise_safe_utc, other.raise_safe_utc)
    if kept.raise_safe is Safe.YES and newly_afraid:
        kept.raise_safe, kept.raise_safe_utc = None, 0  # it was said without knowing that
