"""The locks are those of pyproject.toml, pinned by hash; the installer has what comes in late."""

import re
import tomllib
from pathlib import Path

import pytest

import run
from tests.conftest import ROOT

LOCKS = (run.APP_LOCK, run.TEST_LOCK)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.parent.name)
def test_a_lock_is_no_older_than_the_dependencies(lock: Path) -> None:
    project = (ROOT / "pyproject.toml").read_bytes()
    first = lock.read_text("utf-8").splitlines()[0]
    assert first.endswith(run.dependencies_digest(project)), "run: python3 run.py lock"


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.parent.name)
def test_a_lock_pins_by_hash_and_names_no_index(lock: Path) -> None:
    content = lock.read_text("utf-8")
    assert "://" not in content
    pins = [line for line in content.splitlines() if "==" in line]
    assert pins
    for pin in pins:
        assert pin.rstrip().endswith("\\"), pin
    assert content.count("--hash=sha256:") > len(pins)


def test_the_lock_holds_for_every_python_and_system() -> None:
    content = run.APP_LOCK.read_text("utf-8")
    assert "sys_platform == 'win32'" in content
    assert "python_full_version >= '3.12'" in content


def test_two_drivers_of_the_same_name_are_never_installed() -> None:
    for lock in LOCKS:
        content = lock.read_text("utf-8")
        assert "sqlcipher3-wheels" not in content
        assert "sqlcipher3-binary" not in content


def test_the_installer_has_each_package_that_is_imported_by_its_name_when_it_is_wanted() -> None:
    spec = (ROOT / "build_installer.spec").read_text("utf-8")
    sources = [one.read_text("utf-8") for one in (ROOT / "ipt_journal").rglob("*.py")]
    late = {name for one in sources for name in re.findall(r'import_module\("([^"]+)"\)', one)}
    told = {name for one in sources for name in re.findall(r"(?m)^(?:from|import) ([\w.]+)", one)}
    others = {name for name in late - told if not name.startswith("ipt_journal.")}
    assert "pypdf" in others
    assert not [name for name in others if f'"{name}"' not in spec]


def test_the_version_is_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert "version" in project["project"]["dynamic"]
