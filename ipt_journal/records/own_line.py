"""Somebody to call or write to, whom the client added to the help lines."""

from typing import ClassVar

from sqlmodel import Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.records.asked import Answered, Asked, Card, How
from ipt_journal.typed import override


class OwnLine(Answered, table=True):
    """Where it stands among the published lines is kept in `preferences.help_order`."""

    __tablename__ = "own_line"
    needs: ClassVar[str] = "number"

    name: str = ""
    number: str = ""
    hours: str = ""
    say: str = ""

    @override
    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        return (
            Card(
                translate("OwnLine", "A number of your own"),
                (
                    Asked("name", translate("OwnLine", "Who is it?"), How.LINE),
                    Asked("number", translate("OwnLine", "Number"), How.LINE),
                    Asked("hours", translate("OwnLine", "When can you reach them?"), How.LINE),
                    Asked("say", translate("OwnLine", "What else helps to know?"), How.LINE),
                ),
            ),
        )

    @override
    def line(self) -> str:
        return self.name or self.number


def all_lines(session: Session) -> list[OwnLine]:
    """Return the client's own lines, the first added first."""
    return list(session.exec(select(OwnLine).order_by(col(OwnLine.created_utc))))
