"""Questionnaires count as published, and a file that does not add up is refused in a sentence."""

import itertools
import random
from collections.abc import Callable
from typing import Any

import pytest
from sqlmodel import select

from ipt_journal import paths
from ipt_journal.journal import Journal
from ipt_journal.records import own_form, questionnaire_file
from ipt_journal.records.own_form import OwnForm
from ipt_journal.records.questionnaire import Questionnaire
from ipt_journal.records.questionnaire_file import NotAQuestionnaire, read
from tests.records.scored import BOUNDARIES, EXAMPLES, MISPRINTED, Example, Misprinted

# Where each band begins, from the papers named in `resources/questionnaires/SOURCES.md`.
CUT_OFFS = {
    "phq-9": ((5, "mild"), (10, "moderate"), (15, "moderately severe"), (20, "severe")),
    "gad-7": ((5, "mild"), (10, "moderate"), (15, "severe")),
}
WELLBEING = """
code = "wellbeing"
name = "Five"
title = "Five questions"
language = "en"
licence = "CC BY-NC-SA 3.0 IGO"
rights = "An invented one."
source = "nowhere"
days = 14
lead = "Over the last two weeks"
[scoring]
low = 0
high = 100
times = 4
better = "higher"
reliable = 10
case = 50
[[answer]]
value = 0
words = "never"
[[answer]]
value = 5
words = "always"
""" + "".join(f'[[item]]\nwords = "Question {n}"\n' for n in range(1, 6))


def form(code: str) -> Questionnaire:
    return next(one for one in questionnaire_file.bundled("en") if one.code == code)


def band_of(code: str, total: int) -> str:
    return next((words for low, words in reversed(CUT_OFFS[code]) if total >= low), "minimal")


def counted(code: str, answers: tuple[int, ...]) -> tuple[int | None, str]:
    asked = form(code)
    total = asked.total(answers)
    band = asked.band(total)
    return total, band.words if band else ""


@pytest.mark.parametrize("example", [*EXAMPLES, *BOUNDARIES], ids=str)
def test_a_published_example_counts_as_published(example: Example) -> None:
    asked = form(example.form)
    total = asked.total(example.answers) if example.answers else example.total
    assert total == example.total
    found = asked.band(total)
    assert found is not None
    assert found.words == (example.band or band_of(example.form, example.total))


@pytest.mark.parametrize("example", MISPRINTED, ids=str)
def test_a_misprinted_example_is_misprinted(example: Misprinted) -> None:
    assert form(example.form).total(example.answers) == sum(example.answers) != example.printed


def test_every_way_to_answer_the_gad_7() -> None:
    for answers in itertools.product(range(4), repeat=7):
        total = sum(answers)
        assert counted("gad-7", answers) == (total, band_of("gad-7", total))


def test_ten_thousand_ways_to_answer_the_phq_9() -> None:
    chance = random.Random(9)  # noqa: S311 - no secret
    for _ in range(10_000):
        answers = tuple(chance.choices(range(4), k=9))
        total = 0
        for answer in answers:
            total += answer
        assert counted("phq-9", answers) == (total, band_of("phq-9", total))


@pytest.mark.parametrize("skipped", range(9))
def test_a_skipped_item_leaves_no_total(skipped: int) -> None:
    asked = form("phq-9")
    answers = [None if item == skipped else 3 for item in range(9)]
    assert asked.total(answers) is None
    assert asked.band(asked.total(answers)) is None
    assert asked.answered(answers) == 8


@pytest.mark.parametrize("answer", [0, 1, 2, 3, None])
def test_only_the_last_item_of_the_phq_9_is_about_safety(answer: int | None) -> None:
    assert form("phq-9").care([3, 3, 3, 3, 3, 3, 3, 3, answer]) == answer
    assert form("gad-7").care([3] * 7) is None


