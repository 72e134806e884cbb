"""What the marks of the life chart mean, in small pictures and words."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ipt_journal.i18n import translate
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.timeline.legend import UP_DOWN, KeyMark
from ipt_journal.ui.widgets import time_bars
from ipt_journal.ui.widgets.flow import Flow
from ipt_journal.ui.widgets.text import caption

KNOWN, ONCE, WENT_ON = "known day", "once", "went on"


class LifeKey(KeyMark):
    """One small picture; how it was looks as on the mood view."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self._of_life = kind
        if kind in {ONCE, WENT_ON}:
            self.setFixedWidth(theme.px(36))

    @override
    def paint_on(self, painter: QPainter) -> None:
        scale = theme.look().scale
        bar = QRectF(2 * scale, 8 * scale, 32 * scale, time_bars.BAR * scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._of_life == KNOWN:
            time_bars.draw_dot(painter, QPointF(10 * scale, 12 * scale), "none")
        elif self._of_life == ONCE:
            time_bars.draw_once(painter, bar, "none")
        elif self._of_life == WENT_ON:
            time_bars.draw_span(painter, bar, (11 * scale, 25 * scale), "none")
        else:
            super().paint_on(painter)


def keys() -> tuple[tuple[str, str], ...]:
    return (
        (KNOWN, translate("LifeView", "a day you know")),
        (ONCE, translate("LifeView", "some time in here")),
        (WENT_ON, translate("LifeView", "went on; stripes where it began and ended")),
        (UP_DOWN, translate("LifeView", "above the line felt good, below felt hard")),
    )


def lines() -> QWidget:
    """Return the keys under the chart: how things lie in time, then how they were."""
    of_time, felt = keys()[:-1], keys()[-1:]
    parts = ([_key(*one) for one in each] for each in (of_time, felt))
    return layout.column(*(Flow(*each, gap=theme.px(14)) for each in parts), gap=0)


def _key(kind: str, words: str) -> QWidget:
    return layout.row(LifeKey(kind), caption(words), gap=5)
