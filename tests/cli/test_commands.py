"""The command line, as a person or a script calls it: what is printed, written and returned."""

import json
import subprocess
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.note import Note
from ipt_journal.records.record import Share, dated
from tests.cli.shell import (
    DAMAGED,
    DONE,
    IN_USE,
    REPORT,
    UNREADABLE,
    WRITTEN,
    WRONG_KEY,
    WRONG_USE,
    Shell,
    said,
    with_journal,
)
from tests.conftest import NOW, OPENS, now_utc


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    at = dated(Moment.of(NOW), Moment.of(NOW))
    walked = RelationshipEvent(**at, words="Walked home together", share=Share.INCLUDE)
    return with_journal(tmp_path, [Note(**at, text=WRITTEN), walked])


def test_a_whole_journal_is_checked_and_nothing_is_wrong(shell: Shell) -> None:
    ran = shell.open("check")
    assert ran.returncode == DONE
    assert ran.stderr == ""


def test_a_new_journal_opens_with_its_passphrase(shell: Shell) -> None:
    ran = shell.run("new", "Other.journal", "--passphrase-file", "words.txt")
    assert ran.returncode == DONE
    checked = shell.run("check", "Other.journal", "--passphrase-file", "words.txt")
    assert checked.returncode == DONE


def test_a_new_journal_never_takes_the_place_of_another(shell: Shell) -> None:
    before = (shell.folder / "My.journal" / "journal.db").read_bytes()
    ran = shell.open("new")
    assert (ran.returncode, (shell.folder / "My.journal" / "journal.db").read_bytes()) == (
        WRONG_USE,
        before,
    )
    assert "already" in said(ran)


@pytest.mark.parametrize("words", ["", "\n"])
def test_an_empty_passphrase_makes_no_journal(shell: Shell, words: str) -> None:
    (shell.folder / "words.txt").write_text(words)
    ran = shell.run("new", "Other.journal", "--passphrase-file", "words.txt")
    assert ran.returncode == WRONG_USE
    said(ran)
    assert not (shell.folder / "Other.journal").exists()


def test_search_prints_what_matches_newest_first(shell: Shell) -> None:
    ran = shell.open("search", "quiet", "flat")
    assert ran.returncode == DONE
    assert WRITTEN in ran.stdout
    assert "Walked" not in ran.stdout


def test_a_search_that_finds_nothing_says_so_by_its_status(shell: Shell) -> None:
    ran = shell.open("search", "aardvark")
    assert (ran.returncode, ran.stdout) == (REPORT, "")


def test_an_export_holds_every_word_as_json(shell: Shell) -> None:
    ran = shell.open("export", "--out", "all.json")
    assert ran.returncode == DONE
    assert "not encrypted" in ran.stdout
    content = (shell.folder / "all.json").read_text("utf-8")
    json.loads(content)
    assert WRITTEN in content


@pytest.mark.parametrize("ending", ["md", "txt", "html", "pdf"])
def test_a_summary_is_what_the_file_s_ending_says(shell: Shell, ending: str) -> None:
    ran = shell.open(
        "summary", "--out", f"paper.{ending}", "--since", "2026-11-01", "--until", "2026-11-30"
    )
    assert ran.returncode == REPORT
    assert said(ran) == "Some entries have not been decided"
    content = (shell.folder / f"paper.{ending}").read_bytes()
    starts = {"pdf": b"%PDF", "html": b"<!doctype html>", "md": b"# Summary", "txt": b"Summary"}
    assert content.lower().startswith(starts[ending].lower())
    assert WRITTEN.encode() not in content
    assert ending == "pdf" or b"Walked home together" in content


