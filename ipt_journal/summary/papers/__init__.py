"""The papers beside the session's brief, each built by a file of its own and named in `PAPERS`."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlmodel import Session

from ipt_journal.i18n import translate
from ipt_journal.records.paper import Block
from ipt_journal.records.record import Record
from ipt_journal.summary import choices
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document
from ipt_journal.summary.papers import (
    afterwards,
    course,
    forms,
    life,
    looked,
    people,
    safety,
    worksheet,
)
from ipt_journal.summary.papers.offered import Offered

Build = Callable[[Session, Choices, UUID | None], Document]


def _nothing(_session: Session, _choices: Choices, _of: UUID | None) -> list[Offered]:
    return []


def _whole(build: Callable[[Session, Choices], Document]) -> Build:
    """Return how a paper is built of which there is one alone."""

    def built(session: Session, choices: Choices, _of: UUID | None) -> Document:
        return build(session, choices)

    return built


@dataclass(frozen=True, slots=True)
class OtherPaper:
    """`offers` has what can be left out, `blocks` what is chosen as a whole.

    A paper of one record is asked for by that: `one` finds it, by a key of those in `which`.
    `timed` ones tell moments, exactly where that is chosen.
    """

    name: str
    build: Build
    offers: Callable[[Session, Choices, UUID | None], list[Offered]] = _nothing
    which: Callable[[Session], list[tuple[UUID, str]]] | None = None
    one: Callable[[Session, UUID | None], Record | None] | None = None
    blocks: tuple[Block, ...] = ()
    timed: bool = False


PAPERS: tuple[OtherPaper, ...] = (
    OtherPaper("course", course.build, course.offers, blocks=course.BLOCKS, timed=True),
    OtherPaper("exchange", looked.build, looked.offers, looked.which, looked.one, timed=True),
    OtherPaper(
        "focus", worksheet.build, worksheet.offers, worksheet.which, worksheet.one, timed=True
    ),
    OtherPaper("people", _whole(people.build), people.offers),
    OtherPaper("life", _whole(life.build), life.offers),
    OtherPaper(
        "ending",
        afterwards.build,
        afterwards.offers,
        one=afterwards.one,
        blocks=afterwards.BLOCKS,
    ),
    OtherPaper("safety", _whole(safety.build)),
    OtherPaper("forms", _whole(forms.build)),
)


def named(name: str) -> OtherPaper:
    return next(one for one in PAPERS if one.name == name)


def begun(session: Session, today: date, size: str = "A4") -> Choices:
    """Return what any of these papers begins with, from the beginning of therapy until today.

    People appear as on the session's brief, and what was put in the place of words stays; the
    records are chosen anew. The size is that of the brief, `size` where nobody chose one.
    """
    brief = choices.kept(session, today)
    return replace(
        brief,
        first_day=course.first_day(session, today),
        last_day=today,
        session_id=None,
        blocks=frozenset(Block) - {*course.BLOCKS},
        ticks={},
        fields={},
        exact_times=False,
        free_text=True,
        stored=False,
        size=brief.size if brief.stored else size,
    )


def asked_for(
    session: Session, paper: OtherPaper, chosen: Choices, of: UUID | None = None
) -> Choices:
    """Return the choices in which the one record of a paper is ticked: it was asked for.

    What was said of it before stands, and "never" wins over it.
    """
    found = paper.one(session, of) if paper.one else None
    return replace(chosen, ticks={found.id: True, **chosen.ticks}) if found else chosen


def label(name: str) -> str:
    return {
        "course": translate("Papers", "The therapy so far"),
        "exchange": translate("Papers", "A closer look"),
        "focus": translate("Papers", "A worksheet of my focus"),
        "people": translate("Papers", "People map"),
        "life": translate("Papers", "Life timeline"),
        "ending": translate("Papers", "My plan for afterwards"),
        "safety": translate("Papers", "My safety plan, for the wallet"),
        "forms": translate("Papers", "Blank forms"),
    }[name]


def about(name: str) -> str:
    """Return what a paper is, in a sentence."""
    return {
        "course": translate("Papers", "Questionnaires, mood by phase, moves on the map, goals."),
        "exchange": translate("Papers", "One exchange, step by step, as you told it."),
        "focus": translate("Papers", "One worksheet, with where it stands."),
        "people": translate("Papers", "Who stands how close, and where you’d like them."),
        "life": translate("Papers", "What happened over the years, on strips and in a list."),
        "ending": translate("Papers", "Signs, first steps, and whom to turn to."),
        "safety": translate("Papers", "The plan on cards to cut out and fold."),
        "forms": translate("Papers", "For days without a computer. They hold nothing of yours."),
    }[name]


def to_note(name: str) -> str:
    """Return what to look at before a paper leaves."""
    spelled = translate(
        "Papers", "Read it here once more: a name spelled in another way stays as it is."
    )
    return {
        "safety": translate("Papers", "Whoever finds the card can read it, with the names in it."),
        "forms": translate("Papers", "Nothing of the journal is on these."),
    }.get(name, spelled)


def nothing(name: str) -> str:
    """Say that there is nothing to print, and where something could be chosen."""
    tick = translate("Papers", "Under “What goes on it” you can tick what it may show.")
    said = _nothing_yet(name)
    return f"{said} {tick}" if name in {"course", "people", "life"} else said


def _nothing_yet(name: str) -> str:
    return {
        "course": translate("Papers", "Nothing of these days is chosen yet."),
        "exchange": translate("Papers", "There is no closer look yet that may be printed."),
        "focus": translate("Papers", "There is no worksheet yet that may be printed."),
        "people": translate("Papers", "Nobody on the map is chosen yet."),
        "life": translate("Papers", "Nothing on the life timeline is chosen yet."),
        "ending": translate("Papers", "Nothing is written in the plan yet that may be printed."),
        "safety": translate("Papers", "There is no safety plan yet."),
        "forms": "",
    }[name]
