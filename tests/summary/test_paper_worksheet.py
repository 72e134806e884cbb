"""One worksheet on paper, and the plan for afterwards: questions with their answers."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records import closeness, ending, focus, mention, sheet, tie
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.ending import EndingPlan
from ipt_journal.records.event import Kind
from ipt_journal.records.experiment import Experiment, Outcome
from ipt_journal.records.grief import Grief
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.records.record import Share, dated
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.safe import Safe
from ipt_journal.records.sheet import Sheet
from ipt_journal.records.transition import Transition
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document
from ipt_journal.summary.document_text import to_plain
from ipt_journal.summary.papers import afterwards, worksheet
from tests.records.filled import filled, words_for
from tests.summary.written import TODAY, add, at, event

CHOICES = Choices(TODAY, TODAY, people_as=PeopleAs.INITIALS)


def kept(journal: Journal, *records: Any) -> list[UUID]:
    keys = [one.id for one in records]
    add(journal, *records)
    return keys


def paper(journal: Journal, of: UUID | None = None, **changes: Any) -> Document:
    with journal.read() as session:
        return worksheet.build(session, replace(CHOICES, **changes), of)


def ending_paper(journal: Journal, **changes: Any) -> Document:
    with journal.read() as session:
        return afterwards.build(session, replace(CHOICES, **changes))


def part(document: Document, heading: str) -> str:
    """Return what stands under a heading, in words."""
    parts = tuple(one for one in document.parts if one.heading == heading)
    return to_plain(replace(document, title="", lines=(), parts=parts, footer="")).strip()


def conflict(**more: Any) -> Conflict:
    return Conflict(**{"topic": "Evenings with Daniel", "share": Share.INCLUDE} | more)


@pytest.mark.parametrize("kind", focus.SHEETS)
def test_every_answer_of_every_worksheet_is_on_it(journal: Journal, kind: type[Sheet]) -> None:
    made = filled(kind)
    made.share = Share.INCLUDE
    add(journal, made)
    told = to_plain(paper(journal))
    for one in kind.questions():
        if one.how in {"line", "words"}:
            assert words_for(kind, one.column, "kestrel") in told
    if kind is Transition:
        assert "Did it come suddenly? Yes" in told
        assert "7 of 10" in told
        assert "autumn 2019" in told


def test_a_private_answer_about_safety_is_never_on_it(journal: Journal) -> None:
    add(journal, conflict(safe=Safe.NO))
    told = to_plain(paper(journal))
    assert "safe" not in told.casefold()


def test_where_it_stands_has_every_stage_with_its_day(journal: Journal) -> None:
    (key,) = kept(journal, conflict())
    with journal.write() as session:
        made = session.get_one(Conflict, key)
        sheet.set_stage(session, made, "talking", at(3))
        sheet.set_stage(session, made, "stuck", at(9))
        session.add(sheet.StageMark(sheet_id=key, stage="of old", **dated(at(10), at(10))))
    document = paper(journal)
    assert part(document, "Where it stands").splitlines()[-2:] == [
        "  Since: 3 November 2026 · Stage: Still talking",
        "  Since: 9 November 2026 · Stage: Stuck",
    ]
    without = paper(journal, fields={(key, "stage"): False})
    assert part(without, "Where it stands") == ""


def test_the_head_names_with_whom_as_people_are_to_appear(journal: Journal) -> None:
    daniel, mum = Person(label="Daniel"), Person(label="Mum")
    keys = kept(journal, daniel, mum)
    (about,) = kept(journal, conflict(person_id=keys[0]))
    document = paper(journal, about)
    assert document.title == "Conflict with another person"
    assert document.lines == ("With D.",)
    assert "Evenings with D." in to_plain(document)
    assert paper(journal, about, fields={(about, "people"): False}).lines == ()
    (lost,) = kept(journal, Grief(lost="Dad", person_id=keys[1], share=Share.INCLUDE))
    with journal.write() as session:
        mention.set_people(session, lost, [keys[1], keys[0]])
    assert paper(journal, lost).lines == ("People in it: M., D.",)


def test_whoever_is_private_is_not_named_in_the_head(journal: Journal) -> None:
    (key,) = kept(journal, Person(label="Daniel", share=Share.NEVER))
    add(journal, conflict(person_id=key, topic="Evenings"))
    assert paper(journal).lines == ()


def test_what_is_tied_to_it_is_there_where_it_was_chosen(journal: Journal) -> None:
    (key,) = kept(journal, conflict())
    events = kept(
        journal,
        event("He forgot", day=10),
        event("", day=4, kind=Kind.ARGUMENT),
        event("asked", day=5, share=Share.ASK),
        event("private", day=6, share=Share.NEVER),
    )
    tried = Experiment(what="Ask him", outcome=Outcome.DONE, learned="He was glad")
    tried.share = Share.INCLUDE
    (trial, rehearsal) = kept(journal, tried, Rehearsal())
    with journal.write() as session:
        for one in (*events, trial, rehearsal):
            tie.make(session, key, one)
    document = paper(journal)
    assert part(document, "What happened").splitlines()[2:] == [
        "  Wed 4 Nov: Argument",
        "  Tue 10 Nov: He forgot",
    ]
    assert part(document, "What was tried").splitlines()[-1] == (
        "  Ask him · Done · What I learned: He was glad"
    )
    assert document.undecided == 1
    hidden = paper(journal, fields={(events[1], "kind"): False})
    assert "Wed 4 Nov: Something happened" in to_plain(hidden)
    silent = paper(journal, free_text=False)
    assert part(silent, "What was tried") == ""


def test_what_is_opened_only_on_purpose_is_not_offered(journal: Journal) -> None:
    (person,) = kept(journal, Person(label="Daniel", raise_safe=Safe.NO))
    (key,) = kept(journal, conflict(person_id=person))
    (trial,) = kept(journal, Experiment(what="Ask him", share=Share.INCLUDE))
    with journal.write() as session:
        tie.make(session, key, trial)
    assert "Ask him" not in to_plain(paper(journal))
    with journal.read() as session:
        words = [one.words for one in worksheet.offers(session, CHOICES, None)]
    assert "Ask him" not in words


def test_the_sheet_written_last_is_meant_and_a_private_one_never(journal: Journal) -> None:
    old, new = conflict(topic="old"), Transition(topic="", share=Share.INCLUDE)
    (first, second) = kept(journal, old, new)
    (never,) = kept(journal, Grief(lost="private", share=Share.NEVER))
    with journal.write() as session:
        session.get_one(Conflict, first).edited_utc = 1
        session.get_one(Transition, second).topic = "moved"
    with journal.read() as session:
        named = dict(worksheet.which(session))
    assert set(named) == {first, second}
    assert named[first] == "Conflict with another person · old"
    assert never not in named
    assert paper(journal, never, ticks={never: True}).parts == ()
    assert paper(journal, never).title == "My focus"
    assert "old" in to_plain(paper(journal, first))


def test_a_sheet_without_a_name_goes_by_its_area(journal: Journal) -> None:
    (key,) = kept(journal, Transition(share=Share.ASK))
    with journal.read() as session:
        assert worksheet.which(session) == [(key, "Change in life")]
        assert worksheet.offers(session, CHOICES, key) == []
    assert paper(journal).parts == ()
    assert paper(journal).title == "My focus"
    assert paper(journal).undecided == 1


def test_without_any_sheet_there_is_nothing(journal: Journal) -> None:
    document = paper(journal)
    assert (document.parts, document.lines, document.undecided) == ((), (), 0)
    with journal.read() as session:
        assert worksheet.offers(session, CHOICES, None) == []


def test_what_can_be_left_out_of_a_sheet_is_offered(journal: Journal) -> None:
    (person,) = kept(journal, Person(label="Daniel"))
    made = conflict(person_id=person, mine=[{"text": "time", "source": "said"}])
    (key, happened, trial) = kept(journal, made, event("He forgot"), Experiment(what="Ask"))
    with journal.write() as session:
        sheet.set_stage(session, session.get_one(Conflict, key), "stuck", at(9))
        tie.make(session, key, happened)
        tie.make(session, key, trial)
    with journal.read() as session:
        found = worksheet.offers(session, CHOICES, None)
    assert [(one.part, one.words, one.field) for one in found] == [
        ("", "With whom", "people"),
        ("", "Where it stands", "stage"),
        ("", "In one sentence, what is the disagreement?", "topic"),
        ("", "What I expect", "mine"),
        ("What happened", "He forgot", ""),
        ("What was tried", "Ask", ""),
    ]
    assert part(paper(journal), "What I expect").splitlines()[-1] == "  time (I’ve said it)"


# The plan for afterwards


def test_the_plan_for_afterwards_has_its_answers_and_whom_to_turn_to_in_order(
    journal: Journal,
) -> None:
    people = kept(
        journal,
        Person(label="Daniel"),
        Person(label="Ruth", share=Share.NEVER),
        Person(label="Ines"),
    )
    made = filled(EndingPlan)
    made.share = Share.INCLUDE
    assert isinstance(made, EndingPlan)
    made.first_steps = [{"text": "Ring Daniel"}, {"text": ""}, {"text": "Walk"}]
    made.review_on = [{"day": "2027-02"}]
    key = made.id
    add(journal, made)
    with journal.write() as session:
        ending.set_contacts(session, [people[2], people[1], people[0]])
    document = ending_paper(journal)
    told = to_plain(document)
    assert "First three steps: Ring D.\n  Walk\n" in told
    assert "February 2027" in told
    assert part(document, "Whom I turn to, in this order").splitlines()[-2:] == [
        "  1. I.",
        "  2. D.",
    ]
    without = ending_paper(journal, fields={(key, "contacts"): False, (key, "changed"): False})
    assert part(without, "Whom I turn to, in this order") == ""
    assert "kestrel endingplanchanged" not in to_plain(without)


def test_the_plan_waits_for_its_tick_and_is_never_there_when_private(journal: Journal) -> None:
    (key,) = kept(journal, EndingPlan(changed="I rest"))
    assert ending_paper(journal).undecided == 1
    assert ending_paper(journal).parts == ()
    assert "I rest" in to_plain(ending_paper(journal, ticks={key: True}))
    with journal.read() as session:
        found = afterwards.offers(session, CHOICES, None)
    assert [one.words for one in found] == ["What has changed?"]
    with journal.write() as session:
        session.get_one(EndingPlan, key).share = Share.NEVER
    assert ending_paper(journal, ticks={key: True}).parts == ()
    assert ending_paper(journal).undecided == 0


def test_a_plan_of_which_nothing_is_written_is_no_paper(journal: Journal) -> None:
    assert ending_paper(journal).parts == ()
    assert ending_paper(journal).undecided == 0
    with journal.read() as session:
        assert afterwards.offers(session, CHOICES, None) == []


def test_the_plan_tells_who_moved_on_the_map_where_that_is_chosen(journal: Journal) -> None:
    (ines,) = kept(journal, Person(label="Ines"))
    with journal.write() as session:
        closeness.place(session, ines, at(2), ring=2)
        closeness.place(session, ines, at(9), ring=1)
    days = {"first_day": TODAY.replace(day=5), "last_day": TODAY}
    told = part(ending_paper(journal, **days), "Moves on the people map")
    assert "Who: I. · From: close · To: very close" in told
    assert ending_paper(journal, **days, blocks=frozenset()).parts == ()


def test_a_plan_with_people_alone_is_one(journal: Journal) -> None:
    (person,) = kept(journal, Person(label="Ines"))
    with journal.write() as session:
        ending.set_contacts(session, [person])
    with journal.read() as session:
        found = afterwards.offers(session, CHOICES, None)
        key = ending.load(session).id
    assert [one.words for one in found] == ["Whom I turn to, in this order"]
    assert "1. I." in to_plain(ending_paper(journal, ticks={key: True}))
    none = replace(CHOICES, persons={person: PeopleAs.LEFT_OUT}, ticks={key: True})
    with journal.read() as session:
        assert afterwards.build(session, none).parts == ()
