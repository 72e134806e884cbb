"""What is tried: the list at the left, one of it or the ways to begin at the right."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout

from ipt_journal.records import trials
from ipt_journal.records.record import Record
from ipt_journal.records.trials import KINDS, Listed, Trial
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.columns import ONE_COLUMN_BELOW, Pair
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.opened import Opened, take_waiting
from ipt_journal.ui.tab import Tab
from ipt_journal.ui.tried import trial_form
from ipt_journal.ui.tried.listing import Listing
from ipt_journal.ui.tried.shapes import ICONS, shape
from ipt_journal.ui.tried.trial_form import Start
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import heading, text

_SIDE = 456
_BY_TABLE = {str(kind.__tablename__): kind for kind in KINDS}


class TriedTab(Tab):
    """Never homework, and never failed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.listing = Listing()
        self.listing.chosen.connect(self._on_chosen)
        self.side = Opened(desk)
        self.side.done.connect(self._on_done)
        self._last: UUID | None = None
        self._kept: dict[str, Any] = {}  # as its card shows it
        self._begin = self._begin_card()
        desk.drafts.brought_back.connect(self._on_brought_back)
        right = layout.column(self.side, self._begin, None, gap=12)
        self._columns = Pair(layout.column(self.listing, None), right, _SIDE)
        self._scrolled = layout.scrolled(self._columns)
        layout.fill(QVBoxLayout(self), (self._scrolled, 1))

    def _begin_card(self) -> Card:
        card = Card(heading(self.tr("Begin something")), gap=8, padding=(20, 14, 20, 16))
        line = self.tr("Small is enough. You choose what to call what became of it.")
        card.add(text(line, "compact", "ink2", wrap=True))
        for kind in KINDS:
            button = Button(shape(kind).title, icon=ICONS[str(kind.__tablename__)], dense=True)
            button.setEnabled(not self.desk.journal.read_only)
            button.clicked.connect(partial(self.begin, kind, None))
            card.add(layout.row(button, None))
        return card

    # Following the journal

    @override
    def refresh(self) -> None:
        with self.desk.journal.read() as session:
            found = trials.listed(session)
        self._follow(found)
        self.listing.show_listed(found, self.side.record)
        self.side.refresh()

    def _follow(self, found: list[Listed]) -> None:
        """Show the open record as it is by now, unless something is typed for it."""
        if self.side.record is None:
            return
        kept = next((one.record for one in found if one.record.id == self.side.record), None)
        if kept is None:
            self._put_away()
        elif kept.model_dump() != self._kept and not self.side.is_typed_in():
            self._put(kept)

    @override
    def arrive(self, visit: Visit) -> None:
        self.listing.fold()
        self.refresh()
        new = _BY_TABLE.get(str(visit.given.pop("new", "")))
        opened = visit.record is not None and self.open(visit.record)
        if new is not None and not opened:
            take_waiting(self.desk, str(new.__tablename__), visit.record)
            self.begin(new, _start(visit.given))
        elif self.side.form is not None:
            self.side.focus()
        else:
            self._focus_list()

    @override
    def depart(self) -> None:
        self.side.leave()

    @override
    def relay(self, width: int) -> None:
        self._columns.stack(stacked=width < ONE_COLUMN_BELOW)

    @override
    def step_back(self) -> bool:
        self._last = self.side.record
        if not self._put_away():
            return False
        self.refresh()
        self._focus_list()
        return True

    # One of them

    def begin(self, kind: type[Trial], start: Start | None = None) -> None:
        """Show an empty card, or the one that was begun; with a start, that waits beside it."""
        self.side.leave()
        key = f"{kind.__tablename__}:"
        if start is not None and self.desk.drafts.is_taken(key):
            self.desk.drafts.set_aside(key)
        self.side.put(partial(trial_form.make, self.desk, kind, start=start))
        self._begin.hide()
        self.refresh()
        self.side.focus()

    def open(self, key: UUID, *, on_purpose: bool = False) -> bool:
        """Show a record in its card; False when it is not there."""
        with self.desk.journal.read() as session:
            found = next((kept for kind in KINDS if (kept := session.get(kind, key))), None)
        if found is None:
            return False
        self._put(found, on_purpose=on_purpose)
        self.refresh()
        return True

    def _put(self, record: Record, *, on_purpose: bool = False) -> None:
        self._kept = record.model_dump()
        kind = _BY_TABLE[str(record.__tablename__)]
        make = partial(trial_form.make, self.desk, kind, record.id, on_purpose=on_purpose)
        self.side.put(make, record)
        self._begin.hide()
        self.opened.emit(record.id)

    def _put_away(self) -> bool:
        closed = self.side.put_away()
        self._begin.show()
        self.opened.emit(None)
        return closed

    def _focus_list(self) -> None:
        if not self.listing.focus_on(self._last):
            first = next(iter(self.listing.rows.values()), None)
            target = first or self._begin.findChildren(Button)[0]
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, bool)
    def _on_chosen(self, listed: Listed, on_purpose: bool) -> None:  # noqa: FBT001 - a signal's
        self._last = listed.record.id
        if self.open(listed.record.id, on_purpose=on_purpose):
            self.side.focus()

    @Slot()
    def _on_done(self) -> None:
        """Go back to the list: it was saved, let go or deleted."""
        self._begin.show()
        self.opened.emit(None)
        self.refresh()
        self._focus_list()

    @Slot(str)
    def _on_brought_back(self, form: str) -> None:
        """Go on with what was typed, now that its save is taken back."""
        table, _, record = form.partition(":")
        if self.isVisible() and table in _BY_TABLE and not record:
            self.begin(_BY_TABLE[table])


def _start(given: dict[str, Any]) -> Start | None:
    """Return what another page knows already of a new record."""
    told = {name: given.pop(name) for name in ("given", "people", "came_from") if name in given}
    return Start(**told) if told else None
