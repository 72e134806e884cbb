"""Goals: what the client wants to have changed, with the course of each."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records import goal
from ipt_journal.records.goal import Goal
from ipt_journal.typed import override
from ipt_journal.ui import layout, session_name
from ipt_journal.ui.columns import ONE_COLUMN_BELOW, Pair
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.opened import Opened, take_waiting
from ipt_journal.ui.tab import Tab
from ipt_journal.ui.tried.goal_card import GoalCard
from ipt_journal.ui.tried.goal_form import GoalForm
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.text import heading, text

_SIDE = 456
_AT_ONCE = 12
_KEY = "goal:"


class GoalsTab(Tab):
    """Praises nothing and counts nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._cards: dict[UUID, GoalCard] = {}
        self._most = _AT_ONCE
        self._last: UUID | None = None
        self._kept: dict[str, Any] = {}  # as its card shows it
        self.error = ErrorLine()
        self.side = Opened(desk)
        self.side.done.connect(self._on_done)
        desk.drafts.brought_back.connect(self._on_brought_back)
        self._add = Button(self.tr("Add a goal"), icon="plus", dense=True)
        self._add.setEnabled(not desk.journal.read_only)
        self._add.clicked.connect(self.begin)
        goals = QWidget()
        self._list = QVBoxLayout(goals)
        self._about = self._about_card()
        left = layout.column(self.error, goals, None, gap=12)
        right = layout.column(self.side, self._about, None, gap=12)
        self._columns = Pair(left, right, _SIDE)
        layout.fill(QVBoxLayout(self), (layout.scrolled(self._columns), 1))

    def _about_card(self) -> Card:
        line = self.tr(
            "What you want to have changed by the end, agreed with your therapist. Goals can "
            "change on the way."
        )
        return Card(
            heading(self.tr("About goals")),
            text(line, "compact", "ink2", wrap=True),
            layout.row(self._add, None),
            gap=8,
            padding=(20, 14, 20, 16),
        )

    # Following the journal

    @override
    def refresh(self) -> None:
        with self.desk.journal.read() as session:
            goals = goal.all_goals(session)
            said = {one.id: goal.progress(session, one.id) for one in goals[: self._most]}
            names = session_name.names(session)
        self._follow(goals)
        shown = goals[: self._most]
        if [one.id for one in shown] != list(self._cards) or not goals:
            self._make_cards(shown, len(goals) - len(shown))
        for one in shown:
            agreed = names.get(one.session_id, "") if one.session_id else ""
            self._cards[one.id].show_goal(one, said[one.id], agreed)
        self.side.refresh()

    def _make_cards(self, shown: list[Goal], left: int) -> None:
        layout.clear(self._list)
        self._cards = {}
        parts: list[QWidget] = []
        for one in shown:
            card = GoalCard(one, writable=not self.desk.journal.read_only)
            card.edit_requested.connect(partial(self._on_opened, one.id))
            card.said.connect(partial(self._on_said, one.id))
            self._cards[one.id] = card
            parts.append(card)
        if left > 0:
            more = Button(translate("Tried", "Show more: %n left", n=left), "link", "plus")
            more.clicked.connect(self._on_more)
            parts.append(layout.row(more, None))
        if not shown:
            parts.append(self._empty())
        layout.fill(self._list, *parts, gap=12)

    def _empty(self) -> Card:
        line = self.tr("No goal yet. One line is enough, and it can wait until you have agreed it.")
        return Card(text(line, "body", "ink2", wrap=True), padding=(20, 16, 20, 16))

    def _follow(self, goals: list[Goal]) -> None:
        """Show the open goal as it is by now, unless something is typed for it."""
        if self.side.record is None:
            return
        kept = next((one for one in goals if one.id == self.side.record), None)
        if kept is None:
            self._put_away()
        elif kept.model_dump() != self._kept and not self.side.is_typed_in():
            self._put(kept)

    @override
    def arrive(self, visit: Visit) -> None:
        self.refresh()
        opened = visit.record is not None and self.open(visit.record)
        if visit.given.pop("new", False) and not opened:
            take_waiting(self.desk, "goal", visit.record)
            self.begin()
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
        if not self._put_away():
            return False
        self._focus_list()
        return True

    # One of them

    @Slot()
    def begin(self) -> None:
        """Show an empty card, or the one that was begun."""
        self.side.put(partial(GoalForm, self.desk))
        self._about.hide()
        self.side.focus()

    def open(self, key: UUID) -> bool:
        """Show a goal in its card; False when it is not there."""
        with self.desk.journal.read() as session:
            kept = session.get(Goal, key)
        if kept is None:
            return False
        self._last = key
        self._put(kept)
        return True

    def _put(self, kept: Goal) -> None:
        self._kept = kept.model_dump()
        self.side.put(partial(GoalForm, self.desk, kept.id), kept)
        self._about.hide()
        self.opened.emit(kept.id)

    def _put_away(self) -> bool:
        closed = self.side.put_away()
        self._about.show()
        self.opened.emit(None)
        return closed

    def _focus_list(self) -> None:
        card = self._cards.get(self._last) if self._last else None
        card = card or next(iter(self._cards.values()), None)
        if card is not None:
            card.focus()
        else:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_opened(self, key: UUID) -> None:
        if self.open(key):
            self.side.focus()

    @Slot(object, object)
    def _on_said(self, key: UUID, value: int | None) -> None:
        def keep() -> None:
            with self.desk.journal.write() as session:
                goal.note_progress(session, key, value, self.desk.now())

        if self.desk.attempt(keep, self.error.say):
            self.desk.notice(self.tr("Kept with today’s date."), undoable=True)

    @Slot()
    def _on_more(self) -> None:
        self._most += _AT_ONCE
        self.refresh()

    @Slot()
    def _on_done(self) -> None:
        self._put_away()
        self.refresh()
        self._focus_list()

    @Slot(str)
    def _on_brought_back(self, form: str) -> None:
        if self.isVisible() and form == _KEY:
            self.begin()
