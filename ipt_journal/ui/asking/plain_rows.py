"""Answers that stand as plain words below one another, each with what is said of it in a tag."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ipt_journal.records.asked import Asked, How, is_empty
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button, Drop
from ipt_journal.ui.widgets.plain_text import PlainText

_ICONS = {"never": "minus", "guess": "circle-help", "": "circle-help"}
_SAID = "message-circle"
_TAG = (0, 5, 0, 5)  # in the middle of the first line


class PlainRows(QWidget):
    """Enter goes on to the next row; a row that is emptied is let go."""

    changed = Signal()

    def __init__(self, asked: Asked, name: str) -> None:
        super().__init__()
        self._asked, self._name = asked, name
        self._rows: list[_Row] = []
        self._box = QVBoxLayout()
        content = QWidget()
        content.setLayout(self._box)
        layout.fill(self._box, gap=0)
        self._add = Button(self.tr("Add"), "link", "plus")
        self._add.setAccessibleName(self.tr("Add: {what}").format(what=name))
        self._add.clicked.connect(self._on_add)
        layout.fill(QVBoxLayout(self), content, layout.indented(self._add, None), gap=4)
        self.set_value([])

    @property
    def value(self) -> list[dict[str, Any]]:
        """Return the rows in which anything is answered."""
        told = (row.answers() for row in self._rows)
        return [answers for answers in told if not all(is_empty(one) for one in answers.values())]

    def set_value(self, rows: list[dict[str, Any]]) -> None:
        """Show these rows without telling anyone, or an empty one."""
        layout.clear(self._box)
        self._rows = []
        for answers in rows or [{}]:
            self._append(answers)

    def set_read_only(self) -> None:
        """Let nothing be changed."""
        self._add.setEnabled(False)
        for row in self._rows:
            row.set_read_only()

    def _append(self, answers: dict[str, Any]) -> "_Row":
        row = _Row(self._asked, f"{self._name} {len(self._rows) + 1}", answers)
        row.edited.connect(self.changed)
        row.entered.connect(partial(self._go_on, row))
        row.gone.connect(partial(self._take_away, row))
        row.rule.setVisible(bool(self._rows))
        self._rows.append(row)
        self._box.addWidget(row)
        return row

    def _on_add(self) -> None:
        last = self._rows[-1] if self._rows else None
        row = last if last is not None and last.is_blank else self._append({})
        row.focus()

    def _go_on(self, row: "_Row") -> None:
        place = self._rows.index(row)
        if place + 1 < len(self._rows):
            self._rows[place + 1].focus()
        else:
            self._on_add()

    def _take_away(self, row: "_Row") -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()
        for index, one in enumerate(self._rows):
            one.rule.setVisible(index > 0)
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].focus()
        else:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class _Row(QWidget):
    edited = Signal()
    entered = Signal()
    gone = Signal()

    def __init__(self, asked: Asked, name: str, answers: dict[str, Any]) -> None:
        super().__init__()
        self._answers = dict(answers)
        first, *small = asked.of
        self._column = first.column
        self.words = _Words(f"{name}: {first.question}", first.question)
        self.words.set_value(str(answers.get(first.column, "")))
        self.words.changed.connect(self.edited)
        self.words.entered.connect(self.entered)
        self.words.emptied.connect(self.gone)
        self._tags = {one.column: self._tag(one, name) for one in small if one.how is How.ONE_OF}
        self.rule = layout.rule()
        beside = (layout.column(tag, margins=_TAG) for tag in self._tags.values())
        tags = ((one, 0, layout.TOP) for one in beside)
        line = layout.row((self.words, 1), *tags, gap=10, margins=(0, 2, 4, 2))
        inset = layout.indented((self.rule, 1))
        layout.fill(QVBoxLayout(self), inset, line, gap=0)
        inset.setFixedHeight(1)

    def _tag(self, one: Asked, name: str) -> "TagChoice":
        tag = TagChoice(f"{name}: {one.question}", one.question, one.choices)
        tag.set_value(str(self._answers.get(one.column, "")))
        tag.changed.connect(self.edited)
        tag.gone.connect(self.gone)
        return tag

    @property
    def is_blank(self) -> bool:
        return not self.words.value.strip()

    def answers(self) -> dict[str, Any]:
        told = {column: tag.value for column, tag in self._tags.items()}
        return {**self._answers, self._column: self.words.value.strip(), **told}

    def focus(self) -> None:
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_read_only(self) -> None:
        self.words.setReadOnly(True)
        for tag in self._tags.values():
            tag.setEnabled(False)


class _Words(PlainText):
    emptied = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Backspace in an empty line take the line away."""
        if event.key() == Qt.Key.Key_Backspace and not self.value:
            self.emptied.emit()
        else:
            super().keyPressEvent(event)


class TagChoice(Drop):
    """A tag that says which of a few it is; its menu also takes the row away."""

    changed = Signal()
    gone = Signal()

    def __init__(self, name: str, unsaid: str, choices: tuple[tuple[str, str], ...]) -> None:
        super().__init__(name)
        self.setProperty("drop", "false")
        self.setProperty("tag", "true")
        self._words = {"": unsaid, **{str(code): words for code, words in choices}}
        self.value = ""
        for code, words in self._words.items():
            self.offer(words, partial(self._on_code, code), checked=not code)
        self._menu.addSeparator()
        self.offer_command(self.tr("Take this line away"), self.gone.emit)
        self.set_value("")

    def set_value(self, value: Any) -> None:  # noqa: ANN401 - as every input has it
        """Show a choice without telling anyone."""
        self.value = value if value in self._words else ""
        self.set_icon(_ICONS.get(self.value, _SAID), "ink2", 14)
        self.show_choice(self._words[self.value])
        self.setText(f" {self.text().strip()}")

    def _on_code(self, code: str) -> None:
        self.set_value(code)
        self.changed.emit()

    @override
    def sizeHint(self) -> QSize:
        return QPushButton.sizeHint(self)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPushButton.paintEvent(self, event)  # a tag, with no arrow
