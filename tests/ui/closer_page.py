"""Look closer as a client uses it: open an entry, press a step, see what is kept."""

from PySide6.QtWidgets import QPlainTextEdit

from ipt_journal.records import exchange, mention
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.person import Person, Status
from ipt_journal.ui.pages.closer import LookCloserPage
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.window import Window
from tests.hands import find, name_of, settle
from tests.scenes import Stage
from tests.ui.kept import event_of, person_of

MUM, FORGOT = "can’t have been that bad", "forgot the evening"
MEANT = "What did you want Mum to understand?"
FIRST = "Talk it over with your therapist first."


def look(window: Window, words: str = MUM) -> Window:
    window.desk.visit("closer", event_of(window, words).id)
    settle()
    return window


def unasked(stage: Stage, *labels: str) -> Window:
    """Open the full journal, with nothing said yet of whether it is safe with these."""
    window = stage.open("full")
    for label in labels:
        set_person(window, label, raise_safe=None, raise_safe_utc=0)
    return window


def page_of(window: Window) -> LookCloserPage:
    assert isinstance(window.page, LookCloserPage)
    return window.page


def steps_of(window: Window) -> list[RowButton]:
    return [one for one in page_of(window).steps.findChildren(RowButton) if one.isVisible()]


def step(window: Window, name: str) -> None:
    """Press a step in the list."""
    next(one for one in steps_of(window) if name in name_of(one)).click()
    settle()


def kept(window: Window, words: str = MUM) -> Exchange | None:
    with window.desk.journal.read() as session:
        return exchange.of_event(session, event_of(window, words).id)


def field(window: Window, name: str) -> QPlainTextEdit:
    return find(window, name, QPlainTextEdit)


def set_person(window: Window, label: str, **fields: object) -> None:
    with window.desk.journal.write() as session:
        one = session.get_one(Person, person_of(window, label).id)
        for name, value in fields.items():
            setattr(one, name, value)
    settle()


def died(window: Window, label: str = "Mum") -> None:
    set_person(window, label, status=Status.DIED)


def with_whom(window: Window, *labels: str, someone_else: bool = False, words: str = MUM) -> None:
    """Say anew who an event was with."""
    with window.desk.journal.write() as session:
        event = session.get_one(RelationshipEvent, event_of(window, words).id)
        event.someone_else, event.no_one = someone_else, not labels and not someone_else
        mention.set_people(session, event.id, [person_of(window, one).id for one in labels])
    settle()
