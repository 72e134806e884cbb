"""Search finds every word a client wrote, in any script, and forgets what is gone."""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from ipt_journal.journal import Journal, Kinds
from ipt_journal.records import (
    entries,
    event,
    mention,
    parting,
    search,
)
from ipt_journal.records.entries import Filter
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.grief import Grief
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from tests.conftest import CHEAP, PASSPHRASE, now_utc
from tests.records.written import HERE, found, note

# What is gone is found no more


def kept_in_index(journal: Journal, *words: str) -> list[str]:
    """Return those of `words` that any table of the index still holds."""
    with journal.vault.engine.connect() as link:
        held: set[str] = set()
        link.exec_driver_sql(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab(main, search_text, row)"
        )
        held |= set(link.exec_driver_sql("SELECT term FROM temp.terms").scalars())
        held |= {
            word
            for line in link.exec_driver_sql("SELECT words FROM search_text").scalars()
            for word in line.split()
        }
        blocks = b"".join(link.exec_driver_sql("SELECT block FROM search_text_data").scalars())
    return [word for word in words if word in held or word.encode() in blocks]


def test_nothing_of_a_changed_or_deleted_record_stays_in_the_index(journal: Journal) -> None:
    made = note(journal, "heron by the canal")
    assert kept_in_index(journal, "heron", "canal") == ["heron", "canal"]
    with journal.write() as session:
        session.get_one(Note, made.id).text = "heron at home"
    assert kept_in_index(journal, "heron", "canal") == ["heron"]
    assert found(journal, "canal") == []
    with journal.write() as session:
        session.delete(session.get_one(Note, made.id))
    assert kept_in_index(journal, "heron", "canal", "home") == []


def test_a_check_in_is_found_by_the_names_in_it_as_they_are_now(journal: Journal) -> None:
    with journal.write() as session:
        leah, alone = Person(label="Leah"), MoodCheckIn(mood=3, **HERE)
        session.add_all([leah, alone])
        mention.set_people(session, alone.id, [leah.id])
    assert sorted(found(journal, "leah")) == ["check_in", "person"]
    with journal.write() as session:
        session.get_one(Person, leah.id).label = "Lea Marie"
    assert sorted(found(journal, "marie")) == ["check_in", "person"]
    assert found(journal, "leah") == []
    with journal.read() as session:
        listed = entries.page(session, Filter(words="marie"), 10)
    assert {(one.kind, one.people) for one in listed} == {
        ("check_in", ("Lea Marie",)),
        ("person", ()),
    }
    with journal.write() as session:
        parting.remove(session, session.get_one(Person, leah.id))
    assert found(journal, "marie") == []


def test_a_deleted_person_s_name_leaves_the_events_they_were_in(journal: Journal) -> None:
    with journal.write() as session:
        daniel = Person(label="Danielle")
        happened = RelationshipEvent(words="argued", **HERE)
        session.add_all([daniel, happened])
        mention.set_people(session, happened.id, [daniel.id])
    assert sorted(found(journal, "danielle")) == ["event", "person"]
    with journal.write() as session:
        parting.remove(session, session.get_one(Person, daniel.id))
    assert found(journal, "danielle") == []
    assert kept_in_index(journal, "danielle") == []
    assert found(journal, "argued") == ["event"]
    journal.undo()
    assert found(journal, "danielle argued") == ["event"]


def test_a_person_named_later_or_taken_out_again_changes_what_an_event_is_found_by(
    journal: Journal,
) -> None:
    with journal.write() as session:
        leah, ruth = Person(label="Leah"), Person(label="Ruth")
        happened = RelationshipEvent(words="walked", **HERE)
        said = Note(text="walked alone", **HERE)
        low = MoodCheckIn(mood=3, note="walked home", **HERE)
        session.add_all([leah, ruth, happened, said, low])
    for owner in (happened, said, low):
        with journal.write() as session:
            mention.set_people(session, owner.id, [leah.id, ruth.id])
        assert found(journal, "leah walked") == [owner.__tablename__]
        with journal.write() as session:
            mention.set_people(session, owner.id, [ruth.id])
        assert found(journal, "leah walked") == []
        assert found(journal, "ruth walked") == [owner.__tablename__]
        journal.undo()
        assert found(journal, "leah ruth walked") == [owner.__tablename__]
        with journal.write() as session:
            mention.forget_owner(session, owner.id)


