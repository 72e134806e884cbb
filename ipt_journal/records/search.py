"""Full-text search over everything the client wrote, in any script, inside the encrypted file.

Words are cut here and not by SQLite: it would take a Chinese, Japanese or Thai sentence for one
word. In scripts without spaces, and in rows of emoji, every two neighbours make a word.
"""

import itertools
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, text
from sqlmodel import Session, col, select

from ipt_journal.records import mention, person
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.grief import Grief
from ipt_journal.records.life import LifeItem
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.records.record import Dated, Record, Row
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.relating import Relating
from ipt_journal.records.support import SupportRequest
from ipt_journal.records.transition import Transition

# Found also by the names of the people in them, and by that of whom they are about.
_NAMING: tuple[type[Record], ...] = (
    RelationshipEvent, MoodCheckIn, Note, Conflict, Transition, Grief, Relating, Experiment,
    Rehearsal, LifeItem,
)  # fmt: skip
_ABOUT: tuple[type[Conflict] | type[Grief] | type[SupportRequest], ...] = (
    Conflict, Grief, SupportRequest,
)  # fmt: skip
_AT_ONCE = 500  # SQLite takes no endless lists of parameters
_SECOND = 4096  # records that may share a second before their order is left to chance
_MOST_WORDS = 50  # of a query: SQLite's own parser has an end too
# Accents on Latin, Greek and Cyrillic letters, and what makes an emoji coloured or plain.
_STRIPPED = frozenset((*range(0x300, 0x370), 0xFE0E, 0xFE0F))
_ASCII_RUN = re.compile("[a-z0-9]+")
APOSTROPHES = "'’ʼ"
_SPACELESS = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x31F0, 0x31FF),
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0x20000, 0x3FFFF),
)  # fmt: skip

SCHEMA = (
    """CREATE TABLE search_row (
        rowid INTEGER PRIMARY KEY, kind TEXT NOT NULL, record_id TEXT NOT NULL UNIQUE)""",
    """CREATE VIRTUAL TABLE search_text USING fts5(words, prefix='1 2 3', columnsize=0,
        tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* S* Co'")""",
    "INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1)",
)

