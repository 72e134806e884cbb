"""What is said after unlocking of a journal that is not as it was left."""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ipt_journal.ui.window import Window
from ipt_journal.vault import kdf, told
from ipt_journal.vault.errors import Damaged, FromNewerVersion
from tests import found
from tests.hands import offers, says, until
from tests.scenes import Stage
from tests.ui.unlocked import type_passphrase, unlocked

LOST = "The last 3 saves are missing from this file."
OLDER_KEYS = "The key file here is an earlier one: a passphrase from before opens it."
SECOND = "Another copy of this journal’s file lies beside it. Settings › Backups shows it."
SYNCED = "This journal lies in a folder that is synced. That can harm it"
SAID: dict[Callable[[Path], None], str] = {
    found.lose_saves: LOST,
    found.put_older_keys_back: OLDER_KEYS,
    found.put_older_seal_back: "The note of what was last saved is an earlier one.",
    found.leave_second_copy: SECOND,
    found.mark_synced: SYNCED,
}


@pytest.fixture
def path(stage: Stage) -> Iterator[Path]:
    """Give a journal in a folder of its own."""
    stage.close()
    place = stage.folder / "Place"
    made = place / stage.empty.name
    shutil.copytree(stage.empty, made)
    yield made
    stage.close()
    shutil.rmtree(place)


def said(window: Window) -> set[str]:
    """Return which of the sentences waits to be read or is on the screen."""
    return {one for one in SAID.values() if any(one in line for line in window._bar.remarks)}


@pytest.mark.parametrize("make", SAID, ids=lambda make: make.__name__)
def test_it_is_said_in_a_sentence_and_nothing_else_is(
    stage: Stage, path: Path, make: Callable[[Path], None]
) -> None:
    make(path)
    window = unlocked(stage, path)
    assert says(window, SAID[make])
    assert said(window) == {SAID[make]}


def test_of_a_whole_journal_none_of_it_is_said(stage: Stage, path: Path) -> None:
    found.written(path, "first", "second")
    window = unlocked(stage, path)
    assert says(window, "Last saved:")
    assert said(window) == set()


def test_an_older_key_file_stays_one_also_where_it_is_cheap_to_try_out(
    stage: Stage, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found.put_older_keys_back(path)
    monkeypatch.setattr(kdf, "LEAST", kdf.Cost(64 * 1024))
    for _ in range(2):
        assert says(unlocked(stage, path), OLDER_KEYS)
        stage.close()


def test_the_gravest_is_said_first(stage: Stage, path: Path) -> None:
    for make in (found.mark_synced, found.put_older_keys_back, found.lose_saves):
        make(path)
    window = unlocked(stage, path)
    assert says(window, LOST)
    waiting = window._bar.remarks
    assert [OLDER_KEYS in waiting[1], SYNCED in waiting[2]] == [True, True]


def test_a_journal_of_a_newer_version_stays_closed(stage: Stage, path: Path) -> None:
    found.come_from_newer_version(path)
    page = type_passphrase(stage, path)
    until(lambda: says(page, told.sentence(FromNewerVersion())), 30_000)
    assert stage.frame.content is page


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that cannot be read")
def test_a_disk_that_cannot_be_read_any_more_is_said_with_a_way_on(
    stage: Stage, path: Path
) -> None:
    found.make_keys_unreadable(path)
    page = type_passphrase(stage, path)
    until(lambda: says(page, told.sentence(Damaged("medium"))), 30_000)
    until(lambda: offers(page, "Make a new journal of it"))
