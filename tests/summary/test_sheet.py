"""A paper holds what the client chose, under numbers that match, and no trace of the rest."""

from dataclasses import replace
from uuid import UUID

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records import event as kinds
from ipt_journal.records import profile, therapy
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.link import Felt, Link
from ipt_journal.records.paper import Block, PeopleAs
from ipt_journal.records.record import Share
from ipt_journal.records.therapy import TalkSafety, TherapySession
from ipt_journal.summary.sheet import Sheet
from tests.summary.written import add, check_in, chosen, event, one_of_each, sheet, shown


def numbered(paper: Sheet) -> list[tuple[int, str]]:
    return [(row.number, row.words) for row in (*paper.events, *paper.more_events)]


# What is left out is nowhere


@pytest.mark.parametrize("people_as", list(PeopleAs))
def test_never_is_never_printed_also_when_it_was_ticked_before(
    journal: Journal, coming: UUID, people_as: PeopleAs
) -> None:
    with journal.write() as session:
        keys = one_of_each(session, coming, Share.NEVER, "hidden")
    ticks = dict.fromkeys(keys, True)
    paper = sheet(journal, chosen(journal, ticks=ticks, people_as=people_as, stored=True))
    assert "hidden" not in shown(paper)
    assert paper.undecided == 0
    assert paper.chart is None
    assert not paper.has_second_page


def test_ask_is_printed_only_when_ticked(journal: Journal, coming: UUID) -> None:
    with journal.write() as session:
        keys = one_of_each(session, coming, Share.ASK, "asked")
    paper = sheet(journal)
    assert "asked" not in shown(paper)
    words = ("event", "feeling", "link", "check-in", "note", "trial", "learned", "point")
    ticked = chosen(journal, ticks=dict.fromkeys(keys, True), stored=True)
    everything = shown(sheet(journal, ticked))
    assert all(f"asked {word}" in everything for word in words)
    refused = replace(ticked, ticks=dict.fromkeys(keys, False))
    assert "asked" not in shown(sheet(journal, refused))
    assert sheet(journal, refused).undecided == 0


def test_what_is_undecided_is_counted_in_the_parts_that_are_on_the_paper(
    journal: Journal, coming: UUID
) -> None:
    with journal.write() as session:
        one_of_each(session, coming, Share.ASK, "x")
        one_of_each(session, coming, Share.NEVER, "y")
        one_of_each(session, coming, Share.INCLUDE, "z")
        session.get_one(TherapySession, coming).hard_to_say = "hard"
    # event, link, note, check-in as a note, trial; check-ins on the chart; hard to say
    assert sheet(journal).undecided == 5 + 1 + 1
    assert sheet(journal, stored=True).undecided == 5
    left_out = frozenset(Block) - {Block.EVENTS, Block.NOTES}
    assert sheet(journal, stored=True, blocks=left_out).undecided == 2
    assert sheet(journal, blocks=frozenset()).undecided == 0


def test_include_is_printed_without_asking(journal: Journal, coming: UUID) -> None:
    with journal.write() as session:
        one_of_each(session, coming, Share.INCLUDE, "open")
    assert shown(sheet(journal)).count("open event") >= 4


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (Block.EVENTS, "open event"),
        (Block.EVENTS, "open link"),
        (Block.WORDS, "open link"),
        (Block.NOTES, "open note"),
        (Block.NOTES, "open check-in"),
        (Block.TRIED, "open trial"),
        (Block.HARD, "open and hard"),
        (Block.FOCUS, "open focus"),
        (Block.CHART, "of 10"),
        (Block.SAFETY, "safety: yes"),
    ],
)
def test_a_part_that_is_left_out_leaves_no_trace(
    journal: Journal, coming: UUID, block: Block, words: str
) -> None:
    with journal.write() as session:
        one_of_each(session, coming, Share.INCLUDE, "open")
        kept = session.get_one(TherapySession, coming)
        kept.hard_to_say, kept.talk_safety = "open and hard", TalkSafety.YES
        profile.change(session, focus_words="open focus")
    whole = sheet(journal, stored=True)
    assert words in shown(whole)
    assert words not in shown(sheet(journal, stored=True, blocks=frozenset(Block) - {block}))


def test_parts_without_records_are_absent_with_their_headings(
    journal: Journal, coming: UUID
) -> None:
    paper = sheet(journal)
    everything = shown(paper)
    for heading in (
        "I want to bring up", "Mood", "What happened", "Tried since", "linked", "Notes",
        "Focus", "Hard to say", "Questionnaires", "PHQ", "GAD", "Closeness", "item 9",
    ):  # fmt: skip
        assert heading not in everything, heading
    assert "Safety, and hard to say" in everything
    assert paper.chart is None


