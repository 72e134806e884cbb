"""Both themes can be read: every pair of colours that meets has contrast, and none is elsewhere."""

import math
import re
import tomllib

import pytest
from PySide6.QtGui import QColor

from ipt_journal import paths
from tests.test_house import MODULES

THEMES = ("light", "dark")
SURFACES = ("paper", "card", "sunken", "side", "hover")
TEXT = [(text, surface) for text in ("ink", "ink2") for surface in SURFACES]
TEXT += [("ink3", surface) for surface in ("card", "sunken", "paper")]
TEXT += [("accent", surface) for surface in ("card", "paper", "sunken")]
TEXT += [("on_accent", filled) for filled in ("accent", "accent_hover", "accent_press")]
TEXT += [("danger", surface) for surface in ("card", "paper", "danger_soft")]
TEXT += [("notice", surface) for surface in ("notice_soft", "card")]
TEXT += [("ink", soft) for soft in ("accent_soft", "notice_soft", "danger_soft", "shade", "gap")]
MARKS = [("line_strong", surface) for surface in ("card", "paper", "sunken")]
MARKS += [("accent", surface) for surface in (*SURFACES, "accent_soft", "shade", "gap", "band")]
MARKS += [
    (area, "card") for area in ("dispute", "transition", "grief", "sensitivity", "none", "session")
]
MARKS += [(area, "shade") for area in ("dispute", "transition", "grief", "none")]


def colours(theme: str) -> dict[str, str]:
    found: dict[str, str] = tomllib.loads(
        paths.resource("themes", f"{theme}.toml").read_text("utf-8")
    )
    return found


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2."""
    shown = QColor(colour)
    red, green, blue = map(linear, (shown.redF(), shown.greenF(), shown.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4)


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_what_wcag_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "surface"), TEXT)
def test_text_can_be_read(theme: str, text: str, surface: str) -> None:
    roles = colours(theme)
    assert contrast(roles[text], roles[surface]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("mark", "surface"), MARKS)
def test_marks_and_edges_can_be_seen(theme: str, mark: str, surface: str) -> None:
    roles = colours(theme)
    assert contrast(roles[mark], roles[surface]) >= 3


def test_both_themes_have_the_same_roles() -> None:
    assert colours("light").keys() == colours("dark").keys()


def test_no_colour_is_written_outside_the_themes() -> None:
    """Paper alone has its own: it is black on white, whatever the theme."""
    literal = re.compile(
        r"""["'\s(]#[0-9A-Fa-f]{3,8}\b|QColor\(\s*\d|GlobalColor\.(?!transparent)"""
    )
    found = [
        path.name
        for path in MODULES
        if "ui" in path.parts
        and "paper" not in path.parts
        and literal.search(path.read_text("utf-8"))
    ]
    assert not found
