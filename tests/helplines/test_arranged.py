"""The order of help lines: emergency first, the surer the earlier, and as the client wants it."""

from datetime import date

from ipt_journal.helplines.arranged import Own, arrange, moved
from ipt_journal.helplines.line import Kind, Line, Origin, Seen

CHECKED = date(2026, 11, 1)


def line(
    key: str, kind: Kind = Kind.CRISIS, seen: Seen = Seen.OPERATOR, day: date | None = None
) -> Line:
    origin = Origin("https://example.org", seen, day)
    return Line(key, kind, key, "112", origin=origin)


MINE = Line("mine", Kind.OTHER, "Ana", "020")
EMERGENCY = line("999", Kind.EMERGENCY, Seen.ELSEWHERE)
ABUSE = line("abuse", Kind.ABUSE)
NEWSPAPER, HOSPITAL, OPERATOR = (
    line("newspaper", seen=Seen.ELSEWHERE),
    line("hospital", seen=Seen.AUTHORITY),
    line("operator"),
)


def keys(lines: tuple[Line, ...]) -> list[str]:
    return [one.key for one in lines]


def test_emergency_is_first_and_what_is_not_confirmed_comes_last() -> None:
    checked = line("checked", seen=Seen.ELSEWHERE, day=CHECKED)
    found = arrange([NEWSPAPER, ABUSE, HOSPITAL, OPERATOR, checked, EMERGENCY])
    assert keys(found.emergency) == ["999"]
    assert keys(found.first) == ["checked", "operator", "hospital", "newspaper"]
    assert keys(found.folded) == ["abuse"]
    assert not found.hidden


def test_lines_of_one_s_own_come_after_the_others_until_they_are_moved() -> None:
    own = Own(lines=(MINE,))
    assert keys(arrange([OPERATOR, NEWSPAPER], own).first) == ["operator", "newspaper", "mine"]
    order = moved((), ["operator", "newspaper", "mine"], "mine", 0)
    first = arrange([OPERATOR, NEWSPAPER], Own((MINE,), order)).first
    assert keys(first) == ["mine", "operator", "newspaper"]


def test_the_emergency_number_is_neither_moved_nor_hidden() -> None:
    own = Own((), ("operator", "999"), frozenset({"999", "operator"}))
    found = arrange([OPERATOR, EMERGENCY], own)
    assert keys(found.emergency) == ["999"]
    assert keys(found.hidden) == ["operator"]
    assert not found.first


def test_a_line_that_came_later_stands_after_those_that_were_put_in_order() -> None:
    own = Own(order=("newspaper",))
    assert keys(arrange([OPERATOR, NEWSPAPER], own).first) == ["newspaper", "operator"]


def test_moving_keeps_the_order_of_what_is_not_shown() -> None:
    assert moved(("x", "b", "a"), ["a", "b"], "a", 1) == ("b", "a", "x")
    assert moved((), ["a", "b", "c"], "c", -5) == ("c", "a", "b")
    assert moved((), ["a", "b", "c"], "a", 99) == ("b", "c", "a")
