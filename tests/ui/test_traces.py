"""The page about traces names the real places on this computer."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from ipt_journal import paths, traces
from ipt_journal.journal import Journal
from tests.conftest import CHEAP, PASSPHRASE, now_utc
from tests.hands import press, settle
from tests.scenes import Stage


def test_settings_lead_to_the_places_of_this_computer(stage: Stage) -> None:
    window = stage.open_at("full", "settings")
    press(window, "Leave no trace of this app")
    settle()
    shown = [one.text() for one in window.page.findChildren(QLineEdit) if one.isReadOnly()]
    assert str(stage.sample) in shown
    assert str(paths.settings_file()) in shown or not paths.settings_file().exists()


def test_only_what_is_there_is_named(tmp_path: Path) -> None:
    assert traces.found().settings is None
    assert traces.found().sample is None
    assert traces.found().journals == ()
    mine = paths.journals_folder() / "Recipes.journal"
    mine.parent.mkdir(parents=True)
    Journal.create(mine, PASSPHRASE, now_utc, CHEAP).close()
    paths.settings_file().write_text("")
    elsewhere = tmp_path / "stick" / "Notes.journal"
    found = traces.found(elsewhere)
    assert found.journals == tuple(sorted((mine, elsewhere)))
    assert found.settings == paths.settings_file()
    assert (found.program / "ipt_journal").is_dir()
