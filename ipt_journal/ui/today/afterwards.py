"""Today's card after the ending: a weekly look, and the plan's own signs and first steps."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Signal

from ipt_journal import dates
from ipt_journal.records.ending import EndingPlan
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import beside, heading, text

_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Plan:
    """What the plan says, in the client's own words, and whom it names."""

    signs: tuple[str, ...]
    steps: tuple[str, ...]
    own_line: str
    people: tuple[str, ...]

    @classmethod
    def of(cls, plan: EndingPlan, people: tuple[str, ...]) -> "Plan":
        signs = (plan.signs_feelings, plan.signs_body, plan.signs_habits, plan.signs_people)
        steps = (step.get("text", "") for step in plan.first_steps)
        return cls(
            tuple(one for one in signs if one.strip()),
            tuple(one for one in steps if one.strip()),
            plan.own_line,
            people,
        )


class Afterwards(Card):
    """Asks for nothing; all of the app stays as it was."""

    plan_requested = Signal()

    def __init__(self, plan: Plan, last: date | None, today: date) -> None:
        super().__init__(gap=8, padding=(20, 16, 20, 16))
        look = Button(self.tr("Open the plan"), icon="arrow-right", dense=True, icon_after=True)
        look.clicked.connect(self.plan_requested)
        self.add(
            heading(self.tr("A weekly look is enough now")),
            text(self._when(last, today), "compact", "ink2", wrap=True),
            layout.rule(),
        )
        self._list(self.tr("Signs to look out for"), plan.signs)
        self._list(self.tr("What I do then"), plan.steps, numbered=True)
        self._list(self.tr("Whom I turn to"), plan.people, numbered=True)
        if plan.own_line:
            self.add(beside("phone", text(plan.own_line, "compact", wrap=True)))
        if not (plan.signs or plan.steps or plan.people or plan.own_line):
            words = self.tr("Your plan for afterwards is empty so far.")
            self.add(text(words, "compact", "ink2", wrap=True))
        self.add(layout.row(look, None))

    def _when(self, last: date | None, today: date) -> str:
        if last is None or last + _WEEK <= today:
            return self.tr("Today is a good day for it, or any other.")
        return self.tr("The next one is around {day}.").format(day=dates.long_day(last + _WEEK))

    def _list(self, title: str, lines: tuple[str, ...], *, numbered: bool = False) -> None:
        if lines:
            self.add(text(title, "compact-strong"))
        for number, line in enumerate(lines, 1):
            words = text(line, "compact", wrap=True)
            if numbered:
                numeral = text(str(number), "compact-strong", "accent")
                self.add(layout.row((numeral, 0, layout.TOP), (words, 1), gap=10))
            else:
                self.add(words)
