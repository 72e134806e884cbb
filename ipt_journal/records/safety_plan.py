"""My safety plan: what to look out for, what helps, whom to tell; in the client's own words.

The order from warning signs to safer surroundings is common to such plans (Stanley and Brown
2012); headings and wording are this app's own.
"""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlmodel import Session, select

from ipt_journal.i18n import translate
from ipt_journal.records import preferences
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

    def told(self) -> tuple[tuple[str, str], ...]:
        """Return heading and words of each part that has any, in the order of the plan."""
        parts = ((one.question, str(getattr(self, one.column)).strip()) for one in self.questions())
        return tuple(part for part in parts if part[1])


def _parts() -> tuple[Asked, ...]:
    parts = (
        (
            "signs",
            translate("SafetyPlan", "Signs it is getting bad"),
            translate("SafetyPlan", "What I think, feel or do as it begins"),
        ),
        (
            "next_hour",
            translate("SafetyPlan", "Things that help me get through the next hour"),
            translate("SafetyPlan", "What I can do on my own"),
        ),
        (
            "company",
            translate("SafetyPlan", "Places and company"),
            translate("SafetyPlan", "Where I can go, and who is there"),
        ),
        (
            "people",
            translate("SafetyPlan", "People I can tell"),
            translate("SafetyPlan", "A name and a number on each line"),
        ),
        (
            "professionals",
            translate("SafetyPlan", "Professionals and lines"),
            translate("SafetyPlan", "Names, numbers, and when they are there"),
        ),
        (
            "harder",
            translate("SafetyPlan", "Making it harder to act"),
            translate("SafetyPlan", "What is put away, and who keeps it"),
        ),
        (
            "reasons",
            translate("SafetyPlan", "Reasons to stay"),
            translate("SafetyPlan", "Large ones or small ones"),
        ),
    )
    return tuple(Asked(column, part, hint=hint, lines=2) for column, part, hint in parts)


def load(session: Session) -> SafetyPlan:
    """Return the plan, or an empty one that is not saved yet."""
    return session.exec(select(SafetyPlan)).first() or SafetyPlan(id=_THE_PLAN)


def keep(session: Session, told: Mapping[str, Any]) -> None:
    """Keep the parts as they are told; a plan with nothing in it is not there."""
    plan = load(session)
    plan.take(told)
    if plan.told():
        session.add(plan)
    else:
        remove(session)


def remove(session: Session) -> None:
    """Delete the plan; another one is not open while locked unless that is chosen again."""
    kept = session.exec(select(SafetyPlan)).first()
    if kept is not None:
        session.delete(kept)
        if preferences.load(session).plan_open:
            preferences.change(session, plan_open=False)
