"""What every form does: keep a draft while it is edited, save on Ctrl+Enter, say what is wrong."""

from collections.abc import Callable, Iterable
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from ipt_journal.records import preferences
from ipt_journal.records.record import Problem
from ipt_journal.typed import override
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button, Kind
from ipt_journal.ui.widgets.field import ErrorLine, TextField


class Input(Protocol):
    """What a form asks of everything that holds a value."""

    changed: Any  # a signal without payload

    @property
    def value(self) -> Any:  # noqa: ANN401 - plain values, as they go into a draft
        """Return what is typed or chosen."""

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Show a value without telling anyone."""


class Form(QWidget):
    """Knows its key among the drafts, what it holds, and how to go on from a draft."""

    saved = Signal(object)  # Change, or None when all is as it was

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__()
        self.desk = desk
        self.key = key
        self.error = ErrorLine()
        self._inputs: dict[str, Input] = {}

    def hold(self, **inputs: Input) -> None:
        """Name the inputs; each is kept in the draft and heard when it is edited."""
        self._inputs.update(inputs)
        for one in inputs.values():
            one.changed.connect(self.on_edited)

    def content(self) -> dict[str, Any]:
        """Return what is typed and chosen, in plain values."""
        return {name: one.value for name, one in self._inputs.items()}

    def typed(self) -> tuple[tuple[str, dict[str, Any]], ...]:
        """Return what waits again when the save is taken back: key and content, best place first.

        Nothing by itself: a record that was there before stands again as it was.
        """
        return ()

    def restore(self, content: dict[str, Any]) -> None:
        """Show what a draft holds; it may know less than the form does now."""
        for name, one in self._inputs.items():
            if name in content:
                one.set_value(content[name])

    def save(self) -> None:
        """Check, write, and start anew; on an error nothing typed is lost."""
        raise NotImplementedError

    def save_button(self, kind: Kind = "primary") -> Button:
        """Return the button that saves; where nothing can be kept, it cannot be pressed."""
        button = Button(self.tr("Save"), kind)
        button.clicked.connect(self.save)
        return self.only_where_kept(button)

    def only_where_kept(self, button: Button) -> Button:
        """Turn off what would change a journal that can only be read."""
        if self.desk.journal.read_only:
            button.setEnabled(False)
            button.setToolTip(self.tr("Nothing can be kept here, only read."))
        return button

    def restore_draft(self) -> bool:
        """Go on where the client stopped; False when there is no draft."""
        kept = self.desk.drafts.kept(self.key)
        if kept:
            self.restore(kept)
            for field in self.findChildren(TextField):
                field.moveCursor(QTextCursor.MoveOperation.End)  # where one stopped
            self.desk.drafts.edited(self.key, self.content)
        return bool(kept)

    @Slot()
    def on_edited(self) -> None:
        self.error.say("")
        self.desk.drafts.edited(self.key, self.content)

    @Slot(str)
    def on_brought_back(self, form: str) -> None:
        """Go on with what was saved from here, now that the save is taken back."""
        if form == self.key and self.restore_draft() and self.isVisible():
            self.focus_words()

    def focus_words(self) -> None:
        """Put the keyboard where the words are."""
        self.focus()

    @Slot(str)
    def remember_word(self, word: str) -> None:
        """Keep a feeling word of the client's own, so that it is offered again."""

        def add() -> None:
            with self.desk.journal.write() as session:
                preferences.add_word(session, word)

        self.desk.attempt(add, self.error.say)

    def focus(self) -> None:
        """Put the keyboard where one starts."""

    def say_problems(self, problems: Iterable[Problem]) -> bool:
        """Show the first problem; True when there was one."""
        first = next(iter(problems), None)
        self.error.say(first.sentence if first else "")
        return first is not None

    def write(self, work: Callable[[], None]) -> bool:
        """Do a write; afterwards the draft is gone and `saved` is told. On an error say it."""
        typed = self.typed()
        if not self.desk.attempt(work, self.error.say):
            return False
        self.desk.drafts.saved(self.key)
        self.desk.remember(typed)
        self.saved.emit(self.desk.done)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.save()
        else:
            super().keyPressEvent(event)
