"""A person in the client's life, by the name the client uses here."""

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from sqlalchemy import JSON, func
from sqlmodel import Field, Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.records import mention
from ipt_journal.records.asked import Asked, How
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.mention import Mention
from ipt_journal.records.record import Problem, Record, coded, empty, scale_problems
from ipt_journal.records.safe import Safe, Safety
from ipt_journal.typed import override

LONGEST_NAME = 80
_EDITABLE = (
    "label", "print_alias", "relationship", "relationship_words", "status", "satisfaction",
    "can_confide", "went_well", "hard", "like_to_change", "share", "status_since", "contact",
    "channels", "gets", "gives", "gets_words", "gives_words", "knows_low", "mine", "theirs",
    "since_low", "safety",
)  # fmt: skip


class Relationship(StrEnum):
    """What the person is to the client."""

    UNSAID = "unsaid"
    PARTNER = "partner"
    EX = "ex"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    FAMILY = "family"
    FRIEND = "friend"
    COLLEAGUE = "colleague"
    MANAGER = "manager"
    COMMUNITY = "community"
    ONLINE = "online"
    PROFESSIONAL = "professional"
    PET = "pet"
    OTHER = "other"


class Status(StrEnum):
    """How things stand between them."""

    UNSAID = "unsaid"
    IN_CONTACT = "in_contact"
    LITTLE_CONTACT = "little_contact"
    ESTRANGED = "estranged"
    NO_CONTACT = "no_contact"
    ENDED = "ended"
    MISSING = "missing"
    DIED = "died"


