"""Edits a person: what the client calls them, who they are, and how it is between the two."""

from functools import cached_property
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout

from ipt_journal.records import person, standing
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Confide, Person, Relationship, Status
from ipt_journal.records.record import Share
from ipt_journal.summary.names import Names
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.form import Form
from ipt_journal.ui.widgets.field import LineField, TextField
from ipt_journal.ui.widgets.fold import Fold
from ipt_journal.ui.widgets.kind import ChipChoice
from ipt_journal.ui.widgets.labelled import inset, labelled
from ipt_journal.ui.widgets.scale import number_scale
from ipt_journal.ui.widgets.segment import Segment

_RELATIONSHIPS_SHOWN = 8
_STATUSES_SHOWN = 4
_UNSAID = Relationship.UNSAID
_SAID = [one for one in Relationship if one is not _UNSAID]


class PersonForm(Form):
    """Only what the client calls them is needed."""

    def __init__(self, desk: Desk, existing: UUID | None) -> None:
        super().__init__(desk, f"people:{existing or ''}")
        self.existing = existing
        self._share = Share.ASK  # as it was; the paper does not ask for it
        self._kept: dict[str, Any] = {}  # what the journal held as the form was made
        self._make()
        self._lay_out()
        self._load()
        self.hold(
            label=self.name,
            relationship=self.relationship,
            relationship_words=self.own_word,
            status=self.status,
            print_alias=self.alias,
            satisfaction=self.satisfaction,
            can_confide=self.confide,
            went_well=self.went_well,
            hard=self.hard,
            like_to_change=self.change,
        )
        for part in (self.name, self.relationship, self.own_word):
            part.changed.connect(self._show_default_alias)
        for line in (self.name, self.own_word, self.alias):
            line.returnPressed.connect(self.save)
        self.restore_draft()
        self._show_default_alias()

    def _make(self) -> None:
        relationships = [(str(one), person.relationship_label(one)) for one in _SAID]
        statuses = [
            (str(one), person.status_label(one)) for one in Status if one is not Status.UNSAID
        ]
        confide = [(str(one), person.confide_label(one)) for one in Confide]
        self.name = LineField(self.tr("What do you call them here?"), self.tr("A nickname is fine"))
        self.relationship = ChipChoice(relationships, _RELATIONSHIPS_SHOWN)
        own = self.tr("Your own word for it, such as sister")
        self.own_word = LineField(self.tr("Your own word for it"), own, dense=True)
        self.status = ChipChoice(statuses, _STATUSES_SHOWN)
        self.alias = LineField(self.tr("How should they appear on paper?"))
        sits = self.tr("How this relationship sits with you")
        self.satisfaction = number_scale(sits, size=(28, 32))
        self.confide = Segment(self.tr("Could you tell them"), confide, optional=True, height=34)
        self.went_well = TextField(self.tr("What goes well"))
        self.hard = TextField(self.tr("What is hard"))
        self.change = TextField(self.tr("If one thing could be different"))

    def _lay_out(self) -> None:
        more = layout.column(
            labelled(self.tr("How does this relationship sit with you?"), self.satisfaction),
            labelled(self.tr("Could you tell them how bad it gets?"), inset(self.confide), gap=4),
            labelled(self.tr("What goes well?"), inset(self.went_well), gap=4),
            labelled(self.tr("What is hard?"), inset(self.hard), gap=4),
            labelled(self.tr("If one thing could be different, what?"), inset(self.change), gap=4),
            gap=12,
        )
        self._fold = Fold(self.tr("More about them"), self.tr("Less"), more)
        relationship = layout.column(self.relationship, inset(self.own_word), gap=4)
        box = QVBoxLayout(self)
        layout.fill(
            box,
            labelled(self.tr("What do you call them here?"), inset(self.name), gap=4),
            labelled(self.tr("Who are they to you?"), relationship),
            labelled(self.tr("How do things stand now?"), self.status),
            labelled(self.tr("How should they appear on paper?"), inset(self.alias), gap=4),
            self._fold,
            gap=12,
        )

    @override
    def focus(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _load(self) -> None:
        if self.existing is None:
            return
        with self.desk.journal.read() as session:
            kept = session.get(Person, self.existing)
        if kept is None:
            return
        self.name.set_value(kept.label)
        self.relationship.set_value("" if kept.relationship is _UNSAID else kept.relationship)
        self.own_word.set_value(kept.relationship_words)
        self.status.set_value("" if kept.status is Status.UNSAID else kept.status)
        self.alias.set_value(kept.print_alias)
        self.satisfaction.set_value(kept.satisfaction)
        self.confide.set_value(kept.can_confide or "")
        self.went_well.set_value(kept.went_well)
        self.hard.set_value(kept.hard)
        self.change.set_value(kept.like_to_change)
        self._share = kept.share
        self._kept = kept.model_dump()
        told = (kept.satisfaction, kept.can_confide, kept.went_well, kept.hard, kept.like_to_change)
        self._fold.set_open(opened=any(one not in {None, ""} for one in told))

    def shows(self, kept: Person) -> bool:
        """Whether this is what the form began from."""
        return kept.model_dump() == self._kept

    @cached_property
    def _others(self) -> list[Person]:
        """Everyone else; read only once the client's own word for this person may name them."""
        with self.desk.journal.read() as session:
            return [one for one in person.everyone(session) if one.id != self.existing]

    @Slot()
    def _show_default_alias(self) -> None:
        """Show what the paper will say as long as nothing else is written."""
        made = self._made()
        if made.label:
            made.print_alias = ""
            others = self._others if made.relationship_words else ()  # whom the words may name
            names = Names((*others, made), PeopleAs.INITIALS)
            self.alias.setPlaceholderText(names.full(made))

    def _made(self) -> Person:
        """Return the person as they stand in the form, not saved."""
        return Person(
            label=self.name.value.strip(),
            relationship=Relationship(self.relationship.value or _UNSAID),
            relationship_words=self.own_word.value.strip(),
            status=Status(self.status.value or Status.UNSAID),
            print_alias=self.alias.value.strip(),
            satisfaction=self.satisfaction.value,
            can_confide=Confide(self.confide.value) if self.confide.value else None,
            went_well=self.went_well.value.strip(),
            hard=self.hard.value.strip(),
            like_to_change=self.change.value.strip(),
            share=self._share,
        )

    @override
    def typed(self) -> tuple[tuple[str, dict[str, Any]], ...]:
        return ((self.key, self.content()),) if self.existing is None else ()

    @Slot()
    @override
    def save(self) -> None:
        made = self._made()
        if not self.say_problems(person.problems(made.label, made.satisfaction)):
            self.write(lambda: self._store(made))

    def _store(self, made: Person) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(Person, self.existing) if self.existing else None
            if kept is None:
                session.add(made)
                session.flush()
                self.existing = made.id
            else:
                person.update(kept, made)
            standing.note(session, self.existing or made.id, made.satisfaction, self.desk.now())
