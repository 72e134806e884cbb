"""A closer look at one exchange: what was said, felt, wanted, and what could be tried next time."""

from uuid import UUID, uuid5

from sqlalchemy import JSON
from sqlmodel import Field, Session, select

from ipt_journal.i18n import translate
from ipt_journal.records import paper, tie
from ipt_journal.records.asked import Answered, Asked, Card, How, is_empty
from ipt_journal.records.record import coded, empty, refers_to
from ipt_journal.records.safe import Safe
from ipt_journal.typed import override

ME, THEM, OTHER = "me", "them", "other"
LEAST_OPTIONS = 3


class Exchange(Answered, table=True):
    """One for an event at most; each card is a step, and every step may be skipped.

    `turns` hold speaker, words, how, felt, wish; `options` hold words and likely.
    """

    __tablename__ = "exchange"

    event_id: UUID = refers_to("event.id", required=True)
    place: str = ""
    channel: str = ""
    beforehand: str = ""
    turns: list[dict[str, str]] = Field(default_factory=empty, sa_type=JSON)
    felt: list[str] = Field(default_factory=empty, sa_type=JSON)
    meant: str = ""
    came_across: int | None = None
    came_unsure: bool = False
    in_the_way: str = ""
    guess_felt: str = ""
    guess_wanted: str = ""
    guess_sure: str = ""
    how_ended: str = ""
    mood_after: int | None = None
    options: list[dict[str, str]] = Field(default_factory=empty, sa_type=JSON)
    say_now: str = ""  # in place of the options, where the person has died
    safe: Safe | None = Field(default=None, sa_type=coded(Safe))  # of someone not on the map

    @override
    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        """Return all six steps; `steps` has those that fit one event."""
        return steps()

    @override
    @classmethod
    def questions(cls) -> tuple[Asked, ...]:
        """Return those of all steps, and what is asked in place of the last where they died."""
        return (*super().questions(), *_say_now("").asked)

    @override
    def line(self) -> str:
        return self.meant or next((turn["words"] for turn in self.turns if turn.get("words")), "")

    def is_begun(self) -> bool:
        told = (answer for answer in self.answers().values() if answer is not False)
        return not all(is_empty(answer) for answer in told)


def of_event(session: Session, event_id: UUID) -> Exchange | None:
    return session.exec(select(Exchange).where(Exchange.event_id == event_id)).first()


def remove(session: Session, kept: Exchange) -> None:
    tie.forget(session, kept.id)
    paper.forget(session, kept.id)
    session.delete(kept)


def begin(event_id: UUID) -> Exchange:
    """Return a closer look that is not saved yet, always under the same key."""
    return Exchange(id=key_of(event_id), event_id=event_id)


def key_of(event_id: UUID) -> UUID:
    """Return the key under which a closer look at an event is begun."""
    return uuid5(event_id, Exchange.__tablename__)


def steps(name: str = "", *, died: bool = False, alone: bool = False) -> tuple[Card, ...]:
    """Return the steps in the order in which they are offered.

    `name` is who it was with, "" for several or nobody named; `alone`: nobody was there.
    """
    last = _say_now(name) if died else _options()
    if alone:
        return _was_there(), _felt_alone(), _outcome(), last
    theirs = () if died else (_theirs(name),)
    return (_said(name), _felt(), _wanted(name), *theirs, _outcome(), last)


def speakers(name: str) -> tuple[tuple[str, str], ...]:
    return (
        (ME, translate("Exchange", "I")),
        (THEM, name or translate("Exchange", "They")),
        (OTHER, translate("Exchange", "Someone else")),
    )


def channels() -> tuple[tuple[str, str], ...]:
    return (
        ("in_person", translate("Exchange", "In person")),
        ("call", translate("Exchange", "Call")),
        ("text", translate("Exchange", "Messages")),
        ("other", translate("Exchange", "Something else")),
    )


def _said(name: str) -> Card:
    talked = translate("Exchange", "How did you talk?")
    words = translate("Exchange", "What was said")
    how = translate("Exchange", "How: tone, face, timing")
    turn = (
        Asked(
            "speaker",
            translate("Exchange", "Who"),
            How.ONE_OF,
            choices=speakers(name),
            starts=(THEM, ME),
        ),
        Asked("words", words, How.WORDS, lines=1),
        Asked("how", how, How.LINE),
    )
    return Card(
        translate("Exchange", "What was said, and how"),
        (
            *_scene(),
            Asked("channel", talked, How.ONE_OF, choices=channels()),
            Asked(
                "turns",
                translate("Exchange", "As near as you can, what was said? How was it said?"),
                How.ROWS,
                of=turn,
                rows=2,
            ),
        ),
    )


