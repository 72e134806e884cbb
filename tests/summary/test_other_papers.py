"""All papers beside the brief: each is asked for by its name, says what it is, and begins anew."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest

from ipt_journal.journal import Journal
from ipt_journal.moment import Clock
from ipt_journal.records import closeness, safety_plan
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.ending import EndingPlan
from ipt_journal.records.life import LifeItem
from ipt_journal.records.paper import Block, PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.records.record import Share
from ipt_journal.summary import choices, choices_file, papers
from ipt_journal.summary.choices_file import WrongChoices
from ipt_journal.summary.document_text import to_plain
from ipt_journal.summary.papers import PAPERS
from tests.conftest import LONDON
from tests.summary.written import TODAY, add, sessions

NAMES = [one.name for one in PAPERS]


@pytest.mark.parametrize("name", NAMES)
def test_each_says_what_it_is_and_when_there_is_nothing(journal: Journal, name: str) -> None:
    assert papers.label(name)
    assert papers.about(name).endswith(".")
    assert papers.to_note(name).endswith(".")
    with journal.read() as session:
        paper, begun = papers.named(name), papers.begun(session, TODAY)
        document = paper.build(session, papers.asked_for(session, paper, begun), None)
        assert paper.offers(session, begun, None) == []
    assert bool(document.parts) is (name == "forms")
    assert bool(papers.nothing(name)) is (name != "forms")


def test_they_begin_with_how_people_appear_on_the_brief_and_with_no_record_of_it(
    journal: Journal,
) -> None:
    someone = Person(label="Daniel")
    key = someone.id
    add(journal, someone)
    with journal.write() as session:
        sessions(session)
        brief = replace(
            choices.kept(session, TODAY),
            people_as=PeopleAs.RELATIONSHIP,
            persons={key: PeopleAs.LEFT_OUT},
            ticks={key: True},
            free_text=False,
            exact_times=True,
            size="Letter",
        )
        choices.keep(session, brief)
    with journal.read() as session:
        begun = papers.begun(session, TODAY, "A4")
    assert begun.people_as is PeopleAs.RELATIONSHIP
    assert begun.persons == {key: PeopleAs.LEFT_OUT}
    assert key in begun.hidden
    assert begun.size == "Letter"  # as the brief, wherever this is
    assert begun.ticks == {}
    assert begun.free_text
    assert not begun.exact_times
    assert not begun.stored
    assert not begun.has(Block.CHART)
    assert not begun.has(Block.CLOSENESS)


def test_the_size_is_the_one_that_is_sold_here_where_none_was_chosen(journal: Journal) -> None:
    with journal.read() as session:
        assert papers.begun(session, TODAY, "Letter").size == "Letter"
        assert papers.begun(session, TODAY).size == "A4"


def placed(journal: Journal, label: str) -> UUID:
    one = Person(label=label)
    key = one.id
    add(journal, one)
    with journal.write() as session:
        closeness.place(session, key, Clock(LONDON).at(date(2026, 9, 3), time(12)), ring=1)
    return key


def test_people_and_life_offer_each_person_and_each_thing(journal: Journal) -> None:
    placed(journal, "Daniel")
    add(journal, LifeItem(kind="move", words="Moving here", first="2026-07"))
    add(journal, LifeItem(kind="move", words="Never", first="2019", share=Share.NEVER))
    with journal.read() as session:
        begun = papers.begun(session, TODAY)
        found = {
            name: [(one.day, one.words) for one in papers.named(name).offers(session, begun, None)]
            for name in ("people", "life")
        }
    assert found["people"] == [("", "Daniel")]
    assert found["life"] == [("2019", "Never"), ("July 2026", "Moving here")]


def test_somebody_left_out_everywhere_is_on_no_map(journal: Journal) -> None:
    key, other = placed(journal, "Daniel"), placed(journal, "Ruth")
    with journal.read() as session:
        begun = papers.begun(session, TODAY)
        ticked = replace(begun, ticks={key: True, other: True}, persons={key: PeopleAs.LEFT_OUT})
        told = to_plain(papers.named("people").build(session, ticked, None))
    assert "R." in told
    assert "D." not in told


def test_words_of_the_life_timeline_can_be_left_out_while_the_thing_stays(
    journal: Journal,
) -> None:
    one = LifeItem(kind="move", words="Moving here", first="2026-07", share=Share.INCLUDE)
    unnamed = LifeItem(kind="", first="2026-08", share=Share.INCLUDE)
    key = one.id
    add(journal, one, unnamed)
    with journal.read() as session:
        begun = papers.begun(session, TODAY)
        paper = papers.named("life")
        told = to_plain(paper.build(session, replace(begun, fields={(key, "words"): False}), None))
    assert "Moving here" not in told
    assert "A move" in told
    assert "Without words" in told


def test_the_safety_plan_is_in_the_client_s_own_words_with_whom_to_call(
    journal: Journal,
) -> None:
    add(journal, Person(label="Ruth"))
    with journal.write() as session:
        safety_plan.keep(session, {"people": "Ruth 0123 456"})
    with journal.read() as session:
        begun = papers.begun(session, TODAY)
        document = papers.named("safety").build(session, begun, None)
    assert "Ruth 0123 456" in to_plain(document)


def test_a_file_of_choices_has_every_tick_of_these_papers(journal: Journal) -> None:
    sheet, plan = Conflict(topic="x"), EndingPlan(changed="y")
    keys = sheet.id, plan.id
    add(journal, sheet, plan)
    fields = {
        (keys[0], "stage"): False,
        (keys[0], "people"): False,
        (keys[0], "topic"): False,
        (keys[1], "contacts"): False,
        (keys[1], "changed"): True,
    }
    with journal.read() as session:
        begun = papers.begun(session, TODAY)
        ticked = replace(begun, ticks={keys[0]: True, keys[1]: False}, fields=fields)
        content = choices_file.written(ticked).encode()
        read = choices_file.read(session, content, begun)
        unknown = f'leave_out = ["{keys[1]}.stage"]'.encode()
        with pytest.raises(WrongChoices):
            choices_file.read(session, unknown, begun)
        with pytest.raises(WrongChoices):
            choices_file.read(session, b'leave_out_fields = ["person.hard"]', begun)
    assert (read.ticks, read.fields) == (ticked.ticks, fields)


def test_every_text_that_stands_on_a_paper_is_among_its_passages(journal: Journal) -> None:
    sheet = Conflict(topic="Evenings with Daniel", share=Share.INCLUDE)
    plan = EndingPlan(changed="I rest", share=Share.INCLUDE)
    item = LifeItem(kind="move", words="Moving here", first="2026-07", share=Share.INCLUDE)
    add(journal, Person(label="Daniel"), sheet, plan, item)
    with journal.read() as session:
        begun = replace(papers.begun(session, TODAY), people_as=PeopleAs.INITIALS)
        told = {
            name: [one.printed for one in papers.named(name).build(session, begun, None).passages]
            for name in NAMES
        }
    assert told["focus"] == ["Evenings with D."]
    assert told["ending"] == ["I rest"]
    assert told["life"] == ["Moving here"]
    assert told["forms"] == told["people"] == told["course"] == told["exchange"] == []
