"""Everything that can be on the screen when somebody comes in: scenes, dialogs, menus, drags, jobs.

Each state is shown inside the program; what the hand of a person must do besides, such as holding
the mouse, it returns as steps for whoever presses the keys from outside.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollBar, QToolButton, QWidget

from ipt_journal.journal import Journal
from ipt_journal.settings import Theme
from ipt_journal.ui import files, pages
from ipt_journal.ui.charts.timeline import TimelineChart
from ipt_journal.ui.life.chart import LifeChart
from ipt_journal.ui.people.dot import Dot
from ipt_journal.ui.session.agenda import PointRow
from ipt_journal.ui.session.paper_side import PaperSide
from ipt_journal.ui.session.print_panel import PrintPanel
from ipt_journal.ui.settings.files import FilesCard
from ipt_journal.ui.widgets.button import Drop, HideButton
from ipt_journal.ui.widgets.calendar import DateButton
from ipt_journal.vault.kdf import Cost
from tests import scenes
from tests.conftest import PASSPHRASE, now_utc
from tests.hands import CONTROL, find, key, keys, press, settle, write
from tests.paper_scenes import printing
from tests.scenes import SCENES, YEARS, Stage

SLOW = Cost(256 * 1024, 6, 4)  # about two seconds here: long enough to press a key meanwhile


class Step(NamedTuple):
    """What a hand does: "point" and "hold" or "click" at a place of the screen."""

    do: str
    x: int
    y: int


Steps = list[Step]
Reach = Callable[[Stage], Steps]


def at(widget: QWidget, x: float = 0.5, y: float = 0.5) -> QPoint:
    """Return a place of a widget, by parts of its size, on the screen."""
    return widget.mapToGlobal(QPoint(round(widget.width() * x), round(widget.height() * y)))


def _step(do: str, point: QPoint) -> Step:
    return Step(do, point.x(), point.y())


def clicked(widget: QWidget) -> Steps:
    return [_step("click", at(widget))]


def dragged(start: QPoint, by: tuple[int, int]) -> Steps:
    """Hold the mouse and move it, without letting go."""
    points = [start + QPoint(by[0] * n // 4, by[1] * n // 4) for n in range(1, 5)]
    return [_step("point", start), _step("hold", start), *(_step("point", one) for one in points)]


# Dialogs


def saving(stage: Stage) -> Steps:
    scenes.page("full", "next")(stage)
    settle()
    press(stage.frame, "Save as PDF")
    press(stage.frame, "Choose where to save")
    settle(300)
    return []


def saving_with_names_offered(stage: Stage) -> Steps:
    """Type the beginning of a path, so that Qt offers how it may go on."""
    saving(stage)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    line = dialog.findChildren(QLineEdit)[0]
    line.setFocus()
    line.selectAll()
    keys(f"{stage.folder}/")
    settle(900)
    return []


def the_systems_printing(stage: Stage) -> Steps:
    """Open what stands behind More options, as it is where the system has no dialog of its own."""
    printing(stage)
    settle()
    next(one for one in stage.frame.findChildren(PrintPanel) if one.isVisible())._on_more()
    settle(300)
    return []


def choosing_a_folder(stage: Stage) -> Steps:
    scenes.unlock(stage)
    files.pick_folder(stage.frame, "Open another journal", Path.home(), lambda _: None)
    settle(300)
    return []


def choosing_a_questionnaire(stage: Stage) -> Steps:
    scenes.page("full", "questionnaires")(stage)
    settle()
    press(stage.frame, "Add a questionnaire from a file…")
    settle(300)
    return []


# Menus


def country_menu(stage: Stage) -> Steps:
    scenes.page("full", "help")(stage)
    settle()
    drops = (one for one in stage.frame.findChildren(Drop) if one.isVisible())
    return clicked(next(one for one in drops if one.accessibleName().startswith("Country:")))


def language_menu(stage: Stage) -> Steps:
    scenes.unlock(stage)
    press(stage.frame, "Language")
    return []


def choices(stage: Stage) -> Steps:
    scenes.page("full", "timeline")(stage)
    settle()
    return clicked(next(one for one in stage.frame.findChildren(Drop) if one.isVisible()))


def field_menu(stage: Stage) -> Steps:
    scenes.unlock(stage)
    return [_step("right", at(find(stage.frame, "Passphrase", QLineEdit)))]


def calendar(stage: Stage) -> Steps:
    scenes.planning(stage)
    settle()
    return clicked(next(one for one in stage.frame.findChildren(DateButton) if one.isVisible()))


def months(stage: Stage) -> Steps:
    """Open the month menu inside the calendar, for which Qt runs a loop of its own."""
    scenes.planning(stage)
    settle()
    next(one for one in stage.frame.findChildren(DateButton) if one.isVisible()).click()
    settle(200)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    button = popup.findChild(QToolButton, "qt_calendar_monthbutton")
    assert isinstance(button, QToolButton)
    return clicked(button)


def tooltip(stage: Stage) -> Steps:
    scenes.page("full", "today")(stage)
    settle()
    button = next(one for one in stage.frame.findChildren(HideButton) if one.isVisible())
    return [_step("point", at(button, 0.3)), _step("point", at(button)), _step("rest", at(button))]


# Drags


def text_out_of_a_field(stage: Stage) -> Steps:
    """Drag marked words, for which Qt hands the mouse to the window system."""
    window = stage.open("full")
    window.desk.visit("note")
    settle()
    keys("words that are marked and dragged")
    key(Qt.Key.Key_A, CONTROL)
    field = QApplication.focusWidget()
    assert isinstance(field, QWidget)
    return dragged(field.mapToGlobal(QPoint(40, 18)), (120, 60))


def carrying(stage: Stage) -> Steps:
    scenes.page("full", "people")(stage)
    settle(200)
    dot = next(one for one in stage.frame.findChildren(Dot) if one.isVisible())
    return dragged(at(dot, 0.5, 0.3), (90, 40))


def panning(stage: Stage) -> Steps:
    scenes.page("full", "timeline")(stage)
    settle(200)
    return dragged(at(stage.frame.findChildren(TimelineChart)[0], 0.6, 0.3), (-160, 0))


def reordering(stage: Stage) -> Steps:
    scenes.page("full", "next")(stage)
    settle(200)
    row = next(one for one in stage.frame.findChildren(PointRow) if one.isVisible())
    return dragged(at(row._grip), (0, 40))


def panning_a_life(stage: Stage) -> Steps:
    stage.open("full").desk.visit("timeline", view="life")
    settle(300)
    return dragged(at(stage.frame.findChildren(LifeChart)[0], 0.6, 0.5), (-120, 0))


def scrolling(stage: Stage) -> Steps:
    scenes.page("full", "settings")(stage)
    settle()
    bars = (one for one in stage.frame.findChildren(QScrollBar) if one.isVisible())
    return dragged(at(next(bars), 0.5, 0.1), (0, 120))


# Notices and jobs


def shared(stage: Stage) -> Steps:
    """Show the Session view to others on the screen."""
    stage.open("full").desk.visit("session_view")
    settle(300)
    press(stage.frame, "Sharing my screen")
    return []


def just_saved(stage: Stage) -> Steps:
    scenes.mood_said(stage)
    key(Qt.Key.Key_Return)
    return []


def opening(stage: Stage) -> Steps:
    """Derive a key while the unlock page says so."""
    slow = stage.folder / "Slow.journal"
    Journal.create(slow, PASSPHRASE, now_utc, SLOW).close()
    stage.frame.show_unlock(slow)
    stage.show()
    write(stage.frame, "Passphrase", PASSPHRASE)
    QTimer.singleShot(150, lambda: key(Qt.Key.Key_Return))
    return []


def looking(stage: Stage) -> Steps:
    """Look for patterns in ten years."""
    scenes.page("years", "patterns")(stage)
    settle(400)
    press(stage.frame, "Look for patterns")
    return []


def making(stage: Stage) -> Steps:
    """Make a journal at the end of the first run."""
    scenes.first_run(3)(stage)
    QTimer.singleShot(150, lambda: press(stage.frame, "Make my notebook"))
    return []


def changing_the_passphrase(stage: Stage) -> Steps:
    """Derive the old key and the new one while Settings say so."""
    scenes.page("empty", "settings")(stage)
    settle()
    write(stage.frame, "Current passphrase", PASSPHRASE)
    for field in ("New passphrase", "The new one once more"):
        write(stage.frame, field, "another five words for this one")
    QTimer.singleShot(150, lambda: press(stage.frame, "Change passphrase"))
    return []


def saving_everything(stage: Stage) -> Steps:
    """Gather ten years for one file."""
    scenes.page("years", "settings")(stage)
    settle(300)
    card = stage.frame.findChildren(FilesCard)[0]
    QTimer.singleShot(100, lambda: card._on_picked(stage.folder / "all.json"))
    return []


def another_theme(stage: Stage) -> Steps:
    """Dress everything anew while the key is pressed, after every page was seen."""
    window = stage.open("full")
    for place in pages.PAGES:
        if place.key:
            window.desk.visit(place.name)
            settle()
    window.desk.visit("settings")
    settle(300)
    QTimer.singleShot(150, lambda: stage.appearance.change("theme", Theme.DARK))
    return []


def writing_a_pdf(stage: Stage) -> Steps:
    """Write the paper as a file while the key is pressed."""
    scenes.page("full", "next")(stage)
    settle(300)
    side = stage.frame.findChildren(PaperSide)[0]
    file = stage.folder / "paper.pdf"
    QTimer.singleShot(100, lambda: side._make(file, side._pdf(), locked=False))
    return []


def scene(show: scenes.Show) -> Reach:
    def reach(stage: Stage) -> Steps:
        show(stage)
        settle()
        return []

    return reach


OWN: dict[str, Reach] = {
    "dialog: save": saving,
    "dialog: save, names offered": saving_with_names_offered,
    "dialog: printing, the system's": the_systems_printing,
    "dialog: folder, locked": choosing_a_folder,
    "dialog: a questionnaire's file": choosing_a_questionnaire,
    "menu: language, locked": language_menu,
    "menu: country": country_menu,
    "menu: choices": choices,
    "menu: of a field": field_menu,
    "menu: calendar": calendar,
    "menu: months of the calendar": months,
    "tooltip": tooltip,
    "drag: words out of a field": text_out_of_a_field,
    "drag: somebody on the map": carrying,
    "drag: the Timeline": panning,
    "drag: the life timeline": panning_a_life,
    "drag: a point of the agenda": reordering,
    "drag: a scroll bar": scrolling,
    "notice: saved": just_saved,
    "sharing the screen": shared,
    "job: opening a journal": opening,
    "job: looking for patterns": looking,
    "job: making a journal": making,
    "job: writing a PDF": writing_a_pdf,
    "job: changing the passphrase": changing_the_passphrase,
    "job: saving everything, ten-years": saving_everything,
    "job: another theme": another_theme,
}
ALL: dict[str, Reach] = {
    **OWN,
    **{f"page: {one.name}": scene(one.show) for one in (*SCENES, *YEARS)},
}
