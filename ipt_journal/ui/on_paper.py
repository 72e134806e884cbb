"""The way from what is on a page to the paper that it could become."""

from collections.abc import Callable
from uuid import UUID

from ipt_journal.i18n import translate
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button


def on_paper(desk: Desk, paper: str, of: Callable[[], UUID | None] = lambda: None) -> Button:
    """Return a button to one of the other papers, `of` what is shown when it is pressed."""
    button = Button(translate("OnPaperLink", "On paper"), "link", "printer")
    button.clicked.connect(lambda: desk.visit("papers", of(), paper=paper))
    return button
