"""What a sheet asks: each question stands beside the column that keeps its answer.

A field is added in two places: its column and its question in the record's own file, and a step in
`migrations/`. Forms, search and export follow from these.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar

from ipt_journal.records import feelings, fuzzy
from ipt_journal.records.record import Problem, Record, scale_problems
from ipt_journal.typed import override

Answers = dict[str, Any]


class How(StrEnum):
    """How a question is answered, and what its column holds."""

    LINE = "line"  # a line of text
    WORDS = "words"  # several lines of text
    SCALE = "scale"  # 0–10, or None
    FELT = "felt"  # −3 very hard … +3 very good, or None
    ONE_OF = "one_of"  # a code of `choices`, or None
    SOME_OF = "some_of"  # a list of codes of `choices`
    YES_NO = "yes_no"  # True, False or None
    TICK = "tick"  # True or False
    FEELINGS = "feelings"  # a list of feeling words
    ROWS = "rows"  # a list of answers to `of`, each a dict by column
    DAY = "day"  # a day as in `fuzzy`, or ""
    AMOUNTS = "amounts"  # for each of `choices` that applies, by its code, 1–3


@dataclass(frozen=True, slots=True)
class Asked:
    """One question; `hint` stands small beside it, `ends` name 0 and 10 of a scale."""

    column: str
    question: str
    how: How = How.WORDS
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()  # code, label
    of: tuple["Asked", ...] = ()
    ends: tuple[str, str] = ("", "")
    lines: int = 2
    rows: int = 1  # of ROWS: how many stand ready at first
    named: bool = False  # of ROWS: each answer stands below its question, not only the empty one
    starts: tuple[str, ...] = ()  # of ONE_OF in ROWS: what is chosen in the first rows, in turn
    below: str = ""  # of ROWS: the column each row is asked about; rows are made elsewhere
    plain: bool = False  # of ROWS: each a line of plain words with a small choice beside it
    beside: bool = False  # stands beside the question before it
    apart: bool = False  # a thought to look at, apart from the questions before it
    large: bool = False  # of SCALE: its cells may be large
    first: tuple[str, ...] = ()  # of FEELINGS: the words that are offered before the others

    @property
    def parts(self) -> tuple[tuple[str, "Asked"], ...]:
        """Return what is told by itself, each under its name: of rows made elsewhere every part."""
        if not self.below:
            return ((self.column, self),)
        return tuple((f"{self.column}.{one.column}", one) for one in self.of)

    def kept(self, answer: Any) -> Any:  # noqa: ANN401 - whatever its column holds
        """Return an answer as the column holds it: of a choice the code itself."""
        if self.how is How.ONE_OF:
            codes = [code for code, _ in self.choices]
            unsaid = None if codes and isinstance(codes[0], StrEnum) else ""
            return next((code for code in codes if code == answer), unsaid)
        return answer.strip() if isinstance(answer, str) else answer


@dataclass(frozen=True, slots=True)
class Card:
    """Questions that belong together; `stage` shows it in one stage alone.

    A page places it by its `name`; what has none comes after the others. `lead` is a question that
    stands in the head of the card.
    """

    title: str
    asked: tuple[Asked, ...]
    context: str = ""
    stage: str = ""
    wide: bool = False  # over the whole width; else beside the next
    name: str = ""
    lead: str = ""


class Answered(Record):
    """A record that is filled in by answering its questions, in any order, as far as one likes."""

    needs: ClassVar[str] = ""  # the column that cannot stay empty

    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        """Return the questions in the client's language."""
        raise NotImplementedError

    @classmethod
    def questions(cls) -> tuple[Asked, ...]:
        return tuple(one for card in cls.cards() for one in card.asked)

    def answers(self) -> Answers:
        """Return every answer by its column."""
        return {one.column: getattr(self, one.column) for one in self.questions()}

    def take(self, told: Mapping[str, Any]) -> None:
        """Take over the answers that `told` has; what is as it was is left alone."""
        for one in self.questions():
            if one.column not in told:
                continue
            answer = one.kept(told[one.column])
            if answer != getattr(self, one.column):
                setattr(self, one.column, answer)

    def line(self) -> str:
        """Return what it is called in a list, "" where the client gave it no words yet."""
        return ""

    @override
    def searched(self) -> list[str]:
        return list(texts(self.questions(), self.answers()))


def texts(questions: Sequence[Asked], answers: Mapping[str, Any]) -> Iterator[str]:
    """Yield what the client wrote, in the order in which it is asked."""
    for one in questions:
        answer = answers.get(one.column)
        if not answer:
            continue
        if one.how in {How.LINE, How.WORDS}:
            yield str(answer)
        elif one.how is How.FEELINGS:
            yield from (feelings.shown(word) for word in answer)
        elif one.how is How.ROWS:
            for row in answer:
                yield from texts(one.of, row)


def is_empty(answer: object) -> bool:
    """Whether a question is not answered; 0 and False are answers."""
    if isinstance(answer, list):
        return all(is_empty(one) for one in answer)
    if isinstance(answer, dict):
        return all(is_empty(one) for one in answer.values())
    return answer is None or (isinstance(answer, str) and not answer.strip())


def problems(
    questions: Iterable[Asked], told: Mapping[str, Any], needs: str = "", missing: str = ""
) -> list[Problem]:
    """Return what keeps the answers from being saved; `missing` is said where `needs` is empty."""
    found: list[Problem] = []
    for one in questions:
        answer = told.get(one.column)
        if one.how is How.SCALE:
            found += scale_problems(one.column, answer)
        elif one.how is How.FELT:
            found += scale_problems(one.column, answer, -3, 3)
        elif one.how is How.DAY and answer:
            found += fuzzy.problems(one.column, answer)
    if needs and is_empty(told.get(needs)):
        found.append(Problem(needs, missing))
    return found
