"""An open journal: sidebar, pages, keys, the idle lock, and the line at the foot."""

from functools import partial
from importlib import import_module

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ipt_journal.journal import Journal, Kinds
from ipt_journal.records.change import Change
from ipt_journal.typed import override
from ipt_journal.ui import layout, pages, theme, undone
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.departure import Departure
from ipt_journal.ui.desk import Desk, Notice, Visit
from ipt_journal.ui.keys import Keys
from ipt_journal.ui.page import Page
from ipt_journal.ui.sidebar import Sidebar
from ipt_journal.ui.strip import Strip
from ipt_journal.ui.watch import Watch
from ipt_journal.ui.widgets.button import HideButton
from ipt_journal.ui.widgets.toast import Bar

NARROW_BELOW = 1000
_PREPARED_AFTER_MS = 200  # the Timeline takes longest to make: before anybody asks for it


class Window(QWidget):
    """Holds no queries: pages ask the journal themselves."""

    def __init__(self, journal: Journal, appearance: Appearance, departure: Departure) -> None:
        super().__init__()
        self.setObjectName("root")
        self.desk = Desk(journal, appearance, self)
        departure.keeps(self.desk)
        self._departure = departure
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._trail: list[Visit] = [Visit("today")]
        self._build()
        self._connect()
        self._add_keys()

    def begin(self) -> None:
        """Show Today, and say what happened to the journal since it was last open."""
        self._show(Visit("today", given={"opening": True}))
        QTimer.singleShot(_PREPARED_AFTER_MS, self, partial(self._page, "timeline"))
        self._bar.say_each(self._strip.remarks(self.desk.journal))

    @property
    def page(self) -> Page:
        return self._pages[self._trail[-1].page]

    def rebuild(self) -> None:
        """Make everything anew in another size or language; what was typed comes back."""
        here = self._trail[-1]
        self.page.depart()
        self.desk.drafts.all_closed()
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        layout.clear(self._box)
        unsaid = self._bar.remarks
        self._bar.hide()
        self._bar.deleteLater()
        self._build()
        self._show(here)
        self._bar.say_each(unsaid)

    def _build(self) -> None:
        self._sidebar = Sidebar(self.desk.appearance.settings.name)
        self._sidebar.asked.connect(self._on_asked)
        self._stack = QStackedWidget()
        self._strip = Strip(self.desk)
        content = QWidget()
        beside = QHBoxLayout(content)
        pages_part = QWidget()
        self._room = QVBoxLayout(pages_part)
        layout.fill(self._room, (self._stack, 1))
        layout.fill(beside, self._sidebar, (pages_part, 1), gap=0)
        if self.layout() is None:
            self._box = QVBoxLayout(self)
        layout.fill(self._box, self._strip, (content, 1), gap=0)
        self._bar = Bar(self, self._stack)
        self._bar.room_wanted.connect(self._on_room_wanted)
        self._bar.undo_requested.connect(self._undo)
        self._relay()

    def _connect(self) -> None:
        desk = self.desk
        desk.changed.connect(self._on_changed)
        desk.visited.connect(self._on_visited)
        desk.went_back.connect(self._on_back)
        desk.noticed.connect(self._on_noticed)
        desk.hide_requested.connect(self._departure.hide)
        desk.lock_requested.connect(self._departure.lock)
        desk.departed.connect(self._on_departed)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - for the type checker
        self._watch = Watch(app, desk.preferences.lock_minutes, self)
        self._watch.abandoned.connect(self._departure.lock)

    def _add_keys(self) -> None:
        keys = Keys(self)
        for place in pages.PAGES:
            if place.key:
                keys.add(f"Ctrl+{place.key}", partial(self.desk.visit, place.name))
        keys.add("Ctrl+M", lambda: self.desk.visit("today", focus="mood"))
        keys.add("Ctrl+E", lambda: self.desk.visit("today", focus="event"))
        keys.add("Ctrl+F", lambda: self.desk.visit("entries", focus="find"))
        keys.add("Ctrl+P", lambda: self.desk.visit("next", focus="print"))
        keys.add("F1", lambda: self.desk.visit("help"))
        keys.add("Ctrl+L", self.desk.lock)
        keys.add_undo("Ctrl+Z", self._undo_last)

    # Going from page to page

    @Slot(str)
    def _on_asked(self, name: str) -> None:
        if name == "lock":
            self.desk.lock()
        else:
            self.desk.visit(name)

    @Slot(object)
    def _on_visited(self, visit: Visit) -> None:
        here = self._trail[-1]
        if here.page == visit.page:
            self._trail[-1] = visit
        elif pages.place(visit.page).key:
            self._trail = [visit]
        else:
            self._trail.append(visit)
        self._show(visit)

    @Slot()
    def _on_back(self) -> None:
        if len(self._trail) > 1:
            self._trail.pop()
        else:
            self._trail = [Visit("today")]
        self._show(self._trail[-1])

    def _show(self, visit: Visit) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, Page):
            shown.depart()
        page = self._page(visit.page)
        if visit.page in self._stale or page.follows_the_clock:
            self._stale.discard(visit.page)
            page.refresh()
        self._stack.setCurrentWidget(page)
        page.setFocus()  # the stack would give it to the page's first button
        self._sidebar.show_current(visit.page)
        page.arrive(visit)

    def _page(self, name: str) -> Page:
        if name not in self._pages:
            place = pages.place(name)
            page: Page = getattr(import_module(place.module), place.page)(self.desk)
            self._pages[name] = page
            self._stack.addWidget(page)
            page.relay(self._page_width())
            self._show_hiding_key(page)
            self._stale.add(name)
        return self._pages[name]

    @Slot()
    def _on_departed(self) -> None:
        self.page.depart()

    # Following the journal

    @Slot(object)
    def _on_changed(self, kinds: Kinds) -> None:
        self._watch.set_minutes(self.desk.preferences.lock_minutes)
        self._show_hiding_key(self)
        for name, page in self._pages.items():
            if not kinds & page.shows:
                continue
            if page is self._stack.currentWidget():
                page.refresh()
            else:
                self._stale.add(name)

    def _show_hiding_key(self, within: QWidget) -> None:
        for button in within.findChildren(HideButton):
            button.show_key(self.desk.preferences.hide_keys)

    @Slot(object)
    def _on_noticed(self, notice: Notice) -> None:
        self._bar.say(notice.words, notice.change, notice.way_back)

    @Slot(int)
    def _on_room_wanted(self, high: int) -> None:
        """Let the page end above the notice, which lies over nothing that can be pressed."""
        self._room.setContentsMargins(0, 0, 0, high)

    def _undo_last(self) -> None:
        if self._bar.go_back():
            return
        change = self.desk.journal.last_change
        if change is not None:
            self._undo(change)

    @Slot(object)
    def _undo(self, change: Change) -> None:
        if self.desk.undo(change):
            self.desk.notice(undone.sentence(change))

    # Room

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relay()

    def _relay(self) -> None:
        """Make do with less room: first the sidebar, then each page."""
        wide = self.width() / theme.look().scale
        self._sidebar.set_narrow(narrow=wide < NARROW_BELOW)
        for page in self._pages.values():
            page.relay(self._page_width())

    def _page_width(self) -> int:
        """Return the whole window's width in design pixels, by which pages arrange themselves."""
        return round(self.width() / theme.look().scale)
