"""Today's quick event: one line saves it; the rest can be added now or later."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ipt_journal.records import event, person
from ipt_journal.records.change import Change
from ipt_journal.records.event import RelationshipEvent, valence_label
from ipt_journal.records.record import dated
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.form import Form
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.people import PeoplePicker
from ipt_journal.ui.widgets.scale import felt_scale
from ipt_journal.ui.widgets.text import caption, heading
from ipt_journal.ui.widgets.toast import SavedNotice

KEY = "quick event"
_PEOPLE_SHOWN = 5


class QuickEvent(Form):
    """A line, then Enter."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, KEY)
        self.line = LineField(self.tr("What happened"), self.tr("In a line: what happened?"))
        self.people = PeoplePicker((), _PEOPLE_SHOWN, self.tr("Add a person"))
        self.felt = felt_scale(self.tr("How it felt:"), valence_label, (34, 36))
        self._more = Button(self.tr("Add more"), "ghost")
        self._save = self.save_button("secondary")
        self.notice = SavedNotice()
        layout.fill(QVBoxLayout(self), self._card())
        self._connect()
        self.restore_draft()

    def _card(self) -> Card:
        hard, good = caption(self.tr("Very hard")), caption(self.tr("Very good"))
        foot = QWidget()
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight, foot)
        layout.fill(
            self._foot,
            (layout.row(hard, self.felt, good, None, gap=6), 1),
            layout.row(None, self.notice, self._more, self._save, gap=6),
            gap=6,
            margins=layout.RINGED,
        )
        return Card(
            layout.indented(heading(self.tr("Something happened with someone")), None),
            layout.indented(self.line),
            self.people,
            self.error,
            foot,
            gap=8,
            padding=(16, 14, 16, 12),
        )

    def _connect(self) -> None:
        self.hold(words=self.line, people=self.people, valence=self.felt)
        self.line.returnPressed.connect(self.save)
        self.felt.submitted.connect(self.save)
        self._more.clicked.connect(self._on_more)
        self.saved.connect(self._on_saved)
        self.notice.undo_requested.connect(self.desk.undo)
        self.notice.gone.connect(self._more.show)
        self.desk.drafts.brought_back.connect(self.on_brought_back)
        self.desk.undone.connect(self.notice.taken_back)

    def set_people(self, people: Sequence[tuple[UUID, str]]) -> None:
        more = self.tr("Someone else") if people else self.tr("Add a person")
        self.people.set_people(people, more)

    def relay(self, *, crowded: bool) -> None:
        direction = QBoxLayout.Direction
        wanted = direction.TopToBottom if crowded else direction.LeftToRight
        if wanted is not self._foot.direction():
            self._foot.setDirection(wanted)
            layout.renew_around(self.felt)

    @override
    def focus(self) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        self.line.set_value("")  # Ctrl+Z now takes back the save, not the emptying
        self.people.choose((), no_one=False, someone_else=False)
        self.felt.set_value(None)

    @override
    def typed(self) -> tuple[tuple[str, dict[str, Any]], ...]:
        return (self.key, self.content()), ("event:", self.content())

    @Slot()
    @override
    def save(self) -> None:
        now = self.desk.now()
        made = RelationshipEvent(
            **dated(now, now),
            words=self.line.text().strip(),
            valence=self.felt.value,
            no_one=self.people.no_one,
            someone_else=self.people.someone_else,
        )
        if self.say_problems(event.problems(made)):
            self.focus()
        else:
            self.write(lambda: self._add(made))

    def _add(self, made: RelationshipEvent) -> None:
        with self.desk.journal.write() as session:
            session.add(made)
            person.name_in(session, made.id, self.people.people, self.people.new_names)

    @Slot(object)
    def _on_saved(self, change: Change | None) -> None:
        self.clear()
        self._more.hide()
        self.notice.say(change)

    @Slot()
    def _on_more(self) -> None:
        """Go on in the full form, with everything typed here."""
        content = self.content()
        self.desk.drafts.saved(self.key)
        self.clear()
        self.desk.visit("event", start=content)
