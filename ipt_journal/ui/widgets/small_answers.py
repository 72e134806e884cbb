"""Answers that take little room: yes or no, one from a menu, and how much of each."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Drop
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import text

_UNSAID = "–"


class YesNo(QWidget):
    """True, False, or None while it is not answered."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        answers = (("yes", self.tr("Yes")), ("no", self.tr("No")))
        self._answer = Segment(name, answers, optional=True, height=34)
        self._answer.changed.connect(self.changed)
        layout.fill(QVBoxLayout(self), layout.indented(self._answer, None))

    @property
    def value(self) -> bool | None:
        return {"yes": True, "no": False}.get(self._answer.value)

    def set_value(self, value: Any) -> None:  # noqa: ANN401 - as every input has it
        """Show an answer without telling anyone."""
        self._answer.set_value({True: "yes", False: "no"}.get(value, ""))


class DropChoice(Drop):
    """A button that shows which of a few is chosen, "" for none."""

    changed = Signal()

    def __init__(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__(name)
        self._words = {"": _UNSAID, **{str(code): words for code, words in choices}}
        self.value = ""
        for code, words in self._words.items():
            self.offer(words, partial(self._on_code, code), checked=not code)

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Show a choice without telling anyone."""
        self.value = value if value in self._words else ""
        self.show_choice(self._words[self.value])

    def _on_code(self, code: str) -> None:
        self.value = code
        self.changed.emit()


class Amounts(QWidget):
    """For each of a few things nothing, or how much of it: 1 to 3."""

    changed = Signal()

    def __init__(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        much = (("1", self.tr("a little")), ("2", self.tr("some")), ("3", self.tr("a lot")))
        self._parts: dict[str, Segment] = {}
        rows: list[QWidget] = []
        for code, words in choices:
            part = Segment(f"{name} {words}", much, optional=True, height=32)
            part.changed.connect(self.changed)
            self._parts[code] = part
            rows.append(layout.row((text(words, "compact", wrap=True), 1), part))
        layout.fill(QVBoxLayout(self), *rows, gap=2, margins=layout.RINGED)

    @property
    def value(self) -> dict[str, int]:
        return {code: int(part.value) for code, part in self._parts.items() if part.value}

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Show these amounts without telling anyone."""
        for code, part in self._parts.items():
            part.set_value(str(value.get(code, "")))
