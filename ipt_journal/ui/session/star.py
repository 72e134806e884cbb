"""The star of a point that matters most; three fit."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon

from ipt_journal.typed import override
from ipt_journal.ui import icons
from ipt_journal.ui.widgets.button import Button

_SIZE = 18


class Star(Button):
    """Filled where it is starred; its name says what pressing it does."""

    def __init__(self) -> None:
        super().__init__("", "ghost", dense=True)
        self.setProperty("square", "true")
        self.setCheckable(True)
        self.setIconSize(icons.size(_SIZE))
        self.setAccessibleName(self.tr("Star"))

    def show_star(self, words: str, *, starred: bool) -> None:
        """Show whether this point is starred."""
        self.setChecked(starred)
        said = self.tr("Take the star off: {words}") if starred else self.tr("Star: {words}")
        self.setAccessibleName(said.format(words=words))
        self.setToolTip(self.tr("Take the star off") if starred else self.tr("Star it; three fit"))
        self._draw()

    def _draw(self) -> None:
        role = "accent" if self.isChecked() else "ink2"
        self.setIcon(QIcon(icons.pixmap("star", role, _SIZE, filled=self.isChecked())))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)
