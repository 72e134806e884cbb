"""One session in the list: n of N, its day, the mood before and after, and the take-away."""

from datetime import date

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records.profile import phase_label
from ipt_journal.records.therapy import SessionStatus, TherapySession
from ipt_journal.ui import layout
from ipt_journal.ui.session_name import session_name
from ipt_journal.ui.widgets.card import Tag
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import ElidedText, text


class SessionRow(RowButton):
    """Opens the session."""

    def __init__(
        self, kept: TherapySession, number: int, planned: int | None, today: date, *, chosen: bool
    ) -> None:
        name = session_name(number, planned) if number else _status(kept.status)
        day = dates.long_day_year(kept.happened.day)
        if kept.happened.day.year == today.year:
            day = dates.long_day(kept.happened.day)
        phase = phase_label(kept.phase) if kept.phase else ""
        below = " · ".join(part for part in (day, phase, _moods(kept)) if part)
        away = kept.take_away or kept.agreed
        ahead = kept.status is SessionStatus.PLANNED
        tag = translate("Sessions", "Planned") if ahead else ""
        parts = [text(name, "label"), text(below, "caption", "ink2")]
        if away:
            parts.append(ElidedText(away, "compact"))
        super().__init__(
            ", ".join(part for part in (name, tag, below, away) if part),
            (layout.column(*parts, gap=1), 1),
            *((Tag(tag, "calendar"),) if tag else ()),
            gap=12,
            margins=(10, 7, 10, 7),
        )
        self.setProperty("active", "true" if chosen else "false")


def _status(status: SessionStatus) -> str:
    """Return what became of a session that has no number."""
    if status is SessionStatus.MOVED:
        return translate("Sessions", "A session that was moved")
    return translate("Sessions", "A session that was cancelled")


def _moods(kept: TherapySession) -> str:
    before, after = kept.mood_before, kept.mood_after
    if before is not None and after is not None:
        said = translate("Sessions", "mood {before} before, {after} after")
        return said.format(before=before, after=after)
    if after is not None:
        return translate("Sessions", "mood {after} after").format(after=after)
    if before is not None:
        return translate("Sessions", "mood {before} before").format(before=before)
    return ""
