"""The backups there are, the last one first: of when, how large, and whether each is whole."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.moment import Clock
from ipt_journal.rescue.checked import Checked
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import heading, picture, text
from ipt_journal.vault.jbak import Backup

_MEGABYTE = 1_000_000


class Listed(NamedTuple):
    """One line: a backup, or a second copy that a sync service left; `earlier`: an earlier key.

    A file that was to be a backup and is none is a path that is not whole. `newer`: a newer version
    of the app made it; `unreachable`: it cannot be read now. A second copy that is `earlier` does
    not open, and may as well be damaged.
    """

    source: Backup | Path
    checked: Checked | None = None
    earlier: bool = False
    newer: bool = False
    unreachable: bool = False


class Kept(Card):
    """Says which one is to be looked into."""

    opened = Signal(object)  # Listed
    taken = Signal()
    checked = Signal()

    def __init__(self, clock: Clock, *, sample: bool) -> None:
        super().__init__(gap=12, padding=(20, 16, 20, 16))
        self._clock = clock
        self._rows = QVBoxLayout()
        rows = QWidget()
        rows.setLayout(self._rows)
        self._none = text(self.tr("There is no backup yet."), "compact", "ink2", wrap=True)
        self.take = Button(self.tr("Back up now"), dense=True)
        self.check = Button(self.tr("Check all"), dense=True)
        self.take.clicked.connect(self.taken)
        self.check.clicked.connect(self.checked)
        by_hand = self.tr(
            "This is the sample, which is not backed up by itself: it can be made anew at any time."
        )
        about = self.tr(
            "One is made whenever you lock, hide or close and something changed. Older ones are "
            "let go bit by bit: of the last days many are kept, of the last months some."
        )
        self.add(
            heading(self.tr("Backups")),
            text(by_hand if sample else about, "compact", "ink2", wrap=True),
            self._none,
            rows,
            layout.row(self.take, self.check, None),
        )

    def show_listed(self, listed: list[Listed]) -> None:
        layout.clear(self._rows)
        self._none.setHidden(bool(listed))
        self.check.setEnabled(bool(listed))
        for one in listed:
            self._rows.addWidget(self._row(one))

    def _row(self, listed: Listed) -> QWidget:
        when, size = self._told(listed)
        state = self._state(listed)
        sealed = isinstance(listed.source, Path) and listed.earlier
        good = not (sealed or listed.unreachable)
        good = good and (listed.checked is None or listed.checked.whole)
        sign = picture("shield-check" if good else "triangle-alert", "accent" if good else "notice")
        words = layout.column(
            layout.row((text(when, "label"), 0), (text(size, "compact", "ink2"), 0), None, gap=12),
            text(state, "compact", "ink2" if good else "notice", wrap=True),
            gap=0,
        )
        if listed.newer or (isinstance(listed.source, Path) and not good):
            return layout.row(sign, (words, 1), gap=12)
        look = Button(self.tr("Look inside"), dense=True)
        look.setAccessibleName(self.tr("Look inside the backup of {when}").format(when=when))
        look.clicked.connect(lambda: self.opened.emit(listed))
        return layout.row(sign, (words, 1), look, gap=12)

    def _told(self, listed: Listed) -> tuple[str, str]:
        source = listed.source
        if isinstance(source, Path):
            if listed.unreachable:
                return source.name, ""
            size, name = source.stat().st_size, source.name
        else:
            size, name = source.size, dates.on_the_computer(source.head.made)
        return name, self.tr("{size} MB").format(size=f"{size / _MEGABYTE:.1f}")

    def _state(self, listed: Listed) -> str:
        if listed.checked is not None and not listed.checked.whole:
            return self.tr("Damaged. It cannot be relied on.")
        if listed.unreachable:
            return self.tr("It cannot be read now.")
        if listed.newer:
            return self.tr("Made by a newer version of this app, which alone can read it")
        if isinstance(listed.source, Path) and listed.earlier:
            return self.tr(
                "A second copy of this journal, left by a sync service. It does not open with the "
                "present key: it is from before that, or damaged."
            )
        if isinstance(listed.source, Path):
            return self.tr("A second copy of this journal, left by a sync service")
        checked = listed.checked.utc if listed.checked else listed.source.head.made
        words = self.tr("Whole when checked on {when}").format(when=dates.on_the_computer(checked))
        if listed.earlier:
            return self.tr("{checked}. It opens with an earlier key.").format(checked=words)
        return words
