"""Lives of a journal: each step says what it is about to do, does it, and says that it is done."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest import mock

from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records import migrations, preferences
from ipt_journal.records.note import Note
from ipt_journal.rescue import (
    backing_up,
    beside,
    conflicts,
    contents,
    letting_go,
    merging,
    restoring,
    salvage,
    waiting,
)  # fmt: skip
from ipt_journal.vault import recovery, rekey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.torture.known import JOURNAL, STICK, Known
from tests.torture.table import Tally, repeated
from tests.vault.notes import being_read, save

PAPER = Secret(Kind.RECOVERY, recovery.new())
SECOND = Secret(Kind.PASSPHRASE, "a second one that is long enough")
THIRD = Secret(Kind.PASSPHRASE, "and a third one, as long as that")
Say = Callable[[str, Any], None]


class Living:
    """One process with a journal in `place`, who says what it does to whoever listens."""

    def __init__(self, place: Path, known: Known, say: Say) -> None:
        self.place = place
        self.folder = place / JOURNAL
        self.known = known
        self.say = say
        self.journal: Journal

    @contextmanager
    def step(self, **becomes: Any) -> Iterator[None]:
        after = replace(self.known, **becomes)
        self.say("begun", after)
        yield
        self.known = after
        self.say("done", None)

    def open(self, secret: Secret = PAPER) -> None:
        with self.step():
            self.journal = Journal.open(self.folder, secret, now_utc)

    def save(self, words: str) -> None:
        with self.step(notes=tuple(sorted((*self.known.notes, words)))):
            save(self.journal, words)

    def edit(self, words: str, new: str) -> None:
        others = [one for one in self.known.notes if one != words]
        with self.step(notes=tuple(sorted((*others, new)))), self.journal.write() as session:
            session.exec(select(Note).where(Note.text == words)).one().text = new

    def delete(self, words: str) -> None:
        others = tuple(one for one in self.known.notes if one != words)
        with self.step(notes=others), self.journal.write() as session:
            session.delete(session.exec(select(Note).where(Note.text == words)).one())

    def draft(self, words: str) -> None:
        with self.step(draft=words):
            self.journal.keep_unfinished("note", {"text": words})

    def close(self, draft: str | None = None) -> None:
        """Close, with what is in the editor then."""
        kept = {} if draft is None else {"note": {"text": draft}}
        with self.step(draft=self.known.draft if draft is None else draft):
            self.journal.close(kept)

    def change_passphrase(self, new: Secret) -> None:
        old, *others = self.known.secrets
        refused = (*(one for one in self.known.refused if one != new), old)
        with self.step(secrets=(new, *others), refused=refused):
            self.journal.vault.change_passphrase(new.text, CHEAP)

    def back_up(self, *, at_least: int) -> None:
        with self.step(backups=at_least, backed_up=self.journal.saves):
            backing_up.take(self.journal)


def keeping(life: Living) -> None:
    life.open()
    life.save("walked along the canal " * 40)
    life.edit("a first note", "a first note, put better")
    life.delete("a second note")
    life.draft("half a")
    life.save("rang Tanya")
    life.draft("half a sentence")
    life.close("half a sentence more")


def being_seen(life: Living) -> None:
    """Save while something else is looking: what is saved stays in the log until it has gone."""
    life.open()
    with being_read(life.journal):
        life.save("while a list is drawn")
        life.edit("a first note", "a first note, put better")
        life.save("and once more")
    life.close()


def unlocking(life: Living) -> None:
    life.open()
    life.change_passphrase(SECOND)
    life.save("under the second")
    life.change_passphrase(THIRD)
    paper = Secret(Kind.RECOVERY, recovery.new())
    secrets = (life.known.secrets[0], paper)
    with life.step(secrets=secrets, refused=(*life.known.refused, PAPER)):
        life.journal.vault.set_recovery_key(paper.text)
    life.save("with a new paper")
    with life.step(secrets=secrets[:1], refused=(*life.known.refused, paper)):
        life.journal.vault.remove_recovery_key()
    life.close("under the third")


def beginning(life: Living) -> None:
    with life.step(made=True, secrets=(OPENS,)):
        life.journal = Journal.create(life.folder, PASSPHRASE, now_utc, CHEAP)
    life.save("the first")
    with life.step(secrets=(OPENS, PAPER)):
        life.journal.vault.set_recovery_key(PAPER.text)
    life.save("the second")
    life.close()


def growing(life: Living) -> None:
    """Open a journal of an older version: a backup first, then the new tables."""
    life.open()
    life.save("in the new tables")
    life.close()


def backing(life: Living) -> None:
    life.open()
    life.save("before the backup")
    life.back_up(at_least=3)
    life.save("after the backup")
    life.back_up(at_least=3)
    life.close()


def forgetting(life: Living) -> None:
    """Copy the newest backup to a second place, then delete for good, also there."""
    life.open()
    with life.step(), life.journal.write() as session:
        preferences.change(session, backup_place=str(life.place / STICK))
    with life.step(away=life.known.backed_up):
        backing_up.put_away(life.journal)
    life.delete("a second note")
    saves = life.journal.saves
    with life.step(backups=1, backed_up=saves):
        left = letting_go.forget_earlier(life.journal)
    if left.reached and not left.staying.stuck:
        with life.step(away=saves, forgotten=saves):
            pass  # the client is told now
    life.close()


def bringing_back(life: Living) -> None:
    """Make a journal of a backup alone, as for another computer."""
    newest = restoring.last_in(JournalFolder(life.folder))
    assert newest is not None
    with life.step(others=(("Back.journal", life.known.notes),)):
        restoring.journal_of(newest, PAPER, life.place / "Back.journal", now_utc).close()


def restoring_earlier(life: Living) -> None:
    """Let a backup take the journal's place, as the window does, and go on with it."""
    life.open()
    [newest, *_] = backing_up.backups(life.journal)
    then = life.known.notes
    life.save("since the backup")
    made, kept = (f"Mine {why}.journal" for why in (waiting.MADE, waiting.KEPT))
    with life.step(others=((made, then),)):
        restored = restoring.prepare(life.journal, newest, None)
    life.close()
    with life.step(notes=then, others=((kept, life.known.notes),)):
        restoring.put_in_place(life.folder, restored)
    life.open()
    life.save("instead")
    life.close()


