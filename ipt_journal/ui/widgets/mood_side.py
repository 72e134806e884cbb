"""Mood before or after an event: offered from a check-in, or a number of the client's own."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.scale import number_scale
from ipt_journal.ui.widgets.text import caption


class MoodSide(QWidget):
    """Says which check-in a number comes from; it is the client's own only when chosen."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._offered: MoodCheckIn | None = None
        self._touched = False
        self._hint = caption("")
        self._scale = number_scale(name, size=(33, 36))
        self._scale.changed.connect(self._on_changed)
        layout.fill(QVBoxLayout(self), labelled(name, self._scale, hint=self._hint))

    @property
    def own(self) -> int | None:
        """Return the number the client chose, None while it is only offered."""
        return self._scale.value if self._touched else None

    @property
    def reference(self) -> UUID | None:
        """Return the check-in that is offered and was left as it is."""
        return self._offered.id if self._offered and not self._touched else None

    def offer(self, check_in: MoodCheckIn | None) -> None:
        """Offer another check-in; a number the client chose stays."""
        self._offered = check_in
        if not self._touched:
            self._scale.set_value(check_in.mood if check_in else None)
        self._show_hint()

    def show_kept(self, number: int | None, check_in: MoodCheckIn | None) -> None:
        """Show what is stored with an event: a number, the check-in it comes from, or none."""
        if check_in is None:
            self.set_own(number)
        else:
            self.offer(check_in)

    def set_own(self, value: int | None) -> None:
        """Show a number that the client chose, or that they chose to have none."""
        self._touched = True
        self._scale.set_value(value)
        self._show_hint()

    @property
    def value(self) -> dict[str, Any]:
        return {"touched": self._touched, "value": self._scale.value}

    def set_value(self, value: dict[str, Any]) -> None:
        if value["touched"]:
            self.set_own(value["value"])

    @Slot()
    def _on_changed(self) -> None:
        self._touched = True
        self._show_hint()
        self.changed.emit()

    def _show_hint(self) -> None:
        if self._touched:
            self._hint.setText(self.tr("your own number") if self._scale.value is not None else "")
        elif self._offered is not None:
            at = dates.clock(self._offered.happened.local)
            self._hint.setText(self.tr("from your {clock} check-in").format(clock=at))
        else:
            self._hint.setText(self.tr("no check-in near"))
