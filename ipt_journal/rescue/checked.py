"""When each backup was last read through, and whether it was whole: a small file beside them.

It tells names and moments of backups, as the folder itself does, and nothing that is in them.
"""

import contextlib
import json
from pathlib import Path
from typing import NamedTuple

from ipt_journal.rescue.examination import is_whole
from ipt_journal.vault import rotation
from ipt_journal.vault.durable import write_whole

_FILE = "checked.json"


class Checked(NamedTuple):
    """`utc` in seconds."""

    utc: int
    whole: bool


def noted(folder: Path) -> dict[str, Checked]:
    """Return what is noted by the names of the files; nothing where the note cannot be read."""
    try:
        told = json.loads((folder / _FILE).read_bytes())
        return {str(name): Checked(int(utc), bool(whole)) for name, (utc, whole) in told.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def check_all(folder: Path, now_utc: int) -> dict[str, Checked]:
    """Read every backup through, without any key, and note what was found."""
    found = {path.name: Checked(now_utc, is_whole(path)) for path in rotation.files(folder)}
    with contextlib.suppress(OSError):
        write_whole(folder / _FILE, json.dumps(found).encode())
    return found
