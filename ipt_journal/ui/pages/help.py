"""Need help now: the lines of the client's country, as they are also shown while locked."""

from functools import partial

from PySide6.QtWidgets import QSizePolicy

from ipt_journal.ui import layout, theme
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.page import Page
from ipt_journal.ui.widgets.help_card import HelpCard

_WIDTH = 640


class HelpPage(Page):
    """F1 from anywhere; Esc goes back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.put(self.header(back=True))
        line = self.tr(
            "Whom you can call or write to. Of what you do here, only the country is kept."
        )
        self.set_title(self.tr("Need help now?"), line)
        card = HelpCard(desk.appearance.settings.country, closable=False)
        card.country_chosen.connect(partial(desk.appearance.change, "country"))
        card.setMaximumWidth(theme.px(_WIDTH))
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.put_scrolled(layout.column(layout.row((card, 4), None), None))
