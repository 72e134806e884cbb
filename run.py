#!/usr/bin/env python3
"""Set up and start IPT Journal: `python3 run.py`, `run.py demo`, `run.py test`, `run.py --help`.

Needs nothing but Python 3.11, 3.12 or 3.13. It makes `.venv` beside this file, installs the
packages that `requirements.lock` names by hash, and hands over to the program inside it.
"""

import ctypes
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
READY = VENV / "ready.json"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
APP_LOCK = ROOT / "requirements.lock"
TEST_LOCK = ROOT / "tests" / "requirements.lock"
CATALOGUES = ROOT / "resources" / "i18n"
DEVELOPERS = {
    "test",
    "gallery",
    "bench",
    "hide-sweep",
    "validate-insight",
    "release-check",
    "torture",
    "words",
}
SUPPORTED = ((3, 11), (3, 12), (3, 13))

USAGE = """\
python3 run.py [JOURNAL]        open your journal
python3 run.py demo [OPTIONS]   open a sample journal (see: run.py demo --help)

Without a window; each says more after --help. On Windows: py run.py …
python3 run.py new JOURNAL      make an empty journal
python3 run.py check JOURNAL    read every page and say whether all is well
python3 run.py backup JOURNAL [--to DIR]        take a backup, one encrypted file
python3 run.py restore FILE --to NEW            make a journal of a backup
python3 run.py salvage JOURNAL --to NEW         make a new journal of a damaged one
python3 run.py summary JOURNAL --out FILE       write the paper: pdf, md, txt or html
python3 run.py search JOURNAL WORDS             print what matches, newest first
python3 run.py export JOURNAL --out FILE.json   write everything, in the open

For developers:
python3 run.py test [PYTEST…]   run every check
python3 run.py gallery [DIR]    draw every page, light and dark, empty and full
python3 run.py bench [NAME…]    measure speed and memory
python3 run.py hide-sweep [--each N]            press Hide in every state and time it
python3 run.py torture [--short] [--hours N]    break journals in every way; nothing may be lost
python3 run.py validate-insight [--diaries N]   how often the patterns err, on simulated diaries
python3 run.py release-check    how old the check of each help line is; fails when one is too old
python3 run.py words            gather the visible words into resources/i18n for translators
python3 run.py lock             renew the two lock files after a change in pyproject.toml (needs uv)
"""

# Shared libraries that Qt opens, and the Debian or Ubuntu package that brings each.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libcups.so.2": "libcups2",
}
TEST_TOOLS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "import": "imagemagick",
    "xwininfo": "x11-utils",
    "strace": "strace",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
}


def main() -> int:
    args = sys.argv[1:]
    if args[:1] in (["--help"], ["-h"]):
        print(USAGE, end="")
        return 0
    if sys.version_info[:2] not in SUPPORTED:
        return stop(
            f"IPT Journal needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}."
        )
    command = args[0] if args else ""
    if command == "lock":
        return lock()
    developer = command in DEVELOPERS
    if not system_ready(
        tests=command in {"test", "hide-sweep", "torture"}, ask=not developer and command != "demo"
    ):
        return 1
    if not packages_ready(tests=developer) or not translations_ready():
        return 1
    if not developer:
        return start(["-m", "ipt_journal", *args])
    tasks = {"test": test, "gallery": gallery, "bench": bench, "words": words}
    tasks |= {"validate-insight": validate_insight, "hide-sweep": hide_sweep}
    tasks |= {"release-check": release_check, "torture": torture}
    return tasks[command](args[1:])


