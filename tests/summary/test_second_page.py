"""Page 2: closer looks under the numbers of their events, where my focus stands, and closeness."""

from datetime import datetime
from typing import Any
from uuid import UUID

import pytest

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import closeness, experiment, mention
from ipt_journal.records import sheet as sheets
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.paper import Block, PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.records.record import Share
from ipt_journal.records.safe import Safe, Safety
from ipt_journal.records.transition import Transition
from ipt_journal.summary import text
from tests.conftest import LONDON
from tests.summary.written import add, chosen, event, sheet


def on(month: int, day: int) -> Moment:
    return Moment.of(datetime(2026, month, day, 12, tzinfo=LONDON))


@pytest.fixture
def daniel(journal: Journal, coming: UUID) -> Person:
    made = Person(label="Daniel")
    add(journal, made)
    return made


def looked_at(journal: Journal, *people: Person, **told: object) -> Exchange:
    about = event("The evening.", mood_before=6)
    look = Exchange(event_id=about.id, share=Share.INCLUDE)
    look.take(told)
    with journal.write() as session:
        session.add_all([about, look])
        session.flush()
        mention.set_people(session, about.id, [one.id for one in people])
    return look


def test_a_closer_look_says_what_was_told_and_nothing_for_what_was_not(
    journal: Journal, daniel: Person
) -> None:
    looked_at(
        journal,
        daniel,
        turns=[
            {"speaker": "them", "words": "I’m late, Daniel said.", "how": "quick"},
            {"speaker": "me", "words": "Forget it."},
            {"speaker": "me", "words": "", "how": "looking away"},
        ],
        felt=["hurt", "like glass"],
        meant="That it matters.",
        came_across=2,
        guess_felt="Tired",
        guess_wanted="Some peace.",
        how_ended="Two days of politeness",
        mood_after=2,
        options=[{"words": "Ask Daniel", "likely": "He stays"}, {"likely": "Nothing"}],
    )
    (look,) = sheet(journal, chosen(journal, stored=True)).closer
    assert look.number == 1
    assert look.rows == (
        ("What was said", "D.: “I’m late, D. said.” (quick)\nMe: “Forget it.”"),
        ("What I felt", "hurt, then like glass"),
        ("What I wanted understood", "That it matters."),
        ("How much came across", "2 of 10"),
        ("What it may have been like for them", "Tired. Some peace."),
        ("What came of it", "Two days of politeness. Mood 6 before, 2 after."),
        ("What I could try", "Ask D."),
    )


@pytest.mark.parametrize(
    ("safety", "safe", "rows"),
    [
        (None, None, ("Tired.", "Ask")),
        (Safety.AFRAID, None, ("Ask",)),
        (None, Safe.NO, ()),
    ],
)
def test_steps_that_the_app_keeps_folded_are_not_on_paper(
    journal: Journal,
    daniel: Person,
    safety: Safety | None,
    safe: Safe | None,
    rows: tuple[str, ...],
) -> None:
    with journal.write() as session:
        someone = session.get_one(Person, daniel.id)
        someone.safety, someone.raise_safe = safety, safe
    looked_at(journal, daniel, meant="x", guess_felt="Tired", options=[{"words": "Ask"}])
    (look,) = sheet(journal, chosen(journal, stored=True)).closer
    assert tuple(words for _, words in look.rows[1:]) == rows


def test_who_spoke_is_named_only_where_one_person_is_shown(
    journal: Journal, daniel: Person
) -> None:
    other = Person(label="Ruth")
    add(journal, other)
    turns = [{"speaker": "them", "words": "No."}]
    look = looked_at(journal, daniel, other, turns=turns, came_unsure=True)
    rows = dict(sheet(journal, chosen(journal, stored=True)).closer[0].rows)
    assert rows["What was said"] == "They: “No.”"
    assert rows["How much came across"] == "not sure"
    with journal.write() as session:
        mention.set_people(session, look.event_id, [daniel.id])
    hidden = chosen(journal, stored=True, withheld=frozenset({"event.people"}))
    rows = dict(sheet(journal, hidden).closer[0].rows)
    assert rows["What was said"] == "They: “No.”"


def test_a_closer_look_is_there_only_with_its_event_and_when_it_is_chosen(
    journal: Journal, daniel: Person
) -> None:
    look = looked_at(journal, meant="That it matters.")
    whole = chosen(journal, stored=True)
    assert sheet(journal, whole).closer
    without: list[dict[str, Any]] = [
        {"blocks": whole.blocks - {Block.CLOSER}},
        {"ticks": {look.event_id: False}},
        {"ticks": {look.id: False}},
        {"free_text": False},
    ]
    for changes in without:
        assert sheet(journal, whole, **changes).closer == ()


