"""Every byte of the key file, changed in one copy or in both."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipt_journal.journal import Journal
from ipt_journal.vault import keyfile, recovery, told
from ipt_journal.vault.errors import Damaged, FromNewerVersion, WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyfile import KeyFile
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, OPENS
from tests.vault.damage import changed
from tests.vault.notes import reopened, save

DATA_KEY = bytes(range(32))
RECOVERY = Secret(Kind.RECOVERY, recovery.new())
MADE = (
    KeyFile(b"u" * 16, 0)
    .with_slot(0, OPENS, DATA_KEY, CHEAP)
    .with_slot(1, RECOVERY, DATA_KEY, CHEAP)
    .sealed(DATA_KEY)
)
FIRST_SLOT = range(64, 192)


@pytest.fixture
def copies(tmp_path: Path) -> JournalFolder:
    folder = JournalFolder(tmp_path)
    keyfile.write(folder, MADE)
    return folder


def put(copies: JournalFolder, first: bytes, second: bytes) -> None:
    for path, raw in zip(copies.keys, (first, second), strict=True):
        path.write_bytes(raw)


@pytest.mark.parametrize("which", [0, 1])
def test_any_byte_of_one_copy_may_change_and_the_journal_still_opens(
    copies: JournalFolder, which: int
) -> None:
    for place in range(keyfile.SIZE):
        spoilt = changed(MADE.raw, place, 0xFF)
        put(copies, *((spoilt, MADE.raw) if which == 0 else (MADE.raw, spoilt)))
        _, data_key, sound = keyfile.read(copies, RECOVERY)
        assert data_key == DATA_KEY
        assert not sound, place


def test_any_byte_of_both_copies_may_change_and_it_opens_or_is_called_damage(
    copies: JournalFolder,
) -> None:
    opened = 0
    for place in range(keyfile.SIZE):
        put(copies, changed(MADE.raw, place, 0x01), changed(MADE.raw, place, 0x01))
        try:
            _, data_key, sound = keyfile.read(copies, RECOVERY)
        except Damaged:
            continue
        opened += 1
        assert data_key == DATA_KEY
        assert not sound, place
    assert opened > 400  # only what the recovery key itself needs is irreplaceable


def test_any_byte_of_the_passphrase_slot_in_both_copies_is_called_damage(
    copies: JournalFolder,
) -> None:
    for place in FIRST_SLOT[::3]:
        put(copies, changed(MADE.raw, place, 0x01), changed(MADE.raw, place, 0x01))
        try:
            _, data_key, sound = keyfile.read(copies, OPENS)
        except Damaged:
            continue
        assert data_key == DATA_KEY
        assert not sound, place


@given(data=st.data())
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_happens_to_both_copies_the_right_key_comes_out_or_none(
    copies: JournalFolder, data: st.DataObject
) -> None:
    def spoil(raw: bytes) -> bytes:
        start = data.draw(st.integers(0, 639))
        noise = data.draw(st.binary(max_size=100))
        kept = data.draw(st.sampled_from([640, 639, 320, 0, 640, 640]))
        return (raw[:start] + noise + raw[start + len(noise) :])[:kept]

    put(copies, spoil(MADE.raw), spoil(MADE.raw))
    try:
        _, data_key, _ = keyfile.read(copies, RECOVERY)
    except (Damaged, WrongKey, FromNewerVersion):
        return
    assert data_key == DATA_KEY


def edited(place: int, number: int, size: int) -> bytes:
    """Change a number as somebody would who also mends the checksum."""
    raw = bytearray(MADE.raw)
    raw[place : place + size] = number.to_bytes(size, "big")
    raw[-32:] = hashlib.sha256(raw[:-32]).digest()
    return bytes(raw)


@pytest.mark.parametrize(
    ("place", "number", "size"),
    [
        (FIRST_SLOT[0] + 4, 2**32 - 1, 4),  # 4 TiB of memory
        (FIRST_SLOT[0] + 4, 8, 4),
        (FIRST_SLOT[0] + 8, 2**32 - 1, 4),  # passes
        (FIRST_SLOT[0] + 8, 0, 4),
        (FIRST_SLOT[0] + 2, 2**16 - 1, 2),  # lanes
        (FIRST_SLOT[0] + 2, 0, 2),
        (FIRST_SLOT[0] + 1, 2, 1),  # a faster function
        (FIRST_SLOT[0] + 4, CHEAP.memory + 1, 4),
    ],
)
def test_edited_numbers_neither_cost_the_world_nor_open_anything(
    copies: JournalFolder, place: int, number: int, size: int
) -> None:
    raw = edited(place, number, size)
    put(copies, raw, raw)
    with pytest.raises(WrongKey):
        keyfile.read(copies, OPENS)
    assert keyfile.read(copies, RECOVERY)[1] == DATA_KEY


def test_a_last_generation_is_followed_by_itself(copies: JournalFolder) -> None:
    raw = edited(32, 2**64 - 1, 8)
    put(copies, raw, raw)
    read, data_key, sound = keyfile.read(copies, RECOVERY)
    assert not sound
    assert read.sealed(data_key).authentic(data_key)


def test_an_unreadable_copy_is_passed_over(copies: JournalFolder) -> None:
    copies.keys[0].unlink()
    copies.keys[0].mkdir()
    assert keyfile.read(copies, RECOVERY)[1] == DATA_KEY


def test_both_copies_damaged_is_told_from_a_wrong_passphrase(
    journal: Journal, folder: Path
) -> None:
    journal.close()
    keys = JournalFolder(folder).keys
    with pytest.raises(WrongKey) as wrong:
        reopened(folder, Secret(Kind.PASSPHRASE, "not the one"))
    for path in keys:
        path.write_bytes(changed(path.read_bytes(), 120, 1))
    with pytest.raises(Damaged) as damaged:
        reopened(folder)
    assert damaged.value.part == "keys"
    assert told.sentence(damaged.value).startswith(
        "The key file is damaged or gone in both copies."
    )
    assert told.sentence(damaged.value) != told.sentence(wrong.value)


def test_opening_repairs_a_damaged_copy_and_says_so_once(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    journal.close()
    first, second = JournalFolder(folder).keys
    second.write_bytes(b"gone")
    opened = reopened(folder)
    assert opened.vault.keys_repaired
    opened.close()
    assert first.read_bytes() == second.read_bytes()
    again = reopened(folder)
    assert not again.vault.keys_repaired
    again.close()
