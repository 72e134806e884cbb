"""The worksheet for difficulty in relationships: a pattern, its exceptions, and small steps."""

from typing import ClassVar

from ipt_journal.i18n import translate
from ipt_journal.records.asked import Asked, Card, How
from ipt_journal.records.record import Area
from ipt_journal.records.sheet import Sheet
from ipt_journal.typed import override

LEAST_EXAMPLES = 2


class Relating(Sheet, table=True):
    """Examples are events it is tied to; the ladder are experiments; its people come closer."""

    __tablename__ = "relating"
    area: ClassVar[Area] = Area.SENSITIVITY
    needs: ClassVar[str] = "situation"

    situation: str = ""
    i_expect: str = ""
    i_do: str = ""
    then_what: str = ""
    exceptions: str = ""
    worked_before: str = ""
    hard_to_say: str = ""

    @override
    @classmethod
    def stages(cls) -> tuple[tuple[str, str, str, str], ...]:
        return (
            ("noticing", translate("Relating", "Noticing"), "", ""),
            ("trying", translate("Relating", "Trying"), "", ""),
            ("building", translate("Relating", "Building"), "", ""),
        )

    @override
    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        return (_situation(), _pattern(), _other_times(), _past(), _hard())

    @override
    def line(self) -> str:
        return self.situation


def _situation() -> Card:
    low = translate("Relating", "Pulling back is common when low; it need not be who you are.")
    asked = translate("Relating", "In what kind of situation is it hard?")
    return Card(
        translate("Relating", "The situation"),
        (Asked("situation", asked, How.LINE),),
        context=low,
        wide=True,
        name="head",
        lead="situation",
    )


def _pattern() -> Card:
    return Card(
        translate("Relating", "What tends to happen"),
        (
            Asked("i_expect", translate("Relating", "What I expect then"), lines=1),
            Asked("i_do", translate("Relating", "What I do"), lines=1),
            Asked("then_what", translate("Relating", "And then what?"), lines=1),
        ),
        name="pattern",
    )


def _other_times() -> Card:
    asked = translate("Relating", "When did it go another way? One on each line.")
    title = translate("Relating", "Other times")
    return Card(title, (Asked("exceptions", asked, lines=3),), name="others")


def _past() -> Card:
    worked = translate("Relating", "Which relationships worked, and what was different in them?")
    title = translate("Relating", "What has worked")
    return Card(title, (Asked("worked_before", worked, lines=3),), name="past")


def _hard() -> Card:
    hard = translate("Relating", "What is hard to say to your therapist?")
    return Card(translate("Relating", "Hard to say"), (Asked("hard_to_say", hard),), name="hard")
