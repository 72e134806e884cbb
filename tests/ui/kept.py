"""What the journal of a window holds, read from the file behind the interface's back."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlmodel import select

from ipt_journal.records.record import Row
from ipt_journal.ui.window import Window

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


@contextmanager
def full_disk() -> Iterator[None]:
    """Let every write of this process fail as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_024, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
