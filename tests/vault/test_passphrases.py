"""Every way to say the secret, right or wrong, and what changes when it changes."""

import threading
import unicodedata
from pathlib import Path

import pytest

from ipt_journal import paths
from ipt_journal.journal import Journal
from ipt_journal.vault import kdf, passphrase, recovery, strength, told
from ipt_journal.vault.errors import Damaged, MistypedKey, WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.kdf import Cost
from ipt_journal.vault.keyslots import Kind, Secret
from ipt_journal.vault.unlock import unlock_keys
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.vault.conftest import Start
from tests.vault.notes import contents, kept_in, reopened, save

COMPOSED = unicodedata.normalize("NFC", "Käthe flüstert façade 한국어")
DECOMPOSED = unicodedata.normalize("NFD", COMPOSED)


def begins(words: str) -> str:
    """Name a case; the name of a test may not be a megabyte long."""
    return ascii(words[:20])


def phrase(words: str) -> Secret:
    return Secret(Kind.PASSPHRASE, words)


@pytest.fixture
def written(journal: Journal) -> str:
    """Give the journal a recovery key, and return it."""
    key = recovery.new()
    journal.vault.set_recovery_key(key)
    return key


def opens(folder: Path, secret: Secret) -> bool:
    try:
        reopened(folder, secret).close()
    except WrongKey:
        return False
    return True


@pytest.mark.parametrize(
    "words",
    [
        "",
        " ",
        PASSPHRASE[:-1],
        PASSPHRASE.title(),
        PASSPHRASE + " ",
        PASSPHRASE + "\n",
        "x" * 2**20,
        "e\u0301" * 2**19,
        "\u0301" * 2**20,
        "\ud800 half a letter",
        "\0",
    ],
    ids=begins,
)
def test_a_wrong_passphrase_of_any_kind_opens_nothing_and_changes_nothing(
    journal: Journal, folder: Path, words: str
) -> None:
    save(journal, "kept")
    journal.close()
    before = contents(folder)
    with pytest.raises(WrongKey) as refused:
        reopened(folder, phrase(words))
    assert type(refused.value) is WrongKey
    assert told.sentence(refused.value) == "That didn’t open it. Check Caps Lock."
    assert contents(folder) == before
    assert kept_in(folder) == ["kept"]


@pytest.mark.parametrize(("made", "typed"), [(COMPOSED, DECOMPOSED), (DECOMPOSED, COMPOSED)])
def test_the_same_letters_open_however_the_keyboard_composed_them(
    folder: Path, made: str, typed: str
) -> None:
    assert made != typed
    Journal.create(folder, made, now_utc, CHEAP).close()
    assert opens(folder, phrase(typed))
    assert not opens(folder, phrase(typed.replace("ü", "u").replace("u\u0308", "u")))


@pytest.mark.parametrize(
    "words", ["x", " spaces count ", "\ud800", "ﬁ ½ ①", "y" * 4096], ids=begins
)
def test_what_was_chosen_opens(folder: Path, words: str) -> None:
    Journal.create(folder, words, now_utc, CHEAP).close()
    assert opens(folder, phrase(words))
    assert not opens(folder, phrase(words + "x"))


@pytest.mark.parametrize("words", ["", "z" * 4097, "z" * 2**20], ids=begins)
def test_what_could_never_open_makes_no_journal(folder: Path, words: str) -> None:
    with pytest.raises(WrongKey):
        Journal.create(folder, words, now_utc, CHEAP)
    assert not folder.exists()
    Journal.create(folder, PASSPHRASE, now_utc, CHEAP).close()


