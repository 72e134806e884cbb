"""The real time, as the journal asks for it."""

from ipt_journal.moment import Clock


def now_utc() -> int:
    return Clock().now().utc
