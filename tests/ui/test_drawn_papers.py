"""People map, life timeline and blank forms as they are drawn: read back, and looked at closely."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from ipt_journal.records.person import Status
from ipt_journal.settings import Theme
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.papers import forms
from ipt_journal.summary.papers.forms import BlankForm
from ipt_journal.summary.papers.life import LifeStrip, Lived
from ipt_journal.summary.papers.people import PeopleMap, PersonOnMap
from ipt_journal.ui.paper import life_line, output
from ipt_journal.ui.paper.blank import FormDrawn
from ipt_journal.ui.paper.life_line import LifeLine
from ipt_journal.ui.paper.pages import MARGIN, SIZES, Pages
from ipt_journal.ui.paper.people_map import PeopleMapDrawn
from ipt_journal.ui.widgets import apart
from tests.hands import press, says, settle
from tests.scenes import Stage
from tests.tools import told_by

WIDE = 680.0
TODAY = date(2026, 11, 17)
AT_THE_RIGHT = 40  # pixels in which a rule is without a gap, and no word is
SEVEN_MM = 7 / 25.4 * 96
LONG = "Somebody with a long name indeed, the second of that name"


class Drawn(Protocol):
    """What each of them offers to a page."""

    height: float

    def draw(self, painter: QPainter, corner: QPointF) -> None: ...


def person(number: int, name: str = "", **more: Any) -> PersonOnMap:
    told: dict[str, Any] = {"ring": 2, "angle": 0.0, "wish": None, "moved_utc": 0}
    told = {"status": Status.UNSAID} | told | more
    return PersonOnMap(number, name or f"P{number}.", **told)


def people(count: int) -> PeopleMap:
    """Return so many people over all rings and every way things may stand, half of them wished."""
    ways = list(Status)
    return PeopleMap(
        tuple(
            person(
                number,
                status=ways[number % len(ways)],
                ring=number % 3 + 1,
                angle=number * 40.0,
                wish=((number + 1) % 3 + 1, number * 70.0) if number % 2 else None,
            )
            for number in range(1, count + 1)
        )
    )


def lived(number: int, first: date, last: date | None = None, **more: Any) -> Lived:
    told: dict[str, Any] = {"lane": 0, "end": None, "effect": None, "goes_on": False} | more
    return Lived(number, start=(first, last or first), **told)


def strip(*things: Lived, first: int = 2019, **more: Any) -> LifeStrip:
    lanes = ("Feeling low", "Losses")
    told: dict[str, Any] = {"first": first, "after": 2027, "today": TODAY, "lanes": lanes}
    return LifeStrip(lived=things, **told | more)


STRIP = strip(
    lived(1, date(2018, 3, 1), end=(date(2020, 1, 1), date(2020, 12, 31)), effect=-3),
    lived(2, date(2019, 1, 1), date(2019, 12, 31), lane=1, effect=3),
    lived(3, date(2026, 10, 30), effect=0),
    lived(4, date(2026, 11, 1), end=(TODAY, TODAY), goes_on=True, lane=1),
    explained=True,
)


def form(which: int, size: str = "A4") -> BlankForm:
    document = forms.build(None, Choices(TODAY, TODAY, size=size))  # type: ignore[arg-type]
    item = document.parts[which].items[0]
    assert isinstance(item, BlankForm)
    return item


def form_drawn(which: int, size: str = "A4") -> FormDrawn:
    return FormDrawn(form(which, size), SIZES[size][0] - 2 * MARGIN)


def pixels(one: Drawn, width: float = WIDE, edge: int = 30) -> NDArray[np.uint8]:
    """Return a drawing as red, green and blue, with an edge of paper round it."""
    image = QImage(
        round(width) + 2 * edge, round(one.height) + 2 * edge, QImage.Format.Format_RGB32
    )
    image.fill(0xFFFFFFFF)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        one.draw(painter, QPointF(edge, edge))
    seen = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return seen[:, :, :3].copy()


def written(one: Drawn, path: Path, size: str = "A4") -> Path:
    """Write a drawing on a page of its own as a PDF."""
    pages = Pages(size)
    assert one.height <= pages.bottom - MARGIN
    pages.put(partial(one.draw, corner=QPointF(pages.left, pages.y)))
    path.write_bytes(output.pdf(pages))
    return path


def words_of(path: Path) -> list[str]:
    return told_by("pdftotext", path, "-").split()


DRAWINGS: dict[str, Callable[[], Drawn]] = {
    "one person": lambda: PeopleMapDrawn(people(1), WIDE),
    "forty people": lambda: PeopleMapDrawn(people(40), WIDE),
    "three hundred people": lambda: PeopleMapDrawn(people(300), WIDE),
    "a life": lambda: LifeLine(STRIP, WIDE),
    "two years, larger": lambda: LifeLine(
        strip(lived(1, date(2026, 3, 1)), first=2025, larger=True), WIDE
    ),
    "a number of three figures at the edge": lambda: LifeLine(
        strip(
            lived(
                888,
                date(2026, 12, 1),
                date(2026, 12, 31),
                end=(TODAY, date(2027, 6, 1)),
                effect=-3,
                goes_on=True,
            )
        ),
        WIDE,
    ),
    "years gone by": lambda: LifeLine(
        strip(lived(1, date(1970, 1, 1), date(1970, 12, 31)), first=1965, after=1995), WIDE
    ),
    "a week": lambda: form_drawn(0),
    "an event": lambda: form_drawn(1),
    "a closer look": lambda: form_drawn(2),
}


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_is_black_and_grey_and_stays_inside_its_room(stage: Stage, name: str) -> None:
    seen = pixels(DRAWINGS[name]())
    assert int(np.ptp(seen, axis=2).max()) == 0, "a colour"
    inked = np.argwhere(seen.min(axis=2) < 200)
    assert len(inked)
    height, width = seen.shape[:2]
    for axis, end in ((0, height), (1, width)):
        assert inked[:, axis].min() >= 30 - 5
        assert inked[:, axis].max() <= end - 30 + 1


@pytest.mark.parametrize("name", ["forty people", "a life", "a closer look"])
def test_in_the_dark_and_at_larger_letters_paper_stays_as_it_is(stage: Stage, name: str) -> None:
    light = pixels(DRAWINGS[name]())
    stage.appearance.change("theme", Theme.DARK)
    stage.appearance.change("text_size", 150)
    dark = pixels(DRAWINGS[name]())
    stage.appearance.change("text_size", 100)
    assert np.array_equal(light, dark)


@pytest.mark.pdf
@pytest.mark.parametrize("name", DRAWINGS)
def test_no_letter_is_smaller_than_nine_points(stage: Stage, name: str, tmp_path: Path) -> None:
    path = written(DRAWINGS[name](), tmp_path / "drawn.pdf")
    told_by("qpdf", "--check", path)
    boxes = re.findall(
        r'yMin="([\d.]+)".*?yMax="([\d.]+)"', told_by("pdftotext", "-bbox", path, "-")
    )
    heights = [float(last) - float(first) for first, last in boxes]
    assert heights
    assert min(heights) >= 9.0 * 1.2  # the line of a letter is higher than its size


# The people map


@pytest.mark.pdf
def test_the_map_names_rings_and_people_under_their_numbers(stage: Stage, tmp_path: Path) -> None:
    who = (person(1, "Leah", ring=1), person(2, "Dad", angle=200.0, status=Status.DIED))
    words = words_of(written(PeopleMapDrawn(PeopleMap(who), WIDE), tmp_path / "map.pdf"))
    for word in ("Me", "1", "2", "Leah", "Dad", "Close", "out", "died"):
        assert word in words
    assert "like" not in words, "the arrow is explained, and there is none"


@pytest.mark.pdf
def test_a_name_without_room_is_left_to_the_list_and_never_cut(
    stage: Stage, tmp_path: Path
) -> None:
    who = PeopleMap((person(1, LONG), person(2, "Leah", angle=180.0, wish=(1, 90.0))))
    words = words_of(written(PeopleMapDrawn(who, WIDE), tmp_path / "map.pdf"))
    assert {"1", "2", "Leah", "like"} <= set(words)
    assert not any(part in words for part in ("Somebody", "indeed,"))


@pytest.mark.pdf
def test_forty_people_stand_clear_of_each_other_in_their_rings(
    stage: Stage, tmp_path: Path
) -> None:
    picture = people(40)
    drawn = PeopleMapDrawn(picture, WIDE)
    rects = []
    for one in picture.people:
        at, size = drawn._stood[one.number]
        assert drawn._rings.at(at)[0] == one.ring
        radius = size.head / 2
        rects.append(apart.rect_of(at, (radius, radius, radius)))
    for index, one_rect in enumerate(rects):
        assert not any(one_rect.intersects(other) for other in rects[index + 1 :])
    for one in picture.people:
        if one.wish is not None:
            assert drawn._rings.at(drawn._wishes[one.number])[0] == one.wish[0]
    words = words_of(written(drawn, tmp_path / "map.pdf"))
    assert {str(number) for number in range(1, 41)} <= set(words)


# The life timeline


@pytest.mark.pdf
def test_a_strip_names_years_lanes_today_and_every_number(stage: Stage, tmp_path: Path) -> None:
    words = words_of(written(LifeLine(STRIP, WIDE), tmp_path / "life.pdf"))
    assert {"1", "2", "3", "4", "2019", "2025", "Today", "Losses", "low", "stripes"} <= set(words)
    assert "larger" not in words


@pytest.mark.pdf
def test_few_years_have_months_and_say_that_they_are_larger(stage: Stage, tmp_path: Path) -> None:
    words = words_of(written(DRAWINGS["two years, larger"](), tmp_path / "life.pdf"))
    assert {"January", "July", "2025", "2026,", "larger"} <= set(words)
    assert "stripes" not in words, "the marks are explained once, at the end"


@pytest.mark.pdf
def test_years_gone_by_have_no_today(stage: Stage, tmp_path: Path) -> None:
    words = words_of(written(DRAWINGS["years gone by"](), tmp_path / "life.pdf"))
    assert "1970" in words
    assert "Today" not in words


def test_no_number_stands_on_the_line_of_today(stage: Stage) -> None:
    days = (TODAY - timedelta(days=number * 20) for number in range(20))
    things = [lived(number, day, effect=2) for number, day in enumerate(days, start=1)]
    line = LifeLine(strip(*things), WIDE)
    for lain in line._lain:
        begin = line._beside(lain.lived, lain.bar.right())
        assert not begin <= line._today <= begin + life_line._number_wide(lain.lived)
    assert any(lain.bar.right() < line._today < line._beside(lain.lived, lain.bar.right())
               for lain in line._lain)  # fmt: skip


def test_things_of_one_time_lie_below_each_other_with_their_numbers(stage: Stage) -> None:
    things = [lived(number, date(2020, 1, number), effect=1) for number in range(1, 25)]
    line = LifeLine(strip(*things), WIDE)
    tops = [one.bar.top() for one in line._lain]
    assert len(set(tops)) == 24
    assert line.height <= SIZES["Letter"][1] - 200


# Blank forms


@pytest.mark.pdf
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("which", [0, 1, 2])
def test_a_form_asks_all_of_it_on_one_page(
    stage: Stage, tmp_path: Path, which: int, size: str
) -> None:
    path = written(form_drawn(which, size), tmp_path / "form.pdf", size)
    read = " ".join(words_of(path))
    for row in form(which, size).rows:
        for field in row:
            question = getattr(field, "question", "")
            assert question in read
            for words in getattr(field, "choices", ()):
                assert words in read


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("which", [0, 1, 2])
def test_there_is_room_to_write_by_hand(stage: Stage, which: int, size: str) -> None:
    seen = pixels(form_drawn(which, size), SIZES[size][0] - 2 * MARGIN)
    across = seen[:, -30 - AT_THE_RIGHT : -30 - 2].max(axis=(1, 2))
    inked = np.flatnonzero(across < 250)
    rules = inked[np.flatnonzero(np.diff(inked, prepend=-9) > 2)]
    assert len(rules) >= 6
    assert np.diff(rules).min() >= np.floor(SEVEN_MM)


def test_a_larger_page_has_more_lines(stage: Stage) -> None:
    for which in (1, 2):
        letter, a4 = form_drawn(which, "Letter"), form_drawn(which, "A4")
        assert sum(letter._extra.values()) < sum(a4._extra.values())
        assert min(letter._left(), a4._left()) >= 0


def test_the_forms_ask_in_the_words_of_the_app(stage: Stage) -> None:
    window = stage.open_at("empty", "check_in")
    for words in ("Energy", "Sleep last night", "Words for it", "Who is with you?", "A note",
                  "How hard is it to bear?", "0  lowest I can imagine"):  # fmt: skip
        assert says(window, words)
    window.desk.visit("event")
    settle()
    press(window, "More about it")
    for row in form(1).rows[:-2]:
        for field in row:
            assert says(window, getattr(field, "question", ""))
