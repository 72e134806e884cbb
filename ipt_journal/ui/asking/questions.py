"""The questions of one card below one another, each with the control that answers it."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records.asked import Asked, How
from ipt_journal.ui import layout
from ipt_journal.ui.asking import inputs
from ipt_journal.ui.asking.plain_rows import PlainRows
from ipt_journal.ui.asking.rows import Rows
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.text import beside, text


class Questions(QWidget):
    """`controls` hold the answers by column; `title` names what has no words of its own."""

    def __init__(
        self, asked: Iterable[Asked], desk: Desk, title: str, *, narrow: bool = False
    ) -> None:
        """Ask; `narrow` puts the small choices of a row below its line."""
        super().__init__()
        self._narrow = narrow
        self.asked = tuple(asked)
        self.controls: dict[str, inputs.Control] = {}
        parts: list[QWidget] = []
        for one in self.asked:
            part = self._part(one, desk, title)
            if one.beside and parts:
                part = layout.row(parts.pop(), None, (part, 0, layout.MIDDLE), gap=12)
            parts.append(part)
        layout.fill(QVBoxLayout(self), *parts, gap=10)

    def _part(self, one: Asked, desk: Desk, title: str) -> QWidget:
        name = one.question or title
        control = self._control(one, desk, name)
        self.controls[one.column] = control
        shown = inputs.placed(one, control)
        if one.apart:
            asked = beside("circle-help", text(one.question, wrap=True))
            parts = (layout.indented((layout.rule(), 1)), layout.indented((asked, 1)), shown)
            return layout.column(*parts, gap=10)
        if one.question and one.how is not How.TICK:
            return labelled(one.question, shown, gap=4)
        return shown

    def _control(self, one: Asked, desk: Desk, name: str) -> inputs.Control:
        if one.how is not How.ROWS:
            return inputs.make(one, desk, name)
        return PlainRows(one, name) if one.plain else Rows(one, desk, name, narrow=self._narrow)

    def answers(self) -> dict[str, Any]:
        return {column: control.value for column, control in self.controls.items()}

    def show_answers(self, told: dict[str, Any]) -> None:
        """Show what is kept, without telling anyone."""
        for one in self.asked:
            if one.column in told:
                answer = told[one.column]
                unsaid = answer is None and one.how is How.ONE_OF
                self.controls[one.column].set_value("" if unsaid else answer)
