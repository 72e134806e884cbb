"""Every visible word is in the catalogues, and a translation keeps what the program fills in."""

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import run
from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.ui import language

CATALOGUES = sorted(run.CATALOGUES.glob("*.ts"))
PLACES = re.compile(r"\{[^}]*\}|%n|<[^>]+>")

Message = tuple[str, str, str, str]


def messages(catalogue: Path) -> Iterator[Message]:
    """Yield context, text, what tells it from its like, and translation."""
    for context in ET.parse(catalogue).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            parts = (message.findtext(name, "") for name in ("source", "comment", "translation"))
            source, comment, translation = parts
            yield context.findtext("name", ""), source, comment, translation


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_a_catalogue_has_the_words_of_the_code_and_no_others(
    catalogue: Path, tmp_path: Path
) -> None:
    fresh = tmp_path / catalogue.name
    shutil.copy(catalogue, fresh)
    assert run.words([str(fresh)]) == 0
    now, then = ({one[:3] for one in messages(path)} for path in (fresh, catalogue))
    assert now == then, "run: python3 run.py words"


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_a_translation_fills_in_what_the_text_does(catalogue: Path) -> None:
    for _, source, _, translation in messages(catalogue):
        if not translation or source.startswith("{hour24"):  # the clock may be one of 12 hours
            continue
        assert sorted(PLACES.findall(translation)) == sorted(PLACES.findall(source)), source


@pytest.fixture
def american(qapp: QApplication) -> Iterator[None]:
    assert run.translations_ready()
    language.install("en_US")
    yield
    language.install("en")


def test_an_american_reads_days_and_times_the_american_way(american: None) -> None:
    day = date(2026, 11, 17)
    assert dates.long_day_year(day) == "Tuesday, November 17, 2026"
    assert dates.short_day(day) == "Tue, Nov 17"
    assert dates.span(date(2026, 10, 20), day) == "October 20 to November 17"
    assert dates.clock(datetime(2026, 11, 17, 16, 5)) == "4:05 pm"  # noqa: DTZ001 - a wall clock
    assert dates.clock(datetime(2026, 11, 17, 0, 40)) == "12:40 am"  # noqa: DTZ001


def test_what_a_catalogue_lacks_is_said_in_english(american: None) -> None:
    assert translate("Sheet", "%n check-in(s)", n=1) == "1 check-in"
    assert translate("Sheet", "%n check-in(s)", n=3) == "3 check-ins"
