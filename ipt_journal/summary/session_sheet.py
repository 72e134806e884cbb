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
from ipt_journal.records.record import Record, Share, area_label
from ipt_journal.records.therapy import AgendaPoint, SessionStatus, TalkSafety, TherapySession
from ipt_journal.summary.candidates import DAY, candidates, midnight
from ipt_journal.summary.choices import Choices, hiding
from ipt_journal.summary.closer_looks import CloserLooksOnPaper
from ipt_journal.summary.events import EventsOnPaper
from ipt_journal.summary.measures import MeasuresOnPaper
from ipt_journal.summary.names import Names
from ipt_journal.summary.safety import SafetyOnPaper
from ipt_journal.summary.sheet import (
    Chart,
    NoteOnPaper,
    Sheet,
)
from ipt_journal.summary.standing import StandingOnPaper
from ipt_journal.summary.texts import Passage, Texts

_ALL_WORDS = {Block.WORDS, Block.NOTES, Block.TRIED}  # nothing of them without free text


def build(session: Session, choices: Choices) -> Sheet:
    """Return the paper: only what the choices let through, and how many still wait for a choice."""
    return _Builder(session, hiding(session, choices)).sheet()


def passages(session: Session, choices: Choices) -> tuple[Passage, ...]:
    """Return every text of the client's that stands on the paper, in reading order."""
    builder = _Builder(session, hiding(session, choices))
    builder.sheet()
    return builder.texts.passages


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
        names = Names(self.people.values(), choices.people_as, choices.persons)
        self.texts = Texts(choices, names)
        self.events = EventsOnPaper(session, self.found, self.texts)
        self.measures = MeasuresOnPaper(session, self.texts)

    def sheet(self) -> Sheet:
        first, rest = self.events.by_page()
        standing = StandingOnPaper(self.session, self.texts, self.people)
        looks = CloserLooksOnPaper(self.session, self.found, self.texts, self.people)
        since, closeness = standing.closeness()
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
            closer=looks.rows(self.events.chosen),
            standing=standing.focus(self.found.sheets),
            closeness=closeness,
            closeness_since=since,
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
        focus = self.texts.of(self.profile, "focus_words") or areas
        return translate("Sheet", "Focus: {focus}").format(focus=focus) if focus else ""

    def _footer(self) -> str:
        line = translate("Sheet", "Written by the client. Not monitored between sessions.")
        initials = self.profile.initials
        return f"{initials} · {line}" if 0 < len(initials) <= profile.LONGEST_INITIALS else line

    # What to bring up

    def _agenda(self) -> tuple[str, ...]:
        points = (point for point in self.found.agenda if self.choices.answer(point))
        return tuple(filter(None, map(self._point, points)))

    def _point(self, point: AgendaPoint) -> str:
        words = self._words(point)
        number = self.events.number_of.get(point.event_id) if point.event_id else None
        return f"{words} ({number})" if number and words else words

    def _words(self, point: AgendaPoint) -> str:
        """Return a point's words; where they are an event's, what holds for those holds here."""
        about = self.session.get(RelationshipEvent, point.event_id) if point.event_id else None
        if about is None or not event.copied(point, about):
            return self.texts.of(point, "text")
        if about.share is Share.NEVER:
            return ""
        if about.words.strip():
            return self.texts.of(about, "words")
        return event.title(about) if self.choices.shows(about, "kind") else ""

    def _safety(self) -> tuple[str, ...]:
        held = [one for one in self.sessions if one.status is SessionStatus.HELD]
        day = held[-1].happened.day if held else None
        told = SafetyOnPaper(self.session, self.choices, day)
        talk = self.coming.talk_safety if self.coming else TalkSafety.NOT_ANSWERED
        lines = told.lines(self.found.check_ins, talk)
        if self.coming and self._hard() and self.choices.decided(self.coming):
            hard = translate("Sheet", "Hard to say: {words}")
            words = self.texts.of(self.coming, "hard_to_say")
            lines += (hard.format(words=words),) if words else ()
        return lines

    def _hard(self) -> str:
        if self.coming is None or not self.choices.has(Block.HARD):
            return ""
        return "" if self.coming.share is Share.NEVER else self.coming.hard_to_say

    def _tried(self) -> tuple[str, ...]:
        if not self.choices.has(Block.TRIED):
            return ()
        tried = (one for one in self.found.tried if self.choices.answer(one))
        return tuple(filter(None, map(self._one_tried, tried)))

    def _one_tried(self, tried: Experiment) -> str:
        what = self.texts.of(tried, "what").rstrip(".")
        if not what:
            return ""
        outcome = experiment.outcome_label(tried.outcome).casefold()
        whom = self._tried_with(tried)
        if whom and tried.outcome in {Outcome.DONE, Outcome.PARTLY}:
            outcome = translate("Sheet", "{outcome}, with {names}").format(
                outcome=outcome, names=whom.rstrip(".")
            )
        return f"{what}: {outcome}. {self.texts.of(tried, 'learned')}".strip()

    def _tried_with(self, tried: Experiment) -> str:
        if not self.choices.shows(tried, "people"):
            return ""
        whom = (self.people[key] for key in mention.people_of(self.session, tried.id))
        return ", ".join(self.texts.names.short(someone) for someone in whom)

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
        wall = self.choices.wall
        rules = [(wall(one.happened), short.format(n=self.numbers[one.id])) for one in held]
        return Chart(
            start,
            end,
            tuple(wall(one.happened) for one in printed),
            tuple(one.mood for one in printed),
            tuple(rule for rule in rules if start <= rule[0] < end),
            self.events.marks(),
            self._description(printed),
            self.choices.exact_times,
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
        chosen = (noted for noted in self.found.notes if self.choices.answer(noted))
        notes = (NoteOnPaper(self.choices.day(one.happened), self._noted(one)) for one in chosen)
        return tuple(one for one in notes if one.words)

    def _noted(self, noted: Note | MoodCheckIn) -> str:
        return self.texts.of(noted, "text" if isinstance(noted, Note) else "note")

    def _undecided(self) -> int:
        """Count the records that wait for a choice, in the parts that are on the paper."""
        parts: tuple[tuple[Block, Sequence[Record]], ...] = (
            (Block.EVENTS, self.found.events),
            (Block.WORDS, self.found.words),
            (Block.NOTES, self.found.notes),
            (Block.MEASURES, [one.last for one in self.found.measures]),
            (Block.TRIED, self.found.tried),
            (Block.CLOSER, self.found.looked),
            (Block.FOCUS, self.found.sheets),
        )
        waiting = sum(
            self.choices.answer(record) is None
            for block, records in parts
            if self.choices.has(block) and (self.choices.free_text or block not in _ALL_WORDS)
            for record in records
        )
        if self.choices.has(Block.CHART) and not self.choices.stored:
            waiting += sum(one.share is Share.ASK for one in self.found.check_ins)
        if self.coming and self._hard() and not self.choices.decided(self.coming):
            waiting += 1
        return waiting
