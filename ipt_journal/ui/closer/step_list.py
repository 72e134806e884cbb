"""The steps of a closer look: which there are, what each holds so far, which one is open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ipt_journal.i18n import translate
from ipt_journal.journal import Draft
from ipt_journal.records import feelings
from ipt_journal.records.asked import Card as Questioned
from ipt_journal.records.asked import How, is_empty
from ipt_journal.typed import override
from ipt_journal.ui import icons, layout, theme
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import ElidedText, Tone

_SIZE = 28
_LONGEST = 200  # letters; more would not fit in a line
_TURNS, _FELT = "turns", "felt"


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the list; `below` says what it holds."""

    name: str
    below: str
    done: bool


def of(told: Questioned, answers: Draft) -> Step:
    """Return a step as it stands."""
    asked = {one.column: one for one in told.asked}
    order = [told.lead] * (told.lead in asked) + list(reversed(asked))
    answered = {column: answers.get(column) for column in order if _said(told, answers, column)}
    below = _in_turn(told, answers) or next(
        (_short(column, answer) for column, answer in answered.items()), ""
    )
    return Step(told.title, below or ("" if answered else told.context), bool(answered))


def _in_turn(told: Questioned, answers: Draft) -> str:
    """Return what was felt turn by turn, one after the other."""
    turns = answers.get(_TURNS)
    if told.lead != _FELT or not isinstance(turns, list):
        return ""
    felt = [" ".join(str(turn.get(_FELT, "")).split()) for turn in turns]
    words = ""
    for one in dict.fromkeys(each for each in felt if each):
        then = translate("StepList", "{before}, then {after}")
        words = then.format(before=words, after=one) if words else one
    return words[:_LONGEST]


def _said(told: Questioned, answers: Draft, column: str) -> bool:
    """Whether this step's own part of an answer is there: turns are asked about in two steps."""
    answer = answers.get(column)
    one = next(one for one in told.asked if one.column == column)
    if one.how is How.ROWS and isinstance(answer, list):
        own = [one.column for one in one.of if one.how is not How.ONE_OF]
        return any(not is_empty(row.get(part)) for row in answer for part in own)
    return answer is not False and not is_empty(answer)


def _short(column: str, answer: object) -> str:
    if isinstance(answer, list) and column == _FELT:
        return ", ".join(feelings.shown(str(word)) for word in answer)
    if isinstance(answer, list) and column == _TURNS:
        return translate("StepList", "%n turn(s)", n=len(answer))
    if isinstance(answer, list):
        return translate("StepList", "%n idea(s)", n=len(answer))
    return " ".join(str(answer).split())[:_LONGEST] if isinstance(answer, str) else ""


class StepList(Card):
    """Any step can be opened at any time."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(gap=4, padding=(8, 10, 8, 10))
        self._rows: list[RowButton] = []
        self._shown: tuple[list[Step], int] | None = None

    def show_steps(self, steps: Sequence[Step], current: int) -> None:
        steps = [replace(one, below="") if at == current else one for at, one in enumerate(steps)]
        if (steps, current) == self._shown:
            return
        self._shown = steps, current
        held = next((at for at, row in enumerate(self._rows) if row.hasFocus()), None)
        layout.clear(self.items)
        self._rows = [
            _row(number, step, partial(self.chosen.emit, number), current=number == current)
            for number, step in enumerate(steps)
        ]
        self.add(*self._rows)
        if held is not None and held < len(self._rows):
            self._rows[held].setFocus(Qt.FocusReason.OtherFocusReason)


def _row(number: int, step: Step, open_it: Callable[[], None], *, current: bool) -> RowButton:
    tone: Tone = "ink" if current or step.done else "ink2"
    name = ElidedText(step.name, "label" if current else "body", tone)
    below = [ElidedText(step.below, "caption", "ink2")] if step.below else []
    said = translate("StepList", "Step {n}: {name}").format(n=number + 1, name=step.name)
    state = translate("StepList", "open now") if current else ""
    done = translate("StepList", "filled in") if step.done else ""
    row = RowButton(
        ", ".join(part for part in (said, step.below, done, state) if part),
        (_Circle(number + 1, done=step.done and not current, current=current), 0, layout.TOP),
        (layout.column(name, *below, gap=0, margins=(0, 2, 0, 2)), 1),
        gap=12,
        margins=(8, 5, 8, 5),
    )
    row.clicked.connect(open_it)
    return row


class _Circle(QWidget):
    """The number of a step, or a tick once it holds something."""

    def __init__(self, number: int, *, done: bool = False, current: bool = False) -> None:
        super().__init__()
        self._number, self._done, self._current = number, done, current
        self.setFixedSize(theme.px(_SIZE), theme.px(_SIZE))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            fill = "accent" if self._current else "accent_soft" if self._done else "card"
            edge = "accent" if self._current or self._done else "line_strong"
            painter.setPen(QPen(theme.colour(edge), 1.5))
            painter.setBrush(theme.colour(fill))
            face = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawEllipse(face)
            if self._done:
                half = theme.px(8)
                at = face.center().toPoint()
                tick = icons.pixmap("check", "accent", 16, 2.5)
                painter.drawPixmap(at.x() - half, at.y() - half, tick)
                return
            painter.setFont(theme.font(15, 600, tabular=True))
            painter.setPen(theme.colour("on_accent" if self._current else "ink2"))
            painter.drawText(face, Qt.AlignmentFlag.AlignCenter, str(self._number))


def circle(number: int) -> QWidget:
    """Return the number of the step that is open."""
    return _Circle(number, current=True)
