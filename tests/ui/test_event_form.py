"""Something that happened: one line, or all of it; nothing typed is lost on the way."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget

from ipt_journal.moment import Moment
from ipt_journal.records import event, therapy
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.person import Person
from ipt_journal.records.record import dated
from ipt_journal.summary import choices, session_sheet
from ipt_journal.ui.forms.event import EventForm
from ipt_journal.ui.pages.event import EventPage
from ipt_journal.ui.widgets.chip import Chip
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.window import Window
from tests.conftest import NOW
from tests.hands import CONTROL, RETURN, find, key, keys, press, rewrite, save, says, settle
from tests.scenes import Stage
from tests.ui.kept import agenda, by_now, event_of, every, full_disk, newest, only, person_of
from tests.ui.shown import form_of, today_of

LONG = "All of it, again. " * 5_556  # 100,008 letters


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("empty", "event")


# The quick part


def test_ctrl_e_a_line_and_enter_save_an_event(stage: Stage) -> None:
    window = stage.open("empty")
    key(Qt.Key.Key_E, CONTROL)
    keys("Ruth called")
    key(RETURN)
    kept = only(window, RelationshipEvent)
    assert (kept.words, kept.happened) == ("Ruth called", window.desk.now())
    assert says(window, "Saved")
    press(window, "Undo")
    assert not every(window, RelationshipEvent)


def test_the_quick_part_takes_a_person_and_how_it_felt(stage: Stage) -> None:
    window = stage.open("full")
    known = every(window, RelationshipEvent)
    key(Qt.Key.Key_E, CONTROL)
    keys("said no to a third evening")
    press(window, "Daniel")
    press(window, "How it felt: Hard")
    today_of(window).happened.focus()
    key(RETURN)
    made = newest(window, RelationshipEvent, known)
    people = [one.person_id for one in every(window, Mention) if one.owner_id == made.id]
    daniel = person_of(window, "Daniel").id
    assert (made.valence, people) == (-2, [daniel])


def test_nothing_at_all_gets_a_sentence_and_saves_nothing(stage: Stage) -> None:
    window = stage.open("empty")
    key(Qt.Key.Key_E, CONTROL)
    key(RETURN)
    assert says(window, "A line or a kind is enough, but one of them is needed.")
    assert not every(window, RelationshipEvent)


# The kinds


def test_every_kind_can_be_chosen(window: Window) -> None:
    form = form_of(window, EventForm)
    press(form.kind, "More")
    offered = {chip.value for chip in form.kind.findChildren(Chip) if chip.isVisible()}
    assert offered == set(Kind)


@pytest.mark.parametrize("kind", [Kind.WAS_ALONE, Kind.ANNIVERSARY, Kind.OTHER])
def test_a_kind_alone_is_enough(window: Window, kind: Kind) -> None:
    form = form_of(window, EventForm)
    if kind not in event.FIRST_KINDS:
        press(form.kind, "More")
    press(form.kind, event.kind_chip(kind))
    save()
    kept = only(window, RelationshipEvent)
    assert (kept.kind, kept.words) == (kind, "")
    assert kept.hollow == (kind is Kind.WAS_ALONE)


# Everything else


def test_all_of_it_is_kept_and_shown_again(window: Window) -> None:
    keys("the whole story")
    form = form_of(window, EventForm)
    for part, name in (
        (form.when, "When Yesterday"),
        (form.kind, "Let down"),
        (form.felt, "How it felt: Very hard"),
        (form, "It was mixed"),
        (form.feelings, "hurt"),
        (form.before, "Mood before 6"),
        (form.after, "Mood after 3"),
        (form, "More about it"),
        (form.intensity, "How much it stayed with you 9"),
        (form.did, "Went quiet"),
        (form.share, "On paper Never"),
    ):
        press(part, name)
    told = form.content()
    save()
    kept = only(window, RelationshipEvent)
    assert (kept.kind, kept.valence, kept.mixed, kept.intensity) == ("let_down", -3, True, 9)
    assert (kept.felt, kept.did, kept.share) == (["hurt"], ["went_quiet"], "never")
    assert (kept.mood_before, kept.mood_after) == (6, 3)
    assert kept.happened.day == NOW.date() - timedelta(days=1)
    window.desk.visit("event", kept.id)
    again = form_of(window, EventForm).content()
    assert {name: again[name] for name in again if name != "when"} == {
        name: told[name] for name in told if name != "when"
    }


def test_somebody_new_becomes_a_person_and_no_one_excludes_people(window: Window) -> None:
    keys("met at the bus stop")
    form = form_of(window, EventForm)
    press(form.people, "No one")
    press(form.people, "Add")
    keys("Amara")
    key(RETURN)
    assert not form.people.no_one
    save()
    assert only(window, Person).label == "Amara"
    assert only(window, Mention).person_id == only(window, Person).id


def test_bring_to_session_puts_it_on_the_agenda(stage: Stage) -> None:
    window = stage.open("full")
    known = every(window, RelationshipEvent)
    window.desk.visit("event")
    keys("to be talked about")
    press(window, "Bring to session")
    save()
    made = newest(window, RelationshipEvent, known)
    assert agenda(window)[-1].event_id == made.id


def test_delete_takes_it_away_and_undo_brings_all_of_it_back(stage: Stage) -> None:
    window = stage.open("full")
    told = event_of(window, "Told Ruth")
    rows = len(every(window, Mention))
    window.desk.visit("event", told.id)
    settle()
    press(window, "Delete")
    assert told.id not in {one.id for one in every(window, RelationshipEvent)}
    key(Qt.Key.Key_Z, CONTROL)
    restored = by_now(window, told)
    assert (restored.words, restored.felt) == (told.words, told.felt)
    assert len(every(window, Mention)) == rows


# Mood before and after


@pytest.fixture
def rated(stage: Stage) -> Window:
    """Open a journal with check-ins 3 h and 13 h before now."""
    window = stage.open("empty")
    with window.desk.journal.write() as session:
        for hours, number in ((3, 4), (13, 9)):
            moment = Moment.of(NOW - timedelta(hours=hours))
            session.add(MoodCheckIn(**dated(moment, moment), mood=number))
    window.desk.visit("event")
    return window


def test_mood_is_offered_from_the_nearest_check_in_and_kept_as_a_reference(rated: Window) -> None:
    form = form_of(rated, EventForm)
    assert (form.before.value["value"], form.after.value["value"]) == (4, None)
    assert says(rated, "from your 13:40 check-in")
    assert says(rated, "no check-in near")
    keys("x")
    save()
    kept = only(rated, RelationshipEvent)
    near = next(one for one in every(rated, MoodCheckIn) if one.mood == 4)
    assert (kept.mood_before, kept.mood_before_id) == (None, near.id)
    assert (kept.mood_after, kept.mood_after_id) == (None, None)


def test_a_number_of_ones_own_outranks_the_offer(rated: Window) -> None:
    keys("x")
    press(rated, "Mood before 8")
    assert says(rated, "your own number")
    save()
    kept = only(rated, RelationshipEvent)
    assert (kept.mood_before, kept.mood_before_id) == (8, None)


def test_no_mood_and_a_kept_mood_stay_what_they_are_when_the_event_is_edited(
    rated: Window,
) -> None:
    keys("x")
    press(rated, "Mood before 4")  # what was offered is taken off
    assert form_of(rated, EventForm).before.value["value"] is None
    save()
    kept = only(rated, RelationshipEvent)
    assert (kept.mood_before, kept.mood_before_id) == (None, None)
    far = next(one for one in every(rated, MoodCheckIn) if one.mood == 9)
    for reference, shown in ((None, None), (far.id, 9)):
        with rated.desk.journal.write() as session:
            session.get_one(RelationshipEvent, kept.id).mood_before_id = reference
        rated.desk.visit("event", kept.id)
        settle()
        assert form_of(rated, EventForm).before.value["value"] == shown
        keys("y")
        save()
        assert by_now(rated, kept).mood_before_id == reference
    assert by_now(rated, kept).words == "xyy"


def test_another_time_brings_another_offer(rated: Window) -> None:
    form = form_of(rated, EventForm)
    press(rated, "When Earlier today")
    rewrite(find(rated, "Time", LineField), "05:00")
    assert (form.before.value["value"], form.after.value["value"]) == (9, 4)


# Bad input


def test_the_calendar_offers_no_day_ahead_and_none_before_1920(window: Window) -> None:
    press(window, "When Pick")
    form_of(window, EventForm).when._date.click()
    settle()
    month = next(one for one in QApplication.topLevelWidgets() if one.objectName() == "calendar")
    calendar = month.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.maximumDate().toPython() == NOW.date()
    assert calendar.minimumDate().year() == 1920
    month.close()


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("2027-03-01", "That day has not come yet. Pick one up to today."),
        ("1900-01-01", "The year 1900 looks like a slip."),
    ],
)
def test_a_day_that_cannot_be_gets_a_sentence_and_nothing_is_lost(
    window: Window, day: str, sentence: str
) -> None:
    keys("what I wrote")
    form = form_of(window, EventForm)
    form.when.set_value(
        {"which": "pick", "day": day, "time": "12:00", "precision": "exact", "kept": False}
    )
    save()
    assert says(window, sentence)
    assert form.words.value == "what I wrote"
    assert not every(window, RelationshipEvent)
    press(window, "When Just now")
    save()
    assert only(window, RelationshipEvent).words == "what I wrote"


@pytest.mark.parametrize("typed", ["25:00", "half past", "", "12:61"])
def test_a_time_that_is_none_gets_a_sentence(window: Window, typed: str) -> None:
    keys("what I wrote")
    press(window, "When Yesterday")
    line = find(window, "Time", LineField)
    line.selectAll()
    line.setFocus()
    key(Qt.Key.Key_Delete)
    keys(typed)
    save()
    assert says(window, "Write the time as 19:30.")
    assert form_of(window, EventForm).words.value == "what I wrote"
    assert not every(window, RelationshipEvent)


@pytest.mark.parametrize("typed", ["7", "7pm", "19.30", "19:30", "19h30"])
def test_a_time_can_be_written_as_one_likes(window: Window, typed: str) -> None:
    keys("x")
    press(window, "When Yesterday")
    rewrite(find(window, "Time", LineField), typed)
    save()
    hour = only(window, RelationshipEvent).happened.local.hour
    assert hour == (7 if typed == "7" else 19)


OF_EVERY_SORT = {
    "long": LONG,
    "emoji": "🙂‍↔️ 👩🏽‍🦽 🏳️‍🌈 e\u0301 \u200f",
    "hebrew": "אמרתי לה הכול, finally, ואז בכיתי",
    "lines": "첫 줄\nzwei\tTab\r\nالثالث",
}


@pytest.mark.parametrize("words", list(OF_EVERY_SORT.values()), ids=list(OF_EVERY_SORT))
def test_words_of_every_sort_are_kept_as_they_are(window: Window, words: str) -> None:
    QApplication.clipboard().setText(words)
    form_of(window, EventForm).words.paste()
    typed = form_of(window, EventForm).words.value
    save()
    kept = only(window, RelationshipEvent)
    assert kept.words == typed.strip()
    assert kept.words.split() == words.split()
    window.desk.visit("event", kept.id)
    assert form_of(window, EventForm).words.value == kept.words
    window.desk.visit("timeline", kept.id)
    settle()
    window.desk.visit("today")
    settle()


def test_a_failed_save_says_so_and_keeps_everything(window: Window) -> None:
    keys("what I wrote")
    press(window, "How it felt: Good")
    with full_disk():
        save()
        assert isinstance(window.page, EventPage)
        assert form_of(window, EventForm).error.sentence
        assert form_of(window, EventForm).words.value == "what I wrote"
        assert form_of(window, EventForm).felt.value == 2
    save()
    assert only(window, RelationshipEvent).words == "what I wrote"


def test_digits_choose_on_a_scale_and_one_then_nought_is_ten(window: Window) -> None:
    form = form_of(window, EventForm)
    form.before._scale.focus_on(5)
    for typed, expected in (("7", 7), ("10", 10), ("0", 0), ("1", 1)):
        keys(typed)
        assert form.before.own == expected
    key(Qt.Key.Key_Backspace)
    assert form.before.own is None


def test_what_was_brought_and_is_then_never_to_be_printed_is_on_no_paper(stage: Stage) -> None:
    window = stage.open("full")
    told = event_of(window, "forgot the evening")
    with window.desk.journal.write() as session:
        coming = therapy.upcoming(session)
        assert coming is not None
        for brought in (False, True):  # the sample has a point in the client's own words
            therapy.bring(session, coming.id, told.words, brought=brought, event_id=told.id)
    window.desk.visit("event", told.id)
    settle()
    keys(" Once more.")
    press(window, "On paper Never")
    save()
    with window.desk.journal.read() as session:
        paper = session_sheet.build(session, choices.kept(session, NOW.date()))
    assert by_now(window, told).words.endswith(" Once more.")
    assert not any("forgot the evening" in point for point in paper.agenda)
