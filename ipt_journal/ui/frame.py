"""The one window of the app: unlock page, first run, and the open journal in turn."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import paths
from ipt_journal.settings import SMALLEST_WINDOW
from ipt_journal.typed import override
from ipt_journal.ui import icons, single, tab_order, warm
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.departure import Departure
from ipt_journal.ui.foyer import Foyer
from ipt_journal.ui.unlock import Unlock

if TYPE_CHECKING:
    from ipt_journal.ui.first_run import FirstRun
    from ipt_journal.ui.window import Window

_TITLE_BAR = 40  # what a window manager may add above


class Frame(QWidget):
    """Carries the neutral name as its title, and nothing else."""

    opened = Signal(object)  # the journal's window, once it is shown
    painted = Signal()  # once, after the first picture is on the screen

    def __init__(self, appearance: Appearance, departure: Departure) -> None:
        super().__init__()
        self.setObjectName("root")
        self.appearance = appearance
        self.departure = departure
        self._painted = False
        self._content: QWidget | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.setMinimumSize(*SMALLEST_WINDOW)
        wanted = QSize(appearance.settings.window_width, appearance.settings.window_height)
        room = self.screen().availableSize() - QSize(0, _TITLE_BAR)
        self.resize(wanted.boundedTo(room))
        self.setWindowTitle(appearance.settings.name)
        self.setWindowIcon(icons.icon("notebook-pen", "accent", 64))
        appearance.rebuilt.connect(self._on_rebuilt)
        departure.left.connect(self._on_left)

    # What is shown

    def show_unlock(self, journal: Path | None = None) -> Unlock:
        page = Unlock(self.appearance, journal)
        page.unlocked.connect(self._on_unlocked)
        page.new_requested.connect(self.show_first_run)
        page.hide_requested.connect(self.departure.hide)
        page.in_use.connect(self._on_in_use)
        self._show(page)
        page.focus()
        return page

    @Slot()
    @Slot(object)
    def show_first_run(self, begun: object = None) -> "FirstRun":
        """Show the first run, with what was written on its first card already."""
        first_run = import_module("ipt_journal.ui.first_run").FirstRun
        page: FirstRun = first_run(self.appearance, begun)
        page.renewed.connect(self.show_first_run)
        page.made.connect(self.show_journal)
        page.cancelled.connect(self._on_first_run_cancelled)
        page.hide_requested.connect(self.departure.hide)
        self._show(page)
        return page

    def begin(self, journal: Path | None, *, every_page: bool = False) -> None:
        """Show the first run where there is no journal yet, else the unlock page."""
        if journal is None and not paths.journals():
            self.show_first_run()
        else:
            page = self.show_unlock(journal)
            if every_page:
                page.expect_damage()

    @Slot(object)
    def _on_unlocked(self, journal: object) -> None:
        """Show it, and by what only its owner knows whether it is the one of last time."""
        self.show_journal(journal)
        window = cast("Window", self._content)
        window.say_how_found()

    @Slot(object)
    def show_journal(self, journal: object) -> None:
        """Show an open journal."""
        warm.wait()
        window_type = import_module("ipt_journal.ui.window").Window
        window = window_type(journal, self.appearance, self.departure)
        self._show(window)
        veil_type = import_module("ipt_journal.ui.veil").Veil
        veil_type(
            window,
            lambda: window.desk.preferences.veil,
            lambda: self.appearance.settings.name,
        )
        window.begin()
        self.opened.emit(window)

    @property
    def content(self) -> QWidget | None:
        return self._content

    def _show(self, content: QWidget) -> None:
        earlier, self._content = self._content, content
        self._box.addWidget(content)
        if earlier is not None:
            self._box.removeWidget(earlier)
            earlier.hide()
            earlier.deleteLater()

    # Looks

    @Slot()
    def _on_rebuilt(self) -> None:
        self.setWindowTitle(self.appearance.settings.name)
        # Later: the control that was just used must not vanish below its own signal.
        QTimer.singleShot(0, self._rebuild)

    @Slot()
    def _rebuild(self) -> None:
        if isinstance(self._content, Unlock):
            state = self._content.state()
            self.show_unlock(state["journal"]).restore(state)
        elif self._content is not None and hasattr(self._content, "rebuild"):
            self._content.rebuild()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._on_painted)

    @Slot()
    def _on_painted(self) -> None:
        warm.begin()
        self.painted.emit()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return tab_order.step(self, forward=next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and isinstance(self._content, Foyer):
            self._content.close_help()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.departure.quit()

    @Slot()
    def _on_left(self) -> None:
        """Come back as large as it was, also after Lock."""
        self.appearance.change("window_width", self.width())
        self.appearance.change("window_height", self.height())

    @Slot()
    def come_forward(self) -> None:
        """Answer a second start."""
        if self.departure.leaving:
            return
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def _on_first_run_cancelled(self) -> None:
        self.show_unlock()

    @Slot(object)
    def _on_in_use(self, journal: object) -> None:
        if isinstance(journal, Path):
            single.raise_first(journal)
