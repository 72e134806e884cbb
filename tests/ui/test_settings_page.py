"""Settings: what lies outside the journal, what inside, and the keys."""

import json
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from ipt_journal import paths
from ipt_journal.journal import Journal
from ipt_journal.records.person import Person
from ipt_journal.records.preferences import Preferences
from ipt_journal.records.profile import Profile
from ipt_journal.ui import theme
from ipt_journal.ui.departure import ALWAYS
from ipt_journal.ui.first.recovery_key import RecoveryKey
from ipt_journal.ui.pages.settings import SettingsPage
from ipt_journal.ui.settings.files import FilesCard
from ipt_journal.ui.widgets.button import Button, Drop
from ipt_journal.ui.window import Window
from ipt_journal.vault import recovery, told
from ipt_journal.vault.errors import WrongKey
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import OPENS, PASSPHRASE, now_utc
from tests.hands import (
    CONTROL,
    choose,
    find,
    focused,
    key,
    offers,
    press,
    rewrite,
    says,
    settle,
    until,
    words_on,
    write,
)
from tests.scenes import Stage
from tests.ui.kept import every, full_disk, only

OUTSIDE = {
    "theme", "text_size", "language", "reduced_motion", "country", "window_width",
    "window_height", "name",
}  # fmt: skip
NEW = "another passphrase of mine"


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("empty", "settings")


def outside() -> dict[str, object]:
    return tomllib.loads(paths.settings_file().read_text("utf-8"))


def test_looks_are_kept_outside_and_take_effect_at_once(window: Window, stage: Stage) -> None:
    press(window, "Colours Dark")
    assert theme.look().name == "dark"
    press(window, "Nothing fades or moves")
    assert theme.look().reduced_motion
    choose(window, "Text size", "130 %")
    assert theme.look().scale == 1.3
    assert isinstance(window.page, SettingsPage)
    rewrite(find(window, "Name of the window", QLineEdit), "Recipes")
    key(Qt.Key.Key_Tab)
    assert stage.frame.windowTitle() == "Recipes"
    kept = outside()
    assert set(kept) == OUTSIDE
    assert (kept["theme"], kept["text_size"], kept["name"]) == ("dark", 130, "Recipes")


@pytest.mark.parametrize(("drop", "choice"), [("Text size", "130 %"), ("Language", "English (US)")])
def test_the_keyboard_stays_on_what_was_used_when_all_is_made_anew(
    window: Window, drop: str, choice: str
) -> None:
    page = window.page
    used = next(one for one in page.findChildren(Drop) if one.accessibleName().startswith(drop))
    used.setFocus()
    choose(window, drop, choice)
    until(lambda: window.page is not page)
    settle()
    assert focused().accessibleName() == f"{drop}: {choice}"


def test_lock_and_hide_are_kept_inside_the_journal_and_nowhere_else(window: Window) -> None:
    choose(window, "Lock after", "2 minutes")
    choose(window, "Key that hides", "F9")
    kept = only(window, Preferences)
    assert (kept.lock_minutes, kept.hide_keys) == (2, "F9")
    assert window.desk.preferences.lock_minutes == 2
    assert not paths.settings_file().exists()


def test_the_key_and_the_minutes_shown_are_those_that_hold(window: Window) -> None:
    choose(window, "Lock after", "2 minutes")
    choose(window, "Key that hides", "F9")
    with full_disk():
        choose(window, "Key that hides", "F12")
        choose(window, "Lock after", "15 minutes")
    assert offers(window, "Key that hides: F9")
    assert offers(window, "Lock after: 2 minutes")
    assert says(window, "The journal cannot be reached.")
    for _ in range(2):
        key(Qt.Key.Key_Z, CONTROL)
    assert window.desk.preferences.hide_keys == ALWAYS
    assert offers(window, f"Key that hides: {ALWAYS}")
    assert offers(window, "Lock after: 5 minutes")
    drop = find(window, f"Key that hides: {ALWAYS}", Drop)
    assert [one.text() for one in drop._menu.actions() if one.isChecked()] == [ALWAYS]


