"""Say how often the methods err, beside the targets: `run.py validate-insight [--diaries N]`."""
# ruff: noqa: T201 - a command that talks to a terminal

import argparse
import os
import sys
import time

from tests.validate.judging import FULL, Line, judge
from tests.validate.methods import OURS
from tests.validate.trials import ALL


def main() -> int:
    parser = argparse.ArgumentParser(prog="run.py validate-insight", description=__doc__)
    parser.add_argument("--diaries", type=int, default=FULL, help="diaries for each line")
    diaries = parser.parse_args().diaries
    began = time.monotonic()
    print(f"{diaries} simulated diaries a line, seeds 1 to {diaries}")
    if diaries < FULL:
        print("Fewer than 2,000: limits are widened for chance, once in a thousand.")
    print(f"\n{'':<56}{'':<36}{'seen':>8}{'target':>10}")
    failed = 0
    for lines in judge(ALL, OURS, diaries, processes=os.cpu_count() or 1):
        for place, line in enumerate(lines):
            print(told(line, first=place == 0), flush=True)
            failed += line.holds is False
    print(f"\nTook {time.monotonic() - began:.0f} s.")
    print(f"{failed} of the targets FAIL." if failed else "All targets hold.")
    return 1 if failed else 0


def told(line: Line, *, first: bool) -> str:
    """Return one line of the table."""
    target, verdict = "", ""
    if line.target.share is not None:
        target = f"{'≤' if line.target.at_most else '≥'} {100 * line.target.share:.0f} %"
        verdict = "holds" if line.holds else "FAILS"
    trial = line.trial if first else ""
    return (
        f"{trial:<56}{line.target.name:<36}{100 * line.share:>6.1f} %{target:>10}  {verdict}"
    ).rstrip()


if __name__ == "__main__":
    sys.exit(main())
