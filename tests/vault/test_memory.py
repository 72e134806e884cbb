"""What the process keeps to itself."""

from pathlib import Path

from ipt_journal.journal import Journal
from ipt_journal.vault import memory
from tests.vault.conftest import Start


def test_a_hardened_process_leaves_no_core_dump(tmp_path: Path, start: Start) -> None:
    answer, _ = start("hardened", tmp_path).communicate()
    assert answer == f"(0, 0) 0 {tmp_path.name}\n"


def test_wiping_leaves_nothing_of_a_key() -> None:
    key = bytearray(b"secret")
    memory.wipe(key)
    assert key == bytes(6)
    memory.wipe(bytearray())


def test_a_closed_vault_has_forgotten_its_key(journal: Journal) -> None:
    key = journal.vault.data_key
    assert any(key)
    journal.close()
    assert not any(key)
