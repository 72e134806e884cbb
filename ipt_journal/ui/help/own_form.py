"""The card for a help line of the client's own."""

from uuid import UUID

from ipt_journal.i18n import translate
from ipt_journal.records import help_list
from ipt_journal.records.own_line import OwnLine
from ipt_journal.ui.asking.record_form import RecordForm, Shape
from ipt_journal.ui.desk import Desk


class OwnLineForm(RecordForm):
    """Where it stands in the list is said in the list."""

    def __init__(self, desk: Desk, existing: UUID | None = None) -> None:
        super().__init__(desk, _shape(), existing)


def _shape() -> Shape:
    return Shape(
        OwnLine,
        translate("OwnLine", "A number of your own"),
        translate("OwnLine", "Which number is it? The rest can stay empty."),
        help_list.remove,
    )
