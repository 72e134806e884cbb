"""An open journal: sidebar, pages, keys, the idle lock, and the line at the foot."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ipt_journal.journal import Journal, Kinds
from ipt_journal.records import questionnaire_file
from ipt_journal.records.change import Change
from ipt_journal.typed import override
from ipt_journal.ui import layout, pages, theme, undone
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.damaged import DamagedStrip
from ipt_journal.ui.departure import Departure
from ipt_journal.ui.desk import Desk, Notice, Visit
from ipt_journal.ui.keys import Keys
from ipt_journal.ui.no_room import NoRoomStrip
from ipt_journal.ui.noticing import Noticing
from ipt_journal.ui.page import Page
from ipt_journal.ui.page_stack import PageStack
from ipt_journal.ui.sidebar import Sidebar
from ipt_journal.ui.strip import Strip
from ipt_journal.ui.watch import Watch
from ipt_journal.ui.widgets.button import HideButton
from ipt_journal.ui.widgets.toast import Bar

NARROW_BELOW = 1000
_PREPARED_AFTER_MS = 200  # the Timeline takes longest to make: before anybody asks for it
_LOOKED_OVER_AFTER_MS = 3000  # once the first pages stand and nobody waits for them


class Window(QWidget):
    """Holds no queries: pages ask the journal themselves."""

    def __init__(self, journal: Journal, appearance: Appearance, departure: Departure) -> None:
        super().__init__()
        self.setObjectName("root")
        self.desk = Desk(journal, appearance, self)
        departure.keeps(self.desk)
        self._departure = departure
        self._stale: set[str] = set()
        self._trail: list[Visit] = [Visit("today")]
        self._build()
        self._connect()
        self._add_keys()

    def begin(self) -> None:
        """Show Today, and say what happened to the journal since it was last open."""
        self._show(Visit("today"))
        QTimer.singleShot(_PREPARED_AFTER_MS, self, self._prepare)
        QTimer.singleShot(_LOOKED_OVER_AFTER_MS, self, self.desk.look_over)
        self.desk.reads(self.desk.plan_file.bring_in_line)
        self.desk.reads(lambda: self._bar.say_each(self._strip.remarks(self.desk.journal)))

    def say_how_found(self) -> None:
        """Say when it was last saved and how much is in it: an older copy would have less."""
        self.desk.reads(lambda: self._bar.say_each([self._strip.last_saved(self.desk.journal)]))

    @property
    def page(self) -> Page:
        return self._stack.made[self._trail[-1].page]

    def rebuild(self) -> None:
        """Make everything anew in another size or language; what was typed comes back."""
        here = self._trail[-1]
        place = _place_of_keyboard(self.page)
        self.page.depart()
        self.desk.drafts.all_closed()
        layout.clear(self._box)
        unsaid, held = self._bar.remarks, self._bar.held
        about = self._noticing.about
        self._bar.hide()
        self._bar.deleteLater()
        self._build()
        self._show(here)
        self._noticing.show_about(about)
        _put_keyboard(self.page, place)
        self._bar.held = held
        self._bar.say_each(unsaid)

    def _build(self) -> None:
        self._sidebar = Sidebar(self.desk.appearance.settings.name)
        self._sidebar.asked.connect(self._on_asked)
        self._stack = PageStack(self.desk)
        self._strip = Strip(self.desk)
        content = QWidget()
        beside = QHBoxLayout(content)
        pages_part = QWidget()
        self._room = QVBoxLayout(pages_part)
        self._noticing = Noticing(self.desk)
        self._noticing.dismissed.connect(self._on_noticing_dismissed)
        layout.fill(self._room, (self._stack, 1), self._noticing, gap=0)
        layout.fill(beside, self._sidebar, (pages_part, 1), gap=0)
        if self.layout() is None:
            self._box = QVBoxLayout(self)
        layout.fill(
            self._box,
            self._strip,
            NoRoomStrip(self.desk),
            DamagedStrip(self.desk),
            (content, 1),
            gap=0,
        )
        self._bar = Bar(self, self._stack)
        self._bar.room_wanted.connect(self._on_room_wanted)
        self._bar.undo_requested.connect(self._undo)
        self._relay()

    def _connect(self) -> None:
        desk = self.desk
        desk.changed.connect(self._on_changed)
        desk.appearance.changing.connect(self._on_appearance_changing)
        desk.visited.connect(self._on_visited)
        desk.went_back.connect(self._on_back)
        desk.noticed.connect(self._on_noticed)
        desk.deletions.final.connect(self._on_settled)
        desk.undone.connect(self._on_settled)
        desk.hide_requested.connect(self._departure.hide)
        desk.lock_requested.connect(self._departure.lock)
        desk.departed.connect(self._on_departed)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - for the type checker
        self._watch = Watch(app, desk.preferences.lock_minutes, self)
        self._watch.abandoned.connect(self._departure.lock)
        desk.drafts.typed.connect(self._watch.note_life)

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
        if self._trail[-1].page == visit.page:
            self._go([*self._trail[:-1], visit])
        elif pages.place(visit.page).key:
            self._go([visit])
        else:
            self._go([*self._trail, visit])

    @Slot()
    def _on_back(self) -> None:
        self._go(self._trail[:-1] or [Visit("today")])

    def _go(self, trail: list[Visit]) -> None:
        """Show the end of a way, once there is such a page; else all stays as it is."""
        if self.desk.reads(partial(self._page, trail[-1].page)):
            self._trail = trail
            self._show(trail[-1])

    def _show(self, visit: Visit) -> None:
        if self._stack.shown is not self._stack.made.get(visit.page):
            self._noticing.turn_page()
        self._stack.depart()
        page = self._page(visit.page)
        if visit.page in self._stale or page.follows_the_clock:
            self._refresh(visit.page)
        self._stack.show_page(page)
        self._sidebar.setVisible(not page.full_window)
        self._noticing.keep_out(others_look=page.full_window)
        self._watch.set_minutes(page.lock_minutes)
        page.setFocus()  # the stack would give it to the page's first button
        self._sidebar.show_current(visit.page)
        self.desk.reads(partial(page.arrive, visit))

    def _refresh(self, name: str) -> None:
        """Let a page show what the journal holds; one that cannot read it stays stale."""
        if self.desk.reads(self._stack.made[name].refresh):
            self._stale.discard(name)
        else:
            self._stale.add(name)

    def _page(self, name: str) -> Page:
        if name not in self._stack.made:
            page = self._stack.make(name)
            page.relay(self._page_width())
            self._show_hiding_key(page)
            self._stale.add(name)
        return self._stack.made[name]

    def _prepare(self) -> None:
        self._noticing.prepare()
        questionnaire_file.bundled(self.desk.appearance.settings.language)  # it is read once
        self.desk.reads(partial(self._page, "timeline"))

    @Slot()
    def _on_departed(self) -> None:
        self._stack.depart()

    # Following the journal

    @Slot(object)
    def _on_changed(self, kinds: Kinds) -> None:
        self._bar.follow(self.desk.journal.last_change)
        shown = self._stack.shown
        if shown is not None:
            self._watch.set_minutes(shown.lock_minutes)
        self._show_hiding_key(self)
        for name, page in self._stack.made.items():
            if not kinds & page.shows:
                continue
            if page is shown:
                self._refresh(name)
            else:
                self._stale.add(name)

    @Slot()
    def _on_appearance_changing(self) -> None:
        """Unmake the pages out of sight: to dress them anew takes longer than to make them."""
        way_back = {visit.page for visit in self._trail}
        self.desk.drafts.outlive(partial(self._stack.unmake_hidden, way_back))

    def _show_hiding_key(self, within: QWidget) -> None:
        for button in within.findChildren(HideButton):
            button.show_key(self.desk.preferences.hide_keys)

    @Slot(object)
    def _on_noticed(self, notice: Notice) -> None:
        self._bar.say(notice.words, notice.change, notice.way_back)

    @Slot(object)
    def _on_settled(self, change: Change) -> None:
        self._bar.let_go(change)

    @Slot(int)
    def _on_room_wanted(self, high: int) -> None:
        """Let the page end above the notice, which lies over nothing that can be pressed."""
        self._room.setContentsMargins(0, 0, 0, high)

    def _undo_last(self) -> None:
        if not self._bar.go_back():
            self._undo(self.desk.journal.last_change)

    @Slot(object)
    def _undo(self, change: Change | None) -> None:
        if self.desk.undo(change) and change is not None:
            self.desk.notice(undone.sentence(change))

    @Slot()
    def _on_noticing_dismissed(self) -> None:
        """Give the keyboard back to the page: nothing else would have it."""
        held = QApplication.focusWidget()
        if held is None or not self.page.isAncestorOf(held):
            self.page.setFocus()

    # Room

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relay()

    def _relay(self) -> None:
        """Make do with less room: first the sidebar, then each page."""
        wide = self.width() / theme.look().scale
        self._sidebar.set_narrow(narrow=wide < NARROW_BELOW)
        self._noticing.relay(self._page_width())
        for page in self._stack.made.values():
            page.relay(self._page_width())

    def _page_width(self) -> int:
        """Return the whole window's width in design pixels, by which pages arrange themselves."""
        return round(self.width() / theme.look().scale)


_Place = tuple[type[QWidget], int, int]  # a kind of control, how many there are, which one


def _place_of_keyboard(page: Page) -> _Place | None:
    """Return where the keyboard is on a page, by what outlasts other words and sizes."""
    held = QApplication.focusWidget()
    if held is None or held is page or not page.isAncestorOf(held):
        return None
    alike = page.findChildren(type(held))
    return type(held), len(alike), alike.index(held)


def _put_keyboard(page: Page, place: _Place | None) -> None:
    """Give the keyboard back to the control that had it before the page was made anew."""
    if place is None:
        return
    kind, count, which = place
    alike = page.findChildren(kind)
    if len(alike) == count:
        alike[which].setFocus(Qt.FocusReason.OtherFocusReason)
        layout.reveal(alike[which])
