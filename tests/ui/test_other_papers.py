"""Other papers: which one, of what, and what goes on it; pages that could be one lead there."""

import re
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from ipt_journal.records.ending import EndingPlan
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.life import LifeItem
from ipt_journal.records.person import Person
from ipt_journal.records.record import Share
from ipt_journal.summary.texts import BLACK
from ipt_journal.ui import theme
from ipt_journal.ui.pages.papers import OtherPapersPage
from ipt_journal.ui.papers.paper_list import PaperRow
from ipt_journal.ui.session.each import RecordTick
from ipt_journal.ui.session.paper_out import PaperOut
from ipt_journal.ui.session.passage import PassageRow, ReadOnlyWords
from ipt_journal.ui.widgets.button import Drop
from ipt_journal.ui.widgets.tick import Tick
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
    says,
    settle,
)
from tests.scenes import Stage
from tests.ui.kept import every, only
from tests.ui.other_papers import opened, page_of, paper_of


def ticked(window: Window) -> dict[str, bool]:
    ticks = (one for one in window.page.findChildren(RecordTick) if one.isVisible())
    return {name_of(one): one.isChecked() for one in ticks}


def test_every_paper_can_be_chosen_by_mouse_and_by_arrow_keys(stage: Stage) -> None:
    window = stage.open_at("full", "next")
    press(window, "Other papers")
    assert window.page.accessibleName() == "Other papers"
    names = [name_of(one) for one in window.page.findChildren(PaperRow)]
    assert len(names) == 8
    assert focused().accessibleName() == names[0]
    for name in names[1:]:
        key(Qt.Key.Key_Down)
        assert focused().accessibleName() == name
        assert find(window, name, PaperRow).isChecked()
    assert "A week of check-ins" in paper_of(window)
    press(window, "Life timeline")
    assert page_of(window).paper.name == "life"
    key(Qt.Key.Key_Escape)
    assert window.page.accessibleName() != "Other papers"


def test_what_is_ticked_goes_on_paper_and_the_keyboard_stays(stage: Stage) -> None:
    window = opened(stage, "course")
    assert paper_of(window) == ""
    assert says(window, "Nothing of these days is chosen yet. Under “What goes on it” you can tick")
    score = next(name for name in ticked(window) if "PHQ-9: 18" in name)
    press(window, score)
    assert focused().accessibleName() == score
    assert "Total: 18" in paper_of(window)
    press(window, "Tick all")
    assert all(ticked(window).values())
    assert "Total: 10" in paper_of(window)
    press(window, score)
    assert "Total: 18" not in paper_of(window)
    press(window, "Tick none")
    assert paper_of(window) == ""


def test_tick_all_means_also_mood_and_the_moves_on_the_map(stage: Stage) -> None:
    window = opened(stage, "course")
    wholes = ("Mood, all check-ins of these days", "Moves on the people map")
    press(window, "Tick all")
    assert all(find(window, name, Tick).isChecked() for name in wholes)
    assert "All days" in paper_of(window)
    assert "From: further out · To: close" in paper_of(window)
    press(window, "Tick none")
    assert not any(find(window, name, Tick).isChecked() for name in wholes)
    assert paper_of(window) == ""


def test_mood_and_moves_are_ticked_as_a_whole(stage: Stage) -> None:
    window = opened(stage, "course")
    press(window, "Mood, all check-ins of these days")
    assert "All days" in paper_of(window)
    press(window, "Moves on the people map")
    assert "From: further out · To: close" in paper_of(window)
    press(window, "Mood, all check-ins of these days")
    assert "All days" not in paper_of(window)


def test_the_plan_for_afterwards_can_tell_who_moved(stage: Stage) -> None:
    window = opened(stage, "ending")
    assert "further out" not in paper_of(window)
    press(window, "Moves on the people map")
    assert "From: further out · To: close" in paper_of(window)
    assert "Daniel" not in paper_of(window)
    press(window, "People as Names")  # also where nothing of the plan is written
    assert "Who: Daniel" in paper_of(window)


def test_people_appear_as_is_chosen(stage: Stage) -> None:
    window = opened(stage, "course")
    press(window, "Moves on the people map")
    press(window, "People as Names")
    assert "Who: Daniel" in paper_of(window)
    press(window, "People as Initials")
    assert "Who: D." in paper_of(window)
    assert "Daniel" not in paper_of(window)


