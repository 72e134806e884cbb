"""What the worksheets of all four areas share: head, stage, cards, and what stands beside them."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from sqlmodel import Session

from ipt_journal.journal import Draft
from ipt_journal.records import mention, person
from ipt_journal.records.asked import Asked
from ipt_journal.records.asked import Card as Questioned
from ipt_journal.records.person import Person
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.asking.plain_rows import PlainRows
from ipt_journal.ui.asking.questions import Questions
from ipt_journal.ui.asking.sheet_form import SheetForm
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.focus.about import About
from ipt_journal.ui.focus.course import Course
from ipt_journal.ui.focus.equal import Equal
from ipt_journal.ui.focus.happened import Happened
from ipt_journal.ui.focus.stages import StageCards
from ipt_journal.ui.focus.who import Who
from ipt_journal.ui.thread import Thread
from ipt_journal.ui.trials.listing import Trials
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.marks import AreaMark
from ipt_journal.ui.widgets.people import PeoplePicker
from ipt_journal.ui.widgets.plain_text import Kind, PlainText
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import caption, text
from ipt_journal.ui.widgets.tick import Tick

WHO, WITH = "who", "with"
PERSON = "person_id"  # the column of sheets that are about somebody
_PEOPLE_SHOWN = 5
_AT_ONCE = 3  # rows that are seen first
# Design pixels: with less room than this, parts stand below one another.
_HEAD_ROOM, _ROOM = 720, 900
_PADDING: layout.Margins = (16, 12, 16, 14)


class SheetView(SheetForm):
    """Each area arranges its cards in `rows`; what it does not name comes after the others."""

    stage_chosen = Signal(str)
    event_added = Signal(object)  # UUID
    event_removed = Signal(object)  # UUID
    mark_placed = Signal(object, str)  # UUID, day
    mark_removed = Signal(object)  # UUID
    bring_chosen = Signal(object, str, bool)  # UUID, words, brought
    plan_requested = Signal()

    def __init__(self, desk: Desk, about: About) -> None:
        super().__init__(desk, about.sheet)
        self.about = self._built = about
        self.sheet_kind = type(about.sheet)
        self._told |= self._kept_people(about)
        self._told |= desk.drafts.kept(self.key)
        self._cards = {one.name or one.title: one for one in about.sheet.cards()}
        self._equals: list[Equal] = []
        self._leads: list[PlainText] = []
        self._finished = False
        self._make_parts()
        self._room = _ROOM
        self._box = QVBoxLayout(self)
        self._coming = self.rows()
        rows = islice(self._coming, _AT_ONCE)
        layout.fill(self._box, self.error, *rows, gap=12)
        self._show_placed()
        QTimer.singleShot(0, self, self.finish)

    def _kept_people(self, about: About) -> Draft:
        one = about.person
        with_whom = {WITH: [str(one.id)] if one else []} if hasattr(about.sheet, PERSON) else {}
        return {WHO: [str(one) for one in about.named], **with_whom}

    def rows(self) -> Iterator[QWidget]:
        """Yield the cards as they stand below one another."""
        raise NotImplementedError

    @Slot()
    def finish(self) -> None:
        """Make what is out of sight at first: the sheet is there sooner without it."""
        if self._finished:
            return
        self._finished = True
        for row in (*self._coming, *self._left_over()):
            self._box.addWidget(row)
            row.show()
        self._show_placed()

    def _show_placed(self) -> None:
        self.show_about(self.about)
        self.relay(self._room)
        if self.desk.journal.read_only:
            self._shut()

    def happened_words(self) -> tuple[str, str, int]:
        """Return the title of what happened, a hint, and how many would help."""
        return self.tr("What happened around it"), "", 0

    def trials_words(self) -> tuple[str, str]:
        """Return the title of what is tried, and a hint where nothing is."""
        raise NotImplementedError

    rising = False  # what is tried stands in the order of how hard it feels
    asks_itself = False  # whether it is safe is a question of the sheet

    def _make_parts(self) -> None:
        read_only = self.desk.journal.read_only
        self.happened = Happened(self.desk, *self.happened_words())
        self.happened.added.connect(self.event_added)
        self.happened.removed.connect(self.event_removed)
        self.bring = Tick(self.tr("Bring to session"))
        self.bring.clicked.connect(self._on_bring)
        title, hint = self.trials_words()
        self.trials = Trials(
            self.desk, self.bring, title, hint, rising=self.rising, asked=self.asks_itself
        )
        self.trials.bring_chosen.connect(self.bring_chosen)
        self.course = Course(self.sheet_kind, read_only=read_only)
        self.course.placed.connect(self.mark_placed)
        self.course.removed.connect(self.mark_removed)
        self.thread_of = Thread(self.desk)

    # What the pages of the areas are made of

    def equal(self, *parts: QWidget) -> Equal:
        """Return cards of equal width."""
        made = Equal(*parts)
        self._equals.append(made)
        return made

    def take(
        self, name: str, *more: QWidget, title: str = "", first: QWidget | None = None
    ) -> Card:
        """Return a card of questions, with something before them and more below."""
        told = self._cards.pop(name)
        lead = next((one for one in told.asked if one.column == told.lead), None)
        head: list[layout.Item] = [text(title or told.title, "label", wrap=not lead)]
        if lead is not None:
            head.append((self.lead(lead, "caption"), 1))
        else:
            head = [(text(title or told.title, "label", wrap=True), 1)]
        context = [text(told.context, "caption", "ink2", wrap=True)] if told.context else []
        notes = [layout.indented((one, 1)) for one in context]
        before = (first,) if first is not None else ()
        parts = (*notes, *before, *self.asked(told), *more)
        return Card(layout.indented(*head), *parts, None, gap=8, padding=_PADDING)

    def asked(self, told: Questioned) -> list[QWidget]:
        """Return the questions of a card but the one in its head."""
        left = tuple(one for one in told.asked if one.column != told.lead)
        if not left:
            return []
        return [self.staged(Questioned(told.title, left))]

    def staged(self, told: Questioned) -> Questions:
        """Return all questions of a card, with the look of a worksheet."""
        parts = self.questions(told)
        _quieten(parts)
        return parts

    def lead(self, one: Asked, kind: Kind) -> PlainText:
        """Return the question that stands in the head of a card."""
        line = PlainText(one.question, one.question, kind=kind)
        line.set_value(self._told.get(one.column, ""))
        self.hold(**{one.column: line})
        self._leads.append(line)
        return line

    def head(self, *beside: QWidget, below: Sequence[QWidget] = ()) -> Card:
        """Return the first card: what it is about in the client's words, and where it stands."""
        told = self._cards.pop("head")
        lead = next(one for one in told.asked if one.column == told.lead)
        line = self.lead(lead, "heading")
        title = layout.row(AreaMark(self.sheet_kind.area, 7), (line, 1), gap=8)
        head = QWidget()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, head)
        layout.fill(self._head, (title, 1), layout.row(*beside, None, gap=10), gap=6)
        notes = [layout.indented((text(told.context, "caption", "ink2", wrap=True), 1))]
        return Card(
            head,
            *(notes if told.context else ()),
            *self.asked(told),
            *below,
            gap=6,
            padding=(20, 6, 16, 8),
        )

    def short_stages(self, question: str) -> tuple[QWidget, QWidget]:
        """Return the question where it stands, and the names to choose from."""
        names = [(code, name) for code, name, *_ in self.sheet_kind.stages()]
        self.stage = Segment(question, names, height=34)
        self.stage.changed.connect(lambda: self.stage_chosen.emit(self.stage.value))
        return caption(question), self.stage

    def people(self) -> PeoplePicker:
        """Return those who are named on the sheet, then those to choose from."""
        named = self.about.named
        known = [(one.id, one.label) for one in self.about.people]
        known.sort(key=lambda one: named.index(one[0]) if one[0] in named else len(named))
        picker = PeoplePicker(known, len(named) or _PEOPLE_SHOWN, self.tr("Add"), also=())
        picker.set_value(self._told[WHO])
        self.hold(**{WHO: picker})
        return picker

    def about_whom(self, question: str, said: str = "") -> Who:
        """Return who it is about, to choose from; as soon as somebody is chosen it is kept."""
        key = self.about.person.id if self.about.person else None
        who = Who(question, self.about.people, [key] if key else [], said)
        who.set_value(self._told[WITH])
        self.hold(**{WITH: who})
        who.chosen.connect(self.keep)
        return who

    def beside(self, *parts: QWidget) -> Card:
        """Return a card of what stands beside the questions."""
        return Card(*parts, gap=8, padding=_PADDING)

    def column(self, *cards: QWidget) -> QWidget:
        """Return cards below one another; the last takes the room there is."""
        return layout.column(*cards[:-1], (cards[-1], 1), gap=12)

    def _left_over(self) -> list[QWidget]:
        """Return the cards that no row names."""
        cards = [self.take(name) for name in list(self._cards)]
        return [self.equal(*cards[at : at + 2]) for at in range(0, len(cards), 2)]

    def last_row(self) -> QWidget:
        """Return how it went, and what hangs together with it."""
        return layout.column(self.course, self.thread_of, None, gap=8)

    # Following the journal

    def show_about(self, about: About) -> None:
        """Show what is kept beside the answers, in the parts that have their place by now."""
        self.about = about
        self.show_stage(about)
        if self.happened.parentWidget() is not None:
            self.happened.show_events(about.happened)
        if self.trials.parentWidget() is not None:
            self.trials.show_of(about.source, self.first_words())
        if self.course.parentWidget() is not None:
            self.course.show_marks(about.marks)
            shown = {one.id for one in (*about.happened, *about.trials)}
            self.thread_of.show_of(about.sheet.id, shown)
        self.bring.setChecked(about.brought)
        can = about.coming is not None and not self.desk.journal.read_only
        self.bring.setEnabled(can)
        self.bring.set_below("" if about.coming else self.tr("There is no next session yet"))

    def show_stage(self, about: About) -> None:
        self.stage.set_value(about.sheet.stage)

    def first_words(self) -> str:
        """Return what something to try begins with."""
        return ""

    def shows(self, about: About) -> bool:
        """Whether the answers on the page are those that are kept, or newer ones."""
        if self.desk.drafts.latest(self.key):
            return True
        if self._people_known(about) != self._people_known(self._built):
            return False
        told = self.content()
        told |= {one: asked.kept(told[one]) for one, asked in self._asked.items()}
        return told == {**told, **about.sheet.answers(), **self._kept_people(about)}

    def _people_known(self, about: About) -> tuple[object, ...]:
        names = frozenset((one.id, one.label) for one in about.people)
        return names, about.person.id if about.person else None

    def relay(self, room: int) -> None:
        """Lay out for so many design pixels from edge to edge of the cards."""
        self._room = room
        for equal in self._equals:
            equal.stack(stacked=room < _ROOM)
        layout.turn(self._head, below=room < _HEAD_ROOM)

    # Keeping

    @property
    def words(self) -> str:
        """Return what the sheet is called now."""
        return str(self.content().get(self.kind.needs, "")).strip()

    @override
    def kept_beside(self, session: Session) -> Draft:
        kept = session.get(self.kind, self.record_id)
        person_id = getattr(kept, PERSON, None)
        with_whom = {WITH: [str(person_id)] if person_id else []} if WITH in self._inputs else {}
        named = mention.people_of(session, self.record_id)
        return {WHO: [str(one) for one in named], **with_whom}

    @override
    def keep_beside(self, session: Session, told: Draft) -> None:
        picker, who = self._inputs.get(WHO), self._inputs.get(WITH)
        if isinstance(picker, PeoplePicker):
            person.name_in(session, self.record_id, picker.people, picker.new_names)
        kept = session.get(self.kind, self.record_id)
        if isinstance(who, Who) and kept is not None:
            new = [Person(label=name) for name in who.picker.new_names]
            session.add_all(new)
            keys = [*who.picker.people, *(one.id for one in new)]
            setattr(kept, PERSON, keys[0] if keys else None)

    def leave(self) -> bool:
        """Keep everything; what cannot be kept waits as unfinished text."""
        kept = self.keep()
        if not kept:
            self.desk.drafts.closed(self.key)
        self.trials.leave()
        return kept

    def close_parts(self) -> bool:
        """Put away what stands in the place of something else; False when nothing does."""
        return self.happened.close_finder()

    @Slot(bool)
    def _on_bring(self, brought: bool) -> None:  # noqa: FBT001 - as Qt tells it
        self.bring_chosen.emit(self.record_id, self.words, brought)

    def _shut(self) -> None:
        """Let nothing be answered where nothing can be kept."""
        for control in self._inputs.values():
            _shut(control)
        for one in (*self.findChildren(Segment), *self.findChildren(StageCards)):
            one.setEnabled(False)


def _quieten(parts: Questions) -> None:
    """Give fields the look of a worksheet: sunken, with an edge once they are used."""
    for control in parts.controls.values():
        for field in (control, *control.findChildren(QWidget)):
            plain = isinstance(field, PlainText) or field.property("dense") == "true"
            if isinstance(field, QPlainTextEdit | LineField) and not plain:
                field.setProperty("quiet", "true")


def _shut(control: Any) -> None:  # noqa: ANN401 - an input of any kind
    if isinstance(control, PlainRows):
        control.set_read_only()
    elif isinstance(control, QPlainTextEdit | LineField):
        control.setReadOnly(True)
    elif isinstance(control, QWidget):
        control.setEnabled(False)
