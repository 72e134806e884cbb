"""No module of the app can reach a network; the one socket it has is local, for a second start."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.sentences import written

MODULES = sorted((ROOT / "ipt_journal").rglob("*.py"))
SHOWN_FILES = [
    file
    for part in ("questionnaires", "help")
    for file in (ROOT / "resources" / part).glob("*.toml")
]
NETWORK = re.compile(
    r"^(socket|ssl|http|urllib\.request|ftplib|smtplib|imaplib|poplib|telnetlib|xmlrpc|asyncio|"
    r"socketserver|requests|httpx|aiohttp|urllib3|webbrowser|PySide6\.QtNetwork|"
    r"PySide6\.QtWebSockets|PySide6\.QtWebEngine\w*)(\.|$)"
)
LOCAL = {"QLocalServer", "QLocalSocket"}  # a file on this computer, which says nothing but "here"
SCORES = re.compile(
    r"\b(diagnos\w*|at risk|risk score|high risk|low risk|your risk|treats?|cures?|prevents?|"
    r"detects?)\b",
    re.IGNORECASE,
)
# What the app says of itself: that it does none of this.
DENIED = re.compile(r"\b(not|no|nor|never|nobody|cannot|can’t)\b", re.IGNORECASE)


def imported(path: Path) -> Iterator[tuple[str, set[str]]]:
    """Yield each module that is imported, by either way, with the names taken from it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((one.name, set()) for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, {one.name for one in node.names}
            yield from ((f"{node.module}.{one.name}", set[str]()) for one in node.names)
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if called in {"import_module", "__import__"}:
                yield str(node.args[0].value), set()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_can_reach_a_network(path: Path) -> None:
    for module, names in imported(path):
        if path.name == "door.py" and module.startswith("PySide6.QtNetwork"):
            assert names <= LOCAL
            assert module == "PySide6.QtNetwork" or module.rpartition(".")[2] in LOCAL
        else:
            assert not NETWORK.match(module), module


@pytest.mark.parametrize(
    "line", ["import socket", "from urllib import request", "import http.client",
             "from PySide6.QtNetwork import QTcpSocket", "import_module('ssl')"],
)  # fmt: skip
def test_the_check_sees_each_way_of_importing(line: str, tmp_path: Path) -> None:
    path = tmp_path / "planted.py"
    path.write_text(line)
    assert any(NETWORK.match(module) for module, _ in imported(path))


def texts(value: object) -> Iterator[str]:
    """Yield every text of a data file, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts(one)


def test_no_sentence_calls_a_score_a_risk_or_claims_to_treat() -> None:
    said = set(written(MODULES))
    for path in SHOWN_FILES:
        said |= set(texts(tomllib.loads(path.read_text("utf-8"))))
    assert len(said) > 1_000
    assert any("Feeling nervous" in words for words in said)
    claims = [words for words in said if SCORES.search(words) and not DENIED.search(words)]
    assert not claims


def test_the_check_reads_claims() -> None:
    for words in ("Your score shows a high risk.", "This diagnoses you.", "It prevents a low."):
        assert SCORES.search(words)
        assert not DENIED.search(words)
