"""The care panel and the safety plan in every state worth looking at."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from sqlmodel import Session

from ipt_journal.records import preferences, safety_plan
from ipt_journal.records.own_line import OwnLine
from tests.hands import find, key, press, settle

if TYPE_CHECKING:
    from ipt_journal.ui.window import Window
    from tests.scenes import Stage

Show = Callable[["Stage"], None]
PLAN = {
    "signs": "I stop opening letters. I think that everyone would be better off without me.",
    "next_hour": "Out of the flat, whatever the weather.\nThe long playlist.\nA shower.",
    "company": "The library until eight. The bench by the lock, where the rowers are.",
    "people": "Leah 07700 900123, also at night\nRuth next door, ring twice",
    "professionals": "Ines, Thursdays, practice 020 7946 0018\nSamaritans 116 123",
    "harder": "Leah keeps the tablets and brings me two days’ worth.",
    "reasons": "The dog. Leah’s wedding. I have not seen the north yet.",
}


def write_plan(session: Session, times: int = 1) -> None:
    safety_plan.keep(session, {part: "\n".join([words] * times) for part, words in PLAN.items()})


def with_plan(
    stage: "Stage", *, plan: bool = True, asks: bool = True, times: int = 1, country: str = "GB"
) -> "Window":
    """Open the full journal, with a plan in it or without, and with the question or without."""
    stage.appearance.change("country", country)
    window = stage.open("full")
    with window.desk.journal.write() as session:
        preferences.change(session, ask_thoughts=asks)
        if plan:
            write_plan(session, times)
        else:
            safety_plan.remove(session)
    return window


def care(answer: str, *, plan: bool, then: str = "") -> Show:
    """Answer the question on Today, and save."""

    def show(stage: "Stage") -> None:
        window = with_plan(stage, plan=plan)
        window.desk.visit("today")
        settle()
        press(window, "Mood 3")
        press(window, f"Thoughts of hurting yourself? {answer}")
        press(window, "Save")
        if then:
            press(window, then)

    return show


def care_unconfirmed(stage: "Stage") -> None:
    """Show what a country has whose crisis line nobody confirmed, and a number of one's own."""
    window = with_plan(stage, country="DE")
    with window.desk.journal.write() as session:
        session.add(OwnLine(name="The team at the practice", number="020 7946 0018"))
    window.desk.visit("today")
    settle()
    press(window, "Mood 3")
    press(window, "Thoughts of hurting yourself? Strong")
    press(window, "Save")


def care_after_the_form(stage: "Stage") -> None:
    window = with_plan(stage)
    window.desk.visit("check_in")
    settle()
    press(window, "Mood 2")
    press(window, "Thoughts of hurting yourself? Strong")
    press(window, "Save")


def asked(page: str) -> Show:
    """Show where the question is asked."""

    def show(stage: "Stage") -> None:
        with_plan(stage, plan=False).desk.visit(page)
        settle()
        if page == "check_in":
            find(stage.frame, "Thoughts of hurting yourself? No", QAbstractButton).setFocus()

    return show


def plan(*presses: str, times: int = 1) -> Show:
    def show(stage: "Stage") -> None:
        with_plan(stage, times=times).desk.visit("plan")
        settle()
        for name in presses:
            press(stage.frame, name)

    return show


def plan_empty(stage: "Stage") -> None:
    stage.open("empty").desk.visit("plan")


def locked(*, opened: bool) -> Show:
    """Come to the unlock page of a journal whose plan lies open, and ask for help there."""

    def show(stage: "Stage") -> None:
        window = with_plan(stage)
        with window.desk.journal.write() as session:
            preferences.change(session, plan_open=True)
        stage.close()
        stage.frame.show_unlock(stage.sample)
        stage.show()
        key(Qt.Key.Key_F1)
        if opened:
            press(stage.frame, "My safety plan")

    return show


SAFETY: tuple[tuple[str, Show], ...] = (
    ("care-passing", care("Passing", plan=True)),
    ("care-passing-people", care("Passing", plan=True, then="People I chose")),
    ("care-passing-no-plan", care("Passing", plan=False)),
    ("care-strong", care("Strong", plan=True)),
    ("care-strong-no-plan", care("Strong", plan=False)),
    ("care-after-the-form", care_after_the_form),
    ("care-unconfirmed", care_unconfirmed),
    ("today-asks", asked("today")),
    ("check-in-asks", asked("check_in")),
    ("plan", plan()),
    ("plan-empty", plan_empty),
    ("plan-edit", plan("Edit")),
    ("plan-long", plan(times=8)),
    ("plan-card", plan("A card to print")),
    ("plan-card-long", plan("A card to print", times=8)),
    ("plan-card-print", plan("A card to print", "Print")),
    ("plan-card-save", plan("A card to print", "Save as PDF")),
    ("plan-card-password", plan("A card to print", "Save as PDF", "PDF with a password")),
    ("plan-while-locked-asked", plan("May be opened while locked")),
    ("plan-while-locked", plan("May be opened while locked", "Let it be opened")),
    ("unlock-help-with-plan", locked(opened=False)),
    ("unlock-help-plan", locked(opened=True)),
)
