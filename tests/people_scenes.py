"""The People page in every state: map, list, an earlier day, many, and one person's card."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ipt_journal.records import closeness
from ipt_journal.records.person import Person, Status
from tests.hands import press, settle

if TYPE_CHECKING:
    from tests.scenes import Stage

Show = Callable[["Stage"], None]
_RINGS = (3, 2, 3, 1, 3, 2)


def pressed(*names: str) -> Show:
    """Go to the people of the sample and press one thing after another there."""

    def show(stage: "Stage") -> None:
        stage.open("full").desk.visit("people")
        settle()
        for name in names:
            press(stage.frame, name)

    return show


def crowd(count: int, label: str = "{name}") -> Show:
    """Place many on the map, with every status."""

    def show(stage: "Stage") -> None:
        window = stage.open("another")
        with window.desk.journal.write() as session:
            for n in range(count):
                name = label.format(name=name_of(n), n=n)
                one = Person(label=name, status=tuple(Status)[n * 5 % 8])
                session.add(one)
                session.flush()
                told = {"ring": _RINGS[n % 6], "angle": n * 47 % 360}
                closeness.place(session, one.id, window.desk.now(), **told)
        window.desk.visit("people")

    return show


def name_of(number: int) -> str:
    """Return an invented name, another for each number."""
    first = ("An", "Be", "Ca", "Do", "El", "Fa", "Gi", "Ho", "Ir", "Jo", "Ka", "Li", "Mo", "Na")
    second = ("ra", "nto", "la", "rin", "ma", "sek", "tti", "bel", "vo", "ndra")
    name = first[number % 14] + second[number % 10]
    return name if number < 70 else f"{name} {number // 70}"


def unplaced(stage: "Stage") -> None:
    """Have many whom nobody has placed, and one archived."""
    window = stage.open("another")
    with window.desk.journal.write() as session:
        session.add_all(Person(label=name_of(n)) for n in range(30))
        session.add(Person(label="Somebody from before", archived=True))
    window.desk.visit("people")


def unplaced_list(stage: "Stage") -> None:
    unplaced(stage)
    settle()
    press(stage.frame, "Show as List")
    press(stage.frame, "Archived: 1")


five_hundred = crowd(500)
PEOPLE: dict[str, Show] = {
    "list": pressed("Show as List"),
    "day": pressed("Show 3 September"),
    "both": pressed("Show Both"),
    "unplaced": unplaced,
    "unplaced-list": unplaced_list,
    "sixty": crowd(60),
    "long-names": crowd(9, "Somebody with a long name indeed, number {n}"),
    "edit": pressed("Edit", "Being in touch"),
    "private": pressed("Edit", "Private to me"),
    "merge": pressed("Same as someone else"),
}
