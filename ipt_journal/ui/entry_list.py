"""The long list of entries: loaded as one scrolls, drawn row by row, opened by Enter or a click."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ipt_journal.records import entries
from ipt_journal.records.entries import Entry, Place
from ipt_journal.typed import override
from ipt_journal.ui import icons, theme
from ipt_journal.ui.widgets.entry_row import first_line, second_line
from ipt_journal.ui.widgets.marks import draw_shape, draw_stem, role_of
from ipt_journal.ui.widgets.row_list import RowList, paint_back, paint_lines
from ipt_journal.vault.errors import VaultError

Load = Callable[[Place | None, int], list[Entry]]
Index = QModelIndex | QPersistentModelIndex
AT_ONCE = 60
_ICONS = {
    entries.NOTE: "notebook-pen",
    entries.RESPONSE: "clipboard-list",
    entries.STRETCH: "calendar",
    "person": "users",
    "session": "calendar-check",
    "agenda_point": "calendar-check",
    "exchange": "messages-square",
    "pattern": "activity",
}
_NONE = QModelIndex()


class EntryModel(QAbstractListModel):
    """Asks `load` for the next entries when the view has shown the last ones."""

    failed = Signal(object)  # VaultError

    def __init__(
        self, load: Load, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._today = today
        self._entries: list[Entry] = []
        self._complete = True

    def reload(self, at_least: int = AT_ONCE) -> int:
        """Begin anew and return how many are there at first."""
        first = self._load(None, at_least)
        self.beginResetModel()
        self._entries = first
        self._complete = len(self._entries) < at_least
        self.endResetModel()
        return len(self._entries)

    def row_of(self, key: UUID) -> int | None:
        return next((row for row, one in enumerate(self._entries) if one.id == key), None)

    def entry(self, index: Index) -> Entry | None:
        return self._entries[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def canFetchMore(self, parent: Index = _NONE) -> bool:
        return not parent.isValid() and not self._complete

    @override
    def fetchMore(self, parent: Index = _NONE) -> None:
        try:
            more = self._load(self._entries[-1].place, AT_ONCE) if self._entries else []
        except VaultError as error:  # scrolling on asks again
            self.failed.emit(error)
            return
        self._complete = len(more) < AT_ONCE
        if more:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._entries += more
            self.endInsertRows()

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index)
        if entry is None or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        return f"{first_line(entry)}, {second_line(entry, self._today())}"


class _Row(QStyledItemDelegate):
    def __init__(self, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._today = today

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme.px(56))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        entry = model.entry(index) if isinstance(model, EntryModel) else None
        if entry is None:
            return
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_back(painter, rect, option.state)
        left = theme.px(4)
        self._paint_mark(
            painter, QPointF(rect.left() + left + theme.px(14), rect.center().y()), entry
        )
        words = rect.adjusted(left + theme.px(40), theme.px(7), -theme.px(12), -theme.px(7))
        paint_lines(painter, words, first_line(entry), second_line(entry, self._today()))
        painter.restore()

    def _paint_mark(self, painter: QPainter, middle: QPointF, entry: Entry) -> None:
        scale = theme.look().scale
        if entry.kind == entries.CHECK_IN:
            painter.setBrush(theme.colour("accent_soft"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(middle, 14 * scale, 14 * scale)
            painter.setPen(theme.colour("ink"))
            painter.setFont(theme.font(15, 600, tabular=True))
            box = QRectF(middle.x() - 20, middle.y() - 20, 40, 40)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(entry.mood))
        elif entry.kind != entries.EVENT:
            half = theme.px(10)
            icon = _ICONS.get(entry.kind, "compass")
            painter.drawPixmap(middle - QPointF(half, half), icons.pixmap(icon))
        else:
            role = role_of(entry.area)
            painter.setPen(QPen(theme.colour("line_strong"), 1))
            reach = QPointF(12 * scale, 0)
            painter.drawLine(middle - reach, middle + reach)
            step = 3.4 * scale
            draw_stem(painter, middle, entry.valence, step, theme.colour(role), mixed=entry.mixed)
            head = middle - QPointF(0, entry.valence * step)
            draw_shape(painter, head, role, 6 * scale, hollow=entry.hollow)


class EntryList(RowList):
    """Enter or a click opens the entry."""

    opened = Signal(object)  # Entry

    def __init__(self, load: Load, today: Callable[[], date]) -> None:
        super().__init__(self.tr("Entries"))
        self._model = EntryModel(load, today, self)
        self.setModel(self._model)
        self.setItemDelegate(_Row(today, self))
        self.failed = self._model.failed
        self.taken.connect(self._on_taken)

    def reload(self) -> int:
        """Show another list from its top."""
        found = self._model.reload()
        if found:
            self.setCurrentIndex(self._model.index(0))
        return found

    def renew(self) -> int:
        """Show the same list as it is now; the current entry stays current, or the next one is."""
        here = self.currentIndex()
        entry, row = self._model.entry(here), max(here.row(), 0)
        found = self._model.reload(row + AT_ONCE)  # others may have come before it
        if found:
            kept = self._model.row_of(entry.id) if entry is not None else None
            place = min(row, found - 1) if kept is None else kept
            self.setCurrentIndex(self._model.index(place))
        return found

    @Slot(QModelIndex)
    def _on_taken(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        if entry is not None:
            self.opened.emit(entry)
