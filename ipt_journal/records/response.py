"""One questionnaire as the client answered it: nothing but the answers and the day is kept."""

from sqlalchemy import JSON, Index
from sqlmodel import Field, Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.records import paper
from ipt_journal.records.questionnaire import Answers, Questionnaire
from ipt_journal.records.record import Dated, Record, empty


class Response(Record, Dated, table=True):
    """`form` and `language` name the questionnaire; `answers` has a value or null for each item.

    `unscored` has the same for what is asked beside the items. Totals and bands are counted
    from these each time.
    """

    __tablename__ = "response"
    __table_args__ = (Index("ix_response_happened_utc", "happened_utc", "form"),)

    form: str
    language: str = "en"
    answers: list[int | None] = Field(default_factory=empty, sa_type=JSON)
    unscored: list[int | None] = Field(default_factory=empty, sa_type=JSON)


# What was answered at the same moment stands in the order in which it was entered.
_IN_ORDER = (col(Response.happened_utc), col(Response.entered_utc), col(Response.id))


def of_form(session: Session, form: str) -> list[Response]:
    """Return every response to one questionnaire, oldest first."""
    query = select(Response).where(Response.form == form)
    return list(session.exec(query.order_by(*_IN_ORDER)))


def all_responses(session: Session) -> list[Response]:
    """Return every response, oldest first."""
    return list(session.exec(select(Response).order_by(*_IN_ORDER)))


def counted(form: Questionnaire, answers: Answers) -> str:
    """Write "total 10, 9 of 9 answered"; with a skipped item there is no total."""
    total = form.total(answers)
    words = (
        translate("Response", "{given} of {items} answered, no total")
        if total is None
        else translate("Response", "total {total}, {given} of {items} answered")
    )
    return words.format(total=total, given=form.answered(answers), items=len(form.items))


def remove(session: Session, response: Response) -> None:
    paper.forget(session, response.id)
    session.delete(response)
