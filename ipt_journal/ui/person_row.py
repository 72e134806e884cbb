"""One person in the list: a round initial, name and standing, how close, and how many events."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel

from ipt_journal.i18n import translate
from ipt_journal.records import person
from ipt_journal.records.person import Person
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.people import place
from ipt_journal.ui.people.place import Place
from ipt_journal.ui.people.steps import step_of
from ipt_journal.ui.widgets.head import Head
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import ElidedText, text


class PersonRow(RowButton):
    """Shows the person's card when pressed; + and − move them as on the map."""

    stepped = Signal(object)  # Step

    def __init__(
        self, one: Person, events: int, on_paper: str, where: Place | None, *, chosen: bool
    ) -> None:
        self.person_id = one.id
        relation = person.relation(one)
        standing = person.status_label(one.status)
        paper = translate("PersonRow", "on paper: {alias}").format(alias=on_paper)
        parts = (f"{relation[:1].upper()}{relation[1:]}", standing, paper)
        below = " · ".join(part for part in parts if part)
        count = translate("PersonRow", "%n event(s)", n=events)
        close = _closeness(where)
        words = layout.column(
            ElidedText(one.label, "label"), ElidedText(below, "compact", "ink2"), gap=0
        )
        right = layout.column((_right(close), 0), (_right(count), 0), gap=0)
        super().__init__(
            f"{one.label}, {below}, {count}, {close}",
            Head(one.label, one.status),
            (words, 1),
            right,
            gap=12,
            margins=(10, 8, 12, 8),
        )
        self.setProperty("active", "true" if chosen else "false")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event)
        if step is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)


def _closeness(where: Place | None) -> str:
    """Return how close, and with an arrow how close the client would like them."""
    now = place.ring_words(where)
    wish = where.wish if where is not None else None
    if wish is None:
        return now
    wished = translate("PersonRow", "{now}, wished {wished}")
    return wished.format(now=now, wished=place.ring_words(Place(*wish)))


def _right(words: str) -> QLabel:
    label = text(words, "compact", "ink2")
    label.setAlignment(label.alignment().AlignRight)
    return label
