"""Every question of the four worksheets is answered with the keys, kept, found, and there again."""

import pytest

from ipt_journal.records import asked, focus
from ipt_journal.records.asked import How
from ipt_journal.records.conflict import ENDING, STUCK, TALKING
from ipt_journal.records.record import Area
from tests.hands import press, settle
from tests.records.written import found
from tests.scenes import Stage
from tests.ui.focus_page import answer, at_area, focus_of, go_and_come_back, sheet_of, view_of

AREAS = ("transition", "dispute", "grief", "sensitivity")
_STAGES = {TALKING: "Still talking", STUCK: "Stuck", ENDING: "Ending, or ended"}


@pytest.mark.parametrize("area", AREAS)
def test_every_question_is_answered_kept_and_shown_again(stage: Stage, area: str) -> None:
    window = at_area(stage, area, "empty")
    kind = focus.kind_of(Area(area))
    for card in kind.cards():
        if card.stage:
            stages = view_of(window).stages  # type: ignore[attr-defined]
            next(one for one in stages.cards if one.code == card.stage).click()
            settle()
        for one in card.asked:
            answer(view_of(window), one, f"word{one.column}".replace("_", ""))
    before = view_of(window).content()
    go_and_come_back(window)
    kept = sheet_of(window)
    for one in kind.questions():
        assert not asked.is_empty(getattr(kept, one.column)), one.column
        if one.how in {How.LINE, How.WORDS, How.ROWS}:
            word = f"word{one.column}".replace("_", "")
            assert found(window.desk.journal, word) == [kind.__tablename__], one.column
    assert view_of(window).content() == before
    assert not window.desk.drafts.waiting()


@pytest.mark.parametrize("area", AREAS)
def test_a_sheet_left_for_another_area_is_kept(stage: Stage, area: str) -> None:
    window = at_area(stage, area, "empty")
    first = focus.kind_of(Area(area)).questions()[0]
    answer(view_of(window), first, "mine alone")
    key = view_of(window).record_id
    other = "grief" if area != "grief" else "transition"
    press(window, {"grief": "Area Grief and loss", "transition": "Area Change in life"}[other])
    assert focus_of(window).area == other
    with window.desk.journal.read() as session:
        kept = session.get_one(focus.kind_of(Area(area)), key)
    assert kept.line() == "mine alone"


def test_a_day_that_is_none_is_said_and_nothing_is_lost(stage: Stage) -> None:
    window = at_area(stage, "transition", "empty")
    view = view_of(window)
    answer(view, next(one for one in view.kind.questions() if one.column == "topic"), "the move")
    day = view._inputs["changed_on"]
    day.set_value("20")
    day.changed.emit()
    go_and_come_back(window)
    assert view_of(window).content()["topic"] == "the move"
    assert view_of(window).content()["changed_on"] == "20"
    view_of(window).save()
    assert "Please give a year" in view_of(window).error.sentence
