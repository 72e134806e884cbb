"""Fuzz one target in a process of its own: `python -m tests.torture.fuzzed TARGET CORPUS FLAG…`.

Nothing of the app may be imported before it is instrumented: what was is fuzzed blindly.
"""

import sys
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path


def main() -> None:
    atheris = import_module("atheris")
    name, corpus, *flags = sys.argv[1:]
    with ExitStack() as until_the_end:
        with atheris.instrument_imports(include=["ipt_journal", "tomllib"]):
            targets = import_module("tests.torture.targets")
            seeds, target = until_the_end.enter_context(targets.ready(name))
        for place, seed in enumerate(seeds):
            Path(corpus, str(place)).write_bytes(seed)
        atheris.Setup([sys.argv[0], corpus, *flags], target)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
