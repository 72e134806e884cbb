"""Make a sample journal in a folder, with its passphrase in the open beside it."""

import shutil
from collections.abc import Callable
from pathlib import Path

from ipt_journal.demo import story, years
from ipt_journal.demo.years import Length
from ipt_journal.journal import Journal
from ipt_journal.paths import SAMPLE, SAMPLE_PASSPHRASE
from ipt_journal.records import preferences
from ipt_journal.vault import passphrase
from ipt_journal.vault.errors import AlreadyThere, VaultError
from ipt_journal.vault.kdf import Cost
from ipt_journal.vault.keyslots import Kind, Secret

# Its passphrase lies in the open: there is nothing for a slow derivation to protect.
_COST = Cost(64 * 1024)


def make(folder: Path, now_utc: Callable[[], int], length: Length | None = None) -> Journal:
    """Make the sample journal in `folder`, in place of an earlier sample, and return it open."""
    journal = folder / SAMPLE
    words = folder / SAMPLE_PASSPHRASE
    if journal.exists():
        _remove_sample(journal, words, now_utc)
    folder.mkdir(parents=True, exist_ok=True)
    chosen = passphrase.generate()
    made = Journal.create(journal, chosen, now_utc, _COST)
    words.write_text(chosen + "\n", "utf-8")
    with made.write() as session:
        if length is None:
            story.tell(session)
        else:
            years.invent(session, length)
    made.forget_undo()
    return made


def read_passphrase(words: Path) -> str:
    """Return the passphrase in a file; one final line ending is not part of it."""
    content = words.read_bytes().decode("utf-8")
    return content.removesuffix("\n").removesuffix("\r")


def _remove_sample(journal: Path, words: Path, now_utc: Callable[[], int]) -> None:
    """Remove an earlier sample, and nothing that is not provably one."""
    try:
        secret = Secret(Kind.PASSPHRASE, read_passphrase(words))
        found = Journal.open(journal, secret, now_utc)
    except (OSError, ValueError, VaultError):
        raise AlreadyThere from None
    with found.read() as session:
        sample = preferences.load(session).sample
    found.close()
    if not sample:
        raise AlreadyThere
    shutil.rmtree(journal)
