"""What was brought to a session and told there: points, what was hard to say, what was tried."""

from functools import partial

from ipt_journal.records import caution, experiment, therapy
from ipt_journal.records.experiment import Experiment, outcome_label
from ipt_journal.records.therapy import AgendaPoint, TherapySession
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.card import Card, Words
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import ElidedText, caption, picture, text


def shown(desk: Desk, kept: TherapySession) -> "Brought | None":
    """Return the card; None where nothing was brought."""
    with desk.journal.read() as session:
        points = therapy.agenda(session, kept.id)
        tried = experiment.for_session(session, kept.id)
        folded = caution.folded(session, [one.id for one in tried])
        tried = [one for one in tried if one.id not in folded]
    if not points and not tried and not kept.hard_to_say.strip():
        return None
    return Brought(desk, kept, points, tried)


class Brought(Card):
    """To be read; what was tried opens."""

    def __init__(
        self,
        desk: Desk,
        kept: TherapySession,
        points: list[AgendaPoint],
        tried: list[Experiment],
    ) -> None:
        super().__init__(gap=6, padding=(16, 12, 16, 12))
        if points:
            self.add(text(self.tr("What you brought"), "compact-strong"))
        for number, point in enumerate(points, 1):
            star = (picture("star", "accent", 16),) if point.starred else ()
            words = text(point.text, "compact", wrap=True)
            numeral = text(str(number), "compact-strong", "accent")
            self.add(layout.row((numeral, 0, layout.TOP), (words, 1), *star, gap=10))
        if kept.hard_to_say.strip():
            hard = Words(kept.hard_to_say)
            self.add(text(self.tr("Hard to say"), "compact-strong"), hard)
        if tried:
            self.add(text(self.tr("What was tried"), "compact-strong"))
        for one in tried:
            became = outcome_label(one.outcome)
            row = RowButton(
                f"{one.what}, {became}",
                (ElidedText(one.what), 1),
                caption(became),
                gap=8,
                margins=(6, 4, 6, 4),
            )
            row.clicked.connect(partial(desk.visit, "next", one.id, tab="tried"))
            self.add(row)
