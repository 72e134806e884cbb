"""The questionnaires on a paper: which totals stand there, and on which day each was given."""

from datetime import date
from uuid import UUID

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records import own_form, paper, preferences, therapy
from ipt_journal.records.paper import Block, Paper, PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.records.record import Share
from ipt_journal.records.response import Response
from ipt_journal.records.therapy import TherapySession
from ipt_journal.summary import text
from ipt_journal.summary.choices import Choices, begun, keep, kept
from ipt_journal.summary.sheet import PAGE_ONE_SCORES, OneScore, Sheet
from tests.summary.written import TODAY, add, answered, own, sheet, shown

PHQ, GAD = "phq-9", "gad-7"


def row_of(paper: Sheet, name: str = "PHQ-9") -> tuple[OneScore | None, ...]:
    [row] = [one for one in paper.scores if one.name == name]
    return row.last, row.before, row.first


def test_last_before_and_first_each_have_their_day(journal: Journal, coming: UUID) -> None:
    days = (date(2026, 9, 3), date(2026, 10, 1), date(2026, 10, 29), date(2026, 11, 12))
    add(journal, *(answered(PHQ, 18 - n, day) for n, day in enumerate(days)))
    add(journal, answered(GAD, 6, days[2]))
    paper = sheet(journal)
    assert row_of(paper) == (
        OneScore("15", "12 Nov"), OneScore("16", "29 Oct"), OneScore("18", "3 Sep"),
    )  # fmt: skip
    assert row_of(paper, "GAD-7") == (OneScore("6", "29 Oct"), None, None)
    assert [(one.most, one.answered) for one in paper.scores] == [
        ("of 27", "9 of 9 answered"), ("of 21", "7 of 7 answered"),
    ]  # fmt: skip
    assert paper.undecided == 0


def test_of_two_neither_is_said_twice(journal: Journal, coming: UUID) -> None:
    add(journal, answered(PHQ, 9, date(2026, 10, 29)), answered(PHQ, 7, date(2026, 11, 12)))
    assert row_of(sheet(journal)) == (OneScore("7", "12 Nov"), OneScore("9", "29 Oct"), None)


def test_a_day_of_another_year_has_its_year(journal: Journal, coming: UUID) -> None:
    add(journal, answered(PHQ, 9, date(2025, 12, 30)))
    assert row_of(sheet(journal))[0] == OneScore("9", "30 Dec 2025")


def test_with_a_skipped_item_there_is_no_total_and_no_band(journal: Journal, coming: UUID) -> None:
    before = answered(PHQ, 9, date(2026, 10, 29))
    last = answered(PHQ, 9, date(2026, 11, 12))
    for one in (before, last):
        one.answers = [None, *one.answers[1:]]
    add(journal, before, last)
    paper = sheet(journal)
    skipped = "8 of 9 answered, no total"
    assert row_of(paper) == (OneScore(skipped, "12 Nov"), OneScore(skipped, "29 Oct"), None)
    assert (paper.scores[0].answered, paper.scores[0].band) == ("", "")
    assert text.to_plain(paper).count(skipped) == 2


@pytest.mark.parametrize(
    ("total", "band"),
    [(0, "minimal"), (4, "minimal"), (5, "mild"), (14, "moderate"), (19, "moderately severe"),
     (27, "severe")],
)  # fmt: skip
def test_the_published_band_is_there_while_bands_are_shown(
    journal: Journal, coming: UUID, total: int, band: str
) -> None:
    add(journal, answered(PHQ, total))
    assert sheet(journal).scores[0].band == band
    with journal.write() as session:
        preferences.change(session, show_bands=False)
    hidden = sheet(journal)
    assert hidden.scores[0].band == ""
    assert "band" not in text.to_plain(hidden)
    assert "severe" not in shown(hidden)


# What goes on it


@pytest.mark.parametrize("share", Share)
def test_only_what_may_be_printed_is_counted(journal: Journal, coming: UUID, share: Share) -> None:
    kept, last = answered(PHQ, 9, date(2026, 10, 29)), answered(PHQ, 7, date(2026, 11, 12))
    last.share = share
    add(journal, kept, last)
    printed = {
        Share.NEVER: ((OneScore("9", "29 Oct"), None, None), 0),
        Share.ASK: (None, 1),
        Share.INCLUDE: ((OneScore("7", "12 Nov"), OneScore("9", "29 Oct"), None), 0),
    }
    paper = sheet(journal)
    row, undecided = printed[share]
    assert (row_of(paper) if paper.scores else None, paper.undecided) == (row, undecided)
    assert sheet(journal, ticks={last.id: True}).undecided == 0


