"""A row of texts and pictures that is pressed as a whole."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.layout import Item, Margins
from ipt_journal.ui.widgets.button import Button


class RowButton(Button):
    """As wide as there is room and as high as its parts; a screen reader hears `name`."""

    def __init__(
        self, name: str, *parts: Item, gap: int = 0, margins: Margins = layout.NONE
    ) -> None:
        super().__init__("", "row")
        self.setAccessibleName(name)
        self._box = QHBoxLayout(self)
        layout.fill(self._box, *parts, gap=gap, margins=margins)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return self._box.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._box.sizeHint().height())
