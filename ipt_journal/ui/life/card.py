"""The item that was chosen: when it was, who was part of it, and what the client noted of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ipt_journal.records import life
from ipt_journal.records.event import valence_label
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.life.data import Life
from ipt_journal.ui.thread import Thread
from ipt_journal.ui.widgets.button import Button, icon_button
from ipt_journal.ui.widgets.card import Card, Words
from ipt_journal.ui.widgets.marks import EventMark
from ipt_journal.ui.widgets.text import heading, text, wrapping


class LifeCard(Card):
    """Nothing is edited here; `edit_requested` asks for the form."""

    stepped = Signal(int)  # −1 or 1: what came before or after
    edit_requested = Signal()

    def __init__(self, desk: Desk, shown: Life, index: int) -> None:
        super().__init__(gap=10, padding=(16, 12, 16, 14))
        item = shown.items[index]
        words = heading(item.title())
        wrapping(words)
        self.setAccessibleName(item.title())
        self.add(layout.row((words, 1), *self._steps(), gap=6))
        kind = life.kind_label(item.kind) if item.words else ""
        people = ", ".join(shown.people.get(item.id, ()))
        for line in (" · ".join(part for part in (kind, life.when(item)) if part), people):
            if line:
                self.add(text(line, "compact", "ink2", wrap=True))
        if item.effect is not None:
            mark = EventMark(None, item.effect)
            self.add(layout.row(mark, (text(valence_label(item.effect), "compact"), 1), gap=8))
        if item.note:
            self.add(Words(item.note))
        thread = Thread(desk)
        thread.show_of(item.id)
        self.add(thread, layout.row(self._edit(), None))

    def _steps(self) -> tuple[QWidget, QWidget]:
        earlier = icon_button("chevron-left", self.tr("What came before"))
        later = icon_button("chevron-right", self.tr("What came after"))
        earlier.clicked.connect(lambda: self.stepped.emit(-1))
        later.clicked.connect(lambda: self.stepped.emit(1))
        return earlier, later

    def _edit(self) -> Button:
        self._open = Button(self.tr("Open"), icon="pencil", dense=True)
        self._open.clicked.connect(self.edit_requested)
        return self._open

    def focus(self) -> None:
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)
