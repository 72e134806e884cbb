"""How hard a passphrase of the client's own is to guess, judged offline by zxcvbn."""

from typing import Any

import zxcvbn

_READ = 72  # letters that are looked at; more only makes it stronger


def score(passphrase: str) -> int:
    """Return 0 (guessed at once) to 4 (very hard)."""
    if not passphrase:
        return 0
    found: dict[str, Any] = zxcvbn.zxcvbn(passphrase[:_READ])
    return int(found["score"])