def test_a_changed_passphrase_replaces_the_old_and_keeps_the_recovery_key(
    journal: Journal, folder: Path, written: str
) -> None:
    save(journal, "kept")
    journal.vault.change_passphrase("an entirely new one", CHEAP)
    save(journal, "after the change")
    journal.close()
    assert not opens(folder, OPENS)
    assert opens(folder, phrase("an entirely new one"))
    assert opens(folder, Secret(Kind.RECOVERY, written))
    again = reopened(folder, phrase("an entirely new one"))
    assert not again.vault.keys_repaired
    again.close()
    first, second = (path.read_bytes() for path in JournalFolder(folder).keys)
    assert first == second


def test_the_old_passphrase_can_be_asked_for_while_the_journal_is_open(
    journal: Journal, folder: Path
) -> None:
    assert unlock_keys(folder, OPENS)[1] == journal.vault.data_key
    with pytest.raises(WrongKey):
        unlock_keys(folder, phrase("not the one"))


def test_the_recovery_key_opens_and_lets_a_new_passphrase_be_set(
    journal: Journal, folder: Path, written: str
) -> None:
    journal.close()
    opened = reopened(folder, Secret(Kind.RECOVERY, f" {written.lower()} \n"))
    opened.vault.change_passphrase("remembered from now on", CHEAP)
    opened.close()
    assert opens(folder, phrase("remembered from now on"))
    assert opens(folder, Secret(Kind.RECOVERY, written))


def test_a_new_recovery_key_replaces_the_earlier_one(journal: Journal, folder: Path) -> None:
    old, new = recovery.new(), recovery.new()
    journal.vault.set_recovery_key(old)
    assert journal.vault.keys.has(Kind.RECOVERY)
    journal.vault.set_recovery_key(new)
    journal.close()
    assert not opens(folder, Secret(Kind.RECOVERY, old))
    assert opens(folder, Secret(Kind.RECOVERY, new))
    assert opens(folder, OPENS)


def test_a_recovery_key_is_no_passphrase_nor_the_other_way_round(
    journal: Journal, folder: Path, written: str
) -> None:
    journal.close()
    assert not opens(folder, phrase(written))
    with pytest.raises(MistypedKey):
        reopened(folder, Secret(Kind.RECOVERY, PASSPHRASE))


def test_a_typing_error_in_the_recovery_key_is_told(
    journal: Journal, folder: Path, written: str
) -> None:
    journal.close()
    letters = [place for place, letter in enumerate(written) if letter != "-"]
    for place in letters[::5]:
        wrong = "7" if written[place] != "7" else "8"
        with pytest.raises(MistypedKey):
            reopened(folder, Secret(Kind.RECOVERY, written[:place] + wrong + written[place + 1 :]))
    assert "typing error" in told.sentence(MistypedKey())
    for short in ("", written[:-1], written + "0", written[:-1] + "U", "١" * 36, "A" * 2**20):
        with pytest.raises(MistypedKey):
            reopened(folder, Secret(Kind.RECOVERY, short))


@pytest.mark.parametrize(
    "cost",
    [
        Cost(2**32 - 1, 3, 4),
        Cost(2 * 1024 * 1024 + 1, 1, 1),
        Cost(19 * 1024 - 1, 1, 1),
        Cost(19 * 1024, 0, 1),
        Cost(19 * 1024, 65, 1),
        Cost(19 * 1024, 1, 0),
        Cost(19 * 1024, 1, 17),
    ],
)
def test_numbers_beyond_the_limits_are_refused_before_any_derivation(cost: Cost) -> None:
    with pytest.raises(Damaged):
        kdf.derive(b"words", bytes(32), cost)


def test_too_little_memory_is_told_as_that(folder: Path, start: Start) -> None:
    Journal.create(folder, PASSPHRASE, now_utc, Cost(256 * 1024, 1, 1)).close()
    answer, _ = start("little_memory", folder).communicate()
    assert answer == "NoMemory\n"
    assert opens(folder, OPENS)


