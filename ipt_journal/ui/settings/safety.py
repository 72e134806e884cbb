"""Settings: when it locks by itself, and which key hides it."""

from functools import partial
from typing import Any

from ipt_journal.i18n import translate
from ipt_journal.records import preferences
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Drop
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.text import heading, text


class SafetyCard(Card):
    """Kept inside the journal."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=13, padding=(16, 16, 16, 16))
        self._desk = desk
        self._error = ErrorLine()
        kept = desk.preferences
        minutes = Drop(self.tr("Lock after"))
        for count in preferences.LOCK_MINUTES:
            words = translate("SafetyCard", "%n minute(s)", n=count)
            choose = partial(self._change, lock_minutes=count)
            minutes.offer(words, choose, checked=count == kept.lock_minutes)
        keys = Drop(self.tr("Key that hides"))
        for key in preferences.HIDE_KEYS:
            choose = partial(self._change, hide_keys=key)
            keys.offer(key, choose, checked=key == kept.hide_keys)
        hides = self.tr(
            "Hide makes every window vanish at once, keeps what you typed, and ends the program. "
            "Nothing starts after it; you open it again when you want to."
        )
        locks = self.tr("Lock closes everything in the same way, and then shows the unlock page.")
        self.add(
            layout.indented(heading(self.tr("Lock and Hide")), None),
            labelled(
                self.tr("Lock by itself when nothing is typed for"),
                layout.indented(minutes, None),
                gap=6,
            ),
            labelled(self.tr("The key that hides everything"), layout.indented(keys, None), gap=6),
            layout.row((text(hides, "compact", "ink2", wrap=True), 1), margins=layout.RINGED),
            layout.row((text(locks, "compact", "ink2", wrap=True), 1), margins=layout.RINGED),
            self._error,
        )

    def _change(self, **fields: Any) -> None:  # noqa: ANN401 - columns of the preferences
        def work() -> None:
            with self._desk.journal.write() as session:
                preferences.change(session, **fields)

        self._desk.attempt(work, self._error.say)
