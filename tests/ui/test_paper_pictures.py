"""Pages 1 and 2 look as they did when somebody last looked at them and found them right.

The pictures lie in tests/data/paper. After a change that is meant, look at the new ones beside
the design, then keep them: `IPT_JOURNAL_KEEP_PICTURES=1 python3 run.py test` with this file.
"""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ipt_journal.journal import Journal
from ipt_journal.summary.sheet import Sheet
from ipt_journal.ui import made
from ipt_journal.ui.paper import output
from ipt_journal.ui.paper.session_paper import lay_out
from ipt_journal.ui.theme import load_fonts
from tests.ui import papers

KEPT = Path(__file__).resolve().parents[1] / "data" / "paper"
WIDTH = 800
# Seen from so far off that edges of letters do not count, a missing word does: of 255 shades.
FAR = 100
DIFFERS = 20


@pytest.fixture(autouse=True)
def _with_the_fonts(qtbot: QtBot) -> None:
    load_fonts()
    made.speak()


def drawn(sheet: Sheet, number: int) -> QImage:
    page = output.picture(lay_out(sheet), number, WIDTH)
    return page.convertToFormat(QImage.Format.Format_Grayscale8)


def shades(picture: QImage) -> NDArray[np.int64]:
    """Return a picture as it looks from afar, one number for each field."""
    far = picture.scaledToWidth(FAR, Qt.TransformationMode.SmoothTransformation)
    far = far.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(far.constBits(), np.uint8).reshape(far.height(), far.bytesPerLine())
    return rows[:, : far.width()].astype(np.int64)


def unlike(one: QImage, other: QImage) -> int:
    """Return by how much two pictures differ where they differ most."""
    first, second = shades(one), shades(other)
    return int(np.abs(first - second).max()) if first.shape == second.shape else 255


@pytest.mark.parametrize(
    ("name", "number"),
    [("sample", 1), ("sample", 2), ("empty", 1), ("worst", 1), ("worst", 2)],
)
def test_a_page_looks_as_it_was_approved(
    journal: Journal, tmp_path: Path, name: str, number: int
) -> None:
    page = drawn(getattr(papers, name)(journal), number - 1)
    kept = KEPT / f"{name}-{number}.png"
    if os.environ.get("IPT_JOURNAL_KEEP_PICTURES"):
        kept.parent.mkdir(parents=True, exist_ok=True)
        page.save(str(kept))
    now = tmp_path / kept.name
    page.save(str(now))
    assert unlike(page, QImage(str(kept))) < DIFFERS, f"{now} is unlike {kept}: look at both"


def test_an_empty_journal_has_no_second_page_and_lines_to_write_on(journal: Journal) -> None:
    sheet = papers.empty(journal)
    assert lay_out(sheet).count == 1
    page = drawn(sheet, 0)
    inked = np.frombuffer(page.constBits(), np.uint8).reshape(page.height(), -1) < 250
    assert (inked[page.height() // 2 :].mean(axis=1) > 0.7).sum() > 10


def test_one_word_less_would_be_seen(journal: Journal) -> None:
    sheet = papers.sample(journal)
    less = tuple(point.replace("Friday ", "") for point in sheet.agenda)
    assert less != sheet.agenda
    assert unlike(drawn(sheet, 0), drawn(replace(sheet, agenda=less), 0)) > 1.5 * DIFFERS