def test_an_event_left_out_leaves_no_gap_in_the_numbers_and_no_mark(
    journal: Journal, coming: UUID
) -> None:
    events = [event(f"day {day}", day) for day in (12, 13, 14, 15)]
    add(journal, *events)
    with journal.write() as session:
        therapy.add_point(session, coming, "Second", event_id=events[1].id)
        therapy.add_point(session, coming, "Third", event_id=events[2].id)
    paper = sheet(journal, ticks={events[1].id: False})
    assert numbered(paper) == [(1, "day 12"), (2, "day 14"), (3, "day 15")]
    assert paper.agenda == ("Second", "Third (2)")
    assert paper.chart is not None
    assert [mark.number for mark in paper.chart.marks] == [1, 2, 3]
    assert "day 13" not in shown(paper)


def test_words_copied_from_an_event_that_is_never_printed_stay_off_the_agenda(
    journal: Journal, coming: UUID
) -> None:
    secret = event("What nobody may read", share=Share.NEVER)
    titled = event("", share=Share.NEVER, kind=Kind.SAID_NO)
    add(journal, secret, titled)
    with journal.write() as session:
        therapy.bring(session, coming, "What nobody may read", brought=True, event_id=secret.id)
        therapy.bring(session, coming, "Said no, set a limit", brought=True, event_id=titled.id)
        therapy.add_point(session, coming, "In my own words", event_id=secret.id)
    paper = sheet(journal)
    assert paper.agenda == ("In my own words",)
    assert "nobody" not in shown(paper)
    assert "limit" not in shown(paper)


@pytest.mark.parametrize(("old", "new"), [("He hit the wall", "He hit the wall."), ("", "A fight")])
def test_a_point_follows_the_words_it_was_copied_from_and_stays_off_with_them(
    journal: Journal, coming: UUID, old: str, new: str
) -> None:
    told, own = event(old), event("Slammed the door")
    add(journal, told, own)
    with journal.write() as session:
        words = kinds.shown(session.get_one(RelationshipEvent, told.id))
        therapy.bring(session, coming, words, brought=True, event_id=told.id)
        therapy.bring(session, coming, "How loud it gets", brought=True, event_id=own.id)
    with journal.write() as session:
        for kept in (session.get_one(RelationshipEvent, one.id) for one in (told, own)):
            kinds.update(session, kept, event(new, share=Share.NEVER))
    assert sheet(journal).agenda == ("How loud it gets",)
    with journal.read() as session:
        assert therapy.agenda(session, coming)[0].text == new


def test_a_point_copied_from_an_event_never_printed_stays_off_when_that_is_deleted(
    journal: Journal, coming: UUID
) -> None:
    told, asked = event("What nobody may read", share=Share.NEVER), event("What may be read")
    add(journal, told, asked)
    with journal.write() as session:
        for one in (told, asked):
            therapy.bring(session, coming, one.words, brought=True, event_id=one.id)
        therapy.add_point(session, coming, "In my own words", event_id=told.id)
    with journal.write() as session:
        for one in (told, asked):
            kinds.remove(session, session.get_one(RelationshipEvent, one.id))
    assert sheet(journal).agenda == ("What may be read", "In my own words")


def test_a_link_that_is_never_printed_leaves_no_mark_on_its_event(
    journal: Journal, coming: UUID
) -> None:
    happened = event("x")
    add(journal, happened, Link(event_id=happened.id, felt=Felt.YES, share=Share.NEVER))
    paper = sheet(journal)
    assert paper.events[0].connected == ""
    assert paper.chart is not None
    assert not paper.chart.marks[0].connected


def test_hard_to_say_is_held_back_until_something_was_chosen_and_by_never(
    journal: Journal, coming: UUID
) -> None:
    for share, stored, printed in (
        (Share.ASK, False, False),
        (Share.ASK, True, True),
        (Share.INCLUDE, False, True),
        (Share.NEVER, True, False),
    ):
        with journal.write() as session:
            kept = session.get_one(TherapySession, coming)
            kept.hard_to_say, kept.share = "the hard thing", share
        paper = sheet(journal, stored=stored)
        assert ("the hard thing" in shown(paper)) is printed
        assert paper.undecided == int(share is Share.ASK and not stored)


# Safety


@pytest.mark.parametrize(
    ("answer", "printed"),
    [
        (TalkSafety.NOT_ANSWERED, "not answered"),
        (TalkSafety.YES, "yes"),
        (TalkSafety.NO, "no"),
    ],
)
def test_the_safety_line_says_what_was_chosen_or_that_it_is_not_included(
    journal: Journal, coming: UUID, answer: TalkSafety, printed: str
) -> None:
    with journal.write() as session:
        session.get_one(TherapySession, coming).talk_safety = answer
    line = "Want to talk about safety: {}"
    assert sheet(journal).safety == (line.format(printed),)
    without = frozenset(Block) - {Block.SAFETY}
    assert sheet(journal, blocks=without).safety == ("Safety: not included",)


