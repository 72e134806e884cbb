"""Settings: what the app asks about and notices, each with a switch of its own."""

from functools import partial

from PySide6.QtWidgets import QWidget

from ipt_journal.records import phrase_file, preferences
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.text import heading, text
from ipt_journal.ui.widgets.tick import Tick


class AskingCard(Card):
    """Kept inside the journal; each switch has the name of its column in the preferences."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=13, padding=(16, 16, 16, 16))
        self._desk = desk
        self._error = ErrorLine()
        self._switches: dict[str, Tick] = {}
        thoughts = self._switch(
            "ask_thoughts",
            self.tr("Ask about thoughts of hurting myself at check-ins"),
            self.tr(
                "You never have to answer. After “passing” or “strong” the app shows ways to get "
                "help. It keeps your answer and nothing else, and no one is alerted."
            ),
        )
        words = self._switch(
            "notice_words",
            self.tr("Offer help when an entry speaks of death or self-harm"),
            self._how_noticed(),
        )
        title = heading(self.tr("What the app asks and notices"))
        self.add(layout.indented(title, None), thoughts, words, self._error)
        self.show_kept()

    def _how_noticed(self) -> str:
        if phrase_file.of_language(self._desk.appearance.settings.language) is None:
            return self.tr("There is no list of phrases for this language: nothing is noticed.")
        return self.tr(
            "What you write is compared with a list of phrases on this computer when you save. "
            "Nothing about it is stored or sent, and your text is not changed. It misses some "
            "entries and shows for some others. That no line appears means nothing."
        )

    def _switch(self, column: str, words: str, more: str) -> QWidget:
        switch = self._switches[column] = Tick(words)
        switch.setAccessibleDescription(more)
        switch.changed.connect(partial(self._change, column))
        below = layout.row((text(more, "caption", "ink2", wrap=True), 1), margins=(36, 0, 4, 0))
        return layout.column(layout.indented((switch, 1)), below, gap=2)

    def show_kept(self) -> None:
        for column, switch in self._switches.items():
            switch.set_value(getattr(self._desk.preferences, column))
            switch.setEnabled(not self._desk.journal.read_only)

    def _change(self, column: str) -> None:
        def work() -> None:
            with self._desk.journal.write() as session:
                preferences.change(session, **{column: self._switches[column].value})

        if not self._desk.attempt(work, self._error.say):
            self.show_kept()
