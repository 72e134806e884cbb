"""One closer look on paper: the entry, every step as it was told, and nothing that is folded."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records import mention
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.exchange import Exchange, key_of
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Person, Status
from ipt_journal.records.record import Share
from ipt_journal.records.safe import Safe, Safety
from ipt_journal.summary import papers
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document
from ipt_journal.summary.document_text import to_plain
from ipt_journal.summary.fields import is_field
from ipt_journal.summary.papers import looked
from tests.summary.written import TODAY, add, at, event

CHOICES = Choices(TODAY, TODAY, people_as=PeopleAs.INITIALS)
TOLD: dict[str, Any] = {
    "place": "In the kitchen",
    "channel": "in_person",
    "turns": [
        {
            "speaker": "them",
            "words": "I’m late, Daniel’s fault",
            "how": "quick",
            "felt": "hurt",
            "wish": "him to look at me",
        },
        {"speaker": "me", "words": "Forget it."},
        {"words": "Hm."},
        {"speaker": "me", "words": ""},
    ],
    "felt": ["hurt", "cinderlike"],
    "meant": "That the evening matters.",
    "came_across": 2,
    "came_unsure": True,
    "guess_felt": "Tired, maybe.",
    "guess_sure": "low",
    "how_ended": "He went out.",
    "options": [{"words": "Say it plainly", "likely": "he listens"}, {"words": "Wait"}],
    "say_now": "I miss you.",
}


def written(
    journal: Journal,
    *people: Person,
    words: str = "Daniel forgot the evening",
    day: int = 15,
    look: dict[str, Any] | None = None,
    **more: Any,
) -> tuple[UUID, UUID]:
    """Write an event with a closer look at it; return the ids of both."""
    about = event(words, day=day, **more)
    told = {"share": Share.INCLUDE, **(TOLD if look is None else look)}
    made = Exchange(id=key_of(about.id), event_id=about.id, **told)
    keys = about.id, made.id
    ids = [one.id for one in people]
    add(journal, *people, about, made)
    with journal.write() as session:
        mention.set_people(session, keys[0], ids)
    return keys


def paper(journal: Journal, of: UUID | None = None, **changes: Any) -> Document:
    with journal.read() as session:
        return looked.build(session, replace(CHOICES, **changes), of)


def daniel(**more: Any) -> Person:
    return Person(**{"label": "Daniel", "share": Share.INCLUDE} | more)


def test_every_step_stands_in_the_order_of_the_page(journal: Journal) -> None:
    written(journal, daniel(), felt=["hurt"], kind=Kind.LET_DOWN)
    document = paper(journal)
    assert document.lines == ("Sun 15 Nov · D.",)
    assert to_plain(document).split("\n\n")[2:-1] == [
        "The entry",
        "  What happened: D. forgot the evening\n  How it felt: hurt",
        "What was said, and how",
        (
            "  Where were you? In the kitchen\n"
            "  How did you talk? In person\n"
            "  As near as you can, what was said? How was it said? "
            "D.: “I’m late, D.’s fault” (quick)\n"
            "  Me: “Forget it.”\n"
            "  “Hm.”"
        ),
        "What I felt",
        (
            "  What did you feel right then? hurt, cinderlike\n"
            "  Turn by turn: “I’m late, D.’s fault”\n"
            "  What I felt right then: hurt\n"
            "  What I wanted just then: him to look at me"
        ),
        "What I wanted understood",
        (
            "  What did you want D. to understand? That the evening matters.\n"
            "  How much of that do you think came across? 2 of 10\n"
            "  Not sure"
        ),
        "What it may have been like for them",
        (
            "  What might it have been like for D.? A guess is fine. Tired, maybe.\n"
            "  How sure are you of that guess? Hardly"
        ),
        "What came of it",
        "  How did it end? He went out.",
        "What I could try next time",
        (
            "  If you had it again, what else could you try? List three, even odd ones. "
            "Say it plainly (he listens)\n  Wait"
        ),
    ]


def test_the_newest_is_meant_where_none_is_named_and_each_by_either_key(journal: Journal) -> None:
    old = written(journal, words="old", day=3)
    written(journal, words="new", day=14)
    assert "new" in to_plain(paper(journal))
    for key in old:
        assert "What happened: old" in to_plain(paper(journal, key))
    with journal.read() as session:
        assert [words for _, words in looked.which(session)] == [
            "14 Nov 2026 · new",
            "3 Nov 2026 · old",
        ]


@pytest.mark.parametrize("private", ["look", "event"])
def test_a_private_one_is_not_to_be_had(journal: Journal, private: str) -> None:
    never = {"share": Share.NEVER}
    share = Share.NEVER if private == "event" else Share.INCLUDE
    look = {**TOLD, **(never if private == "look" else {})}
    keys = written(journal, look=look, share=share)
    for ticks in ({}, dict.fromkeys(keys, True)):
        document = paper(journal, keys[1], ticks=ticks)
        assert document.parts == ()
        assert document.lines == ()
        assert document.undecided == 0
    with journal.read() as session:
        assert looked.which(session) == []
        assert looked.offers(session, CHOICES, keys[1]) == []


def test_one_that_holds_nothing_is_no_paper(journal: Journal) -> None:
    written(journal, look={})
    assert paper(journal).parts == ()


def test_it_waits_for_a_tick_which_asking_for_it_is(journal: Journal) -> None:
    about, look = written(journal, look={**TOLD, "share": Share.ASK}, share=Share.ASK)
    assert paper(journal).parts == ()
    assert paper(journal).undecided == 2
    with journal.read() as session:
        asked = papers.asked_for(session, papers.named("exchange"), CHOICES)
        said_no = papers.asked_for(
            session, papers.named("exchange"), replace(CHOICES, ticks={look: False})
        )
    assert asked.ticks == {look: True}
    assert said_no.ticks == {look: False}
    assert paper(journal, ticks=asked.ticks).undecided == 1
    assert about not in asked.ticks


def test_of_an_entry_that_is_left_out_neither_day_nor_person_is_told(journal: Journal) -> None:
    about, _ = written(journal, daniel())
    document = paper(journal, ticks={about: False})
    assert document.lines == ()
    told = to_plain(document)
    assert "The entry" not in told
    assert "forgot" not in told
    assert "What did you want them to understand?" in told
    assert "They: “I’m late" in told


def test_parts_of_the_entry_can_be_left_off_one_by_one(journal: Journal) -> None:
    about, look = written(journal, daniel(), felt=["hurt"], kind=Kind.LET_DOWN)

    def without(*fields: tuple[UUID, str]) -> str:
        return to_plain(paper(journal, fields=dict.fromkeys(fields, False)))

    assert "Sun 15 Nov\n" in without((about, "people"))
    assert "How it felt" not in without((about, "felt"))
    assert "What happened: Let down" in without((about, "words"))
    assert "The entry" not in without((about, "words"), (about, "kind"), (about, "felt"))
    assert "kitchen" not in without((look, "place"))
    assert "late" not in without((look, "turns"))
    assert "him to look at me" not in without((look, "turns"))
    without_feeling = without((look, "turns.felt"))
    assert "What I felt right then: hurt" not in without_feeling
    assert "What I wanted just then: him to look at me" in without_feeling
    assert "Turn by turn" not in without((look, "turns.felt"), (look, "turns.wish"))
    assert "Say it plainly" not in without((look, "options.0.words"))
    assert "he listens" not in without((look, "options.0.words"))


def test_without_what_was_typed_only_answers_stay(journal: Journal) -> None:
    written(journal, daniel(), felt=["hurt"], kind=Kind.LET_DOWN)
    told = to_plain(paper(journal, free_text=False))
    assert "What happened: Let down" in told
    assert "In person" in told
    assert "hurt" in told
    for words in ("kitchen", "cinderlike", "Forget it", "evening", "Wait"):
        assert words not in told


@pytest.mark.parametrize("safe", [Safe.NO, Safe.NOT_SURE])
@pytest.mark.parametrize("where", ["person", "look"])
def test_the_steps_that_the_app_folds_are_not_on_paper(
    journal: Journal, safe: Safe, where: str
) -> None:
    person = daniel(raise_safe=safe if where == "person" else None)
    look = {**TOLD, "safe": safe if where == "look" else None}
    written(journal, person, look=look)
    told = to_plain(paper(journal))
    assert "Tired, maybe" not in told
    assert "Say it plainly" not in told
    assert "He went out." in told


def test_a_guess_about_whom_the_client_fears_is_not_on_paper_nor_the_fear(
    journal: Journal,
) -> None:
    written(journal, daniel(raise_safe=Safe.YES, safety=Safety.AFRAID))
    told = to_plain(paper(journal))
    assert "Tired, maybe" not in told
    assert "Say it plainly" in told
    assert "fraid" not in told


def test_to_whoever_died_there_is_what_one_would_want_to_say_now(journal: Journal) -> None:
    written(journal, daniel(status=Status.DIED))
    told = to_plain(paper(journal))
    assert "What would you want to say to D. now? I miss you." in told
    assert "Say it plainly" not in told


def test_what_was_felt_at_each_turn_has_a_tick_of_its_own(journal: Journal) -> None:
    written(journal, daniel())
    with journal.read() as session:
        ticks = {one.field: one.words for one in looked.offers(session, CHOICES, None)}
    assert ticks["turns.felt"] == "Turn by turn: What I felt right then"
    assert ticks["turns.wish"] == "Turn by turn: What I wanted just then"
    assert is_field("exchange.turns.felt")


def test_what_was_felt_at_each_turn_stands_only_below_what_was_said(journal: Journal) -> None:
    written(journal, daniel())
    with journal.read() as session:
        look = session.exec(select(Exchange)).one()
        offers = {one.field: one for one in looked.offers(session, CHOICES, None)}
    unsaid = replace(CHOICES, fields={(look.id, "turns"): False})
    for field in ("turns.felt", "turns.wish"):
        assert offers[field].stands(CHOICES)
        assert offers[field].answer(unsaid), "what was chosen stays for when it can be printed"
        assert not offers[field].stands(unsaid)
    assert offers["turns"].stands(unsaid)


def test_what_no_turn_tells_has_no_tick(journal: Journal) -> None:
    turns = [{"speaker": "me", "words": "Forget it.", "wish": "an answer"}]
    written(journal, daniel(), look={"turns": turns})
    with journal.read() as session:
        ticks = {one.field for one in looked.offers(session, CHOICES, None)}
    assert {"turns", "turns.wish"} <= ticks
    assert "turns.felt" not in ticks


def test_alone_and_with_several_the_questions_name_nobody(journal: Journal) -> None:
    alone, _ = written(journal, words="alone", day=2)
    both, _ = written(journal, daniel(), Person(label="Ruth"), words="both", day=3)
    told = to_plain(paper(journal, alone))
    assert "Where I was, and how" in told
    assert "Forget it" not in told
    assert "What did you want them to understand?" in to_plain(paper(journal, both))


def test_a_person_who_is_private_is_named_nowhere_on_it(journal: Journal) -> None:
    written(journal, daniel(share=Share.NEVER), words="He forgot")
    document = paper(journal)
    assert document.lines == ("Sun 15 Nov",)
    assert "What did you want them to understand?" in to_plain(document)


def test_about_somebody_left_out_there_is_no_closer_look(journal: Journal) -> None:
    person = daniel()
    key = person.id
    written(journal, person)
    assert paper(journal, persons={key: PeopleAs.LEFT_OUT}).parts == ()


def test_what_can_be_left_out_is_the_entry_and_every_answer(journal: Journal) -> None:
    written(journal, daniel(), look={"place": "here", "came_unsure": True, "felt": ["hurt"]})
    with journal.read() as session:
        found = looked.offers(session, CHOICES, None)
        answers = [one.answer(replace(CHOICES, fields={})) for one in found]
    assert [(one.day, one.words, one.field) for one in found] == [
        ("Sun 15 Nov", "Daniel forgot the evening", ""),
        ("", "Where were you?", "place"),
        ("", "What did you feel right then?", "felt"),
        ("", "Not sure", "came_unsure"),
    ]
    assert answers == [True, True, True, True]
    assert isinstance(found[0].record, RelationshipEvent)
    assert at(15).day == found[0].record.happened.day
