"""Everything on the life timeline as a list: the chart's twin, in the same order."""

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

from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.life.data import Life
from ipt_journal.ui.life.described import in_full, second_line
from ipt_journal.ui.widgets.marks import draw_stem
from ipt_journal.ui.widgets.row_list import RowList, paint_back, paint_lines

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ROW, _LEFT = 54, 40  # design pixels
_STEM = 3.4


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.life: Life | None = None

    def show(self, life: Life) -> None:
        self.beginResetModel()
        self.life = life
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() or self.life is None else len(self.life.items)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        texts = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if self.life is None or role not in texts or not index.isValid():
            return None
        return in_full(self.life, index.row())


class _Row(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme.px(_ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, _Model) or model.life is None:
            return
        rect, row = QRectF(option.rect), index.row()
        mark = model.life.marks[row]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_back(painter, rect, option.state)
        middle = QPointF(rect.left() + theme.px(18), rect.center().y())
        _paint_mark(painter, middle, mark.effect, "accent" if mark.of_the_low else "none")
        words = rect.adjusted(theme.px(_LEFT), theme.px(6), -theme.px(10), -theme.px(6))
        paint_lines(painter, words, model.life.items[row].title(), second_line(model.life, row))
        painter.restore()


def _paint_mark(painter: QPainter, middle: QPointF, effect: int | None, role: str) -> None:
    """Draw how it was as a stem on its line; where nothing is said of that, the line alone."""
    scale = theme.look().scale
    reach = QPointF(11 * scale, 0)
    painter.setPen(QPen(theme.colour("line_strong"), 1))
    painter.drawLine(middle - reach, middle + reach)
    value, colour = effect or 0, theme.colour(role)
    draw_stem(painter, middle, value, _STEM * scale, colour, mixed=False)
    head = middle - QPointF(0, value * _STEM * scale)
    painter.setBrush(colour if effect is not None else theme.colour("card"))
    painter.setPen(QPen(colour, 1.6))
    painter.drawEllipse(head, 4.2 * scale, 4.2 * scale)


class LifeList(RowList):
    """Enter or a click chooses an item."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("Your life so far"))
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Row(self))
        self.taken.connect(self._on_taken)

    def show_life(self, life: Life) -> None:
        row = max(self.currentIndex().row(), 0)
        self._model.show(life)
        self.setMinimumHeight(theme.px(_ROW) * min(4, len(life.items)) + 4)
        self.set_current(min(row, len(life.items) - 1))

    def set_current(self, row: int) -> None:
        """Put the list on the item that is chosen on the chart."""
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))

    @Slot(QModelIndex)
    def _on_taken(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())
