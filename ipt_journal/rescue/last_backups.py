"""The last backups in a folder by their numbers, whatever the clock said then or a name says.

They tell what opens a journal whose own key file is lost.
"""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from ipt_journal.vault import rotation
from ipt_journal.vault.errors import Damaged, VaultError, WrongKey
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyfile import KeyFile
from ipt_journal.vault.keyslots import Secret


def found(folder: Path, given: Backup | None = None) -> list[Backup]:
    """Return the backups in a folder and a `given` one, the last first, of whatever journal.

    Should some of another journal lie among them, the journal with the most comes first.
    """
    there = [*rotation.of_any(folder), *([] if given is None else [given])]
    most = Counter(one.head.journal for one in there)
    return sorted(there, key=lambda one: (most[one.head.journal], one.head.number), reverse=True)


def opened(backups: Iterable[Backup], secret: Secret) -> tuple[KeyFile, bytearray]:
    """Open the last key file in these backups, the last one first, of each journal that is there.

    A damaged one that does not open tells nothing. Raises Damaged where none tells anything, and
    WrongKey, MistypedKey or NoMemory.
    """
    material = secret.material()
    refused: set[bytes] = set()
    for one in backups:
        if one.head.journal in refused:
            continue
        try:
            keys = one.keys()
        except VaultError:
            continue
        try:
            return keys, keys.open(secret.kind, material)
        except WrongKey:
            if keys.whole:
                refused.add(one.head.journal)
    raise WrongKey if refused else Damaged("keys")
