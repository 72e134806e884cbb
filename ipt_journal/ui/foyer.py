"""What the pages before a journal is open share: hills, Hide, version, language and theme."""

from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ipt_journal import __version__
from ipt_journal.settings import Theme
from ipt_journal.typed import override
from ipt_journal.ui import language, layout, theme
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.keys import Keys
from ipt_journal.ui.widgets.button import Button, HideButton, menu_below
from ipt_journal.ui.widgets.hills import Hills
from ipt_journal.ui.widgets.text import caption

if TYPE_CHECKING:
    from ipt_journal.ui.widgets.help_card import HelpCard

CARD_WIDTH = 432
HELP_WIDTH = 560
_BESIDE = 96  # margins and bars beside a card
_SIDE_BY_SIDE = CARD_WIDTH + HELP_WIDTH + 80
_ABOVE, _BELOW = 3, 5  # a card looks centred when it stands a little above the middle


class Foyer(Hills):
    """Centres a card, and the help card beside it when it is open."""

    hide_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("root")
        self.appearance = appearance
        self._help: HelpCard | None = None
        self._before_help: QWidget | None = None  # what had the keyboard
        self._card: QWidget = QWidget()
        self._light = Button("", "ghost", dense=True)
        Keys(self).add("F1", self.open_help)
        hide = HideButton()
        hide.clicked.connect(self.hide_requested)
        cards = QWidget()
        self._middle = QHBoxLayout(cards)
        layout.fill(self._middle, None, None, gap=16)
        self._placed: list[QWidget] = []
        content = QWidget()
        column = QVBoxLayout(content)
        layout.fill(column, cards, gap=0)
        column.insertStretch(0, _ABOVE)
        column.addStretch(_BELOW)
        self._scrolled = layout.scrolled(content)
        self._help_above = Button(self.tr("Need help now?"), "ghost", "life-buoy", dense=True)
        self._help_above.clicked.connect(self.open_help)
        outer = QVBoxLayout(self)
        layout.fill(
            outer,
            layout.row(None, self._help_above, hide),
            (self._scrolled, 1),
            self._foot(),
            gap=8,
            margins=(32, 24, 32, 24),
        )

    def show_card(self, card: QWidget, width: int = CARD_WIDTH) -> None:
        """Show `card` in the middle; help, if it was open, stays open."""
        card.setFixedWidth(theme.px(width))
        self._card = card
        self._arrange()
        if self.isVisible():
            layout.reveal(card)

    def open_help(self) -> None:
        if self._help is not None:
            return
        self._before_help = QApplication.focusWidget()
        card = import_module("ipt_journal.ui.widgets.help_card").HelpCard
        today = datetime.now(UTC).date()  # the time zone of this computer may be unknown
        self._help = card(self.appearance.settings.country, today)
        self._help.setFixedWidth(theme.px(HELP_WIDTH))
        self._help.closed.connect(self.close_help)
        self._help.country_chosen.connect(partial(self.appearance.change, "country"))
        self._arrange()
        self._help.focus()
        layout.reveal(self._help)

    def close_help(self) -> None:
        if self._help is None:
            return
        closed, self._help = self._help, None
        self._arrange()
        closed.deleteLater()
        if self._before_help is not None and self._before_help.isVisible():
            self._before_help.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def help_is_open(self) -> bool:
        return self._help is not None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_what_fits()

    def offers_help(self) -> bool:
        """Whether the card itself offers help where it can be seen without scrolling."""
        return False

    def _show_what_fits(self) -> None:
        """Let help stand alone where there is no room for both."""
        both = self.width() >= theme.px(_SIDE_BY_SIDE)
        self._card.setVisible(self._help is None or both)
        # The scroll bar's room at the right has its like at the left, as long as there is room.
        widest = max(card.minimumWidth() for card in (self._card, self._help) if card is not None)
        balanced = both or self.width() >= widest + theme.px(_BESIDE)
        self._middle.setContentsMargins(layout.bar_room() if balanced else 0, 0, 0, 0)
        self._help_above.setHidden(self.help_is_open or self.offers_help())

    def _arrange(self) -> None:
        """Put the card, and help beside it with the same top, in the middle."""
        wanted = [card for card in (self._card, self._help) if card is not None]
        # Not by taking items out: one that Python still holds keeps its widget from growing later.
        for card in self._placed:
            self._middle.removeWidget(card)
            if card not in wanted:
                card.hide()
        for place, card in enumerate(wanted, start=1):
            self._middle.insertWidget(place, card, 0, layout.TOP)
        self._placed = wanted
        self._show_what_fits()

    def _foot(self) -> QWidget:
        chosen = self.appearance.settings.language
        speak = self._speak = Button(language.name(chosen), "ghost", "globe", dense=True)
        speak.setAccessibleName(self.tr("Language"))
        speak.clicked.connect(lambda: self._offer_languages(speak))
        self._light.clicked.connect(self._on_theme)
        self.appearance.retinted.connect(self._show_other_theme)
        self._show_other_theme()
        version = caption(self.tr("Version {version}").format(version=__version__))
        return layout.row(version, None, speak, self._light, gap=4)

    @Slot()
    def _show_other_theme(self) -> None:
        dark = theme.look().name == "dark"
        self._light.setText(self.tr("Light") if dark else self.tr("Dark"))
        self._light.set_icon("sun" if dark else "moon")

    def _offer_languages(self, button: QWidget) -> None:
        menu_below(
            button,
            *(
                (name, partial(self.appearance.change, "language", code))
                for code, name, _ in language.LANGUAGES
            ),
        )

    @Slot()
    def _on_theme(self) -> None:
        other = Theme.LIGHT if theme.look().name == "dark" else Theme.DARK
        self.appearance.change("theme", other)
