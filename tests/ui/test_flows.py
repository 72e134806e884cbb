"""The way of each of the four areas: event, closer look, worksheet, trial, result, agenda."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from sqlmodel import select

from ipt_journal.records import gate, tie
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.experiment import Experiment, Outcome
from ipt_journal.records.person import Person
from ipt_journal.records.safe import Safe
from ipt_journal.ui.tried.rows import TrialRow
from ipt_journal.ui.window import Window
from tests.hands import (
    CONTROL,
    RETURN,
    focused,
    key,
    keys,
    name_of,
    offers,
    press,
    says,
    settle,
    write,
)
from tests.scenes import Stage
from tests.ui.focus_page import open_area, type_topic, view_of
from tests.ui.kept import agenda, by_now, event_of, every, newest

HAPPENED = "She would not look at me."
AREAS = {
    "dispute": "with another person",
    "transition": "a new role, a move, an ending",
    "grief": "someone who died, or a loss",
    "sensitivity": "starting, keeping, being alone",
}
TITLES = {
    "dispute": "Conflict",
    "transition": "Change in life",
    "grief": "Grief and loss",
    "sensitivity": "Difficulty in relationships",
}


def unasked(stage: Stage) -> Window:
    """Open the sample, in which nothing was said yet of whether it is safe with Ruth."""
    stage.renew()
    window = stage.open("full")
    with window.desk.journal.write() as session:
        ruth = session.exec(select(Person).where(Person.label == "Ruth")).one()
        gate.answer(session, [ruth.id], None, window.desk.now().utc)
    return window


def write_event(window: Window, area: str) -> None:
    """Write down what happened with Ruth, and go on to the closer look."""
    window.desk.visit("event")
    settle()
    press(window, "Ruth")
    write(window, "What happened?", HAPPENED)
    press(window, f"{TITLES[area]}, {AREAS[area]}")
    press(window, "Start")
    settle()


def look_closer(window: Window) -> Exchange:
    """Take it apart: what was wanted, and what could be tried, once it is safe."""
    for _ in range(2):
        press(window, "Next")
    settle()
    write(window, "What did you want Ruth to understand?", "That I had waited.")
    for _ in range(3):
        press(window, "Next")
    settle()
    press(window, "Is it safe to raise this with Ruth? Yes")
    settle()
    option = "If you had it again, what else could you try? List three, even odd ones. 1"
    write(window, f"{option}: Words or something to do", "Ask her on Sunday")
    press(window, "Done")
    settle()
    (look,) = (one for one in every(window, Exchange) if one.meant == "That I had waited.")
    return look


def begin_sheet(window: Window, area: str) -> UUID:
    """Begin a worksheet of the area, about what happened."""
    key(Qt.Key.Key_5, CONTROL)
    settle()
    open_area(window, area)
    press(window, "Begin another" if offers(window, "Begin another") else "Begin")
    settle()
    type_topic(window, "Waiting for her")
    press(window, "Add what happened")
    keys("not look at me")
    settle()
    key(RETURN)
    settle()
    return view_of(window).record_id


def try_something(window: Window) -> Experiment:
    known = every(window, Experiment)
    if offers(window, "Is it safe to raise this? Yes"):  # a conflict with nobody chosen yet
        press(window, "Is it safe to raise this? Yes")
        settle()
    press(window, "Try something small")
    settle()
    write(window, "What would you like to try?", "Ask her on Sunday")
    press(window, "Save")
    settle()
    return newest(window, Experiment, known)


def tell_the_result(window: Window) -> None:
    """Say on Next session what became of it, and bring it along."""
    window.desk.visit("next", tab="tried")
    settle()
    rows = [name_of(one) for one in window.findChildren(TrialRow) if one.isVisible()]
    press(window, next(name for name in rows if name.startswith("Ask her on Sunday")))
    settle()
    press(window, "Done")
    write(window, "What did you learn?", "She had been crying.")
    press(window, "Bring to session")
    settle()
    press(window, "Save")
    settle()


@pytest.mark.parametrize("area", AREAS)
def test_from_what_happened_to_the_agenda(stage: Stage, area: str) -> None:
    window = unasked(stage)
    write_event(window, area)
    happened = event_of(window, HAPPENED)
    assert happened.area == area
    look = look_closer(window)
    sheet_id = begin_sheet(window, area)
    tried = try_something(window)
    tell_the_result(window)

    kept = by_now(window, tried)
    assert (kept.outcome, kept.learned) == (Outcome.DONE, "She had been crying.")
    points = [one for one in agenda(window) if "Ask her on Sunday" in one.text]
    assert len(points) == 1
    with window.desk.journal.read() as session:
        thread = tie.thread(session, tried.id)
        assert {happened.id, sheet_id, tried.id, points[0].id} <= thread
        assert {look.id, sheet_id, tried.id} <= tie.thread(session, happened.id)
        ruth = session.exec(select(Person).where(Person.label == "Ruth")).one()
        assert ruth.raise_safe is Safe.YES
    window.desk.visit("next", tab="session")
    settle()
    assert says(window, "Ask her on Sunday") or focused() is not None


def test_the_thread_leads_from_the_trial_back_to_what_happened(stage: Stage) -> None:
    window = unasked(stage)
    write_event(window, "dispute")
    look_closer(window)
    begin_sheet(window, "dispute")
    tried = try_something(window)
    window.desk.visit("next", tried.id, tab="tried")
    settle()
    press(window, f"what happened: {HAPPENED}")
    settle()
    assert says(window, "Something happened")
    assert [one for one in every(window, RelationshipEvent) if one.words == HAPPENED]