def test_a_generated_passphrase_is_five_words_of_the_list_and_new_each_time() -> None:
    known = set(paths.resource("words", "eff_large.txt").read_text("ascii").split())
    assert len(known) == 7776
    made = [passphrase.generate() for _ in range(50)]
    assert len(set(made)) == 50
    assert all(len(words.split(" ")) == 5 and set(words.split(" ")) <= known for words in made)
    assert all(strength.score(words) == 4 for words in made)


def test_strength_is_judged_from_easy_to_hard() -> None:
    assert strength.score("") == 0
    assert strength.score("password") == 0
    assert strength.score(PASSPHRASE) == 4


def test_a_name_that_others_know_is_no_strength() -> None:
    words = "quastenberg wilhelmina"
    assert strength.score(words) == 4
    assert strength.score(words, ["Wilhelmina", "Quastenberg of Ulm"]) < 4
    assert strength.score(f"{Path.home().name}{Path.home().name}") < 3


@pytest.mark.parametrize("words", ["a" * 100, "password" * 2**17, "12" * 50], ids=begins)
def test_length_alone_is_no_strength(words: str) -> None:
    assert strength.score(words) < 4


@pytest.mark.parametrize("words", ["\ud800" * 100, "🙂" * 2**18, "p4$$w0rd" * 999], ids=begins)
def test_anything_typed_gets_a_judgement(words: str) -> None:
    assert strength.score(words) in range(5)


def test_an_earlier_key_file_put_back_is_noticed(journal: Journal, folder: Path) -> None:
    journal.close()
    earlier = {path: path.read_bytes() for path in JournalFolder(folder).keys}
    opened = reopened(folder)
    opened.vault.change_passphrase("another five words entirely here", CHEAP)
    opened.vault.note_keys()
    assert not notices(opened)
    opened.close()
    for path, content in earlier.items():
        path.write_bytes(content)
    again = reopened(folder)
    assert notices(again)
    again.vault.change_passphrase("another five words entirely here", CHEAP)
    again.vault.change_passphrase("and five more words after that", CHEAP)
    again.vault.note_keys()
    assert not notices(again)
    again.close()


@pytest.mark.parametrize("which", [0, 1])
def test_so_is_a_single_copy_of_it_which_is_mended_but_stays_an_earlier_one(
    journal: Journal, folder: Path, which: int
) -> None:
    copies = JournalFolder(folder).keys
    earlier = copies[which].read_bytes()
    journal.vault.change_passphrase("another five words entirely here", CHEAP)
    journal.vault.note_keys()
    journal.close()
    copies[which].write_bytes(earlier)
    copies[1 - which].unlink()
    for mended in (True, False):
        again = reopened(folder)
        assert notices(again)
        assert again.vault.keys_repaired is mended
        again.close()


def notices(journal: Journal) -> bool:
    return journal.vault.keys_are_older


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("eight le", ""),
        ("seven l", "That is short. Eight letters are the least; five words are better."),
        ("é" * 2_048, ""),
        ("é" * 2_049, "That is longer than a passphrase can be. 4,000 letters are the most."),
    ],
    ids=begins,
)
def test_too_short_and_too_long_are_told_in_a_sentence(words: str, sentence: str) -> None:
    assert passphrase.problem(words) == sentence


def test_two_ways_of_typing_the_same_letters_are_the_same() -> None:
    assert passphrase.same("caf\u00e9 au lait", "cafe\u0301 au lait")
    assert not passphrase.same("cafe au lait", "caf\u00e9 au lait")


def test_a_recovery_key_made_while_the_passphrase_is_changed_opens_too(
    journal: Journal, folder: Path
) -> None:
    slow = Cost(128 * 1024, 3, 1)
    change = threading.Thread(target=journal.vault.change_passphrase, args=(COMPOSED, slow))
    change.start()
    key = recovery.new()
    journal.vault.set_recovery_key(key)
    change.join()
    journal.close()
    assert opens(folder, Secret(Kind.RECOVERY, key))
    assert opens(folder, phrase(COMPOSED))
    assert not opens(folder, OPENS)
