"""Fourth card: what is protected and what is not, before anything is written."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ipt_journal.typed import override
from ipt_journal.ui.first.step import Step
from ipt_journal.ui.widgets.text import beside, text


class Honesty(Step):
    """What is protected and what is not, before anything is written."""

    def __init__(self) -> None:
        super().__init__(self.tr("Make my notebook"))
        protected = self.tr(
            "Someone with this computer switched off, or with a copy of the folder, can read "
            "nothing in it: no words, no names, no dates."
        )
        left_open = self.tr(
            "Someone who sits down while it is open can read. It locks after five minutes "
            "without a key, and Hide (Shift+Esc) makes it vanish at once."
        )
        spied = self.tr(
            "It cannot hide from spyware, or from someone who makes you unlock it. If you may "
            "be watched, use a safer device; sudden changes can be noticed too."
        )
        seen = self.tr(
            "Others can see that this app is here, and how large the folder is. Paper and "
            "files you save from it are not encrypted."
        )
        alone = self.tr(
            "Nobody is alerted by what you write. The help lines are one key away: F1. When an "
            "entry speaks of death or self-harm, a line with help is shown. It misses some, and "
            "can be switched off in the settings."
        )
        self.finish(
            text(self.tr("What this protects, and what it does not"), "title"),
            self._line("shield-check", protected, "accent"),
            self._line("eye", left_open, "notice"),
            self._line("triangle-alert", spied, "notice"),
            self._line("info", seen, "ink2"),
            self._line("life-buoy", alone, "accent"),
        )

    def set_busy(self, *, busy: bool) -> None:
        for button in (self._before, self._next):
            button.setEnabled(not busy)
        words = self.tr("Making your notebook…") if busy else self.tr("Make my notebook")
        self._next.setText(words)

    @override
    def begin(self) -> None:
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, icon: str, words: str, role: str) -> QWidget:
        return beside(icon, text(words, wrap=True), role)
