"""Five words drawn at random: about 64 bits, and easier to keep in mind than twelve odd letters."""

import secrets

from ipt_journal import paths

WORDS = 5


def generate() -> str:
    """Return five words of the list (7,776 words, 12.9 bits each) with spaces between."""
    words = paths.resource("words", "eff_large.txt").read_text("ascii").split()
    return " ".join(secrets.choice(words) for _ in range(WORDS))