def test_without_a_session_safety_was_not_answered(journal: Journal) -> None:
    paper = sheet(journal)
    assert paper.safety == ("Want to talk about safety: not answered",)
    assert (paper.title, paper.date, paper.agenda) == ("Summary", "", ())


# Which days, which order, which page


def test_the_days_are_those_the_client_lived_first_and_last_included(
    journal: Journal, coming: UUID
) -> None:
    add(journal, *(event(f"on {day}", day) for day in (11, 12, 17, 18)))
    add(journal, check_in(1, 11), check_in(2, 12), check_in(3, 17), check_in(4, 18))
    paper = sheet(journal)
    assert [words for _, words in numbered(paper)] == ["on 12", "on 17"]
    assert paper.chart is not None
    assert paper.chart.moods == (2, 3)


def test_a_late_evening_elsewhere_is_on_the_paper_of_its_own_day(
    journal: Journal, coming: UUID
) -> None:
    late = event("late in New York", 17)
    late.happened_offset, late.happened_utc = -5 * 3600, late.happened_utc + 15 * 3600
    early = event("early in Tokyo", 12)
    early.happened_offset, early.happened_utc = 9 * 3600, early.happened_utc - 20 * 3600
    add(journal, late, early)
    assert (late.happened.day.day, early.happened.day.day) == (17, 12)
    paper = sheet(journal)
    assert [(row.day, row.words) for row in paper.events] == [
        ("Thu 12 Nov", "early in Tokyo"),
        ("Tue 17 Nov", "late in New York"),
    ]


def test_page_one_takes_seven_brought_then_connected_then_strongest(
    journal: Journal, coming: UUID
) -> None:
    plain = [event(f"plain {n}", 12, valence=0) for n in range(4)]
    strong = event("strong", 13, valence=-3, intensity=2)
    stronger = event("stronger", 13, valence=3, intensity=9)
    connected = [event(f"connected {n}", 14, valence=0) for n in range(3)]
    brought = [event(f"brought {n}", 16 + n, valence=0) for n in range(2)]
    unlinked = event("not connected", 15, valence=0)
    add(journal, *plain, strong, stronger, *connected, *brought, unlinked)
    add(journal, *(Link(event_id=one.id, felt=Felt.PARTLY) for one in connected))
    add(journal, Link(event_id=unlinked.id, felt=Felt.NO))
    with journal.write() as session:
        for one in brought:
            therapy.bring(session, coming, one.words, brought=True, event_id=one.id)
    paper = sheet(journal)
    first = {row.words for row in paper.events}
    assert first == {one.words for one in (*brought, *connected, strong, stronger)}
    assert len(paper.more_events) == 5
    assert paper.has_second_page
    everyone = sorted(numbered(paper))
    assert [number for number, _ in everyone] == list(range(1, 13))
    assert [words.split()[0] for _, words in everyone][-2:] == ["brought", "brought"]
    numbers = [row.number for row in paper.events]
    assert numbers == sorted(numbers)
    assert paper.agenda == ("brought 0 (11)", "brought 1 (12)")


def test_what_was_brought_comes_before_what_was_connected_and_that_before_what_was_strong(
    journal: Journal, coming: UUID
) -> None:
    brought, strong = event("brought", 12, valence=0), event("strong", 12, valence=-3)
    connected = [event(f"connected {day}", day, valence=0) for day in range(13, 17)]
    connected += [event(f"also connected {day}", day, valence=0) for day in range(13, 16)]
    add(journal, brought, strong, *connected)
    add(journal, *(Link(event_id=one.id, felt=Felt.YES) for one in connected))
    with journal.write() as session:
        therapy.bring(session, coming, brought.words, brought=True, event_id=brought.id)
    paper = sheet(journal)
    first = [row.words for row in paper.events]
    assert "brought" in first
    assert sum("connected" in words for words in first) == 6
    assert {row.words.split()[0] for row in paper.more_events} >= {"strong"}


def test_seven_events_need_no_second_page(journal: Journal, coming: UUID) -> None:
    add(journal, *(event(f"event {n}", 12) for n in range(7)))
    assert not sheet(journal).has_second_page
    add(journal, event("one more", 13))
    assert [row.words for row in sheet(journal).more_events] != []


def test_own_words_stand_under_their_event_s_number(journal: Journal, coming: UUID) -> None:
    first, second, third = (event(f"event {day}", day) for day in (12, 13, 14))
    add(journal, first, second, third)
    links = [
        Link(event_id=third.id, words="about the third", share=Share.INCLUDE),
        Link(event_id=first.id, words="about the first", share=Share.INCLUDE),
        Link(event_id=second.id, words="about the second", share=Share.INCLUDE),
    ]
    add(journal, *links)
    paper = sheet(journal, ticks={second.id: False})
    assert [(said.number, said.words) for said in paper.words] == [
        (1, "about the first"),
        (2, "about the third"),
    ]
