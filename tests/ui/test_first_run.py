"""The first run: a name and place, a passphrase, a recovery key if wanted, and plain honesty."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ipt_journal import paths
from ipt_journal.journal import Journal
from ipt_journal.ui import layout
from ipt_journal.ui.first_run import FirstRun
from ipt_journal.ui.unlock import Unlock
from ipt_journal.ui.window import Window
from ipt_journal.vault import recovery
from ipt_journal.vault.folder import SUFFIX
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import now_utc
from tests.hands import (
    find,
    key,
    keys,
    offers,
    press,
    real_key,
    rewrite,
    says,
    settle,
    until,
    words_on,
    write,
)
from tests.scenes import Stage

OWN = "a long walk by the grey sea"


@pytest.fixture
def page(stage: Stage) -> FirstRun:
    page = stage.frame.show_first_run()
    stage.show()
    return page


def to_passphrase(page: FirstRun) -> None:
    press(page, "Next")


def to_recovery(page: FirstRun) -> None:
    to_passphrase(page)
    write(page, "Type the five words", page.passphrase.chosen)
    press(page, "Next")


def to_honesty(page: FirstRun) -> None:
    to_recovery(page)
    press(page, "Next")


def line(page: FirstRun, name: str) -> QLineEdit:
    return find(page, name, QLineEdit)


# Name and place


def test_it_comes_by_itself_where_there_is_no_journal_yet(stage: Stage) -> None:
    stage.frame.begin(None)
    assert isinstance(stage.frame.content, FirstRun)
    paths.journals_folder().mkdir(parents=True)
    Journal.create(paths.journals_folder() / f"Notes{SUFFIX}", OWN, now_utc).close()
    stage.frame.begin(None)
    assert isinstance(stage.frame.content, Unlock)


def test_a_neutral_name_is_offered_and_the_place_is_said(page: FirstRun) -> None:
    assert line(page, "Name").text() == "Notebook"
    assert page.place.path == paths.journals_folder() / f"Notebook{SUFFIX}"
    label = page.place._where
    assert label.isVisible()
    assert str(page.place.path) in (label.accessibleName() or label.text())


@pytest.mark.parametrize("name", ["", "  ", "a/b", "..", "what?", "C:notes"])
def test_a_name_that_no_folder_can_have_gets_a_sentence(page: FirstRun, name: str) -> None:
    line(page, "Name").selectAll()
    key(Qt.Key.Key_Delete)
    keys(name)
    press(page, "Next")
    assert says(page, "name")
    assert line(page, "Name").text() == name


def test_a_place_that_is_taken_gets_a_sentence(page: FirstRun) -> None:
    page.place.path.mkdir(parents=True)
    press(page, "Next")
    assert says(page, "Something with that name lies there already.")


# The passphrase


def test_five_words_are_offered_and_others_on_demand(page: FirstRun) -> None:
    to_passphrase(page)
    first = page.passphrase.chosen
    assert len(first.split()) == 5
    assert says(page, first)
    press(page, "Other words")
    assert page.passphrase.chosen != first
    assert says(page, page.passphrase.chosen)


def test_one_of_ones_own_is_weighed_and_typed_twice(page: FirstRun) -> None:
    to_passphrase(page)
    press(page, "Passphrase One of my own")
    write(page, "Your own passphrase", "password1")
    assert says(page, "Guessed at once.")
    own = line(page, "Your own passphrase")
    assert own.echoMode() is QLineEdit.EchoMode.Password
    own.clear()
    write(page, "Your own passphrase", OWN)
    assert says(page, "Very hard to guess.") or says(page, "Hard to guess.")
    write(page, "Type it once more", OWN[:-1])
    press(page, "Next")
    assert says(page, "The two are not the same yet.")
    write(page, "Type it once more", OWN[-1])
    press(page, "Next")
    assert says(page, "A recovery key, if you want one")


@pytest.mark.parametrize(
    ("typed", "sentence"), [("short", "That is short."), ("é" * 3_000, "That is longer than")]
)
def test_too_short_or_too_long_gets_a_sentence(page: FirstRun, typed: str, sentence: str) -> None:
    to_passphrase(page)
    press(page, "Passphrase One of my own")
    for name in ("Your own passphrase", "Type it once more"):
        line(page, name).insert(typed)
    press(page, "Next")
    assert says(page, sentence)
    assert line(page, "Your own passphrase").text() == typed


# The recovery key


def asked(page: FirstRun) -> list[tuple[QLineEdit, str]]:
    """Return the two fields with the group that each asks for."""
    groups = recovery.groups(page.recovery.chosen)
    fields = [one for one in page.recovery.findChildren(QLineEdit) if one.isVisible()]
    return [(one, groups[int(one.accessibleName().split()[-1]) - 1]) for one in fields]


def test_a_recovery_key_is_shown_and_checked_by_two_groups(page: FirstRun) -> None:
    to_recovery(page)
    press(page, "Recovery key Make one")
    for group in recovery.groups(page.recovery.chosen):
        assert says(page, group)
    (one, first), (two, second) = asked(page)
    one.insert(first)
    two.insert("WRONG")
    press(page, "Next")
    assert says(page, "That is not what the key says there. Look once more.")
    assert one.text() == first
    two.clear()
    two.insert(second.lower())
    press(page, "Next")
    assert says(page, "What this protects, and what it does not")


def test_without_a_recovery_key_nothing_is_asked(page: FirstRun) -> None:
    to_recovery(page)
    press(page, "Next")
    assert says(page, "What this protects, and what it does not")
    assert page.recovery.chosen == ""


# Back and Next


def test_going_back_and_forth_keeps_what_was_typed(page: FirstRun) -> None:
    rewrite(line(page, "Name"), "Recipes")
    press(page, "Next")
    press(page, "Passphrase One of my own")
    for name in ("Your own passphrase", "Type it once more"):
        write(page, name, OWN)
    press(page, "Next")
    press(page, "Recovery key Make one")
    (one, first), (two, second) = asked(page)
    one.insert(first)
    two.insert(second)
    press(page, "Next")
    shown = page.recovery.chosen
    for _ in range(3):
        press(page, "Back")
    assert line(page, "Name").text() == "Recipes"
    press(page, "Next")
    assert line(page, "Your own passphrase").text() == OWN
    assert line(page, "Type it once more").text() == OWN
    press(page, "Next")
    assert page.recovery.chosen == shown
    assert [field.text() for field, _ in asked(page)] == [first, second]
    press(page, "Next")
    assert offers(page, "Make my notebook")


def test_a_change_of_theme_keeps_what_was_typed(page: FirstRun, stage: Stage) -> None:
    rewrite(line(page, "Name"), "Recipes")
    press(page, "Next")
    words = page.passphrase.chosen
    press(page, "Dark")
    shown = stage.frame.content
    assert isinstance(shown, FirstRun)
    assert shown.passphrase.chosen == words
    press(shown, "Back")
    assert line(shown, "Name").text() == "Recipes"


def test_a_change_of_language_keeps_a_typed_name(page: FirstRun, stage: Stage) -> None:
    rewrite(line(page, "Name"), "Recipes")
    stage.appearance.change("language", "en_US")
    settle()
    shown = stage.frame.content
    assert isinstance(shown, FirstRun)
    assert line(shown, "Name").text() == "Recipes"


def test_a_change_of_language_keeps_a_chosen_place(
    page: FirstRun, stage: Stage, tmp_path: Path
) -> None:
    page.place._on_picked(tmp_path)
    stage.appearance.change("language", "en_US")
    settle()
    shown = stage.frame.content
    assert isinstance(shown, FirstRun)
    assert shown.place.path.parent == tmp_path


def test_a_change_of_language_is_seen_while_nothing_is_typed(page: FirstRun, stage: Stage) -> None:
    stage.appearance.change("language", "en_US")
    settle()
    assert stage.frame.content is not page
    assert offers(stage.frame, "Language")


def test_it_says_what_is_not_protected_before_anything_is_made(page: FirstRun) -> None:
    to_honesty(page)
    said = " ".join(words_on(page))
    for words in (
        "spyware",
        "makes you unlock it",
        "Shift+Esc",
        "not encrypted",
        "Nobody is alerted",
    ):
        assert words in said
    assert not page.place.path.exists()


def test_help_opens_before_there_is_a_journal(page: FirstRun) -> None:
    key(Qt.Key.Key_F1)
    assert says(page, "Help now")
    key(Qt.Key.Key_Escape)
    assert not says(page, "Help now")
    assert says(page, "What should it be called?")


# The journal


def test_the_journal_opens_with_the_passphrase_and_with_the_recovery_key(
    page: FirstRun, stage: Stage
) -> None:
    to_recovery(page)
    press(page, "Recovery key Make one")
    for field, group in asked(page):
        field.insert(group)
    press(page, "Next")
    path, words, written = page.place.path, page.passphrase.chosen, page.recovery.chosen
    press(page, "Make my notebook")
    until(lambda: isinstance(stage.frame.content, Window), 30_000)
    settle()
    window = stage.frame.content
    assert isinstance(window, Window)
    assert says(window, "How is your mood now?")
    window.desk.journal.close()
    for secret in (Secret(Kind.PASSPHRASE, words), Secret(Kind.RECOVERY, written)):
        Journal.open(path, secret, now_utc).close()
    assert stage.frame.windowTitle() == "Notebook"


def test_a_recovery_key_that_cannot_be_kept_leaves_nothing_behind(page: FirstRun) -> None:
    to_honesty(page)
    page.recovery._key = "no recovery key at all"
    page.recovery._which.set_value("yes")
    press(page, "Make my notebook")
    until(lambda: page.honesty._error.sentence, 30_000)
    assert not page.place.path.exists()


def test_a_place_that_cannot_be_written_gets_a_sentence_and_nothing_is_lost(
    page: FirstRun, stage: Stage, tmp_path: Path
) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("in the way")
    page.place._on_picked(blocked)
    to_honesty(page)
    press(page, "Make my notebook")
    until(lambda: page.honesty._error.sentence, 30_000)
    words = page.passphrase.chosen
    press(page, "Back")
    press(page, "Back")
    assert says(page, words)
    assert stage.frame.content is page


def test_going_back_to_change_the_language_keeps_the_five_words(
    page: FirstRun, stage: Stage
) -> None:
    to_passphrase(page)
    words = page.passphrase.chosen
    press(page, "Back")
    stage.appearance.change("language", "en_US")
    settle()
    shown = stage.frame.content
    assert isinstance(shown, FirstRun)
    assert shown.passphrase.chosen == words


def test_a_key_made_after_a_look_at_help_can_be_seen(page: FirstRun, stage: Stage) -> None:
    stage.frame.resize(960, 640)
    to_recovery(page)
    press(page, "Recovery key No, thank you")
    real_key(Qt.Key.Key_F1)
    assert page.help_is_open
    real_key(Qt.Key.Key_Escape)
    press(page, "Recovery key Make one")
    step = page.recovery
    assert step.height() >= layout.height_in(step, step.width())
    assert step._first.height() >= step._first.minimumSizeHint().height()
