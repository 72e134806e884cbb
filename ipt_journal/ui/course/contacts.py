"""Whom the client turns to when it gets low again, in their own order."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ipt_journal.records import ending, person
from ipt_journal.records.person import Person, Status
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.moved_row import MovedRow
from ipt_journal.ui.widgets.people import PeoplePicker
from ipt_journal.ui.widgets.text import ElidedText, caption, text

_SHOWN = 5


class Contacts(Card):
    """Moved by buttons, or by Alt and arrows; kept as it is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=6, padding=(16, 14, 16, 14))
        self._desk = desk
        self._people: list[UUID] = []
        self._rows: list[ContactRow] = []
        self._names: dict[UUID, str] = {}
        self.error = ErrorLine()
        rows, adding = QWidget(), QWidget()
        self._list, self._adding = QVBoxLayout(rows), QVBoxLayout(adding)
        layout.fill(self._list, gap=2)
        layout.fill(self._adding)
        self._picker: PeoplePicker | None = None
        self._offered: list[tuple[UUID, str]] | None = None
        title = text(self.tr("Whom I turn to, in this order"), "label")
        self.add(
            layout.indented(title, None, caption(self.tr("Alt+Up and Alt+Down"))),
            rows,
            adding,
            self.error,
        )

    def refresh(self) -> None:
        with self._desk.journal.read() as session:
            people = ending.contacts(session)
            everyone = person.everyone(session)
        self._names = {one.id: one.label for one in everyone}
        offered = [(one.id, one.label) for one in everyone if _can_be_asked(one, people)]
        if people != self._people or len(self._rows) != len(people):
            self._show_rows(people)
        for row in self._rows:
            row.show_name(self._names.get(row.key, ""))
        if offered != self._offered:
            self._offer(offered)

    def _show_rows(self, people: list[UUID]) -> None:
        held = next((row.key for row in self._rows if row.has_keyboard), None)
        self._people = people
        layout.clear(self._list)
        self._rows = [ContactRow(key, place, len(people)) for place, key in enumerate(people)]
        for row in self._rows:
            row.moved.connect(self._on_moved)
            row.removed.connect(self._on_removed)
            row.setEnabled(not self._desk.journal.read_only)
            self._list.addWidget(row)
            if row.key == held:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        if not people:
            words = self.tr("Nobody yet.")
            self._list.addWidget(layout.indented(text(words, "compact", "ink2"), None))

    def _offer(self, offered: list[tuple[UUID, str]]) -> None:
        self._offered = offered
        layout.clear(self._adding)
        more = self.tr("Someone else")
        self._picker = PeoplePicker(offered, _SHOWN, more, also=(), single=True)
        add = Button(self.tr("Put on the list"), icon="plus", dense=True)
        add.setEnabled(not self._desk.journal.read_only)
        add.clicked.connect(self._on_added)
        layout.fill(self._adding, self._picker, layout.indented(add, None), gap=4)

    def _write(self, people: Callable[[list[UUID]], list[UUID]]) -> bool:
        def keep() -> None:
            with self._desk.journal.write() as session:
                ending.set_contacts(session, people(ending.contacts(session)))

        return self._desk.attempt(keep, self.error.say)

    @Slot()
    def _on_added(self) -> None:
        """Put whoever is chosen at the end; a new name becomes a person."""
        if self._picker is None or not self._picker.value:
            return
        chosen, names = self._picker.people, self._picker.new_names

        def keep() -> None:
            with self._desk.journal.write() as session:
                new = [Person(label=name) for name in names]
                session.add_all(new)
                session.flush()
                people = [*ending.contacts(session), *chosen, *(one.id for one in new)]
                ending.set_contacts(session, people)

        if self._desk.attempt(keep, self.error.say):
            self._desk.notice(self.tr("On the list."), undoable=True)
            if self._rows:
                self._rows[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, int)
    def _on_moved(self, key: UUID, place: int) -> None:
        def moved(people: list[UUID]) -> list[UUID]:
            rest = [one for one in people if one != key]
            rest.insert(max(0, min(place, len(rest))), key)
            return rest

        self._write(moved)

    @Slot(object)
    def _on_removed(self, key: UUID) -> None:
        if self._write(lambda people: [one for one in people if one != key]):
            self._desk.notice(self.tr("Taken off the list."), undoable=True)


class ContactRow(MovedRow):
    """One person with their place in the order."""

    def __init__(self, key: UUID, place: int, count: int) -> None:
        super().__init__(key, place, count, "x")
        self.key = key
        self._name = ElidedText("")
        numeral = text(str(place + 1), "compact-strong", "accent")
        box = QHBoxLayout(self)
        layout.fill(box, numeral, (self._name, 1), self._up, self._down, self._away, gap=6)
        box.setContentsMargins(*(side for side in layout.RINGED))

    def show_name(self, name: str) -> None:
        self._name.set_words(name)
        said = self.tr("{n}, {name}")
        self.setAccessibleName(said.format(n=self._place + 1, name=name))
        self.name_buttons(name, self.tr("Take {name} off the list"))


def _can_be_asked(one: Person, listed: list[UUID]) -> bool:
    return one.id not in listed and not one.archived and one.status is not Status.DIED
