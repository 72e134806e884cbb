"""Second card: five words offered, or a passphrase of the client's own."""

from PySide6.QtCore import Qt, Slot

from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.first.step import Step
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.passphrase import PassphraseField
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.strength import Strength
from ipt_journal.ui.widgets.text import beside, text
from ipt_journal.vault import passphrase


class OwnPassphrase(Step):
    """Five words offered, or a passphrase of the client's own; typed once more either way."""

    def __init__(self) -> None:
        super().__init__()
        self._offered = passphrase.generate()
        self._which = Segment(
            self.tr("Passphrase"),
            (("five", self.tr("Five words")), ("own", self.tr("One of my own"))),
        )
        self._which.set_value("five")
        self._words = text(self._offered, "name", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        others = Button(self.tr("Other words"), "link", "rotate-ccw")
        others.clicked.connect(self._on_other_words)
        self._five = Card(self._words, layout.row(others, None), kind="inset", gap=6)
        self._own = PassphraseField(self.tr("Your own passphrase"))
        self._strength = Strength()
        own = text(self.tr("Your own passphrase"), "label")
        self._own_part = layout.column(own, self._own, self._strength, gap=4)
        self._again = PassphraseField(self.tr("Type the five words"))
        self._ask_again = text("", "label", wrap=True)
        self._again.show_text(shown=True)
        self._connect()
        self.finish(
            text(self.tr("A passphrase"), "title"),
            beside(
                "triangle-alert",
                text(
                    self.tr(
                        "It opens your notes, and nobody can reset it. Without it, and without a "
                        "recovery key, what you wrote cannot be read again by anyone."
                    ),
                    wrap=True,
                ),
                "notice",
            ),
            layout.row(self._which, None),
            self._five,
            self._own_part,
            layout.column(
                self._ask_again,
                self._again,
                gap=4,
            ),
        )
        self._on_which()

    def _connect(self) -> None:
        self._which.changed.connect(self._on_which)
        self._which.changed.connect(self.begin)
        self._own.submitted.connect(self._again.setFocus)
        self._own.changed.connect(self._on_typed)
        self._again.submitted.connect(self.go_on)
        self._again.changed.connect(lambda: self.say(""))

    @property
    def chosen(self) -> str:
        return self._offered if self._which.value == "five" else self._own.text()

    @Slot()
    @override
    def begin(self) -> None:
        field = self._again if self._which.value == "five" else self._own
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def problem(self) -> str:
        problem = passphrase.problem(self.chosen)
        if not problem and not passphrase.same(self.chosen, self._again.text()):
            problem = self.tr("The two are not the same yet.")
        return problem

    @Slot()
    def _on_other_words(self) -> None:
        self._offered = passphrase.generate()
        self._words.setText(self._offered)

    @Slot()
    def _on_which(self) -> None:
        five = self._which.value == "five"
        self._five.setVisible(five)
        self._own_part.setVisible(not five)
        self._again.show_text(shown=five)
        name = self.tr("Type the five words") if five else self.tr("Type it once more")
        self._again.line.setAccessibleName(name)
        self._ask_again.setText(
            self.tr("Type the five words once, to be sure of them")
            if five
            else self.tr("Type it once more, to be sure of it")
        )
        self.say("")

    @Slot()
    def _on_typed(self) -> None:
        self.say("")
        self._strength.judge(self._own.text())
