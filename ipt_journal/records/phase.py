"""A part of the therapy that the client names and draws, from one day to another."""

from datetime import date

from sqlmodel import Field, Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.records.record import Problem, Record
from ipt_journal.typed import override

LONGEST_NAME = 60


class Phase(Record, table=True):
    """`first_day` and `last_day` are ISO days; no last day: it is still going on."""

    __tablename__ = "phase"

    name: str = ""
    first_day: str = Field(default="")
    last_day: str = ""

    @property
    def first(self) -> date:
        return date.fromisoformat(self.first_day)

    @property
    def last(self) -> date | None:
        return date.fromisoformat(self.last_day) if self.last_day else None

    @override
    def searched(self) -> list[str]:
        return [self.name]


def in_order(session: Session) -> list[Phase]:
    return list(session.exec(select(Phase).order_by(col(Phase.first_day), col(Phase.created_utc))))


def problems(name: str, first: date, last: date | None) -> list[Problem]:
    """Return what keeps this phase from being saved."""
    found = []
    if not name.strip():
        sentence = translate("Phase", "What do you call this time? A word or two is fine.")
        found.append(Problem("name", sentence))
    elif len(name.strip()) > LONGEST_NAME:
        sentence = translate("Phase", "A name here has room for {n} letters.")
        found.append(Problem("name", sentence.format(n=LONGEST_NAME)))
    if last is not None and last < first:
        sentence = translate("Phase", "The last day comes before the first. Please look again.")
        found.append(Problem("last_day", sentence))
    return found
