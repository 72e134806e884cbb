"""What a closer look keeps: no more than is told, and nothing that was taken back."""

from ipt_journal.records import event, mention
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.person import Person, Status
from ipt_journal.records.record import dated
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.window import Window
from tests.hands import find, settle, write
from tests.scenes import Stage
from tests.ui.kept import every, keep, only
from tests.ui.test_closer import MUM, look, page_of

PLACE = "Where were you?"


def at_home(stage: Stage) -> Window:
    window = stage.open("empty")
    keep(window, RelationshipEvent(words=MUM, **dated(window.desk.now(), window.desk.now())))
    look(window, MUM)
    write(window, PLACE, "kitchen")
    page_of(window).show_step(1)
    assert only(window, Exchange).place == "kitchen"
    return window


def test_what_is_taken_back_stays_taken_back(stage: Stage) -> None:
    window = at_home(stage)
    page_of(window).show_step(0)
    window.desk.undo(window.desk.journal.last_change)
    settle()
    assert not every(window, Exchange)
    assert find(window, PLACE, LineField).value == ""
    window.desk.visit("today")
    settle()
    assert not every(window, Exchange)


def test_going_through_the_steps_again_saves_nothing(stage: Stage) -> None:
    window = at_home(stage)
    form = page_of(window).form
    assert form is not None
    told: list[object] = []
    form.saved.connect(told.append)
    page_of(window).show_step(0)
    page_of(window).show_step(1)
    assert not told


def test_what_one_would_want_to_say_to_someone_who_died_is_there_again(stage: Stage) -> None:
    window = stage.open("empty")
    gone = Person(label="Gran", status=Status.DIED)
    made = RelationshipEvent(words=MUM, **dated(window.desk.now(), window.desk.now()))
    other = RelationshipEvent(words="another", **dated(window.desk.now(), window.desk.now()))
    keep(window, gone, made, other)
    with window.desk.journal.write() as session:
        mention.set_people(session, made.id, [gone.id])
    asked = "What would you want to say to Gran now?"
    for more in ("I miss you", " still"):
        look(window, "another")
        look(window, MUM)
        page_of(window).show_step(9)
        settle()
        write(window, asked, more)
    window.desk.visit("today")
    settle()
    assert only(window, Exchange).say_now == "I miss you still"


def test_deleting_an_event_forgets_the_closer_look_that_was_begun(stage: Stage) -> None:
    window = stage.open("empty")
    made = RelationshipEvent(words=MUM, **dated(window.desk.now(), window.desk.now()))
    keep(window, made)
    look(window, MUM)
    write(window, PLACE, "kitchen")
    window.desk.drafts.all_closed()
    assert window.desk.journal.unfinished()
    with window.desk.journal.write() as session:
        event.remove(session, session.get_one(RelationshipEvent, made.id))
    assert not window.desk.journal.unfinished()
    assert not window.desk.drafts.waiting()
