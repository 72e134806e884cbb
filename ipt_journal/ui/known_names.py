"""The names in a journal that somebody who knows the client would try first as a passphrase."""

from contextlib import suppress

from ipt_journal.journal import Journal
from ipt_journal.records import person, profile
from ipt_journal.vault.errors import VaultError


def known_names(journal: Journal) -> list[str]:
    """Return them, none where they cannot be read: a passphrase can be judged without."""
    with suppress(VaultError), journal.read() as session:
        about = profile.load(session)
        named = [
            words for one in person.everyone(session) for words in (one.label, one.print_alias)
        ]
        return [journal.vault.folder.path.stem, about.initials, about.therapist, *named]
    return []
