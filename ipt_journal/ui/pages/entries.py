"""All entries: everything noted, newest first, found as one types and narrowed by chips."""

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent

from ipt_journal.i18n import translate
from ipt_journal.records import entries, named, person, record
from ipt_journal.records.entries import Filter
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.own_form import OwnForm
from ipt_journal.records.record import AREAS
from ipt_journal.records.response import Response
from ipt_journal.typed import override
from ipt_journal.ui import layout, opening, theme
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.entry_list import AT_ONCE, EntryList
from ipt_journal.ui.page import Page
from ipt_journal.ui.widgets.button import Drop
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.text import caption, text
from ipt_journal.vault import told
from ipt_journal.vault.errors import VaultError

_TYPING_MS = 120
_LEAST_LIST = 40  # design pixels: one entry can be read also below a strip and above a notice


class EntriesPage(Page):
    """Opens from Today and by Ctrl+F."""

    shows = frozenset(
        {MoodCheckIn, RelationshipEvent, Note, Response, OwnForm, Mention, *named.ELSEWHERE}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.narrowed = Filter()
        self._entered = False  # an entry was opened from the list: the keyboard comes back to it
        self.field = LineField(self.tr("Find"), self.tr("Find a word, a name, a feeling"))
        self.list = EntryList(self._load, desk.clock.today)
        self.list.setMinimumHeight(theme.px(_LEAST_LIST))
        self._kinds = Drop(self.tr("Kind"))
        self._people = Drop(self.tr("Person"))
        self._areas = Drop(self.tr("Area"))
        self._count = caption("")
        self._nothing = text("", "body", "ink2", wrap=True)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._offer()
        drops = (self._kinds, self._people, self._areas)
        self._empty = layout.row((self._nothing, 1, layout.TOP), margins=(12, 10, 16, 10))
        card = Card((self._empty, 1), (self.list, 1), padding=(8, 8, 4, 8), gap=0)
        self.put(
            self.header(back=True),
            layout.row((self.field, 1), margins=(0, 0, 14, 0)),
            layout.row(*drops, None, self._count, margins=(0, 0, 14, 0)),
            (layout.row((card, 1), margins=(0, 0, 14, 0)), 1),
        )
        self.set_title(self.tr("All entries"))
        self._connect()

    def _connect(self) -> None:
        self._typing.timeout.connect(self._on_typed)
        self.field.changed.connect(self._typing.start)
        self.field.returnPressed.connect(self._on_enter)
        self.list.opened.connect(self._on_opened)
        self.list.failed.connect(self._on_failed)

    @override
    def arrive(self, visit: Visit) -> None:
        wanted, find = visit.given.pop("person", None), visit.given.pop("focus", "")
        entered, self._entered = self._entered, False
        self.field.set_value(self.field.value)  # Ctrl+Z takes back a deletion, not an old search
        kinds = (entries.EVENT,) if visit.given.pop("events", False) else entries.KINDS
        if visit.given.pop("all", False) or wanted is not None:
            self._begin_anew(wanted, kinds)
        elif entered and not find and self.list.isVisibleTo(self):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    @override
    def refresh(self) -> None:
        self._offer_people()
        self._show(self.list.renew())

    def _load(self, after: entries.Place | None, limit: int) -> list[entries.Entry]:
        with self.desk.journal.read() as session:
            return entries.page(session, self.narrowed, limit, after)

    def _reload(self) -> None:
        self._show(self.list.reload())

    def _show(self, found: int) -> None:
        self._empty.setVisible(not found)
        self.list.setVisible(bool(found))
        narrowed = self.narrowed != Filter()
        self._nothing.setText(
            self.tr("Nothing has all of that. Fewer letters find more.")
            if narrowed
            else self.tr("Nothing here yet. A number on Today is enough to begin.")
        )
        self._say_count(found, narrowed=narrowed)

    def _say_count(self, found: int, *, narrowed: bool) -> None:
        """Say how many there are; a search that fills the first page is not counted out."""
        if narrowed:
            said = translate("EntriesPage", "%n found", n=found)
            self._count.setText(said if 0 < found < AT_ONCE else "")
            return
        with self.desk.journal.read() as session:
            total = entries.count(session)
        self._count.setText(translate("EntriesPage", "%n in all", n=total) if total else "")

    # Narrowing

    def _offer(self) -> None:
        for kinds, words in self._kind_names().items():
            choose = partial(self._narrow, kinds=kinds)
            self._kinds.offer(words, choose, checked=kinds == entries.KINDS)
        self._areas.offer(self.tr("All areas"), partial(self._narrow, area=None), checked=True)
        for area in AREAS:
            self._areas.offer(record.area_label(area), partial(self._narrow, area=area))

    def _kind_names(self) -> dict[tuple[str, ...], str]:
        return {
            entries.KINDS: self.tr("Everything"),
            (entries.EVENT,): self.tr("What happened"),
            (entries.CHECK_IN,): self.tr("Mood"),
            (entries.NOTE,): self.tr("Notes"),
            (entries.RESPONSE,): self.tr("Questionnaires"),
        }

    def _offer_people(self) -> None:
        self._people.clear_offers()
        chosen = self.narrowed.person
        everyone = self.tr("Everyone")
        self._people.offer(everyone, partial(self._narrow, person=None), checked=chosen is None)
        with self.desk.journal.read() as session:
            people = person.everyone(session)
        for someone in people:
            choose = partial(self._narrow, person=someone.id)
            self._people.offer(someone.label, choose, checked=someone.id == chosen)
        self._people.set_active(active=chosen is not None)

    def _begin_anew(self, someone: UUID | None, kinds: tuple[str, ...]) -> None:
        """Show everything, or everything with one person, whatever was looked for before."""
        self._typing.stop()
        self.field.set_value("")
        self._kinds.show_choice(self._kind_names()[kinds])
        self._areas.show_choice(self.tr("All areas"))
        self._narrow(words="", kinds=kinds, person=someone, area=None)
        self._offer_people()

    def _narrow(self, **changed: object) -> None:
        self.narrowed = replace(self.narrowed, **changed)  # type: ignore[arg-type]  # its fields
        self._kinds.set_active(active=self.narrowed.kinds != entries.KINDS)
        self._people.set_active(active=self.narrowed.person is not None)
        self._areas.set_active(active=self.narrowed.area is not None)
        self.desk.reads(self._reload)

    @Slot()
    def _on_typed(self) -> None:
        self._narrow(words=self.field.value)

    @Slot()
    def _on_enter(self) -> None:
        self._typing.stop()
        self._on_typed()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_failed(self, error: VaultError) -> None:
        self.desk.notice(told.sentence(error))

    @Slot(object)
    def _on_opened(self, entry: entries.Entry) -> None:
        self._entered = True
        opening.open_record(self.desk, entry.kind, entry.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self.field.value:
            self.field.clear()
            self._on_typed()
        else:
            super().keyPressEvent(event)
