"""Short lines that come and go: "Saved" beside a button, and a bar at the window's foot."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ipt_journal.records.change import Change
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import picture, text

SAVED_MS = 3_000
BAR_MS = 8_000
_AROUND = 20  # between the bar and the edges of the page
_BELOW = 14  # design pixels below the bar


class SavedNotice(QWidget):
    """Says "Saved" at the button for three seconds, with Undo where something was changed."""

    undo_requested = Signal(object)  # Change
    gone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._change: Change | None = None
        self._undo = Button(self.tr("Undo"), "link")
        self._undo.clicked.connect(self._on_undo)
        saved = text(self.tr("Saved"), "caption", "ink2")
        self._content = layout.row(picture("check", "ink2", 16), saved, self._undo, gap=6)
        layout.fill(QVBoxLayout(self), self._content)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._timer = _timer(self, SAVED_MS)
        self._timer.timeout.connect(self._vanish)
        self._content.hide()

    @property
    def shown(self) -> bool:
        return not self._content.isHidden()

    def say(self, change: Change | None) -> None:
        self._change = change
        self._undo.setVisible(change is not None)
        self._content.show()
        self._timer.start()
        announce(self, self.tr("Saved"))

    @Slot(object)
    def taken_back(self, change: Change) -> None:
        """Say "Saved" no longer once that save was taken back."""
        if change is self._change and self.shown:
            self._timer.stop()
            self._vanish()

    @Slot()
    def _vanish(self) -> None:
        self._content.hide()
        self.gone.emit()

    @Slot()
    def _on_undo(self) -> None:
        self._timer.stop()
        self._vanish()
        self.undo_requested.emit(self._change)


class Bar(Card):
    """A line at the foot of the window, with Undo where there is something to take back."""

    undo_requested = Signal(object)  # Change
    room_wanted = Signal(int)  # pixels at the foot, 0 once it is gone

    def __init__(self, parent: QWidget, over: QWidget) -> None:
        super().__init__(kind="toast", padding=(16, 8, 10, 8))
        self.setParent(parent)
        self._over = over
        self._change: Change | None = None
        self._way_back: Callable[[], None] | None = None
        self.held: tuple[str, Change] | None = None  # a deletion: it is offered until it is final
        self._words = text("", "compact")
        self._undo = Button(self.tr("Undo"), "link")
        self._undo.clicked.connect(self._on_undo)
        row = QHBoxLayout()
        row.addWidget(self._words)
        row.addWidget(self._undo)
        row.setSpacing(theme.px(14))
        self.items.addLayout(row)
        self._timer = _timer(self, BAR_MS)
        self._timer.timeout.connect(self._on_time)
        self.remarks: list[str] = []  # the first of them may be on the screen
        self._remarking = False
        parent.installEventFilter(self)
        over.installEventFilter(self)  # it finds its place after the window has found its size
        self.hide()

    def say_each(self, remarks: Iterable[str]) -> None:
        """Say one after another; one that a notice cuts short is said again."""
        self.remarks += remarks
        self._say_next()

    def _say_next(self) -> None:
        if self.held is not None:
            self.say(*self.held)
        elif self.remarks:
            self.say(self.remarks[0])
            self._remarking = True

    @Slot()
    def _on_time(self) -> None:
        self.hide()
        if self._remarking:
            self._remarking = False
            del self.remarks[0]
        self._say_next()

    def say(
        self,
        words: str,
        change: Change | None = None,
        way_back: Callable[[], None] | None = None,
    ) -> None:
        self._remarking = False
        self._change, self._way_back = change, way_back
        if change is not None and change.deleted:
            self.held = words, change
        self._words.setText(words)
        self._undo.setVisible(change is not None or way_back is not None)
        self._fit()
        self.show()
        self.raise_()
        self._timer.start()
        if self._is_held:
            self._timer.stop()  # it stays
        announce(self, words)

    @property
    def _is_held(self) -> bool:
        """Whether what is said now is a deletion that can be taken back."""
        return self.held is not None and self._change is self.held[1]

    @Slot(object)
    def let_go(self, change: Change) -> None:
        """Offer to take back a deletion no longer: it is final, or taken back."""
        if self.held is None or self.held[1] is not change:
            return
        said, self.held = self._is_held, None
        if said:
            self._change = None
            self._on_time()

    def follow(self, last: Change | None) -> None:
        """Offer Undo only while it takes back the last change; of a deletion also later."""
        if self._change is not None and self._change is not last and not self._is_held:
            self._change = None
            self._undo.hide()
            self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Be as wide as the words, or as the page; then they take as many lines as they need."""
        self._words.setWordWrap(False)
        self._words.setMinimumSize(0, 0)
        self._settle()
        room = self._over.width() - 2 * theme.px(_AROUND)
        if self.width() > room:
            across = max(0, room - (self.width() - self._words.width()))
            self._words.setWordWrap(True)
            self._words.setMinimumSize(across, self._words.heightForWidth(across))
            self._settle()
        self._place()

    def _settle(self) -> None:
        self.items.invalidate()  # else it keeps the width of what it said before
        self.items.activate()
        self.adjustSize()

    def _place(self) -> None:
        """Stand in the middle below the page, which makes room."""
        parent = self.parentWidget()
        if parent is not None and parent.isAncestorOf(self._over):
            left = self._over.mapTo(parent, QPoint(0, 0)).x()
            left += max(0, self._over.width() - self.width()) // 2
            self.move(left, parent.height() - self.height() - theme.px(_BELOW))
        if self.isVisible():
            self._ask_for_room()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_for_room()

    def _ask_for_room(self) -> None:
        self.room_wanted.emit(self.height() + theme.px(_BELOW))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.room_wanted.emit(0)

    def go_back(self) -> bool:
        """Take back what is said here and is no change of a record; False when that is not so."""
        way_back, self._way_back = self._way_back, None
        if way_back is None or self.isHidden():
            return False
        self._timer.stop()
        self._on_time()  # what was waiting to be said comes next
        way_back()
        return True

    @Slot()
    def _on_undo(self) -> None:
        if self.go_back():
            return
        change = self._change
        if self._is_held:
            self.held = None
        self._timer.stop()
        self._on_time()
        self.undo_requested.emit(change)


def _timer(owner: QObject, milliseconds: int) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
