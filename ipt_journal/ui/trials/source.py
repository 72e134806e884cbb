"""What something is practised or tried out of, and what may be offered there."""

from dataclasses import dataclass
from uuid import UUID

from ipt_journal.records.focus import Trial
from ipt_journal.records.gate import Gate
from ipt_journal.records.safe import Safe
from ipt_journal.records.therapy import TherapySession


@dataclass(frozen=True, slots=True)
class Source:
    """`key` is the record's; `whom` those it would be tried with.

    `safe` is what the record says itself; `counts` the strictest answer, None where it is asked.
    `folded` are those of the trials that are opened only on purpose.
    """

    key: UUID
    whom: tuple[UUID, ...]
    gate: Gate
    safe: Safe | None
    counts: Safe | None
    folded: frozenset[UUID]
    trials: tuple[Trial, ...]
    coming: TherapySession | None
