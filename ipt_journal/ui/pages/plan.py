"""My safety plan: read first, and written second; reached from Need help now."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records import safety_plan
from ipt_journal.records.change import Change
from ipt_journal.records.preferences import Preferences
from ipt_journal.records.safety_plan import SafetyPlan
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.columns import ONE_COLUMN_BELOW, Pair
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.page import Page
from ipt_journal.ui.safety.form import PlanForm
from ipt_journal.ui.safety.reading import Begun, Nothing, Reading
from ipt_journal.ui.safety.wallet import Wallet
from ipt_journal.ui.safety.while_locked import WhileLocked
from ipt_journal.ui.widgets.button import Button

_SIDE, _WIDEST = 320, 760


class PlanPage(Page):
    """Whoever comes here in a bad hour reads; one button leads to writing."""

    shows = frozenset({SafetyPlan, Preferences})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._plan = SafetyPlan()
        self.form: PlanForm | None = None
        self.wallet: Wallet | None = None
        self._edit = Button(self.tr("Edit"), icon="pencil")
        self._edit.clicked.connect(self.edit)
        self._card = Button(self.tr("A card to print"), icon="printer")
        self._card.clicked.connect(self._on_card)
        self.put(self.header(self._card, self._edit, back=True))
        self.set_title(self.tr("My safety plan"))
        main, side = QWidget(), QWidget()
        self._main = QVBoxLayout(main)
        self.locked = WhileLocked(desk)
        layout.fill(self._main, gap=12)
        layout.fill(QVBoxLayout(side), self.locked, None)
        self._side = side
        self._columns = Pair(main, side, _SIDE)
        self._scrolled = self.put_scrolled(layout.column(self._columns, None))
        self._scrolled.setAccessibleName(self.tr("My safety plan, to be scrolled"))
        desk.drafts.brought_back.connect(self._on_brought_back)
        desk.undone.connect(self._on_undone)

    @property
    def key(self) -> str:
        """Return under which name what is typed waits."""
        return f"{SafetyPlan.__tablename__}:{self._plan.id}"

    # Following the journal

    @override
    def refresh(self) -> None:
        self._load()
        self.locked.show_kept()
        if self.wallet is not None and self._plan.told():
            self.wallet.refresh()
        elif self.form is None:
            self.read()

    @override
    def arrive(self, visit: Visit) -> None:
        self.desk.plan_file.bring_in_line()
        self.locked.show_kept()
        if visit.record is not None and self.desk.drafts.latest(self.key):
            self.edit()
        elif self.wallet is None:
            self.read()

    @override
    def depart(self) -> None:
        """Keep the plan as it is left."""
        if self.form is not None and not self.form.keep():
            self.desk.drafts.closed(self.form.key)
        self.form = None

    @override
    def relay(self, width: int) -> None:
        self._columns.stack(stacked=width < ONE_COLUMN_BELOW)
        for way in (self._card, self._edit):
            way.show_words(shown=width >= ONE_COLUMN_BELOW)

    # What is shown

    @Slot()
    def read(self) -> None:
        """Show the plan, or that there is none yet."""
        told = self._plan.told()
        parts: list[QWidget] = []
        if self.desk.drafts.latest(self.key):
            begun = Begun()
            begun.continued.connect(self.edit)
            parts.append(begun)
        parts.append(Reading(told) if told else self._nothing())
        self._put(*parts)
        self._show_ways(reading=bool(told))
        if self.isVisible():
            self._scrolled.setFocus(Qt.FocusReason.OtherFocusReason)

    def _nothing(self) -> Nothing:
        nothing = Nothing(writable=not self.desk.journal.read_only)
        nothing.begun.connect(self.edit)
        nothing.help_wanted.connect(lambda: self.desk.visit("help"))
        return nothing

    @Slot()
    def edit(self) -> None:
        """Show the seven parts to be written."""
        form = PlanForm(self.desk, self._plan)
        form.done.connect(self._on_done)
        self._put(form)
        self.form = form
        self._show_ways(reading=False)
        form.focus()

    @Slot()
    def _on_card(self) -> None:
        self.desk.reads(self._show_card)

    def _show_card(self) -> None:
        wallet = Wallet(self.desk)
        wallet.done.connect(self._on_done)
        self._put(wallet)
        self.wallet = wallet
        self._show_ways(reading=False)
        wallet.printer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, *parts: QWidget) -> None:
        layout.clear(self._main)
        self.form = self.wallet = None
        for part in parts:
            part.setMaximumWidth(theme.px(_WIDEST))
            row = layout.row((part, 100), None)  # a column asks for the height at its own width
            self._main.addWidget(row)
            row.show()  # the layout would do it a turn of the loop later
        self._main.addStretch(1)

    def _show_ways(self, *, reading: bool) -> None:
        """Offer what can be done with a plan while it is read; scrolling is for reading alone."""
        self._side.setVisible(reading)
        self._card.setVisible(reading)
        self._edit.setVisible(reading)
        self._edit.setEnabled(not self.desk.journal.read_only)
        policy = Qt.FocusPolicy.StrongFocus if reading else Qt.FocusPolicy.NoFocus
        self._scrolled.setFocusPolicy(policy)

    def _load(self) -> None:
        with self.desk.journal.read() as session:
            self._plan = safety_plan.load(session)

    @Slot()
    def _on_done(self) -> None:
        self.desk.reads(self._load)
        self.read()

    @Slot(object)
    def _on_undone(self, _change: Change) -> None:
        """Show the plan as it stands again, unless something else is being written."""
        if self.form is not None and not self.desk.drafts.latest(self.form.key):
            self.edit()

    @Slot(str)
    def _on_brought_back(self, form: str) -> None:
        """Offer again what was saved from here, now that the save is taken back."""
        if form == self.key and self.form is None and self.isVisible():
            self.read()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close what stands in the place of the plan, and keep what is typed."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.wallet is not None:
            if not self.wallet.step_back():
                self.read()
        elif self.form is not None and self.form.keep():
            self._on_done()
        else:
            super().keyPressEvent(event)
