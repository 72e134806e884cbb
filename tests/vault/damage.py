"""What a failing disk does to a file."""


def changed(raw: bytes, place: int, by: int) -> bytes:
    """Return the same bytes but for one, in which the bits of `by` are turned over."""
    copy = bytearray(raw)
    copy[place] ^= by
    return bytes(copy)
