"""Push buttons: primary, secondary, ghost, link and danger, with or without an icon."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import icons, theme
from ipt_journal.ui.stylesheet import mark
from ipt_journal.ui.widgets.choices import Choices

Kind = Literal["secondary", "primary", "ghost", "link", "danger", "row", "nav"]
_ICON_ROLES = {"primary": "on_accent", "link": "accent", "danger": "danger"}


class Button(QPushButton):
    """A button whose look comes from its `kind`; Enter presses it as Space does."""

    def __init__(
        self,
        words: str,
        kind: Kind = "secondary",
        icon: str = "",
        *,
        dense: bool = False,
        icon_after: bool = False,
    ) -> None:
        super().__init__(words)
        self._tinted: tuple[str, str, int] | None = None
        self._named = ""
        self.setProperty("kind", kind)
        if kind not in {"row", "nav"}:  # these are as high as what is in them
            self.setProperty("dense", "true" if dense else "false")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        across = QSizePolicy.Policy.Maximum if kind == "link" else QSizePolicy.Policy.Preferred
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        if icon:
            self.set_icon(icon, _ICON_ROLES.get(kind, "ink2"))
        if icon_after:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self.setText(f"{words} ")

    def set_icon(self, name: str, role: str = "ink2", size: int = 18) -> None:
        """Show an icon before the words; it follows the theme."""
        self._tinted = (name, role, size)
        self.setIconSize(icons.size(size))
        self._tint()
        if self.text():
            self.setText(f" {self.text().strip()}")

    def show_words(self, *, shown: bool) -> None:
        """Show the words beside the icon, or the icon alone with the words as its name."""
        self._named = self._named or self.text().strip()
        words = self._named if shown else ""
        self.setText(f" {words}" if words else "")
        self.setAccessibleName(self._named)
        self.setToolTip("" if shown else self._named)
        mark(self, "square", on=not shown)

    def _tint(self) -> None:
        if self._tinted is not None:
            self.setIcon(icons.icon(*self._tinted))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not held:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


def icon_button(name: str, what: str, kind: Kind = "ghost") -> Button:
    """Return a square button that shows only an icon; `what` is its tooltip and its name."""
    button = Button("", kind, dense=True)
    button.set_icon(name)
    button.setProperty("square", "true")
    button.setToolTip(what)
    button.setAccessibleName(what)
    return button


class HideButton(Button):
    """Makes everything vanish; on every page, at the top right."""

    def __init__(self) -> None:
        super().__init__("", "ghost", dense=True)
        self.setText(self.tr("Hide"))
        self.set_icon("eye-off")
        self.show_key("Shift+Esc")  # before a journal is open, whatever key was chosen inside

    def show_key(self, hides: str) -> None:
        """Say by which key it goes without the mouse."""
        self.setToolTip(self.tr("Hide everything and close ({key})").format(key=hides))


class Drop(Button):
    """A button that opens a menu of choices and shows the one chosen."""

    def __init__(self, name: str) -> None:
        super().__init__("", dense=True)
        self.setProperty("drop", "true")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name = name
        self._menu = Choices(self)
        self._group = QActionGroup(self)
        self.clicked.connect(self._open)

    def offer(self, words: str, chosen: Callable[[], None], *, checked: bool = False) -> QAction:
        """Add a choice; the one checked last is shown on the button."""
        action = self._menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        self._group.addAction(action)
        action.setChecked(checked)
        action.triggered.connect(lambda: self._choose(words, chosen))
        if checked:
            self.show_choice(words)
        return action

    def offer_command(self, words: str, command: Callable[[], None]) -> None:
        """Add something that is done rather than chosen."""
        self._menu.addAction(words).triggered.connect(command)

    def offer_switch(
        self, words: str, switched: Callable[[bool], None], *, on: bool = False
    ) -> QAction:
        """Add something that is on or off beside the others."""
        action = self._menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        action.toggled.connect(switched)
        return action

    def clear_offers(self) -> None:
        self._menu.clear()

    def show_choice(self, words: str) -> None:
        """Show a choice on the button and in its menu, without doing it."""
        shown = words.replace("&", "&&")
        self.setText(shown)
        self.setAccessibleName(f"{self._name}: {words}")
        for action in self._group.actions():
            action.setChecked(action.text() == shown)

    def set_active(self, *, active: bool) -> None:
        """Mark that this choice narrows what is shown."""
        mark(self, "active", on=active)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        """Return room for the words as heavy as they are; Qt remembers them lighter."""
        hint = super().sizeHint()
        needed = self.fontMetrics().horizontalAdvance(self.text()) + theme.px(30) + theme.px(10) + 2
        return QSize(max(hint.width(), needed), hint.height())

    def _choose(self, words: str, chosen: Callable[[], None]) -> None:
        self.show_choice(words)
        chosen()

    def _open(self) -> None:
        self._menu.open_below(self, self._group.checkedAction())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        arrow = icons.pixmap("chevron-down", "ink2", 16, 2)
        with QPainter(self) as painter:
            middle = (self.height() - theme.px(16)) // 2
            painter.drawPixmap(self.width() - theme.px(25), middle, arrow)


def menu_below(button: QWidget, *offers: tuple[str, Callable[[], None]]) -> None:
    """Open a menu of commands below a button."""
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, command in offers:
        menu.addAction(words).triggered.connect(lambda _=False, do=command: do())
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
