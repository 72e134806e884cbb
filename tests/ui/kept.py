"""What the journal of a window holds, read and written behind the interface's back."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlmodel import select

from ipt_journal.records import link, therapy
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Felt
from ipt_journal.records.person import Person
from ipt_journal.records.record import Row
from ipt_journal.records.therapy import AgendaPoint, TherapySession
from ipt_journal.ui.window import Window
from tests.vault import damage

Kind = TypeVar("Kind", bound=Row)


def every(window: Window, kind: type[Kind]) -> list[Kind]:
    with window.desk.journal.read() as session:
        return list(session.exec(select(kind)).all())


def only(window: Window, kind: type[Kind]) -> Kind:
    """Return the single record of a kind."""
    found = every(window, kind)
    assert len(found) == 1, f"{len(found)} of {kind.__name__}"
    return found[0]


def newest(window: Window, kind: type[Kind], known: list[Kind]) -> Kind:
    """Return the record that was not there before."""
    before = {one.id for one in known}
    added = [one for one in every(window, kind) if one.id not in before]
    assert len(added) == 1, f"{len(added)} new of {kind.__name__}"
    return added[0]


def by_now(window: Window, record: Kind) -> Kind:
    """Return what is kept of a record by now."""
    return next(one for one in every(window, type(record)) if one.id == record.id)


def event_of(window: Window, words: str) -> RelationshipEvent:
    """Return the single event about which the client wrote these words."""
    (found,) = (one for one in every(window, RelationshipEvent) if words in one.words)
    return found


def person_of(window: Window, label: str) -> Person:
    return next(one for one in every(window, Person) if one.label == label)


def coming(window: Window) -> TherapySession:
    with window.desk.journal.read() as session:
        found = therapy.upcoming(session)
    assert found is not None
    return found


def agenda(window: Window) -> list[AgendaPoint]:
    """Return the points for the coming session in their order."""
    with window.desk.journal.read() as session:
        return therapy.agenda(session, coming(window).id)


def felt(window: Window, event: RelationshipEvent) -> tuple[Felt | None, str] | None:
    """Return what the client said of an event and their mood: connected or not, and their words."""
    with window.desk.journal.read() as session:
        said = link.of_event(session, event.id)
    return (said.felt, said.words) if said else None


def keep(window: Window, *records: Row) -> None:
    with window.desk.journal.write() as session:
        session.add_all(records)


@contextmanager
def full_disk(room: int = 1_024) -> Iterator[None]:
    """Let every write of this process fail as on a full disk, past so many bytes of a file.

    By itself there is the room that a journal holds back for what is typed and not saved.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def pulled_out(window: Window) -> Iterator[None]:
    """Let the journal be where nobody can reach it, as on a stick that is pulled out."""
    vault = window.desk.journal.vault
    with damage.pulled_out(vault.folder.path):
        vault.renew()
        yield
    vault.renew()
