"""The sample journal's paper is that of the pictures: 20 October to 17 November, seven events."""

from collections.abc import Iterator

import pytest

from ipt_journal.demo import making
from ipt_journal.journal import Journal
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.record import Area
from ipt_journal.summary import text
from ipt_journal.summary.sheet import Sheet
from tests.conftest import now_utc
from tests.summary.written import sheet, shown

PAPER = """\
Summary for session 11 of 16

Thursday 19 November 2026

M. · 20 October to 17 November 2026 · 46 check-ins on 26 days

Focus: change in life (the move); conflict with D.

I want to bring up

  1. The evening D. forgot, and what I did (4)
  2. How it was different on Friday (6)
  3. Mother: “can’t have been that bad” (7)

Safety, and hard to say

  PHQ-9 item 9: 0 (not at all), 12 Nov
  Want to talk about safety: no
  Hard to say: I’m afraid he’s tired of me.

Mood

  46 check-ins on 26 days. Lowest 1, highest 7, latest 6, of 10.

What happened with people

  1. Fri 23 Oct · D., partner · About whose turn it was, but really about the move. \
· very hard: furious, guilty · connected: yes
  2. Wed 4 Nov · D., partner · Asked D. for two evenings a week. He said he’d think. \
· a bit good: nervous, hopeful · connected: yes
  3. Sat 7 Nov · I., neighbour · Market with I. I laughed, properly. \
· good: warm, amused · connected: yes
  4. Tue 10 Nov · D., partner · He forgot the evening we’d agreed. I said “forget it” and left \
the room. · very hard: hurt, furious, small · connected: yes
  5. Thu 12 Nov · R., friend · Told R. about the argument instead of saying I’m fine. \
· good: understood · connected: yes
  6. Fri 13 Nov · D., partner · He came to find me. Ten minutes, no shouting. \
· good: relieved, wary · connected: yes
  7. Sun 15 Nov · Mother · “You sound better, so it can’t have been that bad.” \
· a bit hard: irritated, small · connected: not sure

Questionnaires

  PHQ-9, of 27 · last 10, 12 Nov · before 12, 29 Oct · first 18, 3 Sep · 9 of 9 answered \
· published band: moderate
  GAD-7, of 21 · last 6, 29 Oct · before 9, 1 Oct · first 13, 3 Sep · 7 of 7 answered \
· published band: mild

Tried since last time

  Tell one person the true answer to “how are you”: done, with R. It went well.
  Ask D. which evening suits him, before Thursday, when we’re both fed: not yet.

How I see these and my mood being linked

  4. I’d been looking forward to it all day. When he forgot, it felt like I don’t count here, and \
the next day was grey from the start.
  5. Saying it out loud to R. took the edge off. I slept. I’d normally have gone quiet for a week.
  6. It didn’t fix it, but I wasn’t on my own with it. That’s the difference from October.

A closer look at 4

  What was said: D.: “I’m late, I know. The meeting ran on.” (quick, not looking up) / \
Me: “Forget it.” (flat, already leaving)
  What I felt: hurt, then furious
  What I wanted understood: That the evening matters because it’s the only time I don’t feel \
like a guest in his life here. I wasn’t cross about the meeting.
  How much came across: 2 of 10

My focus

  Conflict with D.: stuck (was still talking, August 2026). Good enough would be: One fixed \
evening, and he tells me by noon if it moves.
  Change in life: in between (was letting go, September 2026).

Closeness since 3 September

  D.: moved in, from further out to close; I’d like to be closer.
  R.: moved in, from further out to close; I’d like to be closer.
  Mother: moved in, from further out to close.
  P.: moved out, from close to further out.
  I.: new, further out; I’d like to be closer.
  T.: new, further out.

M. · Written by the client. Not monitored between sessions.
"""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    made = making.make(tmp_path_factory.mktemp("sample"), now_utc)
    yield made
    made.close()


@pytest.fixture
def paper(sample: Journal) -> Sheet:
    return sheet(sample)


def test_it_reads_as_the_picture_does(paper: Sheet) -> None:
    assert text.to_plain(paper) == PAPER


def test_everything_on_it_was_decided(paper: Sheet) -> None:
    assert paper.undecided == 0
    assert paper.size == "A4"


def test_its_chart_has_the_sessions_marks_and_check_ins_of_the_picture(paper: Sheet) -> None:
    assert paper.chart is not None
    assert [name for _, name in paper.chart.sessions] == ["S8", "S9", "S10"]
    assert len(paper.chart.times) == len(paper.chart.moods) == 46
    marks = paper.chart.marks
    assert [(mark.number, mark.valence) for mark in marks] == [
        (1, -3), (2, 1), (3, 2), (4, -3), (5, 2), (6, 2), (7, -1),
    ]  # fmt: skip
    assert [mark.connected for mark in marks] == [True] * 6 + [False]
    squares = [mark.number for mark in marks if mark.area is Area.SENSITIVITY]
    assert squares == [3, 5]
    assert {mark.area for mark in marks} == {Area.DISPUTE, Area.SENSITIVITY}


def test_what_the_client_left_out_is_nowhere_on_it(paper: Sheet) -> None:
    everything = shown(paper)
    for left_out in (
        "story hour", "Long call", "going to talk about the move", "school visits",
        "shouting. I knew", "while I was shouting", "forgot to watch", "Slept better",
        "Daniel", "Leah", "Ruth", "Ines", "Tom", "Priya", "laugh when",
    ):  # fmt: skip
        assert left_out not in everything, left_out


def test_by_name_it_says_the_names_and_by_relationship_none(sample: Journal) -> None:
    by_name = sheet(sample, people_as=PeopleAs.NAMES)
    assert "Asked Daniel for two evenings" in text.to_plain(by_name)
    assert by_name.focus.endswith("conflict with Daniel")
    by_relationship = text.to_plain(sheet(sample, people_as=PeopleAs.RELATIONSHIP))
    assert "Asked my partner for two evenings" in by_relationship
    assert "Market with my neighbour. I laughed" in by_relationship
    assert "Daniel" not in by_relationship
