"""What the client should know of how the journal was found is said, each in its turn."""

import pytest

from ipt_journal.ui.widgets import toast
from tests.hands import says, until
from tests.scenes import Stage

KEYS, ENDED = "One copy of the key file was damaged", "Last time this ended suddenly."


@pytest.fixture
def found(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """Leave a journal that ended suddenly and has one damaged copy of its key file."""
    monkeypatch.setattr(toast, "BAR_MS", 200)
    stage.journal("empty").vault.rest.give_up()
    stage.close()
    copies = [path for path in stage.empty.iterdir() if path.stat().st_size == 640]
    copies[0].write_bytes(bytes(640))
    return stage


def test_every_remark_is_said(found: Stage) -> None:
    window = found.open("empty")
    until(lambda: says(window, KEYS))
    until(lambda: says(window, ENDED))
    until(lambda: not says(window, ENDED))
    assert not says(window, KEYS)


def test_a_remark_cut_short_is_said_again(found: Stage) -> None:
    window = found.open("empty")
    assert says(window, KEYS)
    window.desk.notice("Something else.")
    assert not says(window, KEYS)
    until(lambda: says(window, KEYS))
    window.rebuild()
    until(lambda: says(window, ENDED))
