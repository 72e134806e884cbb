"""The client's settings outside the journal, and the look and language that follow from them."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from ipt_journal import paths
from ipt_journal.settings import Settings, Theme
from ipt_journal.ui import language, theme

_REBUILT = {"text_size", "language", "name"}
_RETINTED = {"theme", "reduced_motion"}


class Appearance(QObject):
    """Holds the settings; most of the interface follows a change of colours by itself."""

    changing = Signal()  # before either: what is out of sight would only take long to follow
    retinted = Signal()  # colours are others; charts draw themselves anew
    rebuilt = Signal()  # words or sizes are others; pages are made anew

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.settings = Settings.load(paths.settings_file())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme)

    def apply(self) -> None:
        settings = self.settings
        language.install(settings.language)
        theme.apply(
            settings.theme, settings.text_size, reduced_motion=self._still(settings.reduced_motion)
        )

    def change(self, name: str, value: Any) -> None:  # noqa: ANN401 - any setting
        """Set one setting, keep it, and look accordingly."""
        changed = self.settings.accepting(name, value)
        if changed == self.settings:
            return
        self.settings = changed
        changed.save(paths.settings_file())
        if name in _RETINTED | _REBUILT:
            self.changing.emit()
            self.apply()
        if name in _RETINTED:
            self.retinted.emit()
        if name in _REBUILT:
            self.rebuilt.emit()

    def _still(self, chosen: bool) -> bool:  # noqa: FBT001 - a plain setting
        """Whether nothing may move; Qt tells the system's wish from 6.12 on."""
        hints = QGuiApplication.styleHints().accessibility()
        preference = getattr(hints, "motionPreference", None)
        return chosen or bool(preference and "Reduced" in str(preference()))

    @Slot()
    def _on_system_scheme(self) -> None:
        if self.settings.theme is Theme.SYSTEM:
            self.changing.emit()
            self.apply()
            self.retinted.emit()
