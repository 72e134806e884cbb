"""The table of all events by area, person or kind: counts and middles, in an order that stays."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records.diary import By
from ipt_journal.summary import pattern_names, pattern_words
from ipt_journal.ui import layout, theme
from ipt_journal.ui.layout import Item
from ipt_journal.ui.patterns import dots
from ipt_journal.ui.patterns.data import NOTHING, Record, TableRow
from ipt_journal.ui.patterns.dots import Dots
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.marks import AreaMark
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import ElidedText, caption, text

LISTED_BELOW, TIGHT_BELOW = 920, 1180  # design pixels of the window
_WIDE, _TIGHT = (117, 166, 118, 118, 130), (64, 160, 108, 108, 130)
_SIDE = 20  # padding of the card; rows reach a little into it


class Table(Card):
    """A row that is pressed becomes what is looked at above."""

    chosen = Signal(object)  # Pick

    def __init__(self) -> None:
        super().__init__(gap=0, padding=(_SIDE - 8, 10, _SIDE - 8, 12))
        self._record = NOTHING
        self._columns: tuple[int, ...] = _WIDE  # () lists the numbers below each name
        self._by = Segment(self.tr("Table"), [(str(by), pattern_names.by_label(by)) for by in By])
        self._by.set_value(By.AREA)
        self._by.changed.connect(self._on_by)
        self._note = text(
            self.tr("One dot is one event: below the line hard, on it mixed, above it good"),
            "caption",
            "ink2",
            wrap=True,
        )
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        head = layout.row(self._by, (self._note, 1), gap=16, margins=(8, 0, 8, 4))
        self.add(head)
        self.items.addLayout(self._rows)

    def show_record(self, record: Record) -> None:
        self._record = record
        self._fill()

    def relay(self, width: int) -> None:
        columns = () if width < LISTED_BELOW else _TIGHT if width < TIGHT_BELOW else _WIDE
        if columns != self._columns:
            self._columns = columns
            self._fill()

    @Slot()
    def _on_by(self) -> None:
        self._fill()

    def _fill(self) -> None:
        layout.clear(self._rows)
        rows = self._record.rows(By(self._by.value)) if self._record is not NOTHING else []
        if self._columns:
            self._rows.addWidget(_heads(self._columns))
        for row in rows:
            self._rows.addWidget(layout.rule())
            made = _listed(row) if not self._columns else _in_columns(row, self._columns)
            made.clicked.connect(lambda _=False, pick=row.pick: self.chosen.emit(pick))
            self._rows.addWidget(made)
        if not rows:
            nothing = self.tr("Nothing noted names anyone or a kind yet.")
            self._rows.addWidget(layout.row(caption(nothing), None, margins=(8, 6, 8, 6)))


def _heads(columns: tuple[int, ...]) -> QWidget:
    words = (
        translate("Patterns", "Events"),
        translate("Patterns", "How they felt"),
        translate("Patterns", "Mood day before"),
        translate("Patterns", "Mood day after"),
        translate("Patterns", "Marked as connected"),
    )
    heads = [
        _wide(text(head, "caption-medium", "ink2"), width)
        for head, width in zip(words, columns, strict=True)
    ]
    return layout.row(None, *heads, gap=0, margins=(8, 2, 8, 2))


def _wide(widget: QWidget, width: int) -> QWidget:
    widget.setFixedWidth(theme.px(width))
    return widget


def _in_columns(row: TableRow, columns: tuple[int, ...]) -> RowButton:
    events, felt, before, after, connected = columns
    if row.before:
        moods = [_wide(text(row.before), before), _wide(text(row.after), after)]
    else:
        few = text(pattern_words.too_few() if row.events else "", "compact", "ink2")
        moods = [_wide(few, before + after)]
    parts: tuple[Item, ...] = (
        _wide(text(str(row.events)), events),
        Dots(row.felt),
        felt - dots.WIDTH,
        *moods,
        _wide(text(_connected(row)), connected),
    )
    return RowButton(spoken(row), *_name(row), *parts, gap=0, margins=(8, 1, 8, 1))


def _listed(row: TableRow) -> RowButton:
    """Return a row whose numbers stand below its name, for narrow windows."""
    numbers = caption(translate("Patterns", "%n event(s)", n=row.events))
    lines = [layout.row(*_name(row), 8, numbers, gap=0)]
    if row.events:
        lines += [layout.row(Dots(row.felt), None, caption(_marked(row))), _moods(row)]
    inner = layout.column(*lines, gap=2)
    return RowButton(spoken(row), (inner, 1), margins=(8, 6, 8, 6))


def _moods(row: TableRow) -> QLabel:
    if not row.before:
        return caption(pattern_words.too_few())
    words = translate("Patterns", "Mood day before {before}, day after {after}")
    return caption(words.format(before=row.before, after=row.after))


def _name(row: TableRow) -> tuple[Item, ...]:
    name = ElidedText(row.name, "body")
    if row.pick.area is None:
        return ((name, 1),)
    return (AreaMark(row.pick.area, 6), 8, (name, 1))


def _connected(row: TableRow) -> str:
    if not row.events:
        return ""
    return translate("Patterns", "{n} of {total}").format(n=row.connected, total=row.events)


def _marked(row: TableRow) -> str:
    return translate("Patterns", "Marked as connected: {count}").format(count=_connected(row))


def spoken(row: TableRow) -> str:
    """Return a whole row as a screen reader says it."""
    events = translate("Patterns", "%n event(s)", n=row.events)
    if not row.events:
        return f"{row.name}. {events}"
    parts = (row.name, f"{events} ({dots.said(row.felt)})", _moods(row).text(), _marked(row))
    return ". ".join(parts)
