"""The strip below the page that names help when an entry speaks of death or self-harm."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ipt_journal.journal import Kinds
from ipt_journal.records import noticing, phrase_file
from ipt_journal.records.change import Change
from ipt_journal.records.noticing import About
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.text import beside, text

_TWO_LINES_BELOW = 1180  # design pixels of the window
_LONGEST_STAY = 2  # pages that are opened while it is there


class Noticing(QWidget):
    """Takes no keyboard, covers nothing, and forgets: only the words on it are ever kept."""

    dismissed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._pages_left = 0
        self._others_look = False
        self.about: About | None = None
        self.setObjectName("noticing")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = text("", "compact", "notice", wrap=True)
        help_now = Button(self.tr("Help now"), icon="life-buoy", dense=True)
        help_now.clicked.connect(lambda: self._go("help"))
        plan = Button(self.tr("My safety plan"), dense=True)
        plan.clicked.connect(lambda: self._go("plan"))
        away = Button(self.tr("Not now"), "ghost", "x", dense=True)
        away.clicked.connect(self._on_away)
        buttons = layout.row(help_now, plan, away, None, gap=8)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        words = beside("info", self._words, "notice", 18)
        layout.fill(self._box, (words, 1), buttons, gap=8, margins=(20, 6, 16, 6))
        desk.changed.connect(self._on_changed)
        self.hide()

    def prepare(self) -> None:
        """Read the list of words before the first save has to wait for it."""
        phrase_file.of_language(self._desk.appearance.settings.language)

    def relay(self, width: int) -> None:
        """Put the buttons below the words where a window of `width` has no room beside them."""
        layout.turn(self._box, below=width < _TWO_LINES_BELOW)

    def show_about(self, about: About | None) -> None:
        """Say it for a page or two, or until it is sent away; None: be gone."""
        self.about = about
        self._pages_left = _LONGEST_STAY
        self._words.setText(self._said(about) if about else "")
        self.setAccessibleName(self._words.text())
        self.setVisible(about is not None)

    def keep_out(self, *, others_look: bool) -> None:
        """Be gone, and notice nothing, while a page is shown that others look at."""
        self._others_look = others_look
        if others_look:
            self.show_about(None)

    def turn_page(self) -> None:
        """Go away when the second page since is opened."""
        self._pages_left -= 1
        if self.about and self._pages_left <= 0:
            self.show_about(None)

    @Slot(object)
    def _on_changed(self, _kinds: Kinds) -> None:
        """Look at what was saved just now, unless others look too or, after Hide, nobody does."""
        change = self._desk.journal.written
        if not self._desk.preferences.notice_words:
            self.show_about(None)
        elif change is not None and not (self._others_look or self.window().isHidden()):
            self._desk.reads(lambda: self._look(change))

    def _look(self, change: Change) -> None:
        language = self._desk.appearance.settings.language
        with self._desk.journal.read() as session:
            about = noticing.noticed(session, change, language)
        if about:
            self.show_about(about)
            announce(self, self._words.text())

    def _said(self, about: About) -> str:
        if about is About.LOSS:
            return self.tr(
                "This is about a heavy loss. If it gets too much, there are people to talk to. "
                "This app tells no one."
            )
        return self.tr(
            "Some of what you wrote sounds very hard. If you are thinking of ending your life or "
            "hurting yourself, there are people to talk to. This app tells no one."
        )

    def _go(self, page: str) -> None:
        self.show_about(None)
        self._desk.visit(page)

    @Slot()
    def _on_away(self) -> None:
        self.show_about(None)
        self.dismissed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_away()
        else:
            super().keyPressEvent(event)
