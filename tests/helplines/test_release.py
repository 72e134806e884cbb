"""The check before a release: what it lets pass, and what not."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from ipt_journal.helplines import reading
from tests import release
from tests.helplines.test_reading import EMERGENCY, table

TODAY = date(2026, 11, 17)


def judged(tmp_path: Path, verified_on: str) -> tuple[str, bool]:
    file = tmp_path / "lines.toml"
    file.write_text(table({**EMERGENCY, "verified_on": verified_on}), "utf-8")
    (only,) = release.report(reading.read(file), TODAY)
    return only


@pytest.mark.parametrize(("days", "good"), [(0, True), (365, True), (366, False), (-1, False)])
def test_a_check_holds_for_a_year(tmp_path: Path, days: int, *, good: bool) -> None:
    said, passes = judged(tmp_path, str(TODAY - timedelta(days=days)))
    assert passes is good
    assert ("to come" in said) is (days < 0)


def test_a_row_nobody_checked_and_a_fault_stop_a_release(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert judged(tmp_path, "") == (
        "AA/112             not checked with the operator      Emergency services",
        False,
    )
    file = tmp_path / "lines.toml"
    file.write_text(table(EMERGENCY) + "[[BB]\n", "utf-8")
    assert release.main([str(file)]) == 1
    printed = capsys.readouterr().out
    assert "line 12: left out, UnknownTable" in printed
    assert "2 of 2 to settle before a release." in printed


def test_each_row_that_ships_is_looked_at() -> None:
    told = reading.published()
    rows = sum(len(country.lines) for country in told.countries)
    assert len(release.report(told, TODAY)) == rows
