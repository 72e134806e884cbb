"""Is it safe to raise this? Asked of whoever is chosen in a form, also of names not known yet."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records import gate, therapy
from ipt_journal.records.caution import About
from ipt_journal.records.gate import Gate
from ipt_journal.records.person import Person
from ipt_journal.records.safe import Safe
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.gate import SafeQuestion, TherapistFirst
from ipt_journal.ui.widgets.button import Button


class AskedFirst(QWidget):
    """Hidden where nothing stands in the way. The answers for new names wait for them.

    It is an `Input` of its form by those answers, each by its name.
    """

    changed = Signal()
    answered = Signal()
    brought = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.value: dict[str, str] = {}
        self.gate = Gate.OPEN
        self._shown: tuple[Gate, tuple[UUID, ...], tuple[str, ...]] | None = None
        self._box = QVBoxLayout(self)
        layout.fill(self._box, gap=8)
        self.hide()

    def set_value(self, value: object) -> None:
        """Take what was said of the new names; whoever asks shows it next."""
        self.value = dict(value) if isinstance(value, dict) else {}  # an old draft knows no names

    def of_new(self, name: str) -> Safe | None:
        """Return what was said of a name that is nobody's yet."""
        return Safe(self.value[name]) if name in self.value else None

    def look(self, about: About, new: Sequence[str]) -> Gate:
        """Return what may be offered with those people and names."""
        said = [self.of_new(name) for name in new]
        unsaid = tuple(name for name in new if self.of_new(name) is None)
        now = self._desk.now().utc
        with self._desk.journal.read() as session:
            found = gate.gate(session, about.people, now, *about.sheet, *said)
            asked = gate.unanswered(session, about.people, now)
            if found is Gate.DIED and new:
                found = gate.gate(session, (), now, *said)
        if found is Gate.OPEN and unsaid:
            found = Gate.ASK
        self._show(found, asked, unsaid)
        self.gate = found
        return found

    def _show(self, found: Gate, people: Sequence[Person], new: tuple[str, ...]) -> None:
        asked = tuple(one.id for one in people)
        names = (*(one.label for one in people), *new)
        now = (found, asked, names)
        if now == self._shown:
            return
        self._shown = now
        layout.clear(self._box)
        if found is Gate.ASK:
            question = SafeQuestion(", ".join(names))
            question.answered.connect(partial(self._on_answered, asked, new))
            question.setEnabled(not self._desk.journal.read_only)
            self._box.addWidget(question)
        elif found is Gate.CLOSED:
            self._box.addWidget(TherapistFirst(self._desk))
        self.setVisible(found in {Gate.ASK, Gate.CLOSED})

    def offer_bringing(self, words: Callable[[], str]) -> None:
        """Offer, in the place of the steps, to bring what is typed to the session."""
        if self.gate is not Gate.CLOSED or not words().strip() or self._box.count() > 1:
            return
        with self._desk.journal.read() as session:
            if therapy.upcoming(session) is None:
                return
        bring = Button(self.tr("Bring it to your session instead"), "link", "calendar-check")
        bring.clicked.connect(self.brought)
        self._box.addWidget(layout.indented(bring, None))

    @Slot()
    def _on_answered(
        self, asked: tuple[UUID, ...], new: tuple[str, ...], told: Safe | None
    ) -> None:
        def keep() -> None:
            with self._desk.journal.write() as session:
                gate.answer(session, asked, told, self._desk.now().utc)

        if asked and not self._desk.attempt(keep, self._desk.notice):
            return
        rest = {name: one for name, one in self.value.items() if name not in new}
        self.value = rest | ({name: str(told) for name in new} if told else {})
        self.changed.emit()
        self.answered.emit()
