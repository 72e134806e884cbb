"""Every field that the client writes words in is found by them."""

from collections.abc import Iterator
from typing import Any

from sqlmodel import Session

from ipt_journal.journal import Journal
from ipt_journal.records import (
    KINDS,
    preferences,
    profile,
    search,
    therapy,
)
from ipt_journal.records.asked import Answered
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Link
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.pattern import Pattern
from ipt_journal.records.person import Person
from ipt_journal.records.phase import Phase
from ipt_journal.records.record import Row
from ipt_journal.records.said import Said
from ipt_journal.records.therapy import TherapySession
from tests.records.filled import ANSWERED, filled, in_words
from tests.records.written import HERE, found

# Text that is no word of the client's: codes, zone names, days in ISO form.
CODES = {
    "preferences": {
        "hide_keys",
        "sample_now",
        "sample_zone",
        "help_hidden",
        "help_order",
        "backup_place",
    },
    "paper": {"first_day", "last_day", "blocks", "size", "withheld"},
    "paper_tick": {"field"},
    # How papers are made, and what stands on them for words that are found where they were written.
    "paper_preset": {"name", "blocks", "size", "withheld"},
    "paper_wording": {"field", "written", "becomes"},
    "check_in": {"happened_zone", "entered_zone", "influences"},
    "event": {"happened_zone", "entered_zone", "did"},
    "note": {"happened_zone", "entered_zone"},
    "session": {"happened_zone", "entered_zone"},
    "profile": {"focus_areas"},
    "person": {"status_since", "contact", "channels", "gets", "gives", "since_low"},
    "phase": {"first_day", "last_day"},
    "standing": {"happened_zone", "entered_zone"},
    "pattern": {"told"},  # the app's own sentences
    "findings": {"happened_zone", "entered_zone", "rows"},
    "unfinished": {"form", "content"},  # not saved yet; it comes back into its form
    "closeness": {"happened_zone", "entered_zone"},
    "stage_mark": {"happened_zone", "entered_zone", "stage"},
    "progress": {"happened_zone", "entered_zone"},
    "response": {"happened_zone", "entered_zone", "form", "language", "answers", "unscored"},
    "own_form": {"code", "content"},  # a published text
}


def codes_of(kind: type[Row]) -> set[str]:
    """Return the text columns of a kind that hold no words of the client's."""
    if not issubclass(kind, Answered):
        return CODES.get(str(kind.__tablename__), set())
    written = {one.column for one in kind.questions() if in_words(one)}
    return {column.name for column in kind.__table__.columns} - written  # type: ignore[attr-defined]  # SQLModel hides it


def one_of_each(session: Session, word: str) -> None:
    """Write `word` with the name of table and column into every field a client writes in."""

    def words(table: str, *columns: str) -> dict[str, Any]:
        return {column: f"{word} {table}{column}".replace("_", "") for column in columns}

    coming = TherapySession(**HERE, **words("session", "hard_to_say", "take_away", "agreed"))
    what_is_known = (
        "label", "print_alias", "relationship_words", "went_well", "hard", "like_to_change",
        "gets_words", "gives_words",
    )  # fmt: skip
    happened = RelationshipEvent(felt=[f"{word} eventfelt"], **HERE, **words("event", "words"))
    session.add_all(
        [
            coming,
            Person(
                **words("person", *what_is_known),
                mine=[{"text": f"{word} personmine"}],
                theirs=[{"text": f"{word} persontheirs"}],
            ),
            Note(**HERE, **words("note", "text")),
            Link(**words("link", "words")),
            MoodCheckIn(
                mood=5,
                felt=[{"word": f"{word} checkinfelt", "how_much": 2}],
                **HERE,
                **words("check_in", "note"),
            ),
            happened,
            *(filled(kind, word, happened.id) for kind in ANSWERED),
            Phase(first_day="2026-10-20", **words("phase", "name")),
            Said(session_id=coming.id, **words("said", "words")),
            Pattern(**words("pattern", "words")),
        ]
    )
    profile.change(session, **words("profile", "initials", "therapist", "focus_words", "lighter"))
    preferences.add_word(session, f"{word} preferencesownwords")
    therapy.add_point(session, coming.id, f"{word} agendapointtext")


def written_fields() -> Iterator[tuple[str, str]]:
    """Yield table and column of every field that holds text or lists of text."""
    for kind in KINDS:
        table = str(kind.__tablename__)
        for column in kind.__table__.columns:  # type: ignore[attr-defined]  # SQLModel hides it
            holds_text = type(column.type).__name__ in {"AutoString", "JSON"}
            if holds_text and column.name not in codes_of(kind):
                yield table, column.name


def test_every_field_the_client_writes_in_is_found(journal: Journal) -> None:
    with journal.write() as session:
        one_of_each(session, "kestrel")
    fields = list(written_fields())
    assert len(fields) > 15
    for table, column in fields:
        query = f"kestrel {table}{column}".replace("_", "")
        assert found(journal, query) == [table], f"{table}.{column}"


def test_kinds_and_a_limit_narrow_what_is_found(journal: Journal) -> None:
    with journal.write() as session:
        one_of_each(session, "kestrel")
    with journal.read() as session:
        hits = search.find(session, "kestrel", kinds=["event", "note"])
        assert sorted(hit.kind for hit in hits) == ["event", "note"]
        assert len(search.find(session, "kestrel", limit=3)) == 3
