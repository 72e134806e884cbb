"""Beside a timeline that has nothing on it yet: how to read it, and how to add earlier events."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.timeline import legend
from ipt_journal.ui.timeline.legend import KeyMark
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import heading, text


class HowToRead(QWidget):
    """Two cards."""

    earlier_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        add = Button(self.tr("Add an earlier event"), icon="plus")
        add.clicked.connect(self.earlier_requested)
        earlier = Card(
            heading(self.tr("Add something from before?")),
            text(
                self.tr(
                    "You can place earlier events, roughly dated: a month or a season is enough."
                ),
                "compact",
                "ink2",
                wrap=True,
            ),
            layout.row(add, None),
            gap=10,
            padding=(16, 14, 16, 16),
        )
        layout.fill(QVBoxLayout(self), self._reading(), earlier, None, gap=16)

    def _reading(self) -> Card:
        trend = self.tr(
            "A trend line can be switched on once there are about ten check-ins. Before that, the "
            "dots say enough."
        )
        return Card(
            heading(self.tr("How to read it")),
            self._line(legend.DOT, self.tr("Each dot is one mood check-in.")),
            self._line(
                legend.UP_DOWN,
                self.tr(
                    "Each mark on a person’s line is something that happened. Above the line "
                    "felt good, below felt hard."
                ),
            ),
            self._line(
                legend.FOOT,
                self.tr(
                    "A thick foot on the line means you marked it as connected with your mood."
                ),
            ),
            self._line(
                legend.GAP,
                self.tr(
                    "Stripes are stretches with no check-ins. The line is never drawn across them."
                ),
            ),
            layout.rule(),
            text(trend, "compact", "ink2", wrap=True),
            gap=12,
            padding=(16, 14, 16, 16),
        )

    def _line(self, kind: str, words: str) -> QWidget:
        said = text(words, "compact", wrap=True)
        return layout.row((KeyMark(kind), 0, layout.TOP), (said, 1), gap=10)
