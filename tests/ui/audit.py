"""What can be wrong with a page whatever is on it: names, Tab, clipped words, overlaps, room."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QGraphicsView,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ipt_journal.ui.page import Page
from ipt_journal.ui.people.surface import NameTag
from ipt_journal.ui.tab_order import InOrder
from ipt_journal.ui.widgets.scale import Cell
from ipt_journal.ui.widgets.text import ElidedText
from ipt_journal.ui.widgets.toast import Bar

_SLACK = 1  # pixels that rounding may take
_MOST_TABS = 400
_SCROLLING = QLineEdit | QAbstractItemView | QGraphicsView | QScrollArea
_PLAIN = (QWidget, QFrame, QLabel, QScrollBar, QStackedWidget)
_PRIVATE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
Faults = Iterator[str]


def seen(root: QWidget) -> list[QWidget]:
    return [one for one in root.findChildren(QWidget) if one.isVisible()]


def name_of(widget: QWidget) -> str:
    """Return the name as a screen reader is given it."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip()


def told(widget: QWidget) -> str:
    """Return how a fault calls a widget; page furniture only, no journal text."""
    words = name_of(widget)[:40] or widget.objectName()
    place = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    at = f"{place.x()},{place.y()} {place.width()}×{place.height()}"
    return f"{type(widget).__name__} {words!r} at {at}"


def used_by_hand(widget: QWidget) -> bool:
    """Whether it can be pressed, typed into, or moved through."""
    kinds = QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return isinstance(widget, kinds) or (stops and not isinstance(widget, QAbstractSlider))


# Input methods


def open_to_input_methods(root: QWidget) -> Faults:
    """Yield the fields, shown or not yet, whose words a keyboard on the screen may learn.

    Where a file is chosen, what is typed is its name.
    """
    for kind in (QLineEdit, QPlainTextEdit, QTextEdit):
        for one in root.findChildren(kind):
            if one.window() is root.window() and _PRIVATE & ~one.inputMethodHints():
                yield f"may be learnt from: {told(one)}"


# Names


def unnamed(root: QWidget) -> Faults:
    for one in seen(root):
        if used_by_hand(one) and not name_of(one):
            yield f"has no name: {told(one)}"


def untitled(root: QWidget) -> Faults:
    for page in root.findChildren(Page):
        if page.isVisible():
            titles = [label.text() for label in page.findChildren(QLabel) if is_title(label)]
            if not page.accessibleName() or page.accessibleName() not in titles:
                yield f"is not named as its title says: {told(page)}"


def is_title(label: QLabel) -> bool:
    return bool(label.property("type") == "title" and label.isVisible())


# Tab


def tab_stops(root: QWidget) -> list[QWidget]:
    return [
        one
        for one in seen(root)
        if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.focusProxy()
    ]


def walk(key: Qt.Key, unseen: list[str] | None = None) -> list[QWidget]:
    """Press a key until the keyboard is back where it started; return where it was."""
    first = QApplication.focusWidget()
    visited: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and len(visited) < _MOST_TABS:
        if visited and now is first:
            return visited
        if visited and unseen is not None and now.visibleRegion().isEmpty():
            unseen.append(f"has the keyboard out of sight: {told(now)}")
        visited.append(now)
        QTest.keyClick(now, key)
    return visited


def badly_tabbed(root: QWidget) -> Faults:
    """Tab reaches everything in reading order and comes round; Shift+Tab goes the same way back."""
    if QApplication.focusWidget() is None:
        yield "nothing has the keyboard"
        return
    expected = tab_stops(root)
    walk(Qt.Key.Key_Tab)  # a group of radio buttons becomes one stop once it was entered
    unseen: list[str] = []
    forth = walk(Qt.Key.Key_Tab, unseen)
    yield from unseen
    if len(forth) == _MOST_TABS or len(set(forth)) < len(forth):
        yield f"Tab is trapped near {told(forth[-1])}"
        return
    groups = {one.group() for one in forth if isinstance(one, QRadioButton)} - {None}
    for one in expected:
        in_group = isinstance(one, QRadioButton) and one.group() in groups
        if one not in forth and not in_group:
            yield f"Tab does not reach {told(one)}"
    back = walk(Qt.Key.Key_Backtab)[:0:-1]
    if back != forth[1:]:
        pairs = zip([*back, None], [*forth[1:], None], strict=False)
        wrong = next(one or other for one, other in pairs if one is not other)
        yield f"Shift+Tab goes another way at {told(wrong) if wrong else 'the end'}"
    yield from _out_of_order(root, forth)


