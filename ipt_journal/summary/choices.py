"""What goes on one paper: its days, its parts, how people are named, each record's yes or no."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from sqlmodel import Session, select

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.moment import Moment, Precision
from ipt_journal.records import paper, therapy
from ipt_journal.records.about import about
from ipt_journal.records.paper import (
    Block,
    FieldOf,
    Paper,
    PaperPreset,
    PeopleAs,
    Wording,
)
from ipt_journal.records.person import Person
from ipt_journal.records.record import Record, Share

# Parts that print what is never marked singly: nothing of them before they are ticked.
_NEVER_MARKED = frozenset({Block.FOCUS, Block.SAFETY, Block.CLOSENESS})
_AS_ONE = _NEVER_MARKED | {Block.CHART, Block.HARD}
_ABOUT = 3 * 3600  # how near a time is told where exact times are not


@dataclass(frozen=True, slots=True)
class Choices:
    """`ticks` holds what the client said about single records; `stored` is False before they chose.

    `first_day` and `last_day` are both on the paper. `since` and `today` are what they would be
    by themselves: a day that is kept as one of these moves on with it. `persons` appear in a way
    of their own, and `hidden` is all that is about those left out. `withheld` names fields that
    no record shows, as in "event.felt"; `fields` has the client's word on a single one.
    """

    first_day: date
    last_day: date
    session_id: UUID | None = None
    blocks: frozenset[Block] = frozenset(Block)
    people_as: PeopleAs = PeopleAs.INITIALS
    ticks: Mapping[UUID, bool] = field(default_factory=dict)
    fields: Mapping[FieldOf, bool] = field(default_factory=dict)
    persons: Mapping[UUID, PeopleAs] = field(default_factory=dict)
    hidden: frozenset[UUID] = frozenset()
    wordings: Mapping[FieldOf, tuple[Wording, ...]] = field(default_factory=dict)
    withheld: frozenset[str] = frozenset()
    exact_times: bool = False
    free_text: bool = True
    everything: bool = False  # of what would be asked; only a file says so
    stored: bool = True
    size: str = "A4"
    since: date | None = None
    today: date | None = None

    def has(self, block: Block) -> bool:
        return block in self.blocks

    def answer(self, record: Record) -> bool | None:
        """Return whether `record` goes on this paper; None when nobody has decided."""
        if record.share is Share.NEVER or record.id in self.hidden:
            return False
        if record.id in self.ticks:
            return self.ticks[record.id]
        return True if record.share is Share.INCLUDE or self.everything else None

    def decided(self, record: Record) -> bool:
        """Return whether what is chosen as a block and never singly may be printed."""
        return record.share is Share.INCLUDE or (record.share is Share.ASK and self.stored)

    def shows(self, record: Record, name: str) -> bool:
        """Return whether a field of a record that is on this paper is there too."""
        of_all = f"{record.__tablename__}.{name}" not in self.withheld
        return self.fields.get((record.id, name), of_all)

    def wall(self, moment: Moment) -> int:
        """Return where a moment stands on the chart, no nearer than it may be told."""
        if self.exact_times:
            return moment.wall
        return moment.wall // _ABOUT * _ABOUT + _ABOUT // 2

    def day(self, moment: Moment) -> str:
        """Write the day of a moment, with the time where that is told and known."""
        day = dates.short_day(moment.day)
        if not self.exact_times or moment.precision is not Precision.EXACT:
            return day
        both = translate("Sheet", "{day}, {time}")
        return both.format(day=day, time=dates.clock(moment.local))


def kept(
    session: Session, today: date, first_day: date | None = None, last_day: date | None = None
) -> Choices:
    """Return what was last chosen for the coming session's paper, with days given here instead."""
    coming = therapy.upcoming(session)
    held = therapy.last_held(session)
    since = min(held.happened.day, today) if held else today.replace(day=1)
    sheet = paper.for_session(session, coming.id) if coming else None
    by_itself = Choices(
        first_day or since,
        last_day or today,
        coming.id if coming else None,
        people_as=_by_itself(session),
        stored=False,
        since=since,
        today=today,
    )
    if sheet is None:
        return by_itself
    return replace(
        _in_the_manner(session, by_itself, sheet),
        first_day=first_day or _day(sheet.first_day) or since,
        last_day=last_day or _day(sheet.last_day) or today,
        ticks=paper.ticks(session, sheet.id),
        fields=paper.field_ticks(session, sheet.id),
        wordings=paper.wordings(session, sheet.id),
        stored=True,
    )


def _by_itself(session: Session) -> PeopleAs:
    """Return initials, as long as no card says how someone is to appear."""
    named = session.exec(select(Person.id).where(Person.print_alias != "")).first()
    return PeopleAs.INITIALS if named is None else PeopleAs.ALIAS


def _in_the_manner(session: Session, choices: Choices, manner: Paper | PaperPreset) -> Choices:
    """Return the choices in a manner that was kept, of a paper or under a name."""
    return hiding(
        session,
        replace(
            choices,
            blocks=frozenset(Block(block) for block in manner.blocks),
            people_as=manner.people_as,
            persons=paper.persons(session, manner.id),
            withheld=frozenset(manner.withheld),
            exact_times=manner.exact_times,
            free_text=manner.free_text,
            size=manner.size,
        ),
    )


def hiding(session: Session, choices: Choices) -> Choices:
    """Return the choices that know all that is about whoever is left out."""
    gone = [key for key, way in choices.persons.items() if way is PeopleAs.LEFT_OUT]
    return replace(choices, hidden=about(session, gone))


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
    _keep_manner(session, choices, sheet)
    whole = {(record_id, ""): ticked for record_id, ticked in choices.ticks.items()}
    paper.set_ticks(session, sheet.id, {**whole, **choices.fields})
    paper.set_wordings(session, sheet.id, choices.wordings)
    return sheet


def _keep_manner(session: Session, choices: Choices, manner: Paper | PaperPreset) -> None:
    manner.blocks = sorted(choices.blocks)
    manner.people_as = choices.people_as
    manner.withheld = sorted(choices.withheld)
    manner.exact_times, manner.free_text = choices.exact_times, choices.free_text
    manner.size = choices.size
    session.add(manner)
    session.flush()
    paper.set_persons(session, manner.id, choices.persons)


def keep_as(session: Session, choices: Choices, name: str) -> PaperPreset:
    """Keep this way of choosing under a name; one that is known is changed."""
    known = (one for one in paper.presets(session) if one.name.casefold() == name.casefold())
    preset = next(known, None) or PaperPreset(name=name)
    _keep_manner(session, choices, preset)
    return preset


def as_in(session: Session, choices: Choices, preset: PaperPreset) -> Choices:
    """Return the choices in a way that was kept; days and single records stay as they are."""
    return _in_the_manner(session, choices, preset)


def _written(day: date, by_itself: date | None) -> str:
    return "" if day == by_itself else day.isoformat()


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None
