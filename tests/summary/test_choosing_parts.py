"""One field, one person, times, typed words and single words are chosen for a paper."""

from dataclasses import replace
from uuid import UUID

import pytest
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records import mention, paper, parting, therapy
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.link import Felt, Link
from ipt_journal.records.paper import (
    Paper,
    PaperPerson,
    PaperPreset,
    PaperWording,
    PeopleAs,
    Wording,
)
from ipt_journal.records.person import Person
from ipt_journal.records.record import Share
from ipt_journal.summary import candidates, choices, session_sheet, text
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.texts import BLACK
from tests.summary.written import add, chosen, event, note, sheet


def keep(journal: Journal, made: Choices) -> None:
    with journal.write() as session:
        choices.keep(session, made)


def named(journal: Journal, owner: UUID, *people: Person) -> None:
    with journal.write() as session:
        mention.set_people(session, owner, [one.id for one in people])


def plain(journal: Journal, made: Choices) -> str:
    return text.to_plain(sheet(journal, made))


@pytest.fixture
def leah(journal: Journal) -> Person:
    made = Person(label="Leah")
    add(journal, made)
    return made


@pytest.fixture
def rang(journal: Journal, coming: UUID, leah: Person) -> RelationshipEvent:
    made = event("Leah rang.", felt=["hurt"], valence=-2, mixed=True, kind=Kind.NO_REPLY)
    said = Link(event_id=made.id, felt=Felt.YES, words="Since Leah rang.", share=Share.INCLUDE)
    add(journal, made, said)
    named(journal, made.id, leah)
    return made


@pytest.mark.parametrize(
    ("field", "gone", "instead"),
    [
        ("words", "rang. ·", "No reply ·"),
        ("people", "L. · L. rang", "Sun 15 Nov · L. rang"),
        ("felt", "hard, mixed: hurt", "L. rang."),
        ("connected", "connected:", "L. rang."),
    ],
)
def test_a_field_is_left_off_one_event_or_all_of_them(
    journal: Journal, rang: RelationshipEvent, field: str, gone: str, instead: str
) -> None:
    whole = plain(journal, chosen(journal, stored=True))
    assert gone in whole
    one = chosen(journal, stored=True, fields={(rang.id, field): False})
    every = chosen(journal, stored=True, withheld=frozenset({f"event.{field}"}))
    again = replace(every, fields={(rang.id, field): True})
    assert gone not in plain(journal, one)
    assert instead in plain(journal, one)
    assert plain(journal, one) == plain(journal, every)
    assert plain(journal, again) == whole


def test_a_mark_on_the_chart_shows_nothing_of_a_field_that_is_left_out(
    journal: Journal, rang: RelationshipEvent
) -> None:
    fields = {(rang.id, name): False for name in ("felt", "kind", "connected", "area", "words")}
    paper_ = sheet(journal, chosen(journal, stored=True, fields=fields))
    assert paper_.chart is not None
    (mark,) = paper_.chart.marks
    assert (mark.valence, mark.mixed, mark.hollow, mark.connected) == (0, False, False, False)
    assert paper_.events[0].words == "Something happened"


def test_one_person_left_out_takes_everything_about_them_along(
    journal: Journal, coming: UUID, leah: Person, rang: RelationshipEvent
) -> None:
    other = note("I thought of Leah.")
    with journal.write() as session:
        point = therapy.add_point(session, coming, "That call")
        point.event_id, point.share = rang.id, Share.INCLUDE
        looked = Exchange(event_id=rang.id, share=Share.INCLUDE)
        session.add_all([other, looked])
    made = chosen(journal, stored=True, persons={leah.id: PeopleAs.LEFT_OUT})
    written = plain(journal, made)
    assert "rang" not in written
    assert "That call" not in written
    assert "I thought of someone." in written
    with journal.read() as session:
        hidden = choices.hiding(session, made).hidden
        assert candidates.candidates(session, made).left_out_people == ["Leah"]
        assert candidates.candidates(session, chosen(journal)).left_out_people == []
    assert {leah.id, rang.id, point.id, looked.id} <= hidden
    assert other.id not in hidden


