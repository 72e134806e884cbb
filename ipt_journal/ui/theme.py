"""Colours, sizes and type of the design, for the theme and text size the client chose."""

import tomllib
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ipt_journal import paths
from ipt_journal.settings import Theme
from ipt_journal.ui.stylesheet import stylesheet

FAMILY = "Source Sans 3"
Colours = dict[str, str]
_LOOK = "ipt_look"

# Roles of the design, as Qt's own painting asks for them.
_QT_ROLES = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.ToolTipBase: "card",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Light: "card",
}


@dataclass(frozen=True, slots=True)
class Look:
    """What is drawn with now: `name` is "light", "dark" or "contrast"; `scale` is 1 at 100 %."""

    name: str
    colours: Colours
    scale: float = 1.0
    reduced_motion: bool = False


def apply(theme: Theme, text_size: int, *, reduced_motion: bool) -> None:
    """Make the app look like this from now on."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - for the type checker
    look = replace(_look(theme), scale=text_size / 100, reduced_motion=reduced_motion)
    app.setProperty(_LOOK, look)
    app.setPalette(_palette(look.colours))
    app.setFont(font(16))
    app.setStyleSheet(stylesheet(look.colours, look.scale, FAMILY))


@contextmanager
def painted_as(wanted: Look) -> Iterator[None]:
    """Let what is painted meanwhile look otherwise: it leaves the app."""
    app, now = QCoreApplication.instance(), look()
    assert app is not None  # noqa: S101 - only asked where something is painted
    app.setProperty(_LOOK, wanted)
    try:
        yield
    finally:
        app.setProperty(_LOOK, now)


def in_light() -> AbstractContextManager[None]:
    """Let what is painted meanwhile be light, as for a picture that leaves the app."""
    return painted_as(replace(look(), name="light", colours=colours("light")))


def look() -> Look:
    app = QCoreApplication.instance()
    found = app.property(_LOOK) if app else None
    return found if isinstance(found, Look) else Look("light", colours("light"))


def colour(role: str, alpha: int = 255) -> QColor:
    """Return the colour of a role in the theme of now."""
    found = QColor(look().colours[role])
    found.setAlpha(alpha)
    return found


def px(size: float) -> int:
    """Return a size of the design in pixels at the client's text size."""
    return round(size * look().scale)


def font(size: float, weight: int = 400, *, tabular: bool = False) -> QFont:
    """Return the design's font at `size` px; `tabular` gives all figures one width."""
    made = QFont(FAMILY)
    made.setPixelSize(max(1, px(size)))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def load_fonts() -> None:
    """Load the design's fonts, once."""
    for file in paths.resource("fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(file))


@cache
def colours(name: str) -> Colours:
    """Return the roles of a theme file."""
    content = tomllib.loads(paths.resource("themes", f"{name}.toml").read_text("utf-8"))
    return {role: str(value) for role, value in content.items()}


def _look(theme: Theme) -> Look:
    if theme is not Theme.SYSTEM:
        return Look(str(theme), colours(str(theme)))
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Look("contrast", _contrast(QGuiApplication.palette()))
    name = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    return Look(name, colours(name))


def _contrast(system: QPalette) -> Colours:
    """Return the roles in the system's own high-contrast colours; shapes stay as they are."""
    role = QPalette.ColorRole
    text, window = system.color(role.WindowText).name(), system.color(role.Window).name()
    chosen, on_chosen = (
        system.color(role.Highlight).name(),
        system.color(role.HighlightedText).name(),
    )
    papers: tuple[str, ...] = (
        "paper",
        "side",
        "card",
        "sunken",
        "hover",
        "accent_soft",
        "danger_soft",
    )
    papers += ("notice_soft", "band", "shade", "gap", "hill1", "hill2", "hill3")
    found = dict.fromkeys(colours("light"), text) | dict.fromkeys(papers, window)
    accents = ("accent", "accent_hover", "accent_press", "accent_line")
    return found | dict.fromkeys(accents, chosen) | {"on_accent": on_chosen}


def _palette(roles: Colours) -> QPalette:
    made = QPalette()
    for qt_role, role in _QT_ROLES.items():
        made.setColor(qt_role, QColor(roles[role]))
    disabled = QPalette.ColorGroup.Disabled
    for qt_role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(disabled, qt_role, QColor(roles["ink3"]))
    return made
