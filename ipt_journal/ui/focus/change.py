"""The worksheet for a change in life: before and now in parallel, and what helps across."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from ipt_journal.typed import override
from ipt_journal.ui.focus.sheet_view import SheetView


class ChangeView(SheetView):
    """Those who could help are the people of the sheet."""

    @override
    def rows(self) -> Iterator[QWidget]:
        yield self.head(*self.short_stages(self.tr("Where it feels I am")))
        yield self.equal(self.take("before"), self.take("now"))
        helping = self.take("help", first=self.people())
        yield self.equal(self.take("felt"), self.take("need"), helping)
        across = self.column(self.take("across"), self.beside(self.trials))
        yield self.equal(self.take("ended"), across)
        yield self.beside(self.happened)
        yield self.last_row()

    @override
    def trials_words(self) -> tuple[str, str]:
        return self.tr("Trying it out"), ""

    @override
    def first_words(self) -> str:
        return str(self.content().get("first_step", ""))
