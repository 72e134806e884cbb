"""The one file of a journal that is not encrypted: the safety plan, by the client's wish alone."""

from pathlib import Path

from ipt_journal.vault import durable
from ipt_journal.vault.folder import JournalFolder

MOST = 20_000  # bytes that are shown while locked, whatever somebody made of the file


class OpenPlan:
    """Bytes in and out; whoever holds the folder needs no key for them."""

    def __init__(self, folder: JournalFolder) -> None:
        self._folder = folder

    @property
    def _path(self) -> Path:
        return self._folder.open_plan

    @property
    def there(self) -> bool:
        """Whether a file lies there; nothing else under that name is looked into."""
        try:
            return self._path.is_file()
        except OSError:
            return False

    def read(self) -> bytes:
        """Return its first bytes, one more than `MOST` where it is longer; raises OSError."""
        with self._path.open("rb") as file:
            return file.read(MOST + 1)

    def write(self, content: bytes) -> None:
        """Have the file hold this and nothing else; raises OSError, and it is as it was then."""
        if self.there and self._path.read_bytes() == content:
            durable.draft_of(self._path).unlink(missing_ok=True)
        else:
            durable.write_whole(self._path, content)

    def remove(self) -> None:
        """Take it away, with what a sudden end left beside it; raises OSError."""
        for path in (self._path, durable.draft_of(self._path)):
            if path.exists():
                path.unlink()
                durable.sync_folder(path.parent)
