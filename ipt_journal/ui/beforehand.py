"""A backup of the journal as it is, before many records go or change at once."""

from functools import partial

from ipt_journal.i18n import translate
from ipt_journal.rescue import backing_up
from ipt_journal.ui.desk import Desk


def back_up_first(desk: Desk) -> str:
    """Take a backup where something changed since the last one; return what to say of it.

    That is nothing, or after a space that none could be made: what is about to be done can be
    taken back even so. It is taken here and not beside the window, so that what was asked for is
    done at once, also where one leaves in the next moment. The sample is not backed up.
    """
    if desk.preferences.sample:
        return ""
    if desk.attempt(partial(backing_up.if_changed, desk.journal), lambda _sentence: None):
        return ""
    return " " + translate("Backups", "No backup of how it was before could be made.")
