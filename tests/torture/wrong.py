"""Secrets that are nearly right: refused in the same words, whatever there is, without a trace."""

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ipt_journal.journal import Journal
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.vault import backup, recovery, told
from ipt_journal.vault.errors import MistypedKey, VaultError, WrongKey
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, now_utc
from tests.torture.sample import Case, place, tried
from tests.torture.table import Tally
from tests.vault.notes import reopened, save

RIGHT = "Žluťoučký kůň ﬁne ① Ångström naïve"
_RECOVERY = recovery.new()
_LETTERS = "abcXYZ019 éß語🙂\u200d\u00a0\u0430\x00"


@dataclass(frozen=True, slots=True)
class _Place:
    """Two journals under the same passphrase, one of which has no recovery key; and a backup."""

    folders: tuple[Path, Path]
    backup: Backup


@dataclass
class Wrong:
    """Whoever tries learns nothing from the answer, and leaves no byte changed."""

    name: str = "wrong secrets"
    least: int = 200

    def run(self, share: float, seconds: float | None, chance: random.Random) -> Tally:
        with place() as where:
            made = _make(where)
            return _planted(made) + tried(lambda: _cases(made, chance), seconds)


def _cases(made: _Place, chance: random.Random) -> Iterator[Case]:
    for secret in _wrong(chance):
        if not _is_the_same(secret):  # chance may have put the right letter in
            yield partial(_refused, made, secret)
    for words in _the_same():
        yield partial(_opens, made, words)


def _make(where: Path) -> _Place:
    folders = (where / "With.journal", where / "Without.journal")
    for folder in folders:
        journal = Journal.create(folder, RIGHT, now_utc, CHEAP)
        if folder is folders[0]:
            journal.vault.set_recovery_key(_RECOVERY)
        save(journal, "kept")
        back_up(journal)
        journal.close()
    return _Place(folders, Backup.at(next(folders[0].rglob("*.jbak"))))


def _wrong(chance: random.Random) -> Iterator[Secret]:
    for words in _near_misses(RIGHT, chance):
        yield Secret(Kind.PASSPHRASE, words)
    for typed in _near_misses(_RECOVERY, chance):
        yield Secret(Kind.RECOVERY, typed)
    for _ in range(10):
        yield Secret(Kind.RECOVERY, recovery.new())
    yield Secret(Kind.PASSPHRASE, _RECOVERY)
    yield Secret(Kind.RECOVERY, RIGHT)


def _near_misses(right: str, chance: random.Random) -> Iterator[str]:
    yield from ("", " ", "\0", "\ud800", "\udfff" * 40, right + "\ud83d", right * 2)
    yield from ("a" * 2**20, "\u0301" * 2**20, "\ud800" * 2**20, "語" * 5000)
    yield from (f" {right}", f"{right} ", f"{right}\n", f"{right}\u00a0", right.swapcase())
    for at in range(len(right)):
        yield right[:at] + right[at + 1 :]
        yield right[:at] + chance.choice(_LETTERS) + right[at:]
        yield right[:at] + chance.choice(_LETTERS) + right[at + 1 :]
    for at in range(len(right) - 1):
        yield right[:at] + right[at + 1] + right[at] + right[at + 2 :]


def _the_same() -> Iterator[str]:
    """Yield every way to write the same passphrase."""
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        yield unicodedata.normalize(form, RIGHT)
    yield "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in RIGHT)
    yield RIGHT.replace("Å", "\u212b").replace(" ", "\u00a0")


def _is_the_same(secret: Secret) -> bool:
    if secret.kind is Kind.PASSPHRASE:
        return unicodedata.normalize("NFKC", secret.text) == unicodedata.normalize("NFKC", RIGHT)
    return recovery.folded(secret.text) == recovery.folded(_RECOVERY)


def _refused(made: _Place, secret: Secret) -> Tally:
    before = _state(made)
    answers = {_answer(folder, secret) for folder in made.folders}
    answers.add(_answer_of_backup(made, secret))
    changed = _state(made) != before
    told_apart = len(answers) > 1 or not answers <= {
        _sentence(WrongKey()),
        _sentence(MistypedKey()),
    }
    notes = ["a wrong secret changes a byte"] if changed else []
    return Tally(1, silent=int(changed or told_apart), notes=notes)


def _answer(folder: Path, secret: Secret) -> str:
    try:
        reopened(folder, secret).close()
    except VaultError as error:
        return _sentence(error)
    return "it opens"


def _answer_of_backup(made: _Place, secret: Secret) -> str:
    try:
        backup.opened(made.backup, secret)
    except VaultError as error:
        return _sentence(error)
    return "it opens"


def _sentence(error: VaultError) -> str:
    return f"{type(error).__name__}: {told.sentence(error)} {error.args}"


def _opens(made: _Place, words: str) -> Tally:
    answers = {_answer(folder, Secret(Kind.PASSPHRASE, words)) for folder in made.folders}
    return Tally(1, lost=int(answers != {"it opens"}))


def _state(made: _Place) -> dict[Path, tuple[bytes, int]]:
    """Return every byte, and when it was written."""
    files = [path for folder in made.folders for path in folder.rglob("*") if path.is_file()]
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def _planted(made: _Place) -> Tally:
    """Take the right one for a wrong one: that it opens, and leaves a trace, must be seen."""
    return Tally(planted=1, caught=_refused(made, Secret(Kind.PASSPHRASE, RIGHT)).silent)
