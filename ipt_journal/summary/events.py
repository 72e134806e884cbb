"""The events on one paper: which, under what numbers, on which page, and in what words."""

from sqlmodel import Session

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import event as kinds
from ipt_journal.records import feelings, link, mention
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import CONNECTED, Felt
from ipt_journal.records.paper import Block
from ipt_journal.records.record import Area, Share
from ipt_journal.summary.candidates import Candidates
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.names import Names
from ipt_journal.summary.sheet import PAGE_ONE_EVENTS, EventRow, Mark, OwnWords


class EventsOnPaper:
    """Numbers all chosen events in order of time; the numbers match wherever they stand."""

    def __init__(self, session: Session, choices: Choices, found: Candidates, names: Names) -> None:
        self.choices = choices
        self.found = found
        self.names = names
        self.chosen = [
            each for each in found.events if choices.has(Block.EVENTS) and choices.answer(each)
        ]
        self.number_of = {each.id: n for n, each in enumerate(self.chosen, start=1)}
        self._with_whom = mention.people_of_each(session, list(self.number_of))

    def by_page(self) -> tuple[list[RelationshipEvent], list[RelationshipEvent]]:
        """Return the events of page 1 and the rest, both in order of time.

        Page 1 takes those brought to the session, then those marked as connected, then those
        strongest in feeling.
        """
        brought = {point.event_id for point in self.found.agenda}

        def rank(each: RelationshipEvent) -> tuple[bool, bool, int, int]:
            strength = abs(each.valence or 0)
            connected = self._felt(each) in CONNECTED
            return (each.id not in brought, not connected, -strength, -(each.intensity or 0))

        first = {each.id for each in sorted(self.chosen, key=rank)[:PAGE_ONE_EVENTS]}
        on_first = [each for each in self.chosen if each.id in first]
        return on_first, [each for each in self.chosen if each.id not in first]

    def _felt(self, each: RelationshipEvent) -> Felt | None:
        said = self.found.links.get(each.id)
        return said.felt if said and said.share is not Share.NEVER else None

    def marks(self) -> tuple[Mark, ...]:
        return tuple(self._mark(each) for each in self.chosen)

    def rows(self, events: list[RelationshipEvent]) -> tuple[EventRow, ...]:
        return tuple(self._row(each) for each in events)

    def _mark(self, each: RelationshipEvent) -> Mark:
        return Mark(
            self.number_of[each.id],
            each.happened.wall,
            each.valence or 0,
            each.mixed,
            each.hollow,
            self._felt(each) in CONNECTED,
            each.area or Area.NONE,
        )

    def _row(self, each: RelationshipEvent) -> EventRow:
        felt = self._felt(each)
        return EventRow(
            self.number_of[each.id],
            each.area or Area.NONE,
            dates.short_day(each.happened.day),
            self._whom(each),
            self.names.within(each.words) or kinds.title(each),
            self._how_it_felt(each),
            link.felt_label(felt).casefold() if felt else "",
        )

    def _how_it_felt(self, each: RelationshipEvent) -> str:
        parts = [] if each.valence is None else [kinds.valence_label(each.valence).casefold()]
        if each.mixed:
            parts.append(translate("Sheet", "mixed"))
        words = self.names.within(", ".join(feelings.shown(word) for word in each.felt))
        how = ", ".join(parts)
        return f"{how}: {words}" if how and words else how or words

    def _whom(self, each: RelationshipEvent) -> str:
        people = self.names.together(self._with_whom.get(each.id, []))
        if each.someone_else:
            someone = translate("Sheet", "someone else")
            return f"{people}, {someone}" if people else someone
        return people or (translate("Sheet", "no one") if each.no_one else "")

    def words(self) -> tuple[OwnWords, ...]:
        if not self.choices.has(Block.WORDS):
            return ()
        by_event = {said.event_id: said for said in self.found.words if self.choices.answer(said)}
        return tuple(
            OwnWords(
                self.number_of[each.id],
                each.area or Area.NONE,
                self.names.within(by_event[each.id].words),
            )
            for each in self.chosen
            if each.id in by_event
        )
