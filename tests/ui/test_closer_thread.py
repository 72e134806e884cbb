"""A closer look and what hangs together with it: found, followed, practised, tried, folded."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from sqlmodel import select

from ipt_journal.records import gate, mention, therapy, tie
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.safe import Safe
from ipt_journal.ui.pages.closer import LookCloserPage
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.window import Window
from tests.hands import (
    CONTROL,
    find,
    focused,
    key,
    keys,
    name_of,
    offers,
    press,
    save,
    says,
    settle,
    write,
)
from tests.scenes import Stage
from tests.ui.closer_page import (
    FORGOT,
    MEANT,
    MUM,
    kept,
    look,
    page_of,
    step,
    unasked,
)
from tests.ui.kept import event_of, every, person_of
from tests.vault import conftest as vault

write_protect = vault.write_protect


@pytest.fixture
def window(stage: Stage) -> Window:
    return look(unasked(stage, "Mum"))


# The thread


def test_a_circle_of_ties_is_shown_once_from_every_end(window: Window) -> None:
    step(window, "What I wanted understood")
    write(window, MEANT, "kestrel")
    press(window, "Next")
    look_kept = kept(window)
    assert look_kept is not None
    practised, tried = Rehearsal(aim="To be heard"), Experiment(what="Call on Sunday")
    with window.desk.journal.write() as session:
        session.add_all([practised, tried])
        session.flush()
        for first, second in (
            (look_kept.id, practised.id),
            (practised.id, tried.id),
            (tried.id, look_kept.id),
            (tried.id, look_kept.event_id),
        ):
            tie.make(session, first, second)
    settle()
    step(window, "What came of it")
    for words in ("To be heard", "Call on Sunday"):
        rows = [
            one
            for one in window.findChildren(RowButton)
            if one.isVisible() and words in name_of(one)
        ]
        assert len(rows) == 1, words


def test_a_search_finds_its_words_and_opens_it(window: Window) -> None:
    step(window, "What I wanted understood")
    write(window, MEANT, "kestrel")
    press(window, "Leave for now")
    window.desk.visit("entries", focus="find")
    settle()
    keys("kestrel")
    settle(300)
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return)
    page = page_of(window)
    assert page.of is not None
    assert MUM in page.of.event.words
    key(Qt.Key.Key_Escape)
    settle()
    assert not isinstance(window.page, LookCloserPage)


def test_every_step_opens_by_keys_alone(window: Window) -> None:
    rows = [one for one in page_of(window).steps.findChildren(RowButton) if one.isVisible()]
    assert len(rows) == 6
    for number in range(6):
        row = page_of(window).steps.findChildren(RowButton)[number]
        row.setFocus()
        key(Qt.Key.Key_Return)
        assert page_of(window).step == number
        assert says(window, f"{number + 1} of 6")
        assert page_of(window).card.isAncestorOf(focused())
    page_of(window).show_step(0)
    key(Qt.Key.Key_Return, CONTROL)
    assert page_of(window).step == 1


def test_journals_hold_one_closer_look_an_entry(window: Window) -> None:
    step(window, "What I wanted understood")
    write(window, MEANT, "kestrel")
    press(window, "Leave for now")
    look(window)
    step(window, "What came of it")
    write(window, "How did it end?", "We hung up.")
    press(window, "Leave for now")
    with window.desk.journal.read() as session:
        found = session.exec(
            select(Exchange).where(Exchange.event_id == event_of(window, MUM).id)
        ).all()
    assert [(one.meant, one.how_ended) for one in found] == [("kestrel", "We hung up.")]


# Another entry


def test_what_is_begun_out_of_one_entry_is_not_shown_at_another(window: Window) -> None:
    step(window, "What I could try")
    press(window, "Is it safe to raise this with Mum? Yes")
    press(window, "Practise the words")
    write(window, "What do you want from it?", "To be heard")
    look(window, FORGOT)
    step(window, "What I could try")
    assert offers(window, "Practise the words")
    assert not offers(window, "Cancel")
    look(window)
    step(window, "What I could try")
    line = find(window, "What do you want from it?", QLineEdit)
    assert line.text() == "To be heard"


def test_a_step_follows_the_answer_given_elsewhere(window: Window) -> None:
    step(window, "What I could try")
    press(window, "Is it safe to raise this with Mum? Yes")
    assert offers(window, "Practise the words")
    window.desk.visit("people")
    settle()
    with window.desk.journal.write() as session:
        gate.answer(session, [person_of(window, "Mum").id], Safe.NO, window.desk.now().utc)
    look(window)
    assert says(window, "6 of 6")
    assert says(window, "Talk it over with your therapist first.")
    assert not offers(window, "Practise the words")


# From practising to trying


def test_what_was_practised_leads_on_to_trying_it_and_both_hang_together(window: Window) -> None:
    step(window, "What I could try")
    press(window, "Is it safe to raise this with Mum? Yes")
    press(window, "Practise the words")
    write(window, "What do you want from it?", "To be heard")
    write(window, "Where and when to say it", "On Sunday")
    save()
    row(window, "To be heard").click()
    settle()
    press(window, "Go on to trying it")
    what, when = (find(window, name, QLineEdit) for name in ("What would you like to try?", "When"))
    assert (what.text(), when.text()) == ("To be heard", "On Sunday")
    save()
    (practised,) = (one for one in every(window, Rehearsal) if one.aim == "To be heard")
    (tried,) = (one for one in every(window, Experiment) if one.what == "To be heard")
    look_kept = kept(window)
    assert look_kept is not None
    with window.desk.journal.read() as session:
        assert tie.came_from(session, tried.id) == [practised.id]
        assert tie.came_from(session, practised.id) == [look_kept.id]
        whole = {look_kept.event_id, look_kept.id, practised.id, tried.id}
        assert tie.thread(session, tried.id) == whole
        assert mention.people_of(session, tried.id) == mention.people_of(session, practised.id)
        assert tried.session_id == therapy.upcoming(session).id  # type: ignore[union-attr]
    row(window, "To be heard, Planned").click()
    settle()
    named = [name_of(one) for one in window.findChildren(RowButton) if one.isVisible()]
    assert "words to practise: To be heard" in named
    assert any(name.startswith("a closer look") for name in named)


def row(window: Window, words: str) -> RowButton:
    rows = [one for one in page_of(window).following.findChildren(RowButton) if one.isVisible()]
    return next(one for one in rows if name_of(one).startswith(words))


def test_a_later_no_folds_also_what_came_of_the_practice(window: Window) -> None:
    step(window, "What I wanted understood")
    write(window, MEANT, "kestrel")
    press(window, "Next")
    look_kept = kept(window)
    assert look_kept is not None
    practised, tried = Rehearsal(aim="To be heard"), Experiment(what="Call on Sunday")
    with window.desk.journal.write() as session:
        session.add_all([practised, tried])
        session.flush()
        tie.make(session, look_kept.id, practised.id)
        tie.make(session, practised.id, tried.id)
        gate.answer(session, [person_of(window, "Mum").id], Safe.NO, window.desk.now().utc)
    settle()
    for name in ("What came of it", "What I could try"):
        step(window, name)
        assert not says(window, "To be heard")
        assert not says(window, "Call on Sunday")
    press(window, "What was practised and tried before")
    assert says(window, "To be heard")
    assert says(window, "Call on Sunday")
    row(window, "To be heard").click()
    settle()
    assert not offers(window, "Go on to trying it")
