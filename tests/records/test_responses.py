"""What is kept of questionnaires, the safety plan, and help lines of the client's own."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from ipt_journal import paths
from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import (
    mood,
    own_form,
    own_line,
    questionnaire_file,
    response,
    safety_plan,
    scores,
)
from ipt_journal.records.own_form import OwnForm
from ipt_journal.records.own_line import OwnLine
from ipt_journal.records.record import dated
from ipt_journal.records.response import Response
from ipt_journal.records.safety_plan import SafetyPlan
from tests.records.test_questionnaires import WELLBEING, form


def answer(journal: Journal, now: Moment, code: str, *answers: list[int | None]) -> None:
    """Keep one response for each list of answers, the last of them now."""
    with journal.write() as session:
        for ago, told in enumerate(reversed(answers)):
            at = replace(now, utc=now.utc - ago * 14 * 86400)
            session.add(Response(form=code, answers=told, **dated(at, now)))


def test_responses_come_oldest_first_with_their_totals(journal: Journal, now: Moment) -> None:
    answer(journal, now, "phq-9", [2] * 9, [1] * 8 + [None], [1] * 9)
    answer(journal, now, "gad-7", [0] * 7)
    with journal.read() as session:
        found = response.of_form(session, "phq-9")
        assert [form("phq-9").total(one.answers) for one in found] == [18, None, 9]
        assert len(response.all_responses(session)) == 4
        assert found[-1].answers == [1] * 9
        assert now.day - found[0].happened.day == timedelta(days=28)
        assert response.of_form(session, "who") == []


def test_answers_that_do_not_fit_the_items_have_no_total() -> None:
    assert form("gad-7").total([1] * 8) is None
    assert form("gad-7").total([1] * 6) is None


def test_a_form_of_one_s_own_goes_with_its_answers_and_comes_back(
    journal: Journal, now: Moment
) -> None:
    with journal.write() as session:
        own_form.add(session, WELLBEING.encode())
    answer(journal, now, "own.wellbeing", [5] * 5)
    answer(journal, now, "phq-9", [0] * 9)
    with journal.write() as session:
        own_form.remove(session, "own.wellbeing")
        own_form.remove(session, "phq-9")  # not the client's own: it stays
    with journal.read() as session:
        assert own_form.find(session, "own.wellbeing", "en") is None
        assert [one.form for one in response.all_responses(session)] == ["phq-9"]
    journal.undo()
    with journal.read() as session:
        assert own_form.find(session, "own.wellbeing", "en") is not None
        assert len(session.exec(select(OwnForm)).all()) == 1
        assert [one.form for one in response.of_form(session, "own.wellbeing")] == ["own.wellbeing"]


def test_nothing_is_said_of_a_free_licence() -> None:
    assert questionnaire_file.licence_remark(form("phq-9")) == ""


def test_a_translation_beside_the_english_file_is_offered_and_a_broken_one_is_not(
    tmp_path: Path,
) -> None:
    phq = paths.resource("questionnaires", "phq-9.toml").read_text("utf-8")
    (tmp_path / "phq-9.toml").write_text(phq, "utf-8")
    (tmp_path / "phq-9.de.toml").write_text(phq.replace('"en"', '"de"', 1), "utf-8")
    (tmp_path / "broken.toml").write_text("code = 1", "utf-8")
    (tmp_path / "unfree.toml").write_text(WELLBEING, "utf-8")

    def told(language: str) -> list[tuple[str, str]]:
        found = questionnaire_file.shipped_in(tmp_path, language)
        return [(one.code, one.language) for one in found]

    assert told("de") == told("de_AT") == [("phq-9", "de")]
    assert told("fr") == told("") == told("../x") == [("phq-9", "en")]


@pytest.mark.parametrize(
    ("was", "now_is"),
    [
        ("care = true", "care = false"),
        ('code = "phq-9"', 'code = "phq-9-de"'),
        ("case = 10", "case = 11"),
        ('"free to use"', '"all rights reserved"'),
        ("[scoring]", "[scoring"),
    ],
)
def test_a_translation_that_asks_otherwise_is_not_taken(
    tmp_path: Path, was: str, now_is: str
) -> None:
    phq = paths.resource("questionnaires", "phq-9.toml").read_text("utf-8")
    (tmp_path / "phq-9.toml").write_text(phq, "utf-8")
    assert was in phq
    german = phq.replace('"en"', '"de"', 1).replace(was, now_is, 1)
    (tmp_path / "phq-9.de.toml").write_text(german, "utf-8")
    assert [one.language for one in questionnaire_file.shipped_in(tmp_path, "de")] == ["en"]


def test_a_form_brought_again_is_the_same_again(journal: Journal) -> None:
    """Also where an earlier version took what cannot be read any more."""
    with journal.write() as session:
        own_form.add(session, WELLBEING.encode())
    with journal.write() as session:
        own_form.remove(session, "own.wellbeing")
    gone = journal.last_change
    assert gone is not None
    with journal.write() as session:
        own_form.add(session, WELLBEING.replace("Five", "Again").encode())
    assert not journal.stands(gone)
    with journal.write() as session:
        session.exec(select(OwnForm)).one().content = "nonsense"
    with journal.write() as session:
        own_form.add(session, WELLBEING.encode())
    with journal.read() as session:
        found = own_form.find(session, "own.wellbeing", "en")
        assert found is not None
        assert found.name == "Five"


def test_there_is_one_safety_plan(journal: Journal) -> None:
    with journal.write() as session:
        plan = safety_plan.load(session)
        plan.signs = "I stop answering."
        session.add(plan)
    with journal.read() as session:
        assert safety_plan.load(session).signs == "I stop answering."
        assert len(session.exec(select(SafetyPlan)).all()) == 1
        assert plan.line() == "My safety plan"
        assert len(SafetyPlan.questions()) == 7


def test_help_lines_of_one_s_own_come_in_the_order_added(journal: Journal) -> None:
    for name, number in (("Ruth", "1"), ("", "2")):
        with journal.write() as session:
            session.add(OwnLine(name=name, number=number, created_utc=int(number)))
    with journal.read() as session:
        assert [one.line() for one in own_line.all_lines(session)] == ["Ruth", "2"]


def test_thoughts_are_not_asked_about_unless_they_are(journal: Journal, now: Moment) -> None:
    assert [mood.thoughts_label(one) for one in mood.Thoughts] == ["No", "Passing", "Strong"]
    with journal.write() as session:
        session.add(mood.MoodCheckIn(mood=3, **dated(now, now)))
    with journal.read() as session:
        latest = mood.latest(session)
        assert latest is not None
        assert latest.thoughts is None


def test_without_answers_there_are_no_scores(journal: Journal) -> None:
    with journal.read() as session:
        assert scores.over_time(session) == ()
