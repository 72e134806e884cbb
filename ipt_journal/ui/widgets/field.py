"""Fields for text: one line, several lines, and the sentence below one that cannot be saved."""

from PySide6.QtCore import QMetaMethod, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.stylesheet import mark
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.text import picture, text

LONGEST = 1_000_000  # letters; Qt's own limit would cut a long paste without a word
_SENSITIVE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class LineField(QLineEdit):
    """One line; Enter submits by `returnPressed`."""

    changed = Signal()

    def __init__(self, name: str, placeholder: str = "", *, dense: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(LONGEST)
        self.setInputMethodHints(_SENSITIVE)
        self.textEdited.connect(self.changed)
        if dense:
            self.setProperty("dense", "true")

    @override
    def setEchoMode(self, mode: QLineEdit.EchoMode) -> None:
        """Stay private where what is typed can be read: Qt forgets it then."""
        super().setEchoMode(mode)
        self.setInputMethodHints(self.inputMethodHints() | _SENSITIVE)

    @property
    def value(self) -> str:
        return self.text()

    def set_value(self, words: str) -> None:
        """Show `words` without telling anyone."""
        self.setText(words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter submit once; where nothing hears it, Ctrl+Enter is the form's."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            heard = QMetaMethod.fromSignal(self.returnPressed)
            event.setAccepted(self.isSignalConnected(heard))


class TextField(QPlainTextEdit):
    """Several lines that grow with the text; Tab leaves it, Ctrl+Enter is the form's."""

    changed = Signal()
    letters: int = 16  # how large they are
    inside: int = 14  # what the style sheet leaves free above and below the words

    def __init__(
        self, name: str, placeholder: str = "", *, lines: int = 2, most_lines: int = 8
    ) -> None:
        super().__init__()
        self._least, self._most = lines, most_lines
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(_SENSITIVE)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def value(self) -> str:
        return self.toPlainText()

    def set_value(self, words: str) -> None:
        """Show `words` without telling anyone."""
        self.blockSignals(True)
        self.setPlainText(words)
        self.blockSignals(False)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()  # saves the form
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()  # other lines in another width

    def _fit(self) -> None:
        """Be as high as the text, between the least and the most lines."""
        line = QFontMetrics(theme.font(self.letters)).lineSpacing()
        needed = self.document().size().toSize().height()
        lines = min(max(needed, self._least), self._most)
        bar = Qt.ScrollBarPolicy
        scrolls = needed > self._most
        self.setVerticalScrollBarPolicy(
            bar.ScrollBarAsNeeded if scrolls else bar.ScrollBarAlwaysOff
        )
        frame = theme.px(self.inside) + 2 + round(2 * self.document().documentMargin())
        self.setFixedHeight(lines * line + frame)


class ErrorLine(QWidget):
    """What is wrong, in a sentence beside the place where it can be put right."""

    def __init__(self) -> None:
        super().__init__()
        self._sentence = text("", "caption-medium", "danger", wrap=True)
        box = layout.row(
            (picture("triangle-alert", "danger", 16), 0, layout.TOP), (self._sentence, 1), gap=6
        )
        outer = QVBoxLayout(self)
        layout.fill(outer, box, margins=layout.RINGED)
        self.hide()

    @property
    def sentence(self) -> str:
        return self._sentence.text() if not self.isHidden() else ""

    def say(self, sentence: str) -> None:
        """Show a sentence and have it read out; an empty one takes the last away."""
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)


def mark_error(field: QWidget, *, wrong: bool) -> None:
    """Give a field the edge of an error, or take it away."""
    mark(field, "error", on=wrong)
