"""Which fonts words are set in: the design's own, and further ones for letters that it lacks."""

import unicodedata
from functools import cache

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFontDatabase, QRawFont

from ipt_journal import paths
from ipt_journal.ui.theme import FAMILY, load_fonts

_OWN = "SourceSans3_400Regular.ttf"
_ANY_PX = 14.0


def families(words: str) -> list[str]:
    """Return the design's font and those that have the other letters, the same everywhere.

    Qt remembers a font by the first family alone, with whatever others it was first asked for:
    once any words need the further fonts, they are named for all.
    """
    if not _further.cache_info().currsize and all(map(_is_ours, dict.fromkeys(words))):
        return [FAMILY]
    return [FAMILY, *_further()]


@cache
def _is_ours(letter: str) -> bool:
    known = letter.isascii() or unicodedata.category(letter) in {"Cc", "Zl", "Zp"}
    return known or _own().supportsCharacter(ord(letter))


@cache
def _own() -> QRawFont:
    """Return the file: QFont answers with whichever font of the system has the letter."""
    return QRawFont(str(paths.resource("fonts", _OWN)), _ANY_PX)


@cache
def _further() -> list[str]:
    """Load the further fonts, which few papers need, and return their families."""
    load_fonts()
    # Qt reports each font of a list that does not know how to join a script's letters.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    numbers = [
        QFontDatabase.addApplicationFont(str(file))
        for file in sorted(paths.resource("fonts", "further").glob("*.ttf"))
    ]
    return [name for number in numbers for name in QFontDatabase.applicationFontFamilies(number)]
