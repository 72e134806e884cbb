"""Questionnaires on the paper, chosen one by one on the page that makes it."""

from pathlib import Path

import pytest

from ipt_journal.moment import Moment
from ipt_journal.records.record import dated
from ipt_journal.records.response import Response
from ipt_journal.ui.widgets.tick import Tick
from ipt_journal.ui.window import Window
from tests.conftest import NOW
from tests.hands import find, press, says, settle
from tests.scenes import Stage
from tests.ui.kept import keep
from tests.ui.test_paper import saved, text_of

pytestmark = pytest.mark.pdf


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("full", "next")


def test_each_questionnaire_can_be_left_out_and_leaves_no_trace(
    window: Window, tmp_path: Path
) -> None:
    press(window, "Choose each one")
    press(window, "Thu 29 Oct GAD-7: 6")
    press(window, "Done")
    assert "1 of 2" in descriptions(window, "Questionnaires")
    text = text_of(saved(window, tmp_path / "one.pdf"))
    assert "PHQ-9, of 27" in text
    assert "GAD" not in text
    find(window, "Questionnaires", Tick).click()
    settle()
    text = text_of(saved(window, tmp_path / "none.pdf"))
    assert "Questionnaires" not in text
    assert "published" not in text.casefold()
    assert "PHQ-9 item 9" in text  # the safety line is another part


def descriptions(window: Window, name: str) -> list[str]:
    """Return what is said of every tick of a name."""
    ticks = [one for one in window.findChildren(Tick) if one.isVisible() and one.text() == name]
    return [one.accessibleDescription() for one in ticks]


def test_what_was_answered_after_the_paper_was_chosen_waits_for_a_yes(
    window: Window, tmp_path: Path
) -> None:
    at = Moment.of(NOW)
    keep(window, Response(form="phq-9", answers=[0] * 9, **dated(at, at)))
    settle()
    assert says(window, "1 not decided yet")
    text = text_of(saved(window, tmp_path / "waiting.pdf"))
    assert "PHQ-9, of 27" not in text
    assert "GAD-7, of 21" in text
