"""Before somebody goes with all they are in, there is a backup of the journal as it was."""

from pathlib import Path
from uuid import UUID

import pytest
from sqlmodel import select

from ipt_journal.records.mention import Mention
from ipt_journal.records.note import Note
from ipt_journal.records.own_form import OwnForm
from ipt_journal.records.person import Person
from ipt_journal.records.record import dated
from ipt_journal.rescue import backing_up, beside
from ipt_journal.rescue.backing_up import backups
from ipt_journal.ui.pages.people import PeoplePage
from ipt_journal.ui.pages.questionnaires import QuestionnairesPage
from ipt_journal.ui.window import Window
from ipt_journal.vault import told as vault_told
from ipt_journal.vault.errors import Unreachable
from tests.hands import choose, offers, press, says, settle, until
from tests.measure_scenes import own_file
from tests.scenes import Stage
from tests.ui.kept import every, keep, person_of, pulled_out
from tests.ui.test_remarks import AT

NONE_MADE = "No backup of how it was before could be made."


@pytest.fixture
def window(stage: Stage) -> Window:
    """Give a journal with two people and a note that names both."""
    window = stage.open("empty")
    people = [Person(label="Amara"), Person(label="Ama")]
    note = Note(text="the walk", **dated(AT, AT))
    named = [
        Mention(owner_id=note.id, person_id=one.id, position=place)
        for place, one in enumerate(people)
    ]
    keep(window, *people, note, *named)
    window.desk.visit("people")
    settle()
    return window


def labels(window: Window) -> set[str]:
    return {one.label for one in every(window, Person)}


def edit(window: Window, label: str) -> PeoplePage:
    page = window.page
    assert isinstance(page, PeoplePage)
    page.choose(person_of(window, label).id)
    page.edit()
    settle()
    return page


def delete(window: Window, label: str) -> None:
    edit(window, label)
    press(window, "Delete")


def last_backed_up(window: Window) -> set[UUID]:
    """Return who is in the last backup."""
    (newest, *_) = backups(window.desk.journal)
    with beside.in_backup(window.desk.journal.vault, newest) as there:
        return {one.id for one in there.exec(select(Person))}


def test_there_is_one_before_somebody_is_deleted(window: Window) -> None:
    both = {one.id for one in every(window, Person)}
    delete(window, "Ama")
    until(lambda: says(window, "Deleted. What happened with them stays, without the name."))
    assert labels(window) == {"Amara"}
    assert last_backed_up(window) == both
    press(window._bar, "Undo")
    assert labels(window) == {"Amara", "Ama"}


def test_none_is_made_where_nothing_changed_since_the_last(window: Window) -> None:
    backing_up.take(window.desk.journal)
    delete(window, "Ama")
    assert labels(window) == {"Amara"}
    assert len(backups(window.desk.journal)) == 1


def test_pressed_twice_it_is_done_once(window: Window) -> None:
    page = edit(window, "Ama")
    for _ in range(2):
        page._on_delete()
    until(lambda: labels(window) == {"Amara"})
    settle(300)
    assert len(backups(window.desk.journal)) == 1
    assert offers(window._bar, "Undo")


def test_there_is_one_before_two_become_one(window: Window) -> None:
    both = {one.id for one in every(window, Person)}
    page = window.page
    assert isinstance(page, PeoplePage)
    page.choose(person_of(window, "Amara").id)
    settle()
    press(window, "Same as someone else")
    choose(window, "The same person", "Ama · 0 events")
    press(window, "Make them one")
    until(lambda: says(window, "They are one person now."))
    assert len(every(window, Person)) == 1
    assert last_backed_up(window) == both


def test_where_none_can_be_made_it_is_done_all_the_same_and_told(window: Window) -> None:
    window.desk.journal.vault.folder.backups.write_bytes(b"in the way")
    delete(window, "Ama")
    until(lambda: says(window, NONE_MADE))
    assert labels(window) == {"Amara"}
    assert offers(window._bar, "Undo")


def test_the_sample_is_not_backed_up(stage: Stage) -> None:
    window = stage.open_at("full", "people")
    count = len(backups(window.desk.journal))
    delete(window, "Daniel")
    assert "Daniel" not in labels(window)
    assert len(backups(window.desk.journal)) == count


def test_where_the_journal_is_out_of_reach_that_is_said_and_nobody_goes(window: Window) -> None:
    edit(window, "Ama")
    with pulled_out(window):
        press(window, "Delete")
        until(lambda: says(window, vault_told.sentence(Unreachable())))
    assert labels(window) == {"Amara", "Ama"}
    press(window, "Delete")  # it can be tried again
    until(lambda: labels(window) == {"Amara"})


def test_there_is_one_before_a_questionnaire_goes_with_its_answers(
    window: Window, tmp_path: Path
) -> None:
    window.desk.visit("questionnaires")
    settle()
    page = window.page
    assert isinstance(page, QuestionnairesPage)
    file = tmp_path / "evenings.toml"
    file.write_bytes(own_file())
    page.bring.take(file)
    settle()
    press(window, "Remove this questionnaire")
    until(lambda: not every(window, OwnForm))
    assert len(backups(window.desk.journal)) == 1
