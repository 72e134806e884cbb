"""A password for a PDF: typed twice, its strength told, and that nobody can get it back."""

from collections.abc import Callable, Iterable
from unicodedata import normalize

from PySide6.QtCore import Signal, Slot

from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.passphrase import PassphraseField
from ipt_journal.ui.widgets.strength import Strength
from ipt_journal.ui.widgets.text import beside, heading, text

_MOST_BYTES = 127  # of UTF-8: more is cut by every reader (ISO 32000-2, 7.6.4.3.3)


class PasswordPanel(Card):
    """Stands where the preview stood until a password is chosen."""

    chosen = Signal(str)
    done = Signal()

    def __init__(self, names: Callable[[], Iterable[str]]) -> None:
        super().__init__(gap=12, padding=(20, 12, 20, 14))
        self._once = PassphraseField(self.tr("Password for the file"), eye=False)
        self._again = PassphraseField(self.tr("Type it once more"), eye=False)
        self._once.submitted.connect(self._again.setFocus)
        self._once.changed.connect(self._on_typed)
        self._again.submitted.connect(self._on_chosen)
        self._strength = Strength(names)
        self.first = self._once
        # After both fields: Tab leads from one to the other, and typing goes on there.
        self._eye = Button(self.tr("Show what is typed"), "ghost", "eye")
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_shown)
        back = Button(self.tr("Back to the paper"), dense=True)
        back.clicked.connect(self.done)
        save = Button(self.tr("Choose where to save"), "primary")
        save.clicked.connect(self._on_chosen)
        lost = self.tr("Nobody can get it back. The journal keeps the paper, not the password.")
        tell = self.tr("Tell it to your therapist by another way than you send the file.")
        self.add(
            layout.row(heading(self.tr("PDF with a password")), None, back),
            beside("triangle-alert", text(lost, "compact", wrap=True), "notice"),
            beside("info", text(tell, "compact", wrap=True), "ink2"),
            labelled(self.tr("Password for the file"), self._once, gap=6),
            self._strength,
            labelled(self.tr("Type it once more"), self._again, gap=6),
            layout.row(save, self._eye, None),
            None,
        )

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        for field in (self._once, self._again):
            field.show_text(shown=shown)
        self._eye.setText(self.tr("Hide what is typed") if shown else self.tr("Show what is typed"))
        self._eye.set_icon("eye-off" if shown else "eye")

    @Slot()
    def _on_typed(self) -> None:
        self._strength.judge(self._once.text())

    @Slot()
    def _on_chosen(self) -> None:
        first, second = self._once.text(), self._again.text()
        problem = ""
        if not first:
            problem = self.tr("Type a password for the file.")
        elif len(first.encode()) > _MOST_BYTES:
            problem = self.tr("That is longer than a PDF can use. About 100 letters fit.")
        elif first != normalize("NFKC", first):
            # The file would be locked with other letters, and some readers ask for those.
            problem = self.tr(
                "Some PDF readers know one of these signs in another form. "
                "Letters and digits of your keyboard are sure to work."
            )
        self._once.say(problem)
        unequal = not problem and first != second
        self._again.say(self.tr("The two are not the same yet.") if unequal else "")
        if problem:
            self._once.setFocus()
        elif unequal:
            self._again.setFocus()
        else:
            self.chosen.emit(first)
