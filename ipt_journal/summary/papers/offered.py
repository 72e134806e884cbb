"""What a paper could show, one by one: the page puts a tick before each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ipt_journal.records.asked import Answered, Card
from ipt_journal.records.record import Record
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.papers.answered import told


@dataclass(frozen=True, slots=True)
class Offered:
    """A record, or one `field` of it, by the day and the words that the client knows it by.

    Those of one `part` stand together; what stands `below` another field is nothing without it.
    """

    record: Record
    words: str
    day: str = ""
    field: str = ""
    part: str = ""
    below: str = ""

    def answer(self, choices: Choices) -> bool | None:
        """Return whether it goes on the paper; None when nobody has decided."""
        if self.field:
            return choices.shows(self.record, self.field)
        return choices.answer(self.record)

    def stands(self, choices: Choices) -> bool:
        """Whether what it stands below is on the paper."""
        return not self.below or choices.shows(self.record, self.below)


def fields(record: Answered, cards: Iterable[Card]) -> Iterator[Offered]:
    """Yield every question of a record that is answered."""
    for column, question, below in told(record, cards):
        yield Offered(record, question, field=column, below=below)