class Confide(StrEnum):
    """Whether the client could tell them."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNSURE = "unsure"


class Person(Record, table=True):
    """`print_alias` is how they appear on paper; empty means initial and relationship.

    `gets` and `gives` hold how much of each kind of support, 1–3; `mine` and `theirs` hold
    expectations: text, source, met. `raise_safe` was answered at `raise_safe_utc`, 0 for never.
    """

    __tablename__ = "person"

    label: str
    print_alias: str = ""
    relationship: Relationship = Field(default=Relationship.UNSAID, sa_type=coded(Relationship))
    relationship_words: str = ""  # "neighbour", where the list has no word for it
    status: Status = Field(default=Status.UNSAID, sa_type=coded(Status))
    satisfaction: int | None = None
    can_confide: Confide | None = Field(default=None, sa_type=coded(Confide))
    went_well: str = ""
    hard: str = ""
    like_to_change: str = ""
    status_since: str = ""
    contact: str = ""
    channels: list[str] = Field(default_factory=empty, sa_type=JSON)
    gets: dict[str, int] = Field(default_factory=dict, sa_type=JSON)
    gives: dict[str, int] = Field(default_factory=dict, sa_type=JSON)
    gets_words: str = ""
    gives_words: str = ""
    knows_low: Confide | None = Field(default=None, sa_type=coded(Confide))
    mine: list[dict[str, str]] = Field(default_factory=empty, sa_type=JSON)
    theirs: list[dict[str, str]] = Field(default_factory=empty, sa_type=JSON)
    since_low: str = ""
    safety: Safety | None = Field(default=None, sa_type=coded(Safety))
    raise_safe: Safe | None = Field(default=None, sa_type=coded(Safe))
    raise_safe_utc: int = 0
    archived: bool = False

    @override
    def searched(self) -> list[str]:
        words = [self.label, self.print_alias, self.relationship_words]
        words += [self.went_well, self.hard, self.like_to_change, self.gets_words, self.gives_words]
        return [*words, *(one.get("text", "") for one in (*self.mine, *self.theirs))]


def problems(label: str, satisfaction: int | None = None) -> list[Problem]:
    found = scale_problems("satisfaction", satisfaction)
    if not label.strip():
        sentence = translate("Person", "What do you call them here? A nickname is fine.")
        found.append(Problem("label", sentence))
    elif len(label) > LONGEST_NAME:
        sentence = translate("Person", "A name here has room for {n} letters.")
        found.append(Problem("label", sentence.format(n=LONGEST_NAME)))
    return found


def everyone(session: Session, *, archived: bool = True) -> list[Person]:
    """Return all people, those with most records first, then by name.

    Without the `archived` they are those to choose from; an archived one keeps every entry.
    """
    count = func.count(col(Mention.id))
    query = (
        select(Person)
        .outerjoin(Mention, col(Mention.person_id) == col(Person.id))
        .group_by(col(Person.id))
        .order_by(count.desc(), func.lower(col(Person.label)))
    )
    if not archived:
        query = query.where(col(Person.archived).is_(False))
    return list(session.exec(query))


def offered(session: Session, owner: UUID | None = None) -> list[tuple[UUID, str]]:
    """Return whom a record can name: not the archived, unless the record names them already."""
    named = set(mention.people_of(session, owner)) if owner is not None else set()
    people = everyone(session) if named else everyone(session, archived=False)
    return [(one.id, one.label) for one in people if not one.archived or one.id in named]


def names(session: Session) -> dict[UUID, str]:
    return dict(session.exec(select(Person.id, Person.label)).all())


def update(kept: Person, told: Person) -> None:
    """Take over everything the client can change.

    Whoever the client is afraid of from now on is asked about anew before anything is raised.
    """
    if told.safety is Safety.AFRAID and kept.safety is not Safety.AFRAID:
        kept.raise_safe, kept.raise_safe_utc = None, 0
    for name in _EDITABLE:
        setattr(kept, name, getattr(told, name))


def counts(session: Session) -> dict[UUID, int]:
    """Return how many events each person is in."""
    query = (
        select(Mention.person_id, func.count())
        .join(RelationshipEvent, col(RelationshipEvent.id) == col(Mention.owner_id))
        .group_by(col(Mention.person_id))
    )
    return dict(session.exec(query).all())


def name_in(session: Session, owner: UUID, known: Sequence[UUID], names: Sequence[str]) -> None:
    """Make the people of a record those `known` and a new one for each of `names`."""
    made = [Person(label=name) for name in names]
    session.add_all(made)
    mention.set_people(session, owner, [*known, *(person.id for person in made)])


def labels_of(session: Session, owners: Sequence[UUID]) -> dict[UUID, list[str]]:
    """Return the names in each record that has any."""
    by_id = names(session)
    found = mention.people_of_each(session, owners)
    return {owner: [by_id[person] for person in people] for owner, people in found.items()}


def relationship_label(relationship: Relationship) -> str:
    return {
        Relationship.UNSAID: "",
        Relationship.PARTNER: translate("Person", "partner"),
        Relationship.EX: translate("Person", "former partner"),
        Relationship.PARENT: translate("Person", "parent"),
        Relationship.CHILD: translate("Person", "child"),
        Relationship.SIBLING: translate("Person", "sibling"),
        Relationship.FAMILY: translate("Person", "family"),
        Relationship.FRIEND: translate("Person", "friend"),
        Relationship.COLLEAGUE: translate("Person", "work"),
        Relationship.MANAGER: translate("Person", "manager"),
        Relationship.COMMUNITY: translate("Person", "community"),
        Relationship.ONLINE: translate("Person", "online"),
        Relationship.PROFESSIONAL: translate("Person", "professional"),
        Relationship.PET: translate("Person", "pet"),
        Relationship.OTHER: translate("Person", "someone I know"),
    }[relationship]


def status_label(status: Status) -> str:
    return {
        Status.UNSAID: "",
        Status.IN_CONTACT: translate("Person", "in contact"),
        Status.LITTLE_CONTACT: translate("Person", "little contact"),
        Status.ESTRANGED: translate("Person", "estranged"),
        Status.NO_CONTACT: translate("Person", "no contact by choice"),
        Status.ENDED: translate("Person", "ended"),
        Status.MISSING: translate("Person", "missing"),
        Status.DIED: translate("Person", "died"),
    }[status]


def confide_label(answer: Confide) -> str:
    return {
        Confide.YES: translate("Person", "Yes"),
        Confide.PARTLY: translate("Person", "Partly"),
        Confide.NO: translate("Person", "No"),
        Confide.UNSURE: translate("Person", "Not sure"),
    }[answer]


def relation(person: Person) -> str:
    """Return the client's own word for it, else the list's, "" when nothing is said."""
    return person.relationship_words or relationship_label(person.relationship)


def contacts() -> tuple[tuple[str, str], ...]:
    return (
        ("daily", translate("Person", "Every day")),
        ("weekly", translate("Person", "Every week")),
        ("monthly", translate("Person", "Every month")),
        ("yearly", translate("Person", "A few times a year")),
        ("rarely", translate("Person", "Rarely")),
        ("none", translate("Person", "Not at all")),
    )


def channels() -> tuple[tuple[str, str], ...]:
    return (
        ("in_person", translate("Person", "In person")),
        ("call", translate("Person", "Calls")),
        ("text", translate("Person", "Messages")),
        ("online", translate("Person", "Online")),
        ("letter", translate("Person", "Letters")),
    )


def supports() -> tuple[tuple[str, str], ...]:
    return (
        ("practical", translate("Person", "Practical help")),
        ("emotional", translate("Person", "Being understood")),
        ("company", translate("Person", "Company")),
        ("advice", translate("Person", "Advice")),
        ("money", translate("Person", "Money")),
    )


def since_low_answers() -> tuple[tuple[str, str], ...]:
    return (
        ("closer", translate("Person", "Closer")),
        ("same", translate("Person", "The same")),
        ("further", translate("Person", "Further away")),
        ("in_conflict", translate("Person", "In conflict")),
    )


def _met() -> Asked:
    answers = (
        ("yes", translate("Person", "yes")),
        ("partly", translate("Person", "partly")),
        ("no", translate("Person", "no")),
    )
    return Asked("met", translate("Person", "Met?"), How.ONE_OF, choices=answers)


def my_expectations() -> tuple[Asked, ...]:
    """Return what is asked of each thing the client counts on them for."""
    sources = (
        ("said", translate("Person", "I’ve said it")),
        ("once", translate("Person", "said once")),
        ("never", translate("Person", "never said")),
    )
    return (
        Asked("text", translate("Person", "What you count on from them"), How.LINE),
        Asked("source", translate("Person", "Did you say it?"), How.ONE_OF, choices=sources),
        _met(),
    )


def their_expectations() -> tuple[Asked, ...]:
    """Return what is asked of each thing they seem to count on the client for."""
    sources = (
        ("told", translate("Person", "told me")),
        ("guess", translate("Person", "my guess")),
    )
    asked = translate("Person", "What they seem to count on from you")
    return (
        Asked("text", asked, How.LINE),
        Asked("source", translate("Person", "How you know"), How.ONE_OF, choices=sources),
        _met(),
    )
