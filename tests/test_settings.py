"""The one file outside the journal: nonsense in it never stops the app, nothing else gets in."""

import tomllib
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipt_journal import paths
from ipt_journal.settings import Settings, Theme

# The list: theme, text size, language, reduced motion, country, window size, neutral name.
LISTED = {
    "theme", "text_size", "language", "reduced_motion", "country", "window_width", "window_height",
    "name",
}  # fmt: skip
CHOSEN = Settings(Theme.DARK, 150, "en_US", True, "GB", 1400, 900, "Garden")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "folder" / "settings.toml"


def written(file: Path, content: str | bytes) -> Settings:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return Settings.load(file)


def test_settings_come_back_as_they_were_saved(file: Path) -> None:
    CHOSEN.save(file)
    assert Settings.load(file) == CHOSEN
    assert [found.name for found in file.parent.iterdir()] == ["settings.toml"]


def test_the_file_holds_the_listed_keys_and_nothing_else(file: Path) -> None:
    assert {field.name for field in fields(Settings)} == LISTED
    written(file, 'theme = "dark"\nlast_note = "private words"\n[journals]\nrecent = ["x"]').save(
        file
    )
    assert set(tomllib.loads(file.read_text("utf-8"))) == LISTED
    assert "private" not in file.read_text("utf-8")


def test_without_a_file_the_defaults_hold(file: Path) -> None:
    assert Settings.load(file) == Settings()
    assert Settings.load(file.parent.parent) == Settings()  # a folder, where a file should be


@pytest.mark.parametrize(
    "content",
    [
        "theme = ",
        "\0",
        b"\xff\xfe\xfa",
        "a = " + "[" * 100_000,
        "<xml/>",
        "theme = 1979-05-27",
        "theme = []",
        "theme = {}",
        "[theme]",
        'theme = "pink"',
        "text_size = 149",
        "text_size = 95",
        "text_size = 1000",
        "text_size = true",
        "text_size = 100.0",
        "text_size = inf",
        'text_size = "100"',
        "window_width = 10",
        "window_height = 99999999999999999999999",
        'name = ""',
        'name = "  "',
        'name = "two\\nlines"',
        f'name = "{"n" * 41}"',
        'reduced_motion = "yes"',
        f'language = "{"private words " * 30}"',
        'language = "ü"',
        'country = "\\u0007"',
        "country = 44",
    ],
)
def test_a_broken_file_or_a_nonsensical_line_means_the_default(
    file: Path, content: str | bytes
) -> None:
    assert written(file, content) == Settings()


def test_one_bad_line_does_not_cost_the_good_ones(file: Path) -> None:
    loaded = written(file, 'theme = []\ntext_size = 120\nname = "Garden"\nunknown = 3')
    assert loaded == Settings(text_size=120, name="Garden")


@pytest.mark.parametrize("size", range(90, 151, 10))
def test_text_from_90_to_150_percent_is_accepted(size: int) -> None:
    assert Settings().accepting("text_size", size).text_size == size


_VALUES: st.SearchStrategy[object] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(st.sampled_from(sorted(LISTED)), _VALUES)
def test_whatever_a_line_says_the_setting_keeps_its_type(name: str, value: object) -> None:
    kept = getattr(Settings().accepting(name, value), name)
    assert type(kept) is type(getattr(Settings(), name))


def test_a_place_nobody_can_write_stops_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("in the way")
    CHOSEN.save(blocked / "settings.toml")
    assert blocked.read_text() == "in the way"
    folder = tmp_path / "settings.toml"
    (folder / "full").mkdir(parents=True)
    CHOSEN.save(folder)
    assert folder.is_dir()


def test_a_failed_save_leaves_the_earlier_file_whole(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    CHOSEN.save(file)
    file.with_suffix(".new").mkdir()  # where the new content would be written first
    Settings().save(file)
    assert Settings.load(file) == CHOSEN


def test_settings_lie_in_the_home_the_client_chose(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    assert paths.settings_file() == tmp_path / "settings.toml"
