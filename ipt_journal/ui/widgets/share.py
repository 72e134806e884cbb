"""Whether a record may go on paper: ask me, yes, or never."""

from ipt_journal.i18n import translate
from ipt_journal.records.record import Share
from ipt_journal.ui.widgets.segment import Segment


def share_segment() -> Segment:
    """Return the three answers; "Ask me" is the one everything starts with."""
    segment = Segment(
        translate("Share", "On paper"),
        (
            (Share.ASK, translate("Share", "Ask me each time")),
            (Share.INCLUDE, translate("Share", "Yes")),
            (Share.NEVER, translate("Share", "Never")),
        ),
        height=34,
    )
    segment.set_value(Share.ASK)
    return segment