def test_the_therapy_is_kept_inside_and_undo_takes_it_back(window: Window) -> None:
    write(window, "Your initials on paper", "A. B.")
    write(window, "Sessions agreed", "12")
    key(Qt.Key.Key_Return)
    kept = only(window, Profile)
    assert (kept.initials, kept.planned_sessions) == ("A. B.", 12)
    assert not paths.settings_file().exists()
    press(window, "Undo")
    assert not any(one.initials for one in every(window, Profile))
    assert find(window, "Your initials on paper", QLineEdit).text() == ""


@pytest.mark.parametrize("typed", ["0", "1000", "a few"])
def test_a_number_of_sessions_that_cannot_be_gets_a_sentence(window: Window, typed: str) -> None:
    write(window, "Sessions agreed", typed)
    key(Qt.Key.Key_Return)
    page = window.page
    assert isinstance(page, SettingsPage)
    assert page.therapy.error.sentence
    assert find(window, "Sessions agreed", QLineEdit).text() == typed
    assert not every(window, Profile)


def test_the_passphrase_is_changed_only_with_the_old_one(window: Window, stage: Stage) -> None:
    write(window, "Current passphrase", "not the one")
    for name in ("New passphrase", "The new one once more"):
        write(window, name, NEW)
    press(window, "Change passphrase")
    until(lambda: says(window, told.sentence(WrongKey())), 30_000)
    assert find(window, "New passphrase", QLineEdit).text() == NEW
    old = find(window, "Current passphrase", QLineEdit)
    old.clear()
    write(window, "Current passphrase", PASSPHRASE)
    press(window, "Change passphrase")
    until(lambda: says(window, "The passphrase is changed."), 30_000)
    window.desk.journal.close()
    Journal.open(stage.empty, Secret(Kind.PASSPHRASE, NEW), now_utc).close()
    with pytest.raises(WrongKey):
        Journal.open(stage.empty, OPENS, now_utc)


def test_a_name_out_of_the_journal_is_no_strength_of_a_new_passphrase(window: Window) -> None:
    words = "Wilhelmina Quastenberg"
    write(window, "New passphrase", words)
    assert says(window, "Very hard to guess.")
    with window.desk.journal.write() as session:
        session.add(Person(label=words))
    rewrite(find(window, "New passphrase", QLineEdit), words.replace(" ", "7"))
    assert not says(window, "Very hard to guess.")


def test_a_word_of_ones_own_is_remembered_inside(window: Window) -> None:
    window.desk.visit("event")
    settle()
    press(window, "More words")
    write(window, "A word of your own", "threadbare")
    key(Qt.Key.Key_Return)
    assert only(window, Preferences).own_words == ["threadbare"]
    assert not paths.settings_file().exists()


def test_a_recovery_key_is_made_only_with_the_passphrase(window: Window) -> None:
    press(window, "Make a recovery key")
    assert says(window, "Type your current passphrase above first.")
    write(window, "Current passphrase", "not the one")
    press(window, "Make a recovery key")
    until(lambda: says(window, told.sentence(WrongKey())))
    assert not window.desk.journal.vault.keys.has(Kind.RECOVERY)
    find(window, "Current passphrase", QLineEdit).clear()
    write(window, "Current passphrase", PASSPHRASE)
    press(window, "Make a recovery key")
    until(lambda: window.findChildren(RecoveryKey))
    settle()
    step = window.findChildren(RecoveryKey)[0]
    groups = recovery.groups(step.chosen)
    for field in (one for one in step.findChildren(QLineEdit) if one.isVisible()):
        write(step, field.accessibleName(), groups[int(field.accessibleName().split()[-1]) - 1])
    press(step, "Next")
    assert window.desk.journal.vault.keys.has(Kind.RECOVERY)
    assert says(window, "There is a recovery key. A new one takes its place.")


