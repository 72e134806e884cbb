"""Look closer: six steps in any order, nothing lost, and nothing practised before it is safe."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records import event, exchange, gate, mention, tie
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.person import Person, Status
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.safe import Safe, Safety
from ipt_journal.records.therapy import AgendaPoint
from ipt_journal.ui.pages.closer import LookCloserPage
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.window import Window
from tests.conftest import NOW, OPENS, StandingClock, now_utc
from tests.hands import CONTROL, RETURN, key, offers, press, says, settle, write
from tests.scenes import Stage
from tests.ui.closer_page import unasked
from tests.ui.kept import every

FORGOT, MUM = "forgot the evening", "can’t have been that bad"
FIRST = "Talk it over with your therapist first."
ASKED = "Is it safe to raise this with Mum?"


def event_with(window: Window, words: str) -> RelationshipEvent:
    return next(one for one in every(window, RelationshipEvent) if words in one.words)


@pytest.fixture
def window(stage: Stage) -> Window:
    stage.renew()
    return look(unasked(stage, "Mum"), MUM)


def look(window: Window, words: str) -> Window:
    window.desk.visit("closer", event_with(window, words).id)
    settle()
    return window


def page_of(window: Window) -> LookCloserPage:
    assert isinstance(window.page, LookCloserPage)
    return window.page


def step(window: Window, name: str) -> None:
    """Press a step in the list, whatever else it says of itself."""
    row = next(one for one in page_of(window).steps.findChildren(RowButton) if _called(one, name))
    row.click()
    settle()


def _called(one: RowButton, name: str) -> bool:
    heard = one.accessibleName()
    return heard.startswith("Step ") and name in heard


def kept(window: Window, words: str = MUM) -> Exchange | None:
    with window.desk.journal.read() as session:
        return exchange.of_event(session, event_with(window, words).id)


def set_mum(window: Window, **fields: object) -> None:
    with window.desk.journal.write() as session:
        for one in session.exec(select(Person).where(Person.label == "Mum")):
            one.sqlmodel_update(fields)
            session.add(one)
    settle()


def answer(window: Window, told: str) -> None:
    press(window, f"{ASKED} {told}")
    settle()


def test_looking_alone_leaves_nothing_behind(window: Window) -> None:
    for name in ("What I felt", "What came of it", "What was said"):
        step(window, name)
    key(Qt.Key.Key_Escape)
    settle()
    assert kept(window) is None
    assert not window.desk.drafts.waiting()


def test_steps_are_filled_in_in_any_order_and_all_of_it_is_kept(window: Window) -> None:
    step(window, "What came of it")
    write(window, "How did it end?", "We hung up.")
    press(window, "How were you an hour later? 4")
    step(window, "What was said")
    write(window, "Where were you?", "On the stairs")
    write(window, "As near as you can, what was said? How was it said? 1: What was said", "Better?")
    press(window, "Next")
    settle()
    assert says(window, "Better?")
    press(window, "hurt")
    press(window, "Leave for now")
    settle()
    look_kept = kept(window)
    assert look_kept is not None
    assert (look_kept.how_ended, look_kept.mood_after) == ("We hung up.", 4)
    assert look_kept.place == "On the stairs"
    assert [turn["words"] for turn in look_kept.turns] == ["Better?"]
    assert look_kept.felt == ["hurt"]
    with window.desk.journal.read() as session:
        assert tie.led_to(session, look_kept.event_id) == [look_kept.id]


def test_coming_back_goes_on_at_the_first_step_that_holds_nothing(window: Window) -> None:
    write(window, "Where were you?", "On the stairs")
    press(window, "Next")
    settle()
    key(Qt.Key.Key_Escape)
    settle()
    look(window, FORGOT)
    look(window, MUM)
    assert page_of(window).step == 1
    step(window, "What was said")
    assert says(window, "On the stairs") or "On the stairs" in _texts(window)


def _texts(window: Window) -> list[str]:
    controls = page_of(window).card.questions
    assert controls is not None
    return [str(one.value) for one in controls.controls.values()]


def test_half_a_step_survives_a_lock(window: Window, stage: Stage) -> None:
    write(window, "Where were you?", "On the stairs")
    window.desk.depart()
    stage.close()
    opened = Journal.open(stage.sample, OPENS, now_utc)
    with opened.read() as session:
        assert [one.place for one in session.exec(select(Exchange)) if one.place.startswith("On")]
    opened.close()


def test_a_very_long_text_is_kept_whole(window: Window) -> None:
    step(window, "What I wanted understood")
    field = page_of(window).card.questions
    assert field is not None
    field.controls["meant"].setPlainText("a" * 100_000)
    key(Qt.Key.Key_Escape)
    settle()
    look_kept = kept(window)
    assert look_kept is not None
    assert len(look_kept.meant) == 100_000


def test_it_is_taken_back_as_a_whole_and_found_by_its_words(window: Window) -> None:
    step(window, "What I wanted understood")
    write(window, "What did you want Mum to understand?", "kestrel")
    press(window, "Leave for now")
    settle()
    window.desk.visit("entries", focus="find")
    settle()
    write(window, "Search", "kestrel") if offers(window, "Search") else None
    change = window.desk.journal.last_change
    assert window.desk.undo(change)
    assert kept(window) is None


# Whether it is safe


def test_nothing_is_practised_before_it_is_asked(window: Window) -> None:
    for name in ("What it may have been like", "What I could try"):
        step(window, name)
        assert says(window, ASKED)
        assert not offers(window, "Practise the words")
    answer(window, "Yes")
    assert offers(window, "Practise the words")
    step(window, "What it may have been like")
    assert not says(window, ASKED)
    told = [one.raise_safe for one in every(window, Person) if one.label == "Mum"]
    assert told == [Safe.YES]


@pytest.mark.parametrize("told", ["Not sure", "No"])
def test_not_sure_puts_the_therapist_first(window: Window, told: str) -> None:
    step(window, "What I could try")
    answer(window, told)
    for name in ("What it may have been like", "What I could try"):
        step(window, name)
        assert says(window, FIRST)
        assert not offers(window, "Practise the words")
        assert not offers(window, "Try something small")
    step(window, "What came of it")
    assert not says(window, FIRST)


def test_an_old_answer_is_asked_again(window: Window) -> None:
    step(window, "What I could try")
    answer(window, "Yes")
    window.desk.clock = StandingClock(NOW + timedelta(days=61))
    window.desk.visit("today")
    look(window, MUM)
    step(window, "What I could try")
    assert says(window, ASKED)


def test_being_afraid_closes_their_side_even_after_a_yes(window: Window) -> None:
    now = window.desk.now().utc
    set_mum(window, safety=Safety.AFRAID, raise_safe=Safe.YES, raise_safe_utc=now)
    step(window, "What it may have been like")
    assert says(window, FIRST)
    step(window, "What I could try")
    assert not says(window, FIRST)


def test_of_somebody_who_died_nothing_is_offered_and_nothing_is_said(window: Window) -> None:
    set_mum(window, status=Status.DIED)
    assert not any("like for them" in name for name in _steps(window))
    step(window, "What I would want to say now")
    write(window, "What would you want to say to Mum now?", "I kept your coat.")
    assert not says(window, "safe")
    assert not says(window, FIRST)
    for offer in ("Practise the words", "Try something small", "Who else can help"):
        assert not offers(window, offer)
    press(window, "Done")
    settle()
    look_kept = kept(window)
    assert look_kept is not None
    assert look_kept.say_now == "I kept your coat."


def _steps(window: Window) -> list[str]:
    found = page_of(window).steps.findChildren(RowButton)
    return [one.accessibleName() for one in found if _called(one, "")]


def test_with_nobody_there_it_asks_of_nobody(stage: Stage) -> None:
    stage.renew()
    window = stage.open("full")
    with window.desk.journal.write() as session:
        alone = session.exec(select(RelationshipEvent)).first()
        assert alone is not None
        alone.words, alone.no_one = "Wanted company tonight.", True
        mention.set_people(session, alone.id, [])
    look(window, "Wanted company")
    assert len(_steps(window)) == 4
    assert not says(window, "them")
    assert not says(window, "safe")


def test_of_someone_not_on_the_map_the_look_itself_is_asked(stage: Stage) -> None:
    stage.renew()
    window = stage.open("full")
    with window.desk.journal.write() as session:
        other = session.exec(select(RelationshipEvent)).first()
        assert other is not None
        other.words, other.someone_else, other.no_one = "A man on the bus.", True, False
        mention.set_people(session, other.id, [])
    look(window, "A man on the bus")
    step(window, "What I could try")
    press(window, "Is it safe to raise this? No")
    settle()
    assert says(window, FIRST)
    look_kept = kept(window, "A man on the bus")
    assert look_kept is not None
    assert look_kept.safe is Safe.NO


# What follows


def test_from_the_look_to_a_trial_and_to_the_session(window: Window) -> None:
    step(window, "What I could try")
    answer(window, "Yes")
    options = "If you had it again, what else could you try? List three, even odd ones. 1"
    write(window, f"{options}: Words or something to do", "Say it hurt")
    press(window, "Practise the words")
    settle()
    write(window, "What do you want from it?", "To be heard")
    key(RETURN, CONTROL)
    settle()
    press(window, "Bring to session")
    settle()
    look_kept = kept(window)
    assert look_kept is not None
    (practised,) = (one for one in every(window, Rehearsal) if one.aim == "To be heard")
    with window.desk.journal.read() as session:
        thread = tie.thread(session, practised.id)
        assert {look_kept.event_id, look_kept.id, practised.id} <= thread
        points = session.exec(select(AgendaPoint)).all()
        assert [one for one in points if one.id in tie.led_to(session, look_kept.id)]
    press(window, "Bring to session")
    settle()
    with window.desk.journal.read() as session:
        points = session.exec(select(AgendaPoint)).all()
        assert not [one for one in points if one.id in tie.led_to(session, look_kept.id)]


def test_a_later_no_folds_what_was_tried(window: Window) -> None:
    step(window, "What I could try")
    answer(window, "Yes")
    press(window, "Try something small")
    settle()
    write(window, "What would you like to try?", "Call on Sunday")
    key(RETURN, CONTROL)
    settle()
    assert says(window, "Call on Sunday")
    with window.desk.journal.write() as session:
        mum = session.exec(select(Person).where(Person.label == "Mum")).one()
        gate.answer(session, [mum.id], Safe.NO, window.desk.now().utc)
    step(window, "What came of it")
    step(window, "What I could try")
    assert not says(window, "Call on Sunday")
    press(window, "What was practised and tried before")
    settle()
    assert says(window, "Call on Sunday")
    assert [one.what for one in every(window, Experiment) if "Sunday" in one.what]


# Ways there


def test_an_event_is_saved_and_looked_at_closer(stage: Stage) -> None:
    stage.renew()
    window = stage.open("full")
    window.desk.visit("event")
    settle()
    press(window, "Start")
    settle()
    assert says(window, "A line or a kind is enough, but one of them is needed.")
    write(window, "What happened?", "She laughed at me.")
    press(window, "Start")
    settle()
    page = page_of(window)
    assert page.of is not None
    assert page.of.event.words == "She laughed at me."
    key(Qt.Key.Key_Escape)
    settle()
    assert window.page.objectName() == "page"
    assert not isinstance(window.page, LookCloserPage)


def test_the_timeline_leads_there(stage: Stage) -> None:
    stage.renew()
    window = stage.open("full")
    window.desk.visit("timeline", event_with(window, FORGOT).id)
    settle()
    press(window, "Look closer")
    settle()
    page = page_of(window)
    assert page.of is not None
    assert FORGOT in page.of.event.words


def test_an_entry_that_goes_takes_its_look_along(window: Window) -> None:
    write(window, "Where were you?", "On the stairs")
    press(window, "Next")
    settle()

    with window.desk.journal.write() as session:
        event.remove(session, session.get_one(RelationshipEvent, event_with(window, MUM).id))
    settle()
    assert says(window, "That entry is gone.")
    assert every(window, Exchange) == [
        one for one in every(window, Exchange) if one.place != "On the stairs"
    ]
