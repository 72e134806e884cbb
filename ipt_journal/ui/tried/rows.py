"""One thing that is tried, as a row of the list."""

from ipt_journal.i18n import translate
from ipt_journal.records import named
from ipt_journal.records.decision import Decision
from ipt_journal.records.experiment import Experiment, Outcome, outcome_label
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.support import SupportRequest, reply_label
from ipt_journal.records.trials import Listed, Trial, is_open
from ipt_journal.ui import layout
from ipt_journal.ui.tried.shapes import ICONS
from ipt_journal.ui.widgets.card import Tag
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import ElidedText, picture


class TrialRow(RowButton):
    """What it is, with whom, and what became of it in the client's word."""

    def __init__(self, listed: Listed, *, chosen: bool) -> None:
        record = listed.record
        self.record_id = record.id
        table = str(record.__tablename__)
        first, became = named.line(record), became_of(record)
        parts = (named.label(table), ", ".join(listed.people), _numbers(record))
        second = " · ".join(part for part in parts if part)
        tag = (Tag(became, _icon(record)),) if became else ()
        words = layout.column(
            ElidedText(first, "body"), ElidedText(second, "caption", "ink2"), gap=0
        )
        super().__init__(
            ", ".join(part for part in (first, second, became) if part),
            picture(ICONS[table], "ink2", 20),
            (words, 1),
            *tag,
            gap=12,
            margins=(10, 7, 10, 7),
        )
        self.setProperty("active", "true" if chosen else "false")


def _icon(record: Trial) -> str:
    if is_open(record):
        return "circle"
    let_go = isinstance(record, Experiment) and record.outcome is Outcome.LET_GO
    said_no = isinstance(record, SupportRequest) and record.reply == "no"
    return "minus" if let_go or said_no else "check"


def became_of(record: Trial) -> str:
    """Return in a word what became of it, "" where nothing is said."""
    match record:
        case Experiment():
            return outcome_label(record.outcome)
        case Decision():
            return translate("Tried", "Decided") if record.chosen else ""
        case SupportRequest():
            return reply_label(record.reply)
        case Rehearsal():
            return translate("Tried", "Practised") if record.sure_after is not None else ""


def _numbers(record: Trial) -> str:
    """Return what changed between before and after, where both are told."""
    if isinstance(record, Experiment):
        said = translate("Tried", "mood {before} before, {after} after")
        return _both(said, record.mood_before, record.mood_after)
    if isinstance(record, Rehearsal):
        said = translate("Tried", "sure {before} before, {after} after")
        return _both(said, record.sure_before, record.sure_after)
    return ""


def _both(said: str, before: int | None, after: int | None) -> str:
    if before is None or after is None:
        return ""
    return said.format(before=before, after=after)
