"""What the client wants to bring: points in their order, moved by drag or by Alt and arrows."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ipt_journal.records.therapy import TalkSafety, TherapySession, safety_label
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.drafts import Drafts
from ipt_journal.ui.session.new_line import NewLine
from ipt_journal.ui.session.star import Star
from ipt_journal.ui.widgets.button import Button, icon_button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.moved_row import step_of
from ipt_journal.ui.widgets.ringed_row import RingedRow
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.settling import SettlingLine
from ipt_journal.ui.widgets.text import caption, heading, picture, text


@dataclass(frozen=True, slots=True)
class Point:
    """`day` stands on the link to what the point is about: its day or its kind, "" for none."""

    id: UUID
    words: str
    day: str = ""
    starred: bool = False


class Agenda(Card):
    """Says what the client does; the page does it and shows the points anew."""

    edited = Signal(object, str)  # id, words
    moved = Signal(object, int)  # id, place
    removed = Signal(object)  # id
    opened = Signal(object)  # id
    starred = Signal(object, bool)  # id, whether it matters most
    hard_said = Signal(str)
    safety_answered = Signal(str)

    def __init__(self, drafts: Drafts) -> None:
        super().__init__(gap=5, padding=(20, 12, 14, 14))
        self._rows: list[PointRow] = []
        self._list = QVBoxLayout()
        rows = QWidget()
        rows.setLayout(self._list)
        layout.fill(self._list, gap=2)
        line = LineField(self.tr("A new point"), self.tr("A point, then Enter"), dense=True)
        self.new = NewLine(drafts, "new point", self.tr("Add a point"), line)
        self._drafts = drafts
        self._hard = SettlingLine(drafts, self.tr("Hard to say"))
        self._hard.settled.connect(self.hard_said)
        self._safety = self._safety_segment()
        self._safety.changed.connect(self._on_safety)
        hint = caption(self.tr("Drag, or Alt+Up and Alt+Down"))
        easier = caption(self.tr("Putting it on paper can be easier than starting with it."))
        safety = text(self.tr("Do you want to talk about safety?"), "compact-strong")
        self.add(
            layout.row(heading(self.tr("What I want to bring")), None, hint, margins=_INNER),
            rows,
            layout.row((self.new, 1), margins=_INNER),
            layout.row((layout.rule(), 1), margins=(0, 2, 6, 2)),
            layout.row(text(self.tr("Hard to say"), "compact-strong"), easier, None),
            layout.row((self._hard, 1), margins=_INNER),
            layout.row(safety, None, self._safety, margins=_INNER),
        )

    def _safety_segment(self) -> Segment:
        answers = (TalkSafety.YES, TalkSafety.NO)
        return Segment(
            self.tr("Do you want to talk about safety?"),
            [(str(answer), safety_label(answer)) for answer in answers],
            optional=True,
            height=34,
        )

    def show_points(self, points: Sequence[Point]) -> None:
        if [(row.point.id, row.point.day) for row in self._rows] == [
            (point.id, point.day) for point in points
        ]:
            for row, point in zip(self._rows, points, strict=True):
                row.show_words(point)
            return
        focused = next((row.point.id for row in self._rows if row.has_keyboard), None)
        layout.clear(self._list)
        self._rows = [
            PointRow(self._drafts, number, point, self) for number, point in enumerate(points, 1)
        ]
        for row in self._rows:
            self._list.addWidget(row)
            if row.point.id == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_words(self, coming: TherapySession) -> None:
        """Show what is said for this session as a whole."""
        self._hard.show_stored(f"hard to say:{coming.id}", coming.hard_to_say)
        safety = coming.talk_safety
        self._safety.set_value("" if safety is TalkSafety.NOT_ANSWERED else safety)

    def focus_on(self, key: UUID) -> bool:
        """Put the keyboard on a point; False when it is not on the list."""
        row = next((row for row in self._rows if row.point.id == key), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        return row is not None

    def place_at(self, y: int) -> int:
        """Return which place a height in this card is."""
        tops = [row.mapTo(self, QPoint(0, 0)).y() for row in self._rows]
        middles = [top + row.height() // 2 for top, row in zip(tops, self._rows, strict=True)]
        return sum(middle < y for middle in middles)

    @Slot()
    def _on_safety(self) -> None:
        self.safety_answered.emit(self._safety.value or TalkSafety.NOT_ANSWERED)


def draft_of(point: UUID) -> str:
    """Return the key of what is typed for a point and not stored yet."""
    return f"point:{point}"


_INNER = (0, 0, 6, 0)


class PointRow(RingedRow):
    """One point: grip, number, words, a link to what it is about, and a cross."""

    def __init__(self, drafts: Drafts, number: int, point: Point, agenda: Agenda) -> None:
        super().__init__()
        self.point = point
        self._number = number
        self._agenda = agenda
        self._grip = picture("grip-vertical", "line_strong", 18)
        self._grip.setCursor(Qt.CursorShape.OpenHandCursor)
        self._grip.installEventFilter(self)
        self._words = SettlingLine(drafts, self.tr("Point {n}").format(n=number))
        self._words.setProperty("bare", "true")
        self._words.settled.connect(self._on_settled)
        self._words.editingFinished.connect(self._on_left)
        self._star = Star()
        self._star.clicked.connect(self._on_starred)
        self._remove = icon_button("x", "")
        self._remove.clicked.connect(partial(agenda.removed.emit, point.id))
        self.show_words(point)
        numeral = text(str(number), "label", "accent")
        link: tuple[QWidget, ...] = ()
        if point.day:
            about = Button(point.day)
            about.setProperty("tag", "true")
            about.set_icon("link-2", "ink2", 14)
            about.setAccessibleName(self.tr("Open what it is about: {what}").format(what=point.day))
            about.clicked.connect(partial(agenda.opened.emit, point.id))
            link = (about,)
        box = QHBoxLayout(self)
        end = layout.row(*link, self._star, self._remove, gap=2)
        layout.fill(box, self._grip, numeral, (self._words, 1), end, gap=8)

    @property
    def has_keyboard(self) -> bool:
        return self.hasFocus() or self._words.hasFocus()

    def show_words(self, point: Point) -> None:
        """Show the words, but not over those that are being typed."""
        self.point = point
        named = self.tr("Point {n}: {words}")
        self.setAccessibleName(named.format(n=self._number, words=point.words))
        off = self.tr("Take off the list: {words}").format(words=point.words)
        self._remove.setAccessibleName(off)
        self._remove.setToolTip(off)
        self._words.show_stored(draft_of(point.id), point.words)
        self._star.show_star(point.words, starred=point.starred)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event)
        if step:
            self._agenda.moved.emit(self.point.id, self._number - 1 + step)
        elif event.key() == Qt.Key.Key_Delete and not self._words.hasFocus():
            self._agenda.removed.emit(self.point.id)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drag by the grip: where it is let go is the new place."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            y = self._agenda.mapFromGlobal(event.globalPosition().toPoint()).y()
            place = self._agenda.place_at(y)
            place -= place > self._number - 1
            if place != self._number - 1:
                self._agenda.moved.emit(self.point.id, place)
            return True
        if event.type() is QEvent.Type.MouseButtonPress:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_starred(self) -> None:
        self._agenda.starred.emit(self.point.id, self._star.isChecked())
        self._star.show_star(self.point.words, starred=self.point.starred)  # it may not have been

    @Slot(str)
    def _on_settled(self, words: str) -> None:
        if words:
            self._agenda.edited.emit(self.point.id, words)

    @Slot()
    def _on_left(self) -> None:
        if not self._words.value.strip():
            self._words.set_value(self.point.words)
            self._words.forget()
