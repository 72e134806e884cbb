"""Answers with the questionnaire they were given to: totals over time, for the chart and paper."""

from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

from sqlmodel import Session, col, select

from ipt_journal.records import own_form
from ipt_journal.records.course import rows
from ipt_journal.records.questionnaire import Questionnaire
from ipt_journal.records.record import Share
from ipt_journal.records.response import Response


class Score(NamedTuple):
    """One response: when (wall-clock seconds), and its total; None: an item was skipped."""

    at: int
    total: int | None


@dataclass(frozen=True, slots=True)
class Scores:
    """Every response to one questionnaire, oldest first; there is at least one."""

    form: Questionnaire
    points: tuple[Score, ...]


def over_time(session: Session, *, private: bool = True) -> tuple[Scores, ...]:
    """Return every total, by questionnaire in the order in which these are offered.

    Without `private` those are left out that are marked never to be shown.
    """
    wall = col(Response.happened_utc) + col(Response.happened_offset)
    query = select(wall, Response.form, Response.answers, Response.language).order_by(
        col(Response.happened_utc)
    )
    found = rows(session, query if private else query.where(Response.share != Share.NEVER))
    if not found:
        return ()
    answers: dict[str, list[tuple[int, list[int | None]]]] = {}
    for at, code, given, _ in found:
        answers.setdefault(code, []).append((at, given))
    forms = own_form.offered(session, language=found[-1][3])
    return tuple(_scores(form, answers[form.code]) for form in forms if form.code in answers)


def _scores(form: Questionnaire, answers: list[tuple[int, list[int | None]]]) -> Scores:
    in_time = sorted(answers, key=itemgetter(0))  # a journey turns the clock back
    return Scores(form, tuple(Score(at, form.total(given)) for at, given in in_time))


@dataclass(frozen=True, slots=True)
class Filled:
    """A questionnaire with responses to it, oldest first; there is at least one."""

    form: Questionnaire
    responses: list[Response]

    @property
    def last(self) -> Response:
        return self.responses[-1]


def filled(session: Session, until: int) -> list[Filled]:
    """Return what was filled in before `until` (wall-clock seconds), in the order of `offered`."""
    wall = col(Response.happened_utc) + col(Response.happened_offset)
    found: dict[str, list[Response]] = {}
    for one in session.exec(select(Response).where(wall < until).order_by(wall)):
        found.setdefault(one.form, []).append(one)
    newest = max((each[-1] for each in found.values()), key=_when, default=None)
    forms = own_form.offered(session, newest.language if newest else "")
    return [Filled(form, found[form.code]) for form in forms if form.code in found]


def _when(one: Response) -> int:
    return one.happened.wall
