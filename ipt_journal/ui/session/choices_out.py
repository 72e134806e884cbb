"""What is ticked for a paper, saved as a file that the command line reads."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ipt_journal.i18n import translate
from ipt_journal.summary import choices_file
from ipt_journal.summary.choices import Choices
from ipt_journal.ui import files
from ipt_journal.ui.desk import Desk
from ipt_journal.vault.durable import write_out

_FILE = "choices.toml"


def save(page: QWidget, desk: Desk, choices: Choices, say: Callable[[str], None]) -> None:
    """Ask where, and write the file; `say` gets what stood in the way, "" for nothing."""
    content = choices_file.written(choices).encode()

    def write(path: Path) -> None:
        try:
            write_out(path, content)
        except OSError:
            say(translate("ChoicesOut", "That place cannot be written. Nothing was saved."))
            return
        say("")
        desk.notice(
            translate("ChoicesOut", "Saved. It names what is chosen by numbers, not by words.")
        )

    title = translate("ChoicesOut", "Save these choices, without names or words")
    files.pick_target(page, title, Path.home() / _FILE, "TOML (*.toml)", write)
