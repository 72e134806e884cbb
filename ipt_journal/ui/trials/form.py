"""The card in which something is practised or tried: with whom, whether that is safe, and the rest.

Whoever is chosen is asked about first where nothing counts yet. What was practised or tried before
is opened as it is.
"""

from collections.abc import Collection
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlmodel import Session

from ipt_journal.i18n import translate
from ipt_journal.journal import Draft
from ipt_journal.records import caution, experiment, focus, gate, mention, rehearsal, therapy
from ipt_journal.records.asked import Answered
from ipt_journal.records.experiment import Experiment, Outcome
from ipt_journal.records.gate import Gate
from ipt_journal.records.person import Person, Status
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.safe import Safe
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.asking.record_form import RecordForm, Shape
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.gate import SafeQuestion, TherapistFirst
from ipt_journal.ui.trials.source import Source
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.tick import Tick


class TrialForm(RecordForm):
    """`source` is what it comes out of, unless it `came_from` something practised there."""

    bring_chosen = Signal(object, str, bool)  # UUID, words, brought

    def __init__(
        self,
        desk: Desk,
        shape: Shape,
        source: Source,
        existing: UUID | None = None,
        *,
        given: Draft | None = None,
        came_from: UUID | None = None,
    ) -> None:
        self._source = source
        with desk.journal.read() as session:
            self._before = mention.people_of(session, existing) if existing else []
            people = mention.people_of(session, came_from) if came_from else _whom(source)
        self._safe_of_new: dict[str, Safe] = {}
        told = given or ({"outcome": Outcome.PLANNED} if shape.kind is Experiment else {})
        out_of = came_from or source.key
        super().__init__(desk, shape, existing, given=told, people=tuple(people), came_from=out_of)
        if self.who is not None:
            self.who.changed.connect(self._on_who)
        card = self.findChild(Card)
        if card is not None:  # it stands in a card already
            card.setProperty("card", "none")
            card.items.setContentsMargins(0, 0, 0, 0)
        self.look()

    @override
    def items(self) -> list[QWidget]:
        asking = QWidget()
        self._asking = QVBoxLayout(asking)
        layout.fill(self._asking)
        assert self.who is not None  # noqa: S101 - both shapes have people
        who = labelled(self.shape.who, self.who, gap=4)
        # What came of it is asked once it is there.
        self._shown = self.parts if self.existing else self.parts[: self._at_first()]
        for part in self.parts[len(self._shown) :]:
            part.hide()
        return [who, asking, *self.parts, *self._bring()]

    def _at_first(self) -> int:
        return 1 if self.shape.kind is Experiment else len(self.parts)

    def _bring(self) -> list[QWidget]:
        if self.existing is None:
            return []
        coming = self._source.coming
        tick = Tick(self.tr("Bring to session"))
        tick.setEnabled(coming is not None and not self.desk.journal.read_only)
        if coming is None:
            tick.set_below(self.tr("There is no next session yet"))
        else:
            with self.desk.journal.read() as session:
                known = focus.point(session, self.existing, coming.id)
            tick.setChecked(known is not None)
        tick.clicked.connect(self._on_bring)
        return [layout.indented(tick, None)]

    def _on_bring(self, brought: bool) -> None:  # noqa: FBT001 - as Qt tells it
        words = str(self.content().get(self.shape.kind.needs, ""))
        self.bring_chosen.emit(self.existing, words, brought)

    @override
    def offers(self, one: Person) -> bool:
        return super().offers(one) and one.status is not Status.DIED

    @override
    def comes_later(self, one: Person) -> bool:
        return one.id not in {*self._source.whom, *self._before}

    # Whether it is safe

    @Slot()
    def _on_who(self) -> None:
        if self.who is not None and not self.who.is_typing:
            self.look()

    def look(self) -> bool:
        """Show what may be offered with those who are chosen; True: the steps themselves."""
        gated, asked, unsaid = self._gated()
        layout.clear(self._asking)
        if gated is Gate.ASK:
            question = SafeQuestion(", ".join([*(one.label for one in asked), *unsaid]))
            people = [one.id for one in asked]
            question.answered.connect(lambda told: self._on_safe(people, unsaid, told))
            self._asking.addWidget(question)
            question.show()  # the keyboard may go there now
        elif gated is Gate.CLOSED:
            self._asking.addWidget(TherapistFirst(self.desk))
        for part in self._shown:
            part.setVisible(gated is Gate.OPEN)
        return gated is Gate.OPEN

    def _gated(self) -> tuple[Gate, list[Person], list[str]]:
        """Return what may be offered, and the people and new names that are to be asked about."""
        people, new = self._chosen()
        added = [one for one in people if one not in self._before]
        if self.existing is not None and not added and not new:
            return Gate.OPEN, [], []
        now = self.desk.now().utc
        said = [self._safe_of_new.get(name) for name in new]
        with self.desk.journal.read() as session:
            about = caution.about(session, added, self.existing, self._source.key)
            # Of those on the sheet, whoever is not chosen is not asked about.
            counted = about.people - ({*self._source.whom} - {*added})
            found = gate.gate(session, counted, now, *about.sheet, self._source.safe, *said)
            asked = gate.unanswered(session, counted, now)
        unsaid = [name for name in new if name not in self._safe_of_new]
        return Gate.ASK if found is Gate.OPEN and unsaid else found, asked, unsaid

    def _chosen(self) -> tuple[list[UUID], list[str]]:
        return (self.who.people, self.who.new_names) if self.who is not None else ([], [])

    def _on_safe(self, asked: list[UUID], new: list[str], told: Safe | None) -> None:
        def keep() -> None:
            with self.desk.journal.write() as session:
                gate.answer(session, asked, told, self.desk.now().utc)

        if told is not None:
            self._safe_of_new |= dict.fromkeys(new, told)
        if not asked or self.desk.attempt(keep, self.error.say):
            self.look()
            self.focus()

    # Keeping it

    @override
    def focus(self) -> None:
        """Put the keyboard on the first question that may be answered."""
        if self.look():
            next(iter(self.parts[0].controls.values())).setFocus()
        elif self._asking.count():
            item = self._asking.itemAt(0)
            widget = item.widget() if item is not None else None
            if isinstance(widget, SafeQuestion):
                widget.choice.setFocus()

    @override
    def content(self) -> Draft:
        told = super().content()
        if "outcome" in told:  # it always has one
            told["outcome"] = told["outcome"] or Outcome.PLANNED
        return told

    @Slot()
    @override
    def save(self) -> None:
        if self.look():
            super().save()

    @override
    def keep_people(self, session: Session, made: Answered) -> None:
        """Name them; whoever is new has the answer that was given about them."""
        now = self.desk.now().utc
        people, names = self._chosen()
        new = [
            Person(label=name, raise_safe=self._safe_of_new.get(name), raise_safe_utc=now)
            for name in names
        ]
        session.add_all(new)
        mention.set_people(session, made.id, [*people, *(one.id for one in new)])

    @override
    def complete(self, session: Session, made: Answered) -> None:
        """Let something new be told at the coming session."""
        if self.existing is None and isinstance(made, Experiment):
            coming = therapy.upcoming(session)
            made.session_id = coming.id if coming else None
            made.position = len(experiment.for_session(session, made.session_id))


def _whom(source: Source) -> Collection[UUID]:
    """Return with whom it would be, where that is one person."""
    return source.whom if len(source.whom) == 1 else ()


def trying() -> Shape:
    return Shape(
        Experiment,
        translate("TrialForm", "Something small to try"),
        experiment.problems("")[0].sentence,
        experiment.remove,
        translate("TrialForm", "With whom?"),
    )


def practising() -> Shape:
    return Shape(
        Rehearsal,
        translate("TrialForm", "Practise the words"),
        translate("TrialForm", "What do you want from it? A line is enough."),
        rehearsal.remove,
        translate("TrialForm", "With whom?"),
    )
