"""Of a journal with a word of its own in every field, the PDF has those that were chosen."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ipt_journal.summary import session_sheet
from ipt_journal.ui import made as for_command_line
from tests.summary.canaries import CASES
from tests.summary.must_print import Case, case
from tests.tools import told_by

pytestmark = pytest.mark.pdf
_ENCODINGS = ("utf-8", "utf-16-be", "utf-16-le")


@pytest.fixture(params=range(CASES))
def made(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot) -> Iterator[Case]:
    one = case(request.param, tmp_path)
    yield one
    one.journal.close()


def test_the_pdf_has_exactly_the_words_that_were_chosen(made: Case, tmp_path: Path) -> None:
    with made.journal.read() as session:
        sheet = session_sheet.build(session, made.choices)
    file, unpacked = tmp_path / "paper.pdf", tmp_path / "unpacked.pdf"
    file.write_bytes(for_command_line.pdf(sheet))
    drawn = "".join(told_by("pdftotext", "-layout", file, "-").split())
    raw = "".join(told_by("pdftotext", "-raw", file, "-").split())
    assert made.differences(raw) == {}
    told_by("qpdf", "--qdf", "--object-streams=disable", file, unpacked)
    inside = unpacked.read_bytes()
    assert not leaked(made, inside + file.read_bytes())
    assert letters(inside) <= set(drawn + raw)


def leaked(made: Case, content: bytes) -> list[str]:
    """Return what was left out and is in the file all the same, in any of its encodings."""
    content = content.lower()
    return [
        what
        for word, what in made.words.made.items()
        if word in made.unwanted
        for encoding in _ENCODINGS
        for form in (word.casefold().encode(encoding), word.encode(encoding).hex().encode())
        if form in content
    ]


def letters(inside: bytes) -> set[str]:
    """Return every letter that the fonts in a file say they have."""
    found: set[str] = set()
    for table in re.findall(rb"beginbf(?:char|range)(.*?)endbf", inside, re.DOTALL):
        for line in table.splitlines():
            codes = re.findall(rb"<([0-9A-Fa-f]+)>", line)
            if codes:
                found |= set(bytes.fromhex(codes[-1].decode()).decode("utf-16-be"))
    return {letter for letter in found if letter.isprintable() and not letter.isspace()}
