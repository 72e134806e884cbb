"""Which words of a save are looked at, and when the softer line is said."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlmodel import Session

from ipt_journal.journal import Journal, Kinds
from ipt_journal.moment import Moment
from ipt_journal.records import mention, noticing, preferences, therapy
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.exchange import begin
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.goal import Goal
from ipt_journal.records.grief import Grief
from ipt_journal.records.life import LifeItem
from ipt_journal.records.link import Link
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.noticing import About
from ipt_journal.records.own_line import OwnLine
from ipt_journal.records.person import Person, Status
from ipt_journal.records.record import Area, Record, dated
from ipt_journal.records.safety_plan import SafetyPlan
from ipt_journal.records.therapy import AgendaPoint, TherapySession

HARD = "I want to die."


class Listener:
    """Hears each save as the window does, and notes what was noticed in it."""

    def __init__(self, journal: Journal, language: str = "en") -> None:
        self.journal = journal
        self.language = language
        self.heard: list[About | None] = []
        journal.on_change(self._on_change)

    def _on_change(self, _kinds: Kinds) -> None:
        written = self.journal.written
        if written is None:
            self.heard.append(None)
            return
        with self.journal.read() as session:
            self.heard.append(noticing.noticed(session, written, self.language))

    @property
    def last(self) -> About | None:
        return self.heard[-1]


@pytest.fixture
def listener(journal: Journal) -> Iterator[Listener]:
    yield Listener(journal)
    assert journal.written is None


def keep(journal: Journal, *records: Record) -> None:
    with journal.write() as session:
        session.add_all(records)


def note(now: Moment, text: str, area: Area | None = None) -> Note:
    return Note(text=text, area=area, **dated(now, now))


def event(now: Moment, words: str = "", **said: Any) -> RelationshipEvent:
    return RelationshipEvent(words=words, **said, **dated(now, now))


def each_kind(session: Session, now: Moment) -> Iterator[Record]:
    """Yield a record of each sort with hard words in one of its texts."""
    happened = event(now, "We talked.")
    coming = TherapySession(**dated(now, now))
    session.add_all((happened, coming))
    session.flush()
    look = begin(happened.id)
    look.meant = HARD
    yield from (look, event(now, HARD), note(now, HARD))
    yield MoodCheckIn(mood=2, note=HARD, **dated(now, now))
    yield MoodCheckIn(mood=2, felt=[{"word": "suicidal", "much": 2}], **dated(now, now))
    yield Link(event_id=happened.id, words=HARD)
    yield AgendaPoint(session_id=coming.id, text=HARD)
    yield TherapySession(hard_to_say=HARD, **dated(now, now))
    yield Conflict(topic=HARD)
    yield Goal(words=HARD)
    yield Experiment(what=HARD)
    yield LifeItem(words=HARD)
    yield Person(label="Ruth", hard=HARD)


@pytest.mark.parametrize("which", range(13))
def test_every_kind_of_entry_is_looked_at(
    journal: Journal, now: Moment, listener: Listener, which: int
) -> None:
    with journal.write() as session:
        found = list(each_kind(session, now))
        assert len(found) == 13
        session.add(found[which])
    assert listener.last is About.HARD, type(found[which]).__name__


def test_what_is_about_this_anyway_is_not_looked_at(journal: Journal, listener: Listener) -> None:
    keep(journal, SafetyPlan(signs=HARD), OwnLine(name="Suicide line", number="1"))
    with journal.write() as session:
        preferences.add_word(session, "suicidal")
    assert listener.heard == [None, None]


def test_only_what_is_new_is_looked_at(journal: Journal, now: Moment, listener: Listener) -> None:
    kept = note(now, f"{HARD} It rains.")
    keep(journal, kept)
    for text, found in (
        (f"{HARD} It rained.", None),
        (f"It rained.\n{HARD} ", None),
        ("It rained.", None),
        ("It rained. I wish I was dead.", About.HARD),
    ):
        with journal.write() as session:
            session.get_one(Note, kept.id).text = text
        assert listener.last is found, text


def test_taking_back_and_deleting_show_nothing(
    journal: Journal, now: Moment, listener: Listener
) -> None:
    kept = note(now, HARD)
    keep(journal, kept)
    assert listener.last is About.HARD
    with journal.write() as session:
        session.delete(session.get_one(Note, kept.id))
    assert journal.undo()  # it is there again
    assert journal.undo()
    assert listener.heard == [About.HARD, None, None, None]


def test_keeping_what_is_unfinished_looks_at_nothing_again(
    journal: Journal, now: Moment, listener: Listener
) -> None:
    keep(journal, note(now, HARD))
    journal.keep_unfinished("note", {"text": HARD})
    assert listener.heard == [About.HARD, None]


def test_an_entry_that_is_brought_up_was_looked_at_before(
    journal: Journal, now: Moment, listener: Listener
) -> None:
    happened, coming = event(now, HARD), TherapySession(**dated(now, now))
    keep(journal, happened, coming)
    point = AgendaPoint(session_id=coming.id, event_id=happened.id, text=HARD)
    keep(journal, point)
    assert listener.last is None
    with journal.write() as session:
        session.get_one(AgendaPoint, point.id).text = "I wish I was dead."
    assert listener.last is About.HARD


def test_a_worksheet_that_is_brought_up_was_looked_at_before(
    journal: Journal, now: Moment, listener: Listener
) -> None:
    sheet, coming = Conflict(topic=HARD), TherapySession(**dated(now, now))
    keep(journal, sheet, coming)
    with journal.write() as session:
        therapy.bring_from(session, coming.id, sheet.id, HARD, brought=True)
    assert listener.heard == [About.HARD, None]


def died(label: str) -> Person:
    return Person(label=label, status=Status.DIED)


def test_an_entry_about_a_loss_gets_the_softer_line(
    journal: Journal, now: Moment, listener: Listener
) -> None:
    dad = died("Dad")
    with_dad, about_dad = event(now, HARD), note(now, HARD)
    with journal.write() as session:
        session.add(dad)
        mention.set_people(session, with_dad.id, [dad.id])
        mention.set_people(session, about_dad.id, [dad.id])
    griefs: tuple[Record, ...] = (
        with_dad,
        about_dad,
        note(now, HARD, Area.GRIEF),
        event(now, HARD, area=Area.GRIEF),
        event(now, HARD, kind=Kind.ANNIVERSARY),
        Grief(lost="Dad", unsaid=HARD),
        Conflict(topic=HARD, person_id=dad.id),
        Person(label="Nan", status=Status.DIED, hard=HARD),
    )
    for record in griefs:
        keep(journal, record)
        assert listener.last is About.LOSS, record


def test_a_closer_look_is_about_the_loss_its_event_is_about(
    journal: Journal, now: Moment, listener: Listener
) -> None:
    dad, with_dad, grieving = died("Dad"), event(now, "Dad"), event(now, "x", area=Area.GRIEF)
    keep(journal, dad, with_dad, grieving)
    with journal.write() as session:
        mention.set_people(session, with_dad.id, [dad.id])
    for happened in (with_dad, grieving):
        keep(journal, Link(event_id=happened.id, words=HARD))
        assert listener.last is About.LOSS


def test_where_both_are_in_one_save_the_plain_line_is_said(
    journal: Journal, now: Moment, listener: Listener
) -> None:
    keep(journal, Grief(lost="Dad", unsaid=HARD), note(now, HARD))
    assert listener.last is About.HARD


def test_a_language_without_a_list_notices_nothing(journal: Journal, now: Moment) -> None:
    german, american = Listener(journal, "de"), Listener(journal, "en_US")
    keep(journal, note(now, HARD))
    assert (german.last, american.last) == (None, About.HARD)


def test_nothing_is_known_of_an_event_that_is_gone(journal: Journal, now: Moment) -> None:
    gone: UUID = uuid4()
    with journal.read() as session:
        assert not noticing.of_loss(session, Link(event_id=gone, words=HARD))
