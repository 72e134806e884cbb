"""What goes on one paper: its days, its parts, how people are named, each record's yes or no."""

from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from sqlmodel import Session

from ipt_journal.records import paper, therapy
from ipt_journal.records.paper import Block, Paper, PeopleAs
from ipt_journal.records.record import Record, Share

# Parts that print what is never marked singly: nothing of them before they are ticked.
_NEVER_MARKED = frozenset({Block.FOCUS, Block.SAFETY})
_AS_ONE = _NEVER_MARKED | {Block.CHART, Block.HARD}


@dataclass(frozen=True, slots=True)
class Choices:
    """`ticks` holds what the client said about single records; `stored` is False before they chose.

    `first_day` and `last_day` are both on the paper. `since` and `today` are what they would be
    by themselves: a day that is kept as one of these moves on with it.
    """

    first_day: date
    last_day: date
    session_id: UUID | None = None
    blocks: frozenset[Block] = frozenset(Block)
    people_as: PeopleAs = PeopleAs.INITIALS
    ticks: dict[UUID, bool] = field(default_factory=dict)
    stored: bool = True
    size: str = "A4"
    since: date | None = None
    today: date | None = None

    def has(self, block: Block) -> bool:
        return block in self.blocks

    def answer(self, record: Record) -> bool | None:
        """Return whether `record` goes on this paper; None when nobody has decided."""
        if record.share is Share.NEVER:
            return False
        if record.id in self.ticks:
            return self.ticks[record.id]
        return True if record.share is Share.INCLUDE else None

    def decided(self, record: Record) -> bool:
        """Return whether what is chosen as a block and never singly may be printed."""
        return record.share is Share.INCLUDE or (record.share is Share.ASK and self.stored)


def kept(
    session: Session, today: date, first_day: date | None = None, last_day: date | None = None
) -> Choices:
    """Return what was last chosen for the coming session's paper, with days given here instead."""
    coming = therapy.upcoming(session)
    held = therapy.last_held(session)
    since = min(held.happened.day, today) if held else today.replace(day=1)
    sheet = paper.for_session(session, coming.id) if coming else None
    if sheet is None:
        key = coming.id if coming else None
        return Choices(
            first_day or since, last_day or today, key, stored=False, since=since, today=today
        )
    return Choices(
        first_day or _day(sheet.first_day) or since,
        last_day or _day(sheet.last_day) or today,
        sheet.session_id,
        frozenset(Block(block) for block in sheet.blocks),
        sheet.people_as,
        paper.ticks(session, sheet.id),
        stored=True,
        size=sheet.size,
        since=since,
        today=today,
    )


def begun(choices: Choices) -> Choices:
    """Return what the client chooses from: at first only what they marked one by one is ticked."""
    return choices if choices.stored else replace(choices, blocks=choices.blocks - _AS_ONE)


def unasked(choices: Choices) -> Choices:
    """Return what holds where nobody can be asked: of the rest, what is marked "include"."""
    return choices if choices.stored else replace(choices, blocks=choices.blocks - _NEVER_MARKED)


def keep(session: Session, choices: Choices) -> Paper | None:
    """Store the choices with their session, if there is one."""
    if choices.session_id is None:
        return None
    sheet = paper.for_session(session, choices.session_id) or Paper(session_id=choices.session_id)
    sheet.first_day = _written(choices.first_day, choices.since)
    sheet.last_day = _written(choices.last_day, choices.today)
    sheet.blocks = sorted(choices.blocks)
    sheet.people_as = choices.people_as
    sheet.size = choices.size
    session.add(sheet)
    session.flush()
    for record_id, ticked in choices.ticks.items():
        paper.tick(session, sheet.id, record_id, ticked=ticked)
    return sheet


def _written(day: date, by_itself: date | None) -> str:
    return "" if day == by_itself else day.isoformat()


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None
