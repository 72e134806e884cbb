"""Records that are filled in by answering, with an answer to every question."""

from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

from ipt_journal.records import KINDS
from ipt_journal.records.asked import Answered, Asked, How
from ipt_journal.records.exchange import Exchange

ANSWERED: tuple[type[Answered], ...] = tuple(kind for kind in KINDS if issubclass(kind, Answered))


def words_for(kind: type[Answered], column: str, word: str) -> str:
    """Return words that are found by no other column's query."""
    return f"{word} {kind.__tablename__}{column}".replace("_", "")


_ANSWERS: dict[How, Callable[[Asked, str], Any]] = {
    How.LINE: lambda _asked, words: words,
    How.WORDS: lambda _asked, words: words,
    How.SCALE: lambda _asked, _words: 7,
    How.FELT: lambda _asked, _words: -2,
    How.ONE_OF: lambda asked, _words: asked.choices[-1][0],
    How.SOME_OF: lambda asked, _words: [asked.choices[0][0]],
    How.YES_NO: lambda _asked, _words: True,
    How.TICK: lambda _asked, _words: True,
    How.FEELINGS: lambda _asked, words: [words],
    How.ROWS: lambda asked, words: [{one.column: answer_to(one, words) for one in asked.of}],
    How.DAY: lambda _asked, _words: "2019-autumn",
    How.AMOUNTS: lambda asked, _words: {asked.choices[0][0]: 2},
}


def answer_to(asked: Asked, words: str) -> Any:
    """Return an answer that is not the one a new record has."""
    return _ANSWERS[asked.how](asked, words)


def in_words(asked: Asked) -> bool:
    """Whether a question is answered in the client's own words."""
    if asked.how is How.ROWS:
        return any(in_words(one) for one in asked.of)
    return asked.how in {How.LINE, How.WORDS, How.FEELINGS}


def filled(kind: type[Answered], word: str = "kestrel", event_id: UUID | None = None) -> Answered:
    """Return a record with every question answered; what is asked twice is answered as first."""
    made = Exchange(event_id=event_id or uuid4()) if kind is Exchange else kind()
    told: dict[str, Any] = {}
    for one in kind.questions():
        told.setdefault(one.column, answer_to(one, words_for(kind, one.column, word)))
    made.take(told)
    return made
