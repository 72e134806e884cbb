"""Run the torture: `python -m tests.torture [--touch | --short | --hours N] [--only ROW]`.

Exit status 1 unless every row holds and the short form reached what each row must reach.
"""

import argparse
import multiprocessing
import random
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor, as_completed

from tests.torture.rows import ROWS, run
from tests.torture.table import Tally, table

_AT_ONCE = 2
_TOUCH = 0.06  # of the cases


def main() -> int:
    wanted = _wanted()
    if not shutil.which("strace"):
        print("This needs Linux with strace.", file=sys.stderr)  # noqa: T201
        return 1
    seed = wanted.seed if wanted.seed is not None else random.SystemRandom().randrange(2**32)
    print(f"Choices come from --seed {seed}", flush=True)  # noqa: T201
    rows = [row for row in ROWS if wanted.only in {None, row.name}]
    seconds = wanted.hours * 3600 * _AT_ONCE / max(len(rows), 1) if wanted.hours else None
    found: dict[str, tuple[Tally, float]] = {}
    # Each row starts from a fresh process: what one of them plants or forks is not another's.
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(_AT_ONCE, mp_context=fresh, max_tasks_per_child=1) as workers:
        share = _TOUCH if wanted.touch else 1
        waiting = {workers.submit(run, row.name, share, seconds, seed): row for row in rows}
        for done in as_completed(waiting):
            found[waiting[done].name] = done.result()
            print(f"{waiting[done].name}: {done.result()[1]:.0f} s", flush=True)  # noqa: T201
    print(table([(row, *found[row.name]) for row in rows]))  # noqa: T201
    short = [row.name for row in rows if found[row.name][0].cases < row.least * share]
    broken = [row.name for row in rows if not found[row.name][0].holds]
    for name in short:
        print(f"{name}: fewer cases than there must be")  # noqa: T201
    return 1 if short or broken else 0


def _wanted() -> argparse.Namespace:
    parser = argparse.ArgumentParser("torture", description=__doc__)
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--touch", action="store_true", help="a tenth of that, as in the tests")
    length.add_argument("--short", action="store_true", help="each row once, with all its cases")
    length.add_argument("--hours", type=float, help="ever new choices until the time is over")
    parser.add_argument("--only", choices=[row.name for row in ROWS], help="one row")
    parser.add_argument("--seed", type=int, help="make the same choices again")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