_QUERY = (
    "SELECT r.kind, r.record_id FROM search_text t JOIN search_row r ON r.rowid = t.rowid "
    "WHERE t.search_text MATCH :match {only} ORDER BY t.rowid DESC LIMIT :most"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """`kind` is the table's name."""

    kind: str
    id: UUID


def find(session: Session, query: str, limit: int = 200, kinds: Iterable[str] = ()) -> list[Hit]:
    """Return what matches every word of `query`, newest first; the last letters may be missing."""
    match = expression(query)
    if not match:
        return []
    chosen = tuple(kinds)
    statement = text(_QUERY.format(only="AND r.kind IN :kinds" if chosen else ""))
    if chosen:
        statement = statement.bindparams(bindparam("kinds", chosen, expanding=True))
    rows = session.connection().execute(statement, {"match": match, "most": limit})
    return [Hit(kind, UUID(key)) for kind, key in rows]


def expression(query: str) -> str:
    """Return the FTS5 expression for what the client typed: every word, each as a beginning."""
    return " ".join(_term(run) for run in itertools.islice(_runs(query), _MOST_WORDS))


def _term(run: str) -> str:
    if not spaceless(run[0]):
        return f'"{run}"*'
    if len(run) == 1:
        return f'"{run}"*'
    return '"' + " ".join(_pairs(run)) + '"'


def cut(words: str) -> Iterator[str]:
    """Yield the words of a text as they are kept in the index."""
    for run in _runs(words):
        if spaceless(run[0]):
            yield from _pairs(run)
            yield run[-1]
        else:
            yield run


def _pairs(run: str) -> Iterator[str]:
    return (first + second for first, second in itertools.pairwise(run))


def _runs(words: str) -> Iterator[str]:
    """Yield runs of letters of one sort, without case, accents or apostrophes."""
    if words.isascii():
        yield from _ASCII_RUN.findall(words.lower().replace("'", ""))
        return
    for (is_word, _), run in itertools.groupby(_plain(words), key=_sort):
        if is_word:
            yield "".join(run)


def _plain(words: str) -> str:
    apart = unicodedata.normalize("NFKD", words.casefold())
    kept = (c for c in apart if ord(c) not in _STRIPPED and c not in APOSTROPHES)
    return unicodedata.normalize("NFC", "".join(kept))


def _sort(character: str) -> tuple[bool, bool]:
    if character.isascii():
        return character.isalnum(), False
    is_word = unicodedata.category(character)[0] in "LMNS"
    return is_word, is_word and spaceless(character)


def spaceless(character: str) -> bool:
    """Return whether nothing need stand between this character and the next word."""
    if unicodedata.category(character)[0] == "S":  # an emoji right after a word is not part of it
        return True
    return any(low <= ord(character) <= high for low, high in _SPACELESS)


# Keeping the index


def update(
    session: Session, new: Collection[Row], changed: Iterable[Row], deleted: Iterable[UUID]
) -> None:
    """Bring the index up to date with what is about to be committed."""
    rows = {row.id: row for row in changed if isinstance(row, Record)}
    for row in list(rows.values()):
        if isinstance(row, Person):  # whoever is named in a record is part of its text
            owners = mention.owners_of(session, row.id)
            found = [*naming(session, owners), *_about(session, row.id)]
            rows.update((named.id, named) for named in found)
    _drop(session, [*deleted, *rows])
    named = [row.id for row in rows.values() if isinstance(row, _NAMING)]
    named += (row.owner_id for row in new if isinstance(row, Mention))  # only these of what is new
    rows.update((row.id, row) for row in new if isinstance(row, Record))
    names = person.labels_of(session, named) if named else {}
    for one in rows.values():
        if isinstance(one, _ABOUT) and one.person_id is not None:
            label = session.get_one(Person, one.person_id).label
            names[one.id] = [*names.get(one.id, []), label]
    _put(session, rows.values(), names)


def rebuild(session: Session, rows: Collection[Row]) -> None:
    """Make the index anew from everything there is."""
    for table in ("search_text", "search_row"):
        _link(session).execute(f"DELETE FROM {table}")  # noqa: S608
    update(session, rows, [], [])


def naming(session: Session, owners: Sequence[UUID]) -> list[Record]:
    """Return those of `owners` that are found by the names of the people in them."""
    found: list[Record] = []
    for start in range(0, len(owners), _AT_ONCE):
        some = owners[start : start + _AT_ONCE]
        for kind in _NAMING:
            found += session.exec(select(kind).where(col(kind.id).in_(some))).all()
    return found


def _about(session: Session, person_id: UUID) -> list[Record]:
    """Return the sheets and requests that are about a person."""
    found: list[Record] = []
    for kind in _ABOUT:
        found += session.exec(select(kind).where(kind.person_id == person_id)).all()
    return found


def _put(session: Session, rows: Collection[Record], names: dict[UUID, list[str]]) -> None:
    texts = [(row, " ".join(_words(row, names.get(row.id, [])))) for row in rows]
    written = [(row, words) for row, words in texts if words]
    if not written:
        return
    places = _free_places(session, [_when(row) for row, _ in written])
    index = [
        (place, str(row.__tablename__), row.id.hex)
        for place, (row, _) in zip(places, written, strict=True)
    ]
    content = [(place, words) for place, (_, words) in zip(places, written, strict=True)]
    link = _link(session)
    link.executemany("INSERT INTO search_row (rowid, kind, record_id) VALUES (?, ?, ?)", index)
    link.executemany("INSERT INTO search_text (rowid, words) VALUES (?, ?)", content)


def _link(session: Session) -> Any:  # noqa: ANN401 - the driver ships no types
    """Return the driver's own connection: each save asks it for a handful of small things."""
    return session.connection().connection.driver_connection


def _words(row: Record, names: list[str]) -> Iterator[str]:
    return (word for part in (*row.searched(), *names) for word in cut(part))


def _when(row: Record) -> int:
    return row.happened_utc if isinstance(row, Dated) else row.created_utc


def _drop(session: Session, keys: Sequence[UUID]) -> None:
    link = _link(session)
    for start in range(0, len(keys), _AT_ONCE):
        some = keys[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        find = f"SELECT rowid FROM search_row WHERE record_id IN ({marks})"  # noqa: S608 - marks only
        places = link.execute(find, tuple(key.hex for key in some)).fetchall()
        link.executemany("DELETE FROM search_text WHERE rowid = ?", places)
        link.executemany("DELETE FROM search_row WHERE rowid = ?", places)


def _free_places(session: Session, seconds: Sequence[int]) -> list[int]:
    """Return row numbers that sort by time, so that the newest come first without sorting."""
    within = "SELECT rowid FROM search_row WHERE rowid >= ? AND rowid < ?"
    ends = (min(seconds) * _SECOND, (max(seconds) + 1) * _SECOND)
    taken = {place for (place,) in _link(session).execute(within, ends)}
    places = []
    for second in seconds:
        place = second * _SECOND
        while place in taken:
            place += 1
        taken.add(place)
        places.append(place)
    return places
