"""What the client says of an event is not lost where it could not be saved."""

from ipt_journal.records.link import Felt
from ipt_journal.ui.widgets.field import TextField
from tests.hands import find, keys, press, settle
from tests.scenes import Stage
from tests.ui.kept import event_of, felt, full_disk


def test_what_could_not_be_saved_outlasts_a_change_of_looks_and_hiding(stage: Stage) -> None:
    window = stage.open("full")
    event = event_of(window, "Long call with Leah")
    window.desk.visit("timeline", event.id)
    settle()
    with full_disk():
        press(window, "Did the two feel connected? Partly")
        find(window, "How they might be linked", TextField).setFocus()
        keys("kept here")
        window.rebuild()
        settle()
        window.desk.visit("timeline", event.id)
        settle()
        assert find(window, "How they might be linked", TextField).value == "kept here"
        window.desk.depart()
        window.desk.journal.close(window.desk.drafts.contents())
    window = stage.open("full")
    assert felt(window, event) is None
    window.desk.visit("timeline", event.id)
    settle()
    assert find(window, "How they might be linked", TextField).value == "kept here"
    window.desk.visit("today")
    assert felt(window, event) == (Felt.PARTLY, "kept here")
    assert not window.desk.journal.unfinished()
