"""A record that was filled in by answering questions, written as questions with their answers."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from ipt_journal.i18n import translate
from ipt_journal.records import feelings, fuzzy
from ipt_journal.records.asked import Answered, Asked, Card, How, is_empty
from ipt_journal.records.safe import Safe, safe_label
from ipt_journal.summary.document import Item, Labelled, Part
from ipt_journal.summary.papers.chosen import Chosen

Write = Callable[[Answered, Asked], str]


class AnswersOnPaper:
    """`own` writes the answers of single columns in another way, by their names."""

    def __init__(self, chosen: Chosen, own: Mapping[str, Write] | None = None) -> None:
        self._chosen = chosen
        self._own = own or {}

    def parts(self, record: Answered, cards: Iterable[Card]) -> Iterator[Part]:
        """Yield the cards on which anything is answered that goes on this paper."""
        for card in cards:
            items = tuple(self._items(record, card))
            if items:
                yield Part(card.title, items)

    def _items(self, record: Answered, card: Card) -> Iterator[Item]:
        for one in card.asked:
            words = self._words(record, one)
            if words and one.how is How.TICK:
                yield words
            elif words:
                yield Labelled(one.question, words) if one.question else words

    def _words(self, record: Answered, one: Asked) -> str:
        if not is_answered(record, one) or not self._chosen.shows(record, one.column):
            return ""
        write = self._own.get(one.column)
        return write(record, one) if write else self._written(record, one)

    def _written(self, record: Answered, one: Asked) -> str:
        answer = getattr(record, one.column)
        match one.how:
            case How.LINE | How.WORDS:
                return self._chosen.text(record, one.column)
            case How.ROWS:
                return self._rows(record, one)
            case How.FEELINGS:
                return self.feelings(answer)
            case _:
                return _plain(one, answer)

    def feelings(self, felt: Iterable[str]) -> str:
        """Return words for feelings; those of the client's own only with what they typed."""
        free = self._chosen.choices.free_text
        words = [feelings.shown(word) for word in felt if free or feelings.known(word)]
        return self._chosen.within(", ".join(words))

    def _rows(self, record: Answered, one: Asked) -> str:
        """Return a line for each row: its first answer, and the others in brackets."""
        rows = getattr(record, one.column)
        lines = (self._row(record, one, number) for number in range(len(rows)))
        return "\n".join(filter(None, lines))

    def _row(self, record: Answered, one: Asked, number: int) -> str:
        row = getattr(record, one.column)[number]
        first, *more = one.of
        main = self.cell(record, one, number, first)
        if not main:
            return ""
        rest = [self.cell(record, one, number, each) for each in more if row.get(each.column)]
        beside = "; ".join(filter(None, rest))
        if not beside:
            return main
        return translate("Papers", "{words} ({more})").format(words=main, more=beside)

    def cell(self, record: Answered, one: Asked, number: int, part: Asked) -> str:
        """Return what stands in one row for one of its questions."""
        answer = getattr(record, one.column)[number].get(part.column, "")
        if part.how in {How.LINE, How.WORDS}:
            return self._chosen.text(record, f"{one.column}.{number}.{part.column}", answer)
        return _plain(part, answer)


def is_answered(record: Answered, one: Asked) -> bool:
    """Whether anything is told; a tick that is not set tells nothing."""
    answer = getattr(record, one.column)
    return answer is not False if one.how is How.TICK else not is_empty(answer)


def told(record: Answered, cards: Iterable[Card]) -> Iterator[tuple[str, str, str]]:
    """Yield field and question of everything that is answered, and the field it stands below."""
    for card in cards:
        for one in card.asked:
            for name, question in _told(record, one):
                yield name, question or card.title, one.column if one.below else ""


def _told(record: Answered, one: Asked) -> Iterator[tuple[str, str]]:
    if not one.below:
        if is_answered(record, one):
            yield one.column, one.question
        return
    for name, part in one.parts:
        if any(row.get(part.column) for row in getattr(record, one.column)):
            yield name, asked_within(one.question, part.question)


def asked_within(question: str, words: str) -> str:
    return translate("LookPaper", "{question}: {words}").format(question=question, words=words)


def _plain(one: Asked, answer: Any) -> str:  # noqa: ANN401 - whatever its column holds
    """Return an answer that holds no words of the client's."""
    match one.how:
        case How.SCALE:
            return translate("Sheet", "{n} of 10").format(n=answer)
        case How.YES_NO:
            return safe_label(Safe.YES if answer else Safe.NO)
        case How.TICK:
            return one.question
        case How.DAY:
            return fuzzy.shown(answer)
        case _:
            return dict(one.choices).get(answer, "")
