"""Nothing on a paper is cut, too small or too pale, and no line or heading is left alone."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot
from sqlmodel import Session

from ipt_journal.journal import Journal
from ipt_journal.records import experiment, mention, profile, therapy
from ipt_journal.records.paper import Block, PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.records.record import Share
from ipt_journal.records.therapy import TherapySession
from ipt_journal.summary.sheet import Sheet
from ipt_journal.ui import made
from ipt_journal.ui.paper import output
from ipt_journal.ui.paper.pages import Pages
from ipt_journal.ui.paper.parts import BODY
from ipt_journal.ui.paper.setting import SMALLEST, box
from tests.summary.written import (
    answered,
    check_in,
    chosen,
    event,
    note,
    own,
    sessions,
    sheet,
)
from tests.tools import told_by
from tests.ui import papers

pytestmark = pytest.mark.pdf
LETTER = "ж"
ENDLESS = LETTER * 5000
NAME = LETTER * 200  # a name is not longer
MARGIN = 42.5  # 15 mm in points
Field = Callable[[Session, UUID], int]


@pytest.fixture(autouse=True)
def _with_an_application(qtbot: QtBot) -> None:
    made.speak()


def saved(content: Sheet, folder: Path) -> Path:
    path = folder / "paper.pdf"
    path.write_bytes(made.pdf(content))
    return path


def everything(journal: Journal, size: str = "A4") -> Sheet:
    every = frozenset(Block)
    return sheet(journal, chosen(journal, blocks=every, people_as=PeopleAs.NAMES, size=size))


# One word without an end, in each place; each function returns how long it is


def event_words(session: Session, _coming: UUID) -> int:
    session.add(event(ENDLESS))
    return len(ENDLESS)


def feeling(session: Session, _coming: UUID) -> int:
    session.add(event("x", felt=[ENDLESS]))
    return len(ENDLESS)


def name(session: Session, _coming: UUID) -> int:
    person, happened = Person(label=NAME), event("x")
    session.add_all([person, happened])
    session.flush()
    mention.set_people(session, happened.id, [person.id])
    return len(NAME)


def note_words(session: Session, _coming: UUID) -> int:
    session.add(note(ENDLESS))
    return len(ENDLESS)


def point(session: Session, coming: UUID) -> int:
    therapy.add_point(session, coming, ENDLESS).share = Share.INCLUDE
    return len(ENDLESS)


def hard_to_say(session: Session, coming: UUID) -> int:
    told = session.get_one(TherapySession, coming)
    told.hard_to_say, told.share = ENDLESS, Share.INCLUDE
    return len(ENDLESS)


def tried(session: Session, coming: UUID) -> int:
    experiment.add(session, coming, ENDLESS).share = Share.INCLUDE
    return len(ENDLESS)


def focus(session: Session, _coming: UUID) -> int:
    profile.change(session, focus_words=ENDLESS)
    return len(ENDLESS)


def own_title(session: Session, _coming: UUID) -> int:
    session.add(own(NAME))
    session.add(answered("own-one", 6))
    return len(NAME)


@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize(
    "field",
    [event_words, feeling, name, note_words, point, hard_to_say, tried, focus, own_title],
)
def test_a_word_without_an_end_is_on_paper_to_its_last_letter(
    journal: Journal, tmp_path: Path, field: Field, size: str
) -> None:
    with journal.write() as session:
        coming = sessions(session)
        session.flush()
        length = field(session, coming)
    path = saved(everything(journal, size), tmp_path)
    assert told_by("pdftotext", path, "-").count(LETTER) >= length
    assert outside(path) == []


def outside(path: Path) -> list[str]:
    """Return the words that stand in a margin."""
    found, across = [], 0.0
    pattern = r'<page width="([\d.]+)"|<word xMin="([\d.-]+)".*?xMax="([\d.-]+)".*?>(.*?)</word>'
    for width, left, right, words in re.findall(pattern, told_by("pdftotext", "-bbox", path, "-")):
        across = float(width) if width else across
        if left and not MARGIN - 1 < float(left) < float(right) < across - MARGIN + 1:
            found.append(words)
    return found


def test_four_hundred_events_in_a_week_all_have_their_row(journal: Journal, tmp_path: Path) -> None:
    with journal.write() as session:
        sessions(session)
        session.add_all(event(f"Event-{n}.", 12 + n % 6) for n in range(400))
        session.add_all(check_in(n % 11, 12 + n % 6) for n in range(60))
    path = saved(everything(journal), tmp_path)
    rows = Counter(re.findall(r"Event-\d+\.", told_by("pdftotext", path, "-")))
    assert rows == Counter({f"Event-{n}.": 1 for n in range(400)})
    assert outside(path) == []


# Lines and headings that would be left alone


def test_no_line_of_a_paragraph_is_left_alone_on_a_page(tmp_path: Path) -> None:
    pages = Pages("A4")
    texts = [f"p{n} " * (n % 9 * 24 + 1) for n in range(90)]
    for words in texts:
        pages.flow(box(words, pages.across, BODY), pages.left)
        pages.skip(5)
    path = tmp_path / "out.pdf"
    path.write_bytes(output.pdf(pages))
    assert pages.count > 6
    read = [page.splitlines() for page in told_by("pdftotext", "-layout", path, "-").split("\f")]
    parted = 0
    for number, words in enumerate(texts):
        here = [sum(re.match(rf"\s*p{number}\b", line) is not None for line in p) for p in read]
        lines = [count for count in here if count]
        assert sum(lines) == box(words, pages.across, BODY).lines
        parted += len(lines) > 1
        assert len(lines) == 1 or min(lines) >= 2
    assert parted > 3


HEADINGS = ("More that happened", "Notes I wrote", "In full", "How I see these", "Notes")


@pytest.mark.parametrize("events", range(8, 48, 2))
def test_no_heading_is_the_last_thing_on_a_page(
    journal: Journal, tmp_path: Path, events: int
) -> None:
    with journal.write() as session:
        sessions(session)
        session.add_all(event(f"Event {n}", 12 + n % 6) for n in range(events))
        session.add_all(note(f"{papers.LONG} {n}", 12 + n % 6) for n in range(12))
    path = saved(everything(journal), tmp_path)
    for page in told_by("pdftotext", "-layout", path, "-").split("\f"):
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        if lines:
            assert not lines[-2].startswith(HEADINGS[:-1])
            assert not lines[-2].startswith("Day ")


# Small and pale


@pytest.fixture(params=["sample", "empty", "worst"])
def path(request: pytest.FixtureRequest, journal: Journal, tmp_path: Path) -> Path:
    content: Sheet = getattr(papers, request.param)(journal)
    return saved(content, tmp_path)


def test_letters_are_large_and_dark_enough_and_the_file_is_sound(path: Path) -> None:
    told_by("qpdf", "--check", path)
    fonts = [row.split() for row in told_by("pdffonts", path).splitlines()[2:]]
    assert {(row[-5], row[-3]) for row in fonts} == {("yes", "yes")}
    plain = path.with_suffix(".qdf")
    told_by("qpdf", "--qdf", "--object-streams=disable", path, plain)
    inside = plain.read_bytes()
    sizes = {float(size) for size in re.findall(rb"/F\d+ ([\d.]+) Tf", inside)}
    assert min(sizes) >= SMALLEST
    shades = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) scn\s+/GSa gs\s+BT", inside)
    assert shades
    assert min(contrast(max(map(float, shade))) for shade in shades) >= 4.5


def contrast(shade: float) -> float:
    """Return the contrast of a grey, from 0 to 1, with white paper (WCAG 2.2)."""
    light = shade / 12.92 if shade <= 0.04045 else ((shade + 0.055) / 1.055) ** 2.4
    return 1.05 / (light + 0.05)
