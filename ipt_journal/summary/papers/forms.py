"""Blank forms for days without a computer: they ask what the app asks, and hold nothing of it."""

from dataclasses import dataclass

from sqlmodel import Session

from ipt_journal.i18n import translate
from ipt_journal.records import event, exchange, feelings, link
from ipt_journal.records.asked import Asked
from ipt_journal.records.event import Did, Kind
from ipt_journal.records.link import Felt
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document, Part

_DAYS, _TIMES = 7, 3  # of the week, and how often a day there is room for a check-in
_TURNS = 4
_BLANK, _SHORT, _BOX = "_" * 40, "_" * 8, "☐"


@dataclass(frozen=True, slots=True)
class Write:
    """Lines to write on; one that `grows` takes what room is left on the page."""

    question: str
    lines: int = 1
    grows: bool = False

    @property
    def told(self) -> tuple[str, ...]:
        return self.question, *[_BLANK] * self.lines


@dataclass(frozen=True, slots=True)
class Circle:
    """A number to circle; `ends` name the lowest and the highest."""

    question: str
    numbers: tuple[str, ...]
    ends: tuple[str, str] = ("", "")

    @property
    def told(self) -> tuple[str, ...]:
        low, high = self.ends
        return (" ".join(part for part in (self.question, low, *self.numbers, high) if part),)


@dataclass(frozen=True, slots=True)
class Tick:
    """Boxes to tick, with a line for other words where there may be `more`."""

    question: str
    choices: tuple[str, ...]
    more: bool = False

    @property
    def told(self) -> tuple[str, ...]:
        boxes = [f"{_BOX} {choice}" for choice in self.choices]
        return (" ".join(part for part in (self.question, *boxes, _BLANK * self.more) if part),)


@dataclass(frozen=True, slots=True)
class Cells:
    """Empty rows under `heads`; `shares` are the columns' parts of the width.

    There are more rows where it `grows`. Of rows that go `together`, the first `whole` columns
    have one cell; these stay as many as they are, and are the higher where there is room.
    """

    question: str
    heads: tuple[str, ...]
    shares: tuple[float, ...]
    rows: int
    together: int = 1
    whole: int = 0
    grows: bool = False

    @property
    def told(self) -> tuple[str, ...]:
        line = " · ".join(f"{head} {_SHORT}" for head in self.heads)
        return (*filter(None, (self.question,)), *[line] * self.rows)


@dataclass(frozen=True, slots=True)
class Small:
    """Words that explain, to be read."""

    words: str

    @property
    def told(self) -> tuple[str, ...]:
        return (self.words,)


Field = Write | Circle | Tick | Cells | Small


@dataclass(frozen=True, slots=True)
class BlankForm:
    """Fills one page of a size below its heading; each row holds what stands side by side."""

    rows: tuple[tuple[Field, ...], ...]
    size: str

    @property
    def told(self) -> tuple[str, ...]:
        return tuple(line for row in self.rows for field in row for line in field.told)


def build(_session: Session, choices: Choices) -> Document:
    """Return all three, a page each; nothing of the journal is on them."""
    forms = (
        (translate("BlankForms", "A week of check-ins"), _week()),
        (translate("BlankForms", "Something happened with someone"), _happened()),
        (translate("BlankForms", "A closer look"), _closer()),
    )
    lines = translate(
        "BlankForms",
        "For days without a computer. Anything can stay empty. You can stop at any point.",
    )
    parts = tuple(Part(name, (BlankForm(rows, choices.size),)) for name, rows in forms)
    footer = translate("BlankForms", "Not monitored between sessions.")
    return Document(translate("BlankForms", "Blank forms"), (lines,), parts, footer, choices.size)


Rows = tuple[tuple[Field, ...], ...]


def _week() -> Rows:
    """Return a table of the days; all that a check-in can be copied back from in a minute."""
    columns = (
        (translate("BlankForms", "Day"), 0.1),
        (_numbered(translate("CheckInForm", "Sleep last night"), 1, 5), 0.09),
        (translate("When", "Time"), 0.085),
        (_numbered(translate("CheckInForm", "Mood"), 0, 10), 0.08),
        (_numbered(translate("CheckInForm", "How hard it is to bear"), 0, 10), 0.095),
        (_numbered(translate("CheckInForm", "Energy"), 1, 5), 0.08),
        (translate("CheckInForm", "Words for it"), 0.165),
        (translate("CheckInForm", "Who is with you?"), 0.135),
        (translate("CheckInForm", "A note"), 0.17),
    )
    heads, shares = zip(*columns, strict=True)
    cells = Cells("", heads, shares, _DAYS * _TIMES, _TIMES, whole=2)
    return (cells,), (Small(_scales()),), (Small(_words()),)


def _numbered(question: str, low: int, high: int) -> str:
    words = translate("BlankForms", "{question} {low}–{high}", "as in: Mood 0–10")
    return words.format(question=question, low=low, high=high)


