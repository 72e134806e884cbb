"""A language's file of phrases: what may stand in it, and a file that is no list."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ipt_journal import paths
from ipt_journal.records import phrase_file
from ipt_journal.records.event import Kind, kind_label
from ipt_journal.records.phrase_file import NotAPhraseList

SMALL = """
me = ["i", "my"]
subject = ["i"]
bars = ["not"]
joints = ["and"]
fillers = ["really"]
ordinary = ["die laughing"]

[spelling]
forgiven = ["suicide"]
starred = ["kill"]

[spelling.slips]
"want to" = ["wanna"]

[alike]
want = ["want to", "wish to"]

[contexts.denied]
where = "before"
within = 3
words = ["not", "never"]
but = ["not only"]

[contexts.others]
where = "subject"
within = 4
words = ["she", "my (mum|dad)"]

[contexts.song]
where = "said"
within = 6
words = ["song"]

[contexts.gone]
where = "after"
within = 3
words = ["passed"]

[contexts.kitchen]
where = "near"
within = 5
words = ["kitchen"]

[contexts.news]
where = "around"
within = 8
words = ["news"]

[[group]]
name = "One"
silent = ["denied", "others", "song", "gone", "kitchen", "news"]
phrases = ["{want} [now] die", "thought of .. suicide", "kill (it|him [self])", "i cut ."]
"""


MANY = list("abcdefghijklmnopqrstuvwxyz")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("want to die", True),
        ("wish to now die", True),
        ("wanna die", True),
        ("really want to really die", True),
        ("want to die laughing", False),
        ("not want to die", False),
        ("not only want to die", True),
        ("never, want to die", True),  # another clause
        ("never and want to die", True),
        ("never i want to die", True),  # the writer is nearer
        ("never so very much so want to die", True),  # too far
        ("she said want to die", False),
        ("my mum want to die", False),
        ("she said i want to die", True),
        ("she thought of suicide", False),
        ("thought of a cold suicide", True),
        ("thought of a very cold wet suicide", False),
        ("thought of not suicide", False),  # a bar
        ("thought of suicid", True),
        ("thought of zuicide", False),  # another first letter
        ("k1ll it", True),
        ("k*ll it", True),
        ("k*** it", False),
        ("k*nd it", False),
        ("kill him self", True),
        ("kill himself", False),
        ("the song goes i want to die", False),
        ("want to die passed", False),
        ("want to die, passed", True),
        ("kitchen want to die", False),
        ("kitchen, want to die", True),
        ("news, want to die", False),
        ("want to die, news", False),
        ("i cut.", True),
        ("i cut bread", False),
        ("want to. die", False),
        ("want to\n\ndie", False),
        ("want to... die", True),
    ],
)
def test_what_the_words_of_a_file_mean(words: str, found: bool) -> None:  # noqa: FBT001
    assert phrase_file.read(SMALL.encode()).found(words) is found


def test_a_script_without_spaces_is_read_too() -> None:
    content = '[[group]]\nname = "一"\nphrases = ["死にたい"]\n'
    assert phrase_file.read(content.encode()).found("もう死にたいです。")


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        ("[[group]", "Expected"),
        ("\udcff", "surrogates"),
        ("phrase = []", "unknown: phrase"),
        ("me = 3", "not a list of words: me"),
        ("ordinary = [3]", "not a list of words: ordinary"),
        ("group = 3", "[[group]] is missing"),
        ("group = [3]", "a table is missing"),
        ("[[group]]\nphrases = []", "a group needs a name"),
        ('[[group]]\nname = "a"\nsilent = ["x"]', "a group needs a name"),
        ('ordinary = [".. a"]', "neither begins nor ends"),
        ('ordinary = ["[a] b"]', "neither begins nor ends"),
        ('ordinary = ["a .."]', "neither begins nor ends"),
        ('ordinary = [""]', "neither begins nor ends"),
        ('ordinary = ["(a|b"]', "a bracket is not closed"),
        ('ordinary = ["()"]', "a word without letters"),
        ('ordinary = ["a ?"]', "a word without letters"),
        ('ordinary = ["{want} a"]', "not among the words that are alike"),
        ('ordinary = ["({a} {a} {a} {a} {a})"]\n[alike]\na = ["1", "2", "3", "4", "5", "6", "7"]',
         "holds too much"),
        (f'ordinary = ["({{a}} {{a}}) ({{a}} {{a}})"]\n[alike]\na = {MANY}',
         "in too many ways"),
        ('[contexts.a]\nwithin = 0\nwhere = "said"', "within = 1 to 60"),
        ('[contexts.a]\nwithin = true\nwhere = "said"', "within = 1 to 60"),
        ('[contexts.a]\nwithin = 3\nwhere = "behind"', "where = one of"),
        ("contexts = 3", "a table is missing"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_list_says_what_is_wrong(broken: str, says: str) -> None:
    content = broken.encode(errors="surrogateescape")
    with pytest.raises(NotAPhraseList, match=r".*") as told:
        phrase_file.read(content)
    assert says in str(told.value) or says == "surrogates"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a folder of resources in which a test may write."""
    monkeypatch.setattr(paths, "resource", tmp_path.joinpath)
    (tmp_path / "phrases").mkdir()
    phrase_file.of_language.cache_clear()
    yield tmp_path / "phrases"
    phrase_file.of_language.cache_clear()


def test_a_language_has_its_own_list_or_that_of_the_language_it_is_a_form_of(folder: Path) -> None:
    (folder / "pt.toml").write_text(SMALL, "utf-8")
    assert phrase_file.of_language("pt_BR") is not None
    assert phrase_file.of_language("pt") is not None
    assert phrase_file.of_language("de") is None
    assert phrase_file.of_language("") is None
    assert phrase_file.of_language("../pt") is None


def test_a_broken_file_is_no_list(folder: Path) -> None:
    (folder / "de.toml").write_text("[[group", "utf-8")
    assert phrase_file.of_language("de") is None
    (folder / "fr.toml").write_bytes(b"\xff\xfe\x00")
    assert phrase_file.of_language("fr") is None


def test_no_word_of_the_app_itself_is_noticed() -> None:
    """What is searched beside the client's words: the kinds of event, for one."""
    english = phrase_file.of_language("en")
    assert english is not None
    assert not english.found("\n\n".join(kind_label(kind) for kind in Kind))
