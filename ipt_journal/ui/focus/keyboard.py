"""Where the keyboard is on a sheet, so that it is there again once the sheet was made anew."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ipt_journal.ui import tab_order

Place = tuple[type[QWidget], str]  # a kind of control, and what it is called


def place(content: QWidget) -> Place | None:
    """Return where it is, None when it is somewhere else."""
    held = QApplication.focusWidget()
    if held is None or not content.isAncestorOf(held):
        return None
    return type(held), held.accessibleName()


def put(content: QWidget, was: Place) -> None:
    """Give the keyboard to what is called the same, else to the start of the sheet."""
    kind, words = was
    alike = (one for one in content.findChildren(kind) if one.accessibleName() == words)
    found = next((one for one in alike if one.isVisible()), None)
    if found is not None:
        found.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        tab_order.enter(content)
