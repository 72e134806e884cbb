"""The space put aside for the last unfinished text."""

import os
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.vault import rest
from ipt_journal.vault.folder import JournalFolder
from tests.vault.damage import changed
from tests.vault.notes import reopened, save

WORDS = "half a sentence, ünd mehr 🙂"


def space(folder: Path) -> Path:
    return JournalFolder(folder).rest


def test_it_has_256_kb_from_the_start_and_never_grows(journal: Journal, folder: Path) -> None:
    assert space(folder).stat().st_size == 256 * 1024
    journal.vault.rest.put(WORDS * 1000)
    assert space(folder).stat().st_size == 256 * 1024
    assert journal.vault.rest.take() == WORDS * 1000
    journal.vault.rest.clear()
    assert space(folder).stat().st_size == 256 * 1024
    assert journal.vault.rest.take() is None


def test_nothing_was_put_in_at_first(journal: Journal) -> None:
    assert journal.vault.rest.take() is None
    assert not journal.rescued


def test_it_holds_what_fits_and_says_when_more_is_asked(journal: Journal) -> None:
    random = os.urandom(rest.ROOM // 2 - 1000).hex()
    journal.vault.rest.put(random[: rest.ROOM])
    assert journal.vault.rest.take() == random[: rest.ROOM]
    with pytest.raises(rest.TooLong):
        journal.vault.rest.put(os.urandom(rest.SIZE * 2).hex())
    assert journal.vault.rest.take() == random[: rest.ROOM]


def test_a_changed_byte_is_never_read_as_text(journal: Journal, folder: Path) -> None:
    journal.vault.rest.put(WORDS)
    whole = space(folder).read_bytes()
    for place in range(90):
        space(folder).write_bytes(changed(whole, place, 0x80))
        assert journal.vault.rest.take() in (None, WORDS)
    for length in (0, 3, 16, 40):
        space(folder).write_bytes(whole[:length])
        assert journal.vault.rest.take() is None


def test_a_copy_of_the_journal_without_it_gets_it_back(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    journal.close()
    space(folder).unlink()
    opened = reopened(folder)
    assert not opened.rescued
    assert not opened.vault.ended_suddenly
    opened.close()
    assert space(folder).stat().st_size == 256 * 1024


def test_text_put_aside_is_among_the_unfinished_at_the_next_opening(
    journal: Journal, folder: Path
) -> None:
    journal.vault.rest.put('{"note": {"text": "half"}}')
    journal.close()
    opened = reopened(folder)
    assert opened.rescued
    assert opened.unfinished() == {"note": {"text": "half"}}
    opened.close()
    again = reopened(folder)
    assert not again.rescued
    assert again.unfinished() == {"note": {"text": "half"}}
    again.close()


def test_closing_keeps_the_drafts_and_a_second_closing_does_nothing(
    journal: Journal, folder: Path
) -> None:
    journal.close({"note": {"text": "half"}})
    journal.close()
    opened = reopened(folder)
    assert opened.unfinished() == {"note": {"text": "half"}}
    opened.close()


def test_a_draft_that_cannot_be_written_down_still_lets_the_journal_close(
    journal: Journal, folder: Path
) -> None:
    with pytest.raises(TypeError):
        journal.close({"note": {"text": object()}})
    reopened(folder).close()
