"""Fixtures that every test may ask for: a real encrypted journal, and a clock that stands still."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from typing_extensions import override

from ipt_journal.journal import Journal
from ipt_journal.moment import Clock, Moment
from ipt_journal.vault.kdf import Cost
from ipt_journal.vault.keyslots import Kind, Secret

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent
CHEAP = Cost(19 * 1024, 1, 1)  # the smallest the app accepts: about 15 ms
PASSPHRASE = "correct horse battery staple tram"  # noqa: S105 - opens nothing but test journals
OPENS = Secret(Kind.PASSPHRASE, PASSPHRASE)
LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 17, 16, 40, tzinfo=LONDON)

TOOLS = {
    "display": ("Xvfb", "openbox", "xdotool", "import"),
    "trace": ("strace",),
    "pdf": ("pdftotext", "pdffonts", "qpdf"),
}


class StandingClock(Clock):
    """Always `NOW`, unless a test moves it."""

    def __init__(self, now: datetime = NOW) -> None:
        super().__init__(LONDON)
        self.moment = now

    @override
    def _datetime(self) -> datetime:
        return self.moment


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def now() -> Moment:
    return Moment.of(NOW)


def now_utc() -> int:
    return int(NOW.astimezone(UTC).timestamp())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "My notes.journal"


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a journal nobody has written in yet, to be copied: that takes a third of making one."""
    folder = tmp_path_factory.mktemp("fresh") / "My notes.journal"
    Journal.create(folder, PASSPHRASE, now_utc, CHEAP).close()
    return folder


@pytest.fixture
def journal(folder: Path, fresh: Path) -> Iterator[Journal]:
    shutil.copytree(fresh, folder)
    opened = Journal.open(folder, OPENS, now_utc)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep tests away from the settings and journals of whoever runs them."""
    monkeypatch.setenv("IPT_JOURNAL_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TZ", "Europe/London")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what missing tools make impossible; on the build server that is a failure."""
    for item in items:
        for mark, tools in TOOLS.items():
            missing = [tool for tool in tools if not shutil.which(tool)]
            if not item.get_closest_marker(mark) or not missing:
                continue
            if os.environ.get("CI") == "true":
                raise pytest.UsageError(f"CI lacks {', '.join(missing)}")
            reason = f"needs {', '.join(missing)}, which this system lacks"
            item.add_marker(pytest.mark.skip(reason=reason))
