"""How hard a passphrase of the client's own is to guess, judged offline by zxcvbn."""

from typing import Any

import zxcvbn

_READ = 72  # letters that are looked at; more only makes it stronger


def score(passphrase: str, known: list[str]) -> int:
    """Return 0 (guessed at once) to 4 (very hard); `known` are names others would try."""
    if not passphrase:
        return 0
    found: dict[str, Any] = zxcvbn.zxcvbn(passphrase[:_READ], user_inputs=known)
    return int(found["score"])
