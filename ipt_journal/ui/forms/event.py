"""Edits a relationship event: the facts at the left, the feelings at the right."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ipt_journal.records import (
    event,
    feelings,
    mention,
    mood,
    person,
    record,
    therapy,
)
from ipt_journal.records.event import Did, Kind, RelationshipEvent, valence_label
from ipt_journal.records.record import Area, Share, dated
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.form import Form
from ipt_journal.ui.widgets.area import AreaPicker
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.closer_offer import CloserOffer
from ipt_journal.ui.widgets.feelings import Feelings
from ipt_journal.ui.widgets.field import TextField
from ipt_journal.ui.widgets.fold import Fold
from ipt_journal.ui.widgets.kind import ChipChoice, ChipSet
from ipt_journal.ui.widgets.labelled import inset, labelled
from ipt_journal.ui.widgets.mood_side import MoodSide
from ipt_journal.ui.widgets.people import PeoplePicker
from ipt_journal.ui.widgets.scale import felt_scale, number_scale, with_ends
from ipt_journal.ui.widgets.share import share_segment
from ipt_journal.ui.widgets.tick import Tick
from ipt_journal.ui.widgets.when import When

if TYPE_CHECKING:
    from ipt_journal.moment import Moment

_PEOPLE_SHOWN = 6
_KEY = "event:{}"


class EventForm(Form):
    """A line or a kind is enough; everything else is optional except when."""

    def __init__(self, desk: Desk, existing: UUID | None) -> None:
        super().__init__(desk, _KEY.format(existing or ""))
        self._existing = self.saved_id = existing
        self._told_at: Moment | None = (
            None  # the moods stored with an event are those of its moment
        )
        with desk.journal.read() as session:
            people = person.offered(session, existing)
            self._session = therapy.upcoming(session)
        self._make_facts(people)
        self._make_feelings()
        self.bring = Tick(self.tr("Bring to session"))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.offer = CloserOffer()
        if existing is None:
            self.only_where_kept(self.offer.start)
        felt = layout.column((self._felt(), 1), self.offer, gap=16)
        layout.fill(self._columns, (self._facts(), 1), (felt, 1), gap=24)
        outer = QVBoxLayout(self)
        layout.fill(outer, gap=12)
        outer.addLayout(self._columns)
        self._load()
        self._connect()
        if not self.restore_draft() and existing is None:
            self._offer_moods()

    def relay(self, *, one_column: bool) -> None:
        layout.turn(self._columns, below=one_column)

    # Making

    def _make_facts(self, people: list[tuple[UUID, str]]) -> None:
        kinds = [(str(kind), event.kind_chip(kind)) for kind in Kind]
        self.when = When(self.desk.clock)
        self.people = PeoplePicker(people, _PEOPLE_SHOWN, self.tr("Add"))
        self.words = TextField(self.tr("What happened?"), self.tr("In a line or two"))
        self.kind = ChipChoice(kinds, len(event.FIRST_KINDS))
        self.area = AreaPicker()

    def _make_feelings(self) -> None:
        own = self.desk.preferences.own_words
        self.felt = felt_scale(self.tr("How it felt:"), valence_label, (56, 52))
        self.mixed = Tick(self.tr("It was mixed"))
        self.feelings = Feelings(feelings.FIRST_FOR_EVENT, own)
        self.before = MoodSide(self.tr("Mood before"))
        self.after = MoodSide(self.tr("Mood after"))
        self.intensity = number_scale(self.tr("How much it stayed with you"), size=(33, 36))
        self.did = ChipSet([(str(did), event.did_label(did)) for did in Did])
        self.share = share_segment()

    def _facts(self) -> QWidget:
        optional = self.tr("optional")
        return Card(
            labelled(self.tr("When"), self.when, gap=6),
            labelled(self.tr("Who was it with?"), self.people),
            labelled(self.tr("What happened?"), inset(self.words), gap=6),
            labelled(self.tr("What kind of thing?"), self.kind, optional=optional),
            labelled(self.tr("Which area does it belong to?"), self.area, optional=optional),
            None,
            gap=13,
            padding=(16, 16, 16, 14),
        )

    def _felt(self) -> QWidget:
        optional = self.tr("optional")
        felt = with_ends(self.felt, self.tr("Very hard"), self.tr("Neither"), self.tr("Very good"))
        more = layout.column(
            labelled(self.tr("How much did it stay with you?"), self.intensity),
            labelled(self.tr("What did you do with the feeling?"), self.did),
            labelled(self.tr("On paper"), inset(self.share), gap=6),
            gap=13,
        )
        self._fold = Fold(self.tr("More about it"), self.tr("Less"), more)
        return Card(
            labelled(self.tr("How did it feel?"), felt, gap=4),
            layout.indented(self.mixed, None),
            labelled(self.tr("Words for it"), self.feelings, optional=optional),
            self.before,
            self.after,
            self._fold,
            None,
            gap=13,
            padding=(16, 16, 16, 14),
        )

    def _connect(self) -> None:
        self.hold(
            when=self.when,
            people=self.people,
            words=self.words,
            kind=self.kind,
            area=self.area,
            valence=self.felt,
            mixed=self.mixed,
            felt=self.feelings,
            before=self.before,
            after=self.after,
            intensity=self.intensity,
            did=self.did,
            share=self.share,
            bring=self.bring,
        )
        self.when.changed.connect(self._offer_moods)
        self.feelings.own_word.connect(self.remember_word)
        for scale in (self.felt, self.intensity):
            scale.submitted.connect(self.save)

    # Showing

    @override
    def focus(self) -> None:
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.moveCursor(QTextCursor.MoveOperation.End)  # one goes on from there

    def start(self, content: dict[str, Any]) -> None:
        """Begin with what was typed on Today."""
        self.restore(content)
        self.on_edited()

    def start_earlier(self) -> None:
        """Begin with something from before, roughly dated."""
        self.when.set_earlier()
        self._offer_moods()

    def _load(self) -> None:
        self._show_bring(brought=False)
        if self._existing is None:
            return
        with self.desk.journal.read() as session:
            told = session.get(RelationshipEvent, self._existing)
            people = mention.people_of(session, self._existing)
            near = mood.beside(session, told) if told is not None else None
            brought = self._session is not None and bool(
                therapy.point_about(session, self._session.id, event_id=self._existing)
            )
        if told is not None and near is not None:
            self._show(told, people)
            self._told_at = told.happened
            self.before.show_kept(told.mood_before, near.before)
            self.after.show_kept(told.mood_after, near.after)
            self._show_bring(brought=brought)

    def _show(self, told: RelationshipEvent, people: list[UUID]) -> None:
        self.when.set_moment(told.happened)
        self.people.choose(people, no_one=told.no_one, someone_else=told.someone_else)
        self.words.set_value(told.words)
        self.kind.set_value(told.kind or "")
        self.area.set_value(told.area or "")
        self.felt.set_value(told.valence)
        self.mixed.setChecked(told.mixed)
        self.feelings.set_value(told.felt)
        self.intensity.set_value(told.intensity)
        self.did.set_value(told.did)
        self.share.set_value(told.share)
        self._fold.set_open(opened=told.intensity is not None or bool(told.did))

    def _show_bring(self, *, brought: bool) -> None:
        self.bring.setChecked(brought)
        self.bring.setEnabled(self._session is not None)
        if self._session is None:
            self.bring.set_below(self.tr("There is no next session yet"))

    @Slot()
    def _offer_moods(self) -> None:
        if self.when.problem():
            return
        with self.desk.journal.read() as session:
            near = mood.around(session, self.when.moment())
        self.before.offer(near.before)
        self.after.offer(near.after)

    # Drafts and saving

    @override
    def restore(self, content: dict[str, Any]) -> None:
        super().restore(content)
        if self.when.problem() or self.when.moment() != self._told_at:
            self._offer_moods()

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
        made = self._made()
        today = self.desk.now().day
        problems = [*record.date_problems(made.happened, today), *event.problems(made)]
        if not self.say_problems(problems):
            self.write(lambda: self._store(made))

    def _made(self) -> RelationshipEvent:
        """Return the event as it stands in the form, not saved."""
        return RelationshipEvent(
            **dated(self.when.moment(), self.desk.now()),
            words=self.words.value.strip(),
            kind=Kind(self.kind.value) if self.kind.value else None,
            area=Area(self.area.value) if self.area.value else None,
            valence=self.felt.value,
            mixed=self.mixed.isChecked(),
            felt=self.feelings.value,
            intensity=self.intensity.value,
            did=self.did.value,
            share=Share(self.share.value),
            no_one=self.people.no_one,
            someone_else=self.people.someone_else,
            mood_before=self.before.own,
            mood_before_id=self.before.reference,
            mood_after=self.after.own,
            mood_after_id=self.after.reference,
        )

    def _store(self, made: RelationshipEvent) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(RelationshipEvent, self._existing) if self._existing else None
            if kept is not None:
                event.update(session, kept, made)
                made = kept
            else:
                session.add(made)
            self.saved_id = made.id
            person.name_in(session, made.id, self.people.people, self.people.new_names)
            if self._session is not None:
                words, brought = event.shown(made), self.bring.isChecked()
                therapy.bring(session, self._session.id, words, brought=brought, event_id=made.id)
