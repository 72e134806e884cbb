"""Settings: when it locks by itself, and which key hides it."""

from functools import partial
from typing import Any

from ipt_journal.i18n import translate
from ipt_journal.records import preferences
from ipt_journal.ui import capture, layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button, Drop
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.text import heading, text
from ipt_journal.ui.widgets.tick import Tick


class SafetyCard(Card):
    """Kept inside the journal."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=13, padding=(16, 16, 16, 16))
        self._desk = desk
        self._error = ErrorLine()
        self._minutes = self._offer(self.tr("Lock after"), "lock_minutes", preferences.LOCK_MINUTES)
        self._together = self._offer(
            self.tr("Lock the Session view after"),
            "session_view_minutes",
            preferences.SESSION_VIEW_MINUTES,
        )
        self._keys = Drop(self.tr("Key that hides"))
        for key in preferences.HIDE_KEYS:
            self._keys.offer(key, partial(self._change, hide_keys=key))
        self._veil = Tick(self.tr("Cover the window when it is not in front"))
        self._veil.changed.connect(lambda: self._change(veil=self._veil.value))
        self._traces = Button(self.tr("Leave no trace of this app"), "link")
        self._traces.clicked.connect(lambda: desk.visit("traces"))
        self.show_kept()
        hides = self.tr(
            "Hide makes every window vanish at once, keeps what you typed, and ends the program. "
            "Nothing starts after it; you open it again when you want to."
        )
        locks = self.tr("Lock closes everything in the same way, and then shows the unlock page.")
        recorded = self._recorded()
        self.add(
            layout.indented(heading(self.tr("Lock and Hide")), None),
            labelled(
                self.tr("Lock by itself when nothing is typed for"),
                layout.indented(self._minutes, None),
                gap=6,
            ),
            labelled(
                self.tr("In the Session view, when nothing is typed for"),
                layout.indented(self._together, None),
                gap=6,
            ),
            labelled(
                self.tr("The key that hides everything"),
                layout.indented(self._keys, None),
                gap=6,
            ),
            layout.indented((self._veil, 1)),
            layout.row((text(hides, "compact", "ink2", wrap=True), 1), margins=layout.RINGED),
            layout.row((text(locks, "compact", "ink2", wrap=True), 1), margins=layout.RINGED),
            layout.row((text(recorded, "compact", "ink2", wrap=True), 1), margins=layout.RINGED),
            layout.row(self._traces, None, margins=layout.RINGED),
            self._error,
        )

    def _recorded(self) -> str:
        """Say what keeps the window out of recordings of the screen on this system."""
        if capture.of_system() is None:
            return self.tr(
                "On this system nothing can keep other programs from recording the screen."
            )
        return self.tr(
            "Other programs are asked to leave this window out when they record the screen, "
            "except in the Session view while you share it."
        )

    def _offer(self, name: str, field: str, minutes: tuple[int, ...]) -> Drop:
        drop = Drop(name)
        for count in minutes:
            drop.offer(_minutes(count), partial(self._change, **{field: count}))
        return drop

    def show_kept(self) -> None:
        """Show what the journal holds: the key that is named here must be the one that hides."""
        kept = self._desk.preferences
        self._minutes.show_choice(_minutes(kept.lock_minutes))
        self._together.show_choice(_minutes(kept.session_view_minutes))
        self._keys.show_choice(kept.hide_keys)
        self._veil.set_value(kept.veil)

    def _change(self, **fields: Any) -> None:  # noqa: ANN401 - columns of the preferences
        def work() -> None:
            with self._desk.journal.write() as session:
                preferences.change(session, **fields)

        if not self._desk.attempt(work, self._error.say):
            self.show_kept()


def _minutes(count: int) -> str:
    return translate("SafetyCard", "%n minute(s)", n=count)
