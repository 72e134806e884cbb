"""The control that answers a question, for each way in which one can be answered."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from ipt_journal.i18n import translate
from ipt_journal.records import feelings
from ipt_journal.records.asked import Asked, How
from ipt_journal.records.event import valence_label
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.form import Input
from ipt_journal.ui.widgets.feelings import Feelings
from ipt_journal.ui.widgets.field import LineField, TextField
from ipt_journal.ui.widgets.kind import ChipChoice, ChipSet
from ipt_journal.ui.widgets.labelled import inset
from ipt_journal.ui.widgets.rough_day import RoughDay
from ipt_journal.ui.widgets.scale import felt_scale, number_scale, with_ends
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.small_answers import Amounts, YesNo
from ipt_journal.ui.widgets.tick import Tick

_SEGMENT_LETTERS = 44  # more would not fit beside one another in half a page
_MOST_LINES = 14
# Both an `Input` and a widget, which Python cannot say in one type.
Control = Any
Make = Callable[[Asked, Desk, str], Control]


def make(asked: Asked, desk: Desk, name: str) -> Control:
    """Return a control that a screen reader calls `name`; of ROWS see `rows.py`."""
    control: Control = _MAKERS[asked.how](asked, desk, name)
    control.setAccessibleName(name)
    return control


def placed(asked: Asked, control: Control) -> QWidget:
    """Return a control as it stands on a page, in line with those above and below it."""
    if asked.how in {How.SCALE, How.FELT} and any(asked.ends):
        return with_ends(control, *(_numbered(asked) if asked.large else asked.ends))
    if isinstance(control, LineField | TextField | Segment | RoughDay):
        return inset(control)
    return control  # type: ignore[no-any-return]  # a Control is a widget


def _numbered(asked: Asked) -> tuple[str, str]:
    """Return the ends of a scale with their numbers."""
    low, high = asked.ends
    return (
        translate("Inputs", "0  {words}").format(words=low),
        translate("Inputs", "{words}  10").format(words=high),
    )


def _scale(asked: Asked, _desk: Desk, name: str) -> Input:
    return number_scale(name, size=(38, 38) if asked.large else (28, 32))


def _one_of(asked: Asked, _desk: Desk, name: str) -> Input:
    choices = [(str(code), words) for code, words in asked.choices]
    if sum(len(words) + 4 for _, words in choices) <= _SEGMENT_LETTERS:
        return Segment(name, choices, optional=True, height=34)
    return ChipChoice(choices)


def _some_of(asked: Asked, _desk: Desk, _name: str) -> Input:
    return ChipSet([(str(code), words) for code, words in asked.choices])


def _words(asked: Asked, _desk: Desk, name: str) -> Input:
    return TextField(name, asked.hint, lines=asked.lines, most_lines=_MOST_LINES)


def _feelings(asked: Asked, desk: Desk, _name: str) -> Input:
    return Feelings(asked.first or feelings.FIRST_FOR_EVENT, desk.preferences.own_words)


_MAKERS: dict[How, Make] = {
    How.LINE: lambda asked, _desk, name: LineField(name, asked.hint),
    How.WORDS: _words,
    How.SCALE: _scale,
    How.FELT: lambda _asked, _desk, name: felt_scale(name, valence_label, (32, 36)),
    How.ONE_OF: _one_of,
    How.SOME_OF: _some_of,
    How.YES_NO: lambda _asked, _desk, name: YesNo(name),
    How.TICK: lambda asked, _desk, _name: Tick(asked.question),
    How.FEELINGS: _feelings,
    How.DAY: lambda _asked, _desk, name: RoughDay(name),
    How.AMOUNTS: lambda asked, _desk, name: Amounts(name, asked.choices),
}
