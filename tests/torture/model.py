"""A journal and a dictionary that live through the same things must hold the same."""

import os
import random
import shutil
import signal
import subprocess
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any, ClassVar
from unittest import mock
from uuid import UUID

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlmodel import select
from typing_extensions import override

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import search
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.vault import backup, database, kdf, keyfile
from ipt_journal.vault.errors import NoRoom, WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import NOW, PASSPHRASE, now_utc
from tests.torture.fork import fork
from tests.torture.life import PAPER
from tests.torture.sample import place
from tests.torture.table import Tally
from tests.vault.conftest import Disk
from tests.vault.notes import being_read, reopened

_EXAMPLES, _STEPS = 360, 50
_FEW_EXAMPLES = 10
_PLANTED_EXAMPLES = 20
_WORDS = ("walk", "walked", "walking", "canal", "can", "Größe", "grün", "Ω", "rang", "ring", "語")
_NOW = Moment.of(NOW)
_DISK = "size=24m"
_CHEAPEST = kdf.Cost(128, 1, 1)  # what deriving costs is no matter here

texts = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=8).map(" ".join)
which = st.integers(0, 10**6)


@dataclass
class Model:
    """Some hundred lives of fifty steps, each compared after every step."""

    name: str = "a plain dictionary"
    least: int = 15_000

    def run(self, share: float, seconds: float | None, chance: random.Random) -> Tally:
        started = monotonic()
        impatient = mock.patch.object(database, "_PATIENCE_S", 0.01)
        cheaper = mock.patch.object(kdf, "MEMORY_LIMITS", (_CHEAPEST.memory, 2**21))
        with impatient, cheaper, _small_disk() as (where, full):
            _Lives.where, _Lives.can_be_full = where, full
            told = _planted(chance) + _lived(max(1, round(_EXAMPLES * share)), chance)
            # A life may be over before its last step: then some more make up for it.
            while told.cases < self.least * share and not told.silent:
                told += _lived(_FEW_EXAMPLES, chance)
            while seconds is not None and monotonic() - started < seconds:
                told += _lived(_EXAMPLES // 10, chance)
        if not full:
            told.missing.append("a full disk, which needs the right to mount one")
        return told


def _lived(examples: int, chance: random.Random) -> Tally:
    _Lives.steps = 0
    wanted = settings(
        max_examples=examples,
        stateful_step_count=_STEPS,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    number = chance.randrange(2**32)
    try:
        run_state_machine_as_test(seed(number)(_Lives), settings=wanted)
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not be
        last = traceback.extract_tb(error.__traceback__)[-1]
        told = f"{type(error).__name__} {str(error).splitlines()[:1]}"
        note = f"life {number}: {told} in {last.name}, line {last.lineno}"
        return Tally(_Lives.steps, silent=1, notes=[note])
    return Tally(_Lives.steps)


def _planted(chance: random.Random) -> Tally:
    """Let the search index forget to forget; the dictionary must find that."""
    right = search.update

    def stale(session: Any, new: Any, changed: Any, _deleted: Any) -> None:
        right(session, new, changed, ())

    with mock.patch.object(search, "update", stale):
        return Tally(planted=1, caught=_lived(_PLANTED_EXAMPLES, chance).silent)


@contextmanager
def _small_disk() -> Iterator[tuple[Path, bool]]:
    """Give a disk of its own that can be filled, where that is allowed; else just a folder."""
    with place() as where:
        mount = ["mount", "-t", "tmpfs", "-o", _DISK, "none", str(where)]
        full = (
            shutil.which("mount")
            and not subprocess.run(mount, check=False, capture_output=True).returncode
        )
        try:
            yield where, bool(full)
        finally:
            if full:
                subprocess.run(["umount", "--lazy", str(where)], check=True)


@dataclass
class _Known:
    """What must be there: notes by id, the unfinished text, and both of them in each backup."""

    notes: dict[UUID, str] = field(default_factory=dict)
    draft: str = ""


_Backed = tuple[Backup, _Known, str]


class _Lives(RuleBasedStateMachine):
    """One journal with its dictionary."""

    where: ClassVar[Path]
    can_be_full: ClassVar[bool]
    steps: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        for left in self.where.iterdir():
            shutil.rmtree(left)
        self.known = _Known()
        self.passphrase = PASSPHRASE
        self.backups: list[_Backed] = []
        self.moves = 0
        self.folder = self._next_folder()
        self.open: Journal | None = Journal.create(self.folder, PASSPHRASE, now_utc, _CHEAPEST)
        self.open.vault.set_recovery_key(PAPER.text)

    def _next_folder(self) -> Path:
        self.moves += 1
        return self.where / f"{self.moves}.journal"

    @property
    def journal(self) -> Journal:
        assert self.open is not None
        return self.open

    @override
    def teardown(self) -> None:
        if self.open is not None:
            self.open.close()

    # What may follow depends on nothing that chance outside Hypothesis decides, such as how many
    # notes a killed process or a full disk let through: Hypothesis would take that for a fault.
    is_open = precondition(lambda self: self.open is not None)

    def _one(self, number: int) -> UUID | None:
        every = sorted(self.known.notes)
        return every[number % len(every)] if every else None

    # What a client does

    @is_open
    @rule(words=texts)
    def create(self, words: str) -> None:
        note = Note(text=words, **dated(_NOW, _NOW))
        with self.journal.write() as session:
            session.add(note)
        self.known.notes[note.id] = words

    @is_open
    @rule(number=which, words=texts)
    def edit(self, number: int, words: str) -> None:
        if (key := self._one(number)) is None:
            return
        with self.journal.write() as session:
            session.get_one(Note, key).text = words
        self.known.notes[key] = words

    @is_open
    @rule(number=which)
    def delete(self, number: int) -> None:
        if (key := self._one(number)) is None:
            return
        with self.journal.write() as session:
            session.delete(session.get_one(Note, key))
        del self.known.notes[key]

    @is_open
    @rule(word=st.sampled_from(_WORDS), letters=st.integers(1, 9))
    def look_for(self, word: str, letters: int) -> None:
        beginning = word[:letters].casefold()
        with self.journal.read() as session:
            found = {hit.id for hit in search.find(session, beginning, 10_000)}
        assert found == {key for key, words in self.known.notes.items() if _has(words, beginning)}

    @is_open
    @rule(words=texts)
    def leave_unfinished(self, words: str) -> None:
        self.journal.keep_unfinished("note", {"text": words})
        self.known.draft = words

    @is_open
    @rule()
    def lock(self) -> None:
        self.journal.close()
        self.open = None

    @precondition(lambda self: self.open is None)
    @rule(typed=st.integers(0, 9).map(lambda number: not number))
    def unlock(self, *, typed: bool = False) -> None:
        """Unlock by the recovery key, which is fast, or now and then by the passphrase."""
        secret = Secret(Kind.PASSPHRASE, self.passphrase) if typed else PAPER
        self.open = reopened(self.folder, secret)
        assert self.open.lost_saves == 0
        assert not self.open.vault.keys_are_older

    @is_open
    @rule(words=texts)
    def change_passphrase(self, words: str) -> None:
        old, self.passphrase = self.passphrase, f"{words} and more"
        self.journal.vault.change_passphrase(self.passphrase, _CHEAPEST)
        if old != self.passphrase:
            with suppress(WrongKey):
                keyfile.read(JournalFolder(self.folder), Secret(Kind.PASSPHRASE, old))
                raise AssertionError

    # Backups

    @is_open
    @rule()
    def back_up(self) -> None:
        made = back_up(self.journal, self.where / "stick")
        self.backups = self.backups[-2:]
        kept = {one.path for one, _, _ in self.backups} | {made.path}
        for path in (self.where / "stick").iterdir():
            if path not in kept:
                path.unlink()
        known = _Known(dict(self.known.notes), self.known.draft)
        self.backups.append((made, known, self.passphrase))

    @precondition(lambda self: self.open is None and self.backups)
    @rule(number=which)
    def restore(self, number: int) -> None:
        made, known, self.passphrase = self.backups[number % len(self.backups)]
        shutil.rmtree(self.folder)
        self.folder = self._next_folder()
        backup.unpack(made, PAPER, self.folder)
        self.known = _Known(dict(known.notes), known.draft)
        self.unlock()

    # What goes wrong

    @is_open
    @rule(words=texts)
    def stop_suddenly(self, words: str) -> None:
        """Go on from the files as they lay on the disk, a save still in the log."""
        with being_read(self.journal):
            self.create(words)
            copy = shutil.copytree(self.folder, self._next_folder())
        self.journal.close()
        shutil.rmtree(self.folder)
        self.folder = copy
        self.unlock()

    @precondition(lambda self: self.open is None)
    @rule(number=st.integers(1, 3))
    def be_killed(self, number: int) -> None:
        """Let another process save until it is killed; what it told as saved is there."""
        told, saved = os.pipe()
        child = fork()
        if not child:
            _save_until_killed(self.folder, saved)
        os.close(saved)
        with open(told, "rb") as told_keys:  # noqa: PTH123 - a pipe
            keys = [told_keys.read(16) for _ in range(number)]
            os.kill(child, signal.SIGKILL)
            keys += iter(lambda: told_keys.read(16), b"")
        os.waitpid(child, 0)
        self.unlock()
        found = _notes(self.journal)
        new = found.keys() - self.known.notes.keys()
        assert {UUID(bytes=key) for key in keys if len(key) == 16} <= new
        assert len(new) <= len(keys) + 1
        self.known.notes |= {key: found[key] for key in new}

    @precondition(lambda self: self.open is not None and self.can_be_full)
    @rule(leave=st.integers(0, 200_000))
    def fill_the_disk(self, leave: int) -> None:
        disk = Disk(self.where)
        disk.fill(leave)
        note = Note(text=f"walk {'.' * 150_000}", **dated(_NOW, _NOW))
        try:
            with self.journal.write() as session:
                session.add(note)
            self.known.notes[note.id] = note.text
        except NoRoom:
            pass
        finally:
            disk.empty()

    @invariant()
    def they_hold_the_same(self) -> None:
        type(self).steps += 1
        if self.open is not None:
            assert _notes(self.open) == self.known.notes
            assert self.open.unfinished().get("note", {}).get("text", "") == self.known.draft


def _has(words: str, beginning: str) -> bool:
    return any(word.casefold().startswith(beginning) for word in words.split())


def _notes(journal: Journal) -> dict[UUID, str]:
    with journal.read() as session:
        return {note.id: note.text for note in session.exec(select(Note))}


def _save_until_killed(folder: Path, saved: int) -> None:
    try:
        journal = reopened(folder, PAPER)
        while True:
            note = Note(text="rang", **dated(_NOW, _NOW))
            with journal.write() as session:
                session.add(note)
            os.write(saved, note.id.bytes)
    finally:
        os._exit(1)
