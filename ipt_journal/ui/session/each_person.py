"""Choose for one person how they appear on paper, or leave them out everywhere."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ipt_journal.i18n import translate
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.names import Names
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button, Drop
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import ElidedText, heading, text


def ways() -> tuple[tuple[PeopleAs, str], ...]:
    """Return the ways in which everyone can be named."""
    return (
        (PeopleAs.NAMES, translate("OnPaper", "Names")),
        (PeopleAs.INITIALS, translate("OnPaper", "Initials")),
        (PeopleAs.RELATIONSHIP, translate("OnPaper", "Relationship")),
        (PeopleAs.ALIAS, translate("OnPaper", "Alias")),
    )


class EachPerson(Card):
    """A person in a row, with what the paper calls them beside."""

    changed = Signal(object)  # Choices
    done = Signal()

    def __init__(self, choices: Choices, people: Sequence[Person]) -> None:
        super().__init__(gap=6, padding=(20, 14, 14, 14))
        self._choices, self._people = choices, people
        self._shown: dict[UUID, ElidedText] = {}
        self._finish = Button(self.tr("Done"), dense=True)
        self._finish.clicked.connect(self.done)
        about = self.tr(
            "Whoever is left out is on no line of the paper, nor is anything that is about them; "
            "in what you typed elsewhere they are “someone”."
        )
        title = heading(self.tr("Each person"))
        self.add(layout.row(title, None, self._finish, margins=(0, 0, 6, 0)))
        self.add(text(about, "caption", "ink2", wrap=True))
        for someone in people:
            self.add(self._row(someone))
        if not people:
            self.add(text(self.tr("There is nobody in the journal yet."), "compact"))
        self.add(None)
        self._say()

    def focus(self) -> None:
        first: QWidget = next(iter(self.findChildren(Drop)), self._finish)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, someone: Person) -> QWidget:
        drop = Drop(someone.label)
        now = self._choices.persons.get(someone.id)
        offers = (
            (None, self.tr("As the others")),
            *ways(),
            (PeopleAs.LEFT_OUT, self.tr("Left out")),
        )
        for way, words in offers:
            drop.offer(words, partial(self._choose, someone.id, way), checked=way is now)
        shown = ElidedText("", "caption", "ink2")
        self._shown[someone.id] = shown
        name = ElidedText(someone.label, "compact-medium")
        return layout.row((name, 2), (shown, 3), drop, gap=10, margins=(0, 0, 6, 0))

    def _choose(self, key: UUID, way: PeopleAs | None) -> None:
        persons = {one: said for one, said in self._choices.persons.items() if one != key}
        if way is not None:
            persons[key] = way
        self._choices = replace(self._choices, persons=persons)
        self._say()
        self.changed.emit(self._choices)

    def _say(self) -> None:
        """Show beside each name what the paper says instead."""
        names = Names(self._people, self._choices.people_as, self._choices.persons)
        for someone in self._people:
            self._shown[someone.id].set_words(names.full(someone) or self.tr("not on paper"))