def salvaging(life: Living) -> None:
    with life.step(others=(("Saved.journal", life.known.notes),)):
        salvage.salvage_to(life.folder, PAPER, life.place / "Saved.journal", now_utc)


def merging_in(life: Living) -> None:
    life.open()
    [copy] = conflicts.look(life.journal.vault).opening
    with (
        life.step(notes=tuple(sorted((*life.known.notes, "from the other computer")))),
        beside.in_copy(life.journal.vault, copy) as there,
    ):
        with life.journal.read() as here:
            found = contents.differences(here, there)
        merging.take_over(life.journal, there, found.only_there)
    life.close()


def rekeying(life: Living) -> None:
    life.open()
    life.save("before the new key")
    refused = (*life.known.secrets, *life.known.refused)
    with life.step(secrets=(SECOND,), refused=refused):
        rekey.rekey(life.journal.vault, SECOND.text, CHEAP)
    life.save("under the new key")
    life.close("under the new key, too")


# What lies there before a life begins


def nothing(_: Path) -> Known:
    return Known(made=False)


def two_notes(place: Path) -> Known:
    journal = Journal.create(place / JOURNAL, PASSPHRASE, now_utc, CHEAP)
    journal.vault.set_recovery_key(PAPER.text)
    save(journal, "a first note")
    save(journal, "a second note")
    journal.close()
    return Known(notes=("a first note", "a second note"), secrets=(OPENS, PAPER))


def of_older_version(place: Path) -> Known:
    with mock.patch.object(migrations, "STEPS", migrations.STEPS[:-1]):
        return two_notes(place)


def backed_up(place: Path) -> Known:
    """Leave as many backups as there is room for, so that the next one drives one out."""
    known = two_notes(place)
    journal = Journal.open(place / JOURNAL, PAPER, now_utc)
    with journal.write() as session:
        preferences.change(session, backup_most_mib=1)
    for _ in range(3):
        backing_up.take(journal)
    saves = journal.saves
    journal.close()
    (place / STICK).mkdir()
    return replace(known, backups=3, backed_up=saves)


def with_a_conflict(place: Path) -> Known:
    known = two_notes(place)
    database = place / JOURNAL / "journal.db"
    before = database.read_bytes()
    journal = Journal.open(place / JOURNAL, PAPER, now_utc)
    save(journal, "from the other computer")
    journal.close()
    shutil.copyfile(database, database.with_name("journal (conflicted copy).db"))
    database.write_bytes(before)
    (place / JOURNAL / "journal.seal").write_bytes(bytes(128))
    return known


@dataclass(frozen=True, slots=True)
class Life:
    """`before` lays out what is there when `live` begins; the last secret of a journal is fast."""

    name: str
    before: Callable[[Path], Known]
    live: Callable[[Living], None]


LIVES = (
    Life("keeping", two_notes, keeping),
    Life("being read", two_notes, being_seen),
    Life("unlocking", two_notes, unlocking),
    Life("beginning", nothing, beginning),
    Life("growing", of_older_version, growing),
    Life("backing up", backed_up, backing),
    Life("forgetting", backed_up, forgetting),
    Life("bringing back", backed_up, bringing_back),
    Life("restoring", backed_up, restoring_earlier),
    Life("salvaging", backed_up, salvaging),
    Life("merging", with_a_conflict, merging_in),
    Life("a new key", two_notes, rekeying),
)


def over(lives: Iterable[Life], each: Callable[[Life], Tally], seconds: float | None) -> Tally:
    """Try each life once; with `seconds` again and again, until they are over."""
    return repeated(lambda: sum(map(each, lives), Tally()), seconds)
