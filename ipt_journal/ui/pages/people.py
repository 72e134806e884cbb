"""People: everyone in the client's notes, each with a card to fill in as far as one likes."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records import parting, person
from ipt_journal.records.change import Change
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.mention import Mention
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.summary.names import Names
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.columns import ONE_COLUMN_BELOW, Pair
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.forms.person import PersonForm
from ipt_journal.ui.page import CHART_MARGINS, Page
from ipt_journal.ui.person_row import PersonRow
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import text
from ipt_journal.ui.widgets.toast import SavedNotice

_PANEL = 424
_AT_ONCE = 40  # rows; somebody may note a thousand people


class PeoplePage(Page):
    """A list at the left, one person's card at the right."""

    shows = frozenset({Person, Mention, RelationshipEvent})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, margins=CHART_MARGINS)
        self._chosen: UUID | None = None
        self._adding = False
        self._most = _AT_ONCE
        self._chosen_row: PersonRow | None = None
        self.form: PersonForm | None = None
        self._add = Button(self.tr("Add a person"), icon="plus", dense=True)
        self._add.clicked.connect(self.add_person)
        self.put(self.header(self._add))
        self.set_title(self.tr("People"), self.tr("Everyone who turns up in your notes"))
        people, card = QWidget(), QWidget()
        self._list, self._panel = QVBoxLayout(people), QVBoxLayout(card)
        self._columns = Pair(layout.column(people, None), layout.column(card, None), _PANEL)
        self.put_scrolled(self._columns)

    @override
    def arrive(self, visit: Visit) -> None:
        if visit.record is not None:
            self.choose(visit.record)
        elif visit.given.pop("new", False) and self.desk.drafts.kept("people:"):
            self.add_person()
        elif self._chosen_row is not None:
            self._focus_list()
        else:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def depart(self) -> None:
        if self.form is not None:
            self.desk.drafts.closed(self.form.key)

    @override
    def relay(self, width: int) -> None:
        self._columns.stack(stacked=width < ONE_COLUMN_BELOW)

    @override
    def refresh(self) -> None:
        with self.desk.journal.read() as session:
            people = person.everyone(session)
            counts = person.counts(session)
        known = {one.id for one in people}
        if self._chosen not in known:
            self._chosen = people[0].id if people else None
        self._show_list(people, counts)
        if self.form is None or (not self._adding and self._is_other(self.form, people)):
            self._show_card()

    def _is_other(self, form: PersonForm, people: list[Person]) -> bool:
        """Whether the card shows somebody else, or what is not kept of them any more."""
        if form.existing != self._chosen:
            return True
        kept = next(one for one in people if one.id == self._chosen)
        return not form.shows(kept) and not self.desk.drafts.latest(form.key)

    def _show_list(self, people: list[Person], counts: dict[UUID, int]) -> None:
        layout.clear(self._list)
        self._chosen_row = None
        card = Card(gap=0, padding=(8, 8, 8, 8))
        names = Names(people, PeopleAs.INITIALS)
        chosen = next((i for i, one in enumerate(people) if self._marks(one)), 0)
        self._most = max(self._most, chosen + 1)
        for index, one in enumerate(people[: self._most]):
            row = PersonRow(one, counts.get(one.id, 0), names.full(one), chosen=self._marks(one))
            row.clicked.connect(partial(self.choose, one.id))
            if self._marks(one):
                self._chosen_row = row
            card.add(*((layout.rule(),) if index else ()), row)
        if not people:
            line = self.tr("Nobody here yet. A nickname is enough; people come as you note.")
            words = text(line, "body", "ink2", wrap=True)
            card.add(layout.row((words, 1), margins=(12, 12, 12, 12)))
        left = len(people) - self._most
        if left > 0:
            more = Button(translate("People", "Show more people: %n left", n=left), "link", "plus")
            more.clicked.connect(self._on_more)
            card.add(layout.row(more, None, margins=(8, 8, 8, 4)))
        layout.fill(self._list, card)

    @Slot()
    def _on_more(self) -> None:
        self._most += _AT_ONCE
        self.refresh()

    def _marks(self, one: Person) -> bool:
        return one.id == self._chosen and not self._adding

    def choose(self, key: UUID) -> None:
        """Show a person's card."""
        self._adding = False
        self._chosen = key
        self.depart()
        self.form = None
        self.refresh()
        self._focus_list()
        layout.reveal(self._panel.parentWidget())

    @Slot()
    def add_person(self) -> None:
        """Show an empty card."""
        self._adding = True
        self.depart()
        self.form = None
        self.refresh()
        self._focus_card()
        layout.reveal(self._panel.parentWidget())

    def _focus_list(self) -> None:
        """Put the keyboard on the person whose card is shown: the row it was on is made anew."""
        if self._chosen_row is not None:
            self._chosen_row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_card(self) -> None:
        if self.form is not None:
            self.form.focus()

    def _show_card(self) -> None:
        layout.clear(self._panel)
        if self._chosen is None and not self._adding:
            self.form = None
            return
        key = None if self._adding else self._chosen
        self.form = PersonForm(self.desk, key)
        self.form.saved.connect(self._on_saved)
        self._notice = SavedNotice()
        self._notice.undo_requested.connect(self._on_undo)
        title = self.tr("Someone new") if key is None else self.form.name.value
        card = Card(
            layout.indented((text(title, "heading", wrap=True), 1)),
            self.form,
            self.form.error,
            layout.indented((self._buttons(self.form, key), 1)),
            gap=12,
            padding=(16, 16, 16, 16),
        )
        layout.fill(self._panel, card)

    def _buttons(self, form: PersonForm, key: UUID | None) -> QWidget:
        save = form.save_button()
        if key is None:
            return layout.row(None, self._notice, save)
        every = Button(self.tr("All entries"), icon="list", dense=True)
        every.clicked.connect(lambda: self.desk.visit("entries", person=key))
        line = Button(self.tr("See on timeline"), icon="chart-spline", dense=True)
        line.clicked.connect(lambda: self.desk.visit("timeline", person=key))
        delete = form.only_where_kept(Button(self.tr("Delete"), "danger", "trash-2"))
        delete.clicked.connect(self._on_delete)
        first = layout.row(every, line, None)
        return layout.column(first, layout.row(delete, None, self._notice, save), gap=12)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves the card also while the keyboard is on the list."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if control and enter and self.form is not None:
            self.form.save()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _on_saved(self, change: Change | None) -> None:
        """Show the saved card; the commit has made the list anew already."""
        if self.form is not None:
            self._chosen = self.form.existing
            self._adding = False
        self.form = None
        self.refresh()
        self._focus_list()
        self._notice.say(change)

    @Slot(object)
    def _on_undo(self, change: Change) -> None:
        form, self.form = self.form, None
        if not self.desk.undo(change):
            self.form = form

    @Slot()
    def _on_delete(self) -> None:
        key, form = self._chosen, self.form
        if key is None or form is None:
            return

        def delete() -> None:
            with self.desk.journal.write() as session:
                kept = session.get(Person, key)
                if kept is not None:
                    parting.remove(session, kept)

        if self.desk.attempt(delete, form.error.say):
            self.desk.drafts.saved(form.key)
            words = self.tr("Deleted. What happened with them stays, without the name.")
            self.desk.deleted(words)
            self._focus_list()
