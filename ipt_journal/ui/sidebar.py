"""The sidebar: the app's neutral name, its pages, and at the foot help, settings and lock."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import icons, layout, pages, theme
from ipt_journal.ui.stylesheet import mark
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.hills import Brand
from ipt_journal.ui.widgets.text import text

WIDE, NARROW = 208, 72
_SIDE = 12  # the margin, as wide as the bar in it


class NavButton(Button):
    """A page's icon and name; only the icon when the window is narrow."""

    def __init__(self, name: str, words: str, icon: str) -> None:
        super().__init__(f"  {words}", "nav")
        self.name = name
        self._words = words
        self._icon = icon
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setIconSize(icons.size(20))
        self.toggled.connect(self._tint)
        self._tint()

    def set_narrow(self, *, narrow: bool) -> None:
        self.setText("" if narrow else f"  {self._words}")
        self.setToolTip(self._words if narrow else "")
        mark(self, "narrow", on=narrow)

    @override
    def _tint(self) -> None:
        self.setIcon(icons.icon(self._icon, "accent" if self.isChecked() else "ink2"))


class _Scrolled(QScrollArea):
    """The pages; in a low window with large letters they scroll, and help below stays in sight."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._on_range(0, 0)

    @Slot(int, int)
    def _on_range(self, _least: int, most: int) -> None:
        """Let the bar stand in the margin, so that the pages keep their place beside it."""
        self.setViewportMargins(0, 0, 0 if most else theme.px(_SIDE), 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.px(80))


class Sidebar(QWidget):
    """Says which page, or "lock", was asked for."""

    asked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = text(name, "date")
        self._buttons: list[NavButton] = []
        self._marked = pages.NOWHERE
        box = QVBoxLayout(self)
        self._brand = layout.row(Brand(), self._name, None, gap=10, margins=(8, 0, 0, 0))
        there = [place for place in pages.PAGES if place.key]
        buttons = [self._button(one.name, pages.title(one.name), one.icon) for one in there]
        self._scrolled = _Scrolled(layout.column(*buttons, None, gap=4))
        foot = layout.column(
            self._button("help", self.tr("Need help now?"), "life-buoy"),
            self._button("settings", self.tr("Settings"), "settings"),
            self._button("lock", self.tr("Lock"), "lock"),
            gap=4,
            margins=(0, 0, _SIDE, 0),
        )
        above = self._brand, 20, (self._scrolled, 1)
        layout.fill(box, *above, foot, gap=4, margins=(_SIDE, 20, 0, 16))
        self.set_narrow(narrow=False)

    def _button(self, name: str, words: str, icon: str) -> NavButton:
        button = NavButton(name, words, icon)
        button.clicked.connect(lambda: self.asked.emit(name))
        self._buttons.append(button)
        return button

    def show_current(self, name: str) -> None:
        """Mark the page that is shown, or the one that it belongs to."""
        there = name in {button.name for button in self._buttons}
        within = name if there else pages.place(name).within
        self._marked = self._marked if within is None else within
        for button in self._buttons:
            button.setChecked(button.name == self._marked)
            if button.isChecked() and self._scrolled.isAncestorOf(button):
                self._scrolled.ensureWidgetVisible(button, 0, 0)

    def set_narrow(self, *, narrow: bool) -> None:
        self.setFixedWidth(theme.px(NARROW if narrow else WIDE))
        self._name.setVisible(not narrow)
        self._brand.setContentsMargins(theme.px(2 if narrow else 0), 0, 0, 0)
        for button in self._buttons:
            button.set_narrow(narrow=narrow)
