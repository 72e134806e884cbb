"""The papers for the commands that write them, in every form that a file can have."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from uuid import UUID

from sqlmodel import Session

from ipt_journal.cli.edge import WrongUse
from ipt_journal.i18n import translate
from ipt_journal.journal import Journal
from ipt_journal.records import preferences
from ipt_journal.records.paper import Block
from ipt_journal.summary import (
    choices,
    choices_file,
    document_text,
    html,
    papers,
    session_sheet,
    text,
)
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.choices_file import WrongChoices
from ipt_journal.summary.document import Document
from ipt_journal.summary.papers import OtherPaper
from ipt_journal.summary.sheet import Sheet

Days = tuple[date | None, date | None]
BRIEF = "brief"


@dataclass(frozen=True, slots=True)
class Asked:
    """Which paper: its days, which record it is of, and the file that has the choices."""

    paper: str = BRIEF
    days: Days = (None, None)
    of: UUID | None = None
    choices: Path | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A paper in each of its forms, made when it is wanted; `web` takes a language tag.

    Where there is nothing to print, `nothing` is the sentence that says so.
    """

    undecided: int
    markdown: Callable[[], str]
    plain: Callable[[], str]
    web: Callable[[str], str]
    pdf: Callable[[], bytes]
    nothing: str = ""


def make(journal: Journal, asked: Asked) -> Made:
    if asked.paper == BRIEF:
        if asked.of is not None:
            raise _of_is_for_one()
        return _made_of_sheet(paper(journal, asked.days, asked.choices))
    return _other(journal, papers.named(asked.paper), asked)


def paper(journal: Journal, days: Days = (None, None), file: Path | None = None) -> Sheet:
    """Return the session's brief with what was last chosen for it, or with what a file says."""
    with journal.read() as session:
        today = preferences.load(session).clock().now().day
        kept = choices.unasked(choices.kept(session, today, *days))
        return session_sheet.build(session, _in_order(_with_file(session, kept, file)))


def _other(journal: Journal, other: OtherPaper, asked: Asked) -> Made:
    with journal.read() as session:
        today = preferences.load(session).clock().now().day
        begun = _between(papers.begun(session, today), *asked.days)
        # What is marked "include" needs nobody who ticks it, check-ins neither.
        begun = replace(begun, blocks=begun.blocks | {Block.CHART})
        chosen = _in_order(_with_file(session, begun, asked.choices))
        _check_of(session, other, asked.of)
        chosen = papers.asked_for(session, other, chosen, asked.of)
        document = other.build(session, chosen, asked.of)
    return _made_of_document(other.name, document)


def _check_of(session: Session, other: OtherPaper, of: UUID | None) -> None:
    if of is None:
        return
    if other.which is None or other.one is None:
        raise _of_is_for_one()
    if other.one(session, of) is None:
        words = translate("Command line", "Nothing that may be printed has that id.")
        raise WrongUse(words)


def _of_is_for_one() -> WrongUse:
    return WrongUse(translate("Command line", "--of is for exchange and focus."))


def _between(begun: Choices, since: date | None, until: date | None) -> Choices:
    last = until or begun.last_day
    return replace(begun, first_day=since or min(begun.first_day, last), last_day=last)


def _with_file(session: Session, chosen: Choices, file: Path | None) -> Choices:
    if file is None:
        return chosen
    try:
        return choices_file.read(session, file.read_bytes(), chosen)
    except WrongChoices as error:
        raise WrongUse(str(error)) from None


def _in_order(chosen: Choices) -> Choices:
    if chosen.first_day > chosen.last_day:
        raise WrongUse(translate("Command line", "The first day lies after the last."))
    return chosen


def _made_of_sheet(sheet: Sheet) -> Made:
    return Made(
        sheet.undecided,
        partial(text.to_markdown, sheet),
        partial(text.to_plain, sheet),
        partial(html.to_html, sheet),
        lambda: _in_ui("pdf", sheet),
    )


def _made_of_document(name: str, document: Document) -> Made:
    return Made(
        document.undecided,
        partial(document_text.to_markdown, document),
        partial(document_text.to_plain, document),
        partial(document_text.to_html, document),
        lambda: _in_ui("other_pdf", name, document),
        "" if document.parts else papers.nothing(name),
    )


def _in_ui(form: str, *details: object) -> bytes:
    """Draw a paper; what draws is loaded only for that."""
    content: bytes = getattr(import_module("ipt_journal.ui.made"), form)(*details)
    return content
