"""The paper for one session: mood since last time, what happened with people, what to bring up."""

from collections.abc import Sequence

from sqlmodel import Session, select

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import event, experiment, mention, person, profile, therapy
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.experiment import Experiment, Outcome
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.paper import Block
from ipt_journal.records.record import Share, area_label
from ipt_journal.records.therapy import AgendaPoint, SessionStatus, TalkSafety, TherapySession
from ipt_journal.summary.candidates import DAY, candidates, midnight
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.events import EventsOnPaper
from ipt_journal.summary.measures import MeasuresOnPaper
from ipt_journal.summary.names import Names
from ipt_journal.summary.safety import SafetyOnPaper
from ipt_journal.summary.sheet import (
    Chart,
    NoteOnPaper,
    Sheet,
)


def build(session: Session, choices: Choices) -> Sheet:
    """Return the paper: only what the choices let through, and how many still wait for a choice."""
    return _Builder(session, choices).sheet()


class _Builder:
    """Holds what every part of the paper needs to know."""

    def __init__(self, session: Session, choices: Choices) -> None:
        self.session = session
        self.choices = choices
        self.found = candidates(session, choices)
        self.profile = profile.load(session)
        self.sessions = therapy.in_order(session)
        self.numbers = therapy.numbers(self.sessions)
        self.people = {someone.id: someone for someone in session.exec(select(person.Person))}
        self.names = Names(self.people.values(), choices.people_as)
        self.events = EventsOnPaper(session, choices, self.found, self.names)
        self.measures = MeasuresOnPaper(session, choices, self.names)

    def sheet(self) -> Sheet:
        first, rest = self.events.by_page()
        return Sheet(
            title=self._title(),
            date=self._date(),
            span=self._span(),
            focus=self._focus(),
            agenda=self._agenda(),
            safety=self._safety(),
            chart=self._chart(),
            events=self.events.rows(first),
            more_events=self.events.rows(rest),
            scores=self.measures.rows(self.found.measures),
            tried=self._tried(),
            words=self.events.words(),
            notes=self._notes(),
            footer=self._footer(),
            size=self.choices.size,
            undecided=self._undecided(),
        )

    # Head and foot

    @property
    def coming(self) -> TherapySession | None:
        return next((one for one in self.sessions if one.id == self.choices.session_id), None)

    def _title(self) -> str:
        if self.coming is None:
            return translate("Sheet", "Summary")
        n, planned = self.numbers.get(self.coming.id, 0), self.profile.planned_sessions
        if planned:
            pattern = translate("Sheet", "Summary for session {n} of {planned}")
            return pattern.format(n=n, planned=planned)
        return translate("Sheet", "Summary for session {n}").format(n=n)

    def _date(self) -> str:
        return dates.long_day_year(self.coming.happened.day) if self.coming else ""

    def _span(self) -> str:
        days = dates.span_year(self.choices.first_day, self.choices.last_day)
        parts = [self.profile.initials, days, self._count() if self._check_ins() else ""]
        return " · ".join(part for part in parts if part)

    def _count(self) -> str:
        printed = self._check_ins()
        check_ins = translate("Sheet", "%n check-in(s)", n=len(printed))
        days = translate("Sheet", "%n day(s)", n=len({one.happened.day for one in printed}))
        return translate("Sheet", "{check_ins} on {days}").format(check_ins=check_ins, days=days)

    def _focus(self) -> str:
        if not self.choices.has(Block.FOCUS):
            return ""
        areas = "; ".join(area_label(area).casefold() for area in self.profile.areas)
        focus = self.names.within(self.profile.focus_words) or areas
        return translate("Sheet", "Focus: {focus}").format(focus=focus) if focus else ""

    def _footer(self) -> str:
        line = translate("Sheet", "Written by the client. Not monitored between sessions.")
        initials = self.profile.initials
        return f"{initials} · {line}" if 0 < len(initials) <= profile.LONGEST_INITIALS else line

    # What to bring up

    def _agenda(self) -> tuple[str, ...]:
        points = (point for point in self.found.agenda if self.choices.answer(point))
        return tuple(self._point(point) for point in points if not self._copies_never(point))

    def _copies_never(self, point: AgendaPoint) -> bool:
        """Whether a point still has the words of an event that must never be printed."""
        about = self.session.get(RelationshipEvent, point.event_id) if point.event_id else None
        return about is not None and about.share is Share.NEVER and event.copied(point, about)

    def _point(self, point: AgendaPoint) -> str:
        number = self.events.number_of.get(point.event_id) if point.event_id else None
        words = self.names.within(point.text)
        return f"{words} ({number})" if number else words

    def _safety(self) -> tuple[str, ...]:
        held = [one for one in self.sessions if one.status is SessionStatus.HELD]
        day = held[-1].happened.day if held else None
        told = SafetyOnPaper(self.session, self.choices, day)
        talk = self.coming.talk_safety if self.coming else TalkSafety.NOT_ANSWERED
        lines = told.lines(self.found.check_ins, talk)
        if self.coming and self._hard() and self.choices.decided(self.coming):
            hard = translate("Sheet", "Hard to say: {words}")
            lines += (hard.format(words=self.names.within(self._hard())),)
        return lines

    def _hard(self) -> str:
        if self.coming is None or not self.choices.has(Block.HARD):
            return ""
        return "" if self.coming.share is Share.NEVER else self.coming.hard_to_say

    def _tried(self) -> tuple[str, ...]:
        if not self.choices.has(Block.TRIED):
            return ()
        tried = (one for one in self.found.tried if self.choices.answer(one))
        return tuple(self._one_tried(one) for one in tried)

    def _one_tried(self, tried: Experiment) -> str:
        what = self.names.within(tried.what).rstrip(".")
        outcome = experiment.outcome_label(tried.outcome).casefold()
        whom = [self.people[key] for key in mention.people_of(self.session, tried.id)]
        if whom and tried.outcome in {Outcome.DONE, Outcome.PARTLY}:
            names = ", ".join(self.names.short(someone) for someone in whom)
            outcome = translate("Sheet", "{outcome}, with {names}").format(
                outcome=outcome, names=names.rstrip(".")
            )
        learned = self.names.within(tried.learned)
        return f"{what}: {outcome}. {learned}".strip()

    # Mood and events

    def _check_ins(self) -> list[MoodCheckIn]:
        """Return the check-ins on paper: chosen by days and as a block, never singly."""
        if not self.choices.has(Block.CHART):
            return []
        return [one for one in self.found.check_ins if self.choices.decided(one)]

    def _chart(self) -> Chart | None:
        printed = self._check_ins()
        if not self.choices.has(Block.CHART) or not (printed or self.events.chosen):
            return None
        start, end = midnight(self.choices.first_day), midnight(self.choices.last_day) + DAY
        held = (one for one in self.sessions if one.status is SessionStatus.HELD)
        short = translate("Sheet", "S{n}")  # a session, on the chart
        rules = [(one.happened.wall, short.format(n=self.numbers[one.id])) for one in held]
        return Chart(
            start,
            end,
            tuple(one.happened.wall for one in printed),
            tuple(one.mood for one in printed),
            tuple(rule for rule in rules if start <= rule[0] < end),
            self.events.marks(),
            self._description(printed),
        )

    def _description(self, printed: Sequence[MoodCheckIn]) -> str:
        if not printed:
            return translate("Sheet", "No check-ins on these days.")
        moods = [one.mood for one in printed]
        words = translate("Sheet", "{count}. Lowest {low}, highest {high}, latest {latest}, of 10.")
        return words.format(count=self._count(), low=min(moods), high=max(moods), latest=moods[-1])

    # Page 2

    def _notes(self) -> tuple[NoteOnPaper, ...]:
        if not self.choices.has(Block.NOTES):
            return ()
        return tuple(
            NoteOnPaper(
                dates.short_day(noted.happened.day),
                self.names.within(noted.text if isinstance(noted, Note) else noted.note),
            )
            for noted in self.found.notes
            if self.choices.answer(noted)
        )

    def _undecided(self) -> int:
        """Count the records that wait for a choice, in the parts that are on the paper."""
        parts = (
            (Block.EVENTS, self.found.events),
            (Block.WORDS, self.found.words),
            (Block.NOTES, self.found.notes),
            (Block.MEASURES, [one.last for one in self.found.measures]),
            (Block.TRIED, self.found.tried),
        )
        waiting = sum(
            self.choices.answer(record) is None
            for block, records in parts
            if self.choices.has(block)
            for record in records
        )
        if self.choices.has(Block.CHART) and not self.choices.stored:
            waiting += sum(one.share is Share.ASK for one in self.found.check_ins)
        if self.coming and self._hard() and not self.choices.decided(self.coming):
            waiting += 1
        return waiting
