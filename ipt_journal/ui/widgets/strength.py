"""How hard a passphrase is to guess, in words."""

from ipt_journal.i18n import translate


def strength_words() -> tuple[str, ...]:
    """Return the words for the scores of `vault.strength`, 0 to 4."""
    return (
        translate("OwnPassphrase", "Guessed at once."),
        translate("OwnPassphrase", "Easy to guess."),
        translate("OwnPassphrase", "Could be guessed with some effort."),
        translate("OwnPassphrase", "Hard to guess."),
        translate("OwnPassphrase", "Very hard to guess."),
    )
