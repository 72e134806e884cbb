"""What a failing disk does to a file, and a stick that is pulled out to a journal."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def changed(raw: bytes, place: int, by: int) -> bytes:
    """Return the same bytes but for one, in which the bits of `by` are turned over."""
    copy = bytearray(raw)
    copy[place] ^= by
    return bytes(copy)


@contextmanager
def pulled_out(folder: Path) -> Iterator[None]:
    """Let nothing of a journal be found by its name; where it was only moved it would be."""
    away = folder.rename(folder.with_name("away"))
    held, aside = away / "journal.lock", away / "aside"
    held.rename(aside)
    try:
        yield
    finally:
        aside.rename(held)
        away.rename(folder)
