from pathlib import Path

import pytest

from ipt_journal.journal import Journal, Kinds
from ipt_journal.moment import Moment
from ipt_journal.records import mention, mood, search
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from tests.conftest import OPENS, now_utc
from tests.records.written import AT, HERE, found, note


def test_what_was_saved_is_there_after_closing_and_opening(journal: Journal, folder: Path) -> None:
    made = note(journal, "A quiet morning.")
    journal.close()
    again = Journal.open(folder, OPENS, now_utc)
    with again.read() as session:
        kept = session.get(Note, made.id)
    again.close()
    assert kept is not None
    assert kept.text == "A quiet morning."
    assert kept.happened == AT


def test_a_save_announces_the_kinds_it_changed(journal: Journal) -> None:
    heard: list[Kinds] = []
    journal.on_change(heard.append)
    with journal.write() as session:
        session.add(Person(label="Leah"))
        session.add(MoodCheckIn(mood=6, **HERE))
    assert heard == [frozenset({Person, MoodCheckIn})]


def test_nothing_changed_announces_nothing_and_counts_nothing(journal: Journal) -> None:
    heard: list[Kinds] = []
    journal.on_change(heard.append)
    with journal.write():
        pass
    assert heard == []
    assert journal.saves == 0


def test_an_error_inside_a_write_leaves_everything_as_it_was(journal: Journal) -> None:
    def half() -> None:
        with journal.write() as session:
            session.add(Note(text="half", **HERE))
            session.flush()
            raise KeyError

    with pytest.raises(KeyError):
        half()
    assert found(journal, "half") == []


def test_undo_of_new_changed_and_deleted(journal: Journal) -> None:
    made = note(journal, "first words")
    with journal.write() as session:
        kept = session.get(Note, made.id)
        assert kept
        kept.text = "other words"
    assert found(journal, "other") == ["note"]
    assert journal.undo()
    assert found(journal, "first") == ["note"]
    with journal.write() as session:
        session.delete(session.get(Note, made.id))
    assert found(journal, "first") == []
    assert journal.undo()
    assert found(journal, "first") == ["note"]
    assert journal.undo()
    assert found(journal, "first") == []
    assert not journal.undo()


def test_undo_of_a_deleted_check_in_brings_back_what_hung_on_it(journal: Journal) -> None:
    with journal.write() as session:
        check_in = MoodCheckIn(mood=3, **HERE)
        event = RelationshipEvent(words="x", mood_after_id=check_in.id, **HERE)
        session.add_all([check_in, event])
    with journal.write() as session:
        gone = session.get(MoodCheckIn, check_in.id)
        assert gone
        mood.remove(session, gone)
    with journal.read() as session:
        changed = session.get(RelationshipEvent, event.id)
        assert changed
        assert changed.mood_after_id is None
    journal.undo()
    with journal.read() as session:
        back = session.get(RelationshipEvent, event.id)
        assert back
        assert back.mood_after_id == check_in.id


def test_an_event_is_found_by_name_words_kind_and_feeling_and_by_a_new_name(
    journal: Journal,
) -> None:
    with journal.write() as session:
        daniel = Person(label="Daniel")
        event = RelationshipEvent(
            words="He forgot the evening we’d agreed.",
            kind=Kind.ARGUMENT,
            felt=["furious"],
            **HERE,
        )
        session.add_all([daniel, event])
        mention.set_people(session, event.id, [daniel.id])
    for query in (
        "forgot",
        "FORG",
        "wed agreed",
        "we'd",
        "we’d",
        "argument",
        "furious",
        "dani forgot",
    ):
        assert "event" in found(journal, query), query
    assert found(journal, "daniel nothing") == []
    with journal.write() as session:
        kept = session.get(Person, daniel.id)
        assert kept
        kept.label = "Dan the Man"
    assert found(journal, "daniel") == []
    assert found(journal, "man forgot") == ["event"]


@pytest.mark.parametrize(
    ("words", "queries"),
    [
        ("今天和妈妈吵架了", ["妈妈", "吵架", "今", "和妈妈吵"]),
        ("きのう母と話した。", ["母と", "話し", "きのう"]),
        ("วันนี้ทะเลาะกับแม่", ["แม่", "ทะเลาะ", "วัน"]),
        ("오늘 엄마와 싸웠다", ["엄마", "싸웠"]),
        ("Ссора с мамой", ["ссора", "МАМ"]),
        ("שיחה עם אמא", ["אמא"]),
        ("Über Mutters Küche", ["uber", "küche", "KUCHE"]),
        ("good day 🙂 at last", ["🙂", "last good"]),
    ],
)
def test_any_script_is_found(journal: Journal, words: str, queries: list[str]) -> None:
    note(journal, words)
    for query in queries:
        assert found(journal, query) == ["note"], query
    assert found(journal, "zzz") == []


def test_unlikely_queries_find_nothing_and_raise_nothing(journal: Journal) -> None:
    note(journal, "some words")
    for query in (
        "",
        " ",
        '"',
        "*",
        "NOT",
        "a AND b",
        "words:",
        "(((",
        "'; DROP TABLE note;--",
        "\0",
    ):
        assert found(journal, query) in ([], ["note"])


def test_the_newest_come_first(journal: Journal) -> None:
    later = Moment(AT.utc + 60, AT.offset, AT.zone)
    new = note(journal, "same word", later)
    old = note(journal, "same word")
    with journal.read() as session:
        assert [hit.id for hit in search.find(session, "word")] == [new.id, old.id]


def test_what_is_made_and_deleted_in_one_save_was_never_there(journal: Journal) -> None:
    heard: list[Kinds] = []
    journal.on_change(heard.append)
    with journal.write() as session:
        made = Note(text="gone", **HERE)
        session.add(made)
        session.flush()
        session.delete(made)
    assert heard == []
    assert journal.last_change is None
    assert found(journal, "gone") == []


def test_several_changes_in_one_save_are_taken_back_as_one(journal: Journal) -> None:
    made = note(journal, "first")
    with journal.write() as session:
        kept = session.get_one(Note, made.id)
        for words in ("second", "third"):
            kept.text = words
            session.flush()
        session.add(Note(text="another", **HERE))
    assert found(journal, "third") == ["note"]
    assert journal.undo()
    assert found(journal, "first") == ["note"]
    assert found(journal, "another") == []


def test_unfinished_text_is_kept_until_it_is_saved_and_is_no_deed_to_take_back(
    journal: Journal, folder: Path
) -> None:
    journal.keep_unfinished("note:", {"text": "half a thought", "deep": {"felt": ["a", 1, None]}})
    journal.keep_unfinished("event:", {"text": "x"})
    journal.keep_unfinished("event:", {"text": "y"})
    assert journal.last_change is None
    assert found(journal, "thought") == []
    journal.close({"check_in:": {"mood": 4}})
    again = Journal.open(folder, OPENS, now_utc)
    assert again.unfinished() == {
        "note:": {"text": "half a thought", "deep": {"felt": ["a", 1, None]}},
        "event:": {"text": "y"},
        "check_in:": {"mood": 4},
    }
    again.keep_unfinished("note:", {})
    again.keep_unfinished("never kept:", {})
    assert set(again.unfinished()) == {"event:", "check_in:"}
    again.close()
