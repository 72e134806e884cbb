"""`domain.md` §2 field by field: each is shown and edited by what a screen reader calls it."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from sqlmodel import select

from ipt_journal.records import KINDS, exchange, mention, preferences, profile, therapy
from ipt_journal.records.asked import Answered, Card
from ipt_journal.records.closeness import Closeness
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.person import Person
from ipt_journal.records.record import Row
from ipt_journal.ui import layout
from ipt_journal.ui.asking.questions import Questions
from ipt_journal.ui.asking.record_form import RecordForm, Shape
from ipt_journal.ui.asking.sheet_form import SheetForm
from ipt_journal.ui.window import Window
from tests.hands import RETURN, key, offers, press, save, settle
from tests.records import fields
from tests.records.fields import Field
from tests.records.filled import ANSWERED
from tests.scenes import Stage
from tests.ui.filling import answer, put, shows
from tests.ui.kept import event_of, every, keep, person_of

NOT_YET = set(fields.NOT_YET.split())
TABLES: dict[str, type[Row]] = {str(kind.__tablename__): kind for kind in KINDS}
OF_PEOPLE: dict[str, type[Row]] = {"person": Person, "closeness": Closeness}


def driven(all_of: tuple[Field, ...], *tables: str) -> list[Field]:
    """Return the fields of a section whose control can be driven by now."""
    there = [one for one in all_of if one.control and one.kept not in NOT_YET]
    return [one for one in there if not tables or one.kept.partition(".")[0] in tables]


def name_of(field: Field) -> str:
    return field.name


def held(record: Row, field: Field) -> Any:
    """Return what a record holds of a field."""
    _, column, *key = field.kept.split(".")
    value = getattr(record, column)
    return value[0].get(key[0]) if key else value


def expected(field: Field) -> Any:
    return field.answer if field.holds is None else field.holds


# Records that are filled in by answering


class Shown:
    """One card after another, shown over the window as a page would show it."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._over: QWidget | None = None

    def show(self, *parts: QWidget) -> QWidget:
        self.clear()
        over = self._over = QWidget(self._window)
        layout.fill(QVBoxLayout(over), *parts, None)
        over.resize(900, 3000)
        over.show()
        settle()
        return over

    def clear(self) -> None:
        if self._over is not None:
            self._over.hide()
            self._over.deleteLater()
            self._over = None


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("full", "today")


@pytest.fixture
def shown(window: Window) -> Iterator[Shown]:
    made = Shown(window)
    yield made
    made.clear()


def answered(parts: Questions, root: QWidget, card: Card) -> dict[str, Any]:
    return {one.column: answer(root, one, card.title) for one in parts.asked}


def cards_of(kind: type[Answered]) -> tuple[Card, ...]:
    """Return every card, also that of a closer look at somebody who died."""
    return (*kind.cards(), *(exchange.steps(died=True)[-1:] if kind is Exchange else ()))


