"""An area with no worksheet yet: what it is for, in a plain line, and a way to begin."""

from PySide6.QtCore import Signal

from ipt_journal.i18n import translate
from ipt_journal.records.record import Area, area_label
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.marks import AreaMark
from ipt_journal.ui.widgets.text import heading, text


class Empty(Card):
    """Asks nothing; what is begun can be left at any point."""

    begun = Signal()

    def __init__(self, area: Area, *, read_only: bool) -> None:
        super().__init__(gap=12, padding=(24, 20, 24, 22))
        self.begin = Button(self.tr("Begin"), "primary")
        self.begin.setEnabled(not read_only)
        if read_only:
            self.begin.setToolTip(self.tr("Nothing can be kept here, only read."))
        self.begin.clicked.connect(self.begun)
        more = self.tr("Nothing has to be filled in. You can stop anywhere; what is there is kept.")
        self.add(
            layout.row(AreaMark(area, 7), heading(area_label(area)), None, gap=10),
            text(_purpose(area), wrap=True),
            text(more, "compact", "ink2", wrap=True),
            layout.row(self.begin, None),
        )


def _purpose(area: Area) -> str:
    return {
        Area.TRANSITION: translate(
            "Empty",
            "A move, a new role, an ending. Even a change that was wanted can bring loss. This "
            "sheet puts before and now side by side.",
        ),
        Area.DISPUTE: translate(
            "Empty",
            "You and another person expect different things. This sheet puts both side by side, "
            "and blames neither.",
        ),
        Area.GRIEF: translate(
            "Empty",
            "Someone died, or something else was lost. This sheet is for telling it in your own "
            "time, and for who and what is here now.",
        ),
        Area.SENSITIVITY: translate(
            "Empty",
            "Being with others is hard, or there are few of them. Pulling back is common when "
            "low; it need not be who you are. This sheet looks at what tends to happen, and when "
            "it went another way.",
        ),
    }[area]
