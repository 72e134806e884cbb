"""The worksheet for grief and loss: telling it, feeling it, and turning to others again."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import JSON
from sqlmodel import Field

from ipt_journal.i18n import translate
from ipt_journal.records import feelings
from ipt_journal.records.asked import Asked, Card, How
from ipt_journal.records.record import Area, empty, refers_to
from ipt_journal.records.sheet import Sheet
from ipt_journal.typed import override

DEATH, OTHER = "death", "other"


class Grief(Sheet, table=True):
    """`person_id` is who was lost, where it is a person; those to talk with are its people."""

    __tablename__ = "grief"
    area: ClassVar[Area] = Area.GRIEF
    needs: ClassVar[str] = "lost"

    person_id: UUID | None = refers_to("person.id")
    lost: str = ""
    kind: str = ""
    lost_on: str = ""
    before: str = ""
    during: str = ""
    after: str = ""
    early: str = ""
    good: str = ""
    hard: str = ""
    changed: str = ""
    torn: str = ""
    unsaid: str = ""
    felt: list[str] = Field(default_factory=empty, sa_type=JSON)
    keep: str = ""
    avoid: str = ""
    renewed: str = ""

    @override
    @classmethod
    def stages(cls) -> tuple[tuple[str, str, str, str], ...]:
        return (
            ("telling", translate("Grief", "Telling"), "", ""),
            ("feeling", translate("Grief", "Feeling"), "", ""),
            ("reconnecting", translate("Grief", "Turning to others"), "", ""),
        )

    @override
    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        return (_loss(), _around(), _relationship(), _letter(), _now(), _others())

    @override
    def line(self) -> str:
        return self.lost


def _loss() -> Card:
    asked = translate("Grief", "Who or what did you lose?")
    title = translate("Grief", "The loss")
    return Card(title, (Asked("lost", asked, How.LINE),), wide=True, name="head", lead="lost")


def _around() -> Card:
    kinds = (
        (DEATH, translate("Grief", "Someone died")),
        (OTHER, translate("Grief", "Another loss")),
    )
    return Card(
        translate("Grief", "Around that time"),
        (
            Asked("kind", translate("Grief", "What kind of loss"), How.ONE_OF, choices=kinds),
            Asked("lost_on", translate("Grief", "When"), How.DAY),
            Asked("before", translate("Grief", "What was it like before?")),
            Asked("during", translate("Grief", "What happened then?")),
            Asked("after", translate("Grief", "And in the time after?")),
        ),
        name="around",
    )


def _relationship() -> Card:
    return Card(
        translate("Grief", "How it was between you"),
        (
            Asked("early", translate("Grief", "How it began"), lines=1),
            Asked("good", translate("Grief", "What was good")),
            Asked("hard", translate("Grief", "What was hard")),
            Asked("changed", translate("Grief", "What changed over time"), lines=1),
            Asked("torn", translate("Grief", "What you feel both ways about"), lines=1),
        ),
        name="between",
    )


def _letter() -> Card:
    asked = translate("Grief", "What was left unsaid? You can write it as a letter.")
    return Card(translate("Grief", "Unsaid"), (Asked("unsaid", asked, lines=8),), name="unsaid")


def _now() -> Card:
    felt = translate("Grief", "What do you feel now?")
    return Card(
        translate("Grief", "Now"),
        (
            Asked("felt", felt, How.FEELINGS, first=feelings.FIRST_FOR_LOSS),
            Asked("keep", translate("Grief", "What you want to keep"), lines=1),
            Asked("avoid", translate("Grief", "What you stay away from"), lines=1),
        ),
        name="now",
    )


def _others() -> Card:
    asked = translate("Grief", "Who or what has come back, or is new?")
    return Card(translate("Grief", "With others"), (Asked("renewed", asked),), name="others")
