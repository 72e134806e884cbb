"""Answers any question by the names that a screen reader says, and what is then kept."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from ipt_journal.records import feelings
from ipt_journal.records.asked import Asked, How
from ipt_journal.ui.widgets.button import Drop
from tests.hands import CONTROL, choose, find, name_of, offers, press, settle

DAY, FEELING, NUMBER = "2019", "hurt", 7
Answer = Callable[[QWidget, Asked, str], Any]


def answer(root: QWidget, asked: Asked, title: str) -> Any:
    """Answer a question as its control wants it and return what it holds then."""
    return _ANSWERS[asked.how](root, asked, asked.question or title)


def type_into(root: QWidget, name: str, words: str) -> None:
    """Type words into a field in place of what is there."""
    field = find(root, name, QWidget)
    assert isinstance(field, QLineEdit | QPlainTextEdit), name
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(field, words)
    settle()


def _words(root: QWidget, asked: Asked, name: str) -> str:
    words = f"what {asked.column} asks"
    type_into(root, name, words)
    return words


def _scale(root: QWidget, _asked: Asked, name: str) -> int:
    press(root, f"{name} {NUMBER}")
    return NUMBER


def _felt(root: QWidget, _asked: Asked, name: str) -> int:
    press(root, f"{name} Hard")
    return -2


def _one_of(root: QWidget, asked: Asked, name: str) -> Any:
    code, words = asked.choices[-1]
    drop = [one for one in root.findChildren(Drop) if one.accessibleName().startswith(f"{name}:")]
    if drop:
        choose(root, name, words)
    elif offers(root, f"{name} {words}"):
        press(root, f"{name} {words}")
    else:
        press(find(root, name, QWidget), words)
    return code


def _some_of(root: QWidget, asked: Asked, name: str) -> list[Any]:
    code, words = asked.choices[-1]
    press(find(root, name, QWidget), words)
    return [code]


def _yes_no(root: QWidget, _asked: Asked, name: str) -> bool:
    press(root, f"{name} Yes")
    return True


def _tick(root: QWidget, asked: Asked, _name: str) -> bool:
    press(root, asked.question)
    return True


def _feelings(root: QWidget, asked: Asked, name: str) -> list[str]:
    word = asked.first[0] if asked.first else FEELING
    press(find(root, name, QWidget), feelings.shown(word))
    return [word]


def _day(root: QWidget, _asked: Asked, name: str) -> str:
    type_into(root, f"{name}, year", DAY)
    return DAY


def _rows(root: QWidget, asked: Asked, name: str) -> list[dict[str, Any]]:
    """Answer everything in the first row; one is added where none stands ready."""
    first = f"{name} 1: {asked.of[0].question}"
    named = (one.accessibleName() for one in root.findChildren(QWidget) if one.isVisible())
    if not any(one.startswith(first) for one in named):
        press(root, f"Add: {name}")
    told = {one.column: answer(root, _in_row(one, name), "") for one in asked.of}
    return [told]


def _in_row(one: Asked, name: str) -> Asked:
    question = f"{name} 1: {one.question}"
    return Asked(one.column, question, one.how, choices=one.choices)


def _amounts(root: QWidget, asked: Asked, name: str) -> dict[str, int]:
    code, words = asked.choices[-1]
    press(root, f"{name} {words} a lot")
    return {code: 3}


_ANSWERS: dict[How, Answer] = {
    How.LINE: _words,
    How.WORDS: _words,
    How.SCALE: _scale,
    How.FELT: _felt,
    How.ONE_OF: _one_of,
    How.SOME_OF: _some_of,
    How.YES_NO: _yes_no,
    How.TICK: _tick,
    How.FEELINGS: _feelings,
    How.ROWS: _rows,
    How.DAY: _day,
    How.AMOUNTS: _amounts,
}


def put(root: QWidget, control: str, words: str) -> None:
    """Type words into a control, choose them from its menu, or press it where there are none."""
    card, _, name = control.rpartition(" › ")
    within = find(root, card, QWidget) if card else root
    if not words:
        press(within, name)
    elif any(one.accessibleName().startswith(f"{name}:") for one in within.findChildren(Drop)):
        choose(within, name, words)
    else:
        type_into(within, name, words)


def shows(root: QWidget, control: str, words: str) -> bool:
    """Whether a control shows these words, or that it is chosen."""
    card, _, name = control.rpartition(" › ")
    within = find(root, card, QWidget) if card else root
    for one in within.findChildren(QWidget):
        if not one.isVisible():
            continue
        if isinstance(one, Drop) and one.accessibleName() == f"{name}: {words}":
            return True
        if name_of(one) == name and _told(one) == (words or True):
            return True
    return False


def _told(one: QWidget) -> str | bool:
    if isinstance(one, QLineEdit):
        return one.text()
    if isinstance(one, QPlainTextEdit):
        return one.toPlainText()
    return isinstance(one, QAbstractButton) and one.isChecked()
