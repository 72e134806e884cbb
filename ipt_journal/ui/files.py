"""Qt's own file dialogs, so that Hide reaches them, leaving no history behind."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QSettings, Qt, QUrl
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCompleter, QDialogButtonBox, QFileDialog, QToolButton, QWidget

from ipt_journal.i18n import translate
from ipt_journal.ui import icons, theme

Picked = Callable[[Path], None]
_ICONS = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "chevron-up",
    "newFolderButton": "plus",
}
_NOT_NEEDED = {"listModeButton", "detailModeButton", "sidebar", "fileTypeLabel", "fileTypeCombo"}


def pick_folder(parent: QWidget, title: str, start: Path, picked: Picked) -> QFileDialog:
    """Let the client choose a folder that is there."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _open(dialog, picked)


def pick_file(parent: QWidget, title: str, start: Path, kind: str, picked: Picked) -> QFileDialog:
    """Let the client choose a file that is there; `kind` is a name filter."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kind)
    return _open(dialog, picked)


def pick_backup(parent: QWidget, start: Path, picked: Picked) -> QFileDialog:
    """Let the client choose a backup that is there."""
    title, kind = translate("Files", "Open a backup"), translate("Files", "Backups (*.jbak)")
    return pick_file(parent, title, start, kind, picked)


def pick_target(
    parent: QWidget, title: str, suggestion: Path, kind: str, picked: Picked
) -> QFileDialog:
    """Let the client choose where to write; `kind` is a name filter such as "PDF (*.pdf)"."""
    dialog = _dialog(parent, title, suggestion.parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(suggestion.suffix.removeprefix("."))
    dialog.selectFile(suggestion.name)
    return _open(dialog, picked)


def _dialog(parent: QWidget, title: str, start: Path) -> QFileDialog:
    _keep_no_settings()
    dialog = QFileDialog(parent, title, str(start if start.is_dir() else Path.home()))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setHistory([])
    dialog.setSidebarUrls([QUrl.fromLocalFile(QDir.homePath())])
    return dialog


def _dress(dialog: QFileDialog) -> None:
    """Give Qt's dialog the app's icons, and take away what one journal or paper does not need."""
    for tool in dialog.findChildren(QToolButton):
        name = _ICONS.get(tool.objectName())
        if name:
            tool.setIcon(icons.icon(name))
            tool.setIconSize(icons.size(18))
    for part in dialog.findChildren(QWidget):
        if part.objectName() in _NOT_NEEDED:
            part.hide()
    dialog.setSizeGripEnabled(False)
    for box in dialog.findChildren(QDialogButtonBox):
        for button in box.buttons():
            button.setIcon(QIcon())
            button.setMinimumHeight(theme.px(36))
            if box.buttonRole(button) is QDialogButtonBox.ButtonRole.AcceptRole:
                button.setProperty("kind", "primary")
                button.style().polish(button)


def _dress_offers(dialog: QFileDialog) -> None:
    """Name the list of how a path may go on: it is a window of its own."""
    for completer in dialog.findChildren(QCompleter):
        popup = completer.popup()
        if popup is not None:
            popup.setObjectName("offered")


def _open(dialog: QFileDialog, picked: Picked) -> QFileDialog:
    _dress(dialog)
    _dress_offers(dialog)
    dialog.fileSelected.connect(lambda path: picked(Path(path)))
    dialog.destroyed.connect(_forget)
    dialog.open()
    return dialog


def _keep_no_settings() -> None:
    """Point the dialog's settings to where none can be written."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(Path("/dev/null/none")))


def _forget() -> None:
    """Remove what the dialog wrote on systems where its settings are no file."""
    QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")