def test_the_codes_are_those_of_loinc() -> None:
    phq, gad = form("phq-9"), form("gad-7")
    assert [item.loinc for item in phq.items] == [
        "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3",
        "44260-8",
    ]  # fmt: skip
    assert [item.loinc for item in gad.items] == [
        "69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7",
    ]  # fmt: skip
    often = ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"]
    assert [answer.loinc for answer in phq.answers] == often
    assert [answer.loinc for answer in gad.answers] == often
    assert (phq.loinc, gad.loinc) == (
        {"panel": "44249-1", "total": "44261-6"},
        {"panel": "69737-5", "total": "70274-6"},
    )
    [difficulty] = phq.unscored
    assert difficulty.loinc == "69722-7"
    hard = ["LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3"]
    assert [answer.loinc for answer in difficulty.answers] == hard


def test_what_is_shipped_may_be_shipped() -> None:
    files = list(paths.resource("questionnaires").glob("*.toml"))
    assert len(questionnaire_file.bundled("en")) == len(files) == 2
    for one in questionnaire_file.bundled("en"):
        assert one.free
        assert "No permission required to reproduce" in one.rights
        assert "LOINC" in one.notice
        assert one.days == 14


def test_a_language_without_a_translation_has_the_english_form() -> None:
    for language in ("de", "xx_YY", "", "en_US"):
        assert [one.language for one in questionnaire_file.bundled(language)] == ["en", "en"]


def test_a_file_of_one_s_own_counts_in_its_own_way(journal: Journal) -> None:
    with journal.write() as session:
        own = own_form.add(session, WELLBEING.encode())
    assert own.total([5] * 5) == 100
    assert own.total([0, 5, 0, 5, 0]) == 40
    assert own.scoring.higher_is_better
    assert own.bands == ()
    assert "CC BY-NC-SA" in questionnaire_file.licence_remark(own)
    with journal.read() as session:
        assert [one.code for one in own_form.offered(session, "en")][-1] == "own.wellbeing"
    with pytest.raises(NotAQuestionnaire) as refused, journal.write() as session:
        own_form.add(session, WELLBEING.encode())
    assert refused.value.sentence == "Five is here already."


ODD: tuple[object, ...] = (
    [99] * 9, [-1] * 9, [0] * 8 + [7], [1.5] * 9, [True] * 9, ["3"] * 9, [3] * 12, [3] * 8, None, 5,
)  # fmt: skip


@pytest.mark.parametrize("answers", ODD, ids=str)
def test_what_are_no_answers_to_it_count_for_nothing(answers: Any) -> None:
    asked = form("phq-9")
    assert (asked.total(answers), asked.care(answers), asked.answered(answers)) == (None, None, 0)


def test_how_far_an_answer_is_from_the_mildest_is_told_in_steps() -> None:
    caring = WELLBEING + "care = true\n"  # the last question; here 5 is the mildest
    own = read(caring.encode())
    assert [own.care([0, 0, 0, 0, answer]) for answer in (5, 0, None)] == [0, 1, None]


def test_item_nine_is_known_by_its_code_where_a_file_does_not_mark_it() -> None:
    unmarked = questionnaire_file.read(phq().replace("care = true\n", "").encode())
    assert unmarked.care([0] * 8 + [2]) == 2
    declined = questionnaire_file.read(phq().replace("care = true", "care = false").encode())
    assert declined.care([0] * 8 + [2]) is None


