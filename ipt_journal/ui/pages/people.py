"""People: everyone in the client's notes on a map or in a list, and one person's card."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent

from ipt_journal.records import closeness
from ipt_journal.records.change import Change
from ipt_journal.records.closeness import Closeness
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.person import Person
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.beforehand import back_up_first
from ipt_journal.ui.columns import ONE_COLUMN_BELOW, SideBySide
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.forms.person import PersonForm
from ipt_journal.ui.on_paper import on_paper
from ipt_journal.ui.page import CHART_MARGINS, Page
from ipt_journal.ui.people import data, deeds
from ipt_journal.ui.people.board import Move
from ipt_journal.ui.people.card import PersonCard
from ipt_journal.ui.people.data import Everyone, Told
from ipt_journal.ui.people.panel import Panel
from ipt_journal.ui.people.two_views import TwoViews
from ipt_journal.ui.widgets.button import Button

_PANEL = 424


class PeoplePage(Page):
    """Map or list at the left, one person's card at the right; the card is edited in its place."""

    shows = frozenset({Person, Mention, RelationshipEvent, Closeness, MoodCheckIn})
    follows_the_clock = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, margins=CHART_MARGINS, gap=12)
        self._everyone = Everyone()
        self._chosen: UUID | None = None
        self._adding = False
        self._add = Button(self.tr("Add a person"), icon="plus", dense=True)
        self._add.clicked.connect(self.add_person)
        self.put(self.header(on_paper(desk, "people"), self._add))
        self.set_title(
            self.tr("People"), self.tr("How close it feels now, and how close you’d like it to be")
        )
        self.views = TwoViews()
        self.views.opened.connect(self.choose)
        self.views.moved.connect(self._on_moved)
        self.views.notice.undo_requested.connect(self._on_undo)
        desk.undone.connect(self.views.notice.taken_back)
        self._panel = Panel(desk)
        self._connect_panel(self._panel)
        self._columns = SideBySide(self.views, self._panel, _PANEL)
        self.put((self._columns, 1))

    def _connect_panel(self, panel: Panel) -> None:
        panel.edit_wanted.connect(self.edit)
        panel.merge_wanted.connect(self._on_merge_wanted)
        panel.archive_wanted.connect(self._on_archive)
        panel.delete_wanted.connect(self._on_delete)
        panel.saved.connect(self._on_saved)
        panel.merged.connect(self._on_merged)
        panel.left.connect(self._on_left)

    @override
    def arrive(self, visit: Visit) -> None:
        if visit.record is not None:
            self.choose(visit.record)
        elif visit.given.pop("new", False) and self.desk.drafts.kept("people:"):
            self.add_person()
        elif not self.views.focus(self._chosen):
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def depart(self) -> None:
        self.views.map.board.flush()
        if self.form is not None:
            self.desk.drafts.closed(self.form.key)

    @override
    def relay(self, width: int) -> None:
        stacked = width < ONE_COLUMN_BELOW
        self._columns.stack(stacked=stacked)
        self.views.map.board.set_roomy(roomy=stacked)

    @override
    def refresh(self) -> None:
        self._everyone = data.load(self.desk.journal)
        known = {one.id for one in self._everyone.people}
        if self._chosen not in known:
            first = next(iter(self._everyone.present), None)
            self._chosen = first.id if first is not None else None
        self._show_views()
        if not self._keeps_panel():
            self._show_panel()

    def _show_views(self) -> None:
        chosen = None if self._adding else self._chosen
        keeps = not self.desk.journal.read_only
        self.views.show_record(self._everyone, chosen, self.desk.clock.today(), keeps=keeps)

    # The panel

    @property
    def form(self) -> PersonForm | None:
        """Return the form, None while a card is shown."""
        return self._panel.form

    @property
    def card(self) -> PersonCard | None:
        """Return the card, None while something else is shown."""
        return self._panel.card

    @property
    def _one(self) -> Person | None:
        """Return whoever is chosen, as they are kept."""
        return next((one for one in self._everyone.people if one.id == self._chosen), None)

    def _keeps_panel(self) -> bool:
        """Whether something is being written in the panel that must not be taken away."""
        if self._adding and self.form is not None:
            return True
        if self.form is None or self.form.existing != self._chosen or self._one is None:
            return False
        told = closeness.standing_on(self._everyone.told).get(self._one.id)
        as_kept = self.form.shows(self._one, told.where if told is not None else ())
        return as_kept or bool(self.desk.drafts.latest(self.form.key))

    def _show_panel(self) -> None:
        """Show the form where it is open, or something is typed and not saved; else the card."""
        opened = self.form is not None and self.form.existing == self._chosen is not None
        waiting = self._chosen is not None and self.desk.drafts.latest(f"people:{self._chosen}")
        if self._adding or opened or waiting:
            self._panel.show_form(None if self._adding else self._chosen)
        elif (told := self._told()) is not None:
            self._panel.show_card(told)
        else:
            self._panel.clear()

    def _told(self) -> Told | None:
        """Read what the card of whoever is chosen shows."""
        one, desk = self._one, self.desk
        return data.told(desk.journal, one, self._everyone, desk.now()) if one is not None else None

    # What is done

    @Slot(object)
    def choose(self, key: UUID) -> None:
        """Show a person's card."""
        self._go(key, adding=False)
        self.views.focus(key)

    @Slot()
    def add_person(self) -> None:
        """Show an empty form."""
        self._go(self._chosen, adding=True)
        if self.form is not None:
            self.form.focus()

    @Slot()
    def edit(self) -> None:
        """Open the chosen person's form in the place of the card."""
        if self._one is not None:
            self.desk.reads(partial(self._panel.show_form, self._chosen))
        if self.form is not None:
            self.form.focus()

    def _go(self, key: UUID | None, *, adding: bool) -> None:
        self.depart()
        self._adding, self._chosen = adding, key
        self._panel.clear()
        self.desk.reads(self.refresh)
        layout.reveal(self._panel)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves the form also while the keyboard is elsewhere; Esc leaves it."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if control and enter and self.form is not None:
            self.form.save()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _on_moved(self, move: Move) -> None:
        """Keep where somebody was put; the commit has the map drawn anew."""
        keep = partial(deeds.place, self.desk.journal, move, self.desk.now())
        if self.desk.attempt(keep, self._say):
            if self.desk.done is not None:
                self.views.notice.say(self.desk.done)
        else:
            self._show_views()

    def _say(self, sentence: str) -> None:
        if sentence:
            self.desk.notice(sentence)

    @Slot(object)
    def _on_saved(self, change: Change | None) -> None:
        """Show the saved card; the commit has made the list anew already."""
        if self.form is not None:
            self._chosen = self.form.existing
        self._adding = False
        self._panel.clear()
        self.refresh()
        if not self.views.focus(self._chosen):
            self._focus_edit()
        self.views.notice.say(change)

    @Slot()
    def _on_left(self) -> None:
        """Go back to the card; what was typed is let go of."""
        if self.form is not None:
            self.desk.drafts.saved(self.form.key)
        self._adding = False
        self._panel.clear()
        self.refresh()
        self._focus_edit()

    def _focus_edit(self) -> None:
        button = self.card.edit if self.card is not None else self._add
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_undo(self, change: Change) -> None:
        self.desk.undo(change)

    @Slot()
    def _on_delete(self) -> None:
        key, form = self._chosen, self.form
        if key is None or form is None:
            return
        besides = back_up_first(self.desk)
        if self.desk.attempt(partial(deeds.remove, self.desk.journal, key), form.error.say):
            self.desk.drafts.saved(form.key)
            words = self.tr("Deleted. What happened with them stays, without the name.")
            self.desk.deleted(words + besides)
            self._after_parting()

    def _after_parting(self) -> None:
        self._panel.clear()
        self.refresh()
        if not self.views.focus(self._chosen):
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_archive(self) -> None:
        one = self._one
        if one is None:
            return
        was = one.archived
        archive = partial(deeds.archive, self.desk.journal, one.id, archived=not was)
        if self.desk.attempt(archive, self._say):
            archived = self.tr("Archived. Every entry stays; in the list they are at the end.")
            self.desk.notice(self.tr("Back again.") if was else archived, undoable=True)
            self._focus_edit()

    @Slot()
    def _on_merge_wanted(self) -> None:
        told = self._told()
        if told is not None:
            self._panel.show_merging(told)

    @Slot(object)
    def _on_merged(self, other: UUID) -> None:
        key, merging = self._chosen, self._panel.merging
        if key is None or merging is None:
            return
        besides = back_up_first(self.desk)
        merge = partial(deeds.merge, self.desk.journal, key, other)
        if self.desk.attempt(merge, merging.error.say):
            self.desk.drafts.saved(f"people:{other}")
            self.desk.notice(self.tr("They are one person now.") + besides, undoable=True)
            self._after_parting()
