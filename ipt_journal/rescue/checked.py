"""When each backup was last read through, and whether it was whole: a small file beside them.

It tells names and moments of backups, as the folder itself does, and nothing that is in them.
"""

import contextlib
import json
from pathlib import Path
from typing import NamedTuple

from ipt_journal.rescue import letting_go
from ipt_journal.rescue.examination import condition
from ipt_journal.vault import rotation
from ipt_journal.vault.durable import write_whole
from ipt_journal.vault.keyfile import Condition

_FILE = "checked.json"


class Checked(NamedTuple):
    """`utc` in seconds."""

    utc: int
    whole: bool


def noted(folder: Path, now_utc: int) -> dict[str, Checked]:
    """Return what is noted by the names of the files.

    Anybody may have written it. What cannot be so, as a look that is yet to come, says nothing.
    """
    try:
        told = json.loads((folder / _FILE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    notes = told.items() if isinstance(told, dict) else ()
    found = {name: _note(note, now_utc) for name, note in notes}
    return {name: one for name, one in found.items() if one is not None}


def _note(note: object, now_utc: int) -> Checked | None:
    match note:
        case [int(utc), bool(whole)] if 0 <= utc <= now_utc:
            return Checked(utc, whole)
        case [_, False]:
            return Checked(0, whole=False)  # whenever that was
        case _:
            return None


def check_all(folder: Path, now_utc: int) -> dict[str, Checked]:
    """Read every backup through, without any key, and note what was found.

    What only a newer version of the app can tell of, or what cannot be read now, is passed over.
    """
    told = {path.name: condition(path) for path in rotation.files(folder)}
    found = {
        name: Checked(now_utc, whole=one is Condition.WHOLE)
        for name, one in told.items()
        if one in (Condition.WHOLE, Condition.DAMAGED)
    }
    with contextlib.suppress(OSError):
        write_whole(folder / _FILE, json.dumps(found).encode())
    return found


def damaged_in(place: Path, journal: bytes) -> int:
    """Read those of the journal of this uuid in a second place; return how many are not whole.

    Raises Unreachable where nobody can look there.
    """
    there = letting_go.lying_away(place, journal)
    return len(there.cut) + sum(condition(one.path) is Condition.DAMAGED for one in there.good)
