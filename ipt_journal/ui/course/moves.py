"""Who has come closer since the start, and who has moved away, in plain words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records import closeness, person
from ipt_journal.records.closeness import ring_word
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import text

_MOST = 12


class Moves(Card):
    """Says where people stand, and not what that means."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=6, padding=(16, 14, 16, 14))
        self._desk = desk
        rows = QWidget()
        self._list = QVBoxLayout(rows)
        layout.fill(self._list)
        people = Button(self.tr("See it on People"), "link", "users")
        people.clicked.connect(lambda: desk.visit("people"))
        title = text(self.tr("Closeness since the start"), "label")
        self.add(layout.indented(title, None), rows, layout.row(people, None))

    def refresh(self) -> None:
        with self._desk.journal.read() as session:
            moves = closeness.moves(session)
            placed = bool(closeness.days(session)) if not moves else True
            names = person.names(session)
        layout.clear(self._list)
        parts = [self._line(names[key], then, now) for key, then, now in moves[:_MOST]]
        if len(moves) > _MOST:
            more = translate("Moves", "and %n more", n=len(moves) - _MOST)
            parts.append(text(more, "caption", "ink2"))
        if not moves:
            words = self.tr("Everyone stands where you first placed them.")
            if not placed:
                words = self.tr("Nobody is placed on the map yet.")
            parts.append(text(words, "compact", "ink2", wrap=True))
        layout.fill(self._list, *parts, gap=4, margins=layout.RINGED)

    def _line(self, name: str, then: int, now: int) -> QWidget:
        said = self.tr("{name}: {before} → {now}")
        line = text(
            said.format(name=name, before=ring_word(then), now=ring_word(now)), "compact", wrap=True
        )
        heard = self.tr("{name}: from {before} to {now}")
        line.setAccessibleName(heard.format(name=name, before=ring_word(then), now=ring_word(now)))
        return line
