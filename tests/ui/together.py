"""What client and therapist do on the session view, and what is kept of it."""

from collections.abc import Iterator
from uuid import UUID

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from sqlmodel import select

from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.person import Person
from ipt_journal.records.record import Share
from ipt_journal.records.said import Said
from ipt_journal.ui.pages.session_view import SessionViewPage
from ipt_journal.ui.widgets.field import TextField
from ipt_journal.ui.window import Window
from tests.hands import keys, settle, words_on
from tests.ui.kept import event_of, every, keep

CANARY = "marzipanhedgehog"
EVENING = "forgot the evening"


def page_of(window: Window) -> SessionViewPage:
    assert isinstance(window.page, SessionViewPage)
    return window.page


def choose(window: Window, words: str) -> RelationshipEvent:
    event = event_of(window, words)
    page_of(window).choose(event.id)
    settle()
    return event


def mask(window: Window, words: str) -> RelationshipEvent:
    """Fill an event with words that may not be seen, and mark it never to be shown."""
    event = event_of(window, words)
    event.words, event.felt, event.share = f"{CANARY} by the sea", [CANARY], Share.NEVER
    stranger = Person(label=f"Uncle {CANARY}")
    keep(window, event, stranger)
    settle()
    return event


def field_of(window: Window) -> TextField:
    return page_of(window).said.field


def say(window: Window, words: str) -> None:
    field_of(window).setFocus()
    keys(words)


def unsay(window: Window) -> None:
    """Take out what the story says was said in earlier sessions."""
    with window.desk.journal.write() as session:
        for one in session.exec(select(Said)).all():
            session.delete(one)
    window.desk.journal.forget_undo()
    settle()


def said(window: Window) -> list[tuple[UUID, UUID | None, str]]:
    return [(one.session_id, one.event_id, one.words) for one in every(window, Said)]


def in_time(window: Window) -> list[RelationshipEvent]:
    return sorted(every(window, RelationshipEvent), key=lambda one: one.happened_utc)


# Everything that can be read


def everything(window: Window) -> str:
    """Return all that can be seen or heard of the window: words, tips, and what is read out."""
    page = page_of(window)
    told = [*words_on(window), window.window().windowTitle(), *page.chart._data.lanes]
    for one in [page, *page.findChildren(QWidget), window]:
        told += [one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.whatsThis()]
    told += heard(window)
    return "\n".join(told)


def heard(root: QWidget) -> Iterator[str]:
    """Yield what a screen reader finds, from the window inwards."""
    waiting: list[QAccessibleInterface | None] = [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        one = waiting.pop()
        if one is None or not one.isValid() or one.state().invisible:
            continue
        kinds = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value
        yield from (one.text(kind) for kind in kinds)
        waiting += [one.child(index) for index in range(one.childCount())]
