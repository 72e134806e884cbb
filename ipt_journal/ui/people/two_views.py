"""Map and list of everyone, of equal power, with what was just kept said beside them."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot

from ipt_journal.ui import layout
from ipt_journal.ui.people.board import Move
from ipt_journal.ui.people.data import Everyone
from ipt_journal.ui.people.map_view import MapView
from ipt_journal.ui.people.people_list import PeopleList, Stepped
from ipt_journal.ui.people.place import Place
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.rings import OFF
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.toast import SavedNotice

MAP, LIST = "map", "list"


class TwoViews(Card):
    """Whoever is opened or moved is told the same from either."""

    opened = Signal(object)  # UUID
    moved = Signal(object)  # Move

    def __init__(self) -> None:
        super().__init__(gap=6, padding=(16, 14, 16, 12))
        self.map, self.list = MapView(), PeopleList()
        self.notice = SavedNotice()
        self._everyone = Everyone()
        self._keeps = True
        answers = ((MAP, self.tr("Map")), (LIST, self.tr("List")))
        self._view = Segment(self.tr("Show as"), answers, height=34)
        self._view.set_value(MAP)
        self._view.changed.connect(self._on_view)
        self.add(layout.row(self._view, self.notice, None, self.map.days, gap=8))
        self.add((self.map, 1), self.list)
        self._room = layout.column(None)
        self.add((self._room, 1))
        board = self.map.board
        for one in (board, self.list):
            one.opened.connect(self.opened)
        board.moved.connect(self.moved)
        board.list_wanted.connect(self._on_list_wanted)
        self.list.stepped.connect(self._on_stepped)
        self._show_view()

    @property
    def view(self) -> str:
        return self._view.value

    def show_record(
        self, everyone: Everyone, chosen: UUID | None, today: date, *, keeps: bool
    ) -> None:
        """Show everyone; `keeps` says whether a move can be kept."""
        self._everyone, self._keeps = everyone, keeps
        self.map.show_record(everyone, chosen, today, keeps=keeps)
        self.list.show_record(everyone, chosen)

    def focus(self, key: UUID | None) -> bool:
        """Put the keyboard on somebody; False when they are not in sight."""
        if self.view == LIST:
            return self.list.focus(key)
        dot = self.map.board.dot(key) if key is not None else None
        if dot is None or not dot.isVisibleTo(self):
            return False
        dot.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_as(self, view: str) -> None:
        self._view.set_value(view)
        self._show_view()

    def _show_view(self) -> None:
        listed = self.view == LIST
        self.map.board.flush()
        self.map.setVisible(not listed)
        self.map.days.set_shown(shown=not listed)
        self.list.setVisible(listed)
        self._room.setVisible(listed)

    @Slot()
    def _on_view(self) -> None:
        self._show_view()

    @Slot()
    def _on_list_wanted(self) -> None:
        self.show_as(LIST)
        self._view.focus()

    @Slot(object)
    def _on_stepped(self, stepped: Stepped) -> None:
        """Move somebody from the list, as the map would."""
        if not self._keeps:
            return
        places = self._everyone.places()
        now = places.get(stepped.person, Place(OFF))
        inwards = stepped.step.inwards
        if stepped.step.wish:
            then = now.wish_stepped(inwards)
        else:
            then = now.stepped(inwards, list(places.values()))
        if then != now:
            self.moved.emit(Move(stepped.person, then))
