"""Look at each help line before a release: `run.py release-check`; it is no test of the code.

Exit status 1 when a row was never checked with its operator, was checked more than 365 days ago or
on a day that has not come yet, or when a part of the file cannot be read.
"""

import sys
from datetime import UTC, date, datetime
from pathlib import Path

from ipt_journal.helplines import reading
from ipt_journal.helplines.line import Line
from ipt_journal.helplines.reading import Reading

MOST_DAYS = 365


def main(arguments: list[str]) -> int:
    told = reading.read(Path(arguments[0])) if arguments else reading.published()
    rows = report(told, datetime.now(UTC).date())
    for row, _ in rows:
        print(row)
    wrong = sum(not good for _, good in rows)
    print(f"{wrong} of {len(rows)} to settle before a release." if wrong else "All were checked.")
    return 1 if wrong else 0


def report(told: Reading, today: date) -> list[tuple[str, bool]]:
    """Return a line for each row and each fault, with whether a release may go out with it."""
    faults = [(f"line {fault.at}: left out, {fault.error}", False) for fault in told.faults]
    rows = [
        (f"{line.key:18} {said:34} {line.name}", good)
        for country in told.countries
        for line in country.lines
        for said, good in [_judged(line, today)]
    ]
    return [*faults, *rows]


def _judged(line: Line, today: date) -> tuple[str, bool]:
    day = line.origin.verified_on if line.origin is not None else None
    if day is None:
        return "not checked with the operator", False
    days = (today - day).days
    if days < 0:
        return f"checked on {day}, which is to come", False
    return f"checked {days} days ago", days <= MOST_DAYS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