def _scales() -> str:
    """Say what the ends of the scales are called."""
    mood = translate("CheckInForm", "0  lowest I can imagine")
    best = translate("CheckInForm", "best I can imagine  10")
    low, high = translate("QuickMood", "low"), translate("QuickMood", "high")
    poor, good = translate("QuickMood", "poor"), translate("QuickMood", "good")
    ends = translate("BlankForms", "{name}: {low}, {high}.")
    said = (
        ends.format(name=translate("CheckInForm", "Mood"), low=mood, high=best),
        ends.format(name=translate("CheckInForm", "Energy"), low=f"1 {low}", high=f"{high} 5"),
        ends.format(
            name=translate("CheckInForm", "Sleep last night"), low=f"1 {poor}", high=f"{good} 5"
        ),
        translate("QuickMood", "Only the number is needed."),
    )
    return " ".join(word for line in said for word in line.split())


def _words() -> str:
    words = ", ".join(feelings.shown(word) for word in feelings.FIRST_FOR_MOOD)
    such = translate("BlankForms", "Words for it: {words}, or your own.")
    return such.format(words=words)


def _happened() -> Rows:
    felt = tuple(f"{value:+}".replace("-", "−") if value else "0" for value in range(-3, 4))
    ends = translate("EventForm", "Very hard"), translate("EventForm", "Very good")
    linked = translate("Chosen", "How might they be linked? Your words")
    return (
        (
            Write(translate("EventForm", "When")),
            Write(translate("EventForm", "Who was it with?")),
        ),
        (Write(translate("EventForm", "What happened?"), 2, grows=True),),
        (
            Tick(
                translate("EventForm", "What kind of thing?"),
                tuple(event.kind_label(kind) for kind in Kind),
            ),
        ),
        (
            Circle(translate("EventForm", "How did it feel?"), felt, ends),
            Tick("", (translate("EventForm", "It was mixed"),)),
        ),
        (_feelings(translate("EventForm", "Words for it")),),
        (Circle(translate("EventForm", "How much did it stay with you?"), _ten()),),
        (
            Tick(
                translate("EventForm", "What did you do with the feeling?"),
                tuple(event.did_label(did) for did in Did),
            ),
        ),
        (
            Circle(translate("EventForm", "Mood before"), _ten()),
            Circle(translate("EventForm", "Mood after"), _ten()),
        ),
        (
            Tick(
                translate("Chosen", "Did the two feel connected?"),
                tuple(link.felt_label(answer) for answer in Felt),
            ),
        ),
        (Write(linked, 2, grows=True),),
    )


def _closer() -> Rows:
    """Return the steps of a closer look, asked as its record asks them."""
    said, felt, wanted, theirs, outcome, options = exchange.steps()
    ask = {one.column: one for card in (felt, wanted, theirs, outcome) for one in card.asked}
    scene = {one.column: one for one in said.asked}
    option = options.asked[0]
    turns = (*scene["turns"].of, *ask["turns"].of)
    return (
        (_written(scene["place"]), _written(scene["beforehand"])),
        (_ticked(scene["channel"]),),
        (_cells(scene["turns"], turns, (0.1, 0.3, 0.2, 0.2, 0.2), _TURNS, grows=True),),
        (_feelings(ask["felt"].question),),
        (Write(ask["meant"].question, 1, grows=True),),
        (_circled(ask["came_across"]), Tick("", (ask["came_unsure"].question,))),
        (_written(ask["in_the_way"]),),
        (Small(_careful()),),
        (_written(ask["guess_felt"]), _written(ask["guess_wanted"])),
        (_ticked(ask["guess_sure"]),),
        (_written(ask["how_ended"]), _circled(ask["mood_after"])),
        (_cells(option, option.of, (0.5, 0.5), exchange.LEAST_OPTIONS),),
    )


def _careful() -> str:
    """Say what the app asks first, and paper cannot ask."""
    return translate(
        "BlankForms",
        "Where it may not be safe to raise this, leave out the guesses and what else you could "
        "try. Talk it over with your therapist first.",
    )


def _written(one: Asked) -> Write:
    return Write(one.question)


def _ticked(one: Asked) -> Tick:
    return Tick(one.question, tuple(label for _, label in one.choices))


def _circled(one: Asked) -> Circle:
    return Circle(one.question, _ten(), one.ends)


def _cells(
    one: Asked, of: tuple[Asked, ...], shares: tuple[float, ...], rows: int, *, grows: bool = False
) -> Cells:
    return Cells(one.question, tuple(each.question for each in of), shares, rows, grows=grows)


def _feelings(question: str) -> Tick:
    words = tuple(feelings.shown(word) for word in feelings.FIRST_FOR_EVENT)
    return Tick(question, words, more=True)


def _ten() -> tuple[str, ...]:
    return tuple(str(number) for number in range(11))
