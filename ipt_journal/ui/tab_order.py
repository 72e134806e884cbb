"""Tab goes the way one reads: through the parts as they stand, not as they were made."""

from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


@runtime_checkable
class InOrder(Protocol):
    """A part whose own parts are read in another order than row by row, as a map is."""

    def in_order(self) -> list[QWidget]:
        """Return them as they are read."""


def step(root: QWidget, *, forward: bool) -> bool:
    """Move the keyboard to the next stop in `root`, or the one before, and bring it into sight.

    Qt's own order is the one in which widgets were made: what a refresh makes anew comes last.
    """
    now = QApplication.focusWidget()
    parts = list(_parts(root, now))
    here = parts.index(now) if now in parts else -1
    onwards = [*parts[here + 1 :], *parts[: max(0, here)]]
    target = next((one for one in (onwards if forward else onwards[::-1]) if _stops(one)), None)
    if target is None:
        return False
    reason = Qt.FocusReason
    target.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
    _bring_into_sight(target)
    return True


def enter(root: QWidget) -> None:
    """Put the keyboard on the first stop in a part of the window."""
    first = next((one for one in _parts(root) if _stops(one)), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)


def _stops(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll to it; Qt does so only for steps within one scroll area."""
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget)
        holder = holder.parentWidget()


def _parts(widget: QWidget, now: QWidget | None = None) -> Iterator[QWidget]:
    """Return everything in the order in which it is read, what is hidden without its parts.

    Unless the keyboard is there: when the part with it vanishes, one goes on from where it was.
    """
    for child in _children(widget):
        yield child
        if child.isVisible() or (now is not None and child.isAncestorOf(now)):
            yield from _parts(child, now)


def _children(widget: QWidget) -> list[QWidget]:
    """Return the parts of a widget row by row.

    By where they stand: asking a layout for its items leaves wrappers of items that Qt deletes
    unseen, and the binding crashes on them later.
    """
    own: InOrder | None = widget if hasattr(widget, "in_order") else None
    if own is not None:
        return own.in_order()
    parts = [
        part for part in widget.children() if isinstance(part, QWidget) and not part.isWindow()
    ]
    parts.sort(key=QWidget.y)
    mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    ordered: list[QWidget] = []
    while parts:
        end = parts[0].y() + parts[0].height()
        row = [part for part in parts if part.y() + part.height() / 2 < end] or parts[:1]
        ordered += sorted(row, key=QWidget.x, reverse=mirrored)
        parts = [part for part in parts if part not in row]
    return ordered
