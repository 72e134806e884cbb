"""The order in which help lines are shown, and what the client made of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ipt_journal.helplines.line import Kind, Line, Seen


@dataclass(frozen=True, slots=True)
class Own:
    """Lines the client added, the keys of lines in the order they chose, and of those they hid."""

    lines: tuple[Line, ...] = ()
    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()


NOTHING_OWN = Own()


@dataclass(frozen=True, slots=True)
class Arranged:
    """`folded` is shown only when it is asked for; `hidden` while the list is being changed."""

    emergency: tuple[Line, ...]
    first: tuple[Line, ...]
    folded: tuple[Line, ...]
    hidden: tuple[Line, ...]


def arrange(published: Iterable[Line], own: Own = NOTHING_OWN) -> Arranged:
    """Put the lines of a country in their order; the emergency number is first and never hidden."""
    lines = sorted([*published, *own.lines], key=lambda line: _place(line, own.order))
    emergency = [line for line in lines if line.kind is Kind.EMERGENCY]
    others = [line for line in lines if line.kind is not Kind.EMERGENCY]
    shown = [line for line in others if line.key not in own.hidden]
    return Arranged(
        tuple(emergency),
        tuple(line for line in shown if line.kind is not Kind.ABUSE),
        tuple(line for line in shown if line.kind is Kind.ABUSE),
        tuple(line for line in others if line.key in own.hidden),
    )


def _place(line: Line, order: Sequence[str]) -> tuple[int, int, int]:
    """Return where a line goes: as the client chose, else the surer it is the earlier."""
    if line.key in order:
        return (0, order.index(line.key), 0)
    if line.origin is None:
        return (1, 2, 0)  # the client's own come after what is published
    unchecked = line.origin.verified_on is None
    return (1, int(unchecked), list(Seen).index(line.origin.seen))


def moved(order: Sequence[str], among: Sequence[str], key: str, place: int) -> tuple[str, ...]:
    """Return the order once `key` stands at `place` among those it is shown with.

    Whatever else is in the order, such as lines of other countries, stays in it.
    """
    rest = [one for one in among if one != key]
    rest.insert(max(0, min(place, len(rest))), key)
    return (*rest, *(one for one in order if one not in among))
