"""A record that is filled in bit by bit: kept as it is left, with no button to press."""

from typing import Any

from PySide6.QtCore import Slot
from sqlmodel import Session

from ipt_journal.journal import Draft
from ipt_journal.records import asked
from ipt_journal.records.asked import Answered, Asked
from ipt_journal.records.asked import Card as Questioned
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.asking.questions import Questions
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.form import Form
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.feelings import Feelings
from ipt_journal.ui.widgets.text import caption, text


class SheetForm(Form):
    """Typing is kept as unfinished text; leaving a card or the page keeps it in the record.

    A page arranges the cards that `card` returns; each column stands in one of them at a time.
    """

    def __init__(self, desk: Desk, record: Answered) -> None:
        super().__init__(desk, f"{record.__tablename__}:{record.id}")
        self.kind = type(record)
        self.record_id = record.id
        self._told: Draft = record.answers()
        self._asked: dict[str, Asked] = {one.column: one for one in record.questions()}
        self._told |= desk.drafts.kept(self.key)

    def card(self, told: Questioned, *, padding: int = 16) -> Card:
        """Return the questions of one card, with what is answered so far."""
        parts = self.questions(told)
        head = [text(told.title, "label")] if told.title else []
        beside = [caption(told.context)] if told.context else []
        title = [layout.indented(*head, *beside, None)] if head or beside else []
        return Card(*title, parts, None, gap=8, padding=(padding, 14, padding, 14))

    def questions(self, told: Questioned) -> Questions:
        """Return the questions alone, for a page that dresses them itself."""
        parts = Questions(told.asked, self.desk, told.title)
        parts.show_answers(self._told)
        self._asked |= {one.column: one for one in told.asked}
        self.hold(**parts.controls)
        for one in parts.findChildren(Feelings):
            one.own_word.connect(self.remember_word)
        return parts

    @override
    def content(self) -> dict[str, Any]:
        self._told |= super().content()
        return dict(self._told)

    def let_go_of(self, parts: Questions) -> None:
        """Remember what is answered in questions that are about to be taken off the page."""
        self.content()
        for column in parts.controls:
            self._inputs.pop(column, None)

    def keep(self) -> bool:
        """Keep every answer in the record; on an error say it, and lose nothing.

        A record that is not there yet and that nobody began is not made.
        """
        told, kept = self.content(), self._kept_now()
        never_begun = kept is None and asked.is_empty(told)
        if self.desk.journal.read_only or never_begun or told == kept:
            self.desk.drafts.saved(self.key)
            return True
        if self.say_problems(asked.problems(self._asked.values(), told)):
            return False
        return self.write(lambda: self._store(told))

    def _kept_now(self) -> Draft | None:
        with self.desk.journal.read() as session:
            kept = session.get(self.kind, self.record_id)
            if kept is None:
                return None
            return {**self._told, **kept.answers(), **self.kept_beside(session)}

    def kept_beside(self, _session: Session) -> Draft:
        """Return what is answered here and kept in other records, such as who is named."""
        return {}

    def keep_beside(self, session: Session, told: Draft) -> None:
        """Keep what is answered here and belongs in other records."""

    def _store(self, told: Draft) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(self.kind, self.record_id)
            if kept is not None:
                kept.take(told)
                session.add(kept)
                self.keep_beside(session, told)

    @Slot()
    @override
    def save(self) -> None:
        """Ctrl+Enter keeps it now, and says so."""
        if self.keep():
            self.desk.notice(self.tr("Kept."), undoable=self.desk.done is not None)
