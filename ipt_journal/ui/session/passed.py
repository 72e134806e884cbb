"""Asks once a session's day has passed what became of it, and offers the next one."""

from PySide6.QtCore import Signal

from ipt_journal import dates
from ipt_journal.moment import Moment
from ipt_journal.records.therapy import SessionStatus
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import text


class Passed(Card):
    """It took place, it was moved, it was cancelled."""

    answered = Signal(str)  # SessionStatus

    def __init__(self, name: str, when: Moment) -> None:
        super().__init__(kind="offer", gap=10, padding=(16, 14, 16, 14))
        day = dates.long_day(when.day)
        asked = self.tr("{session} was planned for {day}. What became of it?")
        self.add(text(asked.format(session=name, day=day), wrap=True))
        answers = (
            (SessionStatus.HELD, self.tr("It took place")),
            (SessionStatus.MOVED, self.tr("It was moved")),
            (SessionStatus.CANCELLED, self.tr("It was cancelled")),
        )
        buttons = []
        for status, words in answers:
            button = Button(words, dense=True)
            button.clicked.connect(lambda _=False, status=status: self.answered.emit(status))
            buttons.append(button)
        self.add(layout.row(*buttons, None))


class OfferNext(Card):
    """A week after the one that took place, unless another day is better."""

    accepted = Signal()
    another_requested = Signal()

    def __init__(self, offered: Moment | None) -> None:
        super().__init__(kind="offer", gap=10, padding=(16, 14, 16, 14))
        another = Button(
            self.tr("Add a session") if offered is None else self.tr("Another day"), dense=True
        )
        another.clicked.connect(self.another_requested)
        if offered is None:
            words = self.tr("No session is planned. Add one when you know the day.")
            self.add(text(words, wrap=True), layout.row(another, None))
            return
        local = offered.local
        when = f"{dates.long_day(local.date())}, {dates.clock(local)}"
        accept = Button(self.tr("Add it"), dense=True)
        accept.clicked.connect(self.accepted)
        asked = self.tr("Is the next one a week later, {when}?").format(when=when)
        self.add(text(asked, wrap=True), layout.row(accept, another, None))
