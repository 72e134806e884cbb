"""Need help now: in three countries, locked and open, made one's own, and with its question."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton

from ipt_journal.records import help_list
from ipt_journal.records.own_line import OwnLine
from tests.hands import name_of, press, settle

if TYPE_CHECKING:
    from tests.scenes import Stage

Show = Callable[["Stage"], None]

NOWHERE = "ZZ"
LONG = "The out-of-hours service of the practice behind the railway station, third floor"


def press_row(stage: "Stage", begins: str) -> None:
    """Press the line that is read out with these words first."""
    rows = stage.frame.findChildren(QAbstractButton)
    next(one for one in rows if one.isVisible() and name_of(one).startswith(begins)).click()
    settle()


def locked(country: str) -> Show:
    def show(stage: "Stage") -> None:
        stage.appearance.change("country", country)
        stage.close()
        page = stage.frame.show_unlock(stage.empty)
        stage.show()
        page.open_help()
        settle()

    return show


def opened(country: str, *pressed: str) -> Show:
    def show(stage: "Stage") -> None:
        stage.appearance.change("country", country)
        stage.open("empty").desk.visit("help")
        settle()
        for name in pressed:
            press(stage.frame, name)

    return show


def made_own(*pressed: str) -> Show:
    """Show the list with two numbers of the client's own, one line hidden, one moved up."""

    def show(stage: "Stage") -> None:
        stage.appearance.change("country", "GB")
        window = stage.open("empty")
        with window.desk.journal.write() as session:
            daniel = OwnLine(name="Daniel", number="07700 900123", hours="After six")
            session.add_all([daniel, OwnLine(name=LONG, number="020 7946 0018", say="Say Ana.")])
            session.flush()
            help_list.move(session, ["GB/116123"], help_list.key(daniel.id), 0)
            help_list.hide(session, "GB/85258")
        window.desk.visit("help")
        settle()
        for name in pressed:
            press(stage.frame, name)

    return show


def large(stage: "Stage") -> None:
    opened("GB")(stage)
    press_row(stage, "Samaritans, call 116 123")


def question(stage: "Stage") -> None:
    large(stage)
    press(stage.frame, "Where this number was seen")


HELP: dict[str, Show] = {
    "help-locked-germany": locked("DE"),
    "help-locked-unknown": locked(NOWHERE),
    "help-germany": opened("DE"),
    "help-unknown": opened(NOWHERE),
    "help-unknown-question": opened(NOWHERE, "Lines in many countries: findahelpline.com"),
    "help-others": opened("GB", "Other kinds of help"),
    "help-large": large,
    "help-question": question,
    "help-own": made_own(),
    "help-changing": made_own("Change this list"),
    "help-own-new": made_own("Change this list", "Add a number of your own"),
    "help-own-edit": made_own("Change this list", "Change Daniel"),
}
