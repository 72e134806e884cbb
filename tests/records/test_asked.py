"""Records that are filled in by answering: every answer is kept as it is, and none is needed."""

from uuid import uuid4

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records import asked, exchange
from ipt_journal.records.asked import Answered, Asked, How
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.experiment import Experiment, Outcome
from ipt_journal.records.goal import Goal
from ipt_journal.records.record import Area
from ipt_journal.records.sheet import Sheet
from tests.records.filled import ANSWERED, filled
from tests.records.written import HERE


@pytest.mark.parametrize("kind", ANSWERED)
def test_every_answer_is_kept_and_read_back(journal: Journal, kind: type[Answered]) -> None:
    with journal.write() as session:
        event = RelationshipEvent(words="argued", **HERE)
        made = filled(kind, event_id=event.id)
        told = made.answers()
        session.add_all([event, made])
    with journal.read() as session:
        kept = session.get_one(kind, made.id)
        assert kept.answers() == told
        assert not any(asked.is_empty(answer) for answer in told.values())
        assert asked.problems(kind.questions(), told, kind.needs, "missing") == []


@pytest.mark.parametrize("kind", ANSWERED)
def test_questions_have_columns_of_their_own_and_cards_have_names(kind: type[Answered]) -> None:
    known = kind.model_fields
    for card in kind.cards():
        for one in card.asked:
            assert one.column in known
            assert one.question or card.title
            choices = [code for code, _ in one.choices]
            assert len(choices) == len(set(choices))
            assert all(words for _, words in one.choices)


@pytest.mark.parametrize("kind", ANSWERED)
def test_a_record_is_called_by_the_client_s_words(kind: type[Answered]) -> None:
    assert filled(kind).line()


def test_one_without_words_has_none_made_up_for_it() -> None:
    assert Conflict().line() == Goal().line() == ""


@pytest.mark.parametrize("kind", [one for one in ANSWERED if issubclass(one, Sheet)])
def test_stages_have_names_and_cards_belong_to_one_that_there_is(kind: type[Sheet]) -> None:
    codes = [code for code, *_ in kind.stages()]
    assert len(set(codes)) == len(codes) >= 3
    assert all(name for _, name, _, _ in kind.stages())
    assert {card.stage for card in kind.cards()} <= {"", *codes}
    assert kind.area in Area


def test_what_is_chosen_is_kept_as_the_code_itself() -> None:
    tried = Experiment(what="call Ruth")
    tried.take({"outcome": "done", "what": "  call Ruth "})
    assert tried.outcome is Outcome.DONE
    assert tried.what == "call Ruth"
    goal = Goal()
    goal.take({"area": "grief"})
    assert goal.answers()["area"] is Area.GRIEF
    goal.take({"area": ""})
    assert goal.answers()["area"] is None
    conflict = Conflict()
    conflict.take({"nothing of ours": "x", "topic": "evenings"})
    assert conflict.answers()["topic"] == "evenings"


def test_an_answer_that_cannot_be_is_said_in_a_sentence() -> None:
    problems = asked.problems(
        Experiment.questions(), {"what": " ", "confidence": 11}, "what", "What is it?"
    )
    assert [(one.field, one.sentence) for one in problems] == [
        ("confidence", "Please choose a number from 0 to 10."),
        ("what", "What is it?"),
    ]
    [day] = asked.problems([Asked("since", "Since", How.DAY)], {"since": "soon"})
    assert day.field == "since"


def test_nothing_is_told_from_no_answer() -> None:
    assert asked.is_empty([])
    assert asked.is_empty([{"words": " ", "how": ""}])
    assert asked.is_empty(None)
    assert not asked.is_empty(0)
    assert not asked.is_empty(False)
    assert not asked.is_empty({"text": "x"})


def begun(look: Exchange) -> bool:
    return look.is_begun()


def test_a_closer_look_has_begun_once_anything_is_said() -> None:
    look = Exchange()
    assert not begun(look)
    look.take({"turns": [{"speaker": "me", "words": "forget it"}]})
    assert look.answers()["turns"]
    assert begun(look)
    assert look.line() == "forget it"


def test_a_kind_without_questions_is_a_mistake_of_ours() -> None:
    with pytest.raises(NotImplementedError):
        Answered.cards()
    with pytest.raises(NotImplementedError):
        Sheet.stages()
    assert Answered().line() == ""


def test_the_steps_fit_who_was_there() -> None:
    def leads(**who: bool) -> list[str]:
        return [card.lead or card.asked[0].column for card in exchange.steps("Ruth", **who)]

    six = ["place", "felt", "meant", "guess_felt", "how_ended", "options"]
    assert leads() == six
    assert leads(died=True) == [*six[:3], "how_ended", "say_now"]
    assert leads(alone=True) == ["place", "felt", "how_ended", "options"]
    named = [one.question for card in exchange.steps("Ruth") for one in card.asked]
    assert "What did you want Ruth to understand?" in named
    plain = [one.question for card in exchange.steps(died=True) for one in card.asked]
    assert "What would you want to say now?" in plain
    assert "What would you want to say to Ruth now?" in [
        one.question for card in exchange.steps("Ruth", died=True) for one in card.asked
    ]
    happened = uuid4()
    assert exchange.begin(happened).id == exchange.begin(happened).id
