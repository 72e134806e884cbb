"""Where settings, journals and bundled resources live: source tree, wheel or frozen program."""

import os
import sys
from pathlib import Path

import platformdirs

# The folder on disk carries the same neutral name as the window.
FOLDER = "notebook"
# A sample journal, and its passphrase in the open beside it.
SAMPLE, SAMPLE_PASSPHRASE = "demo.journal", "passphrase.txt"
# One folder for settings and journals together, for a stick or a test.
HOME_VARIABLE = "IPT_JOURNAL_HOME"


def resource(*parts: str) -> Path:
    """Return the path of a bundled file; nothing else knows where resources lie."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen, "ipt_journal", "resources", *parts)
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return (installed if installed.is_dir() else package.parent / "resources").joinpath(*parts)


def settings_file() -> Path:
    home = os.environ.get(HOME_VARIABLE)
    folder = Path(home) if home else Path(platformdirs.user_config_dir(FOLDER, appauthor=False))
    return folder / "settings.toml"


def journals_folder() -> Path:
    """Return the default place for journals; it need not exist yet."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return Path(home) / "journals"
    return Path(platformdirs.user_data_dir(FOLDER, appauthor=False))


def sample_folder() -> Path:
    """Return where the sample journal is made; the unlock page does not list it."""
    return journals_folder() / "sample"


def journals() -> list[Path]:
    """Return the journals in the default place, by name."""
    folder = journals_folder()
    found = folder.glob("*.journal") if folder.is_dir() else ()
    return sorted(found, key=lambda path: path.stem)  # what was made beside one comes after it
