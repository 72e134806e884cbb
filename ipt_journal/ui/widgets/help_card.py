"""Help now: whom to call, emergency first; the same card while locked and on its own page."""

from datetime import date
from functools import partial
from urllib.parse import urlparse

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.ui import helplines, layout
from ipt_journal.ui.helplines import HelpLine
from ipt_journal.ui.widgets.button import Button, Drop
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import caption, heading, picture, text


class HelpCard(Card):
    """Shows the lines of one country; says which one was chosen instead."""

    country_chosen = Signal(str)
    closed = Signal()

    def __init__(self, country: str, *, closable: bool = True) -> None:
        super().__init__(gap=10, padding=(24, 24, 24, 24))
        self._drop = Drop(self.tr("Country"))
        close = Button(self.tr("Close"), icon="x", dense=True)
        if not closable:
            close.hide()
        close.clicked.connect(self.closed)
        self._close = close
        self.add(
            layout.row(
                picture("life-buoy", "accent", 22),
                heading(self.tr("Help now")),
                None,
                self._drop,
                close,
            ),
            text(
                self.tr(
                    "If you or someone else may be in danger, call the emergency number. "
                    "You don’t have to be sure."
                ),
                wrap=True,
            ),
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(self.items.spacing())
        self.items.addLayout(self._lines)
        nobody = caption(self.tr("This app calls and alerts no one."))
        self.add(layout.row(picture("info", "ink2", 16), nobody, None))
        self._offer_countries(country or helplines.here())

    def focus(self) -> None:
        """Put the keyboard where Enter closes the card."""
        self._close.setFocus()

    def _offer_countries(self, chosen: str) -> None:
        known = helplines.country(chosen)
        for country in helplines.countries():
            choose = partial(self._choose, country.code)
            self._drop.offer(country.name, choose, checked=country is known)
        another = self.tr("Another country")
        self._drop.offer(another, partial(self._choose, "other"), checked=known is None)
        self._show(chosen)

    def _choose(self, code: str) -> None:
        self._show(code)
        self.country_chosen.emit(code)

    def _show(self, code: str) -> None:
        layout.clear(self._lines)
        country = helplines.country(code)
        for line in country.lines if country else ():
            self._lines.addWidget(_LineRow(line))
        if country is None:
            self._lines.addWidget(self._neutral_advice())

    def _neutral_advice(self) -> QWidget:
        return Card(
            text(
                self.tr(
                    "No lines are listed for this country. In danger, call your local emergency "
                    "number. Lines in many countries are listed at findahelpline.com."
                ),
                wrap=True,
            ),
            padding=(16, 12, 16, 12),
        )


class _LineRow(Card):
    """One line: who, when, the number, and where the number was seen."""

    def __init__(self, line: HelpLine) -> None:
        super().__init__(padding=(16, 9, 16, 9))
        icon = "message-square" if line.kind == helplines.TEXT else "phone"
        where = text(self._provenance(line), "caption", "ink2", wrap=True)
        where.setToolTip(line.source)
        say = text(line.say, "compact", "ink2", wrap=True)
        words = layout.column(text(line.name, "label", wrap=True), say, where, gap=0)
        number = text(line.number, "name")
        number.setAccessibleName(f"{line.name}: {line.number}")
        self.add(layout.row(picture(icon, "accent", 20), (words, 1), number, gap=12))

    def _provenance(self, line: HelpLine) -> str:
        seen = urlparse(line.source).netloc.removeprefix("www.") or line.source
        if not line.verified_on:
            return self.tr("{where}, not checked with the operator").format(where=seen)
        day = dates.day_month_year(date.fromisoformat(line.verified_on))
        return self.tr("{where}, checked with the operator {day}").format(where=seen, day=day)
