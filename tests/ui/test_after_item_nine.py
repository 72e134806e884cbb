"""After the last item: any answer but 0 about safety leads to help, and no more is kept."""

import pytest
from PySide6.QtCore import Qt

from ipt_journal.records.response import Response
from ipt_journal.ui.care import CarePanel
from tests.hands import CONTROL, key, offers, press, says, settle
from tests.scenes import Stage
from tests.ui.kept import every, only
from tests.ui.test_questionnaires import answer, opened

TOLD = "You noted thoughts of being better off dead"


@pytest.mark.parametrize("last", ["0", " ", "1", "2", "3"])
def test_any_answer_but_none_opens_the_panel(stage: Stage, last: str) -> None:
    window = opened(stage)
    press(window, "Start")
    answer(window, "33333333" + last)
    assert not says(window, TOLD)  # not before the last item is done
    press(window, "Save")
    settle()
    opens = last in "123"
    assert bool(says(window, TOLD)) is opens
    assert bool(window.page.findChildren(CarePanel)) is opens
    if opens:
        assert says(window, "No one is alerted by this app.")


@pytest.mark.parametrize("last", ["0", "1", "3"])
def test_stopping_before_the_end_leads_to_help_as_well(stage: Stage, last: str) -> None:
    window = opened(stage)
    press(window, "Start")
    answer(window, "33333333" + last)
    press(window, "Stop for now")
    settle()
    assert bool(window.page.findChildren(CarePanel)) is (last != "0")
    assert not every(window, Response)
    assert offers(window, "Go on")


def test_leaving_one_that_was_edited_as_it_was_leads_nowhere(stage: Stage) -> None:
    window = opened(stage)
    press(window, "Start")
    answer(window, "000000000")
    press(window, "Save")
    press(window, "Edit")
    answer(window, "333333333")
    press(window, "Cancel")
    settle()
    assert not window.page.findChildren(CarePanel)


def test_not_now_closes_it_and_nothing_but_the_answers_is_kept(stage: Stage) -> None:
    window = opened(stage)
    press(window, "Start")
    answer(window, "000000002")
    press(window, "Save")
    saves = window.desk.journal.saves
    settle()
    press(window, "Not now")
    settle()
    assert not says(window, TOLD)
    assert window.desk.journal.saves == saves
    assert only(window, Response).answers == [0] * 8 + [2]
    key(Qt.Key.Key_1, CONTROL)
    key(Qt.Key.Key_6, CONTROL)
    settle()
    assert not says(window, TOLD)


def test_the_way_to_help_is_one_key_away(stage: Stage) -> None:
    window = opened(stage)
    press(window, "Start")
    answer(window, "000000003")
    press(window, "Save")
    settle()
    press(window, "Help now")
    settle()
    assert window.page.accessibleName() == "Need help now?"
