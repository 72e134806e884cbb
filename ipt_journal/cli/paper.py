"""The paper for the coming session, for the commands that write it."""

from datetime import date

from ipt_journal.cli.edge import WrongUse
from ipt_journal.i18n import translate
from ipt_journal.journal import Journal
from ipt_journal.records import preferences
from ipt_journal.summary import choices, session_sheet
from ipt_journal.summary.sheet import Sheet

Days = tuple[date | None, date | None]


def paper(journal: Journal, days: Days = (None, None)) -> Sheet:
    """Return the paper with what was last chosen for the coming session."""
    with journal.read() as session:
        today = preferences.load(session).clock().now().day
        kept = choices.unasked(choices.kept(session, today, *days))
        if kept.first_day > kept.last_day:
            raise WrongUse(translate("Command line", "The first day lies after the last."))
        return session_sheet.build(session, kept)
