"""A field for a secret: hidden unless the eye is pressed, with Caps Lock and errors told below."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.field import ErrorLine, LineField, mark_error

LONGEST = 4_097  # one letter more than can be right: Qt takes a minute to show a million dots


class _Eye(Button):
    """Lies in the field, which gets nothing of what is typed while the keyboard is here."""

    def __init__(self) -> None:
        super().__init__("", "ghost", dense=True)
        self.setProperty("square", "true")
        self.setCheckable(True)
        self.show_state(shown=False)

    def show_state(self, *, shown: bool) -> None:
        """Show what pressing it does now."""
        self.set_icon("eye-off" if shown else "eye")
        words = self.tr("Hide what is typed") if shown else self.tr("Show what is typed")
        self.setToolTip(words)
        self.setAccessibleName(words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() != Qt.Key.Key_Escape:
            event.accept()


class PassphraseField(QWidget):
    """`submitted` on Enter; what was typed stays when it did not open anything.

    Without its `eye` where what holds the field has one for several.
    """

    submitted = Signal()
    changed = Signal()

    def __init__(self, name: str, *, eye: bool = True) -> None:
        super().__init__()
        self.line = LineField(name)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setProperty("secret", "true")
        self.line.setMaxLength(LONGEST)
        self.line.returnPressed.connect(self.submitted)
        self.line.textEdited.connect(self._on_edited)
        self._eye = _Eye()
        self._eye.setParent(self.line)
        self._eye.toggled.connect(self._on_shown)
        if not eye:
            self._eye.hide()
        self.error = ErrorLine()
        box = QVBoxLayout(self)
        layout.fill(box, self.line, self.error, gap=4)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        return self.line.text()

    def set_text(self, words: str) -> None:
        self.line.setText(words)
        self.say("")

    def say(self, sentence: str) -> None:
        """Show what is wrong, or that nothing is."""
        self.error.say(sentence)
        mark_error(self.line, wrong=bool(sentence))

    def show_text(self, *, shown: bool) -> None:
        self._eye.setChecked(shown)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        side = QSize(theme.px(36), theme.px(32))
        self._eye.setFixedSize(side)
        left = self.line.width() - side.width() - 4
        self._eye.move(left, (self.line.height() - side.height()) // 2)
        super().resizeEvent(event)

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self.say("")
        self.changed.emit()

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._eye.show_state(shown=shown)
