"""The list of everyone, as good a way as the map: who they are, how close, and how many events."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.summary.names import Names
from ipt_journal.ui import layout
from ipt_journal.ui.people.data import Everyone
from ipt_journal.ui.people.steps import Step
from ipt_journal.ui.person_row import PersonRow
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.fold import Fold
from ipt_journal.ui.widgets.text import text

_AT_ONCE = 40  # rows; somebody may note a thousand people


class Stepped(NamedTuple):
    """Somebody was moved a ring further in or out by the keys."""

    person: UUID
    step: Step


class PeopleList(QWidget):
    """Those with most events first; the archived fold away at the end."""

    opened = Signal(object)  # UUID
    stepped = Signal(object)  # Stepped

    def __init__(self) -> None:
        super().__init__()
        self._everyone = Everyone()
        self._chosen: UUID | None = None
        self._most = _AT_ONCE
        self._rows: dict[UUID, PersonRow] = {}
        self._archive: Fold | None = None
        self._box = QVBoxLayout(self)

    def show_record(self, everyone: Everyone, chosen: UUID | None) -> None:
        self._everyone, self._chosen = everyone, chosen
        self._show()

    def focus(self, key: UUID | None) -> bool:
        """Put the keyboard on somebody's row; False when there is none."""
        row = self._rows.get(key) if key is not None else None
        folded = self._archive is not None and not self._archive.is_open
        if row is None or (folded and key in {one.id for one in self._everyone.archived}):
            return False
        if self.isVisible():
            row.show()  # at once: what is not shown yet cannot take the keyboard
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show(self) -> None:
        """Make the rows anew; the keyboard stays with whom it was on."""
        held = next((key for key, row in self._rows.items() if row.hasFocus()), None)
        unfolded = self._archive is not None and self._archive.is_open
        layout.clear(self._box)
        self._rows, self._archive = {}, None
        present, archived = self._everyone.present, self._everyone.archived
        chosen = next((i for i, one in enumerate(present) if one.id == self._chosen), 0)
        self._most = max(self._most, chosen + 1)
        names = Names(self._everyone.people, PeopleAs.ALIAS)
        parts = self._rows_of(present[: self._most], names)
        if not self._everyone.people:
            line = self.tr("Nobody here yet. A nickname is enough; people come as you note.")
            words = text(line, "body", "ink2", wrap=True)
            parts.append(layout.row((words, 1), margins=(12, 12, 12, 12)))
        left = len(present) - self._most
        if left > 0:
            more = Button(translate("People", "Show more people: %n left", n=left), "link", "plus")
            more.clicked.connect(self._on_more)
            parts.append(layout.row(more, None, margins=(8, 8, 8, 4)))
        if archived:
            parts.append(self._folded(archived, names, opened=unfolded))
        layout.fill(self._box, *parts, gap=0)
        if held is not None:
            self.focus(held)

    def _rows_of(self, people: Sequence[Person], names: Names) -> list[QWidget]:
        places, counts = self._everyone.places(), self._everyone.counts
        parts: list[QWidget] = []
        for one in people:
            events, where = counts.get(one.id, 0), places.get(one.id)
            chosen = one.id == self._chosen
            row = PersonRow(one, events, names.full(one), where, chosen=chosen)
            row.clicked.connect(partial(self.opened.emit, one.id))
            if not one.archived:
                row.stepped.connect(partial(self._on_stepped, one.id))
            self._rows[one.id] = row
            parts += [layout.rule(), row] if parts else [row]
        return parts

    def _folded(self, archived: list[Person], names: Names, *, opened: bool) -> QWidget:
        some = archived[: self._most]
        rows = layout.column(*self._rows_of(some, names), gap=0)
        closed = translate("People", "Archived: %n", n=len(archived))
        self._archive = Fold(closed, closed, rows)
        opened = opened or self._chosen in {one.id for one in archived}
        self._archive.set_open(opened=opened)
        return layout.column(self._archive, margins=(4, 8, 0, 4))

    def _on_stepped(self, key: UUID, step: Step) -> None:
        self.stepped.emit(Stepped(key, step))

    @Slot()
    def _on_more(self) -> None:
        first_new = self._most
        self._most += _AT_ONCE
        self._show()
        present = self._everyone.present
        if first_new < len(present):
            self.focus(present[first_new].id)
