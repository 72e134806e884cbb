"""The events on one paper: which, under what numbers, on which page, and in what words."""

from sqlmodel import Session

from ipt_journal.i18n import translate
from ipt_journal.records import event as kinds
from ipt_journal.records import feelings, link, mention
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import CONNECTED, Felt
from ipt_journal.records.paper import Block
from ipt_journal.records.record import Area, Share
from ipt_journal.summary.candidates import Candidates
from ipt_journal.summary.sheet import PAGE_ONE_EVENTS, EventRow, Mark, OwnWords
from ipt_journal.summary.texts import Texts


class EventsOnPaper:
    """Numbers all chosen events in order of time; the numbers match wherever they stand."""

    def __init__(self, session: Session, found: Candidates, texts: Texts) -> None:
        self.choices = choices = texts.choices
        self.found, self.texts = found, texts
        self.chosen = [
            each for each in found.events if choices.has(Block.EVENTS) and choices.answer(each)
        ]
        self.number_of = {each.id: n for n, each in enumerate(self.chosen, start=1)}
        named = [each.id for each in self.chosen if choices.shows(each, "people")]
        self._with_whom = mention.people_of_each(session, named)

    def by_page(self) -> tuple[list[RelationshipEvent], list[RelationshipEvent]]:
        """Return the events of page 1 and the rest, both in order of time.

        Page 1 takes those brought to the session, then those marked as connected, then those
        strongest in feeling, by what the paper tells of it.
        """
        brought = {point.event_id for point in self.found.agenda if self.choices.answer(point)}

        def rank(each: RelationshipEvent) -> tuple[bool, bool, int, int]:
            felt = self._shows(each, "felt")
            strength, stayed = abs(each.valence or 0) * felt, (each.intensity or 0) * felt
            return (each.id not in brought, self._felt(each) not in CONNECTED, -strength, -stayed)

        first = {each.id for each in sorted(self.chosen, key=rank)[:PAGE_ONE_EVENTS]}
        on_first = [each for each in self.chosen if each.id in first]
        return on_first, [each for each in self.chosen if each.id not in first]

    def _shows(self, each: RelationshipEvent, field: str) -> bool:
        return self.choices.shows(each, field)

    def _felt(self, each: RelationshipEvent) -> Felt | None:
        said = self.found.links.get(each.id)
        if not said or said.share is Share.NEVER or not self._shows(each, "connected"):
            return None
        return said.felt

    def marks(self) -> tuple[Mark, ...]:
        return tuple(self._mark(each) for each in self.chosen)

    def rows(self, events: list[RelationshipEvent]) -> tuple[EventRow, ...]:
        return tuple(self._row(each) for each in events)

    def _mark(self, each: RelationshipEvent) -> Mark:
        felt = self._shows(each, "felt")
        return Mark(
            self.number_of[each.id],
            self.choices.wall(each.happened),
            (each.valence or 0) if felt else 0,
            each.mixed and felt,
            each.hollow and self._shows(each, "kind"),
            self._felt(each) in CONNECTED,
            self._area(each),
        )

    def _area(self, each: RelationshipEvent) -> Area:
        return each.area if each.area and self._shows(each, "area") else Area.NONE

    def _row(self, each: RelationshipEvent) -> EventRow:
        felt = self._felt(each)
        return EventRow(
            self.number_of[each.id],
            self._area(each),
            self.choices.day(each.happened),
            self._whom(each),
            self.texts.of(each, "words") or self._title(each),
            self._how_it_felt(each) if self._shows(each, "felt") else "",
            link.felt_label(felt).casefold() if felt else "",
        )

    def _title(self, each: RelationshipEvent) -> str:
        """Return the kind where it is told, or a plain word."""
        return kinds.title(each) if self._shows(each, "kind") else kinds.something()

    def _how_it_felt(self, each: RelationshipEvent) -> str:
        parts = [] if each.valence is None else [kinds.valence_label(each.valence).casefold()]
        if each.mixed:
            parts.append(translate("Sheet", "mixed"))
        known = [word for word in each.felt if self.choices.free_text or feelings.known(word)]
        words = self.texts.names.within(", ".join(map(feelings.shown, known)))
        how = ", ".join(parts)
        return f"{how}: {words}" if how and words else how or words

    def _whom(self, each: RelationshipEvent) -> str:
        if not self._shows(each, "people"):
            return ""
        people = self.texts.names.together(self._with_whom.get(each.id, []))
        if each.someone_else:
            someone = translate("Sheet", "someone else")
            return f"{people}, {someone}" if people else someone
        return people or (translate("Sheet", "no one") if each.no_one else "")

    def words(self) -> tuple[OwnWords, ...]:
        if not self.choices.has(Block.WORDS):
            return ()
        by_event = {said.event_id: said for said in self.found.words if self.choices.answer(said)}
        said = (
            OwnWords(
                self.number_of[each.id],
                self._area(each),
                self.texts.of(by_event[each.id], "words"),
            )
            for each in self.chosen
            if each.id in by_event
        )
        return tuple(one for one in said if one.words)
