"""A table without the columns that would stand empty."""

from dataclasses import dataclass

from ipt_journal.summary.document import Table


@dataclass(frozen=True, slots=True)
class Column:
    """`share` of the width, beside the others that are there."""

    head: str
    share: float
    cells: tuple[str, ...]


def table(*columns: Column) -> Table:
    """Return the columns that say anything; the room of the others is theirs."""
    kept = [one for one in columns if any(one.cells)]
    whole = sum(one.share for one in kept)
    return Table(
        tuple(one.head for one in kept),
        tuple(zip(*(one.cells for one in kept), strict=True)),
        tuple(one.share / whole for one in kept),
    )
