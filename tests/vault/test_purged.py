"""What is deleted is gone from the decrypted pages too: rows, index, drafts and free pages."""

import os
import signal
from pathlib import Path

from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records.note import Note
from tests.vault.conftest import Start
from tests.vault.notes import reopened, save
from tests.vault.pages import decrypted

WORDS = ("quetzalcoatlus", "Rüppellgeier", "lämmergeier")
LONG = " ".join(f"condor{number}" for number in range(4_000))


def held(journal: Journal) -> list[str]:
    """Return those of the words that any page still holds, as typed or as the index keeps them."""
    pages = decrypted(journal.vault)
    spelled = ((word, form) for word in (*WORDS, "condor") for form in (word, word.lower()))
    found = (word for word, form in spelled if form.encode() in pages)
    return sorted(set(found))


def write(journal: Journal) -> None:
    save(journal, "kept")
    for word in WORDS:
        save(journal, f"{word} at the window")
    save(journal, LONG)
    (made,) = (one for one in notes(journal) if WORDS[0] in one.text)
    journal.keep_unfinished(f"note:{made.id}", {"text": f"{WORDS[0]} not finished"})


def notes(journal: Journal) -> list[Note]:
    with journal.read() as session:
        return list(session.exec(select(Note)))


def delete(journal: Journal) -> None:
    with journal.write() as session:
        for one in session.exec(select(Note)).all():
            if one.text != "kept":
                session.delete(one)


def test_no_page_holds_what_was_deleted(journal: Journal) -> None:
    write(journal)
    assert held(journal) == sorted((*WORDS, "condor"))
    delete(journal)
    assert [one.text for one in notes(journal)] == ["kept"]
    assert held(journal) == []
    assert journal.unfinished() == {}


def test_undo_brings_back_the_record_and_no_text_that_was_never_saved(journal: Journal) -> None:
    write(journal)
    delete(journal)
    assert journal.undo()
    assert held(journal) == sorted((*WORDS, "condor"))
    assert journal.unfinished() == {}


def test_a_purge_that_was_cut_short_is_finished_as_the_journal_is_opened(
    journal: Journal, folder: Path, start: Start
) -> None:
    for word in WORDS:
        save(journal, f"{word} at the window")
    journal.close()
    deleting = start("delete", folder)
    assert deleting.stdout
    assert deleting.stdout.readline() == "Deleted\n"
    os.kill(deleting.pid, signal.SIGKILL)
    deleting.wait()
    assert (folder / "journal.db-wal").stat().st_size > 0  # what was wiped stands in the log alone
    again = reopened(folder)
    try:
        assert again.vault.ended_suddenly
        assert notes(again) == []
        assert held(again) == []
    finally:
        again.close()
