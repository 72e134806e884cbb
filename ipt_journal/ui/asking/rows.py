"""Several answers of one form below one another: expectations, turns, options, steps."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records.asked import Asked, How, is_empty
from ipt_journal.ui import layout
from ipt_journal.ui.asking import inputs
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button, icon_button
from ipt_journal.ui.widgets.small_answers import DropChoice
from ipt_journal.ui.widgets.text import caption, text


class Rows(QWidget):
    """One can be added and taken away; where `asked.below` is set, rows are made elsewhere."""

    changed = Signal()

    def __init__(self, asked: Asked, desk: Desk, name: str, *, narrow: bool = False) -> None:
        super().__init__()
        self._narrow = narrow
        self._asked, self._desk, self._name = asked, desk, name
        self._rows: list[_Row] = []
        self._box = QVBoxLayout()
        content = QWidget()
        content.setLayout(self._box)
        layout.fill(self._box, gap=10)
        self._add = Button(self.tr("Add"), "link", "plus")
        self._add.setAccessibleName(self.tr("Add: {what}").format(what=name))
        self._add.clicked.connect(lambda: self._append({}, focus=True))
        if asked.below:
            self._add.hide()
        layout.fill(QVBoxLayout(self), content, layout.row(self._add, None), gap=2)
        self.set_value([])

    @property
    def value(self) -> list[dict[str, Any]]:
        """Return the rows in which anything is answered."""
        begun = {one.column for one in self._asked.of if one.starts}
        told = (row.answers() for row in self._rows)
        return [answers for answers in told if not _blank(answers, begun)]

    def set_value(self, rows: list[dict[str, Any]]) -> None:
        """Show these rows without telling anyone, and as many empty ones as stand ready."""
        layout.clear(self._box)
        self._rows = []
        ready = 0 if self._asked.below else max(0, self._asked.rows - len(rows))
        for answers in (*rows, *({} for _ in range(ready))):
            self._append(answers)

    def _append(self, answers: dict[str, Any], *, focus: bool = False) -> None:
        number = len(self._rows) + 1
        name = f"{self._name} {number}".strip()
        answers = answers or self._start(len(self._rows))
        row = _Row(self._asked, self._desk, name, answers, narrow=self._narrow)
        row.edited.connect(self.changed)
        row.gone.connect(partial(self._take_away, row))
        self._rows.append(row)
        self._box.addWidget(row)
        if focus:
            row.focus()

    def _start(self, place: int) -> dict[str, Any]:
        """Return what is chosen beforehand in an empty row."""
        begun = (one for one in self._asked.of if one.starts and not self._asked.below)
        return {one.column: one.starts[place % len(one.starts)] for one in begun}

    def _take_away(self, row: "_Row") -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].focus()
        else:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class _Row(QWidget):
    """The first line with its small choices and the way to take the row away; the rest below."""

    edited = Signal()
    gone = Signal()

    def __init__(
        self, asked: Asked, desk: Desk, name: str, answers: dict[str, Any], *, narrow: bool
    ) -> None:
        super().__init__()
        self._answers = dict(answers)  # also what is asked elsewhere
        self._controls: dict[str, inputs.Control] = {}
        small: list[QWidget] = []
        wide: list[QWidget] = []
        for one in asked.of:
            control = self._make(one, desk, f"{name}: {one.question}")
            if asked.named and wide:
                shown = layout.row(control, None) if isinstance(control, DropChoice) else control
                wide.append(layout.column(caption(one.question), shown, gap=1))
            else:
                (small if isinstance(control, DropChoice) else wide).append(control)
        if asked.below:
            wide.insert(0, text(str(answers.get(asked.below, "")), "compact-medium", wrap=True))
        else:
            away = icon_button("x", self.tr("Take away {what}").format(what=name))
            away.clicked.connect(self.gone)
            small.append(away)
        first, rest = wide[:1], wide[1:]
        if narrow and not asked.below:
            rest = [*rest, layout.row(*small[:-1], None, gap=6)]
            small = small[-1:]
        head = layout.row(*((one, 1) for one in first), *small, gap=6)
        layout.fill(QVBoxLayout(self), head, *rest, gap=4, margins=layout.RINGED)

    def _make(self, one: Asked, desk: Desk, name: str) -> inputs.Control:
        control: inputs.Control
        if one.how is How.ONE_OF:
            control = DropChoice(name, one.choices)
        else:
            control = inputs.make(one, desk, name)
        if one.how in {How.LINE, How.WORDS}:
            control.setPlaceholderText(one.question)
        if one.column in self._answers:
            control.set_value(self._answers[one.column])
        control.changed.connect(self.edited)
        self._controls[one.column] = control
        return control

    def answers(self) -> dict[str, Any]:
        told = {column: control.value for column, control in self._controls.items()}
        return {**self._answers, **told}

    def focus(self) -> None:
        next(iter(self._controls.values())).setFocus(Qt.FocusReason.OtherFocusReason)


def _blank(answers: dict[str, Any], begun: set[str]) -> bool:
    """Whether nothing is answered beside what was chosen beforehand."""
    return all(is_empty(answer) for column, answer in answers.items() if column not in begun)
