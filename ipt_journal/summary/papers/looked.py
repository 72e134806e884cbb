"""One closer look on paper: the event it is about, and every step as it was told."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import caution, event, exchange, gate, mention
from ipt_journal.records.asked import Answered, Asked, Card
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import ME, Exchange
from ipt_journal.records.person import Person, Status
from ipt_journal.records.record import Share
from ipt_journal.records.safe import Safe, Safety
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document, Labelled, Part
from ipt_journal.summary.papers import offered
from ipt_journal.summary.papers.answered import AnswersOnPaper, asked_within
from ipt_journal.summary.papers.chosen import Chosen
from ipt_journal.summary.papers.offered import Offered

_CAREFUL = {Safe.NO, Safe.NOT_SURE}
THEIRS, OPTIONS = "guess_felt", "options"  # the two careful steps, by the column that leads them


@dataclass(frozen=True, slots=True)
class _Looked:
    """A closer look with its event and those who are in it; `folded` steps are not offered."""

    look: Exchange
    event: RelationshipEvent
    people: tuple[Person, ...]
    folded: frozenset[str]

    @property
    def living(self) -> list[Person]:
        return [one for one in self.people if one.status is not Status.DIED]

    @property
    def died(self) -> bool:
        return bool(self.people) and not self.event.someone_else and not self.living

    def steps(self, name: str) -> list[Card]:
        """Return the steps that fit who it was with; `name` is what one person is called."""
        alone = not self.people and not self.event.someone_else
        by_name = name if len(self.people) == 1 and (self.died or self.living) else ""
        found = exchange.steps(by_name, died=self.died, alone=alone)
        return [one for one in found if one.lead not in self.folded]


def which(session: Session) -> list[tuple[UUID, str]]:
    """Return every closer look that may be printed with its day and words, the newest first."""
    query = select(Exchange, RelationshipEvent).join(
        RelationshipEvent, col(RelationshipEvent.id) == col(Exchange.event_id)
    )
    newest = session.exec(query.order_by(col(RelationshipEvent.happened_utc).desc()))
    return [
        (look.id, f"{dates.short_day_year(each.happened.day)} · {event.shown(each)}")
        for look, each in newest
        if Share.NEVER not in {look.share, each.share} and look.is_begun()
    ]


def one(session: Session, of: UUID | None) -> Exchange | None:
    """Return the closer look that is meant, by its key or its event's; by default the newest."""
    found = [session.get_one(Exchange, key) for key, _ in which(session)]
    meant = (each for each in found if of is None or of in {each.id, each.event_id})
    return next(meant, None)


def offers(session: Session, _choices: Choices, of: UUID | None) -> list[Offered]:
    looked = _read(session, one(session, of))
    if looked is None:
        return []
    name = looked.people[0].label if looked.people else ""
    about = Offered(
        looked.event, event.shown(looked.event), dates.short_day(looked.event.happened.day)
    )
    return [about, *offered.fields(looked.look, looked.steps(name))]


def build(session: Session, choices: Choices, of: UUID | None = None) -> Document:
    """Return what was told; without the closer look itself there are no parts."""
    chosen = Chosen(session, choices)
    looked = _read(session, one(session, of))
    paper = _OnPaper(looked, chosen) if looked and chosen.of([looked.look]) else None
    return Document(
        translate("LookPaper", "A closer look"),
        tuple(paper.head()) if paper else (),
        tuple(paper.parts()) if paper else (),
        chosen.footer(),
        choices.size,
        chosen.undecided((looked.look, looked.event)) if looked else 0,
        chosen.passages,
    )


def _read(session: Session, look: Exchange | None) -> _Looked | None:
    if look is None:
        return None
    about = session.get_one(RelationshipEvent, look.event_id)
    people = tuple(session.get_one(Person, key) for key in mention.people_of(session, about.id))
    return _Looked(look, about, people, folded(session, look, people))


def folded(session: Session, look: Exchange, people: Iterable[Person]) -> frozenset[str]:
    """Return which of the careful steps the app does not show, by the columns that lead them."""
    living = [one for one in people if one.status is not Status.DIED]
    about = caution.about(session, [one.id for one in living], look.id, look.event_id)
    said = {look.safe, *about.sheet, *gate.answers(session, about.people)}
    if said & _CAREFUL:
        return frozenset({THEIRS, OPTIONS})
    afraid = any(one.safety is Safety.AFRAID for one in living)
    return frozenset({THEIRS} if afraid else ())


class _OnPaper:
    """Writes one closer look; of an event that is left out nothing stands on it."""

    def __init__(self, looked: _Looked, chosen: Chosen) -> None:
        self._looked, self._chosen = looked, chosen
        self._about = next(iter(chosen.of([looked.event])), None)
        self._named = self._about is not None and chosen.shows(looked.event, "people")
        own = {"turns": self._turns}
        self._answers = AnswersOnPaper(chosen, own)

    def head(self) -> Iterator[str]:
        if self._about is None:
            return
        day = self._chosen.choices.day(self._about.happened)
        whom = self._chosen.whom(one.id for one in self._looked.people) if self._named else ""
        yield " · ".join(filter(None, (day, whom)))

    def parts(self) -> Iterator[Part]:
        if self._about is not None:
            yield from self._event(self._about)
        yield from self._answers.parts(self._looked.look, self._looked.steps(self._name))

    @property
    def _name(self) -> str:
        people = self._looked.people
        return self._chosen.short(people[0].id) if self._named and len(people) == 1 else ""

    def _event(self, about: RelationshipEvent) -> Iterator[Part]:
        """Yield what happened, as it was noted."""
        chosen = self._chosen
        felt = self._answers.feelings(about.felt) if chosen.shows(about, "felt") else ""
        kind = event.title(about) if chosen.shows(about, "kind") else ""
        words = chosen.text(about, "words") or kind
        rows = (
            (translate("LookPaper", "What happened"), words),
            (translate("LookPaper", "How it felt"), felt),
        )
        items = tuple(Labelled(label, told) for label, told in rows if told)
        if items:
            yield Part(translate("LookPaper", "The entry"), items)

    def _turns(self, record: Answered, asked: Asked) -> str:
        """Return the turns one below the other: who said what and how, or what was felt then."""
        lines = (
            self._turn(record, asked, number) for number in range(len(self._looked.look.turns))
        )
        return "\n".join(filter(None, lines))

    def _turn(self, record: Answered, asked: Asked, number: int) -> str:
        turn = self._looked.look.turns[number]
        words = self._chosen.text(record, f"turns.{number}.words", turn.get("words", ""))
        if not words:
            return ""
        if not asked.below:
            how = self._chosen.text(record, f"turns.{number}.how", turn.get("how", ""))
            return said_line(self._speaker(turn), words, how)
        told = [
            asked_within(one.question, cell)
            for name, one in asked.parts
            if self._chosen.shows(record, name)
            and (cell := self._answers.cell(record, asked, number, one))
        ]
        return "\n".join((said_line("", words, ""), *told)) if told else ""

    def _speaker(self, turn: dict[str, str]) -> str:
        who = {**dict(exchange.speakers(self._name)), ME: translate("Sheet", "Me")}
        return who.get(turn.get("speaker", ""), "")


def said_line(who: str, words: str, how: str) -> str:
    """Write Me: “Fine.” (looking away); without one of them, the others."""
    line = translate("LookPaper", "“{words}”").format(words=words)
    if who:
        line = translate("Sheet", "{who}: “{words}”").format(who=who, words=words)
    return translate("Sheet", "{said} ({how})").format(said=line, how=how) if how else line
