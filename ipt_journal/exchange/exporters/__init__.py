"""The formats a journal can be written to, named in `EXPORTERS` by the ending of the file."""

from collections.abc import Callable
from pathlib import Path

from ipt_journal.exchange.exporters import own_json
from ipt_journal.journal import Journal

# Each takes the open journal and returns the whole content of the file.
EXPORTERS: tuple[tuple[str, Callable[[Journal], str]], ...] = ((".json", own_json.write),)


def for_file(path: Path) -> Callable[[Journal], str] | None:
    """Return the exporter for a file name, or None."""
    return dict(EXPORTERS).get(path.suffix.lower())
