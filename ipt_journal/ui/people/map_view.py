"""The map with its legend, its keys, and the days it shows."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.people import laid_out
from ipt_journal.ui.people.board import Board
from ipt_journal.ui.people.data import Everyone
from ipt_journal.ui.people.days import Days
from ipt_journal.ui.people.legend import Legend
from ipt_journal.ui.widgets.text import caption, key, text


class MapView(QWidget):
    """`days` stands in the head of the card, beside the way to the list."""

    def __init__(self) -> None:
        super().__init__()
        self.board, self.days, self._legend = Board(), Days(), Legend()
        self._everyone = Everyone()
        self._chosen: UUID | None = None
        self._keeps = True
        self.days.changed.connect(self._on_days)
        nobody = self.tr("Nobody here yet. A nickname is enough; people come as you note.")
        self._nobody = layout.indented((text(nobody, "body", "ink2", wrap=True), 1))
        self._keys = layout.row(
            caption(self.tr("Tab to a person, then")),
            key("+"),
            key("−"),
            caption(self.tr("to move")),
            gap=5,
        )
        self._keys.setToolTip(
            self.tr("With Ctrl: where you would like them. Arrows turn. Enter opens the card.")
        )
        foot = layout.row((self._legend, 1), self._keys, self.days.which, gap=10)
        layout.fill(QVBoxLayout(self), self._nobody, (self.board, 1), foot, gap=6)

    def show_record(
        self, everyone: Everyone, chosen: UUID | None, today: date, *, keeps: bool
    ) -> None:
        """Show everyone; `keeps` says whether a move can be kept."""
        self._everyone, self._chosen, self._keeps = everyone, chosen, keeps
        self.days.offer(everyone.days, today)
        self._show()

    def choose(self, chosen: UUID | None) -> None:
        self._chosen = chosen
        self._show()

    @Slot()
    def _on_days(self) -> None:
        self.board.flush()
        self._show()

    def _show(self) -> None:
        days = self.days
        spots = self._everyone.spots(days.since, days.until)
        earlier = days.words(days.since) if days.since is not None else ""
        movable = days.shows_now and self._keeps
        self.board.show_people(spots, self._chosen, movable=movable, earlier_day=earlier)
        on_map = [one for one in spots if one.is_on_map]
        wished = any(one.place is not None and one.place.wish for one in on_map)
        traced = earlier if any(laid_out.moved(one) for one in spots) else ""
        self._legend.show_for({one.status for one in on_map}, wished=wished, earlier=traced)
        self._nobody.setVisible(not spots)
        self._keys.setVisible(bool(spots) and movable and days.since is None)
