"""Before anything is practised or tried out of a closer look it is asked whether that is safe."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from ipt_journal.records.exchange import Exchange
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.person import Person, Status
from ipt_journal.records.safe import Safe, Safety
from ipt_journal.ui.pages.help import HelpPage
from ipt_journal.ui.window import Window
from tests.conftest import NOW, StandingClock
from tests.hands import find, focused, name_of, offers, press, says, settle, write
from tests.scenes import Stage
from tests.ui.closer_page import (
    FIRST,
    MUM,
    died,
    field,
    kept,
    look,
    page_of,
    set_person,
    step,
    steps_of,
    with_whom,
)
from tests.ui.kept import every, person_of

THEIRS, OPTIONS, SAY_NOW = "may have been like for them", "I could try", "want to say now"
OFFERS = ("Practise the words", "Try something small")
ASKS = "Is it safe to raise this with {}?"


@pytest.fixture
def window(stage: Stage) -> Window:
    window = stage.open("full")
    for label in ("Mum", "Leah", "Ruth", "Dad"):
        if any(one.label == label for one in every(window, Person)):
            set_person(window, label, raise_safe=None, raise_safe_utc=0, status=Status.UNSAID)
        else:
            with window.desk.journal.write() as session:
                session.add(Person(label=label))
    return window


def answered(window: Window, label: str, told: Safe, days_ago: int = 0) -> None:
    when = window.desk.now().utc - days_ago * 86_400
    set_person(window, label, raise_safe=told, raise_safe_utc=when)


def all_words(window: Window) -> Iterator[str]:
    """Yield all that can be read, and all that a screen reader says."""
    page = page_of(window)
    labels = [one for one in page.findChildren(QLabel) if one.isVisible()]
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
    yield from (one.text() for one in labels)
    yield from (f"{one.text()} {one.toolTip()}" for one in buttons)
    yield from (one.accessibleName() for one in (*labels, *buttons))


def offers_any(window: Window) -> bool:
    return any(offers(window, name) for name in OFFERS)


def gates(window: Window) -> list[str]:
    """Return how the two careful steps stand, one after the other."""
    found = []
    for name in (THEIRS, OPTIONS):
        step(window, name)
        asked = any("Is it safe to raise this" in words for words in all_words(window))
        closed = says(window, FIRST)
        fields = page_of(window).card.questions is not None
        assert asked + closed + fields == 1, name
        assert offers_any(window) is (fields and name == OPTIONS)
        found.append("ask" if asked else "closed" if closed else "open")
    return found


@pytest.mark.parametrize(
    ("told", "days_ago", "stand"),
    [
        (Safe.YES, 0, ["open", "open"]),
        (Safe.YES, 60, ["open", "open"]),
        (Safe.YES, 61, ["ask", "ask"]),
        (Safe.NOT_SURE, 0, ["closed", "closed"]),
        (Safe.NO, 0, ["closed", "closed"]),
        (Safe.NO, 61, ["ask", "ask"]),
        (None, 0, ["ask", "ask"]),
    ],
)
def test_both_steps_stand_as_was_answered(
    window: Window, told: Safe | None, days_ago: int, stand: list[str]
) -> None:
    if told is not None:
        answered(window, "Mum", told, days_ago)
    look(window)
    assert gates(window) == stand


def test_afraid_closes_their_side_alone_and_is_asked_where_nothing_was_said(
    window: Window,
) -> None:
    set_person(window, "Mum", safety=Safety.AFRAID)
    look(window)
    assert gates(window) == ["closed", "ask"]
    answered(window, "Mum", Safe.YES)
    assert gates(window) == ["closed", "open"]


def test_it_is_asked_once_for_both_steps(window: Window) -> None:
    look(window)
    step(window, OPTIONS)
    press(window, ASKS.format("Mum") + " Yes")
    assert gates(window) == ["open", "open"]


def test_the_strictest_answer_of_everyone_counts(window: Window) -> None:
    with_whom(window, "Mum", "Leah")
    answered(window, "Mum", Safe.YES)
    look(window)
    step(window, OPTIONS)
    assert offers(window, ASKS.format("Leah") + " Yes")
    press(window, ASKS.format("Leah") + " No")
    assert gates(window) == ["closed", "closed"]
    assert person_of(window, "Mum").raise_safe is Safe.YES


def test_of_two_the_one_who_died_is_not_asked_about(window: Window) -> None:
    with_whom(window, "Mum", "Dad")
    died(window, "Dad")
    look(window)
    step(window, OPTIONS)
    press(window, ASKS.format("Mum") + " Yes")
    assert gates(window) == ["open", "open"]
    assert not any("Dad" in words and "safe" in words for words in all_words(window))
    assert person_of(window, "Dad").raise_safe is None


def test_beside_who_died_someone_not_on_the_map_is_asked_about(window: Window) -> None:
    with_whom(window, "Dad", someone_else=True)
    died(window, "Dad")
    look(window)
    assert gates(window) == ["ask", "ask"]
    assert not any("Dad" in name_of(one) for one in steps_of(window))
    press(window, "Is it safe to raise this? Yes")
    assert gates(window) == ["open", "open"]
    assert not any("like for Dad" in words for words in all_words(window))
    look_kept = kept(window)
    assert look_kept is not None
    assert look_kept.safe is Safe.YES


@pytest.mark.parametrize("told", ["Not sure", "No"])
def test_for_someone_not_on_the_map_the_look_keeps_the_answer(window: Window, told: str) -> None:
    with_whom(window, someone_else=True)
    look(window)
    assert gates(window) == ["ask", "ask"]
    press(window, f"Is it safe to raise this? {told}")
    assert gates(window) == ["closed", "closed"]
    window.desk.visit("today")
    settle()
    look(window)
    assert gates(window) == ["closed", "closed"]


def test_nobody_there_asks_nothing_and_speaks_of_nobody(window: Window) -> None:
    with_whom(window)
    look(window)
    assert len(steps_of(window)) == 4
    for number in range(4):
        page_of(window).show_step(number)
        settle()
        words = " ".join(all_words(window)).lower()
        assert "safe" not in words
        assert " them" not in words
        assert "they" not in words.split()
    assert offers_any(window)


def test_the_two_who_died_are_spoken_to_without_a_word_of_safety(window: Window) -> None:
    with_whom(window, "Mum", "Dad")
    died(window, "Mum")
    died(window, "Dad")
    answered(window, "Mum", Safe.NO)
    set_person(window, "Dad", safety=Safety.AFRAID)
    look(window)
    assert len(steps_of(window)) == 5
    for number in range(5):
        page_of(window).show_step(number)
        settle()
        words = " ".join(all_words(window)).lower()
        assert "safe" not in words
        assert "therapist" not in words
        assert "who else can help" not in words
        assert not offers_any(window)
    write(window, "What would you want to say now?", "I kept your coat.")
    press(window, "Done")
    look_kept = kept(window)
    assert look_kept is not None
    assert look_kept.say_now == "I kept your coat."


def test_closed_steps_lead_to_the_lines_by_one_neutral_click(window: Window) -> None:
    answered(window, "Mum", Safe.NO)
    look(window)
    step(window, OPTIONS)
    assert not any(word in " ".join(all_words(window)).lower() for word in ("abuse", "violence"))
    press(window, "Who else can help")
    assert isinstance(window.page, HelpPage)
    press(window, "Back")
    assert says(window, FIRST)


def test_what_was_written_in_a_step_that_closes_stays(window: Window) -> None:
    answered(window, "Mum", Safe.YES)
    look(window)
    step(window, THEIRS)
    write(window, "What might they have wanted?", "Peace")
    answered(window, "Mum", Safe.NO)
    assert says(window, FIRST)
    press(window, "Leave for now")
    look_kept = kept(window)
    assert look_kept is not None
    assert look_kept.guess_wanted == "Peace"
    answered(window, "Mum", Safe.YES)
    look(window)
    step(window, THEIRS)
    assert field(window, "What might they have wanted?").toPlainText() == "Peace"


def test_sixty_days_later_it_is_asked_before_another_trial_too(window: Window) -> None:
    answered(window, "Mum", Safe.YES)
    look(window)
    step(window, OPTIONS)
    assert offers_any(window)
    window.desk.clock = StandingClock(NOW + timedelta(days=61))
    window.desk.visit("today")
    settle()
    look(window)
    assert not offers_any(window)
    step(window, OPTIONS)
    assert offers(window, ASKS.format("Mum") + " Yes")


def test_somebody_else_in_a_trial_is_asked_about_in_its_card(window: Window) -> None:
    answered(window, "Mum", Safe.YES)
    look(window)
    step(window, OPTIONS)
    press(window, "Try something small")
    card = page_of(window).following
    if not offers(card, "Leah"):
        press(card, "Someone else")
    press(card, "Leah")
    assert offers(card, ASKS.format("Leah") + " Yes")
    before = len(every(window, Experiment))
    press(card, "Save")
    assert len(every(window, Experiment)) == before
    press(card, ASKS.format("Leah") + " No")
    assert says(card, FIRST)
    press(card, "Save")
    assert len(every(window, Experiment)) == before


def test_reading_the_question_alone_keeps_nothing(window: Window) -> None:
    with_whom(window, someone_else=True)
    look(window)
    known = {one.id for one in every(window, Exchange)}
    gates(window)
    press(window, "Leave for now")
    assert {one.id for one in every(window, Exchange)} == known


def test_the_page_reads_the_question_out_by_its_name(window: Window) -> None:
    look(window)
    step(window, OPTIONS)
    names = [name_of(one) for one in page_of(window).card.findChildren(QAbstractButton)]
    assert [f"{ASKS.format('Mum')} {told}" for told in ("Yes", "Not sure", "No")] == names
    assert find(window, "Next" if offers(window, "Next") else "Done", QAbstractButton).isEnabled()
    assert MUM in next(words for words in all_words(window) if MUM in words)


def test_the_keyboard_goes_to_what_is_asked_and_to_nothing_that_stood_there(
    window: Window,
) -> None:
    look(window)
    page = page_of(window)
    assert page.card.questions is not None
    page.show_step(next(at for at, one in enumerate(steps_of(window)) if OPTIONS in name_of(one)))
    assert focused().accessibleName().startswith(ASKS.format("Mum"))
    settle()
    assert focused().isVisible()
