"""The sentence of pickers above the chart: mood around what, with whom, that felt how."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from ipt_journal.records.diary import Pick
from ipt_journal.records.event import Kind, kind_label
from ipt_journal.records.pattern import Tone, tone_label
from ipt_journal.records.record import AREAS, Area, area_short
from ipt_journal.ui import layout, theme
from ipt_journal.ui.widgets.button import Drop
from ipt_journal.ui.widgets.flow import Flow
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import text

SHORT, LONG = "3", "7"
_LONGEST = 24  # letters of a name on a button


class Pickers(QWidget):
    """Holds which events are looked at, and over how many days."""

    picked = Signal()
    days_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pick = Pick()
        self._what = Drop(self.tr("Mood around"))
        self._whom = Drop(self.tr("With"))
        self._tone = Drop(self.tr("That felt"))
        self._days = Segment(
            self.tr("Days before and after"),
            ((SHORT, self.tr("3 days")), (LONG, self.tr("7 days"))),
        )
        self._days.set_value(SHORT)
        self._days.changed.connect(self.days_chosen)
        sentence = Flow(
            _word(self.tr("Mood around")), self._what, _word(self.tr("with")), self._whom,
            _word(self.tr("that felt")), self._tone, gap=theme.px(8),
        )  # fmt: skip
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        days = layout.row(self._days, None)
        words = layout.column(sentence, margins=(0, 3, 0, 3))
        layout.fill(self._box, (words, 1), days, margins=(0, 0, layout.BAR, 0))

    @property
    def days(self) -> int:
        return int(self._days.value)

    def relay(self, *, one_line: bool) -> None:
        layout.turn(self._box, below=not one_line)

    def show_pick(self, pick: Pick) -> None:
        """Take over a choice made elsewhere; it shows once `offer` names it."""
        self.pick = pick

    def offer(self, kinds: Sequence[Kind], people: Sequence[tuple[UUID, str]]) -> None:
        """Offer what there is in the journal, with what is chosen marked."""
        self._offer_what(kinds)
        self._offer_whom(people)
        self._tone.clear_offers()
        for tone in Tone:
            words, chosen = tone_label(tone), self.pick.tone is tone
            self._tone.offer(words, partial(self._choose, tone=tone), checked=chosen)
        self._mark()

    def _offer_what(self, kinds: Sequence[Kind]) -> None:
        pick, drop = self.pick, self._what
        drop.clear_offers()
        everything = pick.area is None and pick.kind is None
        clear = partial(self._choose, area=None, kind=None)
        drop.offer(self.tr("everything noted"), clear, checked=everything)
        for area in (*AREAS, Area.NONE):
            choose = partial(self._choose, area=area, kind=None)
            drop.offer(area_short(area), choose, checked=area is pick.area)
        for kind in kinds:
            choose = partial(self._choose, area=None, kind=kind)
            drop.offer(kind_label(kind), choose, checked=kind is pick.kind)

    def _offer_whom(self, people: Sequence[tuple[UUID, str]]) -> None:
        chosen, drop = self.pick.person, self._whom
        drop.clear_offers()
        everyone = self.tr("Everyone")
        drop.offer(everyone, partial(self._choose, person=None), checked=chosen is None)
        for key, name in people:
            choose = partial(self._choose, person=key)
            drop.offer(_shortened(name), choose, checked=key == chosen)

    def _choose(self, **changed: object) -> None:
        self.pick = replace(self.pick, **changed)  # type: ignore[arg-type]  # its own fields
        self._mark()
        self.picked.emit()

    def _mark(self) -> None:
        pick = self.pick
        self._what.set_active(active=pick.area is not None or pick.kind is not None)
        self._whom.set_active(active=pick.person is not None)
        self._tone.set_active(active=pick.tone is not Tone.ANY)


def _word(words: str) -> QLabel:
    label = text(words, "compact-medium")
    label.setFixedHeight(theme.px(32))
    return label


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST].rstrip()}…"
