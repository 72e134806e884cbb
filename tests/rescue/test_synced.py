"""A journal in a synced folder is noticed by the folders above it."""

from pathlib import Path

import pytest

from ipt_journal.rescue.synced import is_synced


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive", "Dropbox (Personal)", "Nextcloud"])
def test_by_the_name_of_a_folder_above(tmp_path: Path, name: str) -> None:
    assert is_synced(tmp_path / name / "My.journal")
    assert not is_synced(tmp_path / f"about {name}" / "My.journal")


def test_by_what_a_service_leaves_there(tmp_path: Path) -> None:
    journal = tmp_path / "a" / "b" / "My.journal"
    journal.parent.mkdir(parents=True)
    assert not is_synced(journal)
    (tmp_path / "a" / ".stfolder").mkdir()
    assert is_synced(journal)
