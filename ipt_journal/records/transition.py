"""The worksheet for a change in life: what was before, what is now, and what helps across."""

from typing import ClassVar

from sqlalchemy import JSON
from sqlmodel import Field

from ipt_journal.i18n import translate
from ipt_journal.records import feelings
from ipt_journal.records.asked import Asked, Card, How
from ipt_journal.records.record import Area, empty
from ipt_journal.records.sheet import Sheet
from ipt_journal.typed import override


class Transition(Sheet, table=True):
    """Before and now stand side by side; those who could help are its people."""

    __tablename__ = "transition"
    area: ClassVar[Area] = Area.TRANSITION
    needs: ClassVar[str] = "topic"

    topic: str = ""
    changed_on: str = ""
    chosen: str = ""
    sudden: bool | None = None
    before: str = ""
    was_good: str = ""
    was_hard: str = ""
    people_then: str = ""
    who_i_was: str = ""
    miss: str = ""
    how_ended: str = ""
    felt: list[str] = Field(default_factory=empty, sa_type=JSON)
    unsaid: str = ""
    now: str = ""
    asks: str = ""
    skill: str = ""
    confidence: int | None = None
    worries: str = ""
    opens: str = ""
    becoming: str = ""
    need: str = ""
    still_same: str = ""
    first_step: str = ""

    @override
    @classmethod
    def stages(cls) -> tuple[tuple[str, str, str, str], ...]:
        return (
            ("letting_go", translate("Transition", "Letting go"), "", ""),
            ("in_between", translate("Transition", "In between"), "", ""),
            ("building", translate("Transition", "Building"), "", ""),
        )

    @override
    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        return (
            _change(), _before(), _now(), _felt(), _need(), _help(), _ended(), _across(),
        )  # fmt: skip

    @override
    def line(self) -> str:
        return self.topic


def _change() -> Card:
    asked = translate("Transition", "What is changing, or has changed?")
    return Card(
        translate("Transition", "The change"),
        (Asked("topic", asked, How.LINE),),
        wide=True,
        name="head",
        lead="topic",
    )


def _before() -> Card:
    line = translate("Transition", "what you were then, in a few words")
    return Card(
        translate("Transition", "Before"),
        (
            Asked("before", line, How.LINE),
            Asked("was_good", translate("Transition", "What was good about it")),
            Asked("was_hard", translate("Transition", "What was hard about it")),
            Asked("who_i_was", translate("Transition", "Who I was there"), lines=1),
            Asked("miss", translate("Transition", "What I miss, what I don’t")),
        ),
        name="before",
        lead="before",
    )


def _now() -> Card:
    line = translate("Transition", "what you are now, in a few words")
    return Card(
        translate("Transition", "Now"),
        (
            Asked("now", line, How.LINE),
            Asked("asks", translate("Transition", "What it asks of me")),
            Asked("opens", translate("Transition", "What it opens")),
            Asked("worries", translate("Transition", "What worries me"), lines=1),
            Asked("becoming", translate("Transition", "Who I’m becoming")),
        ),
        name="now",
        lead="now",
    )


def _felt() -> Card:
    return Card(
        translate("Transition", "Feelings about the change"),
        (Asked("felt", "", How.FEELINGS, first=feelings.FIRST_FOR_CHANGE),),
        name="felt",
    )


def _need() -> Card:
    return Card(translate("Transition", "What I need"), (Asked("need", "", lines=3),), name="need")


def _help() -> Card:
    first = Asked("first_step", translate("Transition", "First step"), lines=1)
    return Card(translate("Transition", "Who could help"), (first,), name="help")


def _ended() -> Card:
    chosen = (
        ("chosen", translate("Transition", "Chosen")),
        ("not_chosen", translate("Transition", "Not chosen")),
        ("mixed", translate("Transition", "A bit of both")),
    )
    return Card(
        translate("Transition", "How it came, and how the old part ended"),
        (
            Asked("changed_on", translate("Transition", "When"), How.DAY),
            Asked("chosen", translate("Transition", "Was it chosen?"), How.ONE_OF, choices=chosen),
            Asked("sudden", translate("Transition", "Did it come suddenly?"), How.YES_NO),
            Asked("people_then", translate("Transition", "The people there"), lines=1),
            Asked("how_ended", translate("Transition", "How did the old part end?")),
            Asked("unsaid", translate("Transition", "What was left unsaid?"), lines=1),
        ),
        name="ended",
    )


def _across() -> Card:
    ends = translate("Transition", "not at all"), translate("Transition", "fully")
    sure = translate("Transition", "How sure are you that you can do that?")
    return Card(
        translate("Transition", "What carries me across"),
        (
            Asked("still_same", translate("Transition", "What is still the same"), lines=1),
            Asked("skill", translate("Transition", "What I need to be able to do"), lines=1),
            Asked("confidence", sure, How.SCALE, ends=ends),
        ),
        name="across",
    )
