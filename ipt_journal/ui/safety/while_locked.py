"""Whether the plan may be opened while locked: asked plainly, off at first, off by one click."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records import preferences
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.text import text
from ipt_journal.ui.widgets.tick import Tick


class WhileLocked(Card):
    """The switch is on only once what it means was read, and chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=8, padding=(16, 14, 16, 14))
        self._desk = desk
        self._switch = Tick(self.tr("May be opened while locked"))
        self._switch.changed.connect(self._on_switch)
        self._means = text("", "caption", "ink2", wrap=True)
        self._question = _Question()
        self._question.allowed.connect(lambda: self._choose(open_=True))
        self._question.declined.connect(self._on_declined)
        self._question.hide()
        self._error = ErrorLine()
        means = layout.row((self._means, 1), margins=(32, 0, 0, 0))
        self.add(self._switch, means, self._question, self._error)
        self.show_kept()

    def show_kept(self) -> None:
        """Show what the journal holds, and say when the file is not so."""
        chosen = self._desk.preferences.plan_open
        self._switch.set_value(chosen)
        self._switch.setEnabled(not self._desk.journal.read_only)
        self._means.setText(self._on_words() if chosen else self._off_words())
        self._switch.setAccessibleDescription(self._means.text())
        there = self._desk.plan_file.there
        self._error.say(self.tr("plan.txt is still there.") if there and not chosen else "")

    def _off_words(self) -> str:
        return self.tr("Off: it can be read only after unlocking.")

    def _on_words(self) -> str:
        return self.tr(
            "It lies in plan.txt in the journal’s folder, not encrypted. Switching this off "
            "removes the file; it does not wipe the disk."
        )

    @Slot()
    def _on_switch(self) -> None:
        if not self._switch.value:
            self._choose(open_=False)
            return
        self._switch.set_value(False)  # until it is really chosen
        self._question.ask()

    def _choose(self, *, open_: bool) -> None:
        def keep() -> None:
            with self._desk.journal.write() as session:
                preferences.change(session, plan_open=open_)

        self._question.hide()
        kept = self._desk.attempt(keep, self._error.say)
        self._switch.setFocus(Qt.FocusReason.OtherFocusReason)
        if kept:
            self.show_kept()
        else:
            self._switch.set_value(self._desk.preferences.plan_open)

    @Slot()
    def _on_declined(self) -> None:
        self._question.hide()
        self._switch.setFocus(Qt.FocusReason.OtherFocusReason)


class _Question(QWidget):
    allowed = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = self.tr("Anyone who opens this computer can read it, with the names in it.")
        allow = Button(self.tr("Let it be opened"), dense=True)
        allow.clicked.connect(self.allowed)
        self._decline = Button(self.tr("Not now"), "ghost", dense=True)
        self._decline.clicked.connect(self.declined)
        how = self.tr("It is then also kept in a file of its own, not encrypted.")
        card = Card(
            text(self._words, "compact", wrap=True),
            text(how, "caption", "ink2", wrap=True),
            layout.row(allow, self._decline, None),
            kind="notice",
            gap=10,
            padding=(14, 12, 14, 12),
        )
        layout.fill(QVBoxLayout(self), card)

    def ask(self) -> None:
        """Show it, with the keyboard on what changes nothing."""
        self.show()
        self._decline.setFocus(Qt.FocusReason.OtherFocusReason)
        layout.reveal(self)
        announce(self, self._words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        else:
            super().keyPressEvent(event)
