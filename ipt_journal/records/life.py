"""The life timeline: when the low began, and what else changed around then, as far as one knows."""

from datetime import date
from typing import ClassVar

from sqlalchemy import literal_column
from sqlmodel import Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.records import fuzzy, mention, paper, tie
from ipt_journal.records.asked import Answered, Answers, Asked, Card, How
from ipt_journal.records.event import valence_label
from ipt_journal.records.record import Problem
from ipt_journal.typed import override

LOW_BEGAN, WORSE, BETTER = "low_began", "worse", "better"
OF_THE_LOW = (LOW_BEGAN, WORSE, BETTER)
_LANE_OF = dict.fromkeys(OF_THE_LOW, "low")


class LifeItem(Answered, table=True):
    """`first` and `last` are days as in `fuzzy`.

    `last` is "" where it was one time, or where it `goes_on`.
    """

    __tablename__ = "life_item"
    needs: ClassVar[str] = "first"

    kind: str = ""
    words: str = ""
    first: str = ""
    last: str = ""
    goes_on: bool = False
    effect: int | None = None
    note: str = ""

    @override
    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        return (_item(),)

    @override
    def line(self) -> str:
        return self.words or kind_label(self.kind)

    def title(self) -> str:
        """Return the client's words for it, or what kind of thing it was."""
        return " ".join(self.line().split()) or translate("LifeView", "Without words")


def every(session: Session) -> list[LifeItem]:
    """Return all of it by the middle of each time; those of one time in the order they came in."""
    entered = select(LifeItem).order_by(col(LifeItem.created_utc), literal_column("rowid"))
    items = session.exec(entered).all()
    return sorted(items, key=lambda one: fuzzy.middle(one.first) or date.min)


def problems(told: Answers, today: date) -> list[Problem]:
    """Return what is wrong with the times that were told."""
    first, last = str(told.get("first") or ""), str(told.get("last") or "")
    found = [*_not_yet("first", first, today), *_not_yet("last", last, today)]
    start, end = fuzzy.span(first), fuzzy.span(last)
    if start and end and end[1] < start[0]:
        sentence = translate("Life", "It ends before it begins. Please look at the two again.")
        found.append(Problem("last", sentence))
    return found


def _not_yet(column: str, told: str, today: date) -> list[Problem]:
    span = fuzzy.span(told)
    if span is None or span[0] <= today:
        return []
    if span[0].year == today.year:
        return fuzzy.problems(column, told, today)
    sentence = translate("Life", "The year {year} looks like a slip. It has not come yet.")
    return [Problem(column, sentence.format(year=span[0].year))]


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


def kind_label(kind: str) -> str:
    """Return what a kind is called, "" for none."""
    return dict(kinds()).get(kind, "")


def lane_of(kind: str) -> str:
    return _LANE_OF.get(kind, kind or "life_event")


def lanes() -> dict[str, str]:
    """Return what each lane is called, in the order in which they stand."""
    return {
        "low": translate("LifeView", "Feeling low"),
        "loss": translate("LifeView", "Losses"),
        "move": translate("LifeView", "Moves"),
        "role": translate("LifeView", "Roles"),
        "contact": translate("LifeView", "People"),
        "health": translate("LifeView", "Health"),
        "treatment": translate("LifeView", "Treatment"),
        "life_event": translate("LifeView", "Other"),
    }


def when(item: LifeItem) -> str:
    """Return the time of an item as exactly as it was told."""
    first = fuzzy.shown(item.first)
    if item.last:
        both = translate("LifeView", "{first} to {last}")
        return both.format(first=first, last=fuzzy.shown(item.last))
    if item.goes_on:
        return translate("LifeView", "since {first}").format(first=first)
    return first


def felt(item: LifeItem) -> str:
    """Return what it was like, "" where nothing is said of that."""
    return "" if item.effect is None else valence_label(item.effect).lower()


def _item() -> Card:
    return Card(
        "",
        (
            Asked("kind", translate("Life", "What kind of thing"), How.ONE_OF, choices=kinds()),
            Asked("words", translate("Life", "What was it?"), How.LINE),
            Asked("first", translate("Life", "When, as near as you know"), How.DAY),
            Asked("last", translate("Life", "Until, if it went on"), How.DAY),
            Asked("goes_on", translate("Life", "It still goes on"), How.TICK),
            Asked(
                "effect",
                translate("Life", "What it was like for you"),
                How.FELT,
                ends=(translate("Life", "very hard"), translate("Life", "very good")),
            ),
            Asked("note", translate("Life", "Note"), lines=2),
        ),
    )
