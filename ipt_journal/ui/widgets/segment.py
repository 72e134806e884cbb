"""A track of short answers of which one is chosen: views, yes or no, when."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from ipt_journal.typed import override
from ipt_journal.ui import icons, theme
from ipt_journal.ui.widgets.choice import OneOf, PaintedRadio, face_of, paint_ring

_MARGIN = 3


class _Answer(PaintedRadio):
    def __init__(self, value: str, words: str, name: str, height: int) -> None:
        super().__init__(words)
        self.value = value
        self._high = height
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetricsF(theme.font(15, 600)).horizontalAdvance(self.text())
        room = 26 + (20 if self.isChecked() else 0)
        return QSize(int(width) + theme.px(room), theme.px(self._high))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            face = face_of(self, _MARGIN)
            chosen = self.isChecked()
            if chosen or self.underMouse():
                painter.setBrush(theme.colour("card"))
                edge = QPen(theme.colour("accent"), 1.5) if chosen else Qt.PenStyle.NoPen
                painter.setPen(edge)
                painter.drawRoundedRect(face, 6, 6)
            self._paint_words(painter, face)
            if self.hasFocus():
                paint_ring(painter, face, 6, 2)

    def _paint_words(self, painter: QPainter, face: QRectF) -> None:
        chosen = self.isChecked()
        font = theme.font(15, 600 if chosen else 500)
        painter.setFont(font)
        painter.setPen(theme.colour("ink" if chosen else "ink2"))
        if not chosen:
            painter.drawText(face, Qt.AlignmentFlag.AlignCenter, self.text())
            return
        tick = theme.px(19)
        width = QFontMetricsF(font).horizontalAdvance(self.text()) + tick
        left = face.center().x() - width / 2
        at = QPointF(left - 1, face.center().y() - theme.px(8))
        painter.drawPixmap(at, icons.pixmap("check", "accent", 16, 2.5))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        words = QRectF(left + tick, face.top(), width, face.height())
        painter.drawText(words, align, self.text())


class Segment(QFrame):
    """Answers are pairs of value and words; an optional one can be taken back."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        answers: Sequence[tuple[str, str]],
        *,
        optional: bool = False,
        height: int = 36,
    ) -> None:
        super().__init__()
        self.setProperty("card", "segment")
        self.setAccessibleName(name)
        self._group = OneOf(self, optional=optional)
        self._group.changed.connect(self.changed)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for value, words in answers:
            answer = _Answer(value, words, f"{name} {words}", height)
            self._group.add(answer)
            box.addWidget(answer)
            answer.toggled.connect(answer.updateGeometry)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> str:
        """Return the chosen value, "" when none is."""
        chosen = self._group.checkedButton()
        return chosen.value if isinstance(chosen, _Answer) else ""

    def set_value(self, value: str) -> None:
        """Show `value` without telling anyone; "" chooses none."""
        if not value:
            self._group.clear()
        for answer in self._group.buttons():
            if isinstance(answer, _Answer) and answer.value == value:
                answer.setChecked(True)

    def focus(self) -> None:
        """Put the keyboard on the chosen answer."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._group.erased(event):
            super().keyPressEvent(event)