def test_what_is_marked_never_is_nowhere_whatever_is_ticked(journal: Journal, coming: UUID) -> None:
    secret = answered(PHQ, 23, date(2026, 11, 13), Share.NEVER)
    add(journal, secret, own(), answered("own-one", 4, share=Share.NEVER))
    everything = shown(sheet(journal, ticks={secret.id: True}, stored=True))
    assert "23" not in everything.replace("2023", "")
    assert "My own" not in everything


def test_what_lies_after_the_last_day_is_not_on_it(journal: Journal, coming: UUID) -> None:
    add(journal, answered(PHQ, 9, date(2026, 11, 12)), answered(PHQ, 3, date(2026, 11, 16)))
    assert row_of(sheet(journal, last_day=date(2026, 11, 15)))[0] == OneScore("9", "12 Nov")


def test_a_part_that_is_not_ticked_leaves_nothing(journal: Journal, coming: UUID) -> None:
    add(journal, answered(PHQ, 9))
    paper = sheet(journal, blocks=frozenset(Block) - {Block.MEASURES, Block.SAFETY})
    assert paper.scores == ()
    assert "PHQ" not in shown(paper)
    assert paper.undecided == 0


def test_a_new_paper_has_the_part_and_an_earlier_one_keeps_what_was_chosen(
    journal: Journal, coming: UUID
) -> None:
    def chosen() -> Choices:
        with journal.read() as session:
            return begun(kept(session, TODAY))

    assert chosen().has(Block.MEASURES)
    assert Block.MEASURES in Paper(session_id=coming).blocks
    earlier = frozenset(Block) - {Block.MEASURES}
    with journal.write() as session:
        keep(session, Choices(TODAY, TODAY, coming, earlier))
    assert not chosen().has(Block.MEASURES)


def test_what_is_removed_is_forgotten_by_the_papers(journal: Journal, coming: UUID) -> None:
    from ipt_journal.records import response  # noqa: PLC0415

    one = answered(PHQ, 9, share=Share.ASK)
    add(journal, one)
    with journal.write() as session:
        keep(session, Choices(TODAY, TODAY, coming, ticks={one.id: True}))
        response.remove(session, session.get_one(Response, one.id))
    with journal.read() as session:
        made = paper.for_session(session, coming)
        assert made is not None
        assert paper.ticks(session, made.id) == {}


# Files of one's own


def test_a_file_of_one_s_own_is_named_as_people_are(journal: Journal, coming: UUID) -> None:
    form = own("How Daniel and I are")
    add(journal, Person(label="Daniel"), form, answered("own-one", 4))
    paper = sheet(journal, people_as=PeopleAs.INITIALS)
    assert [one.name for one in paper.scores] == ["How D. and I are"]
    with journal.read() as session:
        assert own_form.find(session, "own.own-one", "en") is not None
    assert "Daniel" not in shown(paper)


def test_every_questionnaire_that_is_ticked_is_on_it(journal: Journal, coming: UUID) -> None:
    forms = [own(f"Own {n}", f"own-{n}") for n in range(4)]
    add(journal, *forms, *(answered(f"own-{n}", n) for n in range(4)))
    names = [one.name for one in sheet(journal).scores]
    assert sorted(names) == [f"Own {n}" for n in range(4)]
    assert len(names) > PAGE_ONE_SCORES


def test_answers_to_a_file_that_is_gone_are_not_on_it(journal: Journal, coming: UUID) -> None:
    add(journal, answered("own-one", 4))
    assert sheet(journal).scores == ()


def test_without_a_session_to_come_nothing_is_missing(journal: Journal) -> None:
    add(journal, answered(PHQ, 9, date(2026, 11, 10)))
    with journal.read() as session:
        assert therapy.upcoming(session) is None
        assert session.get(TherapySession, UUID(int=0)) is None
    assert row_of(sheet(journal))[0] == OneScore("9", "10 Nov")
