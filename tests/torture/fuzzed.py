"""Fuzz one target in a process of its own: `python -m tests.torture.fuzzed TARGET CORPUS FLAG…`.

Nothing of the app may be imported before it is instrumented: what was is fuzzed blindly.
"""

import sys
from importlib import import_module
from pathlib import Path


def main() -> None:
    atheris = import_module("atheris")
    name, corpus, *flags = sys.argv[1:]
    with atheris.instrument_imports(include=["ipt_journal", "tomllib"]):
        targets = import_module("tests.torture.targets")
    with targets.ready(name) as (seeds, target):
        for place, seed in enumerate(seeds):
            Path(corpus, str(place)).write_bytes(seed)
        atheris.Setup([sys.argv[0], corpus, *flags], target)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
