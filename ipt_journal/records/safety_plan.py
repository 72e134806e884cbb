"""My safety plan: what to look out for, what helps, whom to tell; in the client's own words.

The order from warning signs to safer surroundings is common to such plans (Stanley and Brown
2012); headings and wording are this app's own.
"""

from uuid import UUID

from sqlmodel import Session, select

from ipt_journal.i18n import translate
from ipt_journal.records.asked import Answered, Asked, Card
from ipt_journal.typed import override

# There is one plan: what is typed for it waits under this key also before it is first kept.
_THE_PLAN = UUID("2b7a5c1e-90a4-4d35-8d55-7f0c1a2e5b01")


class SafetyPlan(Answered, table=True):
    """One row; each part is text, in the client's own layout."""

    __tablename__ = "safety_plan"

    signs: str = ""
    next_hour: str = ""
    company: str = ""
    people: str = ""
    professionals: str = ""
    harder: str = ""
    reasons: str = ""

    @override
    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        return (Card(translate("SafetyPlan", "My safety plan"), _parts()),)

    @override
    def line(self) -> str:
        return translate("SafetyPlan", "My safety plan")


def _parts() -> tuple[Asked, ...]:
    hour = translate("SafetyPlan", "Things that help me get through the next hour")
    return (
        Asked("signs", translate("SafetyPlan", "Signs it is getting bad"), lines=2),
        Asked("next_hour", hour, lines=2),
        Asked("company", translate("SafetyPlan", "Places and company"), lines=2),
        Asked("people", translate("SafetyPlan", "People I can tell"), lines=2),
        Asked("professionals", translate("SafetyPlan", "Professionals and lines"), lines=2),
        Asked("harder", translate("SafetyPlan", "Making it harder to act"), lines=2),
        Asked("reasons", translate("SafetyPlan", "Reasons to stay"), lines=2),
    )


def load(session: Session) -> SafetyPlan:
    """Return the plan, or an empty one that is not saved yet."""
    return session.exec(select(SafetyPlan)).first() or SafetyPlan(id=_THE_PLAN)
