"""The wheel holds the whole program, runs away from the source tree, and holds nothing else."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE, ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_it_holds_the_program_its_resources_and_their_licences(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    resources = "ipt_journal/resources/"
    for needed in (
        "ipt_journal/cli/demo.py",
        f"{resources}i18n/ipt_journal_en_US.qm",
        f"{resources}fonts/OFL.txt",
        f"{resources}fonts/further/OFL.txt",
        f"{resources}fonts/further/LICENSE-DroidSansFallback.txt",
        f"{resources}fonts/further/DroidSansFallback.ttf",
        f"{resources}icons/LICENSE",
        f"{resources}words/eff_large.txt",
        f"{resources}themes/dark.toml",
        f"{resources}help/lines.toml",
    ):
        assert needed in names
    assert not [
        name for name in names if name.startswith("tests/") or name.endswith((".ts", ".db"))
    ]


def test_it_runs_without_the_source_tree(wheel: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)
    words = tmp_path / "words.txt"
    words.write_text(PASSPHRASE)
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    start = [sys.executable, "-c", "from ipt_journal.cli import main; raise SystemExit(main())"]
    for arguments in (
        ("new", "My.journal", "--passphrase-file", str(words)),
        ("check", "My.journal", "--passphrase-file", str(words)),
        ("summary", "My.journal", "--passphrase-file", str(words), "--out", "summary.pdf"),
    ):
        ran = subprocess.run(
            [*start, *arguments], cwd=tmp_path, env=environment, capture_output=True, check=False
        )
        assert ran.returncode == 0, ran.stderr.decode()
    assert (tmp_path / "summary.pdf").read_bytes().startswith(b"%PDF")
