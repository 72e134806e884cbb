"""What is practised and tried out of something: a line each that opens, and ways to add one."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ipt_journal.records import focus
from ipt_journal.records.experiment import OPEN, Experiment, Outcome, outcome_label
from ipt_journal.records.focus import Trial
from ipt_journal.records.gate import Gate
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.asking.record_form import Shape
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.gate import TherapistFirst
from ipt_journal.ui.layout import Item
from ipt_journal.ui.thread import Thread
from ipt_journal.ui.trials import form as trial_form
from ipt_journal.ui.trials.form import TrialForm
from ipt_journal.ui.trials.source import Source
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Tag
from ipt_journal.ui.widgets.fold import Fold
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import caption, text

_ICONS = {
    Outcome.PLANNED: "circle",
    Outcome.NOT_YET: "circle",
    Outcome.PARTLY: "minus",
    Outcome.DONE: "check",
    Outcome.LET_GO: "x",
}


class Trials(QWidget):
    """`rising` puts what is tried in the order of how hard it feels."""

    bring_chosen = Signal(object, str, bool)  # UUID, words, brought
    begun = Signal()  # something new is about to be written: what it comes out of is to be there

    def __init__(
        self,
        desk: Desk,
        bring: QWidget,
        title: str,
        hint: str = "",
        *,
        rising: bool = False,
        asked: bool = False,
    ) -> None:
        """`bring` stays at the foot also where nothing is offered.

        Where it is `asked` on the sheet itself, nothing is offered before the answer.
        """
        super().__init__()
        self._desk, self._title, self._hint, self._rising = desk, title, hint, rising
        self._asked = asked
        self._source: Source | None = None
        self._shown: tuple[object, ...] = ()
        self.form: TrialForm | None = None
        self._list, self._forms = QWidget(), QWidget()
        self._box, self._holder = QVBoxLayout(self._list), QVBoxLayout(self._forms)
        layout.fill(self._holder, gap=10)
        self._tries = Button(self.tr("Try something small"), "link", "plus")
        self._tries.clicked.connect(self._on_try)
        self._practise = Button(self.tr("Practise the words"), icon="messages-square", dense=True)
        self._practise.clicked.connect(self._on_practise)
        for one in (self._practise, self._tries):
            one.setEnabled(not desk.journal.read_only)
        self._more = layout.indented(self._tries, None)
        self._foot = layout.indented(self._practise, bring, None, gap=16)
        layout.fill(QVBoxLayout(self), self._list, self._more, None, self._foot, self._forms, gap=8)

    def show_of(self, source: Source, first: str) -> None:
        """Show what is kept; `first` is what a new one begins with. What is open stays open."""
        self._first = first
        if self._source is not None and self._source.key != source.key:
            self.close_form()
            self._shown = ()
        self._source = source
        now = (source.trials, source.gate, source.folded)
        if now == self._shown:
            return
        new, self._shown = not self._shown, now
        layout.clear(self._box)
        layout.fill(self._box, *self._parts(source), gap=8)
        self._show_parts()
        if self.form is not None and self.form.existing not in {None, *_keys(source.trials)}:
            self.close_form()
        if new:
            self._go_on()

    def _go_on(self) -> None:
        """Open again what was begun and not saved."""
        assert self._source is not None  # noqa: S101 - called once it is shown
        if not self._offers(self._source):
            return
        begun = self._desk.drafts.kept
        for shape in (trial_form.trying(), trial_form.practising()):
            if begun(f"{shape.kind.__tablename__}:{self._source.key}"):
                self._open(shape, None, focus_it=False)
                return
        for one in self._source.trials:
            if isinstance(one, Rehearsal) and begun(f"{Experiment.__tablename__}:{one.id}"):
                self._open_from(one, focus_it=False)
                return

    def _show_parts(self) -> None:
        """Show the form alone, else the list with what may be offered below it."""
        listed = self.form is None
        source = self._source
        offered = source is not None and self._offers(source)
        closed = source is not None and source.gate is Gate.CLOSED
        self._list.setVisible(listed and (offered or closed or bool(self._trials())))
        self._more.setVisible(listed and offered)
        self._foot.setVisible(listed)
        self._practise.setVisible(offered)

    def _offers(self, source: Source) -> bool:
        """Whether something new may be begun; about people, the card itself asks first."""
        unsaid = self._asked and source.counts is None
        return source.gate in {Gate.OPEN, Gate.ASK} and not unsaid

    # The list

    def _parts(self, source: Source) -> list[Item]:
        found = focus.ladder(source.trials) if self._rising else list(source.trials)
        closed = source.gate in {Gate.CLOSED, Gate.DIED}
        parts: list[Item] = []
        if source.gate is Gate.CLOSED:
            parts.append(TherapistFirst(self._desk))
        folded = found if closed else [one for one in found if one.id in source.folded]
        plain = [one for one in found if one not in folded]
        if plain or not folded:
            parts += self._lines(plain)
        if folded:
            parts.append(self._folded(folded))
        return parts

    def _folded(self, found: Sequence[Trial]) -> Fold:
        words = self.tr("What was practised and tried before")
        rows = layout.column(*(self._row(one) for one in found), gap=2)
        return Fold(words, words, rows)

    def _lines(self, found: Sequence[Trial]) -> list[Item]:
        """Return the next thing to try by itself, and what else there is below it."""
        following = None if self._rising else _following(found)
        head: list[Item] = [text(self._title, "label", wrap=False), None]
        if following is not None:
            head.append(_tag(following))
        lines: list[Item] = [layout.indented(*head)]
        if not found and self._hint:
            lines.append(layout.indented((text(self._hint, "caption", "ink2", wrap=True), 1)))
        if following is not None:
            lines.append(self._row(following, tagged=False))
        lines += [self._row(one) for one in found if one is not following]
        return lines

    def _row(self, one: Trial, *, tagged: bool = True) -> QWidget:
        words = one.line() or self.tr("No words yet")
        hard = one.difficulty if isinstance(one, Experiment) and self._rising else None
        before = [caption(self.tr("{n} of 10").format(n=hard))] if hard is not None else []
        tag = [(_tag(one), 0, layout.TOP)] if tagged else []
        name = f"{words}, {_status(one)}"
        row = _TrialRow(name, *before, (text(words, "compact", wrap=True), 1), *tag)
        row.clicked.connect(partial(self._open_kept, one))
        return row

    # The form

    @Slot()
    def _on_practise(self) -> None:
        self._open(trial_form.practising(), None)

    @Slot()
    def _on_try(self) -> None:
        self._open(trial_form.trying(), None)

    def open_trial(self, key: UUID) -> bool:
        """Open what is practised or tried; False when it is nothing of the kind, or folded."""
        source = self._source
        found = next((one for one in self._trials() if one.id == key), None)
        if found is None or source is None or key in source.folded or source.gate is Gate.CLOSED:
            return False
        self._open_kept(found)
        return True

    def _open_kept(self, one: Trial) -> None:
        tries = isinstance(one, Experiment)
        self._open(trial_form.trying() if tries else trial_form.practising(), one.id)

    def _trials(self) -> tuple[Trial, ...]:
        return self._source.trials if self._source is not None else ()

    def _open(self, shape: Shape, key: UUID | None, *, focus_it: bool = True) -> None:
        assert self._source is not None  # noqa: S101 - its buttons come with it
        self.close_form()
        if key is None:
            self.begun.emit()
        given = None
        if key is None and shape.kind is Experiment:
            given = {"what": self._first, "outcome": Outcome.PLANNED}
        form = TrialForm(self._desk, shape, self._source, key, given=given)
        self._put(form, focus_it=focus_it)
        if key is not None:
            self._put_more(key)

    def _open_from(self, practised: Rehearsal, *, focus_it: bool = True) -> None:
        """Begin something to try out of what was practised."""
        assert self._source is not None  # noqa: S101 - its button comes with it
        self.close_form()
        first = {"what": practised.aim, "planned_for": practised.where_when}
        form = TrialForm(
            self._desk,
            trial_form.trying(),
            self._source,
            given={**first, "outcome": Outcome.PLANNED},
            came_from=practised.id,
        )
        self._put(form, focus_it=focus_it)

    def _put_more(self, key: UUID) -> None:
        """Add the way on from what was practised, and what hangs together with it."""
        found = next((one for one in self._trials() if one.id == key), None)
        if isinstance(found, Rehearsal) and self._source is not None and self._offers(self._source):
            on = Button(self.tr("Go on to trying it"), "link", "arrow-right")
            on.setEnabled(not self._desk.journal.read_only)
            on.clicked.connect(partial(self._open_from, found))
            self._holder.addWidget(layout.indented(on, None))
        thread = Thread(self._desk)
        self._holder.addWidget(thread)
        thread.show_of(key)

    def _put(self, form: TrialForm, *, focus_it: bool) -> None:
        form.done.connect(self._on_done)
        form.bring_chosen.connect(self.bring_chosen)
        self.form = form
        self._holder.addWidget(form)
        form.show()  # at once: what is not shown yet cannot take the keyboard
        self._show_parts()
        if focus_it:
            form.focus()
            layout.reveal(form)

    @Slot()
    def _on_done(self) -> None:
        self.close_form()
        offered = self._practise.isVisible() and self._practise.isEnabled()
        first = self._practise if offered else self._list.findChild(Button)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_form(self) -> bool:
        """Put the form away and keep what is typed in it; False when none is open."""
        if self.form is None:
            return False
        self._desk.drafts.closed(self.form.key)
        self.form = None
        layout.clear(self._holder)
        self._show_parts()
        return True

    def leave(self) -> None:
        """Keep what is typed."""
        if self.form is not None:
            self._desk.drafts.closed(self.form.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.form is not None:
            self._on_done()
        else:
            super().keyPressEvent(event)


class _TrialRow(RowButton):
    """As high as its words need."""

    def __init__(self, name: str, *parts: Item) -> None:
        super().__init__(name, *parts, gap=10, margins=(4, 6, 4, 6))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(max(1, self.width())))


def _keys(found: Sequence[Trial]) -> set[UUID]:
    return {one.id for one in found}


def _following(found: Sequence[Trial]) -> Experiment | None:
    """Return what is to be tried next."""
    tries = (one for one in found if isinstance(one, Experiment))
    return next((one for one in tries if one.outcome in OPEN), None)


def _status(one: Trial) -> str:
    if isinstance(one, Experiment):
        return outcome_label(one.outcome)
    return trial_form.practising().title


def _tag(one: Trial) -> Tag:
    icon = _ICONS[one.outcome] if isinstance(one, Experiment) else "messages-square"
    return Tag(_status(one), icon)
