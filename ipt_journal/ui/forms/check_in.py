"""Edits a whole check-in: the number, and everything that may go with it."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ipt_journal.records import feelings, mention, mood, person, record
from ipt_journal.records.mood import Influence, MoodCheckIn, Place, Thoughts
from ipt_journal.records.record import Share, dated
from ipt_journal.typed import override
from ipt_journal.ui import care, layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.form import Form
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import LineField, TextField
from ipt_journal.ui.widgets.how_much import HowMuch
from ipt_journal.ui.widgets.kind import ChipChoice, ChipSet
from ipt_journal.ui.widgets.labelled import inset, labelled
from ipt_journal.ui.widgets.people import NO_ONE, PeoplePicker
from ipt_journal.ui.widgets.scale import Scale, number_scale, with_ends
from ipt_journal.ui.widgets.share import share_segment
from ipt_journal.ui.widgets.thoughts import ThoughtsQuestion
from ipt_journal.ui.widgets.when import When

_PEOPLE_SHOWN = 6
_WORD, _HOW_MUCH = "word", "how_much"


class CheckInForm(Form):
    """Only the number is needed."""

    def __init__(self, desk: Desk, existing: UUID | None) -> None:
        super().__init__(desk, f"check_in:{existing or ''}")
        self._existing = existing
        self._answered: Thoughts | None = None  # about thoughts, when it was last saved
        with desk.journal.read() as session:
            people = person.offered(session, existing)
        self._make(people)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        layout.fill(self._columns, (self._first(), 1), (self._second(), 1), gap=24)
        outer = QVBoxLayout(self)
        layout.fill(outer, gap=12)
        outer.addLayout(self._columns)
        self._load()
        self._connect()
        self.restore_draft()

    def relay(self, *, one_column: bool) -> None:
        layout.turn(self._columns, below=one_column)

    def _make(self, people: list[tuple[UUID, str]]) -> None:
        self.when = When(self.desk.clock, fuzzy=False)
        self.mood = number_scale(self.tr("Mood"), size=(38, 44))
        self.felt = HowMuch(feelings.FIRST_FOR_MOOD, self.desk.preferences.own_words, feelings.MOST)
        self.note = TextField(self.tr("A note"), self.tr("A note, if you like"))
        self.distress = number_scale(self.tr("How hard it is to bear"), size=(33, 36))
        self.connected = number_scale(self.tr("How connected"), size=(33, 36))
        self.energy = _small(self.tr("Energy"))
        self.sleep = _small(self.tr("Sleep last night"))
        self.hours = LineField(self.tr("Hours of sleep"), self.tr("hours, such as 6.5"), dense=True)
        self.location = ChipChoice([(str(place), mood.place_label(place)) for place in Place])
        self.people = PeoplePicker(people, _PEOPLE_SHOWN, self.tr("Add"), also=(NO_ONE,))
        self.thoughts = ThoughtsQuestion()
        if not self.desk.preferences.ask_thoughts:
            self.thoughts.hide()
        self.influences = ChipSet([(str(one), mood.influence_label(one)) for one in Influence])
        self.share = share_segment()

    def _first(self) -> QWidget:
        optional = self.tr("optional")
        mood = with_ends(
            self.mood, self.tr("0  lowest I can imagine"), self.tr("best I can imagine  10")
        )
        return Card(
            labelled(self.tr("When"), self.when, gap=6),
            labelled(self.tr("How is your mood?"), mood),
            labelled(self.tr("Words for it"), self.felt, optional=optional),
            labelled(self.tr("A note"), inset(self.note), optional=optional, gap=6),
            self.thoughts,
            None,
            gap=13,
            padding=(16, 16, 16, 14),
        )

    def _second(self) -> QWidget:
        rest = self.tr("optional")
        sleep = layout.row(
            labelled(self.tr("Energy"), self.energy, optional=rest),
            None,
            labelled(self.tr("Sleep last night"), self.sleep, optional=rest),
        )
        hours = layout.row(self.hours, None, margins=layout.RINGED)
        return Card(
            labelled(self.tr("How hard is it to bear?"), self.distress, optional=rest),
            labelled(
                self.tr("How connected to others do you feel?"), self.connected, optional=rest
            ),
            sleep,
            labelled(self.tr("How long did you sleep?"), hours, optional=rest, gap=6),
            labelled(self.tr("Where are you?"), self.location, optional=rest),
            labelled(self.tr("Who is with you?"), self.people, optional=rest),
            labelled(self.tr("What else is going on?"), self.influences, optional=rest),
            labelled(self.tr("On paper"), inset(self.share), gap=6),
            None,
            gap=13,
            padding=(16, 16, 16, 14),
        )

    def _connect(self) -> None:
        self.hold(
            when=self.when,
            mood=self.mood,
            felt=self.felt,
            note=self.note,
            distress=self.distress,
            connected=self.connected,
            energy=self.energy,
            sleep_quality=self.sleep,
            hours=self.hours,
            location=self.location,
            people=self.people,
            influences=self.influences,
            thoughts=self.thoughts,
            share=self.share,
        )
        self.felt.own_word.connect(self.remember_word)
        for scale in (self.mood, self.distress, self.connected, self.energy, self.sleep):
            scale.submitted.connect(self.save)

    @override
    def focus(self) -> None:
        self.mood.focus_on(5)

    def start(self, content: dict[str, Any]) -> None:
        """Begin with what was chosen on Today."""
        felt = [{_WORD: word, _HOW_MUCH: 2} for word in content.get("felt", ())]
        self.restore({**content, "felt": felt})
        self.on_edited()

    def _load(self) -> None:
        if self._existing is None:
            return
        with self.desk.journal.read() as session:
            kept = session.get(MoodCheckIn, self._existing)
            people = mention.people_of(session, self._existing)
        if kept is None:
            return
        self.when.set_moment(kept.happened)
        self.mood.set_value(kept.mood)
        self.felt.set_value(kept.felt)
        self.note.set_value(kept.note)
        self.distress.set_value(kept.distress)
        self.connected.set_value(kept.connected)
        self.energy.set_value(kept.energy)
        self.sleep.set_value(kept.sleep_quality)
        self.hours.set_value("" if kept.sleep_hours is None else f"{kept.sleep_hours:g}")
        self.location.set_value(kept.location or "")
        unnamed = kept.alone is False and not people
        self.people.choose(people, no_one=bool(kept.alone), someone_else=unnamed)
        self.influences.set_value(kept.influences)
        self.thoughts.set_value(kept.thoughts or "")
        self._answered = kept.thoughts
        self.share.set_value(kept.share)

    @property
    def care(self) -> int:
        """Return how strong the thoughts are that are noted here anew, 0–3."""
        answer = self.thoughts.answer
        return 0 if answer is self._answered else care.strength_of(answer)

    @override
    def typed(self) -> tuple[tuple[str, dict[str, Any]], ...]:
        return ((self.key, self.content()),) if self._existing is None else ()

    @Slot()
    @override
    def save(self) -> None:
        problem = self.when.problem() or self._hours_problem()
        if self.mood.value is None:
            problem = self.tr("Choose a number first, from 0 to 10.")
        if problem:
            self.error.say(problem)
            return
        made = self._made(self.mood.value or 0)
        today = self.desk.now().day
        problems = [*record.date_problems(made.happened, today), *mood.problems(made)]
        if not self.say_problems(problems):
            self.write(lambda: self._store(made))

    def _hours(self) -> float | None:
        typed = self.hours.value.strip().replace(",", ".")
        return round(float(typed) * 4) / 4 if typed else None

    def _hours_problem(self) -> str:
        try:
            self._hours()
        except (ValueError, OverflowError):
            return self.tr("Write the hours of sleep as a number, such as 6.5.")
        return ""

    def _made(self, number: int) -> MoodCheckIn:
        """Return the check-in as it stands in the form, not saved."""
        return MoodCheckIn(
            **dated(self.when.moment(), self.desk.now()),
            mood=number,
            felt=self.felt.value,
            note=self.note.value.strip(),
            distress=self.distress.value,
            connected=self.connected.value,
            energy=self.energy.value,
            sleep_quality=self.sleep.value,
            sleep_hours=self._hours(),
            location=Place(self.location.value) if self.location.value else None,
            alone=True if self.people.no_one else (False if self.people.value else None),
            influences=self.influences.value,
            thoughts=self.thoughts.answer,
            share=Share(self.share.value),
        )

    def _store(self, made: MoodCheckIn) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(MoodCheckIn, self._existing) if self._existing else None
            if kept is not None:
                mood.update(kept, made)
                made = kept
            else:
                session.add(made)
            person.name_in(session, made.id, self.people.people, self.people.new_names)


def _small(name: str) -> Scale:
    return number_scale(name, low=1, high=5, size=(28, 28))
