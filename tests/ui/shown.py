"""The page and the form that a window shows, known to be of their kinds."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from ipt_journal.ui.pages.today import TodayPage
from ipt_journal.ui.window import Window

Form = TypeVar("Form", bound=QWidget)


def today_of(window: Window) -> TodayPage:
    assert isinstance(window.page, TodayPage)
    return window.page


def form_of(window: Window, kind: type[Form]) -> Form:
    """Return the form on the page, which is one of this kind."""
    form = getattr(window.page, "form", None)
    assert isinstance(form, kind)
    return form