def test_free_text_left_off_leaves_what_was_picked_from_lists(
    journal: Journal, rang: RelationshipEvent
) -> None:
    add(journal, event("Own.", felt=["hurt", "like glass"]), note("A note."))
    made = chosen(journal, stored=True, free_text=False)
    written = plain(journal, made)
    assert "No reply · hard, mixed: hurt · connected: yes" in written
    for words in ("rang.", "Own.", "glass", "A note.", "Since"):
        assert words not in written
    assert sheet(journal, made).undecided == 0


def test_exact_times_are_told_only_when_they_are_wanted(journal: Journal, coming: UUID) -> None:
    add(journal, event("Late."))
    near, exact = chosen(journal, stored=True), chosen(journal, stored=True, exact_times=True)
    assert "12:00" not in plain(journal, near)
    assert "Sun 15 Nov, 12:00 · Late." in plain(journal, exact)
    charts = [sheet(journal, made).chart for made in (near, exact)]
    assert [chart.marks[0].at % 86400 for chart in charts if chart] == [13.5 * 3600, 12 * 3600]


def test_words_of_the_client_s_own_stand_for_a_name_or_are_blacked_out(
    journal: Journal, coming: UUID, leah: Person
) -> None:
    noted = note("Will Leah be there? Leah’s friend Tom will.")
    add(journal, noted, Person(label="Will"))
    said = (Wording(0, "Will", "Will"), Wording(20, "Leah", "my sister"), Wording(34, "Tom", BLACK))
    made = chosen(journal, stored=True, wordings={(noted.id, "text"): said})
    assert f"Will L. be there? my sister’s friend {BLACK} W." in plain(journal, made)
    keep(journal, made)
    assert chosen(journal).wordings == {(noted.id, "text"): said}
    with journal.write() as session:
        session.get_one(type(noted), noted.id).text = "Tom, Leah and Will."
    assert "Tom, L. and W." in plain(journal, chosen(journal))  # nothing stands where it stood


def test_a_wording_that_covers_part_of_a_name_covers_all_of_it(
    journal: Journal, coming: UUID
) -> None:
    noted = note("With Mrs Okafor today.")
    add(journal, noted, Person(label="Mrs Okafor"))
    for told in (Wording(9, "Okafor today", BLACK), Wording(0, "With Mrs", BLACK)):
        made = chosen(journal, stored=True, wordings={(noted.id, "text"): (told,)})
        written = plain(journal, made)
        assert BLACK in written
        assert "Okafor" not in written
        assert "Mrs" not in written


def test_the_passages_are_the_client_s_texts_in_the_order_of_the_paper(
    journal: Journal, rang: RelationshipEvent
) -> None:
    with journal.read() as session:
        found = session_sheet.passages(session, chosen(journal, stored=True))
    told = [(one.field, one.words, one.printed) for one in found]
    assert ("words", "Leah rang.", "L. rang.") in told
    piece = next(one for one in found if one.words == "Leah rang.").pieces[0]
    assert (piece.start, piece.written, piece.becomes, piece.own) == (0, "Leah", "L.", False)


def test_a_point_that_says_what_its_event_says_shows_no_more_than_the_event(
    journal: Journal, coming: UUID, rang: RelationshipEvent
) -> None:
    with journal.write() as session:
        point = therapy.add_point(session, coming, "Leah rang.")
        point.event_id, point.share = rang.id, Share.INCLUDE
        bare = event("", 16, kind=Kind.REPAIR)
        session.add(bare)
        session.flush()
        other = therapy.add_point(session, coming, "Repair")
        other.event_id, other.share = bare.id, Share.INCLUDE
    assert sheet(journal, chosen(journal, stored=True)).agenda == ("L. rang. (1)", "Repair (2)")
    black = {(rang.id, "words"): (Wording(5, "rang", BLACK),)}
    made = chosen(journal, stored=True, wordings=black)
    assert sheet(journal, made).agenda[0] == f"L. {BLACK}. (1)"
    without = frozenset({"event.words", "event.kind"})
    assert sheet(journal, chosen(journal, stored=True, withheld=without)).agenda == ()


