"""Need help now: the lines of the client's country, and what they made of the list."""

from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ipt_journal.records import help_list
from ipt_journal.records.own_line import OwnLine
from ipt_journal.records.preferences import Preferences
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.help.changing import ChangeList
from ipt_journal.ui.help.own_form import OwnLineForm
from ipt_journal.ui.page import Page
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.help_card import HelpCard
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import picture, text

_WIDTH = 640


class HelpPage(Page):
    """F1 from anywhere; Esc goes back. The list is read first and changed second."""

    shows = frozenset({OwnLine, Preferences})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.put(self.header(back=True))
        self.set_title(self.tr("Need help now?"), self.tr("Whom you can call or write to."))
        self.card = HelpCard(desk.appearance.settings.country, desk.clock.today(), closable=False)
        self.card.country_chosen.connect(self._on_country)
        self.changing = ChangeList(desk)
        self.changing.done.connect(self._on_done)
        self.changing.opened.connect(self._on_opened)
        self.changing.added.connect(self._on_add)
        self.form: OwnLineForm | None = None
        self._change = Button(self.tr("Change this list"), icon="pencil", dense=True)
        self._change.clicked.connect(self._on_change)
        self._ways = self._ways_on()
        holder = QWidget()
        self._holder = QVBoxLayout(holder)
        layout.fill(self._holder, *self.above(), self.card, self.changing, self._ways, gap=16)
        holder.setMaximumWidth(theme.px(_WIDTH))
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.put_scrolled(layout.column(layout.row((holder, 4), None), None))
        self._show_list(changing=False)

    def above(self) -> tuple[QWidget, ...]:
        """Return what stands above the lines: the other parts of Need help now."""
        name, below = self.tr("My safety plan"), self.tr("What helps you, and whom you can tell.")
        words = layout.column(text(name, "label"), text(below, "compact", "ink2"), gap=0)
        signs = picture("shield", "accent", 22), picture("chevron-right", "ink2", 18)
        parts = signs[0], words, None, signs[1]
        button = RowButton(f"{name}. {below}", *parts, gap=12, margins=(20, 9, 18, 9))
        button.clicked.connect(lambda: self.desk.visit("plan"))
        return (Card(button, padding=(3, 3, 3, 3)),)

    def _ways_on(self) -> QWidget:
        """Return how the list is made one's own, and where that is kept."""
        kept = self.tr(
            "Numbers of your own, their order and what you hide are kept in this journal, "
            "encrypted. While it is locked, the list is shown without any of that; only the "
            "country is kept outside it."
        )
        return layout.column(
            layout.row(self._change, None), text(kept, "caption", "ink2", wrap=True), gap=6
        )

    @override
    def refresh(self) -> None:
        with self.desk.journal.read() as session:
            own = help_list.load(session)
        self.card.show_own(own)
        self.changing.show_lines(self.card.arranged())

    @override
    def arrive(self, visit: Visit) -> None:
        self.refresh()
        if visit.given.pop("lines", "") == "abuse":
            self._show_list(changing=False)
            self.card.open_others()

    @override
    def depart(self) -> None:
        """Keep what is typed; the next visit begins with the lines."""
        if self.form is not None:
            self.desk.drafts.closed(self.form.key)
        self._put_away()
        self._show_list(changing=False)

    def _show_list(self, *, changing: bool) -> None:
        self.card.setVisible(not changing)
        self._ways.setVisible(not changing)
        self.changing.setVisible(changing and self.form is None)

    def _put_away(self) -> None:
        if self.form is not None:
            form, self.form = self.form, None
            self._holder.removeWidget(form)
            form.hide()
            form.deleteLater()

    def _open_form(self, existing: UUID | None) -> None:
        self._put_away()
        self.form = OwnLineForm(self.desk, existing)
        self.form.done.connect(self._on_form_done)
        self._holder.insertWidget(self._holder.indexOf(self.changing), self.form)
        self.form.show()  # the layout would do it a turn of the loop later
        self.form.focus()
        self._show_list(changing=True)
        layout.reveal(self.form)

    @Slot(str)
    def _on_country(self, code: str) -> None:
        self.desk.appearance.change("country", code)
        self.changing.show_lines(self.card.arranged())

    @Slot()
    def _on_change(self) -> None:
        self._show_list(changing=True)
        self.changing.focus()
        layout.reveal(self.changing)

    @Slot()
    def _on_done(self) -> None:
        self._show_list(changing=False)
        self._change.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_add(self) -> None:
        self._open_form(None)

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        self._open_form(UUID(key))

    @Slot()
    def _on_form_done(self) -> None:
        opened = self.form.existing if self.form is not None else None
        self._put_away()
        self._show_list(changing=True)
        self.changing.focus_on(help_list.key(opened) if opened is not None else "")
