"""The cards of a worksheet: questions under a title, beside each other or below one another."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QWidget

from ipt_journal.records.asked import Asked
from ipt_journal.records.asked import Card as Questioned
from ipt_journal.ui import layout
from ipt_journal.ui.asking.questions import Questions
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.focus.about import About
from ipt_journal.ui.focus.equal import Equal
from ipt_journal.ui.focus.naming_form import NamingForm
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.marks import AreaMark
from ipt_journal.ui.widgets.plain_text import Kind, PlainText
from ipt_journal.ui.widgets.text import text

# Design pixels: with less room than this, parts stand below one another.
_HEAD_ROOM, _ROOM = 720, 900
_PADDING: layout.Margins = (16, 12, 16, 14)


class SheetCards(NamingForm):
    """A card is taken by its name, once; those that nobody took come last."""

    def __init__(self, desk: Desk, about: About) -> None:
        super().__init__(desk, about)
        self._cards = {one.name or one.title: one for one in about.sheet.cards()}
        self._equals: list[Equal] = []
        self._leads: list[PlainText] = []
        self._room = _ROOM

    def equal(self, *parts: QWidget) -> Equal:
        """Return cards of equal width."""
        made = Equal(*parts)
        self._equals.append(made)
        return made

    def take(
        self, name: str, *more: QWidget, title: str = "", first: QWidget | None = None
    ) -> Card:
        """Return a card of questions, with something before them and more below."""
        told = self._cards.pop(name)
        lead = next((one for one in told.asked if one.column == told.lead), None)
        head: list[layout.Item] = [text(title or told.title, "label", wrap=not lead)]
        if lead is not None:
            head.append((self.lead(lead, "caption"), 1))
        else:
            head = [(text(title or told.title, "label", wrap=True), 1)]
        context = [text(told.context, "caption", "ink2", wrap=True)] if told.context else []
        notes = [layout.indented((one, 1)) for one in context]
        before = (first,) if first is not None else ()
        parts = (*notes, *before, *self.asked(told), *more)
        return Card(layout.indented(*head), *parts, None, gap=8, padding=_PADDING)

    def asked(self, told: Questioned) -> list[QWidget]:
        """Return the questions of a card but the one in its head."""
        left = tuple(one for one in told.asked if one.column != told.lead)
        if not left:
            return []
        return [self.staged(Questioned(told.title, left))]

    def staged(self, told: Questioned) -> Questions:
        """Return all questions of a card, with the look of a worksheet."""
        parts = self.questions(told)
        _quieten(parts)
        return parts

    def lead(self, one: Asked, kind: Kind) -> PlainText:
        """Return the question that stands in the head of a card."""
        line = PlainText(one.question, one.question, kind=kind)
        line.set_value(self._told.get(one.column, ""))
        self.hold(**{one.column: line})
        self._leads.append(line)
        return line

    def head(self, *beside: QWidget, below: Sequence[QWidget] = ()) -> Card:
        """Return the first card: what it is about in the client's words, and where it stands."""
        told = self._cards.pop("head")
        lead = next(one for one in told.asked if one.column == told.lead)
        line = self.lead(lead, "heading")
        title = layout.row(AreaMark(self.sheet_kind.area, 7), (line, 1), gap=8)
        head = QWidget()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, head)
        layout.fill(self._head, (title, 1), layout.row(*beside, None, gap=10), gap=6)
        notes = [layout.indented((text(told.context, "caption", "ink2", wrap=True), 1))]
        return Card(
            head,
            *(notes if told.context else ()),
            *self.asked(told),
            *below,
            gap=6,
            padding=(20, 6, 16, 8),
        )

    def beside(self, *parts: QWidget) -> Card:
        """Return a card of what stands beside the questions."""
        return Card(*parts, gap=8, padding=_PADDING)

    def column(self, *cards: QWidget) -> QWidget:
        """Return cards below one another; the last takes the room there is."""
        return layout.column(*cards[:-1], (cards[-1], 1), gap=12)

    def _left_over(self) -> list[QWidget]:
        """Return the cards that no row names."""
        cards = [self.take(name) for name in list(self._cards)]
        return [self.equal(*cards[at : at + 2]) for at in range(0, len(cards), 2)]

    def relay(self, room: int) -> None:
        """Lay out for so many design pixels from edge to edge of the cards."""
        self._room = room
        for equal in self._equals:
            equal.stack(stacked=room < _ROOM)
        layout.turn(self._head, below=room < _HEAD_ROOM)


def _quieten(parts: Questions) -> None:
    """Give fields the look of a worksheet: sunken, with an edge once they are used."""
    for control in parts.controls.values():
        for field in (control, *control.findChildren(QWidget)):
            plain = isinstance(field, PlainText) or field.property("dense") == "true"
            if isinstance(field, QPlainTextEdit | LineField) and not plain:
                field.setProperty("quiet", "true")
