"""The life view of the Timeline: its chart, what stands beside it, and how the two go together."""

from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.columns import ONE_COLUMN_BELOW, Pair
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.life import data, keys
from ipt_journal.ui.life.chart import NEARER, LifeChart
from ipt_journal.ui.life.data import Life
from ipt_journal.ui.life.described import described, in_full, range_words, therapy_words
from ipt_journal.ui.life.form import NEW
from ipt_journal.ui.life.side import LifeSide
from ipt_journal.ui.on_paper import on_paper
from ipt_journal.ui.opened import take_waiting
from ipt_journal.ui.timeline.chart_picture import ChartPicture
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button, icon_button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import text

_SIDE = 312


class LifeView(QWidget):
    """Choose an item by mouse, arrows or the list; what is chosen is opened by Enter."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.life = Life(desk.clock.today())
        self.chosen: UUID | None = None
        self.chart = LifeChart()
        self.side = LifeSide(desk)
        self._all = Button(self.tr("Show all"), "link")
        self._keys = keys.lines()
        self._columns = Pair(self._card(), self.side, _SIDE)
        layout.fill(QVBoxLayout(self), self._columns)
        self._connect()

    def _card(self) -> Card:
        nearer = icon_button("plus", self.tr("Show fewer years"))
        further = icon_button("minus", self.tr("Show more years"))
        nearer.clicked.connect(lambda: self.chart.zoom(NEARER))
        further.clicked.connect(lambda: self.chart.zoom(1 / NEARER))
        self._all.clicked.connect(self.chart.show_all)
        self._zooms = layout.row(self._all, further, nearer, gap=2)
        self._paper = on_paper(self.desk, "life")
        title = text(self.tr("Life"), "compact-strong")
        card = Card(
            layout.row(title, None, self._paper, self._zooms, gap=8, margins=(0, 0, 6, 0)),
            (self.chart, 1),
            layout.row((layout.rule(), 1), margins=(0, 0, 6, 0)),
            self._keys,
            gap=4,
            padding=(12, 8, 10, 8),
        )
        card.items.addStretch(0)  # only what the chart at its highest leaves over
        return card

    def _connect(self) -> None:
        self.chart.chosen.connect(self._on_clicked)
        self.chart.gone_to.connect(self._on_clicked)
        self.chart.stepped.connect(self._on_stepped)
        self.chart.opened.connect(self.open_chosen)
        self.chart.moved.connect(self._say_view)
        self.side.chosen.connect(self._on_clicked)
        self.side.stepped.connect(lambda by: self._on_stepped(by, 0))
        self.side.edit_requested.connect(self.open_chosen)
        self.side.add_requested.connect(self.add)
        self.side.form_done.connect(self._on_form_done)
        self.desk.appearance.retinted.connect(self.chart.tint)

    # Following the journal

    def refresh(self) -> None:
        """Show what the journal holds; a form that is open stays."""
        self.life = data.load(self.desk.journal, self.desk.clock.today())
        empty = not self.life.items
        words = translate("LifeView", "What you add will stand on these lines") if empty else ""
        self.chart.draw(self.life, therapy_words(self.life), words)
        told = described(self.life)
        for one in (self.chart, self.side.list):
            one.setAccessibleDescription(told)
        self.side.show_life(self.life)
        self._zooms.setVisible(not empty)
        self._paper.setVisible(not empty)
        self._say_view()
        if self.side.form is None:
            self.choose(self.chosen)

    @property
    def context(self) -> str:
        """Return the line beside the page's title."""
        if not self.life.items:
            return self.tr("A few rough dates are enough. You can change any of it.")
        return range_words(self.life)

    def relay(self, width: int) -> None:
        self._columns.stack(stacked=width < ONE_COLUMN_BELOW)

    def arrive(self, record: UUID | None) -> None:
        """Show an item, or go on with what was begun."""
        if record is not None:
            self.side.let_go()
            self.choose(record)
            take_waiting(self.desk, NEW.removesuffix(":"), None if self.chosen else record)
            record = self.chosen
        if self.side.card is not None and not self._columns.is_beside:
            layout.reveal(self.side)
            self.side.card.focus()
        elif self.side.form is not None:
            self.side.form.focus()
        elif record is None and self.desk.drafts.is_taken(NEW) and not self.desk.journal.read_only:
            self.add()
        else:
            self._focus_chart()

    def depart(self) -> None:
        self.side.let_go()

    def _focus_chart(self) -> None:
        self.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _say_view(self) -> None:
        self._all.setVisible(not self.chart.shows_all)

    # Choosing

    def choose(self, key: UUID | None) -> None:
        """Choose an item, here and on the chart; None chooses none."""
        index = self.life.index_of(key)
        self.chosen = key if index is not None else None
        self.chart.show_chosen(index)
        if index is None:
            self.side.show_overview()
            return
        self.side.show_card(index)
        announce(self.chart, in_full(self.life, index))

    def _choose_index(self, index: int | None) -> None:
        self.side.let_go()
        self.choose(None if index is None else self.life.items[index].id)
        if index is not None and not self._columns.is_beside:
            layout.reveal(self.side)

    @Slot(object)
    def _on_clicked(self, index: int | None) -> None:
        self._choose_index(index)

    @Slot(int, int)
    def _on_stepped(self, along: int, across: int) -> None:
        found = self._neighbour(along, across)
        if found is not None:
            self._choose_index(found)

    def _neighbour(self, along: int, across: int) -> int | None:
        """Return the item before or after the chosen one, or the nearest on another lane."""
        marks, here = self.life.marks, self.life.index_of(self.chosen)
        if here is None:
            return len(marks) - 1 if marks else None
        if along:
            return here + along if 0 <= here + along < len(marks) else None
        lane = marks[here].lane + across
        while 0 <= lane < len(self.life.lanes):
            there = [n for n, mark in enumerate(marks) if mark.lane == lane]
            if there:
                at = sum(marks[here].start)
                return min(there, key=lambda n: abs(sum(marks[n].start) - at))
            lane += across
        return None

    # Adding and editing

    @Slot(str)
    def add(self, kind: str = "") -> None:
        """Open an empty form, or what was begun in it."""
        if self.desk.journal.read_only:
            return
        self.side.let_go()
        self.chosen = None
        self.chart.show_chosen(None)
        self.side.show_form(None, kind)
        self._reveal_side()

    @Slot()
    def open_chosen(self) -> None:
        if self.chosen is not None:
            self.side.show_form(self.chosen)
            self._reveal_side()

    def _reveal_side(self) -> None:
        if not self._columns.is_beside:
            layout.reveal(self.side)

    @Slot()
    def _on_form_done(self) -> None:
        """Go back to the item, or to the list where there is none of it any more."""
        form = self.side.form
        self.choose(form.shown_after if form is not None else None)
        self._focus_chart()

    def escape(self) -> bool:
        """Close what is open beside the chart and keep what is typed; False: nothing was."""
        if self.side.form is None and self.chosen is None:
            return False
        self.side.let_go()
        self.choose(None)
        self._focus_chart()
        return True

    def picture(self) -> ChartPicture:
        """Return the chart as it can leave the app, without what is never to be shown."""
        shown = data.load(self.desk.journal, self.desk.clock.today(), private=False)
        count = translate("LifeView", "%n thing(s)", n=len(shown.items))
        chart = self.chart.drawn_as_here(shown, therapy_words(shown))
        chart.show_chosen(shown.index_of(self.chosen))
        return ChartPicture(chart, (range_words(shown), count), (keys.keys(),), mark=keys.LifeKey)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.escape():
            super().keyPressEvent(event)
