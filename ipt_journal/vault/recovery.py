"""The recovery key: 160 random bits as nine groups of four, with letters that catch mistyping."""

import hashlib
import secrets

from ipt_journal.vault.errors import MistypedKey

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
GROUPS = 9
_PAYLOAD = 32  # letters that carry the key; the last four check it
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new() -> str:
    """Return a fresh key as it is shown and printed, with dashes."""
    return _written(secrets.token_bytes(20))


def parse(typed: str) -> bytes:
    """Return the 20 bytes behind `typed`; spaces, dashes, case and look-alikes are forgiven."""
    letters = folded(typed)
    if len(letters) != GROUPS * 4 or any(c not in LETTERS for c in letters):
        raise MistypedKey
    number = 0
    for letter in letters[:_PAYLOAD]:
        number = number << 5 | LETTERS.index(letter)
    raw = number.to_bytes(20, "big")
    if letters[_PAYLOAD:] != _check(raw):
        raise MistypedKey
    return raw


def folded(typed: str) -> str:
    """Return the letters and figures of what was typed, as a key has them."""
    return "".join(c for c in typed.upper() if c.isalnum()).translate(_LOOKALIKES)


def groups(key: str) -> list[str]:
    return key.split("-")


def _written(raw: bytes) -> str:
    number = int.from_bytes(raw, "big")
    letters = "".join(LETTERS[number >> 5 * i & 31] for i in reversed(range(_PAYLOAD))) + _check(
        raw
    )
    return "-".join(letters[i : i + 4] for i in range(0, len(letters), 4))


def _check(raw: bytes) -> str:
    digest = hashlib.sha256(b"recovery-check" + raw).digest()
    return "".join(LETTERS[byte & 31] for byte in digest[:4])
