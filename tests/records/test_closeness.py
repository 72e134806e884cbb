"""How close people feel: dated, corrected on the day itself, and looked back at on any day."""

from dataclasses import replace

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import closeness, parting
from ipt_journal.records.closeness import RINGS, ring_label
from ipt_journal.records.person import Person
from tests.records.written import AT

DAY = 86_400


def later(days: int) -> Moment:
    return replace(AT, utc=AT.utc + days * DAY)


def test_a_move_on_another_day_is_kept_beside_the_earlier_place(journal: Journal) -> None:
    with journal.write() as session:
        ruth, tom = Person(label="Ruth"), Person(label="Tom")
        session.add_all([ruth, tom])
        closeness.place(session, ruth.id, AT, ring=3, angle=90.0, wished_ring=1)
        session.flush()
        closeness.place(session, ruth.id, AT, ring=2)
        closeness.place(session, tom.id, later(1), ring=3)
    with journal.write() as session:
        closeness.place(session, ruth.id, later(3), ring=1)
    with journal.read() as session:
        said = closeness.of_person(session, ruth.id)
        assert [one.where for one in said] == [(2, 90.0, 1, None), (1, 90.0, 1, None)]
        assert closeness.days(session) == [AT.day, later(1).day, later(3).day]
        assert closeness.on(session, AT.day)[ruth.id].ring == 2
        assert tom.id not in closeness.on(session, AT.day)
        assert closeness.on(session)[ruth.id].ring == 1
    with journal.write() as session:
        parting.remove(session, session.get_one(Person, ruth.id))
    with journal.read() as session:
        assert set(closeness.on(session)) == {tom.id}


def test_every_ring_has_a_name() -> None:
    assert [ring_label(ring) for ring in RINGS] == [
        "Very close", "Close", "Further out", "Off the map",
    ]  # fmt: skip
