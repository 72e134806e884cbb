"""Help now: whom to call, emergency first; the same card while locked and on its own page."""

from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.helplines import arranged, reading
from ipt_journal.helplines.arranged import NOTHING_OWN, Arranged, Own
from ipt_journal.helplines.line import Age, Line
from ipt_journal.helplines.reading import Reading
from ipt_journal.ui import country as place
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button, Drop
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.fold import Fold
from ipt_journal.ui.widgets.help_row import HelpRow
from ipt_journal.ui.widgets.text import beside, heading, picture, text
from ipt_journal.ui.widgets.web_link import WebLink

EVERYWHERE = "https://findahelpline.com"
_OTHER = "other"  # a country that is not in the list


class HelpCard(Card):
    """Shows the lines of one country; says which one was chosen instead.

    `own` is what the client made of the list; a card that is shown while locked has none of it.
    """

    country_chosen = Signal(str)
    closed = Signal()

    def __init__(
        self, country: str, today: date, lines: Reading | None = None, *, closable: bool = True
    ) -> None:
        super().__init__(gap=10, padding=(24, 24, 24, 24))
        self._today, self._own = today, NOTHING_OWN
        self._read = lines if lines is not None else reading.published()
        self.country = country or place.here()
        self._drop = Drop(self.tr("Country"))
        self._close = Button(self.tr("Close"), icon="x", dense=True)
        if not closable:
            self._close.hide()
        self._close.clicked.connect(self.closed)
        shown = QWidget()
        self._lines = QVBoxLayout(shown)
        layout.fill(self._lines, gap=10)
        self._fold: Fold | None = None
        self._foot = text("", "caption", "ink2", wrap=True)
        icon = picture("life-buoy", "accent", 22)
        head = layout.row(icon, heading(self.tr("Help now")), None, self._drop, self._close)
        danger = self.tr(
            "If you or someone else may be in danger, call the emergency number. "
            "You don’t have to be sure."
        )
        self.add(head, text(danger, wrap=True), shown, beside("info", self._foot, "ink2", 16))
        self._offer_countries()
        self._show()

    def add_below(self, part: QWidget) -> None:
        """Put something of one's own below the lines, above what the app says of itself."""
        self.items.insertWidget(self.items.count() - 1, part)

    def focus(self) -> None:
        """Put the keyboard where Enter closes the card."""
        self._close.setFocus()

    def open_others(self) -> None:
        """Unfold the lines that are folded away at first."""
        if self._fold is not None:
            self._fold.set_open(opened=True)
            layout.reveal(self._fold)

    def show_own(self, own: Own) -> None:
        """Show the list as the client made it."""
        if own != self._own:
            self._own = own
            self._show()

    def arranged(self) -> Arranged:
        """Return the lines of the country shown, in their order."""
        known = self._read.country(self.country)
        return arranged.arrange(known.lines if known else (), self._own)

    def _offer_countries(self) -> None:
        known = self._read.country(self.country)
        for country in self._read.countries:
            choose = partial(self._choose, country.code)
            self._drop.offer(country.name, choose, checked=country is known)
        another = self.tr("Another country")
        self._drop.offer(another, partial(self._choose, _OTHER), checked=known is None)

    def _choose(self, code: str) -> None:
        self.country = code
        self._show()
        self.country_chosen.emit(code)

    def _show(self) -> None:
        opened = self._fold is not None and self._fold.is_open
        layout.clear(self._lines)
        self._fold = None
        found = self.arranged()
        if self._read.faults:
            self._add(beside("triangle-alert", text(self._unread(), "compact", wrap=True), "ink2"))
        if not found.emergency:
            self._add(self._neutral_advice())
        self._add(*self._rows([*found.emergency, *found.first]))
        if found.emergency:
            self._fold = self._others(found.folded)
            self._fold.set_open(opened=opened)
            self._add(self._fold)
        self._foot.setText(self._last_line([*found.emergency, *found.first, *found.folded]))

    def _add(self, *parts: QWidget) -> None:
        for part in parts:
            self._lines.addWidget(part)

    def _rows(self, lines: Iterable[Line]) -> list[QWidget]:
        return [HelpRow(line, self._today) for line in lines]

    def _others(self, lines: Iterable[Line]) -> Fold:
        """Return what its words do not name to somebody who looks over the shoulder."""
        words = self.tr("Other kinds of help")
        everywhere = self._everywhere(self.tr("Lines for all kinds of need: findahelpline.com"))
        content = layout.column(*self._rows(lines), everywhere, gap=10)
        return Fold(words, words, content)

    def _everywhere(self, words: str) -> QWidget:
        return WebLink(words, EVERYWHERE)

    def _unread(self) -> str:
        if self._read.countries:
            return self.tr("A part of the list of lines could not be read and is left out.")
        return self.tr("The list of lines could not be read.")

    def _neutral_advice(self) -> Card:
        none = self.tr("No lines are listed here for this country.")
        if not self.country:
            none = self.tr("Choose your country above to see its lines.")
        advice = self.tr("In danger, call your local emergency number.")
        listed = self._read.countries and not self.arranged().first
        lines = [text(none, wrap=True)] if listed else []
        elsewhere = self.tr("Lines in many countries: findahelpline.com")
        return Card(
            *lines,
            text(advice, "label", wrap=True),
            self._everywhere(elsewhere),
            gap=4,
            padding=(16, 12, 16, 12),
        )

    def _last_line(self, lines: Iterable[Line]) -> str:
        """Return that nobody is told, and how sure the numbers are."""
        origins = [line.origin for line in lines if line.origin is not None]
        nobody = self.tr("This app calls and alerts no one.")
        checked = [one for one in origins if one.age(self._today) is not Age.UNCHECKED]
        days = [one.verified_on for one in checked if one.verified_on is not None]
        if not origins:
            return nobody
        if not days:
            words = self.tr("Nobody has checked these numbers with their operators yet.")
        elif len(days) < len(origins):
            words = self.tr("Some of these numbers were not checked with their operators.")
        else:
            words = self.tr("Numbers checked {day}.").format(day=dates.day_month_year(min(days)))
        return f"{nobody} {words}"
