"""The key file: two copies alike, opened by the right secret and by nothing else."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipt_journal.vault import keyfile, recovery
from ipt_journal.vault.errors import Damaged, FromNewerVersion, MistypedKey, WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.kdf import Cost
from ipt_journal.vault.keyfile import KeyFile
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP
from tests.vault.damage import changed

PHRASE = Secret(Kind.PASSPHRASE, "correct horse")
DATA_KEY = bytes(range(32))


@pytest.fixture
def folder(tmp_path: Path) -> JournalFolder:
    return JournalFolder(tmp_path)


@pytest.fixture
def keys(folder: JournalFolder) -> KeyFile:
    made = KeyFile(b"u" * 16, 0).with_slot(0, PHRASE, DATA_KEY, CHEAP).sealed(DATA_KEY)
    keyfile.write(folder, made)
    return made


def test_both_copies_are_640_bytes_and_alike(folder: JournalFolder, keys: KeyFile) -> None:
    first, second = (path.read_bytes() for path in folder.keys)
    assert len(first) == 640
    assert first == second == keys.raw
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in folder.keys)


def test_the_passphrase_opens_and_another_does_not(folder: JournalFolder, keys: KeyFile) -> None:
    assert keyfile.read(folder, PHRASE)[1:] == (bytearray(DATA_KEY), True)
    for near_miss in ("correct hors", "Correct horse", "correct horse ", "", "x" * 2**20):
        with pytest.raises(WrongKey):
            keyfile.read(folder, Secret(Kind.PASSPHRASE, near_miss))


def test_the_same_letters_open_however_they_were_composed(folder: JournalFolder) -> None:
    composed, decomposed = "zuflüstern", "zuflu\u0308stern"
    made = KeyFile(b"u" * 16, 0).with_slot(0, Secret(Kind.PASSPHRASE, composed), DATA_KEY, CHEAP)
    keyfile.write(folder, made.sealed(DATA_KEY))
    assert keyfile.read(folder, Secret(Kind.PASSPHRASE, decomposed))[1] == DATA_KEY


def test_any_changed_byte_in_one_copy_still_opens_and_is_noticed(
    folder: JournalFolder, keys: KeyFile
) -> None:
    first = folder.keys[0]
    for place in range(0, 640, 7):
        first.write_bytes(changed(keys.raw, place, 0x40))
        _, data_key, sound = keyfile.read(folder, PHRASE)
        assert data_key == DATA_KEY
        assert not sound


def test_a_byte_changed_in_both_copies_is_never_taken_for_truth(
    folder: JournalFolder, keys: KeyFile
) -> None:
    for place in range(0, 640, 5):
        for path in folder.keys:
            path.write_bytes(changed(keys.raw, place, 0x10))
        try:
            _, data_key, sound = keyfile.read(folder, PHRASE)
        except Damaged:
            continue  # reported as damage, not as a wrong passphrase
        assert data_key == DATA_KEY
        assert not sound


def test_a_missing_copy_is_noticed_and_two_missing_are_damage(
    folder: JournalFolder, keys: KeyFile
) -> None:
    folder.keys[1].unlink()
    assert keyfile.read(folder, PHRASE)[2] is False
    folder.keys[0].write_bytes(b"")
    with pytest.raises(Damaged):
        keyfile.read(folder, PHRASE)


def test_numbers_edited_to_cost_the_world_are_refused_before_any_work(keys: KeyFile) -> None:
    slot = keys.slots[0]
    assert slot is not None
    for cost in (Cost(2**32 - 1, 3, 4), Cost(64, 1, 1), Cost(19 * 1024, 10**6, 1)):
        with pytest.raises(Damaged):
            cost.check()


def test_a_slot_cannot_be_moved_to_another_place_or_journal(keys: KeyFile) -> None:
    moved = KeyFile(b"v" * 16, 0, keys.slots).sealed(DATA_KEY)
    with pytest.raises(WrongKey):
        moved.open(PHRASE.kind, PHRASE.material())
    shifted = KeyFile(b"u" * 16, 0, (None, keys.slots[0], None, None)).sealed(DATA_KEY)
    with pytest.raises(WrongKey):
        shifted.open(PHRASE.kind, PHRASE.material())


def test_the_newest_copy_counts(folder: JournalFolder, keys: KeyFile) -> None:
    other = Secret(Kind.PASSPHRASE, "another one")
    newer = keys.with_slot(0, other, DATA_KEY, CHEAP).sealed(DATA_KEY)
    folder.keys[1].write_bytes(newer.raw)
    assert keyfile.read(folder, other)[0].generation == keys.generation + 1


def test_a_newer_version_says_so(keys: KeyFile) -> None:
    raw = bytearray(keys.raw)
    raw[10:12] = (2).to_bytes(2, "big")
    import hashlib  # noqa: PLC0415

    raw[-32:] = hashlib.sha256(raw[:-32]).digest()
    with pytest.raises(FromNewerVersion):
        KeyFile.parse(bytes(raw))


@given(st.binary(max_size=700))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_damage_or_a_key_file(raw: bytes) -> None:
    try:
        KeyFile.parse(raw)
    except (Damaged, FromNewerVersion):
        return


def test_a_recovery_key_opens_however_it_is_typed(folder: JournalFolder, keys: KeyFile) -> None:
    written = recovery.new()
    secret = Secret(Kind.RECOVERY, written)
    keyfile.write(folder, keys.with_slot(1, secret, DATA_KEY, CHEAP).sealed(DATA_KEY))
    careless = written.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert keyfile.read(folder, Secret(Kind.RECOVERY, careless))[1] == DATA_KEY
    assert keyfile.read(folder, PHRASE)[1] == DATA_KEY


def test_a_mistyped_recovery_key_is_told_from_a_wrong_one(
    folder: JournalFolder, keys: KeyFile
) -> None:
    written = recovery.new()
    wrong = "2" if written[0] != "2" else "3"
    with pytest.raises(MistypedKey):
        keyfile.read(folder, Secret(Kind.RECOVERY, wrong + written[1:]))
    with pytest.raises(WrongKey) as told:
        keyfile.read(folder, Secret(Kind.RECOVERY, written))
    assert not isinstance(told.value, MistypedKey)


def test_a_recovery_key_has_nine_groups_and_160_bits() -> None:
    made = {recovery.new() for _ in range(50)}
    assert len(made) == 50
    assert all([len(group) for group in recovery.groups(key)] == [4] * 9 for key in made)
    assert all(len(recovery.parse(key)) == 20 for key in made)


def test_a_wrong_secret_changes_nothing_on_disk(folder: JournalFolder, keys: KeyFile) -> None:
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.keys}
    with pytest.raises(WrongKey):
        keyfile.read(folder, Secret(Kind.PASSPHRASE, os.urandom(8).hex()))
    assert before == {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in folder.keys}
