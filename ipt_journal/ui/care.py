"""What is shown once thoughts of dying or of hurting oneself were noted: calm words, and ways on.

Nothing about it is kept: not that it was shown, nor when, nor how it was closed.
"""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.helplines import arranged, reading
from ipt_journal.helplines.arranged import NOTHING_OWN, Own
from ipt_journal.helplines.line import Kind, Line, Seen
from ipt_journal.journal import Kinds
from ipt_journal.records import help_list, safety_plan, therapy
from ipt_journal.records.change import Change
from ipt_journal.records.mood import Thoughts
from ipt_journal.records.safety_plan import SafetyPlan
from ipt_journal.records.therapy import AgendaPoint, TherapySession
from ipt_journal.typed import override
from ipt_journal.ui import country as place
from ipt_journal.ui import layout, tab_order
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card, Words
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.flow import Flow
from ipt_journal.ui.widgets.text import beside, breaking, picture, text
from ipt_journal.vault.errors import VaultError

_STRONG_FROM = 2
_STAYS = {"today", "check_in", "questionnaires", "help", "plan", "paper"}  # pages


def strength_of(thoughts: Thoughts | None) -> int:
    """Return what a check-in's answer weighs among 0–3, as an answer to item 9 of the PHQ-9."""
    return {None: 0, Thoughts.NO: 0, Thoughts.PASSING: 1, Thoughts.STRONG: 3}[thoughts]


def lines(country: str, own: Own) -> list[Line]:
    """Return the emergency service, the first crisis line and the client's own first line."""
    known = reading.published().country(country or place.here())
    found = arranged.arrange(known.lines if known else (), own)
    crisis = next((line for line in found.first if line.kind is Kind.CRISIS), None)
    added = next((line for line in found.first if line.origin is None), None)
    chosen = [line for line in found.first if line in (crisis, added)]
    return [*found.emergency[:1], *chosen]


def _confirmed(line: Line) -> bool:
    """Whether its operator, an authority or the client gives the number."""
    return line.origin is None or line.origin.seen is not Seen.ELSEWHERE


