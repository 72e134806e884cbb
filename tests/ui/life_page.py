"""The life view of a window, and what is chosen there."""

from ipt_journal.records.life import LifeItem
from ipt_journal.ui.life.view import LifeView
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.window import Window
from tests.ui.kept import every

ADD = "Add to your life timeline"
YEAR = "When, as near as you know, year"


def life_of(window: Window) -> LifeView:
    assert isinstance(window.page, TimelinePage)
    assert window.page.life is not None
    return window.page.life


def chosen_words(window: Window) -> str:
    shown = life_of(window)
    index = shown.life.index_of(shown.chosen)
    return "" if index is None else shown.life.items[index].words


def item_of(window: Window, words: str) -> LifeItem:
    (found,) = (one for one in every(window, LifeItem) if one.words == words)
    return found
