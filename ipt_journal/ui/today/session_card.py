"""Today's card about the next session: when, what to bring, what is being tried."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.moment import Moment
from ipt_journal.records.experiment import Experiment, Outcome, outcome_label
from ipt_journal.ui import layout
from ipt_journal.ui.session_name import session_name
from ipt_journal.ui.widgets.button import Button, menu_below
from ipt_journal.ui.widgets.card import Card, Tag
from ipt_journal.ui.widgets.text import ElidedText, text

_POINTS = 3


@dataclass(frozen=True, slots=True)
class Coming:
    """The session that is planned next."""

    when: Moment
    number: int
    planned: int | None
    points: tuple[str, ...]
    trying: Experiment | None


class SessionCard(Card):
    """Says what became of what is being tried, and opens Next session."""

    outcome_chosen = Signal(object, str)  # id of the experiment, outcome
    prepare_requested = Signal()

    def __init__(self, coming: Coming, today: date) -> None:
        super().__init__(gap=10, padding=(20, 16, 20, 16))
        self.add(self._head(coming, today), layout.rule(), *self._points(coming.points))
        prepare = Button(
            self.tr("Prepare session"), icon="arrow-right", dense=True, icon_after=True
        )
        prepare.clicked.connect(self.prepare_requested)
        if coming.trying is None:
            self.add(layout.row(prepare, None))
            return
        self.add(layout.rule(), *self._trying(coming.trying))
        self.add(layout.row(self._tried_button(coming.trying.id), prepare, None))

    def _head(self, coming: Coming, today: date) -> QWidget:
        local = coming.when.local
        when = f"{dates.long_day(local.date())}, {dates.clock(local)}"
        name = text(session_name(coming.number, coming.planned), "compact-medium", "ink2")
        distance = _distance(coming.when.day, today)
        tag = (Tag(distance, "calendar"),) if distance else ()
        return layout.column(layout.row(name, None, *tag), text(when, "date", wrap=True), gap=1)

    def _points(self, points: tuple[str, ...]) -> list[QWidget]:
        if not points:
            words = self.tr("Nothing chosen to bring yet. There is no need to.")
            return [text(words, "compact", "ink2", wrap=True)]
        rows: list[QWidget] = [text(self.tr("What you want to bring"), "compact-strong")]
        for number, point in enumerate(points[:_POINTS], start=1):
            numeral = text(str(number), "compact-strong", "accent")
            rows.append(layout.row(numeral, (ElidedText(point), 1), gap=10))
        if len(points) > _POINTS:
            more = translate("SessionCard", "and %n more", n=len(points) - _POINTS)
            rows.append(text(more, "caption", "ink2"))
        return rows

    def _trying(self, trying: Experiment) -> list[QWidget]:
        tag = Tag(outcome_label(trying.outcome), "circle")
        head = layout.row(text(self.tr("Trying this week"), "compact-strong"), None, tag)
        return [head, text(trying.what, "compact", wrap=True)]

    def _tried_button(self, trying: UUID) -> Button:
        button = Button(self.tr("I tried it"), icon="check", dense=True)

        def choose(outcome: Outcome) -> Callable[[], None]:
            return partial(self.outcome_chosen.emit, trying, str(outcome))

        button.clicked.connect(
            lambda: menu_below(
                button,
                (self.tr("Done"), choose(Outcome.DONE)),
                (self.tr("Partly"), choose(Outcome.PARTLY)),
                (self.tr("Let go"), choose(Outcome.LET_GO)),
            )
        )
        return button


def _distance(day: date, today: date) -> str:
    ahead = (day - today).days
    if ahead == 0:
        return translate("Session", "today")
    if ahead == 1:
        return translate("Session", "tomorrow")
    return translate("Session", "in %n day(s)", n=ahead) if ahead > 1 else ""


class PassedCard(Card):
    """Asks, once its day has passed, whether a session took place."""

    opened = Signal()

    def __init__(self, coming: Coming) -> None:
        super().__init__(gap=10, padding=(20, 16, 20, 16))
        day = dates.long_day(coming.when.day)
        ask = self.tr("It was planned for {day}. Did it take place?").format(day=day)
        answer = Button(self.tr("Say what became of it"), dense=True)
        answer.clicked.connect(self.opened)
        self.add(
            text(session_name(coming.number, coming.planned), "date"),
            text(ask, "compact", "ink2", wrap=True),
            layout.row(answer, None),
        )