def test_a_file_may_begin_with_a_mark_and_join_its_letters() -> None:
    joined = WELLBEING.replace("Question 1", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0646\u0645")
    assert "\u200c" in read(b"\xef\xbb\xbf" + joined.encode()).items[0].words


def phq() -> str:
    return paths.resource("questionnaires", "phq-9.toml").read_text("utf-8")


def without_an_item() -> str:
    return phq().replace('words = "Poor appetite or overeating"', "", 1)


def one_item_less() -> str:
    head, _, tail = phq().rpartition("[[item]]")
    return head + tail[tail.index("[[") :]


BAD: dict[str, Callable[[], str | bytes]] = {
    "an item without words": without_an_item,
    "an item less than its totals": one_item_less,
    "wrong scoring": lambda: phq().replace("high = 27", "high = 30", 1),
    "times nought": lambda: WELLBEING.replace("times = 4", "times = 0"),
    "a gap between bands": lambda: phq().replace("low = 5", "low = 6", 1),
    "bands that overlap": lambda: phq().replace("low = 5", "low = 4", 1),
    "markup": lambda: WELLBEING.replace("Question 1", "<b>Question</b>"),
    "a script": lambda: WELLBEING.replace("An invented one.", "<script>x</script>"),
    "words turned around": lambda: WELLBEING.replace("Question 1", "a\u202eb"),
    "two lines": lambda: WELLBEING.replace("Question 1", "a\\nb"),
    "two lines otherwise": lambda: WELLBEING.replace("Question 1", "a\u2028b"),
    "a slip in care": lambda: phq().replace("care = true", "Care = true"),
    "a rule that is not known": lambda: WELLBEING + "reverse = true\n",
    "a slip in scoring": lambda: WELLBEING.replace("reliable", "relaible"),
    "a slip in the codes": lambda: phq().replace('panel = "', 'pannel = "', 1),
    "a slip in an answer": lambda: WELLBEING.replace("value = 5", "value = 5\ncolour = 1"),
    "a slip in what is not counted": lambda: phq().replace(
        "[[unscored]]", "[[unscored]]\ncare = true"
    ),
    "a slip in a band": lambda: phq().replace("low = 5", "from = 5", 1),
    "keys without end": lambda: "a." * 8000 + "b = 1\n" + WELLBEING,
    "no licence": lambda: WELLBEING.replace("CC BY-NC-SA 3.0 IGO", ""),
    "an unknown key": lambda: "colour = 1\n" + WELLBEING,
    "true for a number": lambda: WELLBEING.replace("value = 5", "value = true"),
    "a fraction": lambda: WELLBEING.replace("value = 5", "value = 5.0"),
    "answers out of order": lambda: WELLBEING.replace("value = 0", "value = 5", 1),
    "a code with a path": lambda: WELLBEING.replace('"wellbeing"', '"../../x"'),
    "a list in the place of a table": lambda: WELLBEING.replace("[scoring]", "[[scoring]]"),
    "a number in the place of a table": lambda: WELLBEING.replace("[scoring]", "scoring = 1\n[x]"),
    "a number in the place of items": lambda: "item = 1\n" + WELLBEING.partition("[[item]]")[0],
    "a list of numbers for items": lambda: "item = [1]\n" + WELLBEING.partition("[[item]]")[0],
    "care that is no yes or no": lambda: WELLBEING + "care = 1\n",
    "neither better": lambda: WELLBEING.replace('"higher"', '"upwards"'),
    "a case above every total": lambda: WELLBEING.replace("case = 50", "case = 101"),
    "too large": lambda: WELLBEING + "#" * questionnaire_file.LARGEST,
    "nested without end": lambda: "a = " + "[" * 20_000 + "]" * 20_000,
    "not UTF-8": lambda: b"\xff\xfe" + WELLBEING.encode("utf-16-le"),
    "no TOML": lambda: "<?xml version='1.0'?><a>&lol9;</a>",
    "empty": lambda: "",
}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_file_is_refused_in_a_sentence(journal: Journal, kind: str) -> None:
    made = BAD[kind]()
    content = made if isinstance(made, bytes) else made.encode()
    assert content not in (WELLBEING.encode(), phq().encode())
    with pytest.raises(NotAQuestionnaire) as refused, journal.write() as session:
        own_form.add(session, content)
    assert refused.value.sentence.endswith(".")
    assert len(refused.value.sentence) < 160
    with journal.read() as session:
        assert session.exec(select(OwnForm)).all() == []


def test_a_file_that_an_earlier_version_took_does_not_stand_in_the_way(journal: Journal) -> None:
    with journal.write() as session:
        session.add(OwnForm(code="old", content="nonsense"))
    with journal.read() as session:
        assert [one.code for one in own_form.offered(session, "en")] == ["phq-9", "gad-7"]


def test_what_is_offered_is_what_its_file_says() -> None:
    assert read(phq().encode()) == form("phq-9")
