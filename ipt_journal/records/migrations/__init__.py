"""Bring an older journal up to this version: one frozen step per file, named in `STEPS`."""

from collections.abc import Callable
from typing import Any

from ipt_journal.records.migrations import (
    m0001_first,
    m0002_patterns,
    m0003_therapy,
    m0004_measures,
    m0005_choosing,
    m0006_backups,
)

# A step gets an open DB-API connection inside a transaction; its place is the version it makes.
Step = Callable[[Any], None]
STEPS: tuple[Step, ...] = (
    m0001_first.apply,
    m0002_patterns.apply,
    m0003_therapy.apply,
    m0004_measures.apply,
    m0005_choosing.apply,
    m0006_backups.apply,
)


def version(link: Any) -> int:  # noqa: ANN401 - the driver ships no types
    return int(link.execute("PRAGMA user_version").fetchone()[0])


def apply(link: Any, steps: tuple[Step, ...]) -> None:  # noqa: ANN401
    """Run every one of `steps` this journal lacks; all of them count or none."""
    link.execute("BEGIN IMMEDIATE")
    try:
        for number, step in enumerate(steps[version(link) :], start=version(link) + 1):
            step(link)
            link.execute(f"PRAGMA user_version = {number}")
        link.execute("COMMIT")
    except BaseException:
        if link.in_transaction:  # a full disk has rolled back by itself
            link.execute("ROLLBACK")
        raise
