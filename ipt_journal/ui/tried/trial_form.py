"""The cards for something to try, words to practise, a decision, and asking for support."""

from dataclasses import dataclass, field
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from ipt_journal.journal import Draft
from ipt_journal.records import caution, experiment, gate, mention, therapy, trials
from ipt_journal.records.asked import Answered
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.gate import Gate
from ipt_journal.records.person import Person, Status
from ipt_journal.records.support import SupportRequest
from ipt_journal.records.trials import Trial
from ipt_journal.typed import override
from ipt_journal.ui import layout, session_name
from ipt_journal.ui.asking.record_form import RecordForm
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.tried.asked_first import AskedFirst
from ipt_journal.ui.tried.shapes import shape
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.small_answers import DropChoice


@dataclass(frozen=True, slots=True)
class Start:
    """What is known already of a new record: some answers, who it is with, what it came out of."""

    given: Draft = field(default_factory=dict)
    people: tuple[UUID, ...] = ()
    came_from: UUID | None = None


def make(
    desk: Desk,
    kind: type[Trial],
    existing: UUID | None = None,
    *,
    start: Start | None = None,
    on_purpose: bool = False,
) -> RecordForm:
    """Return the card of a kind; a folded record is shown at once where that is `on_purpose`."""
    begun = start or Start()
    forms = {Experiment: ExperimentForm, SupportRequest: SupportForm}
    form = forms.get(kind, GatedForm if kind in trials.GATED else TrialForm)
    made: RecordForm = form(
        desk,
        shape(kind),
        existing,
        given=begun.given,
        people=begun.people,
        came_from=begun.came_from,
    )
    if on_purpose and isinstance(made, GatedForm):
        made.show_kept()
    return made


class TrialForm(RecordForm):
    """Whoever died is not offered, and nothing is said about it."""

    @override
    def offered(self, session: Session, named: set[UUID]) -> list[Person]:
        known = super().offered(session, named)
        return [one for one in known if one.status is not Status.DIED or one.id in named]


class SupportForm(TrialForm):
    """The one person who is asked stands in the record itself."""

    @override
    def people_in(self, session: Session, record: UUID) -> list[UUID]:
        kept = session.get(SupportRequest, record)
        return [kept.person_id] if kept and kept.person_id else []

    @override
    def keep_people(self, session: Session, made: Answered) -> None:
        if self.who is None or not isinstance(made, SupportRequest):
            return
        new = [Person(label=name) for name in self.who.new_names]
        session.add_all(new)
        people = [*self.who.people, *(one.id for one in new)]
        made.person_id = people[0] if people else None


class GatedForm(TrialForm):
    """Before anything is practised or tried with somebody it is asked whether that is safe."""

    @override
    def more_inputs(self) -> dict[str, Any]:
        self.first = AskedFirst(self.desk)
        with self.desk.journal.read() as session:
            self._before = self.people_in(session, self.existing) if self.existing else []
        return {}

    @override
    def items(self) -> list[QWidget]:
        self._steps = layout.column(*self.steps(), gap=10)
        self._show = Button(self.tr("Show what is kept"), "link", "eye")
        self._show.clicked.connect(self.show_kept)
        self._kept_row = layout.indented(self._show, None)
        return [*self.who_item(), self.first, self._kept_row, self._steps]

    def steps(self) -> list[QWidget]:
        """Return what is hidden until it may be offered."""
        return list(self.parts)

    @override
    def restore_draft(self) -> bool:
        """Be asked about from here on: by now it is known who it is with."""
        self.hold(safe_of_new=self.first)
        self._purpose = False
        restored = super().restore_draft()
        self.first.answered.connect(self._look)
        self.first.brought.connect(self._on_brought)
        if self.who is not None:
            self.who.changed.connect(self._look)
        self._look()
        return restored

    @Slot()
    def show_kept(self) -> None:
        """Show what is kept although the therapist comes first: the client asked for it."""
        self._purpose = True
        self._look()

    @Slot()
    def _look(self) -> None:
        people = self.who.people if self.who else []
        names = self.who.new_names if self.who else []
        added = [one for one in people if one not in self._before]
        known = [one for one in people if one in self._before]
        with self.desk.journal.read() as session:
            about = caution.about(session, known, self.existing, self.came_from)
            more = caution.about(session, added, self.existing, self.came_from)
        if self.existing is None:
            found = self.first.look(more, names)
            self.first.offer_bringing(self._line)
            self._steps.setVisible(found is Gate.OPEN)
            self.saving.setVisible(found is Gate.OPEN)
            self._kept_row.hide()
            self._saves = found is Gate.OPEN
            return
        found = self.first.look(about, ())
        waits = found in {Gate.ASK, Gate.CLOSED}
        if found is Gate.ASK and not self._is_open():
            self.first.hide()  # it is over: there is nothing to ask before
            waits = False
        self._steps.setVisible(not waits or self._purpose)
        self._kept_row.setVisible(waits and not self._purpose)
        self._saves = not added and not names
        if not self._saves:  # whoever was not in it before is asked about first
            self._saves = self.first.look(more, names) is Gate.OPEN
        self.saving.setVisible(self._saves)

    def _is_open(self) -> bool:
        with self.desk.journal.read() as session:
            kept = session.get(self.shape.kind, self.existing)
        return isinstance(kept, trials.GATED) and trials.is_open(kept)

    def _line(self) -> str:
        return str(self.content().get(self.shape.kind.needs, ""))

    @Slot()
    @override
    def save(self) -> None:
        """Save once that may be; nothing is said where there is nothing to say."""
        if self._saves:
            super().save()
        elif self.first.gate is Gate.ASK:
            self.error.say(self.tr("Please answer first whether it is safe."))

    @override
    def complete(self, session: Session, made: Answered) -> None:
        """Keep what was said of each new name with the person it is by now."""
        if self.who is None or not self.who.new_names:
            return
        named = mention.people_of(session, made.id)
        new = [one for one in named if one not in self.who.people]
        for name, one in zip(self.who.new_names, new, strict=True):
            gate.answer(session, [one], self.first.of_new(name), self.desk.now().utc)

    @Slot()
    def _on_brought(self) -> None:
        """Put what was typed on the session's list, where it can be talked over."""
        words, self_key = self._line().strip(), self.key
        if self.desk.attempt(partial(self._bring, words), self.error.say):
            self.desk.drafts.saved(self_key)
            self.desk.notice(self.tr("On the list for your session."), undoable=True)
            self.done.emit()

    def _bring(self, words: str) -> None:
        with self.desk.journal.write() as session:
            coming = therapy.upcoming(session)
            if coming is not None:
                therapy.add_point(session, coming.id, words)


class ExperimentForm(GatedForm):
    """Knows also at which session it is to be told."""

    @override
    def more_inputs(self) -> dict[str, Any]:
        super().more_inputs()
        with self.desk.journal.read() as session:
            known = session_name.choices(session)
            coming = therapy.upcoming(session)
        self._session = DropChoice(self.tr("To tell at"), known)
        if coming is not None:
            self._session.set_value(str(coming.id))
        return {"session_id": self._session}

    @override
    def steps(self) -> list[QWidget]:
        told_at = layout.indented(self._session, None)
        return [self.parts[0], labelled(self.tr("To tell at"), told_at, gap=4), *self.parts[1:]]

    @override
    def complete(self, session: Session, made: Answered) -> None:
        super().complete(session, made)
        chosen = UUID(self._session.value) if self._session.value else None
        if isinstance(made, Experiment) and (made.session_id != chosen or self.existing is None):
            made.position = len(experiment.for_session(session, chosen))
            made.session_id = chosen
