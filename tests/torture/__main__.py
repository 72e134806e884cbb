"""Run the torture: `python -m tests.torture [--touch | --short | --hours N] [--only ROW]`.

Exit status 1 unless every row holds and reached what it must reach; of the short form also when
something cannot be tried on this computer.
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
_NIGHT = 8.0  # hours


def main() -> int:
    wanted = _wanted()
    if not shutil.which("strace"):
        print("This needs Linux with strace.", file=sys.stderr)  # noqa: T201
        return 1
    seed = wanted.seed if wanted.seed is not None else random.SystemRandom().randrange(2**32)
    print(f"Choices come from --seed {seed}", flush=True)  # noqa: T201
    rows = [row for row in ROWS if wanted.only in {None, row.name}]
    seconds = None
    if not (wanted.touch or wanted.short):
        seconds = wanted.hours * 3600 * min(_AT_ONCE, len(rows)) / len(rows)
        print(f"This takes {wanted.hours:g} hours; --short is over in 12 minutes", flush=True)  # noqa: T201
    share = _TOUCH if wanted.touch else 1
    found: dict[str, tuple[Tally, float]] = {}
    # Each row starts from a fresh process: what one of them plants or forks is not another's.
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(_AT_ONCE, mp_context=fresh, max_tasks_per_child=1) as workers:
        waiting = {workers.submit(run, row.name, share, seconds, seed): row for row in rows}
        for done in as_completed(waiting):
            found[waiting[done].name] = done.result()
            print(f"{waiting[done].name}: {done.result()[1]:.0f} s", flush=True)  # noqa: T201
    print(table([(row, *found[row.name]) for row in rows]))  # noqa: T201
    told = [(row.name, row.least * share, found[row.name][0]) for row in rows]
    return _status(told, whole=wanted.short)


def _status(found: list[tuple[str, float, Tally]], *, whole: bool) -> int:
    """Say which rows fall short, and which could not be tried; return the exit status.

    Where the `whole` of it is asked for, what could not be tried is a failure.
    """
    few = [name for name, least, tally in found if tally.cases < least and not tally.not_run]
    for name in few:
        print(f"{name}: fewer cases than there must be")  # noqa: T201
    missing = [name for name, _, tally in found if tally.missing]
    if missing:
        print(f"Not everything could be tried on this computer: {', '.join(missing)}")  # noqa: T201
    failed = few or not all(tally.holds for _, _, tally in found)
    return 1 if failed or (missing and whole) else 0


def _wanted() -> argparse.Namespace:
    parser = argparse.ArgumentParser("torture", description=__doc__)
    length = parser.add_mutually_exclusive_group()
    length.add_argument(
        "--touch", action="store_true", help="6 %% of the short form, as in the tests"
    )
    length.add_argument("--short", action="store_true", help="each row once, about 12 minutes")
    length.add_argument(
        "--hours", type=float, default=_NIGHT, help="ever new choices, by default for a night of 8"
    )
    parser.add_argument("--only", choices=[row.name for row in ROWS], help="one row")
    parser.add_argument("--seed", type=int, help="make the same choices again")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