def test_the_mood_afterwards_stands_alone_where_the_one_before_is_not_known(
    journal: Journal, coming: UUID
) -> None:
    about = event("The evening.")
    add(journal, about, Exchange(event_id=about.id, mood_after=3, share=Share.INCLUDE))
    (look,) = sheet(journal, chosen(journal, stored=True)).closer
    assert look.rows == (("What came of it", "Mood 3 after."),)


def test_my_focus_says_where_each_sheet_stands_and_stood(journal: Journal, daniel: Person) -> None:
    conflict = Conflict(person_id=daniel.id, good_enough="One evening.", share=Share.INCLUDE)
    change = Transition(share=Share.INCLUDE)
    nowhere, old = Transition(share=Share.INCLUDE), Transition(share=Share.INCLUDE, stage="gone")
    with journal.write() as session:
        session.add_all([conflict, change, nowhere, old])
        session.flush()
        sheets.set_stage(session, conflict, "talking", on(8, 3))
        sheets.set_stage(session, conflict, "stuck", on(9, 3))
        sheets.set_stage(session, change, change.stages()[0][0], on(9, 3))
        sheets.set_stage(session, old, "of another version", on(9, 3))
    whole = chosen(journal, stored=True)
    stage = change.stages()[0][1].casefold()
    assert sheet(journal, whole).standing == (
        (
            "Conflict with D.: stuck (was still talking, August 2026). "
            "Good enough would be: One evening."
        ),
        f"Change in life: {stage}.",
    )
    with journal.write() as session:
        session.get_one(Conflict, conflict.id).person_id = None
    without = sheet(journal, whole, free_text=False).standing
    assert without[0] == "Conflict with another person: stuck (was still talking, August 2026)."
    assert sheet(journal, whole, blocks=whole.blocks - {Block.FOCUS}).standing == ()


@pytest.mark.parametrize(
    ("places", "line"),
    [
        ([(1, None), (2, 1)], "A.: moved out, from very close to close; I’d like to be closer."),
        ([(3, None), (1, 2)], ("A.: moved in, from further out to very close; "
                              "I’d like to be further apart.")),
        ([(2, None), (0, None)], "A.: off the map."),
        ([(0, None), (2, None)], "A.: moved in, from off the map to close."),
        ([(2, 2), (2, 2)], None),
        ([None, (3, 2)], "A.: new, further out; I’d like to be closer."),
    ],
)  # fmt: skip
def test_closeness_tells_who_moved_and_what_is_wished(
    journal: Journal, daniel: Person, places: list[tuple[int, int | None] | None], line: str | None
) -> None:
    ana = Person(label="Ana")
    with journal.write() as session:
        session.add(ana)
        session.flush()
        closeness.place(session, daniel.id, on(9, 3), ring=1)
        for when, place in zip((on(9, 3), on(11, 12)), places, strict=True):
            if place is not None:
                closeness.place(session, ana.id, when, ring=place[0], wished_ring=place[1])
    paper = sheet(journal, chosen(journal, stored=True))
    assert paper.closeness == ((line,) if line else ())
    if line:
        assert "Closeness since 3 September" in text.to_plain(paper)


def test_nobody_who_is_private_archived_or_left_out_stands_among_the_moves(
    journal: Journal, daniel: Person
) -> None:
    private, past = Person(label="P", share=Share.NEVER), Person(label="Q", archived=True)
    with journal.write() as session:
        session.add_all([private, past])
        session.flush()
        for one in (daniel, private, past):
            closeness.place(session, one.id, on(9, 3), ring=1)
            closeness.place(session, one.id, on(11, 12), ring=3)
    whole = chosen(journal, stored=True)
    assert [line[:2] for line in sheet(journal, whole).closeness] == ["D."]
    gone = {daniel.id: PeopleAs.LEFT_OUT}
    assert sheet(journal, whole, persons=gone).closeness_since == ""


def test_who_was_with_a_trial_can_be_left_off(journal: Journal, daniel: Person) -> None:
    whole = chosen(journal, stored=True)
    assert whole.session_id is not None
    with journal.write() as session:
        tried = experiment.add(session, whole.session_id, "Ask for an evening")
        tried.outcome, tried.share = experiment.Outcome.DONE, Share.INCLUDE
        session.flush()
        mention.set_people(session, tried.id, [daniel.id])
    assert sheet(journal, whole).tried == ("Ask for an evening: done, with D.",)
    alone = sheet(journal, whole, fields={(tried.id, "people"): False})
    assert alone.tried == ("Ask for an evening: done.",)