def test_a_paper_goes_without_what_was_typed_and_tells_exact_times(stage: Stage) -> None:
    window = opened(stage, "exchange")
    press(window, "Tick all")
    typed = "In the kitchen, his coat still on"
    assert typed in paper_of(window)
    time = re.compile(r"\d\d:\d\d")
    assert not time.search(paper_of(window))
    press(window, "Exact times")
    assert time.search(paper_of(window))
    press(window, "Without what I typed")
    assert typed not in paper_of(window)
    press(window, "Without what I typed")
    assert typed in paper_of(window)


def test_a_paper_without_moments_does_not_ask_for_their_times(stage: Stage) -> None:
    window = opened(stage, "life")
    assert offers(window, "Without what I typed")
    assert not offers(window, "Exact times")


@pytest.mark.parametrize("size", [100, 150])
def test_days_are_told_whole_and_keep_clear_of_the_words(stage: Stage, size: int) -> None:
    stage.appearance.change("text_size", size)
    window = opened(stage, "life")
    rows = [one for one in window.page.findChildren(RecordTick) if one.isVisible()]
    font = QFontMetricsF(theme.font(14))
    widest = max(rows, key=lambda row: font.horizontalAdvance(row._day))
    end = theme.px(32) + int(font.horizontalAdvance(widest._day))
    assert "September 2014 to July 2026" in widest.accessibleName()
    assert has_ink(widest, range(end - theme.px(6), end + 1))
    for row in rows:
        assert not has_ink(row, range(end + 2, end + theme.px(8)))


def has_ink(row: QWidget, columns: range) -> bool:
    drawn = row.grab().toImage()
    ground = drawn.pixel(drawn.width() - 1, 0)
    return any(drawn.pixel(x, y) != ground for x in columns for y in range(drawn.height()))


def test_what_was_chosen_holds_for_its_paper_while_the_journal_is_open(stage: Stage) -> None:
    window = opened(stage, "people")
    press(window, "Leah")
    assert "L." in paper_of(window)
    press(window, "Blank forms")
    press(window, "People map")
    assert ticked(window)["Leah"]
    window.desk.visit("today")
    window.desk.visit("papers", paper="people")
    settle()
    assert ticked(window)["Leah"]
    assert not ticked(window)["Daniel"]


def test_who_is_never_on_paper_cannot_be_ticked(stage: Stage) -> None:
    window = stage.open("full")
    leah = next(one.id for one in every(window, Person) if one.label == "Leah")
    with window.desk.journal.write() as session:
        session.get_one(Person, leah).share = Share.NEVER
    window.desk.visit("papers", paper="people")
    settle()
    tick = find(window, "Leah", RecordTick)
    assert not tick.isEnabled()
    assert tick.accessibleDescription() == "never on paper"
    press(window, "Tick all")
    assert not tick.isChecked()
    assert "L., sister" not in paper_of(window)


def test_a_worksheet_is_chosen_among_all_of_them(stage: Stage) -> None:
    window = opened(stage, "focus")
    first = paper_of(window)
    drop = next(one for one in window.page.findChildren(Drop) if name_of(one).startswith("Of:"))
    drop.setFocus()
    offered = [action.text() for action in drop._menu.actions()]
    choose(window, "Of", next(one for one in offered if one.startswith("Change in life")))
    assert paper_of(window) != first
    assert "Change in life" in paper_of(window)
    assert focused() is drop
    question = next(name for name in ticked(window) if name == "What I need")
    words = paper_of(window)
    press(window, question)
    assert len(paper_of(window)) < len(words)


def test_a_closer_look_of_its_page_is_the_one_on_paper(stage: Stage) -> None:
    window = stage.open("full")
    window.desk.visit("closer", only(window, Exchange).event_id)
    settle()
    press(window, "On paper")
    assert "I’m late, I know" in paper_of(window)
    assert "He forgot the evening" not in paper_of(window)
    entry = next(name for name in ticked(window) if "forgot the evening" in name)
    press(window, entry)
    assert "He forgot the evening" in paper_of(window)


