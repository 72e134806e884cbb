"""One person's card: what is told on it, what it asks, what is private, and two that are one."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from sqlmodel import Session

from ipt_journal.records import closeness, entries
from ipt_journal.records.closeness import Closeness
from ipt_journal.records.mention import Mention
from ipt_journal.records.person import Confide, Person, Relationship, Status
from ipt_journal.records.safe import Safe, Safety
from ipt_journal.ui.pages.entries import EntriesPage
from ipt_journal.ui.pages.event import EventPage
from ipt_journal.ui.pages.people import PeoplePage
from ipt_journal.ui.people.mood_strip import MoodStrip
from ipt_journal.ui.person_row import PersonRow
from ipt_journal.ui.widgets.chip import Chip
from ipt_journal.ui.widgets.rough_day import RoughDay
from ipt_journal.ui.window import Window
from tests.hands import (
    CONTROL,
    choose,
    find,
    focused,
    key,
    keys,
    name_of,
    offers,
    press,
    save,
    says,
    settle,
    write,
)
from tests.scenes import Stage
from tests.ui.kept import by_now, every, keep, newest, person_of

LONG = "a very long word " * 6_000


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("full", "people")


def page_of(window: Window) -> PeoplePage:
    assert isinstance(window.page, PeoplePage)
    return window.page


def show(window: Window, label: str) -> None:
    page_of(window).choose(person_of(window, label).id)
    settle()


# To read


def test_the_card_tells_what_was_said_of_somebody(window: Window) -> None:
    for words in (
        "Partner · in contact · on paper: D., partner",
        "Close, you’d like them very close",
        "your mood, and 9 events with Daniel",
        "25 August",
        "Steadiness. He deals with forms and landlords.",
        "The home, the cooking, remembering birthdays.",
        "I count on Daniel for",
        "Noticing when I go quiet",
        "never said",
        "Daniel seems to count on me for",
        "my guess",
        "That he’d ask, before he’s late, not after.",
        "He came to find me.",
        "Can I tell Daniel how bad it gets?",
        "Partly",
    ):
        assert says(window.page, words), words


def test_a_card_with_nothing_told_says_no_more_than_the_name(stage: Stage) -> None:
    window = stage.open("empty")
    keep(window, Person(label="Amara"))
    window.desk.visit("people")
    settle()
    assert says(window.page, "Amara")
    assert not says(window.page, "What I get")
    assert not says(window.page, "Lately")
    assert not window.page.findChildren(MoodStrip)
    assert not offers(window.page, "All 0 events")


def test_what_happened_lately_opens_and_all_events_are_listed(window: Window) -> None:
    row = next(
        one
        for one in window.page.findChildren(QAbstractButton)
        if one.isVisible() and name_of(one).startswith("He came to find me.")
    )
    row.click()
    settle()
    assert isinstance(window.page, EventPage)
    window.desk.visit("people")
    press(window, "All 9 events")
    assert isinstance(window.page, EntriesPage)
    assert window.page.narrowed.kinds == (entries.EVENT,)


def test_the_strip_keeps_gaps_and_shows_few_check_ins_as_dots(stage: Stage) -> None:
    for kind in ("full", "one"):
        window = stage.open(kind)
        if kind == "one":
            keep(window, Person(label="Amara"))
        window.desk.visit("people")
        settle()
        strip = window.page.findChild(MoodStrip)
        assert strip is not None
        assert (strip._trend is None) is (kind == "one")
        assert not strip.grab().isNull()


# To fill in


def fill_in(window: Window) -> None:
    """Answer everything that the form asks of Tom, but what is private."""
    for fold in ("Being in touch", "What you get and give", "What you count on"):
        press(window, fold)
    since = find(window, "Since when", RoughDay)
    since.set_value("2026-09")
    since.changed.emit()
    for name in (
        "estranged",
        "Every month",
        "Messages",
        "What do you get? Advice some",
        "What do you give? Company a lot",
        "How does this relationship sit with you? 7",
        "Do they know how low you have been? Not sure",
        "Closer",
        "Could you tell them how bad it gets? Yes",
    ):
        press(window, name)
    mine = "What do you count on from them? 1: {}"
    theirs = "What do they seem to count on from you? 1: {}"
    for name, words in (
        ("What you get, in your words", "He listens."),
        ("What you give, in your words", "I stay late."),
        (mine.format("What you count on from them"), "A lift home"),
        (theirs.format("What they seem to count on from you"), "No fuss"),
        ("What goes well?", "Tea."),
        ("What is hard?", "Mondays."),
        ("If one thing could be different, what?", "Less rush."),
    ):
        write(window, name, words)
    choose(window, mine.format("Did you say it?"), "said once")
    choose(window, mine.format("Met?"), "partly")
    choose(window, theirs.format("How you know"), "my guess")


def test_every_answer_of_the_form_is_kept_and_shown_again(window: Window) -> None:
    show(window, "Tom")
    press(window, "Edit")
    fill_in(window)
    save()
    kept = person_of(window, "Tom")
    assert (kept.status, kept.status_since) == (Status.ESTRANGED, "2026-09")
    assert (kept.contact, kept.channels) == ("monthly", ["text"])
    assert (kept.gets, kept.gives) == ({"advice": 2}, {"company": 3})
    assert (kept.gets_words, kept.gives_words) == ("He listens.", "I stay late.")
    assert kept.mine == [{"text": "A lift home", "source": "once", "met": "partly"}]
    assert kept.theirs == [{"text": "No fuss", "source": "guess", "met": ""}]
    assert (kept.satisfaction, kept.since_low) == (7, "closer")
    assert (kept.knows_low, kept.can_confide) == (Confide.UNSURE, Confide.YES)
    assert (kept.went_well, kept.hard, kept.like_to_change) == ("Tea.", "Mondays.", "Less rush.")
    for words in ("estranged since September 2026", "said once · partly met", "Advice: some"):
        assert says(window.page, words), words
    press(window, "Edit")
    save()
    assert person_of(window, "Tom").model_dump() == kept.model_dump()


def test_the_form_places_somebody_as_the_map_does(window: Window) -> None:
    press(window, "Add a person")
    keys("Amara")
    form = page_of(window).form
    assert form is not None
    press(form.ring, "Close")
    press(form.wished, "Very close")
    save()
    kept = newest_place(window, "Amara")
    assert (kept.ring, kept.wished_ring) == (2, 1)
    count = len(every(window, Closeness))
    press(window, "Edit")
    write(window, "What do you call them here?", "!")
    save()
    assert len(every(window, Closeness)) == count


def newest_place(window: Window, label: str) -> Closeness:
    with window.desk.journal.read() as session:
        return closeness.of_person(session, person_of(window, label).id)[-1]


def test_a_half_filled_form_waits_and_comes_back(window: Window) -> None:
    show(window, "Tom")
    press(window, "Edit")
    press(window, "Being in touch")
    press(window, "Every month")
    window.desk.visit("today")
    settle()
    window.desk.visit("people", person_of(window, "Tom").id)
    settle()
    assert find(window, "Every month", Chip).isChecked()
    press(window, "Cancel")
    assert not offers(window, "Save")
    assert person_of(window, "Tom").contact == ""
    assert not window.desk.drafts.waiting()


def test_a_hundred_thousand_letters_are_kept_and_shown(window: Window) -> None:
    one = person_of(window, "Tom")
    one.went_well = LONG
    keep(window, one)
    show(window, "Tom")
    assert says(window.page, LONG[:100])
    press(window, "Edit")
    save()
    assert (
        person_of(window, "Tom").went_well == LONG.strip()
        or person_of(window, "Tom").went_well == LONG
    )


def test_a_day_that_is_none_gets_a_sentence(window: Window) -> None:
    press(window, "Edit")
    since = find(window, "Since when", RoughDay)
    since.set_value("1212")
    since.changed.emit()
    save()
    form = page_of(window).form
    assert form is not None
    assert "1212" in form.error.sentence


# Private


def test_what_is_private_is_folded_and_never_on_the_card(window: Window) -> None:
    one = person_of(window, "Daniel")
    one.safety, one.raise_safe, one.raise_safe_utc = Safety.UNSURE, Safe.NO, window.desk.now().utc
    keep(window, one)
    settle()
    assert not says(window.page, "Not sure")
    press(window, "Edit")
    assert not says(window.page, "How safe do you feel with them?")
    press(window, "Private to me")
    assert says(window.page, "How safe do you feel with them?")
    assert says(window.page, "Answered on 17 November 2026.")


def test_the_answer_about_raising_things_is_kept_with_its_day(window: Window) -> None:
    show(window, "Tom")
    press(window, "Edit")
    press(window, "Private to me")
    press(window, "Is it safe to raise things with them? Yes")
    save()
    kept = person_of(window, "Tom")
    assert (kept.raise_safe, kept.raise_safe_utc) == (Safe.YES, window.desk.now().utc)
    press(window, "Edit")
    press(window, "Private to me")
    press(window, "Afraid at times")
    save()
    kept = person_of(window, "Tom")
    assert (kept.safety, kept.raise_safe, kept.raise_safe_utc) == (Safety.AFRAID, None, 0)


def test_with_somebody_who_died_nothing_about_raising_things_is_asked(window: Window) -> None:
    show(window, "Dad")
    assert says(window.page, "Parent · died 6 October 2024 · on paper: Father")
    press(window, "Edit")
    press(window, "Private to me")
    assert not says(window.page, "Is it safe to raise things with them?")


# Two that are one


def merge(window: Window, other: str) -> None:
    press(window, "Same as someone else")
    choose(window, "The same person", other)
    press(window, "Make them one")


def test_two_entries_become_one_and_undo_parts_them(window: Window) -> None:
    ruth, tom = person_of(window, "Ruth"), person_of(window, "Tom")
    mentions = len(every(window, Mention))
    show(window, "Ruth")
    merge(window, "Tom · work · 3 events")
    assert "Tom" not in {one.label for one in every(window, Person)}
    assert offers(window, "All 6 events")
    assert len([one for one in every(window, Closeness) if one.person_id == ruth.id]) >= 3
    key(Qt.Key.Key_Z, CONTROL)
    assert by_now(window, tom).model_dump() == tom.model_dump()
    assert by_now(window, ruth).label == "Ruth"
    assert len(every(window, Mention)) == mentions


def test_nothing_happens_until_somebody_is_chosen_and_cancel_goes_back(window: Window) -> None:
    press(window, "Same as someone else")
    assert not find(window, "Make them one", QAbstractButton).isEnabled()
    press(window, "Cancel")
    assert offers(window, "Edit")
    assert name_of(focused()) == "Edit"


# Archived


def test_who_is_archived_leaves_the_map_and_the_pickers_and_keeps_every_entry(
    window: Window,
) -> None:
    mentions = len(every(window, Mention))
    show(window, "Ines")
    press(window, "Archive")
    assert person_of(window, "Ines").archived
    assert len(every(window, Mention)) == mentions
    assert "Ines" not in {dot.spot.name for dot in page_of(window).views.map.board._dots.values()}
    press(window, "Show as List")
    names = [row.accessibleName() for row in window.findChildren(PersonRow) if row.isVisible()]
    assert names[-1].startswith("Ines, Neighbour")
    for page in ("today", "event", "check_in", "note"):
        window.desk.visit(page)
        settle()
        for words in ("Add", "Someone else", "Add a person"):
            if offers(window.page, words):
                press(window.page, words)
        assert not offers(window.page, "Ines"), page
    window.desk.visit("people", person_of(window, "Ines").id)
    settle()
    press(window, "Bring back")
    assert not person_of(window, "Ines").archived
    assert "Ines" in {dot.spot.name for dot in page_of(window).views.map.board._dots.values()}


def test_an_event_keeps_the_archived_who_are_in_it(window: Window) -> None:
    one = person_of(window, "Ines")
    one.archived = True
    keep(window, one)
    with window.desk.journal.read() as session:
        event = _event_with(session, one)
    window.desk.visit("event", event)
    settle()
    assert find(window.page, "Ines", Chip).isChecked()
    save()
    with window.desk.journal.read() as session:
        assert _event_with(session, one) == event


def _event_with(session: Session, one: Person) -> UUID:
    narrowed = entries.Filter(kinds=(entries.EVENT,), person=one.id)
    return entries.page(session, narrowed, 1)[0].id


def test_undo_of_archiving_says_who_is_back(window: Window) -> None:
    show(window, "Ines")
    press(window, "Archive")
    key(Qt.Key.Key_Z, CONTROL)
    assert not person_of(window, "Ines").archived
    assert says(window, "Taken back: a person.")


# Deleting


def test_deleting_purges_places_and_finds_nothing_more_by_the_name(window: Window) -> None:
    ruth = person_of(window, "Ruth")
    show(window, "Ruth")
    press(window, "Edit")
    press(window, "Delete")
    assert not [one for one in every(window, Closeness) if one.person_id == ruth.id]
    key(Qt.Key.Key_Z, CONTROL)
    assert [one for one in every(window, Closeness) if one.person_id == ruth.id]


def test_a_new_person_can_be_let_go_of(window: Window) -> None:
    known = every(window, Person)
    press(window, "Add a person")
    keys("Nobody")
    press(window, "Cancel")
    assert len(every(window, Person)) == len(known)
    assert not window.desk.drafts.kept("people:")
    press(window, "Add a person")
    assert find(window, "What do you call them here?", QLineEdit).text() == ""
    keys("Amara")
    save()
    assert newest(window, Person, known).relationship is Relationship.UNSAID
    assert date(2026, 11, 17) == window.desk.clock.today()
