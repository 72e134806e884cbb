"""Of a journal with a word of its own in every field, the paper shows those that were chosen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ipt_journal.summary import html, session_sheet, text
from ipt_journal.summary.sheet import Sheet
from tests.summary.canaries import CASES
from tests.summary.must_print import Case, case


@pytest.fixture(params=range(CASES))
def made(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Case]:
    one = case(request.param, tmp_path)
    yield one
    one.journal.close()


def paper(made: Case) -> Sheet:
    with made.journal.read() as session:
        return session_sheet.build(session, made.choices)


def test_text_markdown_and_web_page_have_exactly_the_words_that_were_chosen(made: Case) -> None:
    sheet = paper(made)
    for written in (text.to_plain(sheet), text.to_markdown(sheet), html.to_html(sheet, "en")):
        assert made.differences(written) == {}
    assert len(sheet.chart.times if sheet.chart else ()) == made.moods
    numbers = [row.number for row in (*sheet.events, *sheet.more_events)]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))


def test_what_is_read_once_more_is_what_stands_on_paper(made: Case) -> None:
    """The texts a client is shown before they print are those of the paper, and all of them."""
    with made.journal.read() as session:
        passages = session_sheet.passages(session, made.choices)
    plain = " ".join(text.to_plain(paper(made)).split())
    for passage in passages:
        assert " ".join(passage.printed.rstrip(".").split()) in plain
