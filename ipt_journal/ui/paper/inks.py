"""What screen and paper draw alike comes in black and grey on paper, and always of one size."""

from contextlib import AbstractContextManager

from ipt_journal.ui import theme
from ipt_journal.ui.paper.setting import BLACK, GREY, MID
from ipt_journal.ui.theme import Look

_WHITE = "#FFFFFF"


def on_paper() -> AbstractContextManager[None]:
    """Let shapes of the screen that are painted meanwhile have the inks of paper."""
    black, grey, mid = BLACK.name(), GREY.name(), MID.name()
    return theme.painted_as(
        Look(
            "paper",
            {
                "card": _WHITE,
                "ink": black,
                "ink2": grey,
                "accent": black,
                "on_accent": _WHITE,
                "none": black,
                "line_strong": mid,
            },
        )
    )
