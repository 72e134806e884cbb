"""What the client typed, text by text: each name replaced can be changed, words blacked out."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import named
from ipt_journal.records.record import Dated
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.texts import Passage
from ipt_journal.ui import layout
from ipt_journal.ui.session.passage import PassageRow
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import heading, text


class EachWord(Card):
    """A row for each text on the paper, with a button that shows what can be changed in it."""

    changed = Signal(object)  # Choices
    done = Signal()

    def __init__(self, choices: Choices, passages: Sequence[Passage]) -> None:
        super().__init__(gap=8, padding=(20, 14, 14, 14))
        self._choices = choices
        self._finish = Button(self.tr("Done"), dense=True)
        self._finish.clicked.connect(self.done)
        title = heading(self.tr("Names and words in what I typed"))
        about = self.tr(
            "Every text on the paper as it will be read. Change what stands for a name, or black "
            "words out. Words that are blacked out are not in the file."
        )
        self.add(layout.row(title, None, self._finish, margins=(0, 0, 6, 0)))
        self.add(text(about, "caption", "ink2", wrap=True))
        self._rows = [PassageRow(_name(one), one) for one in passages]
        for row in self._rows:
            row.changed.connect(self._on_changed)
            row.opened.connect(self._on_opened)
            self.add(row)
        if not passages:
            self.add(text(self.tr("Nothing that you typed is on the paper."), "compact"))
        self.add(None)

    def focus(self) -> None:
        first = self._rows[0].button if self._rows else self._finish
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_opened(self, opened: PassageRow) -> None:
        """Keep one open at a time: each is a page's worth of controls."""
        others: Iterable[PassageRow] = (row for row in self._rows if row is not opened)
        for row in others:
            row.close_up()

    def _on_changed(self, row: PassageRow) -> None:
        at = (row.passage.record.id, row.passage.field)
        wordings = {key: told for key, told in self._choices.wordings.items() if key != at}
        if row.wordings:
            wordings[at] = row.wordings
        self._choices = replace(self._choices, wordings=wordings)
        self.changed.emit(self._choices)


def _name(passage: Passage) -> str:
    """Return what a text is, with its day where it has one."""
    record = passage.record
    table = str(record.__tablename__)
    of_its_own = {
        "event": translate("EachWord", "What happened"),
        "link": translate("EachWord", "My own words on how they are linked"),
        "note": translate("EachWord", "A note"),
        "check_in": translate("EachWord", "A check-in"),
        "agenda_point": translate("EachWord", "To bring up"),
        "hard_to_say": translate("EachWord", "Hard to say"),
        "experiment": translate("EachWord", "What was tried"),
        "exchange": translate("EachWord", "A closer look"),
        "profile": translate("EachWord", "My focus"),
    }
    of_session = passage.field if table == "session" else table
    what = of_its_own.get(of_session) or named.label(table)
    if not isinstance(record, Dated) or of_session == "hard_to_say":
        return what
    both = translate("EachWord", "{what}, {day}")
    return both.format(what=what, day=dates.short_day(record.happened.day))
