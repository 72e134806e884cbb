"""A backup of the journal as it is, before many records go or change at once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from ipt_journal.i18n import translate
from ipt_journal.rescue import backing_up
from ipt_journal.ui import jobs
from ipt_journal.ui.desk import Desk

Then = Callable[[str], None]


def backed_up(owner: QObject, desk: Desk, then: Then) -> None:
    """Do `then`, after a backup on another thread where something changed since the last one.

    `then` is handed what is to be said besides: that none could be made, or nothing. The sample is
    not backed up.
    """
    if desk.preferences.sample or not backing_up.is_due(desk.journal):
        then("")
        return
    work = partial(backing_up.take_beside, desk.journal)
    jobs.run(owner, work, lambda _: then(""), lambda _: then(_none_made()))


def _none_made() -> str:
    return translate("Backups", "No backup of how it was before could be made.")