def _scene() -> tuple[Asked, ...]:
    before = translate("Exchange", "How were you already feeling?")
    return (
        Asked("place", translate("Exchange", "Where were you?"), How.LINE),
        Asked("beforehand", before, lines=1),
    )


def _was_there() -> Card:
    return Card(translate("Exchange", "Where I was, and how"), _scene())


def _felt_alone() -> Card:
    asked = Asked("felt", translate("Exchange", "What did you feel right then?"), How.FEELINGS)
    return Card(translate("Exchange", "What I felt"), (asked,), lead="felt")


def _felt() -> Card:
    turn = (
        Asked("felt", translate("Exchange", "What I felt right then"), How.LINE),
        Asked("wish", translate("Exchange", "What I wanted just then"), How.LINE),
    )
    return Card(
        translate("Exchange", "What I felt"),
        (
            Asked("felt", translate("Exchange", "What did you feel right then?"), How.FEELINGS),
            Asked(
                "turns",
                translate("Exchange", "Turn by turn"),
                How.ROWS,
                of=turn,
                rows=0,
                below="words",
            ),
        ),
        lead="felt",
    )


def _wanted(name: str) -> Card:
    across = translate("Exchange", "How much of that do you think came across?")
    ends = translate("Exchange", "none of it"), translate("Exchange", "all of it")
    beside = translate(
        "Exchange",
        "Put the two side by side: what was said, and what you wanted understood. What got in the "
        "way?",
    )
    hint = translate("Exchange", "If you like")
    them = translate("Exchange", "What did you want them to understand?")
    meant = translate("Exchange", "What did you want {name} to understand?").format(name=name)
    return Card(
        translate("Exchange", "What I wanted understood"),
        (
            Asked("meant", meant if name else them, lines=3),
            Asked("came_across", across, How.SCALE, ends=ends, large=True),
            Asked("came_unsure", translate("Exchange", "Not sure"), How.TICK, beside=True),
            Asked("in_the_way", beside, hint=hint, lines=1, apart=True),
        ),
        lead="meant",
    )


def _theirs(name: str) -> Card:
    sure = (
        ("low", translate("Exchange", "Hardly")),
        ("medium", translate("Exchange", "Somewhat")),
        ("high", translate("Exchange", "Quite")),
    )
    them = translate("Exchange", "What might it have been like for them? A guess is fine.")
    named = translate("Exchange", "What might it have been like for {name}? A guess is fine.")
    like = named.format(name=name) if name else them
    wanted = translate("Exchange", "What might they have wanted?")
    guess = translate("Exchange", "How sure are you of that guess?")
    return Card(
        translate("Exchange", "What it may have been like for them"),
        (
            Asked("guess_felt", like),
            Asked("guess_wanted", wanted),
            Asked("guess_sure", guess, How.ONE_OF, choices=sure),
        ),
        context=translate("Exchange", "Optional"),
        lead="guess_felt",
    )


def _outcome() -> Card:
    later = translate("Exchange", "How were you an hour later?")
    ends = translate("Exchange", "lowest"), translate("Exchange", "best")
    return Card(
        translate("Exchange", "What came of it"),
        (
            Asked("how_ended", translate("Exchange", "How did it end?")),
            Asked("mood_after", later, How.SCALE, ends=ends, large=True),
        ),
        lead="how_ended",
    )


def _options() -> Card:
    option = (
        Asked("words", translate("Exchange", "Words or something to do"), How.LINE),
        Asked("likely", translate("Exchange", "What would likely come of it"), How.LINE),
    )
    again = translate(
        "Exchange", "If you had it again, what else could you try? List three, even odd ones."
    )
    return Card(
        translate("Exchange", "What I could try next time"),
        (Asked("options", again, How.ROWS, of=option, rows=LEAST_OPTIONS),),
        lead="options",
    )


def _say_now(name: str) -> Card:
    plain = translate("Exchange", "What would you want to say now?")
    named = translate("Exchange", "What would you want to say to {name} now?").format(name=name)
    asked = Asked("say_now", named if name else plain, lines=5)
    return Card(translate("Exchange", "What I would want to say now"), (asked,), lead="say_now")
