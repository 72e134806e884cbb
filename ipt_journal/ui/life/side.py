"""Beside the life chart: the list of all that is on it, what was chosen, a form, or what to ask."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records import life
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.life.card import LifeCard
from ipt_journal.ui.life.data import Life
from ipt_journal.ui.life.form import LifeForm
from ipt_journal.ui.life.listing import LifeList
from ipt_journal.ui.life.prompts import Prompts
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import heading, text


class LifeSide(QWidget):
    """Shows one thing at a time."""

    chosen = Signal(int)  # index
    stepped = Signal(int)
    edit_requested = Signal()
    add_requested = Signal(str)  # kind
    form_done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.list = LifeList()
        self.list.chosen.connect(self.chosen)
        self.prompts = Prompts()
        self.prompts.low_requested.connect(lambda: self.add_requested.emit(life.LOW_BEGAN))
        self.prompts.other_requested.connect(lambda: self.add_requested.emit(""))
        self._count = text("", "compact", "ink2")
        self._all = Card(
            layout.row(
                heading(self.tr("Your life so far")), None, self._count, margins=(0, 0, 10, 0)
            ),
            text(self.tr("Choose one here or on the chart."), "compact", "ink2", wrap=True),
            (self.list, 1),
            gap=4,
            padding=(16, 14, 6, 14),
        )
        self.form: LifeForm | None = None
        self.card: LifeCard | None = None
        self._box = QVBoxLayout(self)
        layout.fill(self._box, (self._all, 1), self.prompts, gap=12)
        self._room = layout.column(None)
        self._box.addWidget(self._room, 1)

    def show_life(self, shown: Life) -> None:
        """Take over what is on the chart; what is open beside it stays."""
        self._shown = shown
        self.list.show_life(shown)
        self._count.setText(translate("LifeView", "%n thing(s)", n=len(shown.items)))

    def show_overview(self) -> None:
        """Show the list, or the questions to begin with."""
        self._drop()
        kinds = {one.kind for one in self._shown.items}
        low = life.LOW_BEGAN not in kinds
        before = not kinds - set(life.OF_THE_LOW)
        self._all.setVisible(bool(self._shown.items))
        self.prompts.show_open(low=low, before=before)
        self._room.setVisible(not self._shown.items)

    def show_card(self, index: int) -> None:
        self._drop()
        card = self.card = LifeCard(self._desk, self._shown, index)
        card.stepped.connect(self.stepped)
        card.edit_requested.connect(self.edit_requested)
        self.list.set_current(index)
        self._show_alone(card)

    def show_form(self, existing: UUID | None, kind: str = "") -> None:
        self._drop()
        form = self.form = LifeForm(self._desk, existing, kind)
        form.done.connect(partial(self._on_done, form))
        self._show_alone(form)
        form.focus()

    def let_go(self) -> None:
        """Keep what is typed as unfinished text."""
        if self.form is not None:
            self._desk.drafts.closed(self.form.key)

    def _on_done(self, form: LifeForm) -> None:
        if form is self.form:
            self.form_done.emit()

    def _show_alone(self, one: QWidget) -> None:
        for other in (self._all, self.prompts):
            other.hide()
        self._box.insertWidget(0, one)
        one.show()  # at once: what is not shown yet cannot take the keyboard
        self._room.show()

    def _drop(self) -> None:
        """Take away the card or the form that is shown now."""
        for one in (self.card, self.form):
            if one is not None:
                self._box.removeWidget(one)
                one.hide()
                one.deleteLater()
        self.card = self.form = None
