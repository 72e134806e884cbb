"""One of several parts of a page of which one is shown at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ipt_journal.ui.desk import Desk, Visit


class Tab(QWidget):
    """As a page it may be asked to show anew what the journal holds, at any time."""

    opened = Signal(object)  # id of the record that is shown, None when none is

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def refresh(self) -> None:
        """Show what the journal holds now."""

    def arrive(self, visit: Visit) -> None:
        """Get ready for being looked at; `visit` says what for."""

    def depart(self) -> None:
        """Get ready for something else being shown."""

    def relay(self, width: int) -> None:
        """Lay out for a page of `width` design pixels."""

    def step_back(self) -> bool:
        """Close what stands in the place of something else, as Esc does; False when nothing did."""
        return False


def lay_aside(tab: Tab, *, aside: bool) -> None:
    """Let a tab out of sight ask for no room."""
    policy = QSizePolicy.Policy.Ignored if aside else QSizePolicy.Policy.Preferred
    tab.setSizePolicy(policy, policy)
