"""The plan for the end of therapy: what changed, what the client did, and what to look out for."""

from uuid import UUID

from sqlalchemy import JSON
from sqlmodel import Field, Session, select

from ipt_journal.i18n import translate
from ipt_journal.records import mention
from ipt_journal.records.asked import Answered, Asked, Card, How
from ipt_journal.records.record import empty
from ipt_journal.typed import override

# There is one plan: what is typed for it waits under this key also before it is first kept.
_THE_PLAN = UUID("6a1f0c52-1d7e-4a55-9b0e-6b6f5f0a4e01")


class EndingPlan(Answered, table=True):
    """One row. Whom to turn to, in order, is in `mention`; ring moves come from `closeness`."""

    __tablename__ = "ending_plan"

    changed: str = ""
    i_did: str = ""
    about_stopping: str = ""
    unfinished: str = ""
    signs_feelings: str = ""
    signs_body: str = ""
    signs_habits: str = ""
    signs_people: str = ""
    triggers: str = ""
    first_steps: list[dict[str, str]] = Field(default_factory=empty, sa_type=JSON)
    own_line: str = ""
    review_on: list[dict[str, str]] = Field(default_factory=empty, sa_type=JSON)

    @override
    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        return (_looking_back(), _stopping(), _signs(), _steps())

    @override
    def line(self) -> str:
        return translate("Ending", "My plan for afterwards")


def load(session: Session) -> EndingPlan:
    """Return the plan, or an empty one that is not saved yet."""
    return session.exec(select(EndingPlan)).first() or EndingPlan(id=_THE_PLAN)


def contacts(session: Session) -> list[UUID]:
    """Return whom to turn to, the first of all first."""
    return mention.people_of(session, load(session).id)


def set_contacts(session: Session, people: list[UUID]) -> None:
    plan = load(session)
    session.add(plan)
    session.flush()
    mention.set_people(session, plan.id, people)


def _looking_back() -> Card:
    return Card(
        translate("Ending", "Looking back"),
        (
            Asked("changed", translate("Ending", "What has changed?"), lines=3),
            Asked("i_did", translate("Ending", "What did you do for that?"), lines=3),
        ),
    )


def _stopping() -> Card:
    feel = translate("Ending", "How is it to stop?")
    return Card(
        translate("Ending", "Stopping"),
        (
            Asked("about_stopping", feel, lines=3),
            Asked("unfinished", translate("Ending", "What is unfinished?"), lines=3),
        ),
    )


def _signs() -> Card:
    hard = translate("Ending", "What is likely to be hard for you?")
    return Card(
        translate("Ending", "Signs that it is getting low again, in your own words"),
        (
            Asked("signs_feelings", translate("Ending", "In how you feel"), lines=1),
            Asked("signs_body", translate("Ending", "In your body"), lines=1),
            Asked("signs_habits", translate("Ending", "In what you do or leave"), lines=1),
            Asked("signs_people", translate("Ending", "With people"), lines=1),
            Asked("triggers", hard, lines=1),
        ),
    )


def _steps() -> Card:
    step = (Asked("text", translate("Ending", "A step"), How.LINE),)
    day = (Asked("day", translate("Ending", "A day to look at this again"), How.DAY),)
    line = translate("Ending", "Your own line for getting help")
    return Card(
        translate("Ending", "What I do then"),
        (
            Asked(
                "first_steps",
                translate("Ending", "First three steps"),
                How.ROWS,
                of=step,
                rows=3,
            ),
            Asked("own_line", line, How.LINE),
            Asked("review_on", translate("Ending", "Look at this again"), How.ROWS, of=day),
        ),
    )
