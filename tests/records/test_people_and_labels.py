"""People in their order, and the words the client chooses from."""

from uuid import UUID

from sqlmodel import Session

from ipt_journal.journal import Journal
from ipt_journal.records import event, feelings, link, mention, mood, parting, person, record
from ipt_journal.records.event import DID_NOT_HAPPEN, Did, Kind, RelationshipEvent
from ipt_journal.records.link import Felt
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import Influence, Place
from ipt_journal.records.person import Confide, Person, Relationship, Status
from ipt_journal.records.record import AREAS, Area, dated
from tests.records.written import AT, HERE, hours


def made(session: Session, names: list[str]) -> list[UUID]:
    people = [Person(label=name) for name in names]
    session.add_all(people)
    return [one.id for one in people]


def test_people_are_named_in_the_client_s_order(journal: Journal) -> None:
    with journal.write() as session:
        happened = RelationshipEvent(words="x", **HERE)
        session.add(happened)
        ruth, leah, tom = made(session, ["Ruth", "Leah", "Tom"])
        mention.set_people(session, happened.id, [ruth, leah, ruth])
    with journal.read() as session:
        assert mention.people_of(session, happened.id) == [ruth, leah]
    with journal.write() as session:
        mention.set_people(session, happened.id, [tom, leah])
    with journal.read() as session:
        assert mention.people_of(session, happened.id) == [tom, leah]
        assert person.labels_of(session, [happened.id]) == {happened.id: ["Tom", "Leah"]}
        assert person.counts(session) == {tom: 1, leah: 1}
        assert person.names(session) == {ruth: "Ruth", leah: "Leah", tom: "Tom"}


def test_a_thousand_people_in_a_thousand_events(journal: Journal) -> None:
    with journal.write() as session:
        people = made(session, [f"Person {number:04}" for number in range(1000)])
        happened = [RelationshipEvent(words="x", **HERE) for _ in range(1000)]
        session.add_all(happened)
        for number, one in enumerate(happened):
            session.add_all(
                Mention(owner_id=one.id, person_id=people[key], position=key) for key in {0, number}
            )
        session.add_all(
            Mention(owner_id=happened[0].id, person_id=key, position=n + 1)
            for n, key in enumerate(people[1:])
        )
    with journal.read() as session:
        everyone = person.everyone(session)
        assert len(everyone) == 1000
        assert [one.label for one in everyone[:3]] == ["Person 0000", "Person 0001", "Person 0002"]
        assert len(person.labels_of(session, [one.id for one in happened])) == 1000
        assert mention.people_of(session, happened[0].id) == people
    with journal.write() as session:
        parting.remove(session, session.get_one(Person, people[0]))
    with journal.read() as session:
        assert person.counts(session).get(people[0]) is None
        assert len(person.everyone(session)) == 999


# Words on the screen


def test_every_choice_has_a_label_of_its_own() -> None:
    for labels in (
        [mood.place_label(place) for place in Place],
        [mood.influence_label(influence) for influence in Influence],
        [event.kind_label(kind) for kind in Kind],
        [event.kind_chip(kind) for kind in Kind],
        [event.valence_label(valence) for valence in range(-3, 4)],
        [event.did_label(did) for did in Did],
        [link.felt_label(felt) for felt in Felt],
        [person.relationship_label(one) for one in tuple(Relationship)[1:]],
        [person.status_label(status) for status in tuple(Status)[1:]],
        [person.confide_label(answer) for answer in Confide],
        [record.area_label(area) for area in Area],
        [record.area_short(area) for area in Area],
    ):
        assert all(labels)
        assert len(set(labels)) == len(labels)


def test_what_nobody_said_of_a_person_has_no_word() -> None:
    assert person.relationship_label(Relationship.UNSAID) == ""
    assert person.status_label(Status.UNSAID) == ""
    assert person.relation(Person(label="Mum")) == ""


def test_the_four_areas_have_their_plain_names() -> None:
    assert [record.area_label(area) for area in AREAS] == [
        "Conflict with another person",
        "Change in life",
        "Grief and loss",
        "Difficulty in relationships",
    ]


def test_what_did_not_happen_is_hollow() -> None:
    hollow = [kind for kind in Kind if RelationshipEvent(kind=kind, **HERE).hollow]
    assert hollow == list(DID_NOT_HAPPEN) == [Kind.NO_REPLY, Kind.WAS_ALONE]


def test_an_event_without_a_kind_still_has_a_title() -> None:
    assert event.title(RelationshipEvent(**HERE)) == "Something happened"
    assert (
        event.title(RelationshipEvent(kind=Kind.WAS_ALONE, **HERE)) == "Wanted company, was alone"
    )
    assert event.kind_chip(Kind.WAS_ALONE) == "Was alone"


def test_events_between_two_moments_include_both_ends(journal: Journal) -> None:
    with journal.write() as session:
        session.add_all(
            RelationshipEvent(words=str(at), **dated(hours(at), AT)) for at in (-3, -2, -1, 0)
        )
    with journal.read() as session:
        some = event.between(session, hours(-2).utc, hours(-1).utc)
    assert [one.words for one in some] == ["-2", "-1"]


def test_feeling_words_stand_in_one_family_each_and_own_words_are_as_written() -> None:
    listed = [word for family in feelings.families() for word in family.words]
    assert len(listed) == len(set(listed))
    assert len(feelings.families()) == 8
    assert all(family.name and family.hint.endswith(("?", ".")) for family in feelings.families())
    assert {*feelings.FIRST_FOR_MOOD, *feelings.FIRST_FOR_EVENT} <= set(listed)
    assert feelings.shown("let down") == "let down"
    assert feelings.shown("Weltschmerz") == "Weltschmerz"


def test_people_are_made_as_they_are_named(journal: Journal) -> None:
    with journal.write() as session:
        happened = RelationshipEvent(words="x", **HERE)
        session.add(happened)
        (ruth,) = made(session, ["Ruth"])
        person.name_in(session, happened.id, [ruth], ["Leah", "Tom"])
    with journal.read() as session:
        assert person.labels_of(session, [happened.id]) == {happened.id: ["Ruth", "Leah", "Tom"]}
        assert len(person.everyone(session)) == 3
