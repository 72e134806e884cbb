"""What a client does: find a control by the name a screen reader says, press it, type into it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from ipt_journal.ui.widgets.button import Drop

Found = TypeVar("Found", bound=QWidget)

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
RETURN = Qt.Key.Key_Return


def settle(milliseconds: int = 45) -> None:
    """Let what is under way arrive on the screen."""
    for _ in range(3):
        QTest.qWait(milliseconds // 3)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says of a control."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text.replace("&&", "&").strip()


def find(root: QWidget, name: str, kind: type[Found]) -> Found:
    """Return the visible widget of a kind with this name."""
    seen = [one for one in root.findChildren(kind) if one.isVisible() and name_of(one) == name]
    assert seen, f"no visible {kind.__name__} named {name!r}"
    return seen[0]


def press(root: QWidget, name: str) -> None:
    """Click a button in its middle."""
    button = find(root, name, QAbstractButton)
    assert button.isEnabled(), f"{name} cannot be pressed"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def write(root: QWidget, name: str, words: str) -> None:
    """Type words into a field."""
    field = find(root, name, QWidget)
    field.setFocus()
    target = field.focusProxy() or field
    QTest.keyClicks(target, words)
    settle()


def rewrite(line: QLineEdit, words: str) -> None:
    """Type words into a line in place of what is there."""
    line.setFocus()
    line.selectAll()
    keys(words)


def choose(root: QWidget, name: str, words: str) -> None:
    """Choose words from the menu of the button that shows `name` and what is chosen."""
    drops = [one for one in root.findChildren(Drop) if one.isVisible()]
    drop = next(one for one in drops if one.accessibleName().startswith(f"{name}:"))
    next(action for action in drop._menu.actions() if action.text() == words).trigger()
    settle()


def keys(words: str) -> None:
    """Type where the keyboard is."""
    QTest.keyClicks(focused(), words)
    settle()


def key(code: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), code, held)
    settle()


def real_key(code: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key as the window system hands it on: to the window, not to one of its fields."""
    QTest.keyClick(QApplication.focusWindow(), code, held)
    settle()


def save() -> None:
    """Save the form that has the keyboard."""
    key(RETURN, CONTROL)


def focused() -> QWidget:
    """Return the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def words_on(root: QWidget) -> list[str]:
    """Return what can be read, label by label."""
    labels = (one for one in root.findChildren(QLabel) if one.isVisible() and one.text())
    return [one.text().replace("\u200b", "") for one in labels]


def says(root: QWidget, words: str) -> bool:
    """Whether these words can be read somewhere."""
    return any(words in line for line in words_on(root))


def offers(root: QWidget, name: str) -> bool:
    """Whether a button of this name can be seen."""
    buttons = root.findChildren(QAbstractButton)
    return any(one.isVisible() and name_of(one) == name for one in buttons)


def until(true: Callable[[], object], milliseconds: int = 20_000) -> None:
    """Go on living until something is so."""
    waited = QElapsedTimer()
    waited.start()
    while not true():
        assert waited.elapsed() < milliseconds, "in vain"
        QTest.qWait(10)
