"""The unlock page: what opens, what does not, and help without either."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from ipt_journal import paths
from ipt_journal.journal import Journal
from ipt_journal.rescue import backing_up, restoring, waiting
from ipt_journal.ui.departure import ALWAYS
from ipt_journal.ui.unlock import Unlock
from ipt_journal.ui.widgets.button import HideButton
from ipt_journal.ui.window import Window
from ipt_journal.vault import recovery
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.hold import in_use
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.hands import (
    RETURN,
    find,
    focused,
    key,
    keys,
    name_of,
    offers,
    press,
    says,
    settle,
    until,
)
from tests.scenes import Stage


@pytest.fixture
def page(stage: Stage) -> Unlock:
    page = stage.frame.show_unlock(stage.empty)
    stage.show()
    return page


def field(page: Unlock) -> QLineEdit:
    return page._field.line


def opened(stage: Stage) -> None:
    """Wait for Today, and close the journal again."""
    until(lambda: isinstance(stage.frame.content, Window))
    settle()
    window = stage.frame.content
    assert isinstance(window, Window)
    assert says(window, "How is your mood now?")
    window.desk.journal.close()


def refused(page: Unlock) -> str:
    until(lambda: page._field.error.sentence)
    return page._field.error.sentence


def test_the_passphrase_opens_by_typing_and_enter(page: Unlock, stage: Stage) -> None:
    keys(PASSPHRASE)
    key(RETURN)
    opened(stage)


def test_a_wrong_passphrase_stays_to_be_put_right(page: Unlock, stage: Stage) -> None:
    keys(PASSPHRASE[:-1])
    key(RETURN)
    assert "open it" in refused(page)
    assert field(page).text() == PASSPHRASE[:-1]
    assert field(page).hasFocus()
    assert field(page).selectedText()  # so that typing it anew replaces it
    key(Qt.Key.Key_End)
    keys(PASSPHRASE[-1])
    assert not page._field.error.sentence
    key(RETURN)
    opened(stage)


def test_nothing_typed_gets_a_sentence(page: Unlock) -> None:
    key(RETURN)
    assert refused(page) == "Type it here first."


def test_damage_is_told_from_a_wrong_passphrase(page: Unlock, stage: Stage) -> None:
    keys("not the one")
    key(RETURN)
    wrong = refused(page)
    for path in stage.empty.iterdir():
        if path.suffix == ".db" or path.stat().st_size == 640:
            content = bytearray(path.read_bytes())
            content[: len(content) // 2] = bytes(len(content) // 2)
            path.write_bytes(content)
    field(page).clear()
    keys(PASSPHRASE)
    key(RETURN)
    assert "damaged" in refused(page)
    assert refused(page) != wrong
    assert field(page).text() == PASSPHRASE


@pytest.mark.parametrize("typed", ["x" * 2**20, "\U0001f642" * 5_000, "e\u0301" * 300])
def test_a_pasted_flood_is_refused_in_a_sentence(page: Unlock, typed: str) -> None:
    QApplication.clipboard().setText(typed)
    field(page).paste()
    key(RETURN)
    assert "open it" in refused(page)
    assert len(field(page).text()) <= len(typed)


def test_the_recovery_key_opens_however_it_is_typed(page: Unlock, stage: Stage) -> None:
    written = recovery.new()
    journal = Journal.open(stage.empty, OPENS, now_utc)
    journal.vault.set_recovery_key(written)
    journal.close()
    press(page, "Forgot it? Use your recovery key")
    keys("-".join(recovery.groups(written)).lower())
    key(RETURN)
    opened(stage)


def test_a_mistyped_recovery_key_is_told_and_stays(page: Unlock) -> None:
    press(page, "Forgot it? Use your recovery key")
    typed = "AAAA-BBBB"
    keys(typed)
    key(RETURN)
    assert refused(page)
    assert field(page).text() == typed
    press(page, "Use your passphrase instead")
    assert field(page).text() == ""


def test_the_eye_shows_and_hides_what_is_typed(page: Unlock) -> None:
    keys("seen")
    press(page, "Show what is typed")
    assert field(page).echoMode() is QLineEdit.EchoMode.Normal
    press(page, "Hide what is typed")
    assert field(page).echoMode() is QLineEdit.EchoMode.Password


def test_what_is_typed_on_the_eye_is_no_part_of_the_passphrase(page: Unlock) -> None:
    keys("seen")
    key(Qt.Key.Key_Tab)
    assert name_of(focused()) == "Show what is typed"
    key(Qt.Key.Key_X)
    key(Qt.Key.Key_Backspace)
    assert field(page).text() == "seen"


def test_help_opens_and_closes_without_unlocking_and_keeps_what_is_typed(page: Unlock) -> None:
    keys("half of it")
    key(Qt.Key.Key_F1)
    assert says(page, "Help now")
    assert says(page, "999")
    assert says(page, "not checked with the operator")
    key(Qt.Key.Key_Escape)
    assert not says(page, "Help now")
    assert field(page).text() == "half of it"
    press(page, "Need help now? Opens without unlocking.")
    assert says(page, "Help now")
    press(page, "Close")
    assert field(page).hasFocus()


def test_a_change_of_theme_keeps_what_is_typed(page: Unlock, stage: Stage) -> None:
    keys("half of it")
    press(page, "Dark")
    shown = stage.frame.content
    assert isinstance(shown, Unlock)
    assert field(shown).text() == "half of it"
    assert offers(shown, "Light")


def test_a_change_of_theme_stays_with_the_recovery_key(page: Unlock, stage: Stage) -> None:
    press(page, "Forgot it? Use your recovery key")
    keys("AAAA-BBBB")
    press(page, "Dark")
    shown = stage.frame.content
    assert isinstance(shown, Unlock)
    assert find(shown, "Recovery key", QLineEdit).text() == "AAAA-BBBB"
    assert offers(shown, "Use your passphrase instead")


def test_before_unlocking_the_key_that_hides_is_named(page: Unlock) -> None:
    assert ALWAYS in find(page, "Hide", HideButton).toolTip()


def test_a_second_enter_does_not_open_it_twice(page: Unlock, stage: Stage) -> None:
    opens: list[object] = []
    page.unlocked.connect(opens.append)
    failed: list[object] = []
    page.in_use.connect(failed.append)
    keys(PASSPHRASE)
    for _ in range(2):
        QTest.keyClick(field(page), RETURN)
    until(lambda: opens)
    QThreadPool.globalInstance().waitForDone()
    opened(stage)
    assert (len(opens), failed) == (1, [])


def test_while_it_opens_nothing_leads_away_but_help_and_hide_are_there(
    page: Unlock, stage: Stage
) -> None:
    keys(PASSPHRASE)
    QTest.keyClick(field(page), RETURN)
    assert not page._drop.isEnabled()
    assert not find(page, "Language", QAbstractButton).isEnabled()
    assert not find(page, "Forgot it? Use your recovery key", QAbstractButton).isEnabled()
    assert find(page, "Hide", HideButton).isEnabled()
    assert find(page, "Need help now? Opens without unlocking.", QAbstractButton).isEnabled()
    opened(stage)


def test_a_press_of_unlock_leaves_the_keyboard_in_the_field(page: Unlock, stage: Stage) -> None:
    keys(PASSPHRASE[:-1])
    press(stage.frame, "Unlock")
    assert focused() is field(page)
    key(RETURN)
    assert "open it" in refused(page)
    assert not page.help_is_open


def test_what_opens_after_the_page_is_gone_is_closed_again(page: Unlock, stage: Stage) -> None:
    keys(PASSPHRASE)
    QTest.keyClick(field(page), RETURN)
    page.new_requested.emit()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    QThreadPool.globalInstance().waitForDone()
    settle()
    assert not in_use(JournalFolder(stage.empty))
    stage.frame.show_unlock(stage.empty)
    settle()
    keys(PASSPHRASE)
    key(RETURN)
    opened(stage)


def test_a_journal_between_two_names_is_offered_by_its_own(stage: Stage) -> None:
    """A restore ended suddenly after the first of two renamings."""
    folder = paths.journals_folder() / "Garden.journal"
    journal = Journal.create(folder, PASSPHRASE, now_utc, CHEAP)
    made = restoring.prepare(journal, backing_up.take(journal), None)
    journal.close()
    kept = folder.with_name("Garden before restoring.journal")
    waiting.note(made, kept.name)
    folder.rename(kept)
    page = stage.frame.show_unlock()
    stage.show()
    names = [action.text() for action in page._drop._menu.actions()]
    assert names[:2] == ["Garden", "Garden restored"]
    assert find(page, "Journal: Garden", type(page._drop)).isVisible()
    assert says(page, "this journal is as it was")
    keys(PASSPHRASE)
    key(RETURN)
    opened(stage)


def test_the_journals_in_the_default_place_are_offered(stage: Stage) -> None:
    paths.journals_folder().mkdir(parents=True)
    for name in ("Garden", "Recipes"):
        path = paths.journals_folder() / f"{name}.journal"
        Journal.create(path, PASSPHRASE, now_utc, CHEAP).close()
    page = stage.frame.show_unlock()
    settle()
    names = [action.text() for action in page._drop._menu.actions()]
    assert names[:2] == ["Garden", "Recipes"]
    assert "Open another…" in names
    assert not paths.settings_file().exists()
    assert find(page, "Journal: Garden", type(page._drop)).isVisible()
