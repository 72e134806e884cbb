"""A PDF under a password opens with it and shows nothing without it."""

import subprocess
from pathlib import Path

import pytest

from ipt_journal.exchange.locked_pdf import locked
from tests.tools import told_by

pytestmark = pytest.mark.pdf
WORDS = "kestrel over the weir"
PASSWORD = "Ünïcode & spaces, 8 words"  # noqa: S105 - opens nothing else
_DRAWN = f"BT /F 12 Tf 20 200 Td ({WORDS}) Tj ET"
_OBJECTS = (
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    (
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R"
        "/Resources<</Font<</F 5 0 R>>>>>>"
    ),
    f"<</Length {len(_DRAWN)}>> stream\n{_DRAWN}\nendstream",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
)


def a_page() -> bytes:
    """Return a PDF of one page with a line of words."""
    written, places = "%PDF-1.4\n", []
    for number, one in enumerate(_OBJECTS, start=1):
        places.append(len(written))
        written += f"{number} 0 obj {one} endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(_OBJECTS) + 1
    end = f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer <</Root 1 0 R/Size {count}>>\n"
    return f"{written}{end}startxref\n{len(written)}\n%%EOF\n".encode("latin-1")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "locked.pdf"
    made.write_bytes(locked(a_page(), PASSWORD))
    return made


def test_it_is_aes_256_of_pdf_2(file: Path) -> None:
    told = told_by("qpdf", f"--password={PASSWORD}", "--show-encryption", file)
    assert "R = 6" in told
    assert "AESv3" in told
    assert file.read_bytes().startswith(b"%PDF-2.0")


def test_it_is_read_with_the_password_and_with_no_other(file: Path) -> None:
    assert WORDS in told_by("pdftotext", "-upw", PASSWORD, file, "-")
    for wrong in ("", "unicode & spaces, 8 words"):
        ran = subprocess.run(
            ["pdftotext", "-upw", wrong, file, "-"], capture_output=True, check=False
        )
        assert ran.returncode != 0
        assert not ran.stdout


def test_nothing_of_the_paper_can_be_read_in_the_file(file: Path) -> None:
    content = file.read_bytes()
    for word in (*WORDS.split(), PASSWORD):
        for encoding in ("utf-8", "utf-16-be", "utf-16-le"):
            assert word.encode(encoding) not in content


def test_the_pages_are_the_same_once_it_is_open(file: Path, tmp_path: Path) -> None:
    opened = tmp_path / "opened.pdf"
    told_by("qpdf", f"--password={PASSWORD}", "--decrypt", file, opened)
    assert WORDS in told_by("pdftotext", opened, "-")
    assert "No syntax or stream encoding errors found" in told_by("qpdf", "--check", opened)