def stop(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


# What the system must bring


def system_ready(*, tests: bool, ask: bool) -> bool:
    """Look for what Qt and the tests need on Linux; install it as root, else say how."""
    if not sys.platform.startswith("linux"):
        return True
    needed = missing_libraries() + missing_venv()
    tools = [package for tool, package in TEST_TOOLS.items() if tests and not shutil.which(tool)]
    if not needed and not tools:
        return True
    wanted = sorted({*needed, *tools})
    if may_install(wanted, ask=ask):
        return apt_install(wanted)
    print(f"This system lacks {', '.join(wanted)}. Please run:", file=sys.stderr)
    print(f"  sudo apt-get install {' '.join(wanted)}", file=sys.stderr)
    return not needed  # without the tools the tests that need them are skipped, and say so


def missing_libraries() -> list[str]:
    missing = []
    for library, package in QT_LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def missing_venv() -> list[str]:
    """Debian's python3 comes without the module that makes environments."""
    if BIN.exists():
        return []
    try:
        import ensurepip  # noqa: F401, PLC0415 - only whether it is there
        import venv  # noqa: F401, PLC0415
    except ImportError:
        return [f"python3.{sys.version_info.minor}-venv"]
    return []


def may_install(packages: list[str], *, ask: bool) -> bool:
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    if not ask:
        return True
    print(f"Qt needs these system packages: {', '.join(packages)}.")
    try:
        return input("Install them with apt-get now? [y/N] ").strip().lower() in {"y", "yes"}
    except EOFError:
        return False


def apt_install(packages: list[str]) -> bool:
    print(f"Installing system packages: {', '.join(packages)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if subprocess.run(install, env=environment, check=False).returncode == 0:
        return True
    subprocess.run(["apt-get", "update", "-q"], env=environment, check=False)
    return subprocess.run(install, env=environment, check=False).returncode == 0


# Python packages


def packages_ready(*, tests: bool) -> bool:
    """Make `.venv` and install the locked packages, unless that was done for these very locks."""
    lock = TEST_LOCK if tests else APP_LOCK  # the first holds all of the second
    wanted = {name: digest(path) for name, path in (("app", APP_LOCK), ("tests", TEST_LOCK))}
    done = json.loads(READY.read_text()) if READY.exists() else {}
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if done.get("python") != version:
        done = {"python": version}
        print("Making .venv", flush=True)
        make = [sys.executable, "-m", "venv", "--clear", str(VENV)]
        if subprocess.run(make, check=False).returncode:
            return False
    part = "tests" if tests else "app"
    if done.get(part) == wanted[part]:
        return True
    print(f"Installing the packages of {lock.relative_to(ROOT)}", flush=True)
    pip = [str(BIN / "python"), "-m", "pip", "install", "--disable-pip-version-check"]
    pip += ["--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", str(lock)]
    if subprocess.run(pip, check=False).returncode:
        return False
    installed = wanted if tests else {**done, "app": wanted["app"]}
    READY.write_text(json.dumps({**installed, "python": version}))
    return True


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def translations_ready() -> bool:
    """Compile each catalogue whose text is newer than its compiled form."""
    for text in CATALOGUES.glob("*.ts"):
        compiled = text.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= text.stat().st_mtime:
            continue
        release = [str(BIN / "pyside6-lrelease"), "-silent", str(text), "-qm", str(compiled)]
        if subprocess.run(release, check=False).returncode:
            return False
    return True


# What can be run


def start(arguments: list[str]) -> int:
    """Hand this process over to the environment's Python."""
    python = str(BIN / "python")
    os.environ["PYTHONPATH"] = str(ROOT)
    if os.name == "nt":
        return subprocess.call([python, *arguments])
    sys.stdout.flush()
    return os.execv(python, [python, *arguments])


def call(*command: str, quiet: bool = False) -> int:
    if not quiet:
        print(f"\n— {' '.join(command)}", flush=True)
    tool, *rest = command
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.call([str(BIN / tool), *rest], cwd=ROOT, env=environment)


def test(arguments: list[str]) -> int:
    """Cheapest first; every check runs even when an earlier one failed."""
    if arguments:
        return call("python", "-m", "pytest", *arguments)
    pages = ("tests/ui", "tests/real")
    below = [f"--ignore={folder}" for folder in pages]
    checks = (
        ("ruff", "format", "--check"),
        ("ruff", "check"),
        ("lint-imports",),
        ("mypy",),
        ("coverage", "erase"),
        ("coverage", "run", "-m", "pytest", "-n", "2", *below),
        ("coverage", "combine", "--quiet"),
        ("coverage", "report"),
        ("python", "-m", "pytest", "-n", "4", "tests/ui"),  # they often wait for the window
        ("python", "-m", "pytest", "-n", "2", "tests/real"),
        ("python", "-m", "tests.torture", "--touch", "--seed", "7"),
    )
    failed = [" ".join(check) for check in checks if call(*check)]
    print(f"\nFailed: {'; '.join(failed)}" if failed else "\nEvery check passed.")
    return 1 if failed else 0


def gallery(arguments: list[str]) -> int:
    return call("python", "-m", "tests.gallery", *arguments)


def bench(arguments: list[str]) -> int:
    return call("python", "-m", "tests.bench", *arguments)


def validate_insight(arguments: list[str]) -> int:
    """Simulate diaries whose truth is known; exit status 1 when a target is missed."""
    return call("python", "-m", "tests.validate", *arguments)


def release_check(arguments: list[str]) -> int:
    """Look at each help line; exit status 1 when one was not checked within a year."""
    return call("python", "-m", "tests.release", *arguments)


def hide_sweep(arguments: list[str]) -> int:
    """Press Hide 200 times in all states; exit status 1 over 100 ms at the 99th percentile."""
    return call("python", "-m", "tests.real.hide_sweep", *arguments)


def torture(arguments: list[str]) -> int:
    """Kill, starve, flip and cut journals; exit status 1 when anything saved is lost."""
    return call("python", "-m", "tests.torture", *arguments)


def words(arguments: list[str]) -> int:
    """Bring every catalogue up to date with the words in the code; translations stay."""
    sources = sorted(str(path) for path in (ROOT / "ipt_journal").rglob("*.py"))
    catalogues = arguments or [str(path) for path in CATALOGUES.glob("*.ts")]
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_GB"]
    return call("pyside6-lupdate", *options, *sources, "-ts", *catalogues, quiet=True)


def lock() -> int:
    """Renew the locks for every system and Python at once; `tests/test_project.py` judges them."""
    if not shutil.which("uv"):
        return stop("Renewing the locks needs uv: https://docs.astral.sh/uv")
    project = (ROOT / "pyproject.toml").read_bytes()
    for path, extra in ((APP_LOCK, []), (TEST_LOCK, ["--extra", "dev"])):
        options = ["--universal", "--generate-hashes", "--no-header", "--no-annotate", "-q"]
        options += ["--python-version", "3.11", *extra, "-o", str(path)]
        command = ["uv", "pip", "compile", str(ROOT / "pyproject.toml"), *options]
        if subprocess.run(command, check=False).returncode:
            return 1
        mark = (
            f"# Made by `python3 run.py lock` from pyproject.toml {dependencies_digest(project)}\n"
        )
        path.write_text(mark + path.read_text())
    return 0


def dependencies_digest(project: bytes) -> str:
    """SHA-256 over the lines of pyproject.toml from its dependencies to its scripts."""
    text = project.decode()
    part = text[text.index("dependencies = [") : text.index("[project.scripts]")]
    return hashlib.sha256(part.encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
