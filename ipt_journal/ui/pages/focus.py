"""My focus: a worksheet for each of the four areas, kept as it is left."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ipt_journal.records import focus, named
from ipt_journal.records.mention import Mention
from ipt_journal.records.person import Person
from ipt_journal.records.record import Area
from ipt_journal.records.sheet import Sheet, StageMark
from ipt_journal.records.tie import Tie
from ipt_journal.typed import override
from ipt_journal.ui import layout, sidebar, tab_order
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.focus import about, deeds, doing, keyboard
from ipt_journal.ui.focus.change import ChangeView
from ipt_journal.ui.focus.conflict import ConflictView
from ipt_journal.ui.focus.empty import Empty
from ipt_journal.ui.focus.grief import GriefView
from ipt_journal.ui.focus.relating import RelatingView
from ipt_journal.ui.focus.sheet_view import SheetView
from ipt_journal.ui.focus.tabs import Choosing, Foot, Tabs, area_names
from ipt_journal.ui.on_paper import on_paper
from ipt_journal.ui.page import MARGINS, Page

_VIEWS: dict[Area, type[SheetView]] = {
    Area.TRANSITION: ChangeView,
    Area.DISPUTE: ConflictView,
    Area.GRIEF: GriefView,
    Area.SENSITIVITY: RelatingView,
}
_BESIDE_FROM = 1180  # design pixels: the tabs fit beside the title
_NARROW_BELOW = 1000  # the sidebar shows icons alone


class FocusPage(Page):
    """Remembers for each area which of its worksheets was looked at last."""

    shows = frozenset({*focus.SHEETS, *named.IN_THREADS, StageMark, Person, Mention, Tie})
    follows_the_clock = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, gap=12)
        self.area: Area | None = None
        self.view: SheetView | None = None
        self._sheets: list[Sheet] = []
        self._chosen: dict[Area, UUID] = {}
        self._gone: UUID | None = None
        self._visit = Visit("focus")
        self._width = _BESIDE_FROM
        self.tabs = Tabs(self)
        self.tabs.chosen.connect(self.show_area)
        self.choosing = Choosing()
        self.choosing.chosen.connect(self.show_sheet)
        self.choosing.stopped.connect(self._on_stop)
        self.put(self.header(self.tabs.beside), self.tabs.below, self.choosing)
        self._content = QWidget()
        self._holder = QVBoxLayout(self._content)
        layout.fill(self._holder)
        self.put_scrolled(self._content)
        words = self.tr("Worked out with your therapist. You can change any of it.")
        self.set_title(self.tr("My focus"), words)

    # Going from sheet to sheet

    @override
    def arrive(self, visit: Visit) -> None:
        self._visit = visit
        seen = visit.given.get("shown")
        wanted = seen or visit.record
        found = self._find(wanted) if wanted else None
        if found is not None:
            self.show_sheet(found.id)
        if found is not None and visit.record is not None and seen is None:
            self._enter(visit.record)
        self._note_place()
        self._keep_keyboard()

    def _find(self, key: UUID) -> Sheet | None:
        with self.desk.journal.read() as session:
            found = focus.find(session, key)
        if found is not None:
            self.area = found.area
        return found

    def _enter(self, key: UUID) -> None:
        """Open what the sheet led to, or go to the start of the sheet."""
        if self.view is not None:
            self.view.finish()
            if not self.view.trials.open_trial(key):
                tab_order.enter(self.view)

    def _note_place(self) -> None:
        """Come back to this sheet when somebody comes back to this page."""
        if self.view is not None:
            self._visit.given["shown"] = self.view.record_id

    def _keep_keyboard(self) -> None:
        now = QApplication.focusWidget()
        if now is self or now is None or not now.isVisible():
            self.tabs.focus()

    @override
    def depart(self) -> None:
        if self.view is not None:
            self.view.leave()

    @Slot(object)
    def show_area(self, area: Area) -> None:
        """Show the sheet of an area that was looked at last."""
        self.depart()
        self.area = area
        self._make()
        self._note_place()

    @Slot(object)
    def show_sheet(self, key: UUID) -> None:
        self.depart()
        found = self._find(key)
        if found is not None:
            self._chosen[found.area] = key
        self._make()
        self._note_place()

    # Following the journal

    @override
    def refresh(self) -> None:
        if self.area is None:
            with self.desk.journal.read() as session:
                self.area = focus.first_area(session)
        if self.view is None or not self._follow(self.view):
            self._make()

    def _follow(self, view: SheetView) -> bool:
        """Show what changed round the answers; False when the answers themselves did."""
        assert self.area is not None  # noqa: S101 - set before anything is shown
        with self.desk.journal.read() as session:
            self._sheets = focus.of_area(session, self.area)
            shown = next((one for one in self._sheets if one.id == view.record_id), None)
            read = about.read(session, shown, self.desk.now()) if shown else None
        came_back = any(one.id == self._gone for one in self._sheets)
        if read is None or came_back or not view.shows(read):
            return False
        view.show_about(read)
        self._show_around()
        return True

    def _make(self) -> None:
        """Show the chosen sheet of the area anew, with the keyboard where it was."""
        assert self.area is not None  # noqa: S101 - set before anything is shown
        was = keyboard.place(self._content)
        with self.desk.journal.read() as session:
            self._sheets = focus.of_area(session, self.area)
            shown = self._sheet()
            read = about.read(session, shown, self.desk.now()) if shown else None
        self._let_go_of_view()
        self._clear()
        if read is None:
            self._show_empty()
        else:
            self._show_view(_VIEWS[self.area](self.desk, read))
        self._show_around()
        if was is not None:
            if self.view is not None:
                self.view.finish()
            keyboard.put(self._content, was)

    def _clear(self) -> None:
        """Take the sheet off the page; to take it out of the page as well would cost time."""
        while (item := self._holder.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _let_go_of_view(self) -> None:
        """Keep what is typed and not kept, unless the sheet itself is gone."""
        view, self.view = self.view, None
        if view is None:
            return
        view.trials.leave()
        with self.desk.journal.read() as session:
            there = session.get(view.kind, view.record_id) is not None
        (self.desk.drafts.closed if there else self.desk.drafts.saved)(view.key)

    def _sheet(self) -> Sheet | None:
        """Return the sheet to show: one that came back, the one chosen, or the last begun."""
        assert self.area is not None  # noqa: S101 - set before anything is shown
        back = next((one for one in self._sheets if one.id == self._gone), None)
        if back is not None:
            self._gone = None
            self._chosen[self.area] = back.id
        chosen = self._chosen.get(self.area)
        found = next((one for one in self._sheets if one.id == chosen), None)
        return found or (self._sheets[-1] if self._sheets else None)

    def _show_empty(self) -> None:
        assert self.area is not None  # noqa: S101 - set before anything is shown
        empty = Empty(self.area, read_only=self.desk.journal.read_only)
        empty.begun.connect(self._on_begin)
        layout.fill(self._holder, empty, None)
        empty.show()

    def _show_view(self, view: SheetView) -> None:
        self.view = view
        doing.wire(self.desk, view)
        view.saved.connect(self.refresh)
        paper = on_paper(self.desk, "focus", lambda: view.record_id)
        foot = Foot(paper, read_only=self.desk.journal.read_only)
        foot.another.connect(self._on_begin)
        foot.removed.connect(self._on_delete)
        view.relay(self._room)
        layout.fill(self._holder, view, foot, None, gap=12)
        view.show()  # Qt would only do so in its next turn, and the keyboard goes there now

    def _show_around(self) -> None:
        """Show what stands round the sheet: the areas, the other sheets, the way to stop."""
        assert self.area is not None  # noqa: S101 - set before anything is shown
        self.tabs.show_areas(self._names(), self.area)
        names = [(one.id, one.line() or self.tr("Not named yet")) for one in self._sheets]
        shown = self.view.record_id if self.view is not None else None
        stop = self.area is Area.GRIEF and self.view is not None
        self.choosing.show_sheets(names, shown, stop=stop)

    def _names(self) -> dict[Area, str]:
        return area_names(self.desk, roomy=self._width >= _BESIDE_FROM)

    @override
    def relay(self, width: int) -> None:
        self._width = width
        self.tabs.place(beside=width >= _BESIDE_FROM)
        if self.view is not None:
            self.view.relay(self._room)
        if self.area is not None:
            self.tabs.show_areas(self._names(), self.area)

    @property
    def _room(self) -> int:
        """Return how many design pixels the cards have beside the sidebar and the margins."""
        side = sidebar.NARROW if self._width < _NARROW_BELOW else sidebar.WIDE
        return self._width - side - MARGINS[0] - MARGINS[2]

    # What the client does

    @Slot()
    def _on_begin(self) -> None:
        assert self.area is not None  # noqa: S101 - set before anything is shown
        self.depart()
        made: list[UUID] = []
        area, journal = self.area, self.desk.journal
        if self.desk.attempt(lambda: made.append(deeds.begin(journal, area)), self.desk.notice):
            self.show_sheet(made[0])
            tab_order.enter(self._content)

    @Slot()
    def _on_delete(self) -> None:
        view = self.view
        if view is None:
            return
        self.depart()
        remove = partial(deeds.remove, self.desk.journal, view.about.sheet)
        self._gone = view.record_id
        if self.desk.attempt(remove, view.error.say):
            self.desk.drafts.saved(view.key)
            self.desk.deleted()
            self.tabs.focus()
        else:
            self._gone = None

    @Slot()
    def _on_stop(self) -> None:
        """Keep everything and go to Today; nothing is asked."""
        self.desk.visit("today")
        self.desk.notice(self.tr("Kept. You can go on another day, or leave it as it is."))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        closes = event.key() == Qt.Key.Key_Escape and self.view is not None
        if not (closes and self.view is not None and self.view.close_parts()):
            super().keyPressEvent(event)
