"""Two entries that are one person: who the other is, and what happens to them."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot

from ipt_journal.i18n import translate
from ipt_journal.records import person
from ipt_journal.records.person import Person
from ipt_journal.ui import layout
from ipt_journal.ui.people.data import Told
from ipt_journal.ui.widgets.button import Button, Drop
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.text import heading, text


class Merging(Card):
    """Nothing is lost: what is told of either stands on the one card that is left."""

    merged = Signal(object)  # UUID of the other
    left = Signal()

    def __init__(self, told: Told) -> None:
        super().__init__(gap=12, padding=(18, 16, 18, 12))
        self._told = told
        self._other: UUID | None = None
        self.error = ErrorLine()
        name = told.person.label
        asked = self.tr("Who is the same person as {name}?").format(name=name)
        self.who = Drop(self.tr("The same person"))
        self.who.offer(self.tr("Choose"), partial(self._choose, None), checked=True)
        for other in told.everyone.people:
            if other.id != told.person.id:
                self.who.offer(self._called(other), partial(self._choose, other.id))
        self._what = text("", "compact", "ink2", wrap=True)
        cancel = Button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.left)
        self._merge = Button(self.tr("Make them one"), "primary")
        self._merge.setEnabled(False)
        self._merge.clicked.connect(self._on_merge)
        self.add(
            layout.row((heading(self.tr("Two entries, one person")), 1)),
            text(asked, "compact", wrap=True),
            layout.row(self.who, None),
            self._what,
            self.error,
            layout.row(None, cancel, self._merge),
            None,
        )
        self._choose(None)

    def focus(self) -> None:
        self.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def _called(self, other: Person) -> str:
        """Return a name that tells two of the same name apart."""
        events = translate(
            "PersonRow", "%n event(s)", n=self._told.everyone.counts.get(other.id, 0)
        )
        parts = (other.label, person.relation(other), events)
        return " · ".join(part for part in parts if part)

    def _choose(self, other: UUID | None) -> None:
        self._other = other
        self._merge.setEnabled(other is not None)
        name = self._told.person.label
        words = self.tr(
            "Everything noted with them goes to {name}, and one card is left. What both cards say "
            "is kept. You can undo it."
        )
        self._what.setText(words.format(name=name))

    @Slot()
    def _on_merge(self) -> None:
        if self._other is not None:
            self.merged.emit(self._other)
