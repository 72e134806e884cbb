"""Judge what a life left: all that was acknowledged is there, whole, and nothing else."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records import search
from ipt_journal.records.note import Note
from ipt_journal.rescue import waiting
from ipt_journal.vault import keyfile, rotation
from ipt_journal.vault.errors import VaultError, WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Secret
from tests.conftest import now_utc
from tests.torture.known import JOURNAL, STICK, Known, Told
from tests.vault.notes import kept


@dataclass(slots=True)
class Verdict:
    """What was acknowledged and is not there, and what is not as it should be without a word."""

    lost: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        return not (self.lost or self.silent)


def judge(place: Path, told: Told, *, thorough: bool = True) -> Verdict:
    """Open what lies in `place` and compare; `thorough` opens it again, with every secret."""
    verdict = Verdict()
    try:
        _judge(place, told, verdict, thorough=thorough)
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not be
        verdict.lost.append(f"astray: {type(error).__name__}")
    return verdict


def _judge(place: Path, told: Told, verdict: Verdict, *, thorough: bool) -> None:
    waits = waiting.beside(place / JOURNAL)  # as whoever opens a journal looks first
    if not told.before.made and not _openable(place / JOURNAL, told):
        return
    gave_up = _gave_up(place / JOURNAL)
    journal = _opened(place / JOURNAL, told, verdict)
    if journal is None:
        return
    try:
        notes = _compare(journal, told, verdict, gave_up=gave_up)
        _look_at_backups(journal, told, verdict)
    except VaultError as error:
        verdict.lost.append(f"cannot be read: {type(error).__name__}")
        return
    finally:
        journal.close()
    _look_elsewhere(place, told, notes, verdict)
    _look_for_what_waits(place, told, waits, verdict)
    if thorough:
        _open_again(place, told, verdict)


def _openable(folder: Path, told: Told) -> bool:
    """Whether a journal nobody was told of can be opened; it need not be."""
    with suppress(VaultError):
        keyfile.read(JournalFolder(folder), told.allowed[-1].secrets[0])
        return True
    return False


def _opened(folder: Path, told: Told, verdict: Verdict) -> Journal | None:
    for known in told.allowed:
        if not known.secrets:
            continue
        try:
            return Journal.open(folder, known.secrets[-1], now_utc)
        except WrongKey:
            continue
        except VaultError as error:
            verdict.lost.append(f"does not open: {type(error).__name__}")
            return None
    if told.before.made:
        verdict.lost.append("no acknowledged secret opens it")
    return None


def _gave_up(folder: Path) -> bool:
    """Whether closing found no way to keep the last text, and left word of that for the opening."""
    rest = JournalFolder(folder).rest
    return rest.is_file() and not rest.stat().st_size


Notes = tuple[str, ...]


def _compare(journal: Journal, told: Told, verdict: Verdict, *, gave_up: bool) -> Notes:
    """Compare what is in it with what may be; return the notes."""
    notes = tuple(kept(journal))
    must = set(told.before.notes).intersection(*(known.notes for known in told.allowed))
    if notes not in {known.notes for known in told.allowed}:
        missing = must - set(notes)
        (verdict.lost if missing else verdict.silent).append("the notes are others")
    draft = journal.unfinished().get("note", {}).get("text", "")
    said = (told.refused is not None or gave_up) and journal.vault.ended_suddenly
    if draft not in {known.draft for known in told.allowed} and not said:
        verdict.lost.append("the unfinished text is another")
    if journal.lost_saves:
        verdict.silent.append("the seal gives a false alarm")
    if faults := journal.faults():
        verdict.silent.append(f"faults: {faults[:2]}")
    _search(journal, told, verdict)
    return notes


def _search(journal: Journal, told: Told, verdict: Verdict) -> None:
    """Search finds the last word of each note where it is, and nowhere else."""
    words = {list(_words(note))[-1] for known in told.allowed for note in known.notes}
    with journal.read() as session:
        notes = session.exec(select(Note)).all()
        for word in sorted(words):
            found = {hit.id for hit in search.find(session, word, kinds=["note"])}
            there = {n.id for n in notes if any(w.startswith(word) for w in _words(n.text))}
            if found != there:
                verdict.silent.append("search does not fit the notes")
                return


def _words(text: str) -> Iterator[str]:
    return (word.lower() for word in re.findall(r"\w+", text))


def _look_at_backups(journal: Journal, told: Told, verdict: Verdict) -> None:
    """Every backup is whole, wherever it lies, and there are as many and as new ones as was told.

    While a restored journal takes its place, they lie with the one before for a moment.
    """
    here = journal.vault.folder.path.parent
    named = {name for known in told.allowed for name, _ in known.others}
    folders = (journal.vault.folder, *(JournalFolder(here / name) for name in sorted(named)))
    own = [one for folder in folders for one in _good(folder.backups, journal, verdict)]
    away = _good(here / STICK, journal, verdict)
    if len(own) < min(known.backups for known in told.allowed):
        verdict.lost.append("there are fewer backups")
    if _newest(own) < min(known.backed_up for known in told.allowed):
        verdict.lost.append("the newest backup is gone")
    if _newest(away) < min(known.away for known in told.allowed):
        verdict.lost.append("the newest backup is gone from the second place")
    forgotten = min(known.forgotten for known in told.allowed)
    if any(one.head.saves < forgotten for one in own + away):
        verdict.silent.append("a backup from before what was deleted for good is still there")


def _good(folder: Path, journal: Journal, verdict: Verdict) -> list[Backup]:
    """Return the backups in a folder, each of which must be whole."""
    good = []
    for path in rotation.files(folder):
        try:
            one = Backup.at(path)
            one.scrub()
            if one.keys().authentic(journal.vault.data_key):
                one.require_authentic(journal.vault.data_key)
            good.append(one)
        except VaultError:
            verdict.silent.append("something that is no backup is called one")
    return good


def _newest(backups: list[Backup]) -> int:
    return max((one.head.saves for one in backups), default=0)


def _open_again(place: Path, told: Told, verdict: Verdict) -> None:
    """Each secret that is good in any case opens it; those given up in any case do not."""
    first, *others = (set(known.secrets) for known in told.allowed)
    sure = sorted(first.intersection(*others), key=str)
    for secret in sure:
        try:
            again = Journal.open(place / JOURNAL, secret, now_utc)
        except VaultError as error:
            verdict.lost.append(f"a secret opens no more: {type(error).__name__}")
            continue
        vault = again.vault
        if vault.ended_suddenly or vault.keys_repaired or vault.keys_are_older or again.faults():
            verdict.silent.append("the second opening is not clean")
        again.close()
    gone, *more = (set(known.refused) for known in told.allowed)
    if any(_opens(place / JOURNAL, secret) for secret in gone.intersection(*more)):
        verdict.silent.append("a secret that was given up still opens it")


def _opens(folder: Path, secret: Secret) -> bool:
    try:
        keyfile.read(JournalFolder(folder), secret)
    except WrongKey:
        return False
    return True


def _look_elsewhere(place: Path, told: Told, notes: Notes, verdict: Verdict) -> None:
    """Journals beside this one are there whole, or not at all where nobody was told of them.

    With these `notes` this one is in one of the states it may be in, and the others must fit it.
    """
    fitting = [known for known in told.allowed if known.notes == notes] or told.allowed
    for name, its in sorted({pair for known in told.allowed for pair in known.others}):
        if not (place / name).exists():
            if all((name, its) in known.others for known in fitting):
                verdict.lost.append(f"{name} is not there")
            continue
        other = Known(notes=its, secrets=told.before.secrets, draft=told.before.draft)
        copy = Verdict()
        _judge_other(place / name, other, copy)
        verdict.lost += [f"{name}: {one}" for one in copy.lost]
        verdict.silent += [f"{name}: {one}" for one in copy.silent]


def _look_for_what_waits(place: Path, told: Told, waits: Path | None, verdict: Verdict) -> None:
    """Until it takes this journal's place, whoever opens that must find what was made for it."""
    there = {name for name, _ in told.before.others if (place / name).exists()}
    made = {name for name in there if f" {waiting.MADE}" in name}
    if made and told.refused is None and (waits is None or waits.name not in made):
        verdict.lost.append("nobody is told of the restored journal")


def _judge_other(folder: Path, known: Known, verdict: Verdict) -> None:
    journal = _opened(folder, Told(known), verdict)
    if journal is None:
        return
    try:
        _compare(journal, Told(known), verdict, gave_up=False)
    finally:
        journal.close()
