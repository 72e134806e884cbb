"""What the client says of an event is not lost where it could not be saved."""

from ipt_journal.records import link
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Felt
from ipt_journal.ui.widgets.field import TextField
from ipt_journal.ui.window import Window
from tests.hands import find, keys, press, settle
from tests.scenes import Stage
from tests.ui.kept import every, full_disk


def event_of(window: Window) -> RelationshipEvent:
    events = every(window, RelationshipEvent)
    return next(one for one in events if "Long call with Leah" in one.words)


def felt(window: Window) -> tuple[Felt | None, str] | None:
    with window.desk.journal.read() as session:
        said = link.of_event(session, event_of(window).id)
    return (said.felt, said.words) if said else None


def test_what_could_not_be_saved_outlasts_a_change_of_looks_and_hiding(stage: Stage) -> None:
    window = stage.open("full")
    event = event_of(window)
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
    assert felt(window) is None
    window.desk.visit("timeline", event.id)
    settle()
    assert find(window, "How they might be linked", TextField).value == "kept here"
    window.desk.visit("today")
    assert felt(window) == (Felt.PARTLY, "kept here")
    assert not window.desk.journal.unfinished()
