"""Third card: a recovery key, shown once and checked, or none."""

import secrets

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout

from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.first.step import Step
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import LineField, mark_error
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import caption, text
from ipt_journal.vault import recovery


class RecoveryKey(Step):
    """Optional; shown once, and checked by typing two groups of it back."""

    def __init__(self, *, wanted: bool = False) -> None:
        super().__init__()
        self._key = ""
        self._asked = (0, 1)
        self._which = Segment(
            self.tr("Recovery key"),
            (("no", self.tr("No, thank you")), ("yes", self.tr("Make one"))),
        )
        self._which.set_value("yes" if wanted else "no")
        self._which.changed.connect(self._on_which)
        self._shown = Card(kind="inset", gap=8)
        self._grid = QGridLayout()
        self._shown.items.addLayout(self._grid)
        self._first, self._second = LineField(""), LineField("")
        for field in (self._first, self._second):
            field.returnPressed.connect(self.go_on)
        self._ask = text("", "label", wrap=True)
        self._part = layout.column(
            self._shown,
            text(
                self.tr(
                    "Write it on paper now; it is not shown again and not kept by the app. "
                    "Paper at home opens everything for whoever finds it. A therapist or a "
                    "friend can keep it."
                ),
                "compact",
                "ink2",
                wrap=True,
            ),
            self._ask,
            layout.row(self._first, self._second),
            gap=10,
        )
        self.finish(
            text(self.tr("A recovery key, if you want one"), "title"),
            text(
                self.tr(
                    "A second way in, for the day the passphrase is gone. You can also make one "
                    "later, in Settings."
                ),
                "body",
                "ink2",
                wrap=True,
            ),
            layout.row(self._which, None),
            self._part,
        )
        self._on_which()

    @override
    def begin(self) -> None:
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> str:
        """Return the key the client has on paper, "" when they wanted none."""
        return self._key if self._which.value == "yes" else ""

    @override
    def problem(self) -> str:
        if not self.chosen:
            return ""
        groups = recovery.groups(self._key)
        fields = (self._first, self._second)
        typed = [recovery.folded(field.text()) for field in fields]
        wrong = [typed[i] != groups[self._asked[i]] for i in range(2)]
        for field, is_wrong in zip(fields, wrong, strict=True):
            mark_error(field, wrong=is_wrong)
        return self.tr("That is not what the key says there. Look once more.") if any(wrong) else ""

    @Slot()
    def _on_which(self) -> None:
        yes = self._which.value == "yes"
        if yes and not self._key:
            self._make()
        self._part.setVisible(yes)
        self.say("")

    def _make(self) -> None:
        self._key = recovery.new()
        self._asked = _two_of(recovery.GROUPS)
        for index, group in enumerate(recovery.groups(self._key)):
            cell = layout.row(caption(f"{index + 1}"), text(group, "date"), None)
            self._grid.addWidget(cell, index // 3, index % 3)
        one, two = (index + 1 for index in self._asked)
        ask = self.tr("From your paper: what are groups {first} and {second}?")
        self._ask.setText(ask.format(first=one, second=two))
        for field, place in ((self._first, one), (self._second, two)):
            name = self.tr("Group {n}").format(n=place)
            field.setAccessibleName(name)
            field.setPlaceholderText(name)


def _two_of(count: int) -> tuple[int, int]:
    first, second = sorted(secrets.SystemRandom().sample(range(count), 2))
    return first, second
