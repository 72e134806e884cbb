"""The strip that names help, as it stands below a page after a save."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.hands import CONTROL, key, keys, write
from tests.therapy_scenes import focus_on

if TYPE_CHECKING:
    from tests.scenes import Stage

Show = Callable[["Stage"], None]
LETTER = "What was left unsaid? You can write it as a letter."
HARD = "I want to die and I cannot tell anyone."
LOSS = "Since the funeral I want to die too."


def on_today(stage: "Stage") -> None:
    stage.open("full")
    key(Qt.Key.Key_E, CONTROL)
    keys(HARD)
    key(Qt.Key.Key_Return)


def in_a_grief_sheet(stage: "Stage") -> None:
    """Write to somebody who died; the page leaves a sheet saved as another is opened."""
    focus_on("grief")(stage)
    write(stage.frame, LETTER, LOSS)
    key(Qt.Key.Key_1, CONTROL)
    key(Qt.Key.Key_5, CONTROL)


NOTICING: tuple[tuple[str, Show], ...] = (
    ("noticing", on_today),
    ("noticing-loss", in_a_grief_sheet),
)