def test_what_was_felt_at_each_turn_waits_for_what_was_said(stage: Stage) -> None:
    window = opened(stage, "exchange")
    names = list(ticked(window))
    said = next(name for name in names if name.startswith("As near as you can, what was said"))
    felt = [name for name in names if name.startswith("Turn by turn")]
    assert felt
    assert all(ticked(window)[name] for name in felt)
    press(window, said)
    for name in felt:
        tick = find(window, name, RecordTick)
        assert not tick.isEnabled()
        assert not tick.isChecked()
        assert tick.accessibleDescription() == "only with what was said"
    press(window, said)
    assert all(ticked(window)[name] for name in felt), "what was ticked before is ticked again"
    assert find(window, felt[0], RecordTick).isEnabled()


@pytest.mark.parametrize(
    ("page", "given", "name"),
    [
        ("people", {}, "people"),
        ("focus", {}, "focus"),
        ("timeline", {"view": "life"}, "life"),
        ("next", {"tab": "ending"}, "ending"),
    ],
)
def test_each_page_that_could_be_a_paper_leads_to_it(
    stage: Stage, page: str, given: dict[str, Any], name: str
) -> None:
    window = stage.open("full")
    window.desk.visit(page, **given)
    settle()
    press(window, "On paper")
    assert page_of(window).paper.name == name


def test_where_nothing_is_written_a_sentence_stands_in_place_of_the_paper(stage: Stage) -> None:
    sentences = {
        "exchange": "There is no closer look yet that may be printed.",
        "focus": "There is no worksheet yet that may be printed.",
        "people": "Nobody on the map is chosen yet.",
        "life": "Nothing on the life timeline is chosen yet.",
        "ending": "Nothing is written in the plan yet that may be printed.",
        "safety": "There is no safety plan yet.",
    }
    window = opened(stage, "course", "empty")
    for name, sentence in sentences.items():
        window.desk.visit("papers", paper=name)
        settle()
        assert says(window, sentence)
        assert not offers(window, "Print")


def test_the_page_follows_the_journal(stage: Stage) -> None:
    window = opened(stage, "ending", "empty")
    with window.desk.journal.write() as session:
        session.add(EndingPlan(changed="I rest"))
    settle()
    assert "I rest" in paper_of(window)
    window.desk.visit("papers", paper="life")
    with window.desk.journal.write() as session:
        session.add(LifeItem(kind="move", words="Moving here", first="2026-07"))
    settle()
    press(window, "July 2026 Moving here")
    assert "Moving here" in paper_of(window)


def test_esc_closes_the_card_before_it_leaves_the_page(stage: Stage) -> None:
    window = opened(stage, "forms")
    press(window, "Save as PDF")
    key(Qt.Key.Key_Escape)
    assert page_of(window).findChildren(PaperOut)[0].preview.isVisible()
    key(Qt.Key.Key_Escape)
    assert not isinstance(window.page, OtherPapersPage)


def test_each_person_is_named_in_a_way_of_their_own_or_left_out(stage: Stage) -> None:
    window = opened(stage, "people")
    press(window, "Tick all")
    press(window, "People as Names")
    assert "Who: Leah" in paper_of(window)
    press(window, "Each person")
    choose(window, "Leah", "Left out")
    choose(window, "Daniel", "Initials")
    assert "Leah" not in paper_of(window)
    assert "Who: D., partner" in paper_of(window)
    press(window, "Done")
    assert name_of(focused()) == "Each person"
    assert not ticked(window)["Leah"]


def test_words_are_blacked_out_where_they_stand(stage: Stage) -> None:
    window = opened(stage, "exchange")
    press(window, "Names and words in what I typed")
    row = next(one for one in window.page.findChildren(PassageRow) if "coat" in one.passage.words)
    assert "In the kitchen, his coat still on" in paper_of(window)
    press(window, name_of(row.button))
    (field,) = (one for one in row.findChildren(ReadOnlyWords) if one.isVisible())
    field.setFocus()
    key(Qt.Key.Key_A, CONTROL)
    press(window, "Black out the selected words")
    assert "coat" not in paper_of(window)
    assert BLACK in paper_of(window)
    key(Qt.Key.Key_Escape)
    assert name_of(focused()) == "Names and words in what I typed"
    assert isinstance(window.page, OtherPapersPage)
    press(window, "Blank forms")
    press(window, "A closer look")
    assert "coat" not in paper_of(window)


def test_what_stands_in_the_place_of_the_parts_goes_as_one_leaves(stage: Stage) -> None:
    window = opened(stage, "people")
    press(window, "Each person")
    window.desk.visit("today")
    window.desk.visit("papers")
    settle()
    assert offers(window, "Each person")
    assert not offers(window, "Done")
