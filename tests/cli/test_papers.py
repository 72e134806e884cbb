"""Every paper without a window: what is written, what is left out, and what is said of it."""

from pathlib import Path

import pytest

from ipt_journal.demo import story
from ipt_journal.journal import Journal
from ipt_journal.records import focus, person
from ipt_journal.records.record import AREAS
from tests.cli.shell import DONE, REPORT, WRONG_USE, Shell, said
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.tools import told_by

EVERYTHING = 'everything = true\npeople = "initials"\n'


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Run commands beside the sample journal, in which nothing is marked for paper."""
    (tmp_path / "words.txt").write_text(PASSPHRASE + "\n")
    (tmp_path / "all.toml").write_text(EVERYTHING)
    journal = Journal.create(tmp_path / "My.journal", PASSPHRASE, now_utc, CHEAP)
    with journal.write() as session:
        story.tell(session)
    journal.close()
    return Shell(tmp_path)


def paper(shell: Shell, name: str, *more: str, ending: str = "md") -> str:
    """Write a paper with all that would be asked, and return it."""
    ran = shell.open(
        "summary", "--paper", name, "--out", f"a.{ending}", "--choices", "all.toml", *more
    )
    assert ran.returncode == DONE, ran.stderr
    assert ran.stderr == ""
    assert "not encrypted" in ran.stdout
    return (shell.folder / f"a.{ending}").read_text(errors="replace")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("brief", "# Summary for session 11"),
        ("course", "| 12 Nov 2026 | 10 | 9 of 9 answered |"),
        ("exchange", "I’m late, I know. The meeting ran on."),
        ("focus", "Two evenings a week that are ours"),
        ("people", "L., sister"),
        ("life", "Teaching at the school"),
        ("forms", "## A week of check-ins"),
    ],
)
def test_a_file_that_takes_everything_makes_each_paper(shell: Shell, name: str, words: str) -> None:
    told = paper(shell, name)
    assert words in told
    assert "Daniel" not in told


def test_the_safety_plan_keeps_the_names_by_which_one_calls(shell: Shell) -> None:
    told = paper(shell, "safety")
    assert told.startswith("# My safety plan")
    assert "Daniel" in told


def test_the_whole_course_has_mood_and_moves_unless_the_file_leaves_them_out(shell: Shell) -> None:
    told = paper(shell, "course")
    assert "## Mood" in told
    assert "## Moves on the people map" in told
    (shell.folder / "all.toml").write_text("everything = true\nblocks = []\n")
    told = paper(shell, "course")
    assert "## Mood" not in told
    assert "## Moves" not in told


@pytest.mark.pdf
@pytest.mark.parametrize("name", ["course", "exchange", "people", "life", "safety", "forms"])
def test_a_paper_as_pdf_is_sound_and_named_neutrally(shell: Shell, name: str) -> None:
    paper(shell, name, ending="pdf")
    file = shell.folder / "a.pdf"
    assert "No syntax" in told_by("qpdf", "--check", file)
    assert "Title:           Summary" in told_by("pdfinfo", file)
    assert told_by("pdftotext", file, "-").strip()


@pytest.mark.parametrize("ending", ["txt", "html"])
def test_a_paper_is_what_the_file_s_ending_says(shell: Shell, ending: str) -> None:
    told = paper(shell, "course", ending=ending)
    assert told.startswith("<!DOCTYPE html>") is (ending == "html")
    assert "PHQ-9" in told


@pytest.mark.parametrize("name", ["course", "people", "life"])
def test_without_a_word_on_what_is_asked_about_nothing_is_written(shell: Shell, name: str) -> None:
    ran = shell.open("summary", "--paper", name, "--out", "a.md")
    assert ran.returncode == REPORT
    assert "yet" in said(ran)
    assert "decided" in said(ran)
    assert not (shell.folder / "a.md").exists()


def test_where_there_is_nothing_a_sentence_says_so(shell: Shell) -> None:
    ran = shell.open("summary", "--paper", "ending", "--out", "a.pdf")
    assert ran.returncode == REPORT
    assert said(ran) == "Nothing is written in the plan yet that may be printed."
    assert not (shell.folder / "a.pdf").exists()


def test_a_paper_of_one_record_is_asked_for_by_its_name(shell: Shell) -> None:
    ran = shell.open("summary", "--paper", "exchange", "--out", "a.md")
    told = (shell.folder / "a.md").read_text()
    assert "I’m late, I know" in told
    assert "He forgot the evening" not in told  # the entry waits for a choice of its own
    assert ran.returncode == REPORT
    assert "decided" in said(ran)


def ids(shell: Shell) -> dict[str, str]:
    journal = Journal.open(shell.folder / "My.journal", OPENS, now_utc)
    with journal.read() as session:
        sheets = [one for area in AREAS for one in focus.of_area(session, area)]
        found = {one.line(): str(one.id) for one in sheets}
        found |= {one.label: str(one.id) for one in person.everyone(session)}
    journal.close()
    return found


def test_one_of_several_is_asked_for_by_its_id(shell: Shell) -> None:
    for line, key in ids(shell).items():
        if line.startswith(("Moving", "Evenings")):
            assert line in paper(shell, "focus", "--of", key).replace("\\", "")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--paper", "focus", "--of", "{Leah}"), "Nothing that may be printed has that id."),
        (("--paper", "people", "--of", "{Leah}"), "--of is for exchange and focus."),
        (("--of", "{Leah}"), "--of is for exchange and focus."),
        (("--paper", "focus", "--of", "newest"), "write the id as the export has it"),
        (("--paper", "diary"), "invalid choice"),
        (("--paper", "course", "--since", "2026-11-02", "--until", "2026-11-01"), "first day"),
        (("--paper", "course", "--choices", "none.toml"), "cannot be used"),
        (("--paper", "course", "--choices", "words.txt"), "not written in TOML"),
        (("--choices", "words.txt"), "not written in TOML"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(
    shell: Shell, arguments: tuple[str, ...], words: str
) -> None:
    known = ids(shell)
    told = [one.format(**known) if "{" in one else one for one in arguments]
    ran = shell.open("summary", "--out", "a.md", *told)
    assert ran.returncode == WRONG_USE
    assert words in ran.stderr
    assert not (shell.folder / "a.md").exists()


def test_days_hold_for_the_whole_course(shell: Shell) -> None:
    told = paper(shell, "course", "--since", "2026-10-01", "--until", "2026-10-31")
    assert "1–31 October 2026" in told or "1 October to 31 October 2026" in told
    assert "29 Oct 2026" in told
    assert "12 Nov 2026" not in told


def test_an_early_last_day_is_no_slip_where_only_it_counts(shell: Shell) -> None:
    assert "Dad" not in paper(shell, "life", "--until", "2023-01-01")


def test_a_file_of_choices_holds_for_the_brief_as_well(shell: Shell) -> None:
    (shell.folder / "all.toml").write_text('everything = true\npeople = "names"\n')
    assert "Daniel" in paper(shell, "brief")
    (shell.folder / "all.toml").write_text('everything = true\nleave_out = ["Daniel"]\n')
    assert "Daniel" not in paper(shell, "brief")
