"""Every total in a table, newest first: the chart's twin for a screen reader, each row opens."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ipt_journal.records.response import Response
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.widgets.row_list import RowList, paint_touched
from ipt_journal.ui.widgets.text import text

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ROW, _LEFT = 30, 4  # design pixels
_AT_ONCE = 3
_COLUMNS = (44, 28, 28)  # hundredths of the width


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One time it was answered, in words."""

    record: UUID
    day: str
    total: str
    answered: str
    said: str  # the whole row


Write = Callable[[Response], ScoreRow]


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Response] = ()
        self.write: Write | None = None

    def show(self, rows: Sequence[Response], write: Write) -> None:
        self.write = write
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        texts = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if role not in texts or not index.isValid():
            return None
        return self.row(index).said

    def row(self, index: Index) -> ScoreRow:
        """Write a row as it is looked at; hundreds are not."""
        assert self.write is not None  # noqa: S101 - there are no rows before
        return self.write(self.rows[index.row()])


class _Row(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme.px(_ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, _Model):
            return
        row, rect = model.row(index), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_touched(painter, rect.adjusted(1, 1, -1, -1), option.state, 6)
        painter.setFont(theme.font(15, tabular=True))
        painter.setPen(theme.colour("ink"))
        metrics = QFontMetricsF(theme.font(15, tabular=True))
        left = rect.left() + theme.px(_LEFT)
        whole = float(option.widget.width())  # with the scroll bar, as the head has it
        for words, share in zip((row.day, row.total, row.answered), _COLUMNS, strict=True):
            wide = (whole - theme.px(_LEFT)) * share / 100
            fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide - 4)
            box = QRectF(left, rect.top(), wide, rect.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, fitting)
            left += wide
        painter.restore()


class ScoreTable(QWidget):
    """Enter or a click opens a row."""

    opened = Signal(object)  # UUID

    def __init__(self) -> None:
        super().__init__()
        self._list = RowList(self.tr("Totals, newest first"))
        self._model = _Model(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Row(self))
        self._list.taken.connect(self._on_taken)
        names = (self.tr("Date"), self.tr("Total"), self.tr("Answered"))
        heads = [text(name, "caption-medium", "ink2", wrap=True) for name in names]
        shares = list(zip(heads, _COLUMNS, strict=True))
        head = layout.row(*shares, gap=0, margins=(_LEFT, 0, 0, 0))
        layout.fill(QVBoxLayout(self), head, self._list, gap=2)

    def show_rows(self, rows: Sequence[Response], write: Write) -> None:
        here = max(self._list.currentIndex().row(), 0)
        self._model.show(rows, write)
        self._list.setFixedHeight(theme.px(_ROW) * max(1, min(_AT_ONCE, len(rows))))
        if rows:
            self._list.setCurrentIndex(self._model.index(min(here, len(rows) - 1)))

    @property
    def rows(self) -> list[ScoreRow]:
        return [self._model.row(self._model.index(at)) for at in range(len(self._model.rows))]

    def focus_on(self, record: UUID | None) -> None:
        """Put the keyboard on the row of a record, or where it was."""
        at = next((n for n, row in enumerate(self._model.rows) if row.id == record), None)
        if at is not None:
            self._list.setCurrentIndex(self._model.index(at))
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _on_taken(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._model.rows[index.row()].id)
