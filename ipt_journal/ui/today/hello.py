"""Today's cards for the first days: what this is for, and what can wait."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import beside, heading, picture, text


class Hello(Card):
    """Three promises in three lines."""

    def __init__(self, hides: str) -> None:
        super().__init__(gap=10, padding=(20, 16, 20, 18))
        purpose = self.tr(
            "A private place to note how you are and what happens between you and other people, "
            "so that you and your therapist can look at the two together."
        )
        private = self.tr(
            "Encrypted on this computer. Nothing is sent anywhere, and nobody is alerted by what "
            "you write."
        )
        self.add(
            heading(self.tr("What this is for")),
            text(purpose, "body", "ink2", wrap=True),
            layout.rule(),
            self._promise("shield-check", private),
            self._promise("printer", self.tr("Only what you tick goes on paper.")),
            self._promise(
                "eye-off", self.tr("{key} hides everything and closes.").format(key=hides)
            ),
        )

    def _promise(self, icon: str, words: str) -> QWidget:
        return beside(icon, text(words, "compact", wrap=True))


class Later(Card):
    """What can be done when there is the strength for it."""

    people_requested = Signal()
    session_requested = Signal()

    def __init__(self) -> None:
        super().__init__(gap=9, padding=(20, 16, 20, 16))
        people = Button(self.tr("Open"), "link")
        people.setAccessibleName(self.tr("Open People"))
        people.clicked.connect(self.people_requested)
        session = Button(self.tr("Add"), "link")
        session.setAccessibleName(self.tr("Add your next session"))
        session.clicked.connect(self.session_requested)
        self.add(
            heading(self.tr("When you feel like it")),
            text(self.tr("None of these has to be today."), "compact", "ink2"),
            layout.rule(),
            self._line("users", self.tr("Note a few people in your life"), people),
            layout.rule(),
            self._line("calendar-check", self.tr("Add your next session"), session),
        )

    def _line(self, icon: str, words: str, button: Button) -> QWidget:
        return layout.row(picture(icon), text(words), None, button, gap=10)
