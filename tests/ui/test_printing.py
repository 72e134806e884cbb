"""The system's own print dialog, for which no printer is needed: it writes files too."""

import gc
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLineEdit

from ipt_journal.records.preferences import Preferences
from ipt_journal.ui.session.print_panel import PrintPanel
from tests.hands import press, rewrite, says, settle
from tests.scenes import Stage
from tests.tools import told_by
from tests.ui.kept import only


def test_the_systems_own_dialog_prints_what_the_page_shows(stage: Stage, tmp_path: Path) -> None:
    window = stage.open("full")
    window.desk.visit("next", focus="print")
    settle()
    (panel,) = window.page.findChildren(PrintPanel)
    panel._on_more()  # its button is there where there is a printer
    gc.collect()  # nobody but the dialog needs its printer now
    settle()
    (dialog,) = panel.findChildren(QPrintDialog)
    (file,) = (one for one in dialog.findChildren(QLineEdit) if one.isVisible())
    paper = tmp_path / "paper.pdf"
    rewrite(file, str(paper))
    press(dialog, "&Print")
    assert says(window, "Saved. Anyone who has the file can read it.")
    assert "Summary for session" in told_by("pdftotext", paper, "-")
    assert not window.page.findChildren(PrintPanel)
    assert only(window, Preferences).told_of_queues
