"""The entry that is looked at, and what was said in it as the client wrote it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ipt_journal.i18n import translate
from ipt_journal.records import event, exchange, feelings
from ipt_journal.records.asked import is_empty
from ipt_journal.ui import layout
from ipt_journal.ui.closer.looked import Looked
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.marks import EventMark
from ipt_journal.ui.widgets.text import caption, text

_INDENT = 24


def entry(looked: Looked) -> Card:
    """Return the entry as it was noted, with what was felt and the mood before and after."""
    told = looked.event
    mark = EventMark(told.area, told.valence or 0, hollow=told.hollow, mixed=told.mixed)
    words = text(event.shown(told), wrap=True)
    parts = (", ".join(feelings.shown(word) for word in told.felt), _mood(*looked.moods))
    below = " · ".join(part for part in parts if part)
    lines: list[QWidget] = [words]
    if below:
        lines.append(text(below, "caption", "ink2", wrap=True))
    column = layout.column(*lines, gap=6)
    return Card(layout.row((mark, 0, layout.TOP), (column, 1), gap=10), padding=(16, 14, 16, 14))


def _mood(before: int | None, after: int | None) -> str:
    if before is None and after is None:
        return ""
    if after is None:
        return translate("EntryCard", "mood {n} before").format(n=before)
    if before is None:
        return translate("EntryCard", "mood {n} after").format(n=after)
    return translate("EntryCard", "mood {n}, then {m}").format(n=before, m=after)


class AsWritten(Card):
    """What each said, below one another; mine stand further in."""

    edit_requested = Signal()

    def __init__(self) -> None:
        super().__init__(gap=8, padding=(20, 12, 20, 16))
        self._shown: tuple[list[dict[str, str]], str] | None = None

    def show_turns(self, turns: Sequence[dict[str, str]], name: str) -> None:
        """Show what is there of the turns; hidden where there is nothing."""
        said = [dict(turn) for turn in turns if not is_empty(turn.get("words"))]
        self.setVisible(bool(said))
        if (said, name) == self._shown:
            return
        self._shown = said, name
        layout.clear(self.items)
        edit = Button(self.tr("Edit"), "link", "pencil")
        edit.setAccessibleName(self.tr("Edit what was said"))
        edit.clicked.connect(self.edit_requested)
        self.add(layout.row(text(self.tr("As you wrote it"), "label"), None, edit))
        speakers = dict(exchange.speakers(name))
        for turn in said:
            self.add(self._turn(turn, speakers))

    def _turn(self, turn: dict[str, str], speakers: dict[str, str]) -> QWidget:
        mine = turn.get("speaker") == exchange.ME
        who = speakers.get(turn.get("speaker", ""), "")
        said = self.tr("{who} said").format(who=who) if who else self.tr("Said")
        how = caption(turn.get("how", ""))
        how.setWordWrap(True)
        bubble = Card(
            layout.row(text(said, "caption-medium", "accent" if mine else "ink2"), None, how),
            text(turn.get("words", ""), wrap=True),
            kind="offer" if mine else "inset",
            gap=2,
            padding=(12, 6, 12, 8),
        )
        left, right = (_INDENT, 0) if mine else (0, _INDENT)
        return layout.row((bubble, 1), margins=(left, 0, right, 0))
