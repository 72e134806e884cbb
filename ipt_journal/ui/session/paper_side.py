"""The right side of Next session: the brief in its preview, and what is left out of it."""

from functools import partial

from PySide6.QtCore import Slot

from ipt_journal.i18n import translate
from ipt_journal.summary import html, session_sheet, text
from ipt_journal.summary.candidates import Candidates
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.sheet import Sheet
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.paper import session_paper
from ipt_journal.ui.session.left_out import left_out
from ipt_journal.ui.session.paper_out import PaperOut, Written
from ipt_journal.ui.session.preview import LeftOut
from ipt_journal.ui.widgets.button import Button


class PaperSide(PaperOut):
    """What is left out is a list on the screen, which follows every choice."""

    def __init__(self, desk: Desk) -> None:
        out = Button(translate("PaperSide", "See what is left out"), "link")
        eye = translate(
            "PaperSide",
            "Read your own words here once more: a name spelled in another way stays as it is.",
        )
        others = Button(translate("PaperSide", "Other papers"), "link")
        others.clicked.connect(lambda: desk.visit("papers"))
        super().__init__(desk, translate("PaperSide", "Preview"), more=(out, others))
        self._shown: tuple[Choices, Candidates] | None = None
        self._out = out
        out.clicked.connect(self._on_left_out)
        self.say_below(eye)

    def show_sheet(self, sheet: Sheet, choices: Choices, found: Candidates) -> None:
        self._shown = choices, found
        written = Written(
            partial(text.to_markdown, sheet),
            partial(text.to_plain, sheet),
            partial(html.to_html, sheet),
        )
        self.show_paper(session_paper.lay_out(sheet), written)

    @Slot()
    def _on_left_out(self) -> None:
        if self._shown is not None:
            self._desk.reads(partial(self._show_left_out, *self._shown))

    def _show_left_out(self, choices: Choices, found: Candidates) -> None:
        with self._desk.journal.read() as session:
            passages = session_sheet.passages(session, choices)
        card = LeftOut(left_out(choices, found, passages))
        card.done.connect(self.step_back)
        self.show_instead(card, card.first, self._out, self._on_left_out)