def test_nothing_undecided_means_nothing_to_report(shell: Shell) -> None:
    ran = shell.open("summary", "--out", "p.md", "--since", "2020-01-01", "--until", "2020-02-01")
    assert (ran.returncode, ran.stderr) == (DONE, "")


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("check", "Nowhere.journal", "--passphrase-file", "words.txt"), UNREADABLE),
        (("check", ".", "--passphrase-file", "words.txt"), UNREADABLE),
        (("check", "My.journal", "--passphrase-file", "nowhere.txt"), WRONG_USE),
        (("check", "My.journal"), WRONG_USE),
        (("check",), WRONG_USE),
        (("search", "My.journal"), WRONG_USE),
        (("export", "My.journal", "--out", "a.xml", "--passphrase-file", "words.txt"), WRONG_USE),
        (("summary", "My.journal", "--out", "a.doc"), WRONG_USE),
        (("summary", "My.journal", "--out", "a.md", "--since", "yesterday"), WRONG_USE),
        (
            (
                *("summary", "My.journal", "--out", "a.md", "--passphrase-file", "words.txt"),
                *("--since", "2026-11-30", "--until", "2026-11-01"),
            ),
            WRONG_USE,
        ),
        (
            ("summary", "My.journal", "--out", "no/a.md", "--passphrase-file", "words.txt"),
            WRONG_USE,
        ),
        (("demo", "--years", "0"), WRONG_USE),
        (("demo", "--weeks", "2", "--years", "1"), WRONG_USE),
        (("Nowhere.journal",), REPORT),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    shell: Shell, arguments: tuple[str, ...], status: int
) -> None:
    ran = shell.run(*arguments)
    assert ran.returncode == status, ran.stderr
    said(ran)


def test_a_wrong_passphrase_is_not_damage(shell: Shell) -> None:
    (shell.folder / "words.txt").write_text("something else")
    ran = shell.open("check")
    assert ran.returncode == WRONG_KEY
    said(ran)


def test_damage_is_not_a_wrong_passphrase(shell: Shell) -> None:
    database = shell.folder / "My.journal" / "journal.db"
    content = bytearray(database.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 + 100] ^= 1
    database.write_bytes(content)
    assert shell.open("check").returncode == DAMAGED
    ran = shell.open("export", "--out", "all.json")
    assert ran.returncode == DAMAGED
    said(ran)
    assert not (shell.folder / "all.json").exists()


def test_a_journal_that_is_open_elsewhere_is_in_use(shell: Shell) -> None:
    journal = Journal.open(shell.folder / "My.journal", OPENS, now_utc)
    ran = shell.open("check")
    journal.close()
    assert ran.returncode == IN_USE
    said(ran)


def test_without_a_display_the_window_names_the_demo(shell: Shell) -> None:
    ran = shell.run()
    assert ran.returncode == REPORT
    assert "demo" in said(ran)


@pytest.mark.pdf
def test_the_demo_makes_its_files_without_a_display(shell: Shell) -> None:
    ran = shell.run("demo", "--out", "out")
    assert ran.returncode == DONE
    made = {path.name for path in (shell.folder / "out").iterdir()}
    assert made == {"demo.journal", "passphrase.txt", "summary.pdf", "timeline.png"}
    assert all(name in ran.stdout for name in made)
    paper = shell.folder / "out" / "summary.pdf"
    printed = subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True)
    for words in ("I want to bring up", "46 check-ins on 26 days", "The evening D. forgot"):
        assert words in printed.stdout
    assert [f"\n{number}\n" in printed.stdout for number in range(1, 8)] == [True] * 7
    again = shell.run("demo", "--out", "out", "--no-window")
    assert again.returncode == DONE, "the sample is made anew in place of the sample"


def test_the_demo_takes_no_journal_s_place(shell: Shell) -> None:
    (shell.folder / "out").mkdir()
    (shell.folder / "My.journal").rename(shell.folder / "out" / "demo.journal")
    ran = shell.run("demo", "--out", "out", "--no-window")
    assert ran.returncode == WRONG_USE
    said(ran)
    (shell.folder / "out" / "demo.journal").rename(shell.folder / "My.journal")
    assert shell.open("check").returncode == DONE
