"""How far back undo reaches, and what it leaves alone."""

from ipt_journal.journal import Journal
from ipt_journal.records.note import Note
from tests.vault.notes import kept, save


def test_the_last_twenty_saves_can_be_taken_back_and_no_more(journal: Journal) -> None:
    for number in range(22):
        save(journal, f"note {number:02}")
    taken = 0
    while journal.undo():
        taken += 1
    assert taken == 20
    assert kept(journal) == ["note 00", "note 01"]


def test_undoing_what_is_gone_already_leaves_the_other_saves_to_be_taken_back(
    journal: Journal,
) -> None:
    save(journal, "first")
    save(journal, "second")
    made = journal.last_change
    assert made
    (step,) = made.steps.values()
    with journal.write() as session:
        session.delete(session.get(Note, step.id))
    assert journal.undo(made)
    assert journal.undo()
    assert kept(journal) == ["first", "second"]
    assert journal.undo()
    assert kept(journal) == ["second"]
    assert not journal.undo()
