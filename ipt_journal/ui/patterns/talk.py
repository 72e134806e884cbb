"""Patterns to talk about: looked for when the client asks, three at most, and not all the time."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.moment import Moment
from ipt_journal.records.diary import By, Pick
from ipt_journal.summary import pattern_claims, pattern_found, pattern_names
from ipt_journal.summary.pattern_found import Findings
from ipt_journal.ui import layout
from ipt_journal.ui.patterns.data import Record
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.fold import Fold
from ipt_journal.ui.widgets.text import heading, text


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table with what is said of it."""

    pick: Pick
    name: str
    words: str


class Talk(Card):
    """Nothing is worked out until the button is pressed, and then not again before its time."""

    look_requested = Signal()
    cancel_requested = Signal()
    chosen = Signal(object)  # Pick

    def __init__(self, *, read_only: bool) -> None:
        super().__init__(gap=10, padding=(20, 14, 20, 16))
        self._read_only = read_only
        self._look = Button(self.tr("Look for patterns"), dense=True)
        if read_only:
            self._look.setToolTip(self.tr("Nothing can be kept here, only read."))
        self._look.clicked.connect(self.look_requested)
        self._cancel = Button(self.tr("Cancel"), dense=True)
        self._cancel.clicked.connect(self.cancel_requested)
        self._cancel.hide()
        self._when = text("", "compact", "ink2", wrap=True)
        self.error = ErrorLine()
        self._found = QVBoxLayout()
        layout.fill(self._found, gap=10)
        title = layout.row(
            heading(self.tr("Patterns to talk about")), None, self._cancel, self._look
        )
        self.add(title, self._when, self.error)
        self.items.addLayout(self._found)

    def focus(self) -> None:
        """Put the keyboard where looking begins, or on the first pattern that was found."""
        found = [one for one in self.findChildren(Button) if one not in {self._look, self._cancel}]
        first = self._look if self._look.isEnabled() or not found else found[0]
        first.setFocus()

    # What is under way

    def show_share(self, share: float) -> None:
        words = self.tr("Looking at your notes: {share} %").format(share=round(100 * share))
        self._when.setText(words)
        self._show_buttons(looking=True)

    def _show_buttons(self, *, looking: bool) -> None:
        """Swap the two buttons; the keyboard stays on the one that is shown."""
        shown, hidden = (self._cancel, self._look) if looking else (self._look, self._cancel)
        held = hidden.hasFocus()
        shown.show()
        if held:
            shown.setFocus()
        hidden.hide()

    # What was found

    def show_record(self, record: Record, now: Moment) -> None:
        """Show what was found last, and whether one can look again."""
        if self._cancel.hasFocus() or self._look.hasFocus():
            self.setFocus()  # Qt would give it to any part of the window, once these are off
            QTimer.singleShot(0, self, self.focus)
        self._show_buttons(looking=False)
        layout.clear(self._found)
        if record.found_at is None:
            self._look.setEnabled(not self._read_only)
            self._when.setText(
                self.tr(
                    "Each row of the table is compared with your own mood at similar times. "
                    "Most rows stay open, and that is fine."
                )
            )
            return
        again = pattern_found.next_look(record.found_at)
        may = record.held_since or record.found.changed or again.utc <= now.utc
        self._look.setEnabled(may and not self._read_only)
        self._when.setText(self._told(record.found_at, None if may else again))
        self._show_found(record)

    def say_found(self, found: Findings) -> None:
        """Have a screen reader say what was found."""
        count = len(found.claims)
        words = translate("Patterns", "%n pattern(s) to talk about", n=count)
        announce(self, words if count else self._nothing())

    def _told(self, found_at: Moment, again: Moment | None) -> str:
        when = self.tr("Worked out on {day}.").format(day=dates.day_month_year(found_at.day))
        if again is None:
            return when
        later = self.tr("It can be worked out again after your next session, or from {day}.")
        return f"{when} {later.format(day=dates.day_month_year(again.day))}"

    def _nothing(self) -> str:
        return self.tr("No row stands out beyond what chance makes.")

    def _show_found(self, record: Record) -> None:
        claimed = {row.name for row in record.found.claims}
        lines = self._lines(record)
        for line in lines:
            if line.pick.row in claimed:
                self._found.addWidget(self._claim(line))
        if not claimed and not record.found.changed:
            self._found.addWidget(text(self._nothing(), wrap=True))
        if record.found.days is not None:
            weekly = pattern_claims.weekly(record.found.days)
            self._found.addWidget(text(weekly, wrap=True))
        rest = [line for line in lines if line.pick.row not in claimed]
        if rest:
            self._found.addWidget(self._rest(rest))

    def _lines(self, record: Record) -> list[Line]:
        named, rows = record.named, record.found.rows
        return [
            Line(
                pick,
                pattern_names.row(pick, record.names),
                pattern_claims.sentence(record.found, pick.row, named),
            )
            for by in By
            for pick in record.groups[by]
            if pick.row in rows
        ]

    def _claim(self, line: Line) -> Card:
        look = Button(self.tr("Look at it"), "link")
        look.setAccessibleName(self.tr("Look at it: {name}").format(name=line.name))
        look.clicked.connect(lambda: self.chosen.emit(line.pick))
        return Card(
            text(line.name, "compact-strong", wrap=True),
            text(line.words, wrap=True),
            layout.row(look, None),
            kind="inset",
            gap=4,
            padding=(14, 10, 14, 8),
        )

    def _rest(self, lines: list[Line]) -> Fold:
        said = [
            layout.column(
                text(line.name, "compact-strong", wrap=True),
                text(line.words, "compact", "ink2", wrap=True),
                gap=0,
            )
            for line in lines
        ]
        content: QWidget = layout.column(*said, gap=8)
        return Fold(self.tr("The other rows"), self.tr("Fold the other rows"), content)
