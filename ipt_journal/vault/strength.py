"""How hard a passphrase of the client's own is to guess, judged offline by zxcvbn."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import zxcvbn

_READ = 72  # letters that are looked at; more only makes it stronger


def score(passphrase: str, names: Iterable[str] = ()) -> int:
    """Return 0 (guessed at once) to 4 (very hard) by somebody who knows these names.

    The name one has on this computer is known to whoever sits before it.
    """
    if not passphrase:
        return 0
    known = [*names, Path.home().name]
    known += [word for name in known for word in name.split()]
    found: dict[str, Any] = zxcvbn.zxcvbn(passphrase[:_READ], user_inputs=known)
    return int(found["score"])
