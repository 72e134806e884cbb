"""People: a list with a card each, and still usable with a thousand of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from sqlalchemy import event as sql

from ipt_journal.records.mention import Mention
from ipt_journal.records.person import Person
from ipt_journal.ui.pages.people import PeoplePage
from ipt_journal.ui.person_row import PersonRow
from ipt_journal.ui.widgets.button import Drop
from ipt_journal.ui.widgets.chip import Chip
from ipt_journal.ui.window import Window
from tests.hands import CONTROL, find, key, keys, press, save, says, settle, write
from tests.scenes import Stage
from tests.ui.kept import by_now, every, keep, newest, person_of


@pytest.fixture
def window(stage: Stage) -> Window:
    window = stage.open_at("full", "people")
    press(window, "Show as List")
    return window


def page_of(window: Window) -> PeoplePage:
    assert isinstance(window.page, PeoplePage)
    return window.page


def rows(window: Window) -> list[PersonRow]:
    return [row for row in window.findChildren(PersonRow) if row.isVisible()]


def open_card(window: Window, label: str) -> None:
    next(row for row in rows(window) if row.accessibleName().startswith(label)).click()
    settle()


def test_everyone_is_listed_with_their_standing_and_events(window: Window) -> None:
    names = [row.accessibleName() for row in rows(window)]
    assert len(names) == len(every(window, Person))
    assert any(name.startswith("Leah, Sister · in contact") for name in names)
    assert any("died" in name for name in names)


def test_a_nickname_is_enough_for_somebody_new(window: Window) -> None:
    known = every(window, Person)
    press(window, "Add a person")
    keys("Amara")
    key(Qt.Key.Key_Return)
    assert newest(window, Person, known).label == "Amara"
    assert any(row.accessibleName().startswith("Amara") for row in rows(window))


def test_a_card_is_changed_and_undo_takes_it_back(window: Window) -> None:
    leah = person_of(window, "Leah")
    open_card(window, "Leah")
    press(window, "Edit")
    form = page_of(window).form
    assert form is not None
    press(form, "little contact")
    form.alias.setFocus()
    keys("L. at home")
    key(Qt.Key.Key_Return)
    kept = by_now(window, leah)
    assert (kept.status, kept.print_alias) == ("little_contact", "L. at home")
    press(window, "Undo")
    kept = by_now(window, leah)
    assert (kept.status, kept.print_alias) == (leah.status, leah.print_alias)


def test_ctrl_z_shows_in_the_card_but_not_over_what_is_being_typed(window: Window) -> None:
    leah = person_of(window, "Leah")
    for _ in range(2):
        open_card(window, "Leah")
        press(window, "Edit")
        form = page_of(window).form
        assert form is not None
        form.alias.setFocus()
        keys("L")
        key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Z, CONTROL)
    press(window, "Edit")
    assert find(window, "How should they appear on paper?", QLineEdit).text() == "L"
    write(window, "Your own word for it", " sister of mine")
    window._undo_last()
    assert by_now(window, leah).print_alias == leah.print_alias
    assert find(window, "How should they appear on paper?", QLineEdit).text() == "L"
    form = page_of(window).form
    assert form is not None
    assert form.own_word.value.endswith(" sister of mine")


def test_undo_beside_the_card_takes_back_the_card_and_nothing_later(window: Window) -> None:
    press(window, "Edit")
    form = page_of(window).form
    assert form is not None
    label = form.name.value
    form.alias.setFocus()
    keys("L. at home")
    key(Qt.Key.Key_Return)
    keep(window, Person(label="Someone later"))
    press(window, "Undo")
    kept = {one.label: one.print_alias for one in every(window, Person)}
    assert kept[label] != "L. at home"
    assert "Someone later" in kept


@pytest.mark.parametrize("name", ["", "   ", "n" * 81])
def test_a_name_that_cannot_be_gets_a_sentence(window: Window, name: str) -> None:
    count = len(every(window, Person))
    press(window, "Add a person")
    keys(name)
    save()
    form = page_of(window).form
    assert form is not None
    assert form.error.sentence
    assert form.name.value == name
    assert len(every(window, Person)) == count


def test_deleting_somebody_leaves_what_happened_and_can_be_taken_back(window: Window) -> None:
    open_card(window, "Ines")
    press(window, "Edit")
    people, named = len(every(window, Person)), len(every(window, Mention))
    press(window, "Delete")
    assert len(every(window, Person)) == people - 1
    assert len(every(window, Mention)) < named
    key(Qt.Key.Key_Z, CONTROL)
    assert (len(every(window, Person)), len(every(window, Mention))) == (people, named)


@pytest.mark.parametrize("button", ["All 2 events", "See on timeline"])
def test_what_is_narrowed_to_one_person_names_them(window: Window, button: str) -> None:
    window.desk.visit("entries")
    window.desk.visit("timeline")
    window.desk.visit("people")
    open_card(window, "Ines")
    press(window, button)
    drop = find(window.page, "Person: Ines", Drop)
    assert drop.text() == "Ines"
    window.desk.changed.emit(window.page.shows)
    assert find(window.page, "Person: Ines", Drop).property("active") == "true"


# A thousand


@pytest.fixture
def crowd(stage: Stage) -> Window:
    window = stage.open("empty")
    keep(window, *(Person(label=f"Someone {n:04}") for n in range(1_000)))
    return window


def widgets_of(window: Window) -> int:
    return len(window.page.findChildren(QWidget))


@pytest.mark.parametrize("page", ["today", "people", "event", "entries", "timeline", "next"])
def test_a_page_asks_no_more_for_a_thousand_people_than_for_one(stage: Stage, page: str) -> None:
    counts = []
    for people in (1, 1_000):
        stage.renew()
        window = stage.open("empty")
        keep(window, *(Person(label=f"Someone {n:04}") for n in range(people)))
        asked: list[str] = []

        def note(_link: object, _cursor: object, words: str, *_rest: object) -> None:
            asked.append(words)  # noqa: B023 - read before the next round

        sql.listen(window.desk.journal.vault.engine, "before_cursor_execute", note)
        window.desk.visit(page)
        settle()
        counts.append(len(asked))
        sql.remove(window.desk.journal.vault.engine, "before_cursor_execute", note)
    assert counts[1] == counts[0]


def test_forms_show_a_handful_of_a_thousand_people(crowd: Window) -> None:
    for page in ("today", "event", "check_in", "note"):
        crowd.desk.visit(page)
        settle()
        shown = [one for one in crowd.page.findChildren(Chip) if "Someone 0" in one.text()]
        assert 0 < len(shown) <= 8


def test_the_list_of_a_thousand_can_be_searched_or_draws_only_some(crowd: Window) -> None:
    crowd.desk.visit("people")
    settle()
    assert says(crowd, "People")
    assert widgets_of(crowd) < 3_000


def test_undo_of_a_deletion_names_the_person(window: Window) -> None:
    press(window, "Edit")
    press(window, "Delete")
    key(Qt.Key.Key_Z, CONTROL)
    assert says(window, "Back again: a person.")
