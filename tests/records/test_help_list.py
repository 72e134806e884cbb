"""What the client makes of the help lines stays with the journal, and goes when it is deleted."""

from ipt_journal.helplines.line import Kind
from ipt_journal.journal import Journal
from ipt_journal.records import help_list, own_line, preferences
from ipt_journal.records.own_line import OwnLine


def add(journal: Journal, made: OwnLine) -> OwnLine:
    with journal.write() as session:
        session.add(made)
    return made


def test_a_number_of_one_s_own_is_a_line_among_the_others(journal: Journal) -> None:
    made = add(journal, OwnLine(name="Ana", number="020 79", hours="Evenings", say="Let it ring."))
    add(journal, OwnLine(number="0301"))
    with journal.read() as session:
        first, second = help_list.load(session).lines
    assert (first.key, first.name, first.number) == (made.id.hex, "Ana", "020 79")
    assert (first.hours, first.say, first.kind, first.origin) == (
        "Evenings",
        "Let it ring.",
        Kind.OTHER,
        None,
    )
    assert second.name == "0301"


def test_hiding_and_showing_again(journal: Journal) -> None:
    for _ in range(2):
        with journal.write() as session:
            help_list.hide(session, "GB/85258")
    with journal.read() as session:
        assert help_list.load(session).hidden == {"GB/85258"}
        assert preferences.load(session).help_hidden == ["GB/85258"]
    with journal.write() as session:
        help_list.show_again(session, "GB/85258")
    with journal.read() as session:
        assert not help_list.load(session).hidden


def test_a_deleted_line_leaves_no_trace_in_the_order_and_undo_brings_it_back(
    journal: Journal,
) -> None:
    made = add(journal, OwnLine(name="Ana", number="020"))
    other = add(journal, OwnLine(name="Ben", number="021"))
    with journal.write() as session:
        help_list.move(session, ["GB/116123", made.id.hex], made.id.hex, 0)
        help_list.hide(session, made.id.hex)
    with journal.write() as session:
        kept = session.get(OwnLine, made.id)
        assert kept is not None
        help_list.remove(session, kept)
    with journal.read() as session:
        own = help_list.load(session)
    assert own.order == ("GB/116123",)
    assert not own.hidden
    change = journal.last_change
    assert change is not None
    assert journal.undo(change)
    with journal.read() as session:
        own = help_list.load(session)
        assert own.order == (made.id.hex, "GB/116123")
        assert own.hidden == {made.id.hex}
    with journal.write() as session:
        kept = session.get(OwnLine, other.id)
        assert kept is not None
        help_list.remove(session, kept)
    with journal.read() as session:
        assert [one.name for one in own_line.all_lines(session)] == ["Ana"]
