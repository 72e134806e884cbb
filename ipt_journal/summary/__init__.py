"""Papers made from the journal, named in `SUMMARIES`: what is on each, before anything is drawn."""

from collections.abc import Callable

from sqlmodel import Session

from ipt_journal.summary import session_sheet
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.sheet import Sheet

SUMMARIES: tuple[tuple[str, Callable[[Session, Choices], Sheet]], ...] = (
    ("session", session_sheet.build),
)
