"""The chart with what stands round it: its level of detail, its keys, zoom, and the legend."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.charts.timeline import TimelineChart
from ipt_journal.ui.timeline import legend
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import text


class ChartCard(Card):
    """The chart stands in its middle, as high as there is room."""

    def __init__(self) -> None:
        super().__init__(gap=4, padding=(12, 8, 10, 8))
        self.chart = TimelineChart()
        self._level = text("", "caption", "ink2", wrap=True)
        self._beside = text("", "caption", "ink2", wrap=True)
        self._beside.hide()
        self._keys = QVBoxLayout()
        self._above = QWidget()
        self._above.setLayout(self._keys)
        title = text(self.tr("Mood"), "compact-strong")
        self.add(
            layout.row(title, (self._level, 1), self._above, gap=8, margins=(0, 0, 6, 0)),
            (self.chart, 1),
            layout.row((layout.rule(), 1), margins=(0, 0, 6, 0)),
            self._beside,
            legend.below(),
        )
        self.items.addStretch(0)  # only what the chart at its highest leaves over
        self.show_trend(on=False)

    def show_trend(self, *, on: bool) -> None:
        self.chart.show_trend(on=on)
        layout.clear(self._keys)
        layout.fill(self._keys, layout.row(*legend.above(trend=on), gap=14))

    def say_beside(self, words: str) -> None:
        """Say what stands below the lanes, while anything does."""
        self._beside.setText(words)
        self._beside.setVisible(bool(words))

    def show_keys(self, *, shown: bool) -> None:
        """Show what belongs to a chart that has something on it."""
        self._above.setVisible(shown)

    @Slot()
    def say_level(self) -> None:
        self._level.setText(self.chart.level())
