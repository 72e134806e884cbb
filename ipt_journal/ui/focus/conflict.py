"""The worksheet for a conflict: what each expects, what is not said, and what is safe to try."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records.conflict import theirs_title
from ipt_journal.records.gate import Gate
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.asking.questions import Questions
from ipt_journal.ui.focus.about import About
from ipt_journal.ui.focus.course import since
from ipt_journal.ui.focus.sheet_view import SheetView
from ipt_journal.ui.focus.stages import StageCards
from ipt_journal.ui.gate import SafeQuestion
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import caption, text

_STAGES_ROOM = 850  # design pixels


class ConflictView(SheetView):
    """The answer about safety is kept here and with whom it is about."""

    safe_told = Signal(object)  # Safe | None
    asks_itself = True

    @override
    def rows(self) -> Iterator[QWidget]:
        self.stages = StageCards(self.sheet_kind.stages())
        self.stages.changed.connect(lambda: self.stage_chosen.emit(self.stages.value))
        who = self.about_whom(self.tr("With whom is it?"), self.tr("with {name}"))
        asked = caption(self.tr("Where does it stand now?"))
        yield self.head(who.tag, asked, self.stages.unsure, below=(who, self.stages))
        title = theirs_title(self.name) if self.name else ""
        yield self.equal(self.take("mine"), self.take("theirs", title=title))
        yield self.equal(self._by_stage(), self._next())
        gap = self.column(self.take("gap"), self.beside(self.happened))
        yield self.equal(gap, self.take("more"))
        yield self.last_row()

    @property
    def name(self) -> str:
        return self.about.person.label if self.about.person else ""

    def _by_stage(self) -> Card:
        """Return the card whose first question is that of the stage."""
        staged = [name for name, one in self._cards.items() if one.stage]
        self._staged = {one.stage: one for one in (self._cards.pop(name) for name in staged)}
        self._stage_now: str | None = None
        self._stage_parts = list[Questions]()
        self._stage_title = text("", "label", wrap=True)
        holder = QWidget()
        self._holder = QVBoxLayout(holder)
        layout.fill(self._holder)
        told = self._cards.pop("trying")
        self._other_title = told.title
        rest = self.asked(told)
        title = layout.indented((self._stage_title, 1))
        return Card(title, holder, *rest, None, gap=8, padding=(16, 12, 16, 14))

    def _next(self) -> Card:
        self._question = SafeQuestion(self.name)
        self._question.answered.connect(self.safe_told)
        self._first = layout.indented(
            (caption(self.tr("Asked first, before anything is practised or tried.")), 1)
        )
        self._rule = layout.indented((layout.rule(), 1))
        return Card(
            self._question,
            self._first,
            self._rule,
            (self.trials, 1),
            gap=8,
            padding=(16, 12, 16, 14),
        )

    @override
    def trials_words(self) -> tuple[str, str]:
        return self.tr("Trying next"), ""

    # Following the journal

    @override
    def show_about(self, about: About) -> None:
        super().show_about(about)
        self._question.show_answer(about.safe)
        self._question.setVisible(about.gate is not Gate.DIED)
        self._first.setVisible(about.gate is Gate.ASK)
        self._rule.setVisible(about.gate is not Gate.DIED)

    @override
    def show_stage(self, about: About) -> None:
        now = about.sheet.stage
        self.stages.set_value(now, since(about.marks, self.desk.clock.today()))
        if now == self._stage_now:
            return
        for parts in self._stage_parts:
            self.let_go_of(parts)
        layout.clear(self._holder)
        self._stage_now, self._stage_parts = now, []
        told = self._staged.get(now)
        self._stage_title.setText(told.title if told else self._other_title)
        self._holder.parentWidget().setVisible(told is not None)
        if told is not None:
            self._stage_parts = [self.staged(told)]
            self._holder.addWidget(self._stage_parts[0])

    @override
    def relay(self, room: int) -> None:
        super().relay(room)
        self.stages.stack(stacked=room < _STAGES_ROOM)

    @override
    def first_words(self) -> str:
        return str(self.content().get("next_step", ""))
