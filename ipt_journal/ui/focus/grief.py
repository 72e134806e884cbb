"""The worksheet for grief and loss: told in the client's own time, and never plotted."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from ipt_journal.typed import override
from ipt_journal.ui.focus.sheet_view import SheetView
from ipt_journal.ui.widgets.labelled import labelled


class GriefView(SheetView):
    """Those to talk with are the people of the sheet; who was lost is not among them."""

    @override
    def rows(self) -> Iterator[QWidget]:
        yield self.head(*self.short_stages(self.tr("Where it feels I am")))
        who = self.about_whom(self.tr("Is it somebody in your notes?"))
        yield self.equal(self.take("around", first=who), self.take("between"))
        yield self.equal(self.take("unsaid"), self.take("now"))
        talk = labelled(self.tr("Who could you talk with about it?"), self.people(), gap=2)
        others = self.take("others", self.trials, first=talk)
        yield self.equal(others, self.beside(self.happened))
        yield self.last_row()

    @override
    def trials_words(self) -> tuple[str, str]:
        return self.tr("Something small with one of them"), ""