def merged(told: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    """Add what is asked of the same rows on another card."""
    both = dict(told)
    for column, value in more.items():
        rows = both.get(column, [])
        same = isinstance(rows, list) and rows and isinstance(rows[0], dict)
        both[column] = [{**rows[0], **value[0]}] if same else value
    return both


@pytest.mark.parametrize("kind", ANSWERED, ids=lambda kind: kind.__tablename__)
def test_every_answer_of_a_sheet_is_kept_as_it_is_left_and_there_again(
    window: Window, shown: Shown, kind: type[Answered]
) -> None:
    event = event_of(window, "forgot the evening")
    record = Exchange(event_id=event.id) if kind is Exchange else blank(kind)
    keep(window, record)
    form = SheetForm(window.desk, record)
    told: dict[str, Any] = {}
    for card in cards_of(kind):
        parts = form.questions(card)
        told = merged(told, answered(parts, shown.show(parts), card))
        form.let_go_of(parts)
    assert form.keep()
    assert kept_of(window, kind, record.id) == told
    again = SheetForm(window.desk, next(one for one in every(window, kind) if one.id == record.id))
    for card in cards_of(kind):
        parts = again.questions(card)
        shown.show(parts)
        for column, value in parts.answers().items():
            assert value == told[column], column
        again.let_go_of(parts)


def blank(kind: type[Answered]) -> Answered:
    """Return a record with nothing in it but what cannot stay empty."""
    made = kind()
    if kind.needs and getattr(made, kind.needs, None) is None:
        setattr(made, kind.needs, "")
    return made


def kept_of(window: Window, kind: type[Answered], record: UUID) -> dict[str, Any]:
    return next(one for one in every(window, kind) if one.id == record).answers()


@pytest.mark.parametrize(
    "kind",
    [kind for kind in ANSWERED if kind.needs and kind is not Exchange],
    ids=lambda kind: kind.__tablename__,
)
def test_every_answer_of_a_small_record_is_saved_and_there_again(
    window: Window, shown: Shown, kind: type[Answered]
) -> None:
    known = {one.id for one in every(window, kind)}
    shape = Shape(kind, "Something", "It is needed.", lambda _session, _record: None)
    form = RecordForm(window.desk, shape)
    over = shown.show(form)
    told: dict[str, Any] = {}
    for card, parts in zip(kind.cards(), form.parts, strict=True):
        told |= answered(parts, over, card)
    press(over, "Save")
    (made,) = (one for one in every(window, kind) if one.id not in known)
    assert made.answers() == told
    again = RecordForm(window.desk, shape, made.id)
    shown.show(again)
    for parts in again.parts:
        for column, value in parts.answers().items():
            assert value == told[column], column


def test_every_question_of_the_domain_is_asked_in_one_of_these() -> None:
    """What a record's questions do not ask has a control of its own, or comes from elsewhere."""
    tables = {str(kind.__tablename__): kind for kind in ANSWERED}
    for field in fields.ALL:
        table, _, rest = field.kept.partition(".")
        kind = tables.get(table)
        column = rest.partition(".")[0]
        if kind is None or column in BY_ITS_PAGE:
            continue
        assert column in {one.column for one in kind.questions()}, field.kept


# Asked by the page that shows the sheet: who it is about, where it stands, whether it is safe.
BY_ITS_PAGE = {"person_id", "stage", "safe", "session_id", "event_id"}


# Events, check-ins, people, sessions


@pytest.mark.parametrize("field", driven(fields.EVENT), ids=name_of)
def test_an_event_s_field_is_shown_and_edited(window: Window, field: Field) -> None:
    window.desk.visit("event")
    settle()
    if field.control != "What happened?":
        put(window, "What happened?", "It rained.")
    known = {one.id for one in every(window, RelationshipEvent)}
    set_and_save(window, field)
    (made,) = (one for one in every(window, RelationshipEvent) if one.id not in known)
    assert told_by(window, made, field) == expected(field)
    window.desk.visit("event", made.id)
    settle()
    assert shows(window, field.control, field.answer)


@pytest.mark.parametrize("field", driven(fields.CHECK_IN), ids=name_of)
def test_a_check_in_s_field_is_shown_and_edited(window: Window, field: Field) -> None:
    with window.desk.journal.write() as session:
        preferences.change(session, ask_thoughts=True)
    window.desk.visit("check_in")
    settle()
    if not field.control.startswith("Mood "):
        press(window, "Mood 5")
    known = {one.id for one in every(window, MoodCheckIn)}
    set_and_save(window, field)
    (made,) = (one for one in every(window, MoodCheckIn) if one.id not in known)
    assert told_by(window, made, field) == expected(field)
    window.desk.visit("check_in", made.id)
    settle()
    assert shows(window, field.control, field.answer)


@pytest.mark.parametrize("field", driven(fields.PERSON), ids=name_of)
def test_a_person_s_field_is_shown_and_edited(window: Window, field: Field) -> None:
    window.desk.visit("people")
    press(window, "Add a person")
    if field.kept != "person.label":
        put(window, "What do you call them here?", "Zuleika")
    set_and_save(window, field)
    made = person_of(window, "Zuleika")
    kind = OF_PEOPLE[field.kept.partition(".")[0]]
    owner = "id" if kind is Person else "person_id"
    (record,) = (one for one in every(window, kind) if getattr(one, owner) == made.id)
    assert held(record, field) == expected(field)
    window.desk.visit("people", made.id)
    settle()
    if offers(window, "Edit"):
        press(window, "Edit")
    for fold in field.first[:1]:
        if offers(window, fold) and not seen(window, field):
            press(window, fold)
    assert shows(window, field.control, field.answer)


def seen(window: Window, field: Field) -> bool:
    name = field.control.rpartition(" › ")[2]
    named = (one.accessibleName() for one in window.findChildren(QWidget) if one.isVisible())
    return any(one == name or one.startswith(f"{name}:") for one in named)


# What a control is called once it was pressed.
RENAMED = {
    one.control: one.control.replace("Star:", "Take the star off:")
    for one in fields.SESSION
    if one.control.startswith("Star:")
}
OF_A_SESSION = [
    *driven(fields.SESSION, "session", "agenda_point"),
    *driven(fields.AFTERWARDS, "session", "said"),
]


@pytest.mark.parametrize("field", OF_A_SESSION, ids=name_of)
def test_a_session_s_field_is_shown_and_edited(window: Window, field: Field) -> None:
    show_session(window, field)
    for what in field.first:
        press(window, what)
    put(window, field.control, field.answer)
    if field in fields.AFTERWARDS:
        save()
    elif field.answer:
        key(RETURN)
    window.desk.visit("today")
    settle()
    table, column = field.kept.split(".")
    assert expected(field) in [getattr(one, column) for one in every(window, TABLES[table])]
    show_session(window, field)
    control = RENAMED.get(field.control, field.control)
    in_the_list = bool(field.answer) and shown_in_a_line(window, field.answer)
    assert in_the_list or shows(window, control, field.answer)


def show_session(window: Window, field: Field) -> None:
    """Show what is to be brought, or what is kept of the last session that was held."""
    if field in fields.AFTERWARDS:
        with window.desk.journal.read() as session:
            held = therapy.last_held(session)
        assert held is not None
        window.desk.visit("next", held.id, tab="sessions")
    else:
        window.desk.visit("next", tab="session")
    settle()


def shown_in_a_line(window: Window, words: str) -> bool:
    return any(one.isVisible() and one.text() == words for one in window.findChildren(QLineEdit))


def test_how_many_sessions_were_agreed_is_shown_and_edited(stage: Stage) -> None:
    window = stage.open_at("empty", "settings")
    (field,) = driven(fields.SESSION, "profile")
    put(window, field.control, field.answer)
    key(RETURN)
    with window.desk.journal.read() as session:
        assert profile.load(session).planned_sessions == expected(field)
    window.desk.visit("today")
    window.desk.visit("settings")
    settle()
    assert shows(window, field.control, field.answer)


def set_and_save(window: Window, field: Field) -> None:
    for what in field.first:
        press(window, what)
    put(window, field.control, field.answer)
    save()


def told_by(window: Window, record: Row, field: Field) -> Any:
    """Return what a record holds of a field, or of who is in it the name that was pressed."""
    if field.kept != "mention.person_id":
        return held(record, field)
    with window.desk.journal.read() as session:
        (someone,) = mention.people_of(session, record.id)
        return session.exec(select(Person.label).where(Person.id == someone)).one()
