"""What the client makes of the help lines: their own, their order, and which are hidden."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import Session

from ipt_journal.helplines import arranged
from ipt_journal.helplines.arranged import Own
from ipt_journal.helplines.line import Kind, Line
from ipt_journal.records import own_line, paper, preferences
from ipt_journal.records.own_line import OwnLine


def load(session: Session) -> Own:
    kept = preferences.load(session)
    lines = tuple(_line(one) for one in own_line.all_lines(session))
    return Own(lines, tuple(kept.help_order), frozenset(kept.help_hidden))


def key(own: UUID) -> str:
    """Return the key by which a line of the client's own is ordered and hidden."""
    return own.hex


def hide(session: Session, line: str) -> None:
    hidden = preferences.load(session).help_hidden
    if line not in hidden:
        preferences.change(session, help_hidden=[*hidden, line])


def show_again(session: Session, line: str) -> None:
    hidden = preferences.load(session).help_hidden
    preferences.change(session, help_hidden=[one for one in hidden if one != line])


def move(session: Session, among: Sequence[str], line: str, place: int) -> None:
    """Put a line at a place among those it is shown with."""
    order = preferences.load(session).help_order
    preferences.change(session, help_order=list(arranged.moved(order, among, line, place)))


def remove(session: Session, own: OwnLine) -> None:
    """Delete a line of the client's own, with its place."""
    kept, gone = preferences.load(session), key(own.id)
    if gone in kept.help_order or gone in kept.help_hidden:
        preferences.change(
            session,
            help_order=[one for one in kept.help_order if one != gone],
            help_hidden=[one for one in kept.help_hidden if one != gone],
        )
    paper.forget(session, own.id)
    session.delete(own)


def _line(own: OwnLine) -> Line:
    return Line(
        key(own.id),
        Kind.OTHER,
        own.name.strip() or own.number,
        own.number,
        hours=own.hours,
        say=own.say,
    )
