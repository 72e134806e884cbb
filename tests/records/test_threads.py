"""What came out of what can be followed from either end, also in a circle."""

from uuid import uuid4

from ipt_journal.journal import Journal
from ipt_journal.records import KINDS, event, exchange, named, tie
from ipt_journal.records.asked import Answered
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.records.profile import Profile
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.therapy import AgendaPoint
from tests.records.filled import ANSWERED, filled
from tests.records.written import HERE


def test_a_thread_is_followed_from_either_end(journal: Journal) -> None:
    with journal.write() as session:
        happened = RelationshipEvent(words="He forgot.", **HERE)
        look = Exchange(event_id=happened.id, meant="that it matters")
        practised = Rehearsal(aim="one fixed evening")
        tried = Experiment(what="Ask which evening")
        alone = Experiment(what="Something else")
        session.add_all([happened, look, practised, tried, alone])
        for first, second in ((happened, look), (look, practised), (practised, tried)):
            tie.make(session, first.id, second.id)
            tie.make(session, first.id, second.id)
        tie.make(session, tried.id, tried.id)
    with journal.read() as session:
        whole = {happened.id, look.id, practised.id, tried.id}
        for end in (happened, tried):
            assert tie.thread(session, end.id) == whole
        assert tie.led_to(session, look.id) == [practised.id]
        assert tie.came_from(session, look.id) == [happened.id]
        assert {one.id for one in named.found(session, whole)} == whole
        assert tie.thread(session, alone.id) == {alone.id}


def test_a_circle_ends(journal: Journal) -> None:
    ids = [uuid4() for _ in range(5)]
    with journal.write() as session:
        for first, second in zip(ids, [*ids[1:], ids[0]], strict=True):
            tie.make(session, first, second)
    with journal.read() as session:
        assert tie.thread(session, ids[3]) == set(ids)


def test_a_tie_is_cut(journal: Journal) -> None:
    first, second, third = (uuid4() for _ in range(3))
    with journal.write() as session:
        tie.make(session, first, second)
        tie.make(session, second, third)
    with journal.write() as session:
        tie.cut(session, first, second)
    with journal.read() as session:
        assert tie.thread(session, third) == {second, third}


def test_an_event_takes_its_closer_look_and_its_ties_along(journal: Journal) -> None:
    with journal.write() as session:
        happened = RelationshipEvent(words="He forgot.", **HERE)
        look = Exchange(event_id=happened.id, meant="kestrel")
        session.add_all([happened, look])
        tie.make(session, happened.id, look.id)
    with journal.write() as session:
        event.remove(session, session.get_one(RelationshipEvent, happened.id))
    with journal.read() as session:
        assert exchange.of_event(session, happened.id) is None
        assert tie.thread(session, look.id) == {look.id}
    journal.undo()
    with journal.read() as session:
        assert exchange.of_event(session, happened.id) is not None
        assert tie.thread(session, look.id) == {happened.id, look.id}


def test_everything_that_a_search_or_a_thread_finds_has_a_name_and_a_line() -> None:
    for kind in {*named.ELSEWHERE, *named.IN_THREADS}:
        assert kind in KINDS
        assert named.label(str(kind.__tablename__))
    for kind in ANSWERED:
        assert named.line(filled(kind, "heron"))
    assert named.line(Rehearsal()) == "words to practise"
    assert named.line(Rehearsal(aim="\n one line \n two")) == "one line"
    assert named.line(RelationshipEvent(kind=Kind.NEWS, **HERE)) == "News"
    assert named.line(Person(label="Ruth")) == "Ruth"
    assert named.line(AgendaPoint(text="The evening")) == "The evening"
    assert named.line(Profile()) == "about the therapy"
    assert isinstance(filled(Exchange), Answered)
    assert Note not in named.ELSEWHERE
