"""A backup that is named on the command line."""

from pathlib import Path

from ipt_journal.cli.edge import WrongUse
from ipt_journal.i18n import translate
from ipt_journal.vault.jbak import Backup


def backup_at(path: Path) -> Backup:
    """Return it; raise WrongUse where there is no such file, else what `Backup.at` raises."""
    if not path.is_file():
        raise WrongUse(translate("Command line", "There is no file {path}.").format(path=path))
    return Backup.at(path)
