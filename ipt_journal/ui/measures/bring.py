"""A questionnaire brought as a file: read, refused in a sentence, or asked about and kept."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records import own_form, questionnaire_file
from ipt_journal.records.questionnaire import Questionnaire
from ipt_journal.records.questionnaire_file import LARGEST, NotAQuestionnaire
from ipt_journal.ui import files, layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.measures.about import rights
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.text import breaking, text


class Bring(QWidget):
    """Nothing is kept before it was checked, and agreed to where its licence asks that."""

    added = Signal(str)  # code

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.error = ErrorLine()
        self._button = Button(self.tr("Add a questionnaire from a file…"), "link", "plus")
        self._button.setEnabled(not desk.journal.read_only)
        self._button.clicked.connect(self._on_pick)
        self._asking = QVBoxLayout()
        asking = QWidget()
        asking.setLayout(self._asking)
        layout.fill(self._asking)
        layout.fill(QVBoxLayout(self), layout.row(self._button, None), self.error, asking, gap=6)

    @Slot()
    def _on_pick(self) -> None:
        self.error.say("")
        layout.clear(self._asking)
        title = self.tr("Add a questionnaire")
        files.pick_file(self, title, Path.home(), "TOML (*.toml)", self.take)

    def take(self, path: Path) -> None:
        """Read a file, and keep what is in it or say why not."""
        layout.clear(self._asking)
        self.error.say("")
        try:
            with path.open("rb") as file:
                content = file.read(LARGEST + 1)  # one byte more says that it is too large
        except OSError:
            self.error.say(self.tr("That file cannot be opened."))
        else:
            self.take_content(content)

    def take_content(self, content: bytes) -> None:
        try:
            form = questionnaire_file.read(content)
        except NotAQuestionnaire as wrong:
            self.error.say(wrong.sentence)
        else:
            remark = questionnaire_file.licence_remark(form)
            if remark:
                self._ask(form, remark, content)
            else:
                self._keep(content)

    def _ask(self, form: Questionnaire, remark: str, content: bytes) -> None:
        add = Button(self.tr("Add it"), dense=True)
        add.clicked.connect(partial(self._keep, content))
        leave = Button(self.tr("Leave it"), "ghost", dense=True)
        leave.clicked.connect(self._on_left)
        lines = [text(breaking(line), "caption", "ink2", wrap=True) for line in rights(form)]
        card = Card(
            text(breaking(form.name), "label", wrap=True),
            text(breaking(remark), "compact", wrap=True),
            *lines,
            layout.row(add, leave, None),
            kind="offer",
            gap=8,
            padding=(14, 12, 14, 12),
        )
        self._asking.addWidget(card)
        layout.reveal(card)
        add.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_left(self) -> None:
        layout.clear(self._asking)
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, content: bytes) -> None:
        try:
            self._add(content)
        except NotAQuestionnaire as wrong:
            self.error.say(wrong.sentence)
        layout.clear(self._asking)

    def _add(self, content: bytes) -> None:
        made: list[Questionnaire] = []

        def add() -> None:
            with self._desk.journal.write() as session:
                made.append(own_form.add(session, content))

        if self._desk.attempt(add, self.error.say):
            self._desk.notice(self.tr("Added."), undoable=True)
            self.added.emit(made[0].code)
