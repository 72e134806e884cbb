"""Something small to try stays in sight until it was told, whatever becomes of the session."""

import pytest

from tests.hands import RETURN, key, keys, offers, press, says, settle
from tests.scenes import Stage


def test_what_is_tried_outlasts_the_session_it_was_for(stage: Stage) -> None:
    window = stage.open_at("empty", "next")
    press(window, "Add a session")
    press(window, "Save")
    press(window, "Add something to try")
    keys("ask Ruth for a walk")
    key(RETURN)
    press(window, "Change")
    press(window, "Delete")
    settle()
    assert says(window, "ask Ruth for a walk")
    assert not offers(window, "Add something to try")
    press(window, "What became of it Partly")
    press(window, "Add a session")
    press(window, "Save")
    settle()
    assert says(window, "ask Ruth for a walk")
    assert offers(window, "Add something to try")


@pytest.mark.parametrize("offer", ["Add something to try", "Add a point"])
def test_a_line_that_was_begun_is_kept_under_a_key_of_no_language(stage: Stage, offer: str) -> None:
    window = stage.open_at("full", "next")
    press(window, offer)
    keys("half a line")
    (key_of,) = window.desk.drafts.contents()
    assert key_of in {"new trial", "new point"}
