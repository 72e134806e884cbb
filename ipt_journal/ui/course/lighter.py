"""What the client has put down for now: kept as it is left, with no button to press."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from ipt_journal.records import profile
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.form import Form
from ipt_journal.ui.widgets.field import TextField
from ipt_journal.ui.widgets.labelled import inset

_KEY = "lighter"


class Lighter(Form):
    """A few lines about what can wait, or be done by somebody else."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _KEY)
        hint = self.tr("What can wait, or someone else could do")
        self.words = TextField(self.tr("Lighter for now"), hint, lines=3)
        self.words.setReadOnly(desk.journal.read_only)
        layout.fill(QVBoxLayout(self), inset(self.words), self.error, gap=4)
        self.hold(lighter=self.words)
        self.restore_draft()

    def show_kept(self) -> None:
        """Show what is kept, unless something is typed."""
        if not self.desk.drafts.latest(self.key) and self.words.value != self._kept():
            self.words.set_value(self._kept())

    def _kept(self) -> str:
        with self.desk.journal.read() as session:
            return profile.load(session).lighter

    def keep(self) -> None:
        """Keep what is typed."""
        words = self.words.value.strip()
        if not self.desk.drafts.latest(self.key):
            return
        if words == self._kept():
            self.desk.drafts.saved(self.key)
        else:
            self.write(lambda: self._store(words))

    def _store(self, words: str) -> None:
        with self.desk.journal.write() as session:
            profile.change(session, lighter=words)

    @Slot()
    @override
    def save(self) -> None:
        """Ctrl+Enter keeps it now, and says so."""
        self.keep()
        if not self.error.sentence:
            self.desk.notice(self.tr("Kept."), undoable=self.desk.done is not None)
