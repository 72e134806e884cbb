"""A paper and a picture of the Timeline for the command line, which shows no window."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer

from ipt_journal import paths
from ipt_journal.journal import Journal
from ipt_journal.settings import Settings
from ipt_journal.summary.document import Document
from ipt_journal.summary.sheet import Sheet
from ipt_journal.ui import app, language
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.departure import Departure
from ipt_journal.ui.frame import Frame
from ipt_journal.ui.paper import other_pages, output, session_paper
from ipt_journal.ui.window import Window

_SIZE = (1280, 800)
_ARRIVES_IN_MS = 250


def speak() -> str:
    """Speak the client's language from now on, and return its tag."""
    app.make()
    chosen = Settings.load(paths.settings_file()).language
    language.install(chosen)
    return language.tag(chosen)


def pdf(sheet: Sheet) -> bytes:
    """Return the session's brief as PDF; needs no printer and no display."""
    return output.pdf(session_paper.lay_out(sheet))


def other_pdf(name: str, document: Document) -> bytes:
    """Return one of the other papers as PDF, by its name."""
    return output.pdf(other_pages.lay_out(name, document))


def timeline(journal: Journal, file: Path) -> None:
    """Save a picture of the Timeline of an open journal, as the window would show it."""
    application = app.make()
    appearance = Appearance(application)
    appearance.settings = Settings()
    appearance.apply()
    frame = Frame(appearance, Departure(application))
    frame.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    frame.resize(*_SIZE)
    frame.show_journal(journal)
    frame.show()
    assert isinstance(frame.content, Window)  # noqa: S101 - for the type checker
    frame.content.desk.visit("timeline")
    _arrive()
    frame.grab().save(str(file))
    frame.deleteLater()


def _arrive() -> None:
    """Let what the pages put off be done: sizes, charts, lists."""
    loop = QEventLoop()
    QTimer.singleShot(_ARRIVES_IN_MS, loop.quit)
    loop.exec()
