"""Edits a note: words at a moment, and if one likes who and what it is about."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout

from ipt_journal import dates
from ipt_journal.records import mention, mood, note, person, record
from ipt_journal.records.note import Note
from ipt_journal.records.record import Area, Share, dated
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.form import Form
from ipt_journal.ui.widgets.area import AreaPicker
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import TextField
from ipt_journal.ui.widgets.labelled import inset, labelled
from ipt_journal.ui.widgets.people import PeoplePicker
from ipt_journal.ui.widgets.share import share_segment
from ipt_journal.ui.widgets.tick import Tick
from ipt_journal.ui.widgets.when import When

_PEOPLE_SHOWN = 8


class NoteForm(Form):
    """A word is enough."""

    def __init__(self, desk: Desk, existing: UUID | None) -> None:
        super().__init__(desk, f"note:{existing or ''}")
        self._existing = existing
        with desk.journal.read() as session:
            people = person.offered(session, existing)
        self.text = TextField(self.tr("Note"), self.tr("What is on your mind"), lines=6)
        self.when = When(desk.clock)
        self.people = PeoplePicker(people, _PEOPLE_SHOWN, self.tr("Add"), also=())
        self.area = AreaPicker()
        self.check_in = Tick("")
        self.share = share_segment()
        optional = self.tr("optional")
        card = Card(
            labelled(self.tr("Your note"), inset(self.text), gap=6),
            labelled(self.tr("When"), self.when, gap=6),
            labelled(self.tr("Is it about someone?"), self.people, optional=optional),
            labelled(self.tr("Which area does it belong to?"), self.area, optional=optional),
            layout.indented(self.check_in, None),
            labelled(self.tr("On paper"), inset(self.share), gap=6),
            gap=13,
            padding=(16, 16, 16, 16),
        )
        layout.fill(QVBoxLayout(self), card, None)
        self._kept: Note | None = None
        self._load()
        self.hold(
            text=self.text,
            when=self.when,
            people=self.people,
            area=self.area,
            check_in=self.check_in,
            share=self.share,
        )
        self.when.changed.connect(self._offer_check_in)
        self.restore_draft()
        self._offer_check_in()

    @override
    def focus(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.moveCursor(QTextCursor.MoveOperation.End)  # one goes on from there

    def _load(self) -> None:
        if self._existing is None:
            return
        with self.desk.journal.read() as session:
            kept = session.get(Note, self._existing)
            people = mention.people_of(session, self._existing)
        self._kept = kept
        if kept is not None:
            self.text.set_value(kept.text)
            self.when.set_moment(kept.happened)
            self.people.choose(people, no_one=False, someone_else=False)
            self.area.set_value(kept.area or "")
            self.check_in.set_value(kept.check_in_id is not None)
            self.share.set_value(kept.share)

    def _near(self) -> mood.MoodCheckIn | None:
        """Return the check-in it is kept with as long as its time stays, else the nearest."""
        told, kept = self.when.moment(), self._kept
        with self.desk.journal.read() as session:
            if kept is not None and kept.check_in_id is not None and kept.happened == told:
                return session.get(mood.MoodCheckIn, kept.check_in_id)
            near = mood.around(session, told)
        both = [one for one in (near.before, near.after) if one is not None]
        return min(both, key=lambda one: abs(one.happened.utc - told.utc), default=None)

    @Slot()
    def _offer_check_in(self) -> None:
        """Offer to keep the note with the check-in that is nearest."""
        near = None if self.when.problem() else self._near()
        self.check_in.setVisible(near is not None)
        if near is not None:
            words = self.tr("It belongs to the check-in of {clock}, mood {mood}")
            local = near.happened.local
            self.check_in.set_words(words.format(clock=dates.clock(local), mood=near.mood))

    @override
    def typed(self) -> tuple[tuple[str, dict[str, Any]], ...]:
        return ((self.key, self.content()),) if self._existing is None else ()

    @Slot()
    @override
    def save(self) -> None:
        problem = self.when.problem()
        if problem:
            self.error.say(problem)
            return
        near = self._near() if self.check_in.value else None
        made = Note(
            **dated(self.when.moment(), self.desk.now()),
            text=self.text.value.strip(),
            area=Area(self.area.value) if self.area.value else None,
            check_in_id=near.id if near else None,
            share=Share(self.share.value),
        )
        today = self.desk.now().day
        problems = [*record.date_problems(made.happened, today), *note.problems(made.text)]
        if not self.say_problems(problems):
            self.write(lambda: self._store(made))

    def _store(self, made: Note) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(Note, self._existing) if self._existing else None
            if kept is not None:
                note.update(kept, made)
                made = kept
            else:
                session.add(made)
            person.name_in(session, made.id, self.people.people, self.people.new_names)
