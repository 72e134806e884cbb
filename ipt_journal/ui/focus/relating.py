"""The worksheet for difficulty in relationships: what tends to happen, and small steps."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from ipt_journal.records.relating import LEAST_EXAMPLES
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.focus.sheet_view import SheetView
from ipt_journal.ui.widgets.text import text


class RelatingView(SheetView):
    """Those who could come a ring closer are the people of the sheet."""

    rising = True

    @override
    def rows(self) -> Iterator[QWidget]:
        yield self.head(*self.short_stages(self.tr("Where it feels I am")))
        yield self.equal(self.take("pattern"), self.beside(self.happened))
        yield self.equal(self.take("others"), self.take("past"))
        title = text(self.tr("Who could come one ring closer?"), "label", wrap=True)
        closer = layout.column(layout.indented((title, 1)), self.people(), gap=4)
        hard = self.column(self.beside(closer), self.take("hard"))
        yield self.equal(self.beside(self.trials), hard)
        yield self.last_row()

    @override
    def happened_words(self) -> tuple[str, str, int]:
        hint = self.tr("Two times or more show best what tends to happen.")
        return self.tr("Times when it went like this"), hint, LEAST_EXAMPLES

    @override
    def trials_words(self) -> tuple[str, str]:
        hint = self.tr("Small steps, the easiest first. One is enough to begin with.")
        return self.tr("A ladder of small steps"), hint
