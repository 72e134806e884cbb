"""Mood and events: the contrast, the table over all of them, and the curve, in one place."""

from ipt_journal.insight.contrast import Contrast, contrast
from ipt_journal.insight.curve import Curve, curve
from ipt_journal.insight.rules import Reason
from ipt_journal.insight.table import Cancelled, Direction, Row, table

__all__ = [
    "Cancelled",
    "Contrast",
    "Curve",
    "Direction",
    "Reason",
    "Row",
    "contrast",
    "curve",
    "table",
]
