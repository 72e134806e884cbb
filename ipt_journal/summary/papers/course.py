"""The therapy so far on paper: scores, mood by phase, moves on the map, goals, what was kept."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, select

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import goal, phase, preferences, profile, scores, therapy
from ipt_journal.records.goal import Goal, Progress
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.paper import Block
from ipt_journal.records.phase import Phase
from ipt_journal.records.profile import Profile
from ipt_journal.records.record import Share, area_label
from ipt_journal.records.response import Response
from ipt_journal.records.scores import Filled
from ipt_journal.records.therapy import SessionStatus, TherapySession
from ipt_journal.summary.candidates import DAY, midnight
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document, Item, Labelled, Part
from ipt_journal.summary.measures import answered, total_words
from ipt_journal.summary.papers.chosen import Chosen
from ipt_journal.summary.papers.columns import Column, table
from ipt_journal.summary.papers.course_mood import mood
from ipt_journal.summary.papers.moves import moves
from ipt_journal.summary.papers.offered import Offered

BLOCKS = (Block.CHART, Block.CLOSENESS)  # chosen as a whole, never singly


def first_day(session: Session, today: date) -> date:
    """Return the day of the first session, or that of the first check-in where none was held."""
    held = next((one for one in therapy.in_order(session) if _was_held(one)), None)
    query = select(MoodCheckIn).order_by(col(MoodCheckIn.happened_utc)).limit(1)
    first = held or session.exec(query).first()
    return min(first.happened.day, today) if first else today


@dataclass(frozen=True, slots=True)
class _Found:
    """Everything of the days of the paper that may go on it, whether or not it will."""

    profile: Profile
    measures: list[Filled]
    phases: list[Phase]
    goals: list[Goal]
    held: list[TherapySession]
    numbers: dict[UUID, int]

    @property
    def with_words(self) -> list[TherapySession]:
        return [one for one in self.held if one.take_away.strip() or one.agreed.strip()]

    @property
    def agreed(self) -> list[Profile]:
        """Return the profile where a focus is agreed on."""
        return [self.profile] if self.profile.focus_words or self.profile.areas else []


def _read(session: Session, choices: Choices) -> _Found:
    first, last = choices.first_day, choices.last_day
    sessions = therapy.in_order(session)
    return _Found(
        profile.load(session),
        [
            found
            for one in scores.filled(session, midnight(last) + DAY)
            for found in _since(one, first)
        ],
        [one for one in phase.in_order(session) if _touches(one, first, last)],
        goal.all_goals(session),
        [one for one in sessions if _was_held(one) and first <= one.happened.day <= last],
        therapy.numbers(sessions),
    )


def _since(filled: Filled, first: date) -> Iterator[Filled]:
    kept = [one for one in filled.responses if one.happened.day >= first]
    if kept:
        yield Filled(filled.form, kept)


def _touches(one: Phase, first: date, last: date) -> bool:
    return one.first <= last and (one.last is None or one.last >= first)


def _was_held(one: TherapySession) -> bool:
    return one.status is SessionStatus.HELD


def offers(session: Session, choices: Choices, _of: UUID | None) -> list[Offered]:
    found = _read(session, choices)
    return [*_numbers(found), *_words(found)]


def _numbers(found: _Found) -> Iterator[Offered]:
    focus = translate("CoursePaper", "The focus agreed on")
    yield from (Offered(one, focus) for one in found.agreed)
    for filled in found.measures:
        yield from (_offered(filled, one) for one in filled.responses)
    part = translate("CoursePaper", "Phases")
    for one in found.phases:
        yield Offered(one, one.name, dates.short_day(one.first), part=part)


def _words(found: _Found) -> Iterator[Offered]:
    part = translate("CoursePaper", "Goals")
    yield from (Offered(one, one.words, part=part) for one in found.goals)
    part = translate("CoursePaper", "What I kept of the sessions")
    for held in found.with_words:
        day = dates.short_day(held.happened.day)
        words = held.take_away.strip() or held.agreed.strip()
        yield Offered(held, words, day, part=part)


def _offered(filled: Filled, one: Response) -> Offered:
    words = translate("CoursePaper", "{name}: {total}")
    told = words.format(name=filled.form.name, total=total_words(filled.form, one))
    part = translate("CoursePaper", "Questionnaires")
    return Offered(one, told, dates.short_day(one.happened.day), part=part)


def build(session: Session, choices: Choices, _of: UUID | None = None) -> Document:
    """Return the paper from the first to the last day of the choices."""
    paper = _OnPaper(session, choices)
    return Document(
        translate("CoursePaper", "Therapy so far"),
        tuple(paper.head()),
        tuple(paper.parts()),
        paper.chosen.footer(),
        choices.size,
        paper.undecided(),
        paper.chosen.passages,
    )


class _OnPaper:
    """Counts on this paper count what is on it, and nothing says why anything changed."""

    def __init__(self, session: Session, choices: Choices) -> None:
        self._session = session
        self.chosen = Chosen(session, choices)
        self._found = _read(session, self.chosen.choices)

    @property
    def _choices(self) -> Choices:
        return self.chosen.choices

    def undecided(self) -> int:
        found = self._found
        of_measures = [one for filled in found.measures for one in filled.responses]
        records = (*found.agreed, *of_measures, *found.phases, *found.goals, *found.with_words)
        return self.chosen.undecided(records)

    def head(self) -> Iterator[str]:
        days = dates.span_year(self._choices.first_day, self._choices.last_day)
        held = [one for one in self._found.held if one.share is not Share.NEVER]
        count = translate("CoursePaper", "%n session(s) held", n=len(held)) if held else ""
        yield " · ".join(filter(None, (self.chosen.initials, days, count)))
        for one in self.chosen.of(self._found.agreed):
            areas = "; ".join(area_label(area).casefold() for area in one.areas)
            focus = self.chosen.text(one, "focus_words") or areas
            if focus:
                yield translate("Sheet", "Focus: {focus}").format(focus=focus)

    def parts(self) -> Iterator[Part]:
        yield from self._measures()
        if self._choices.has(Block.CHART):
            held = [one for one in self._found.held if one.share is not Share.NEVER]
            phases = self.chosen.of(self._found.phases)
            sessions = [(one.happened, self._found.numbers[one.id]) for one in held]
            yield from mood(self._session, self.chosen, phases, sessions)
        if self._choices.has(Block.CLOSENESS):
            yield from moves(self._session, self.chosen)
        yield from self._goals()
        yield from self._kept()

    # Questionnaires

    def _measures(self) -> Iterator[Part]:
        """Yield a table for each questionnaire; a total says nothing of what it came from."""
        bands = preferences.load(self._session).show_bands
        for filled in self._found.measures:
            shown = self.chosen.of(filled.responses)
            if shown:
                heading = translate("Sheet", "{name}, {most}")
                most = translate("Sheet", "of {high}").format(high=filled.form.scoring.high)
                name = self.chosen.within(filled.form.name)
                items = (self._totals(filled, shown, bands=bands),)
                yield Part(heading.format(name=name, most=most), items)

    def _totals(self, filled: Filled, shown: Sequence[Response], *, bands: bool) -> Item:
        form = filled.form
        totals = [form.total(one.answers) for one in shown]
        counts = [
            "" if total is None else answered(form, one)
            for one, total in zip(shown, totals, strict=True)
        ]
        named = [
            form.band(total) if bands and self.chosen.shows(one, "band") else None
            for one, total in zip(shown, totals, strict=True)
        ]
        return table(
            Column(
                translate("CoursePaper", "Day"),
                0.25,
                tuple(dates.short_day_year(one.happened.day) for one in shown),
            ),
            Column(
                translate("CoursePaper", "Total"),
                0.25,
                tuple(total_words(form, one) for one in shown),
            ),
            Column("", 0.22, tuple(counts)),
            Column(
                translate("Paper", "Published band"),
                0.28,
                tuple(one.words if one else "" for one in named),
            ),
        )

    # Goals, and what was kept of the sessions

    def _goals(self) -> Iterator[Part]:
        rows = [(one, self.chosen.text(one, "words")) for one in self.chosen.of(self._found.goals)]
        told = [(one, words, self._progress(one)) for one, words in rows if words]
        if told:
            yield Part(
                translate("CoursePaper", "Goals"),
                (
                    table(
                        Column(
                            translate("CoursePaper", "What I want to have changed"),
                            0.4,
                            tuple(words for _, words, _ in told),
                        ),
                        Column(
                            translate("Goal", "I will know because …"),
                            0.28,
                            tuple(self.chosen.text(one, "know_because") for one, *_ in told),
                        ),
                        Column(
                            translate("CoursePaper", "How far along, of 10"),
                            0.32,
                            tuple(progress for *_, progress in told),
                        ),
                    ),
                ),
            )

    def _progress(self, one: Goal) -> str:
        """Return the first and the latest number of the paper's days, each with its day."""
        first, last = self._choices.first_day, self._choices.last_day
        said = goal.progress(self._session, one.id)
        said = [each for each in said if first <= each.happened.day <= last]
        if len(said) < 2:
            return "".join(map(_how_far, said))
        both = translate("CoursePaper", "{first}, then {last}")
        return both.format(first=_how_far(said[0]), last=_how_far(said[-1]))

    def _kept(self) -> Iterator[Part]:
        """Yield what was taken away and agreed on, by session."""
        rows = [
            Labelled(*told) for told in map(self._one_kept, self.chosen.of(self._found.with_words))
        ]
        items = tuple(one for one in rows if one.words)
        if items:
            yield Part(translate("CoursePaper", "What I kept of the sessions"), items)

    def _one_kept(self, held: TherapySession) -> tuple[str, str]:
        name = translate("CoursePaper", "Session {n}, {day}")
        day = dates.short_day_month(held.happened.day)
        agreed = self.chosen.text(held, "agreed")
        if agreed:
            agreed = translate("CoursePaper", "Agreed: {words}").format(words=agreed)
        words = "\n".join(filter(None, (self.chosen.text(held, "take_away"), agreed)))
        return name.format(n=self._found.numbers[held.id], day=day), words


def _how_far(said: Progress) -> str:
    words = translate("CoursePaper", "{n} ({day})")
    return words.format(n=said.value, day=dates.short_day_month(said.happened.day))
