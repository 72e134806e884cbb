"""The answers to one item beside one another: a digit, then the words as published."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ipt_journal.records.questionnaire import Answer
from ipt_journal.typed import override
from ipt_journal.ui import icons, theme
from ipt_journal.ui.widgets.choice import RING, PaintedRadio, face_of, paint_face, paint_ring
from ipt_journal.ui.widgets.text import breaking

_LEAST = 64  # design pixels high, with the ring's margin
_DIGIT, _EDGE = 30, 6  # design pixels at the left of the words and at their right
_ABOVE = 6
_MOST_LINES = 3  # of a cell that shares its row
_RADIUS = 8
_WRAPS = Qt.TextFlag.TextWordWrap


class AnswerCell(PaintedRadio):
    """Chosen = a tick in place of the digit, tint, bold; its width never changes."""

    def __init__(self, question: str, answer: Answer) -> None:
        super().__init__(answer.words.replace("&", "&&"))
        self.value = answer.value
        self._words = breaking(answer.words)
        self.setAccessibleName(f"{question} {answer.value} {answer.words}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def least_width(self) -> int:
        """Return the width of the longest word, as heavy as it can become."""
        metrics = QFontMetricsF(theme.font(15, 600))
        parts = self._words.replace("\u200b", " ").split()
        return int(max(map(metrics.horizontalAdvance, parts))) + 2 + _aside()

    def lines(self, width: int) -> int:
        """Return how many lines the words take in a cell of this width."""
        metrics = QFontMetricsF(theme.font(15, 600))
        box = QRectF(0, 0, max(1, width - _aside()), 100_000)
        wrapped = metrics.boundingRect(box, _WRAPS, self._words)
        return max(1, round(wrapped.height() / metrics.lineSpacing()))

    def height_in(self, width: int) -> int:
        metrics = QFontMetricsF(theme.font(15, 600))
        words = self.lines(width) * metrics.lineSpacing() + 2 * theme.px(_ABOVE) + 2 * RING
        return max(theme.px(_LEAST), int(words) + 1)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.least_width, self.height_in(max(self.width(), self.least_width)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.least_width, theme.px(_LEAST))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the question decide what a key means; Space chooses, as everywhere."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            face = face_of(self, RING)
            paint_face(painter, self, face, _RADIUS, soft=True)
            self._paint_digit(painter, face)
            painter.setFont(theme.font(15, 600 if self.isChecked() else 400))
            painter.setPen(theme.colour("ink" if self.isEnabled() else "ink3"))
            words = face.adjusted(theme.px(_DIGIT), 1, -theme.px(_EDGE) + 2, -1)
            flags = Qt.AlignmentFlag.AlignVCenter | _WRAPS
            painter.drawText(words, flags, self._words)
            if self.hasFocus():
                paint_ring(painter, face, _RADIUS)

    def _paint_digit(self, painter: QPainter, face: QRectF) -> None:
        if self.isChecked():
            at = QPointF(face.left() + theme.px(8), face.center().y() - theme.px(8))
            painter.drawPixmap(at, icons.pixmap("check", "accent", 16, 2.5))
            return
        painter.setFont(theme.font(15, 600, tabular=True))
        painter.setPen(theme.colour("ink2"))
        box = QRectF(face.left(), face.top(), theme.px(_DIGIT) - 2, face.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.value))


class AnswerCells(QWidget):
    """In one row where they fit, else in several of equal cells; nothing is ever cut."""

    def __init__(self, question: str, answers: Sequence[Answer]) -> None:
        super().__init__()
        self.setAccessibleName(question)
        self.cells = [AnswerCell(question, answer) for answer in answers]
        for cell in self.cells:
            cell.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def columns(self, width: int) -> int:
        """Return how many cells stand beside one another in this width."""
        count = len(self.cells)
        for rows in range(1, count):
            columns = -(-count // rows)
            room = width // columns
            fits = all(
                cell.least_width <= room and cell.lines(room) <= _MOST_LINES for cell in self.cells
            )
            if fits:
                return columns
        return 1

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return sum(self._row_heights(width))

    def _row_heights(self, width: int) -> list[int]:
        columns = self.columns(width)
        room = width // columns
        rows = [self.cells[at : at + columns] for at in range(0, len(self.cells), columns)]
        return [max(cell.height_in(room) for cell in row) for row in rows]

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max(cell.least_width for cell in self.cells), theme.px(_LEAST))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = self.columns(self.width())
        top = 0
        for row, high in enumerate(self._row_heights(self.width())):
            for column, cell in enumerate(self.cells[row * columns : (row + 1) * columns]):
                left, right = (self.width() * edge // columns for edge in (column, column + 1))
                cell.setGeometry(left, top, right - left, high)
            top += high


def _aside() -> int:
    """Return the pixels beside the words: the ring's margin, the digit, the edge."""
    return theme.px(_DIGIT) + theme.px(_EDGE) + 2 * RING + 1