def _out_of_order(root: QWidget, forth: Sequence[QWidget]) -> Faults:
    """Compare each step with how the parts that hold the two lie to each other."""
    jumps = [pair for pair in pairwise([*forth, forth[0]]) if _goes_back(root, *pair)]
    round_again = min(jumps, key=lambda pair: pair[1].mapTo(root, QPoint(0, 0)).y(), default=None)
    for before, after in jumps:
        if (before, after) != round_again:
            yield f"Tab jumps back from {told(before)} to {told(after)}"


def _goes_back(root: QWidget, before: QWidget, after: QWidget) -> bool:
    if before.isAncestorOf(after) or after.isAncestorOf(before) or before is after:
        return False
    if isinstance(before.parent(), InOrder) and before.parent() is after.parent():
        return False
    one, two = _parts(root, before), _parts(root, after)
    shared = next((a, b) for a, b in zip(one, two, strict=False) if a is not b)
    first, second = (QRect(part.mapTo(root, QPoint(0, 0)), part.size()) for part in shared)
    # Up and to the right is how one goes on in the next column.
    above = second.bottom() <= first.top() and second.left() < first.right()
    same_row = second.top() < first.bottom() and first.top() < second.bottom()
    return above or (same_row and second.right() <= first.left())


def _parts(root: QWidget, widget: QWidget) -> list[QWidget]:
    """Return what holds a widget, from the root inwards, the widget last."""
    parts = [widget]
    while parts[-1] is not root and (holder := parts[-1].parentWidget()) is not None:
        parts.append(holder)
    return parts[::-1]


# Words


def clipped(root: QWidget) -> Faults:
    for one in seen(root):
        if isinstance(one, ElidedText) or not one.width():
            continue
        if isinstance(one, QLabel) and one.text():
            yield from _clipped_label(one)
        elif isinstance(one, Cell):
            if one.fontMetrics().horizontalAdvance(one.text()) + 8 > one.width():
                yield f"is too narrow for its number: {told(one)}"
        elif isinstance(one, QAbstractButton):
            yield from _clipped_button(one)


def _clipped_button(button: QAbstractButton) -> Faults:
    needed = button.sizeHint()
    cut_on_purpose = button.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
    if button.text() and not cut_on_purpose and needed.width() > button.width() + _SLACK:
        yield f"needs {needed.width()} px across: {told(button)}"
    if needed.height() > button.height() + _SLACK:
        yield f"needs {needed.height()} px down: {told(button)}"


def _clipped_label(label: QLabel) -> Faults:
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        longest = max(label.fontMetrics().horizontalAdvance(w) for w in label.text().split())
        if longest > label.width() + _SLACK:
            yield f"has a word of {longest} px: {told(label)}"
    else:
        needed = label.sizeHint().height()
        if label.sizeHint().width() > label.width() + _SLACK:
            yield f"needs {label.sizeHint().width()} px across: {told(label)}"
    if needed > label.height() + _SLACK:
        yield f"needs {needed} px down: {told(label)}"


# Places


def overlapping(root: QWidget) -> Faults:
    """Children of one parent keep clear of each other and stay inside it."""
    for parent in [root, *seen(root)]:
        if isinstance(parent, _SCROLLING) or isinstance(parent.parent(), _SCROLLING):
            continue
        children = [
            child
            for child in parent.children()
            if isinstance(child, QWidget)
            and child.isVisible()
            and not child.isWindow()
            and not child.size().isEmpty()
        ]
        placed = [child for child in children if not isinstance(child, Bar | NameTag)]
        for one, two in combinations(placed, 2):
            shared = one.geometry().intersected(two.geometry())
            if shared.width() > _SLACK and shared.height() > _SLACK:
                yield f"overlaps: {told(one)} and {told(two)}"
        inside = parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
        for child in children:
            if not inside.contains(child.geometry()) and not isinstance(child, QScrollBar):
                yield f"sticks out of {told(parent)}: {told(child)}"


def sideways(root: QWidget) -> Faults:
    """Nothing is wider than what shows it, and the window needs no more room than it has."""
    for area in root.findChildren(QScrollArea):
        content = area.widget()
        if area.isVisible() and content is not None:
            missing = content.width() - area.viewport().width()
            if missing > 0:
                yield f"scrolls sideways by {missing} px: {told(area)}"
    layout = root.layout()
    least = layout.minimumSize() if layout is not None else root.minimumSizeHint()
    if least.width() > root.width() or least.height() > root.height():
        yield f"needs at least {least.width()}×{least.height()}"


# Looks


def default_looking(root: QWidget) -> Faults:
    """Every visible part is one of the app's own, or plain furniture under the style sheet."""
    raw = QComboBox, QTabBar, QGroupBox, QProgressBar
    for one in seen(root):
        foreign = type(one).__module__.startswith("PySide6") and type(one) not in _PLAIN
        painted = isinstance(one, QCheckBox | QRadioButton) and foreign
        if isinstance(one, raw) or painted or (foreign and used_by_hand(one)):
            yield f"looks like Qt's own: {told(one)}"
