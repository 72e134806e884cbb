"""The worksheet for a conflict: expectations that do not match, and blame on neither side."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import JSON
from sqlmodel import Field

from ipt_journal.i18n import translate
from ipt_journal.records.asked import Asked, Card, How
from ipt_journal.records.person import my_expectations, their_expectations
from ipt_journal.records.record import Area, coded, empty, refers_to
from ipt_journal.records.safe import Safe
from ipt_journal.records.sheet import Sheet
from ipt_journal.typed import override

TALKING, STUCK, ENDING, UNSURE = "talking", "stuck", "ending", "unsure"


class Conflict(Sheet, table=True):
    """`safe` is the answer to "Is it safe to raise this?" for this disagreement."""

    __tablename__ = "conflict"
    area: ClassVar[Area] = Area.DISPUTE
    needs: ClassVar[str] = "topic"

    person_id: UUID | None = refers_to("person.id")
    topic: str = ""
    since: str = ""
    safe: Safe | None = Field(default=None, sa_type=coded(Safe))
    mine: list[dict[str, str]] = Field(default_factory=empty, sa_type=JSON)
    theirs: list[dict[str, str]] = Field(default_factory=empty, sa_type=JSON)
    gap: str = ""
    matters: str = ""
    cool_down: str = ""
    unsaid: str = ""
    if_said: str = ""
    letting_go: str = ""
    tried: str = ""
    blocks: str = ""
    elsewhere: str = ""
    options: str = ""
    good_enough: str = ""
    next_step: str = ""

    @override
    @classmethod
    def stages(cls) -> tuple[tuple[str, str, str, str], ...]:
        return (
            (
                TALKING,
                translate("Conflict", "Still talking"),
                translate("Conflict", "We disagree, and can talk about it"),
                translate("Conflict", "Renegotiation"),
            ),
            (
                STUCK,
                translate("Conflict", "Stuck"),
                translate("Conflict", "We go round in circles, or avoid it"),
                translate("Conflict", "Impasse"),
            ),
            (
                ENDING,
                translate("Conflict", "Ending, or ended"),
                translate("Conflict", "One of us is leaving, or has left"),
                translate("Conflict", "Dissolution"),
            ),
            (
                UNSURE,
                translate("Conflict", "Not sure"),
                translate("Conflict", "Hard to say just now"),
                "",
            ),
        )

    @override
    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        return (_topic(), _mine(), _theirs(), *_by_stage(), _trying(), _gap(), _more())

    @override
    def line(self) -> str:
        return self.topic


def _topic() -> Card:
    one = translate("Conflict", "In one sentence, what is the disagreement?")
    title = translate("Conflict", "The disagreement")
    return Card(title, (Asked("topic", one, How.LINE),), wide=True, name="head", lead="topic")


def _mine() -> Card:
    expected = Asked("mine", "", How.ROWS, of=my_expectations()[:2], plain=True)
    return Card(translate("Conflict", "What I expect"), (expected,), name="mine")


def _theirs() -> Card:
    expected = Asked("theirs", "", How.ROWS, of=their_expectations()[:2], plain=True)
    return Card(translate("Conflict", "What they seem to expect"), (expected,), name="theirs")


def theirs_title(name: str) -> str:
    """Return the title of what they expect, with their name."""
    return translate("Conflict", "What {name} seems to expect").format(name=name)


def _by_stage() -> tuple[Card, ...]:
    cool = translate(
        "Conflict", "Still talking: what would cool it down enough to hear each other?"
    )
    unsaid = translate("Conflict", "When it’s stuck: what is not being said?")
    said = translate("Conflict", "What might happen if it were?")
    going = translate("Conflict", "When it is ending, or ended")
    go = translate("Conflict", "What will you miss, what will be easier, who helps you through?")
    return (
        Card(cool, (Asked("cool_down", "", lines=3),), stage=TALKING),
        Card(unsaid, (Asked("unsaid", "", lines=3), Asked("if_said", said, lines=1)), stage=STUCK),
        Card(going, (Asked("letting_go", go, lines=3),), stage=ENDING),
    )


def _trying() -> Card:
    return Card(
        translate("Conflict", "What could be done"),
        (
            Asked("tried", translate("Conflict", "What I’ve tried"), lines=1),
            Asked("good_enough", translate("Conflict", "What would be good enough?"), lines=1),
        ),
        name="trying",
    )


def _gap() -> Card:
    return Card(
        translate("Conflict", "Where the two miss each other"),
        (
            Asked("gap", translate("Conflict", "Where do the two miss each other?")),
            Asked("matters", translate("Conflict", "It matters to me because")),
            Asked("since", translate("Conflict", "Since about"), How.DAY),
        ),
        name="gap",
    )


def _more() -> Card:
    return Card(
        translate("Conflict", "What else could be done"),
        (
            Asked("blocks", translate("Conflict", "What gets in the way")),
            Asked("elsewhere", translate("Conflict", "Has this happened with others too?")),
            Asked("options", translate("Conflict", "What else could be done? One on each line.")),
            Asked("next_step", translate("Conflict", "Next step"), lines=1),
        ),
        name="more",
    )
