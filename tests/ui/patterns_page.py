"""The page that is looked at, and the choice of the design's picture."""

from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.pattern import Tone
from ipt_journal.records.record import Area
from ipt_journal.ui.pages.patterns import PatternsPage
from ipt_journal.ui.window import Window
from tests.hands import choose
from tests.ui.kept import every

A_COUNT = "A count, not a finding: mood moves for many reasons."


def page_of(window: Window) -> PatternsPage:
    assert isinstance(window.page, PatternsPage)
    return window.page


def hard_conflicts(window: Window) -> list[RelationshipEvent]:
    choose(window, "That felt", "hard")
    told = every(window, RelationshipEvent)
    return [one for one in told if one.area is Area.DISPUTE and Tone.HARD.has(
        one.valence or 0, mixed=one.mixed
    )]  # fmt: skip