def test_naming_someone_new_announces_the_event_too(journal: Journal) -> None:
    with journal.write() as session:
        leah, happened = Person(label="Leah"), RelationshipEvent(words="x", **HERE)
        session.add_all([leah, happened])
    heard: list[Kinds] = []
    journal.on_change(heard.append)
    with journal.write() as session:
        mention.set_people(session, happened.id, [leah.id])
    assert heard == [frozenset({mention.Mention, RelationshipEvent})]


def test_an_event_deleted_with_its_people_is_gone_and_comes_back(journal: Journal) -> None:
    with journal.write() as session:
        leah, happened = Person(label="Leah"), RelationshipEvent(words="x", **HERE)
        session.add_all([leah, happened])
        mention.set_people(session, happened.id, [leah.id])
    with journal.write() as session:
        event.remove(session, session.get_one(RelationshipEvent, happened.id))
    assert found(journal, "leah") == ["person"]
    journal.undo()
    assert sorted(found(journal, "leah")) == ["event", "person"]


# Any script, any query


@pytest.mark.parametrize(
    ("words", "queries"),
    [
        ("昨日、母と電話で話した", ["母と", "電話", "話し", "昨"]),
        ("我和妈妈又吵架了", ["妈妈", "吵架", "又"]),
        ("คุยกับแม่เมื่อวาน", ["แม่", "คุย", "วาน"]),
        ("ຂ້ອຍຄິດຮອດແມ່", ["ແມ່"]),
        ("ខ្ញុំនឹកម្តាយ", ["ម្តាយ"]),
        ("တွေ့ခဲ့တယ်", ["ခဲ့"]),
        ("엄마에게 전화했다", ["엄마", "전화"]),
        ("تكلمت مع أمي أمس", ["أمي", "تكلم"]),
        ("माँ से बात की", ["माँ", "बात"]),
        ("Μίλησα με τη μητέρα", ["μητερα", "ΜΊΛΗΣΑ"]),
        ("Ёлка и мама", ["елка", "МАМА"]),
        ("Straße", ["strasse", "STRASSE"]),
        ("Ｆｕｌｌ　ｗｉｄｔｈ", ["full", "width"]),
        ("ﬁne day", ["fine"]),
        ("Ínės’s café", ["ines", "CAFE", "inesʼs"]),
        ("naïve", ["naive", unicodedata.normalize("NFD", "naïve")]),
        ("good day🙂", ["🙂", "day"]),
        ("love❤️you", ["❤", "❤️", "you", "love"]),
        ("so tired 😢😢🙂", ["🙂", "😢", "😢🙂"]),
        ("👨‍👩‍👧 came by", ["👩", "👨‍👩‍👧"]),
        ("🫠 and 🥱", ["🫠", "🥱"]),
        ("paid £20 and 5€", ["20", "£20", "€"]),
        ("x" * 500 + " end", ["x" * 500, "xxx", "end"]),
        ("before\0after", ["after"]),
    ],
)
def test_words_are_found_in_any_script(journal: Journal, words: str, queries: list[str]) -> None:
    note(journal, words)
    for query in queries:
        assert found(journal, query) == ["note"], query
    assert found(journal, "absent") == []


@pytest.mark.parametrize(
    "query",
    [
        '"', '""', '"a', "*", "a*", "^a", "-a", "+", "a AND b", "AND", "OR", "NOT a", "NEAR(",
        "NEAR(a b, 5)", "words:a", "search_text:a", "{words}:a", "(", ")", "((((", "'", "';--",
        "\0", "\\", "%", "_", "?", ":match", "a" * 100_000, "妈" * 100_000, "a " * 20_000,
        '" OR "', "\ufeff", "\u202eabc", "🙂" * 500, "́", "ً", "\u200d",
    ],
)  # fmt: skip
def test_no_query_fails(journal: Journal, query: str) -> None:
    note(journal, "some words of b")
    assert found(journal, query) in ([], ["note"])


def test_operators_are_words_like_any_other(journal: Journal) -> None:
    note(journal, "neither near nor far")
    note(journal, "black and white")
    assert found(journal, "AND") == ["note"]
    assert found(journal, "black AND white") == ["note"]
    assert found(journal, "black OR far") == []
    assert found(journal, "black NOT white") == []
    assert len(found(journal, "n*")) == 1


