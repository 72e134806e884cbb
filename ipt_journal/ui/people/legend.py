"""What the shapes on the map mean, those alone that are on it."""

from collections.abc import Collection

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records.person import Status, status_label
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.people import ground
from ipt_journal.ui.people.ground import Trace
from ipt_journal.ui.widgets.flow import Flow
from ipt_journal.ui.widgets.head import MARKED, Head
from ipt_journal.ui.widgets.text import caption

_HIGH = 24


class Legend(QWidget):
    """Each shape with its words; what is not on the map is not explained."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow(gap=theme.px(12))
        layout.fill(QVBoxLayout(self), self._flow)
        self._shown: tuple[object, ...] = ()

    def show_for(self, statuses: Collection[Status], *, wished: bool, earlier: str) -> None:
        """Explain these statuses, the wished place, and where people were on an earlier day."""
        used = [one for one in MARKED if one in statuses]
        now = (*used, wished, earlier)
        if now == self._shown:
            return
        self._shown = now
        parts: list[QWidget] = []
        if wished:
            parts.append(_with_words(_WishKey(), self.tr("where you’d like them")))
        parts += [_with_words(Head("", one, _HIGH), status_label(one)) for one in used]
        if earlier:
            words = self.tr("where they were on {day}").format(day=earlier)
            parts.append(_with_words(_TraceKey(), words))
        self._flow.set_children(*parts)


def _with_words(key: QWidget, words: str) -> QWidget:
    return layout.row(key, caption(words), gap=4)


class _WishKey(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.px(30), theme.px(_HIGH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            y, scale = self.height() / 2, theme.look().scale
            ground.draw_dotted(painter, QPointF(1, y), QPointF(10 * scale, y))
            ground.draw_target(painter, QPointF(21 * scale, y), 7.5 * scale)


class _TraceKey(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.px(_HIGH), theme.px(_HIGH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            at = QPointF(self.width() / 2, self.height() / 2)
            ground.draw_trace(painter, Trace(at, None, ""), 10)