class CarePanel(Card):
    """A notice card for any layout: no lock, no alarm. `strength` is 1–3.

    It goes when the change is taken back in which it was `noted`.
    It takes the keyboard as it first shows, and takes itself away when it is closed.
    """

    closed = Signal()
    shows: ClassVar[Kinds] = frozenset({SafetyPlan, AgendaPoint, TherapySession})

    def __init__(self, desk: Desk, strength: int, noted: Change | None = None) -> None:
        super().__init__(kind="notice", gap=12, padding=(16, 14, 16, 14))
        self._desk, self._met, self._large = desk, False, strength >= _STRONG_FROM
        self._change = noted
        self._lines: list[Line] = []
        self._numbers = QVBoxLayout()
        layout.fill(self._numbers)
        self._help = self._way(self.tr("Help now"), lambda: desk.visit("help"), "life-buoy")
        self._plan = self._way(self.tr("My safety plan"), lambda: desk.visit("plan"))
        show_people = partial(desk.reads, self._show_people)
        self._people = self._way(self.tr("People I chose"), show_people)
        self._point = self._way(self.tr("Put on my agenda"), self._add_point)
        self._later = Button(self.tr("Not now"), "ghost", dense=True)
        self._later.clicked.connect(self.close_up)
        self._chosen = Words()
        self._chosen.hide()
        self._error = ErrorLine()
        self._noted = self.tr("You noted thoughts of being better off dead or of hurting yourself.")
        self._rest = self.tr(
            "Many people in a low time have them, and they are worth telling someone today. "
            "No one is alerted by this app."
        )
        self.setAccessibleName(self._noted)
        self.add(*(self._help_first() if self._large else self._words_first()))
        self._show_numbers()
        desk.reads(self._show)
        desk.changed.connect(self._on_changed)
        desk.undone.connect(self._on_undone)
        desk.visited.connect(self._on_visited)

    def _way(self, words: str, go: Callable[[], object], icon: str = "") -> Button:
        button = Button(words, icon=icon, dense=True)
        button.clicked.connect(go)
        return button

    def _words_first(self) -> list[QWidget]:
        said = text(f"{self._noted} {self._rest}", wrap=True)
        ways = Flow(self._help, self._plan, self._people, self._point, self._later, gap=8)
        return [beside("info", said, "notice"), self._room(), ways, self._chosen, self._error]

    def _help_first(self) -> list[QWidget]:
        """Put the numbers and the plan before all that is not needed to use them."""
        ways = Flow(self._help, self._plan, gap=8)
        more = Flow(self._people, self._point, self._later, gap=8)
        rest = text(self._rest, wrap=True)
        noted = beside("info", text(self._noted, "label", wrap=True), "notice")
        return [noted, self._room(), ways, rest, more, self._chosen, self._error]

    def _room(self) -> QWidget:
        room = QWidget()
        room.setLayout(self._numbers)
        return room

    def _show_numbers(self) -> None:
        """Show those of the country and list as they are now: both can be changed meanwhile."""
        self._lines = lines(self._desk.appearance.settings.country, self._own())
        layout.clear(self._numbers)
        if not any(line.kind is Kind.EMERGENCY for line in self._lines):
            self._numbers.addWidget(self._no_lines())
        if self._lines:
            self._numbers.addWidget(self._large_lines() if self._large else self._small_lines())

    def _own(self) -> Own:
        """Return what the client made of the list, nothing while the journal is out of reach."""
        try:
            with self._desk.journal.read() as session:
                return help_list.load(session)
        except VaultError:
            return NOTHING_OWN

    def _large_lines(self) -> QWidget:
        return Card(*map(self._large_line, self._lines), gap=6, padding=(14, 8, 14, 8))

    def _large_line(self, line: Line) -> QWidget:
        number = text(breaking(line.number), "name")
        number.setAccessibleName(self._told(line))
        words = [text(breaking(line.name), wrap=True)]
        if not _confirmed(line):
            words.append(text(self.tr("Not confirmed"), "caption", "ink2"))
        name = layout.column(*words, gap=0)
        return layout.row(picture("phone", "accent"), (name, 1), number, gap=10)

    def _small_lines(self) -> QWidget:
        said = "   ".join(map(self._told, self._lines))
        return beside("phone", text(breaking(said), "compact-medium", wrap=True), "ink2", 18)

    def _told(self, line: Line) -> str:
        pattern = "{name} {number}"
        if not _confirmed(line):
            pattern = self.tr("{name} {number} (not confirmed)")
        return pattern.format(name=line.name, number=line.number)

    def _no_lines(self) -> QWidget:
        words = self.tr("In danger, call your local emergency number.")
        return beside("phone", text(words, "compact-medium", wrap=True), "ink2", 18)

    # Following the journal

    def _show(self) -> None:
        with self._desk.journal.read() as session:
            people = safety_plan.load(session).people.strip()
            coming = therapy.upcoming(session)
            points = therapy.agenda(session, coming.id) if coming else []
        self._people.setVisible(bool(people))
        self._chosen.set_words(people if people and not self._chosen.isHidden() else "")
        there = any(point.text == self._words() for point in points)
        self._point.setVisible(coming is not None)
        self._point.setEnabled(not there and not self._desk.journal.read_only)
        self._point.setToolTip(self.tr("It is on your list.") if there else "")

    def _words(self) -> str:
        return self.tr("I want to talk about safety.")

    @Slot(object)
    def _on_undone(self, change: Change) -> None:
        """Go with what was noted, once that is taken back."""
        if change is self._change:
            self.close_up()

    @Slot(object)
    def _on_visited(self, visit: Visit) -> None:
        """Go when another page is opened: others may look at it, or at this one later."""
        if visit.page not in _STAYS:
            self.close_up()

    @Slot(object)
    def _on_changed(self, kinds: Kinds) -> None:
        if kinds & self.shows:
            self._desk.reads(self._show)

    # Ways

    def _show_people(self) -> None:
        """Show here, or put away again, what the plan says of people."""
        with self._desk.journal.read() as session:
            people = safety_plan.load(session).people.strip()
        self._chosen.set_words(people if self._chosen.isHidden() else "")
        if not self._chosen.isHidden():
            announce(self, people)

    def _add_point(self) -> None:
        def add() -> None:
            with self._desk.journal.write() as session:
                coming = therapy.upcoming(session)
                if coming is not None:
                    therapy.add_point(session, coming.id, self._words())

        if self._desk.attempt(add, self._error.say):
            self._later.setFocus(Qt.FocusReason.OtherFocusReason)
            self._desk.notice(self.tr("It is on your list for the session."), undoable=True)

    @Slot()
    def close_up(self) -> None:
        """Go, and leave nothing behind."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    # Where the keyboard is

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._met:
            self._met = True
            QTimer.singleShot(0, self, self._meet)
        else:
            self._desk.reads(self._show_numbers)

    def take_keyboard(self) -> None:
        """Put the keyboard on the first way."""
        layout.reveal(self)
        tab_order.enter(self)

    def _meet(self) -> None:
        """Have the keyboard here, and everything read out."""
        self.take_keyboard()
        told = (f"{self._told(line)}." for line in self._lines)
        announce(self, " ".join((self._noted, *told, self._rest)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)
