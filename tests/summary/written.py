"""A small journal made for a paper, and everything that a paper made from it would show."""

from dataclasses import asdict, replace
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlmodel import Session

from ipt_journal.journal import Journal
from ipt_journal.moment import Clock, Moment
from ipt_journal.records import experiment, therapy
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.link import Felt, Link
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.own_form import OWN as OWN_CODE
from ipt_journal.records.own_form import OwnForm
from ipt_journal.records.record import Share, dated
from ipt_journal.records.response import Response
from ipt_journal.records.therapy import SessionStatus, TherapySession
from ipt_journal.summary import html, session_sheet, text
from ipt_journal.summary.choices import Choices, kept
from ipt_journal.summary.sheet import Sheet
from tests.conftest import LONDON

TODAY = date(2026, 11, 17)
ITEMS = {"phq-9": 9, "gad-7": 7}
OWN = """
code = "{code}"
name = "{name}"
title = "Of my own"
language = "en"
licence = "CC0 1.0"
rights = "None."
source = "Written for a test"
days = 7
lead = "This week:"
[scoring]
low = 0
high = 6
[[answer]]
value = 0
words = "No"
[[answer]]
value = 3
words = "Yes"
[[item]]
words = "One"
[[item]]
words = "Other"
{more}
"""
HELD, COMING = date(2026, 11, 12), date(2026, 11, 19)


def at(day: int, hour: int = 12) -> Moment:
    """Return a moment in November 2026."""
    return Clock(LONDON).at(date(2026, 11, day), time(hour))


def sessions(session: Session) -> UUID:
    """Write a session that was held and one to come; return the id of the one to come."""
    when = [Moment.of(datetime.combine(day, time(10, 30), LONDON)) for day in (HELD, COMING)]
    held = TherapySession(status=SessionStatus.HELD, **dated(when[0], when[0]))
    coming = TherapySession(**dated(when[1], when[1]))
    session.add_all([held, coming])
    return coming.id


def add(journal: Journal, *records: Any) -> None:
    with journal.write() as session:
        session.add_all(records)


def event(
    words: str, day: int = 15, share: Share = Share.INCLUDE, **more: Any
) -> RelationshipEvent:
    return RelationshipEvent(
        **{"words": words, "kind": Kind.OTHER, "share": share, **dated(at(day), at(day)), **more}
    )


def note(words: str, day: int = 15, share: Share = Share.INCLUDE) -> Note:
    return Note(text=words, share=share, **dated(at(day), at(day)))


def check_in(
    mood: int, day: int = 15, share: Share = Share.INCLUDE, words: str = ""
) -> MoodCheckIn:
    return MoodCheckIn(mood=mood, note=words, share=share, **dated(at(day), at(day)))


def answered(form: str, total: int, day: date = HELD, share: Share = Share.INCLUDE) -> Response:
    """Return answers that come to a total, the first items answered as high as there is need."""
    answers: list[int | None] = [min(3, max(0, total - 3 * n)) for n in range(ITEMS.get(form, 2))]
    when = Clock(LONDON).at(day, time(9))
    code = form if form in ITEMS else OWN_CODE + form
    return Response(form=code, answers=answers, share=share, **dated(when, when))


def own(name: str = "My own", code: str = "own-one", more: str = "") -> OwnForm:
    """Return a questionnaire of two items in a file of the client's own."""
    return OwnForm(code=code, content=OWN.format(name=name, code=code, more=more))


def chosen(journal: Journal, **changes: Any) -> Choices:
    """Return the choices for the coming session's paper, with changes."""
    with journal.read() as session:
        return replace(kept(session, TODAY), **changes)


def sheet(journal: Journal, choices: Choices | None = None, **changes: Any) -> Sheet:
    """Return the paper, by default the one that a command line would write."""
    with journal.read() as session:
        return session_sheet.build(session, replace(choices or kept(session, TODAY), **changes))


def shown(paper: Sheet) -> str:
    """Return everything that any form of a paper shows, and what it is drawn from."""
    forms = (text.to_plain(paper), text.to_markdown(paper), html.to_html(paper, "en"))
    return "\n".join((repr(asdict(paper)), *forms))


def one_of_each(session: Session, coming: UUID, share: Share, word: str) -> list[UUID]:
    """Write every kind of record that can stand on a paper, with `word` in all its words."""
    happened = event(f"{word} event", share=share, felt=[f"{word} feeling"])
    said = Link(event_id=happened.id, felt=Felt.YES, words=f"{word} link", share=share)
    noted = check_in(3, share=share, words=f"{word} check-in")
    written = note(f"{word} note", share=share)
    tried = experiment.add(session, coming, f"{word} trial")
    tried.learned, tried.share = f"{word} learned", share
    point = therapy.add_point(session, coming, f"{word} point")
    point.share = share
    session.add_all([happened, said, noted, written])
    session.flush()
    return [happened.id, said.id, noted.id, written.id, tried.id, point.id]