# Kept


def test_everything_that_was_chosen_is_kept_and_goes_with_the_paper(
    journal: Journal, coming: UUID, leah: Person, rang: RelationshipEvent
) -> None:
    made = chosen(
        journal,
        fields={(rang.id, "felt"): False},
        persons={leah.id: PeopleAs.NAMES},
        wordings={(rang.id, "words"): (Wording(0, "Leah", "L"),)},
        withheld=frozenset({"event.area"}),
        exact_times=True,
        free_text=False,
    )
    keep(journal, made)
    keep(journal, chosen(journal))
    again = chosen(journal)
    for name in ("fields", "persons", "wordings", "withheld", "exact_times", "free_text"):
        assert getattr(again, name) == getattr(made, name)
    assert again.ticks == {}
    keep(journal, chosen(journal, persons={}, wordings={}))
    assert (chosen(journal).persons, chosen(journal).wordings) == ({}, {})
    keep(journal, made)
    with journal.write() as session:
        paper.remove_of_session(session, coming)
    with journal.read() as session:
        for kind in (Paper, PaperPerson, PaperWording):
            assert session.exec(select(kind)).all() == []


def test_a_way_of_choosing_is_kept_under_a_name_and_used_again(
    journal: Journal, coming: UUID, leah: Person
) -> None:
    made = chosen(
        journal,
        blocks=frozenset(),
        persons={leah.id: PeopleAs.LEFT_OUT},
        exact_times=True,
        size="Letter",
    )
    with journal.write() as session:
        choices.keep_as(session, made, "for my GP")
        kept = choices.keep_as(session, replace(made, free_text=False), "For my GP")
    with journal.read() as session:
        (found,) = paper.presets(session)
        used = choices.as_in(session, chosen(journal), found)
    assert (found.id, found.name) == (kept.id, "for my GP")
    assert (used.blocks, used.persons, used.size) == (frozenset(), made.persons, "Letter")
    assert (used.exact_times, used.free_text) == (True, False)
    assert leah.id in used.hidden
    with journal.write() as session:
        paper.remove_preset(session, session.get_one(PaperPreset, found.id))
    with journal.read() as session:
        assert session.exec(select(PaperPerson)).all() == []
        assert paper.presets(session) == []


def test_by_itself_the_alias_of_a_card_is_used_where_there_is_one(
    journal: Journal, coming: UUID, leah: Person
) -> None:
    assert chosen(journal).people_as is PeopleAs.INITIALS
    add(journal, Person(label="Mum", print_alias="Mother"))
    assert chosen(journal).people_as is PeopleAs.ALIAS


def test_of_two_cards_made_one_the_person_stays_left_out(
    journal: Journal, coming: UUID, leah: Person
) -> None:
    other, third = Person(label="L"), Person(label="Lea")
    add(journal, other, third)
    ways = {leah.id: PeopleAs.NAMES, other.id: PeopleAs.LEFT_OUT, third.id: PeopleAs.RELATIONSHIP}
    keep(journal, chosen(journal, persons=ways))
    for gone in (other.id, third.id):
        with journal.write() as session:
            kept, merged = (session.get_one(Person, key) for key in (leah.id, gone))
            parting.merge(session, kept, merged)
    assert chosen(journal).persons == {leah.id: PeopleAs.LEFT_OUT}
    with journal.write() as session:
        parting.remove(session, session.get_one(Person, leah.id))
    assert chosen(journal).persons == {}


def test_what_was_chosen_of_a_record_goes_with_it(
    journal: Journal, coming: UUID, rang: RelationshipEvent
) -> None:
    said = {(rang.id, "words"): (Wording(0, "Leah", "L"),)}
    keep(journal, chosen(journal, fields={(rang.id, "felt"): False}, wordings=said))
    with journal.write() as session:
        paper.forget(session, rang.id)
    assert (chosen(journal).fields, chosen(journal).wordings) == ({}, {})
