"""The life timeline: when the low began, and what else changed around then, as far as one knows."""

from typing import ClassVar

from sqlmodel import Session, select

from ipt_journal.i18n import translate
from ipt_journal.records import fuzzy, mention, paper, tie
from ipt_journal.records.asked import Answered, Asked, Card, How
from ipt_journal.typed import override

LOW_BEGAN, WORSE, BETTER = "low_began", "worse", "better"
OF_THE_LOW = (LOW_BEGAN, WORSE, BETTER)


class LifeItem(Answered, table=True):
    """`first` and `last` are days as in `fuzzy`; `last` is "" where it was one time."""

    __tablename__ = "life_item"
    needs: ClassVar[str] = "first"

    kind: str = ""
    words: str = ""
    first: str = ""
    last: str = ""
    effect: int | None = None
    note: str = ""

    @override
    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        return (_item(),)

    @override
    def line(self) -> str:
        return self.words or dict(kinds()).get(self.kind, "")


def every(session: Session) -> list[LifeItem]:
    """Return all of it by the middle of each time; those of one time in the order they came in."""
    items = session.exec(select(LifeItem)).all()
    return sorted(items, key=lambda one: (str(fuzzy.middle(one.first)), one.created_utc))


def remove(session: Session, item: LifeItem) -> None:
    mention.forget_owner(session, item.id)
    tie.forget(session, item.id)
    paper.forget(session, item.id)
    session.delete(item)


def kinds() -> tuple[tuple[str, str], ...]:
    return (
        (LOW_BEGAN, translate("Life", "Felt low, from here")),
        (WORSE, translate("Life", "Got worse")),
        (BETTER, translate("Life", "Got better")),
        ("life_event", translate("Life", "Something happened")),
        ("loss", translate("Life", "A loss")),
        ("role", translate("Life", "A new or changed role")),
        ("move", translate("Life", "A move")),
        ("health", translate("Life", "Health")),
        ("treatment", translate("Life", "Treatment or medication")),
        ("contact", translate("Life", "Contact with someone changed")),
    )


def _item() -> Card:
    until = translate("Life", "Until, if it went on")
    return Card(
        "",
        (
            Asked("kind", translate("Life", "What kind of thing"), How.ONE_OF, choices=kinds()),
            Asked("words", translate("Life", "What was it?"), How.LINE),
            Asked("first", translate("Life", "When, as near as you know"), How.DAY),
            Asked("last", until, How.DAY),
            Asked("note", translate("Life", "Note"), lines=2),
        ),
    )
