"""Edits a person: what the client calls them, who they are, and how it is between the two."""

from functools import cached_property
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlmodel import Session

from ipt_journal.records import asked, closeness, gate, person, person_asked, standing
from ipt_journal.records.asked import is_empty
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Person, Relationship, Status
from ipt_journal.records.record import Problem, Share
from ipt_journal.records.safe import Safe
from ipt_journal.summary.names import Names
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.asking.private import Private
from ipt_journal.ui.asking.questions import Questions
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.form import Form
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.fold import Fold
from ipt_journal.ui.widgets.kind import ChipChoice
from ipt_journal.ui.widgets.labelled import inset, labelled
from ipt_journal.ui.widgets.rough_day import RoughDay

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
        self._kept_place: tuple[float | None, ...] = ()
        self._safe_was = ""
        self._make()
        self._lay_out()
        self._load()
        self._hold()
        self.restore_draft()
        self._show_default_alias()
        self._follow_status()

    def _make(self) -> None:
        relationships = [(str(one), person.relationship_label(one)) for one in _SAID]
        statuses = [
            (str(one), person.status_label(one)) for one in Status if one is not Status.UNSAID
        ]
        rings = [(str(ring), closeness.ring_label(ring)) for ring in closeness.RINGS]
        self.name = LineField(self.tr("What do you call them here?"), self.tr("A nickname is fine"))
        self.relationship = ChipChoice(relationships, _RELATIONSHIPS_SHOWN)
        own = self.tr("Your own word for it, such as sister")
        self.own_word = LineField(self.tr("Your own word for it"), own, dense=True)
        self.status = ChipChoice(statuses, _STATUSES_SHOWN)
        self.since = RoughDay(self.tr("Since when"))
        self.ring = ChipChoice(rings)
        self.wished = ChipChoice(rings[:-1])
        self.alias = LineField(self.tr("How should they appear on paper?"))
        cards = person_asked.cards()
        self.parts = [Questions(one.asked, self.desk, one.title, narrow=True) for one in cards]
        self._folds = [
            Fold(card.title, card.title, part) for card, part in zip(cards, self.parts, strict=True)
        ]
        self.private = Private(self.desk)
        title = person_asked.private().title
        self._private_fold = Fold(title, title, self.private)

    def _lay_out(self) -> None:
        relationship = layout.column(self.relationship, inset(self.own_word), gap=4)
        self._since_line = labelled(self.tr("Since when?"), inset(self.since), gap=4)
        now, like = self.tr("How close does it feel now?"), self.tr("How close would you like?")
        parts: tuple[QWidget, ...] = (
            labelled(self.tr("What do you call them here?"), inset(self.name), gap=4),
            labelled(self.tr("Who are they to you?"), relationship),
            labelled(self.tr("How do things stand now?"), self.status),
            self._since_line,
            labelled(now, self.ring),
            labelled(like, self.wished),
            labelled(self.tr("How should they appear on paper?"), inset(self.alias), gap=4),
        )
        for name, chips in ((now, self.ring), (like, self.wished)):
            chips.setAccessibleName(name)
        layout.fill(QVBoxLayout(self), *parts, *self._folds, self._private_fold, gap=12)

    def _hold(self) -> None:
        self.hold(
            label=self.name,
            relationship=self.relationship,
            relationship_words=self.own_word,
            status=self.status,
            status_since=self.since,
            ring=self.ring,
            wished_ring=self.wished,
            print_alias=self.alias,
            raise_safe=self.private.safe,
        )
        for part in (*self.parts, self.private.questions):
            self.hold(**part.controls)
        for one in (self.name, self.relationship, self.own_word):
            one.changed.connect(self._show_default_alias)
        for line in (self.name, self.own_word, self.alias):
            line.returnPressed.connect(self.save)
        self.status.changed.connect(self._follow_status)

    @override
    def focus(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def restore(self, content: dict[str, Any]) -> None:
        """Show what a draft holds, with the folds open in which something is typed."""
        super().restore(content)
        self._open_folds()

    def _load(self) -> None:
        if self.existing is None:
            return
        with self.desk.journal.read() as session:
            kept = session.get(Person, self.existing)
            place = closeness.on(session).get(self.existing)
        if kept is None:
            return
        self.name.set_value(kept.label)
        self.relationship.set_value("" if kept.relationship is _UNSAID else kept.relationship)
        self.own_word.set_value(kept.relationship_words)
        self.status.set_value("" if kept.status is Status.UNSAID else kept.status)
        self.since.set_value(kept.status_since)
        self.alias.set_value(kept.print_alias)
        if place is not None:
            self.ring.set_value(str(place.ring))
            self.wished.set_value(str(place.wished_ring) if place.wished_ring else "")
        told = kept.model_dump()
        for part in (*self.parts, self.private.questions):
            part.show_answers(told)
        self._safe_was = str(kept.raise_safe or "")
        self.private.safe.set_value(self._safe_was)
        self.private.safe.show_when(kept.raise_safe_utc if kept.raise_safe else 0)
        self._share, self._kept = kept.share, told
        self._kept_place = place.where if place is not None else ()
        self._open_folds()

    def _open_folds(self) -> None:
        """Open what holds something; what is private stays folded."""
        for fold, part in zip(self._folds, self.parts, strict=True):
            fold.set_open(opened=not all(is_empty(told) for told in part.answers().values()))

    def shows(self, kept: Person, place: tuple[float | None, ...]) -> bool:
        """Whether this is what the form began from."""
        return kept.model_dump() == self._kept and place == self._kept_place

    @Slot()
    def _follow_status(self) -> None:
        """Ask since when things stand so; with somebody who died nothing is raised any more."""
        self._since_line.setVisible(bool(self.status.value))
        self.private.safe.setVisible(self.status.value != Status.DIED)

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
            names = Names((*others, made), PeopleAs.ALIAS)
            self.alias.setPlaceholderText(names.full(made))

    def _made(self) -> Person:
        """Return the person as they stand in the form, not saved."""
        status = Status(self.status.value or Status.UNSAID)
        return Person(
            label=self.name.value.strip(),
            relationship=Relationship(self.relationship.value or _UNSAID),
            relationship_words=self.own_word.value.strip(),
            status=status,
            status_since="" if status is Status.UNSAID else self.since.value,
            print_alias=self.alias.value.strip(),
            share=self._share,
            **{
                one.column: one.kept(part.controls[one.column].value)
                for part in (*self.parts, self.private.questions)
                for one in part.asked
            },
        )

    @override
    def typed(self) -> tuple[tuple[str, dict[str, Any]], ...]:
        return ((self.key, self.content()),) if self.existing is None else ()

    def _problems(self, made: Person) -> list[Problem]:
        questions = [one for part in self.parts for one in part.asked]
        found = person.problems(made.label, made.satisfaction)
        found += asked.problems(questions, self.content())
        return [*found, *asked.problems((_since(),), {"status_since": made.status_since})]

    @Slot()
    @override
    def save(self) -> None:
        made = self._made()
        if not self.say_problems(self._problems(made)):
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
            key, now = self.existing or made.id, self.desk.now()
            standing.note(session, key, made.satisfaction, now)
            self._store_place(session, key)
            answered = self.private.safe.value
            if answered != self._safe_was or self.private.safe.answered:
                gate.answer(session, [key], Safe(answered) if answered else None, now.utc)

    def _store_place(self, session: Session, key: UUID) -> None:
        ring = int(self.ring.value) if self.ring.value else None
        wished = int(self.wished.value) if self.wished.value else None
        if ring is None and wished is not None:
            ring = 0  # a wish is told of somebody who is not on the map yet
        closeness.say_rings(session, key, self.desk.now(), ring, wished)


def _since() -> asked.Asked:
    return asked.Asked("status_since", "", asked.How.DAY)
