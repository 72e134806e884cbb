"""Other papers: the whole therapy, one closer look, and one of which there is nothing yet."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.hands import press, settle

if TYPE_CHECKING:
    from tests.scenes import Stage

Show = Callable[["Stage"], None]


def paper(name: str, *pressed: str, kind: str = "full") -> Show:
    """Open one of the other papers, and press what is named."""

    def show(stage: "Stage") -> None:
        stage.open(kind).desk.visit("papers", paper=name)
        settle()
        for one in pressed:
            press(stage.frame, one)

    return show


OTHER_PAPERS: tuple[tuple[str, Show], ...] = (
    ("papers-course", paper("course", "Tick all")),
    ("papers-exchange", paper("exchange")),
    ("papers-forms", paper("forms")),
    ("papers-empty", paper("course", kind="empty")),
)
