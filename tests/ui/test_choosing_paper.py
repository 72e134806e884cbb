"""Choosing what stands on paper: a field, one person, times, words, and ways kept under a name."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from ipt_journal.records.paper import PaperPreset, PeopleAs
from ipt_journal.summary import session_sheet, text
from ipt_journal.summary.texts import BLACK
from ipt_journal.ui.pages.next_session import NextSessionPage
from ipt_journal.ui.session.passage import PassageRow, ReadOnlyWords
from ipt_journal.ui.session.preview import LeftOut
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.window import Window
from tests.hands import (
    CONTROL,
    choose,
    find,
    focused,
    key,
    name_of,
    offers,
    press,
    rewrite,
    says,
    settle,
    write,
)
from tests.scenes import Stage
from tests.ui.kept import every

WORDS = "Names and words in what I typed"
FORGOT = "He forgot the evening we’d agreed"


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("full", "next")


def page_of(window: Window) -> NextSessionPage:
    assert isinstance(window.page, NextSessionPage)
    return window.page


def paper_of(window: Window) -> str:
    """Return the text of the paper with what is chosen on the page."""
    settle()
    with window.desk.journal.read() as session:
        chosen = replace(page_of(window).this.choices, stored=True)
        return text.to_plain(session_sheet.build(session, chosen))


def passage(window: Window, words: str) -> PassageRow:
    rows = page_of(window).findChildren(PassageRow)
    return next(row for row in rows if words in row.passage.words)


def test_one_field_of_one_event_is_left_off(window: Window) -> None:
    assert "very hard: hurt, furious, small" in paper_of(window)
    press(window, "Choose each one")
    buttons = page_of(window).findChildren(Button)
    names = (one.accessibleName() for one in buttons)
    named = next(name for name in names if name.startswith("Parts of Tue 10 Nov"))
    press(window, named)
    assert focused().accessibleName() == "My words"
    press(window, "How it felt")
    assert "very hard: hurt, furious, small" not in paper_of(window)
    assert FORGOT in paper_of(window)
    press(window, "See what is left out")
    assert says(window, f"How it felt of “{FORGOT}")


def test_a_field_is_left_off_every_event(window: Window) -> None:
    assert "connected: yes" in paper_of(window)
    press(window, "Choose each one")
    press(window, "Parts of all of these")
    press(window, "Connected")
    assert "connected:" not in paper_of(window)
    press(window, "See what is left out")
    assert says(window, "Of all events: Connected")
    press(window, "Connected")
    assert "connected: yes" in paper_of(window)


def test_one_person_is_left_out_everywhere_and_comes_back(window: Window) -> None:
    assert "Market with I." in paper_of(window)
    press(window, "Each person")
    choose(window, "Ines", "Left out")
    assert says(window, "not on paper")
    press(window, "See what is left out")
    assert says(window, "Ines, with everything that is about them")
    press(window, "Back to the paper")
    assert "Market with" not in paper_of(window)
    key(Qt.Key.Key_Escape)
    settle()
    assert offers(window, "Each person")
    press(window, "Each person")
    choose(window, "Ines", "Names")
    assert "Market with Ines." in paper_of(window)
    choose(window, "Ines", "As the others")
    assert "Market with I." in paper_of(window)


def test_people_appear_by_their_alias_or_the_initial(window: Window) -> None:
    assert "Mother:" in paper_of(window)
    press(window, "People as Initials")
    assert "M.:" in paper_of(window)
    assert "Mother:" not in paper_of(window)
    press(window, "People as Alias")
    assert "Mother:" in paper_of(window)


def test_times_and_what_was_typed_are_two_ticks(window: Window) -> None:
    press(window, "Exact times")
    assert "Tue 10 Nov, 19:30" in paper_of(window)
    press(window, "Without what I typed")
    assert FORGOT not in paper_of(window)
    assert "Tue 10 Nov, 19:30" in paper_of(window)
    press(window, "See what is left out")
    assert says(window, "What you typed")


def test_a_replaced_name_is_seen_and_changed(window: Window) -> None:
    press(window, WORDS)
    row = passage(window, "Market with Ines")
    assert says(window, "Market with I. I laughed, properly.")
    row.button.click()
    settle()
    rewrite(find(window, "On paper for “Ines.”", LineField), "a friend.")
    key(Qt.Key.Key_Tab)
    assert "Market with a friend. I laughed" in paper_of(window)
    press(row, "As written: Ines.")
    assert "Market with Ines. I laughed" in paper_of(window)
    press(row, "Undo: Ines.")
    assert "Market with I. I laughed" in paper_of(window)


def test_after_a_name_is_changed_tab_goes_on_in_its_line(window: Window) -> None:
    press(window, WORDS)
    passage(window, "Market with Ines").button.click()
    settle()
    rewrite(find(window, "On paper for “Ines.”", LineField), "a friend.")
    key(Qt.Key.Key_Tab)
    assert name_of(focused()) == "As written: Ines."
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Tab)
    assert name_of(focused()) == "Undo: Ines."
    key(Qt.Key.Key_Space)
    assert name_of(focused()) == "On paper for “Ines.”"
    assert find(window, "On paper for “Ines.”", LineField).value == "I."


def test_words_are_selected_and_blacked_out_or_become_others(window: Window) -> None:
    press(window, WORDS)
    row = passage(window, FORGOT)
    row.button.click()
    settle()
    words = row.findChild(ReadOnlyWords)
    assert words is not None
    select(words, "evening")
    press(row, "Black out the selected words")
    assert f"He forgot the {BLACK} we’d agreed" in paper_of(window)
    select(words, "agreed")
    press(row, "Put other words")
    assert focused().accessibleName() == "On paper for “agreed”"
    key(Qt.Key.Key_P)
    key(Qt.Key.Key_Tab)
    assert f"He forgot the {BLACK} we’d p" in paper_of(window)
    before = paper_of(window)
    press(row, "Black out the selected words")  # with nothing selected
    assert paper_of(window) == before
    passage(window, "Market with Ines").button.click()
    settle()
    assert row.findChild(ReadOnlyWords) is None  # one is open at a time
    press(window, "See what is left out")
    assert says(window, "Words blacked out in 1 place")
    assert not says(page_of(window).findChildren(LeftOut)[0], "evening")


def select(words: ReadOnlyWords, wanted: str) -> None:
    cursor = words.textCursor()
    start = words.value.index(wanted)
    cursor.setPosition(start)
    cursor.setPosition(start + len(wanted), cursor.MoveMode.KeepAnchor)
    words.setTextCursor(cursor)


def test_a_way_of_choosing_is_kept_used_and_let_go(window: Window) -> None:
    press(window, "Without what I typed")
    choose(window, "Ways of choosing", "Keep this way of choosing…")
    write(window, "Name for this way", "for my GP")
    press(window, "Keep")
    settle()
    assert [one.name for one in every(window, PaperPreset)] == ["for my GP"]
    press(window, "Without what I typed")
    press(window, "People as Names")
    assert FORGOT in paper_of(window)
    choose(window, "Ways of choosing", "for my GP")
    assert FORGOT not in paper_of(window)
    assert page_of(window).this.choices.people_as is PeopleAs.ALIAS
    choose(window, "Ways of choosing", "Let “for my GP” go")
    assert every(window, PaperPreset) == []


def test_what_was_chosen_is_taken_back_by_its_name(window: Window) -> None:
    press(window, "People as Names")
    key(Qt.Key.Key_Z, CONTROL)
    assert says(window, "Taken back: what goes on paper.")
    assert page_of(window).this.choices.people_as is PeopleAs.ALIAS
    choose(window, "Ways of choosing", "Keep this way of choosing…")
    write(window, "Name for this way", "for my GP")
    press(window, "Keep")
    key(Qt.Key.Key_Z, CONTROL)
    assert says(window, "Taken back: a way of choosing for paper.")
    assert every(window, PaperPreset) == []


def test_the_name_of_a_way_is_typed_where_it_is_seen(window: Window) -> None:
    choose(window, "Ways of choosing", "Keep this way of choosing…")
    settle(400)
    for part in (focused(), find(window, "Keep", Button)):
        assert part.visibleRegion().boundingRect().height() == part.height()
    assert name_of(focused()) == "Name for this way"


@pytest.mark.parametrize("part", ["Choose each one", "Each person", WORDS])
@pytest.mark.parametrize("by", ["Done", ""])
def test_one_goes_on_at_the_link_that_opened_a_part(window: Window, part: str, by: str) -> None:
    press(window, part)
    if by:
        press(window, by)
    else:
        key(Qt.Key.Key_Escape)
    settle(400)
    assert name_of(focused()) == part
    assert not focused().visibleRegion().isEmpty()


def test_an_empty_name_keeps_nothing(window: Window) -> None:
    choose(window, "Ways of choosing", "Keep this way of choosing…")
    press(window, "Keep")
    assert every(window, PaperPreset) == []


def test_the_page_writes_what_its_ticks_say_into_a_file(window: Window, tmp_path: Path) -> None:
    press(window, "Exact times")
    for place in (tmp_path / "choices.toml", tmp_path / "nowhere" / "choices.toml"):
        choose(window, "Ways of choosing", "Save these choices as a file…")
        dialog = next(d for d in window.window().findChildren(QFileDialog) if d.isVisible())
        dialog.findChild(QLineEdit).setText(str(place))  # type: ignore[union-attr]
        dialog.accept()
        settle()
    written = (tmp_path / "choices.toml").read_text("utf-8")
    assert "exact_times = true" in written
    assert 'people = "alias"' in written
    assert "Daniel" not in written
