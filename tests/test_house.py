"""The house rules that no linter knows: sizes, first sentences, and calls that are not made."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

MODULES = sorted((ROOT / "ipt_journal").rglob("*.py"))
OTHERS = [ROOT / "run.py", *sorted((ROOT / "tests").rglob("*.py"))]
LARGEST = {"file": 400, "class": 250, "function": 50, "public methods": 15}
NAMES_NOT_USED = (
    "manager",
    "helper",
    "utils",
    "handler",
    "service",
    "controller",
    "common",
    "misc",
)
ROOT_ENTRIES = {
    "ipt_journal", "resources", "tests", "pyproject.toml", "build_installer.spec", "README.md",
    "run.py", "requirements.lock", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "ARCHITECTURE.md",
    "FORMAT.md", "SECURITY.md",
}  # fmt: skip


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def lines(node: ast.AST) -> int:
    assert isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    return (node.end_lineno or 0) - node.lineno + 1


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Yield the last name of what is called, and the call."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Attribute):
                yield function.attr, node
            elif isinstance(function, ast.Name):
                yield function.id, node


@pytest.mark.parametrize("path", [*MODULES, *OTHERS], ids=named)
def test_sizes(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LARGEST["file"]
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef):
            assert lines(node) <= LARGEST["function"], node.name
        if isinstance(node, ast.ClassDef):
            assert lines(node) <= LARGEST["class"], node.name
            public = [
                part
                for part in node.body
                if isinstance(part, ast.FunctionDef)
                and not part.name.startswith("_")
                and part.name == part.name.lower()
                and not any(
                    isinstance(d, ast.Name) and d.id == "override" for d in part.decorator_list
                )
            ]
            assert len(public) <= LARGEST["public methods"], node.name


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_each_module_opens_with_one_sentence(path: Path) -> None:
    docstring = ast.get_docstring(tree(path))
    assert docstring
    first = docstring.splitlines()[0]
    assert first.endswith("."), first


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_names_say_what_a_thing_is(path: Path) -> None:
    names = [path.stem] + [
        node.name
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef | ast.FunctionDef)
    ]
    for name in names:
        parts = re.findall(r"[a-z]+", re.sub(r"([A-Z])", r"_\1", name).lower())
        assert not set(parts) & set(NAMES_NOT_USED), name
        assert not name.startswith(("get_", "Base")), name


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_calls_that_are_not_made(path: Path) -> None:
    for name, call in calls(path):
        assert name not in {"processEvents", "exec_"}, name
        if name == "setStyleSheet":
            assert path.stem == "theme"
        if name == "exec" and "ui" in path.parts and path.name not in {"app.py", "made.py"}:
            pytest.fail("a modal dialog cannot be hidden at once")
        if name == "tr" or (name == "translate" and isinstance(call.func, ast.Name)):
            texts = call.args[: 1 if name == "tr" else 2]
            assert all(isinstance(text, ast.Constant) for text in texts), "lupdate cannot read it"


def test_nothing_is_translated_while_modules_load() -> None:
    """A text translated at import stays in the language the app started in."""
    for path in MODULES:
        for node in tree(path).body:
            if isinstance(node, ast.Assign | ast.AnnAssign | ast.Expr):
                inner = (n for n in ast.walk(node) if isinstance(n, ast.Call))
                assert not any(
                    isinstance(call.func, ast.Name) and call.func.id == "translate"
                    for call in inner
                ), named(path)


def test_no_icon_lies_there_that_nothing_shows() -> None:
    there = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    source = "\n".join(path.read_text("utf-8") for path in MODULES)
    words = set(re.findall(r'"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)"', source))
    assert there <= words, there - words


def test_the_root_holds_what_people_look_for_there() -> None:
    import subprocess  # noqa: PLC0415

    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\n")
    tops = {line.split("/")[0] for line in listed if line and not line.startswith(".")}
    assert tops <= ROOT_ENTRIES
