"""The worksheet for a change in life: before and now in parallel, and what helps across."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ipt_journal.typed import override
from ipt_journal.ui.focus.sheet_view import SheetView
from ipt_journal.ui.widgets.card import Card


class ChangeView(SheetView):
    """Those who could help are the people of the sheet."""

    @override
    def rows(self) -> Sequence[QWidget]:
        stage = self.short_stages(self.tr("Where it feels I am"))
        beside = Card(self.happened, None, padding=(16, 12, 16, 14))
        trying = Card(self.trials, None, self.bringing(), padding=(16, 12, 16, 14))
        return (
            self.head(*stage),
            self.equal(self.take("before"), self.take("now")),
            self.equal(
                self.take("felt"), self.take("need"), self.take("help", first=self.people())
            ),
            self.equal(self.take("ended"), self.take("across")),
            self.equal(trying, beside),
            self.last_row(),
        )

    @override
    def first_words(self) -> str:
        return str(self.content().get("first_step", ""))
