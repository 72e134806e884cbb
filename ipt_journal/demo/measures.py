"""The questionnaires that the invented client filled in, and their safety plan."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from sqlmodel import Session

from ipt_journal.records import safety_plan
from ipt_journal.records.response import Response

Times = Callable[[str], dict[str, Any]]


def tell(session: Session, told: Mapping[str, Any], times: Times) -> dict[str, UUID]:
    """Write both; return the last response to each questionnaire, by its code."""
    last: dict[str, UUID] = {}
    for one in told["measures"]:
        answers = {name: one[name] for name in ("form", "answers", "unscored") if name in one}
        answered = Response(**times(one["at"]), **answers)
        session.add(answered)
        last[answered.form] = answered.id
    plan = safety_plan.load(session)
    plan.take(told["plan"])
    session.add(plan)
    return last