def test_every_word_must_be_there_and_the_last_letters_may_be_missing(journal: Journal) -> None:
    note(journal, "He forgot the evening we had agreed")
    assert found(journal, "even forg") == ["note"]
    assert found(journal, "forgot morning") == []
    assert found(journal, "vening") == []


def test_many_records_of_one_second_are_all_found(journal: Journal) -> None:
    with journal.write() as session:
        session.add_all(Note(text="same second", **HERE) for _ in range(1200))
    with journal.read() as session:
        assert len(search.find(session, "second", limit=5000)) == 1200


# Against a plain reading of the text

_LETTERS = st.text(
    st.sampled_from(
        "abcDEéßøİıñ''’-_.,!? \n\t()\"*:^0129Жжήאבجمमीमांแมนาวุขກ妈吵架母と話し엄마🙂😢❤️£‍🥱"
    ),
    max_size=40,
)
_ANY = st.text(st.characters(codec="utf-8"), max_size=40)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    folder = tmp_path_factory.mktemp("search")
    opened = Journal.create(folder / "x.journal", PASSPHRASE, now_utc, CHEAP)
    yield opened
    opened.close()


def reads(words: str) -> str:
    """Return words as a reader compares them: no case, no accents, no apostrophes."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    plain = re.sub("[\u0300-\u036f\ufe0e\ufe0f'’ʼ]", "", apart)
    return unicodedata.normalize("NFKC", plain.casefold())


def parts(words: str) -> list[str]:
    """Return what stands between spaces and punctuation."""
    between = "".join(c if unicodedata.category(c)[0] in "LMNS" else " " for c in reads(words))
    return [part for part in re.sub(r"[$+<=>^`|~]", " ", between).split() if part]


class Unwritten(Exception):
    """Ends a write so that nothing of it is kept."""


@contextmanager
def only_note(journal: Journal, words: str) -> Iterator[Session]:
    """Give a session in which a note with these words is the only record."""
    with suppress(Unwritten), journal.write() as session:
        made = Note(text=words, **HERE)
        session.add(made)
        session.flush()
        search.update(session, [made], (), ())
        yield session
        raise Unwritten


@settings(deadline=None, max_examples=300)
@given(words=_LETTERS | _ANY, other=_LETTERS | _ANY, cut_at=st.integers(1, 40))
@example(words="ﬃ", other="ffi", cut_at=1)
@example(words="İpek", other="ipek", cut_at=1)
def test_search_agrees_with_reading_the_text(
    empty: Journal, words: str, other: str, cut_at: int
) -> None:
    with only_note(empty, words) as session:
        for query in (*words.split(), other):
            wanted = parts(query)
            hit = bool(search.find(session, query))
            assert not hit or all(part in " ".join(parts(words)) for part in wanted), query
            assert hit or not wanted or query == other, query
        for word in words.split():
            start = word[:cut_at]
            if parts(start) and reads(word).startswith(reads(start)):
                assert search.find(session, start), start


def test_of_a_very_long_query_the_first_words_count(journal: Journal) -> None:
    """SQLite needs minutes for 100,000 words that a client pasted into the search line."""
    note(journal, " ".join(f"word{number}" for number in range(50)))
    many = [f"word{number}" for number in range(50)]
    assert found(journal, " ".join([*many, *["absent"] * 100_000])) == ["note"]
    assert found(journal, " ".join([*many[:49], "absent"])) == []


def test_what_is_about_somebody_is_found_by_their_name_as_it_is_now(journal: Journal) -> None:
    with journal.write() as session:
        gran = Person(label="Gran")
        sheet, asked = Grief(lost="the garden", person_id=gran.id), Experiment(what="ring")
        session.add_all([gran, sheet, asked])
        mention.set_people(session, asked.id, [gran.id])
    assert sorted(found(journal, "gran")) == ["experiment", "grief", "person"]
    with journal.write() as session:
        session.get_one(Person, gran.id).label = "Zuleika"
    assert sorted(found(journal, "zuleika")) == ["experiment", "grief", "person"]
    assert found(journal, "gran") == []
    with journal.write() as session:
        parting.remove(session, session.get_one(Person, gran.id))
    assert found(journal, "zuleika") == []
    assert found(journal, "garden") == ["grief"]
