"""Beside the chart: the same in counted sentences, what may be said of it, and the answer."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ipt_journal.records.diary import Pick
from ipt_journal.records.pattern import Pattern
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.patterns import said
from ipt_journal.ui.patterns.answer import Answer
from ipt_journal.ui.widgets.card import Card, Tag
from ipt_journal.ui.widgets.text import heading, text


@dataclass(frozen=True, slots=True)
class Shown:
    """What the card says of one choice of events."""

    pick: Pick
    tag: str
    counts: tuple[str, ...]  # paragraphs
    finding: str  # the row's own sentence, "" where nothing is counted
    asks: bool  # "Does that fit?", where anything is shown that could
    point: str  # for the list, when the client has no words of their own

    @property
    def told(self) -> str:
        return "\n".join((*self.counts, self.finding)).strip()


class InWords(Card):
    """Saves what the client says; `saving` while it does, since only this part changes then."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=8, padding=(20, 12, 20, 12))
        self._desk = desk
        self._shown: Shown | None = None
        self._answer: Answer | None = None
        self.saving = False
        self._tag = QHBoxLayout()
        tag = QWidget()
        tag.setLayout(self._tag)
        layout.fill(self._tag)
        self._words, self._place = QVBoxLayout(), QVBoxLayout()
        self.add(layout.row(heading(self.tr("In words")), None, tag))
        layout.fill(self._words, gap=7)
        self.items.addLayout(self._words)
        place = QWidget()
        place.setLayout(self._place)
        layout.fill(self._place)
        self._asked = layout.column(layout.rule(), place)
        self.add(self._asked, None)

    @property
    def answer(self) -> Answer | None:
        return self._answer

    @property
    def pick(self) -> Pick:
        """Return which events it is about."""
        return self._shown.pick if self._shown else Pick()

    def show_words(self, shown: Shown) -> None:
        """Show a choice of events; while something is typed about it, that stays."""
        earlier, self._shown = self._shown, shown
        if earlier is None or (earlier.tag, earlier.told) != (shown.tag, shown.told):
            self._say(shown)
        if earlier is None or earlier.pick != shown.pick:
            self._ask(shown.pick)
        elif self._answer is not None:
            self._show_said(self._answer, shown.pick)
        self._asked.setVisible(shown.asks)

    def let_go(self) -> bool:
        """Save what is typed; False when it could not be saved."""
        if self._answer is None:
            return True
        self._answer.answering.leave()
        return not self._answer.answering.unsaved

    def _say(self, shown: Shown) -> None:
        layout.clear(self._tag)
        self._tag.addWidget(Tag(shown.tag, "info"))
        layout.clear(self._words)
        for paragraph in shown.counts:
            self._words.addWidget(text(paragraph, "body", wrap=True))
        if shown.finding:
            self._words.addWidget(text(shown.finding, "compact", "ink2", wrap=True))

    def _ask(self, pick: Pick) -> None:
        layout.clear(self._place)
        answer = self._answer = Answer()
        self._show_said(answer, pick)
        parts = answer.answering
        parts.answered.connect(partial(self._save, answer, pick))
        parts.edited.connect(partial(self._keep, answer, pick))
        parts.brought.connect(lambda brought: self._bring(answer, pick, brought=brought))
        parts.plan_requested.connect(lambda: self._desk.visit("next", focus="session"))
        typed = self._desk.drafts.latest(said.draft(pick))
        if typed:
            parts.restore(typed)
        if self._desk.journal.read_only:
            parts.keep_shut()
        self._place.addWidget(answer)

    # Saving

    def _save(self, answer: Answer, pick: Pick) -> None:
        kept = self._kept(answer, pick)
        if self._try(answer, partial(said.keep, self._desk.journal, kept)):
            answer.answering.say_saved()
            self._desk.drafts.saved(said.draft(pick))
            self._show_said(answer, pick)

    def _keep(self, answer: Answer, pick: Pick) -> None:
        """Keep what is typed among the drafts; the part may be gone by the time it is saved."""
        self._desk.drafts.edited(said.draft(pick), partial(dict, answer.answering.content()))

    def _bring(self, answer: Answer, pick: Pick, *, brought: bool) -> None:
        kept = self._kept(answer, pick)
        point = self._shown.point if self._shown else ""
        bring = partial(said.bring, self._desk.journal, kept, point, brought=brought)
        if self._try(answer, bring):
            answer.answering.unsaved = False
            self._desk.drafts.saved(said.draft(pick))
        self._show_said(answer, pick)

    def _show_said(self, answer: Answer, pick: Pick) -> None:
        now = self._desk.now()
        answer.show_said(said.read(self._desk.journal, pick, self._told(), now))

    def _kept(self, answer: Answer, pick: Pick) -> Pattern:
        """Return the answer to what is shown; an earlier one stays until there is a new one."""
        fits, told, words = answer.fits, self._told(), answer.answering.words.value
        if fits is None and answer.then is not None:
            fits, told = answer.then.fits, answer.then.told
        return said.record(pick, told, fits, words)

    def _told(self) -> str:
        return self._shown.told if self._shown else ""

    def _try(self, answer: Answer, deed: Callable[[], object]) -> bool:
        self.saving = True
        try:
            return self._desk.attempt(deed, answer.answering.error.say)
        finally:
            self.saving = False
