"""The card in which two people type together; it is saved as they type, with the session."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.records.paper import PeopleAs
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.together import keeping
from ipt_journal.ui.together.keeping import Kept, Place
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine, TextField
from ipt_journal.ui.widgets.said_earlier import SaidEarlier
from ipt_journal.ui.widgets.text import caption, picture, text, wrapping

_SAVED_AFTER_MS = 1_000


class WhatWeSaid(Card):
    """What is typed belongs to the event that was chosen as it was typed."""

    plan_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=8, padding=(16, 12, 16, 14))
        self._desk = desk
        self._kept: Kept | None = None
        self._about: UUID | None = None
        self._unsaved = False
        self._title = text("", "label")
        self._where = caption("")
        wrapping(self._where)
        self._saved = layout.row(picture("check", "ink2", 16))
        self.field = TextField("", self.tr("Type together, or leave it"), lines=1, most_lines=6)
        self.field.setReadOnly(desk.journal.read_only)
        self._names = caption(self.tr("Names that are typed here stay as they are typed."))
        wrapping(self._names)
        self._names.hide()
        self.error = ErrorLine()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SAVED_AFTER_MS)
        self._earlier = SaidEarlier()
        self._build()
        self.field.changed.connect(self._on_typed)
        self._later.timeout.connect(self.let_go)

    def _build(self) -> None:
        self._there = layout.column(self.field, self._names, self.error, gap=4)
        plan = Button(self.tr("Add your next session"), "link")
        plan.clicked.connect(self.plan_requested)
        none = self.tr("There is no session to keep words with yet.")
        self._none = QWidget()
        offer = layout.row(plan, None)
        layout.fill(QVBoxLayout(self._none), text(none, "compact", "ink2", wrap=True), offer, gap=6)
        self._where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        where = layout.row((self._where, 1), self._saved, gap=6)
        head = layout.row(self._title, 8, (where, 1), gap=8)
        self.add(head, self._there, self._none, self._earlier, None)

    # What is shown

    def show_about(self, event_id: UUID | None, called: Callable[[str], str]) -> None:
        """Show what was said about an event, or about the whole picture.

        What was said in earlier sessions is read only, and names people as they are `called`.
        """
        kept = keeping.find(self._desk.journal, self._desk.now(), event_id)
        same = self._kept is not None and kept is not None and kept.place == self._kept.place
        if self._unsaved and (same or not self.let_go()):
            self._later.start()  # it could not be saved when its session was gone for a while
            self._show_earlier(called)
            return  # what is being typed stays
        self._kept = kept
        about = self.tr("What we said") if event_id is None else self.tr("What we said about it")
        self._title.setText(about)
        self.field.setAccessibleName(about)
        for part, shown in ((self._there, kept is not None), (self._none, kept is None)):
            part.setVisible(shown)
        if kept is not None and kept.words != self.field.value.strip():
            self.field.set_value(kept.words)
        if kept is not None:
            self._bring_back(kept.place)
        self._about = event_id
        self._show_earlier(called)
        self._say_where()

    def _show_earlier(self, called: Callable[[str], str]) -> None:
        earlier = keeping.earlier(self._desk.journal, self._about, self._kept)
        self._earlier.show_said([(day, called(words)) for day, words in earlier])

    def show_people_as(self, people_as: PeopleAs) -> None:
        """Say that typed words keep their names, where everything else shows others."""
        self._names.setVisible(people_as is not PeopleAs.NAMES)

    def _bring_back(self, place: Place) -> None:
        """Go on with what was typed here earlier and could not be saved."""
        waiting = self._desk.drafts.latest(place.draft)
        if waiting:
            self.field.set_value(waiting["words"])
            self._unsaved = True

    def _say_where(self) -> None:
        """Name the session; "Saved" is said only of what is saved."""
        kept = self._kept
        saved = kept is not None and bool(kept.words) and not self._unsaved
        self._saved.setVisible(saved)
        self._where.setVisible(kept is not None)
        if kept is None:
            return
        words = self.tr("Kept with the session of {day}")
        if saved:
            words = self.tr("Saved with the session of {day}")
        if self._desk.journal.read_only:
            words = self.tr("Nothing can be kept here, only read.")
        self._where.setText(words.format(day=dates.long_day(kept.day)))
        self.field.setAccessibleDescription(self._where.text())

    # What is typed

    @Slot()
    def start(self) -> None:
        """Put the keyboard where one types."""
        if self.field.isVisible():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            layout.reveal(self)

    @Slot()
    def _on_typed(self) -> None:
        if self._kept is None:
            return
        self._unsaved = True
        self._later.start()
        self._say_where()
        typed: dict[str, str] = {"words": self.field.value}
        self._desk.drafts.edited(self._kept.place.draft, partial(dict, typed))

    @Slot()
    def let_go(self) -> bool:
        """Save what is typed; False when it could not be saved."""
        self._later.stop()
        if not self._unsaved or self._kept is None:
            return True
        place, words = self._kept.place, self.field.value.strip()
        keep = partial(keeping.keep, self._desk.journal, place, words)
        if not self._desk.attempt(keep, self.error.say):
            return False
        if words and not keeping.is_there(self._desk.journal, place):
            gone = self.tr("Its session or its event is gone. Your words stay here, not saved.")
            self.error.say(gone)
            return False
        self._unsaved = False
        self._kept = Kept(place, self._kept.day, words)
        self._desk.drafts.saved(place.draft)
        self._say_where()
        if words:
            announce(self, self._where.text())
        return True

    def save_waiting(self) -> None:
        """Save what an earlier start of the program could not."""
        for place, words in keeping.waiting(self._desk.journal, self._desk.drafts):
            keep = partial(keeping.keep, self._desk.journal, place, words)
            if self._desk.attempt(keep, self.error.say):
                self._desk.drafts.saved(place.draft)
