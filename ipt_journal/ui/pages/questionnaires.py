"""Questionnaires: one is answered at the left, its course stands at the right with the others."""

from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records import own_form, preferences
from ipt_journal.records.change import Change
from ipt_journal.records.own_form import OwnForm
from ipt_journal.records.preferences import Preferences
from ipt_journal.records.response import Response
from ipt_journal.summary import measure_words
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.beforehand import back_up_first
from ipt_journal.ui.care import CarePanel
from ipt_journal.ui.columns import ONE_COLUMN_BELOW, SideBySide
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.measures import data
from ipt_journal.ui.measures.bring import Bring
from ipt_journal.ui.measures.course import CourseCard
from ipt_journal.ui.measures.data import Measured
from ipt_journal.ui.measures.fill_in import FillIn
from ipt_journal.ui.measures.left import Left
from ipt_journal.ui.measures.others import Others
from ipt_journal.ui.page import Page

_SIDE = 392


class QuestionnairesPage(Page):
    """Which one is looked at is chosen here; what is done with it, at the left."""

    shows = frozenset({Response, OwnForm, Preferences})
    follows_the_clock = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, gap=14)
        self._all: tuple[Measured, ...] = ()
        self._code = ""
        self.left = Left(desk)
        self.course = CourseCard(read_only=desk.journal.read_only)
        self.others = Others(desk)
        self.bring = Bring(desk)
        self._above = QVBoxLayout()
        above = QWidget()
        above.setLayout(self._above)
        layout.fill(self._above, margins=(0, 0, 0, 14))
        above.hide()
        right = layout.column((self.course, 1), self.others, self.bring, gap=12)
        main = layout.column(above, (self.left, 1), gap=0)
        self._columns = SideBySide(main, right, _SIDE)
        self.put(self.header(), (self._columns, 1))
        self._connect()

    def _connect(self) -> None:
        desk = self.desk
        self.course.opened.connect(self.open)
        self.course.bands_chosen.connect(self._on_bands)
        self.others.looked_at.connect(self.look_at)
        self.others.began.connect(self.begin)
        self.bring.added.connect(self.look_at)
        self.left.saved.connect(self._on_saved)
        self.left.closed.connect(self.course.table.focus_on)
        self.left.stopped.connect(self._on_stopped)
        self.left.removed.connect(self._on_removed)
        desk.drafts.brought_back.connect(self._on_brought_back)
        desk.appearance.retinted.connect(self.course.chart.tint)

    @property
    def form(self) -> FillIn | None:
        """Return what is being answered, None while nothing is."""
        return self.left.form

    @property
    def _one(self) -> Measured:
        """Return the questionnaire that is looked at; the first when the one before is gone."""
        known = {one.form.code: one for one in self._all}
        return known.get(self._code, self._all[0])

    # Following the journal

    @override
    def refresh(self) -> None:
        self._all = data.load(self.desk.journal, self.desk.appearance.settings.language)
        self._show_right()
        answered, kept = self.left.answered, None
        if self.form is not None and self.form.form.code == self._code:
            return  # else the questionnaire itself was taken back; what is answered waits
        if answered is not None and (kept := self._one.find(answered.record)) is not None:
            self.left.show_answered(self._one, kept, finished=answered.finished)
        else:
            self.left.show_start(self._one)

    @Slot()
    def _show_right(self) -> None:
        one, today = self._one, self.desk.clock.today()
        self._code = one.form.code
        words = measure_words.how_often(one.form)
        if one.last is not None:
            words = f"{measure_words.last_one(one.last.happened.day, today)} {words}"
        self.set_title(self.tr("Questionnaires"), words)
        self.course.show_measured(one, today, bands=self.desk.preferences.show_bands)
        self.others.show_others([each for each in self._all if each is not one], today)

    @override
    def arrive(self, visit: Visit) -> None:
        begun = visit.given.pop("begun", "")
        if begun and self._go_on_with(begun):
            return
        if visit.record is not None and self._holder(visit.record) is not None:
            self.open(visit.record)
        else:
            if not self.left.offers_start:  # which was made anew a moment ago
                self.left.show_start(self._one)
            self.left.focus()

    @override
    def depart(self) -> None:
        """Keep what is answered; on the way back one is asked whether to go on."""
        self.left.leave()

    @override
    def relay(self, width: int) -> None:
        self._columns.stack(stacked=width < ONE_COLUMN_BELOW)

    # Which one

    def _look(self, code: str) -> None:
        self.left.leave()
        self._code = code
        self._show_right()

    @Slot(str)
    def look_at(self, code: str) -> None:
        """Show a questionnaire, and how to begin it."""
        self._look(code)
        self.left.show_start(self._one)
        self.left.focus()

    @Slot(str)
    def begin(self, code: str) -> None:
        """Ask a questionnaire, from where one stopped."""
        self._look(code)
        self.left.fill_in(self._one, self._one.key)

    def _go_on_with(self, key: str) -> bool:
        """Go on with what waits under a key: a questionnaire's, or that of one answered before."""
        code = self.desk.drafts.latest(key).get("form")
        if code not in {one.form.code for one in self._all}:
            return False
        self._look(code)
        existing = next((one for one in self._one.responses if key == f"response:{one.id}"), None)
        self.left.fill_in(self._one, key, existing)
        return True

    @Slot(str)
    def _on_brought_back(self, key: str) -> None:
        """Go on with what was saved from here, now that the save is taken back."""
        if key.startswith("response:") and self.isVisible():
            self._go_on_with(key)

    def _holder(self, record: UUID) -> Measured | None:
        return next((one for one in self._all if one.find(record) is not None), None)

    @Slot(object)
    def open(self, record: UUID) -> None:
        """Show one as it was answered."""
        self._open(record, finished=False)

    def _open(self, record: UUID, *, finished: bool) -> None:
        holder = self._holder(record)
        kept = holder.find(record) if holder is not None else None
        if holder is not None and kept is not None:
            self._look(holder.form.code)
            self.left.show_answered(holder, kept, finished=finished)
            self.left.focus()

    # Finishing

    @Slot(object)
    def _on_saved(self, made: Response) -> None:
        """Show what was counted; the commit has not drawn it while it was being answered."""
        noted = self.desk.done
        self.desk.reads(self.refresh)
        self._open(made.id, finished=True)
        self.desk.notice(self.tr("Saved"), undoable=True)
        holder = self._holder(made.id)
        self.after_finishing((holder.form.care(made.answers) or 0) if holder else 0, noted)

    @Slot()
    def _on_stopped(self) -> None:
        """Show whom to turn to also where the rest is left for later."""
        self._show_right()
        if self.left.offers_start:  # and not one that was edited and left as it was
            given = self.desk.drafts.latest(self._one.key).get("answers", [])
            self.after_finishing(self._one.form.care(given) or 0)

    def after_finishing(self, strength: int, noted: Change | None = None) -> None:
        """Show whom to turn to, after an item about safety was answered so strongly."""
        self._clear_above()
        if strength:
            panel = CarePanel(self.desk, strength, noted)
            panel.closed.connect(self._clear_above)
            self._above.addWidget(panel)
            self._above.parentWidget().show()

    @Slot()
    def _clear_above(self) -> None:
        layout.clear(self._above)
        self._above.parentWidget().hide()

    # Bands, and questionnaires of the client's own

    @Slot(bool)
    def _on_bands(self, shown: bool) -> None:  # noqa: FBT001 - a signal's
        def keep() -> None:
            with self.desk.journal.write() as session:
                preferences.change(session, show_bands=shown)

        self.desk.attempt(keep, self.desk.notice)

    @Slot()
    def _on_removed(self) -> None:
        """Remove a questionnaire with its answers, once there is a backup of them."""
        one = self._one
        if not one.own:
            return
        besides = back_up_first(self.desk)
        begun = self.desk.drafts.latest(one.key)

        def remove() -> None:
            with self.desk.journal.write() as session:
                own_form.remove(session, one.form.code)

        if self.desk.attempt(remove, self.desk.notice):
            self.desk.drafts.saved(one.key)
            self.desk.remember(((one.key, begun),) if begun else ())
            words = self.tr("Removed, with everything that was answered in it.")
            self.desk.deleted(words + besides)
            self.left.focus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close what was opened."""
        answered = self.left.answered
        if event.key() == Qt.Key.Key_Escape and answered is not None:
            self.left.close_answered(answered.record)
        else:
            super().keyPressEvent(event)
