"""Which fonts words are set in: the design's own, and further ones for letters that it lacks."""

import unicodedata
from functools import cache

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from ipt_journal import paths
from ipt_journal.ui.theme import FAMILY


def families(words: str) -> list[str]:
    """Return the design's font and those that have the other letters, the same everywhere."""
    if words.isascii():
        return [FAMILY]
    found = (_family_with(letter) for letter in dict.fromkeys(words))
    return list(dict.fromkeys((FAMILY, *filter(None, found))))


@cache
def _family_with(letter: str) -> str:
    """Return the first family that has a letter; none if only the system may have it."""
    if _has(FAMILY, letter) or unicodedata.category(letter) in {"Cc", "Zl", "Zp"}:
        return FAMILY
    return next((family for family in _further() if _has(family, letter)), "")


def _has(family: str, letter: str) -> bool:
    return _measures(family).inFontUcs4(ord(letter))


@cache
def _measures(family: str) -> QFontMetricsF:
    font = QFont(family)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return QFontMetricsF(font)


@cache
def _further() -> list[str]:
    """Load the further fonts, which few papers need, and return their families."""
    # Qt reports each font of a list that does not know how to join a script's letters.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    numbers = [
        QFontDatabase.addApplicationFont(str(file))
        for file in sorted(paths.resource("fonts", "further").glob("*.ttf"))
    ]
    return [name for number in numbers for name in QFontDatabase.applicationFontFamilies(number)]
