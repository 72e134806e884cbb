"""Adding to the life timeline: a year is enough, slips are said, and nothing typed is lost."""

import pytest
from PySide6.QtCore import Qt

from ipt_journal.records import life, mention
from ipt_journal.records.life import LifeItem
from ipt_journal.records.person import Person
from ipt_journal.ui.window import Window
from tests.hands import choose, key, keys, press, save, says, write
from tests.scenes import Stage
from tests.ui.kept import every, full_disk, keep, only
from tests.ui.life_page import ADD, YEAR, life_of


@pytest.fixture
def empty(stage: Stage) -> Window:
    window = stage.open_at("empty", "timeline")
    press(window, "View Life")
    return window


def test_a_year_and_a_word_are_enough(empty: Window) -> None:
    press(empty, ADD)
    keys("Came to this town")
    write(empty, YEAR, "2019")
    press(empty, "Save")
    made = only(empty, LifeItem)
    assert (made.words, made.first, made.last, made.effect) == (
        "Came to this town",
        "2019",
        "",
        None,
    )
    (mark,) = life_of(empty).life.marks
    assert mark.start[1] - mark.start[0] == 365
    assert says(empty, "Came to this town")
    assert says(empty, "Saved.")


def test_everything_that_is_asked_is_kept_and_there_again(empty: Window) -> None:
    press(empty, ADD)
    press(empty, "A loss")
    write(empty, "What was it?", "The shop closed")
    write(empty, YEAR, "2018")
    choose(empty, "When, as near as you know, part of the year", "March")
    write(empty, "When, as near as you know, day", "4")
    write(empty, "Until, if it went on, year", "2019")
    choose(empty, "Until, if it went on, part of the year", "Autumn")
    press(empty, "What it was like for you Very hard")
    press(empty, "Someone else")
    write(empty, "A new name", "Ruth")
    write(empty, "Note", "Nobody said it was coming.")
    save()
    made = only(empty, LifeItem)
    assert (made.kind, made.first, made.last) == ("loss", "2018-03-04", "2019-autumn")
    assert (made.effect, made.note) == (-3, "Nobody said it was coming.")
    ruth = only(empty, Person)
    with empty.desk.journal.read() as session:
        assert mention.people_of(session, made.id) == [ruth.id]
    for said in ("A loss · 4 March 2018 to autumn 2019", "Ruth", "Very hard", made.note):
        assert says(empty, said)
    press(empty, "Open")
    form = life_of(empty).side.form
    assert form is not None
    told = form.content()
    assert {name: told[name] for name in ("kind", "words", "first", "last", "effect", "note")} == {
        name: getattr(made, name) for name in ("kind", "words", "first", "last", "effect", "note")
    }
    assert told["who"] == [str(ruth.id)]


def test_what_still_goes_on_reaches_today(empty: Window) -> None:
    press(empty, ADD)
    keys("Tablets")
    write(empty, YEAR, "2025")
    press(empty, "It still goes on")
    save()
    (mark,) = life_of(empty).life.marks
    assert mark.reach[1] == life_of(empty).life.now
    assert says(empty, "since 2025")


@pytest.mark.parametrize("year", ["1912", "2090"])
def test_a_year_that_looks_like_a_slip_is_said_and_nothing_typed_is_lost(
    empty: Window, year: str
) -> None:
    press(empty, ADD)
    keys("Born")
    write(empty, YEAR, year)
    press(empty, "Save")
    assert says(empty, f"The year {year} looks like a slip.")
    assert every(empty, LifeItem) == []
    form = life_of(empty).side.form
    assert form is not None
    assert form.content()["words"] == "Born"


def test_the_questions_to_begin_with_lead_to_the_form_and_go_once_answered(empty: Window) -> None:
    assert says(empty, "When did you last feel like yourself?")
    assert says(empty, "In the months before, what changed at home, work, health, or with people?")
    press(empty, "Say when it began")
    write(empty, YEAR, "2026")
    press(empty, "Save")
    assert only(empty, LifeItem).kind == life.LOW_BEGAN
    key(Qt.Key.Key_Escape)
    assert not says(empty, "When did you last feel like yourself?")
    press(empty, "Add what changed")
    assert says(empty, "On your life timeline")


def test_a_full_disk_loses_nothing_that_is_typed(empty: Window) -> None:
    press(empty, ADD)
    keys("Came here")
    write(empty, YEAR, "2019")
    with full_disk():
        press(empty, "Save")
    form = life_of(empty).side.form
    assert form is not None
    assert form.error.sentence
    assert form.content()["words"] == "Came here"


@pytest.mark.parametrize("words", ["w" * 100_000, "word " * 20_000, ""])
def test_much_text_in_one_word_or_in_many_and_none_at_all_is_shown(
    empty: Window, words: str
) -> None:
    keep(empty, LifeItem(words=words, first="2019", note=words))
    shown = life_of(empty)
    shown.chart.setFocus()
    key(Qt.Key.Key_Home)
    assert shown.side.card is not None
    assert shown.side.card.accessibleName() == (" ".join(words.split()) or "Without words")
    assert shown.side.width() == 312
    assert empty.grab().width() == 1280


def test_one_of_five_hundred_people_can_be_named(empty: Window) -> None:
    keep(empty, *(Person(label=f"Person {number}") for number in range(499)), Person(label="Ruth"))
    press(empty, ADD)
    keys("Met")
    write(empty, YEAR, "2001")
    press(empty, "Someone else")
    write(empty, "A new name", "ruth")
    press(empty, "Save")
    assert len(every(empty, Person)) == 500
    assert says(empty, "Ruth")