def test_one_key_is_changed_at_a_time(window: Window) -> None:
    change = find(window, "Change passphrase", Button)
    recover = find(window, "Make a recovery key", Button)
    write(window, "Current passphrase", PASSPHRASE)
    for name in ("New passphrase", "The new one once more"):
        write(window, name, NEW)
    generation = window.desk.journal.vault.keys.generation
    QTest.mouseClick(change, Qt.MouseButton.LeftButton)
    assert not recover.isEnabled()
    QTest.keyClick(find(window, "The new one once more", QLineEdit), Qt.Key.Key_Return)
    until(lambda: says(window, "The passphrase is changed."), 30_000)
    assert window.desk.journal.vault.keys.generation == generation + 1
    write(window, "Current passphrase", NEW)
    QTest.mouseClick(recover, Qt.MouseButton.LeftButton)
    assert not change.isEnabled()
    until(lambda: window.findChildren(RecoveryKey), 30_000)
    assert change.isEnabled()


def test_everything_can_be_saved_and_a_failed_save_leaves_what_was_there(
    window: Window, tmp_path: Path
) -> None:
    page = window.page
    assert isinstance(page, SettingsPage)
    card = page.findChildren(FilesCard)[0]
    target = tmp_path / "all.json"
    card._on_picked(target)
    assert not find(window, "Saving…", QAbstractButton).isEnabled()
    until(lambda: says(window, "Saved. The file is not encrypted."))
    content = target.read_text("utf-8")
    assert json.loads(content)["format"] == "ipt-journal"
    with full_disk(room=0):
        card._on_picked(target)
        until(lambda: says(window, "That place cannot be written. Nothing was saved."))
    assert find(window, "Save everything as a file…", QAbstractButton).isEnabled()
    assert target.read_text("utf-8") == content


def test_after_the_recovery_key_a_new_passphrase_is_offered_and_the_key_is_proof_enough(
    stage: Stage,
) -> None:
    written = recovery.new()
    journal = stage.journal("empty")
    journal.vault.set_recovery_key(written)
    journal.close()
    stage.frame.show_journal(Journal.open(stage.empty, Secret(Kind.RECOVERY, written), now_utc))
    window = stage.frame.content
    assert isinstance(window, Window)
    stage._open = window.desk.journal
    stage.show()
    assert says(window, "Opened with the recovery key.")
    press(window, "Set a new passphrase")
    assert focused() is find(window, "Recovery key", QLineEdit)
    write(window, "Recovery key", recovery.new())
    write(window, "New passphrase", NEW)
    write(window, "The new one once more", NEW)
    press(window, "Change passphrase")
    until(lambda: says(window, told.sentence(WrongKey())), 30_000)
    rewrite(find(window, "Recovery key", QLineEdit), written)
    press(window, "Change passphrase")
    until(lambda: says(window, "The passphrase is changed."), 30_000)
    assert not says(window, "Opened with the recovery key.")
    assert find(window, "Current passphrase", QLineEdit).text() == ""
    window.desk.journal.close()
    Journal.open(stage.empty, Secret(Kind.PASSPHRASE, NEW), now_utc).close()
    Journal.open(stage.empty, Secret(Kind.RECOVERY, written), now_utc).close()


def test_a_forgotten_passphrase_can_be_replaced_with_the_recovery_key(window: Window) -> None:
    assert not offers(window, "Forgot it? Use your recovery key")
    window.desk.journal.vault.set_recovery_key(recovery.new())
    window.rebuild()
    settle()
    press(window, "Forgot it? Use your recovery key")
    assert focused() is find(window, "Recovery key", QLineEdit)


def test_about_names_whose_the_questionnaires_and_their_codes_are(window: Window) -> None:
    said = words_on(window)
    for begins in ("PHQ-9. Developed by", "GAD-7. Developed by", "This material contains content"):
        assert sum(line.startswith(begins) for line in said) == 1
