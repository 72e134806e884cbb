"""Five words drawn at random: about 64 bits, and easier to keep in mind than twelve odd letters."""

import secrets

from ipt_journal import paths
from ipt_journal.i18n import translate
from ipt_journal.vault import kdf

WORDS = 5
_FEWEST_LETTERS = 8


def generate() -> str:
    """Return five words of the list (7,776 words, 12.9 bits each) with spaces between."""
    words = paths.resource("words", "eff_large.txt").read_text("ascii").split()
    return " ".join(secrets.choice(words) for _ in range(WORDS))


def problem(chosen: str) -> str:
    """Return why this cannot be a passphrase, in a sentence; nothing when it can."""
    if len(chosen) < _FEWEST_LETTERS:
        return translate(
            "Passphrase", "That is short. Eight letters are the least; five words are better."
        )
    if len(kdf.passphrase_bytes(chosen)) > kdf.LONGEST_PASSPHRASE:
        return translate(
            "Passphrase", "That is longer than a passphrase can be. 4,000 letters are the most."
        )
    return ""


def same(one: str, other: str) -> bool:
    """Whether two ways of typing it open the same journal."""
    return kdf.passphrase_bytes(one) == kdf.passphrase_bytes(other)
