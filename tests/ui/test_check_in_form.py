"""The whole check-in: what is typed wrongly gets a sentence, and paper is asked about all of it."""

import pytest

from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.ui.forms.check_in import CheckInForm
from ipt_journal.ui.window import Window
from tests.hands import keys, save, says
from tests.scenes import Stage
from tests.ui.kept import every
from tests.ui.shown import form_of


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("empty", "check_in")


@pytest.mark.parametrize("typed", ["25", "-1", "many", "1e999", "inf", "-inf", "nan"])
def test_hours_of_sleep_that_cannot_be_get_a_sentence(window: Window, typed: str) -> None:
    keys("5")
    form = form_of(window, CheckInForm)
    form.hours.setFocus()
    keys(typed)
    save()
    assert "ours of sleep" in form.error.sentence
    assert form.hours.value == typed
    assert not every(window, MoodCheckIn)


def test_paper_is_asked_about_the_whole_check_in_and_not_its_note_alone(window: Window) -> None:
    assert says(window, "On paper")
    assert not says(window, "The note on paper")
