"""Next session: this session, goals, what is tried, all sessions and the ending, a tab each."""

from importlib import import_module
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.records import KINDS, profile, therapy
from ipt_journal.records.said import Said
from ipt_journal.records.therapy import AgendaPoint, TherapySession
from ipt_journal.records.unfinished import Unfinished
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.page import Page
from ipt_journal.ui.session.this_session import ThisSession
from ipt_journal.ui.session_name import session_name
from ipt_journal.ui.tab import Tab, lay_aside
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.segment import Segment

_FIRST = "session"
_BESIDE_FROM = 1240  # design pixels of the window: below, the tabs stand under the title
# The others are made when they are asked for.
_TABS = {
    "goals": ("ipt_journal.ui.tried.goals", "GoalsTab"),
    "tried": ("ipt_journal.ui.tried.tab", "TriedTab"),
    "sessions": ("ipt_journal.ui.course.sessions", "SessionsTab"),
    "ending": ("ipt_journal.ui.course.ending", "EndingTab"),
}


class NextSessionPage(Page):
    """Everything is saved as it is said."""

    shows = frozenset(KINDS) - {Unfinished}  # one tab or the other shows nearly all of it

    follows_the_clock = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, gap=12)
        self.this = ThisSession(desk)
        self._tabs: dict[str, Tab] = {}
        self._stale: set[str] = set()
        self._visit = Visit("next")
        self._width = 0
        self._shown = _FIRST
        self._change = Button(self.tr("Change"), "link")
        self._change.clicked.connect(self._on_change)
        self.choice = Segment(self.tr("Part"), self._names(), height=34)
        self.choice.set_value(_FIRST)
        self.choice.changed.connect(self._on_chosen)
        beside, below = QWidget(), QWidget()
        self._beside, self._below = QHBoxLayout(beside), QVBoxLayout(below)
        self._stack = QStackedWidget()
        layout.fill(self._beside, self.choice)
        layout.fill(self._below)
        self.put(self.header(self._change, beside), below, (self._stack, 1))
        self._add(_FIRST, self.this)

    def _names(self) -> list[tuple[str, str]]:
        return [
            (_FIRST, self.tr("This session")),
            ("goals", self.tr("Goals")),
            ("tried", self.tr("What is tried")),
            ("sessions", self.tr("Sessions")),
            ("ending", self.tr("Ending")),
        ]

    @property
    def tab(self) -> Tab:
        """Return the part that is shown."""
        return self._tabs[self._shown]

    def _add(self, name: str, made: Tab) -> None:
        self._tabs[name] = made
        self._stack.addWidget(made)
        self._stale.add(name)
        made.relay(self._width)
        made.opened.connect(self._on_opened)

    def _show_tab(self, name: str) -> None:
        """Show a part, as the journal has it now."""
        if name not in self._tabs:
            module, kind = _TABS[name]
            made: Any = getattr(import_module(module), kind)
            self._add(name, made(self.desk))
        self._shown = name
        self.choice.set_value(name)
        self._visit.given["tab"] = name
        self._change.setVisible(name == _FIRST and self.this.coming is not None)
        for tab in self._tabs.values():  # before it is hidden, or Qt would not hear of it
            lay_aside(tab, aside=tab is not self._tabs[name])
        self._stack.setCurrentWidget(self._tabs[name])
        if name in self._stale:
            self._stale.discard(name)
            self._tabs[name].refresh()

    # Following the journal

    @override
    def refresh(self) -> None:
        self._stale = set(self._tabs) - {self._shown}
        self.tab.refresh()
        self._show_title()

    def _show_title(self) -> None:
        with self.desk.journal.read() as session:
            coming = therapy.upcoming(session)
            number = therapy.number_of(session, coming) if coming else 0
            planned = profile.load(session).planned_sessions
        title = self.tr("Next session")
        self._change.setVisible(coming is not None and self._shown == _FIRST)
        if coming is None:
            self.set_title(title, self.tr("None is planned yet"))
            return
        local = coming.happened.local
        when = f"{dates.long_day(local.date())}, {dates.clock(local)}"
        self.set_title(title, f"{session_name(number, planned)}, {when}")

    @override
    def arrive(self, visit: Visit) -> None:
        self._visit = visit
        wanted = visit.given.get("tab", _FIRST)
        record = visit.given.pop("open", visit.record)  # on the way back: what was open last
        if record is not None:
            wanted, record = self._home(wanted, record)
        if wanted != self._shown:
            self.tab.depart()
        self._show_tab(wanted)
        self.tab.arrive(Visit(visit.page, record, visit.given))

    def _home(self, wanted: str, record: UUID) -> tuple[str, UUID]:
        """Return where a record stands: what was brought or said once, with its session."""
        with self.desk.journal.read() as session:
            part = session.get(AgendaPoint, record) or session.get(Said, record)
            coming = therapy.upcoming(session)
        if part is None or (isinstance(part, AgendaPoint) and _is_of(part, coming)):
            return wanted, record
        return "sessions", part.session_id

    @override
    def depart(self) -> None:
        self.tab.depart()

    @override
    def relay(self, width: int) -> None:
        self._width = width
        beside = width >= _BESIDE_FROM
        if beside:
            self._beside.addWidget(self.choice)
        else:
            self._below.addWidget(self.choice)
        self._below.parentWidget().setVisible(not beside)
        for tab in self._tabs.values():
            tab.relay(width)

    @Slot()
    def _on_chosen(self) -> None:
        self.tab.depart()
        self._show_tab(self.choice.value)
        self.desk.deletions.go_on()

    @Slot(object)
    def _on_opened(self, record: UUID | None) -> None:
        """Know what is open, for the way back here."""
        self._visit.given["open"] = record

    @Slot()
    def _on_change(self) -> None:
        self.this.planning.edit(moving=False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close what stands in the place of something else; drafts stay."""
        if event.key() != Qt.Key.Key_Escape or not self.tab.step_back():
            super().keyPressEvent(event)


def _is_of(point: AgendaPoint, coming: TherapySession | None) -> bool:
    return coming is not None and point.session_id == coming.id
