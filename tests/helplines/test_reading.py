"""The file of help lines is trusted in nothing, and a slip in one row costs that row alone."""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest

from ipt_journal.helplines import errors, reading
from ipt_journal.helplines.errors import LinesError
from ipt_journal.helplines.line import Age, How, Kind, Origin, Seen
from ipt_journal.helplines.reading import MOST_BYTES, Reading

ROW = {
    "kind": "crisis",
    "name": "Somebody",
    "number": "116 123",
    "how": "call",
    "hours": "Any time",
    "languages": "",
    "say": "Free.",
    "source": "https://www.example.org/contact",
    "seen": "operator",
    "verified_on": "",
}
EMERGENCY = {**ROW, "kind": "emergency", "name": "Emergency services", "number": "112"}
NAMES = '[names]\nAA = "Aland"\nBB = "Bland"\n'
TODAY = date(2026, 11, 17)


def table(row: Mapping[str, str], code: str = "AA") -> str:
    values = (f'{key} = "{value}"' for key, value in row.items())
    return "\n".join([f"[[{code}]]", *values, ""])


def read(tmp_path: Path, text: str | bytes) -> Reading:
    file = tmp_path / "lines.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return reading.read(file)


def found(told: Reading, code: str = "AA") -> list[str]:
    country = told.country(code)
    return [line.number for line in country.lines] if country else []


def faults(told: Reading) -> list[type[LinesError]]:
    return [type(fault.error) for fault in told.faults]


def test_what_ships_is_read_whole_and_every_country_has_an_emergency_number() -> None:
    told = reading.published()
    assert not told.faults
    assert len(told.countries) == 26
    for country in told.countries:
        assert country.name != country.code
        kinds = [line.kind for line in country.lines]
        assert kinds.count(Kind.EMERGENCY) == 1
        assert Kind.CRISIS in kinds
        for line in country.lines:
            assert line.key.startswith(f"{country.code}/")
            assert line.origin is not None
            assert line.how is not How.TEXT or "ext " in line.say


def test_the_crisis_text_lines_say_which_word_to_text() -> None:
    told = reading.published()
    for code, number, word in (("GB", "85258", "SHOUT"), ("IE", "50808", "HELLO")):
        country = told.country(code)
        assert country is not None
        line = next(line for line in country.lines if line.number == number)
        assert (line.how, line.hours) == (How.TEXT, "Any time")
        assert word in line.say


def test_a_row_is_read_with_all_its_values(tmp_path: Path) -> None:
    told = read(
        tmp_path, NAMES + table({**ROW, "verified_on": "2026-01-31", "how": "call or text"})
    )
    country = told.country("AA")
    assert country is not None
    assert country.name == "Aland"
    (line,) = country.lines
    assert line.key == "AA/116123"
    assert (line.kind, line.how, line.say) == (Kind.CRISIS, How.BOTH, "Free.")
    assert line.origin == Origin(ROW["source"], Seen.OPERATOR, date(2026, 1, 31))
    assert line.origin.site == "example.org"


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"number": "116 ABC"}, errors.BadNumber),
        ({"number": "1"}, errors.BadNumber),
        ({"number": "1234567890123456"}, errors.BadNumber),
        ({"number": ""}, errors.BadNumber),
        ({"number": "١١٢"}, errors.BadNumber),
        ({"name": ""}, errors.Empty),
        ({"name": "x" * 61}, errors.TooLong),
        ({"say": "x" * 121}, errors.TooLong),
        ({"name": "<b>Somebody</b>"}, errors.Markup),
        ({"say": "&lt;a&gt;"}, errors.Markup),
        ({"name": "Some\\u202Ebody"}, errors.ControlCharacter),
        ({"say": "a\\nb"}, errors.ControlCharacter),
        ({"kind": "shop"}, errors.NoSuchChoice),
        ({"how": "fax"}, errors.NoSuchChoice),
        ({"seen": ""}, errors.NoSuchChoice),
        ({"source": ""}, errors.NoSource),
        ({"source": "file:///etc/passwd"}, errors.NoSource),
        ({"source": "https://example.org@evil.test"}, errors.NoSource),
        ({"source": "https://[broken"}, errors.NoSource),
        ({"verified_on": "yesterday"}, errors.BadDay),
        ({"verified_on": "2026-02-30"}, errors.BadDay),
        ({"verified_on": "1826-01-01"}, errors.BadDay),
        ({"verified_on": "3026-01-01"}, errors.BadDay),
        ({"colour": "red"}, errors.UnknownKey),
    ],
)
def test_a_bad_row_is_left_out_and_the_emergency_number_stays(
    tmp_path: Path, changed: dict[str, str], error: type[LinesError]
) -> None:
    told = read(tmp_path, NAMES + table({**ROW, **changed}) + table(EMERGENCY))
    assert found(told) == ["112"]
    assert faults(told) == [error]
    assert told.faults[0].at == 4


@pytest.mark.parametrize("key", ROW)
def test_a_row_that_lacks_a_value_is_left_out(tmp_path: Path, key: str) -> None:
    lacking = {name: value for name, value in ROW.items() if name != key}
    told = read(tmp_path, table(lacking) + table(EMERGENCY))
    assert found(told) == ["112"]
    assert faults(told) == [errors.MissingKey]
    assert str(told.faults[0].error) == f"MissingKey {key}"


@pytest.mark.parametrize(
    ("broken", "error"),
    [
        ('[[AA]]\nname = "never closed\n', errors.NotToml),
        ("[[AA]]\nname = " + "[" * 900 + "]" * 900 + "\n", errors.NotToml),
        ("[[AA]]\n" + "a." * 600 + "b = 1\n", errors.NotToml),
        ("[[AA]]\nname = 3\n", errors.MissingKey),
        ("[[aa]]\n", errors.UnknownTable),
        ("[[AA]\n", errors.UnknownTable),
        ("[AA.line]\n", errors.UnknownTable),
        ("[[A1]]\n", errors.UnknownTable),
        ('[names]\nnowhere = "x"\n', errors.UnknownTable),
        ("[names]\nAA = 7\n", errors.NotWords),
        (table(ROW).replace('"Free."', "7"), errors.NotWords),
    ],
)
def test_what_is_not_even_a_row_takes_no_other_with_it(
    tmp_path: Path, broken: str, error: type[LinesError]
) -> None:
    told = read(tmp_path, table(EMERGENCY) + broken + table(EMERGENCY, "BB"))
    assert found(told) == ["112"]
    assert found(told, "BB") == ["112"]
    assert error in faults(told)


def test_no_line_comes_to_stand_under_another_country(tmp_path: Path) -> None:
    """A head that is written badly loses its row; it is not counted to the country before."""
    text = table(EMERGENCY) + table({**ROW, "number": "999"}, "BB").replace("[[BB]]", "[[BB]")
    told = read(tmp_path, text)
    assert found(told) == ["112"]
    assert told.country("BB") is None


def test_a_country_whose_only_row_is_left_out_is_not_there(tmp_path: Path) -> None:
    told = read(tmp_path, table(EMERGENCY) + table({**ROW, "number": "none"}, "BB"))
    assert [one.code for one in told.countries] == ["AA"]


def test_values_before_the_first_country_belong_to_none(tmp_path: Path) -> None:
    told = read(tmp_path, 'number = "112"\n' + table(EMERGENCY))
    assert faults(told) == [errors.UnknownTable]
    assert found(told) == ["112"]


def test_a_number_is_shown_once_and_as_the_emergency_number_if_it_is_that(tmp_path: Path) -> None:
    again = {**ROW, "number": "11-2", "name": "Copy"}
    told = read(tmp_path, table(again) + table(EMERGENCY))
    country = told.country("AA")
    assert country is not None
    assert [line.kind for line in country.lines] == [Kind.EMERGENCY]
    assert faults(told) == [errors.Duplicate]


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (b"\xff\xfe" + b"x" * 40, errors.NotText),
        (b"#" * (10 * 1024 * 1024), errors.TooLarge),
        (b"#" * (MOST_BYTES + 1), errors.TooLarge),
        (b"", errors.NoLines),
        (b"# only a remark\n", errors.NoLines),
    ],
)
def test_a_file_that_cannot_be_used_gives_no_lines_and_says_why(
    tmp_path: Path, raw: bytes, error: type[LinesError]
) -> None:
    told = read(tmp_path, raw)
    assert not told.countries
    assert faults(told) == [error]


def test_a_file_that_is_not_there_gives_no_lines(tmp_path: Path) -> None:
    assert faults(reading.read(tmp_path / "nothing.toml")) == [errors.NotThere]
    assert faults(reading.read(tmp_path)) == [errors.NotThere]


def test_an_editor_may_put_its_mark_and_line_ends_into_the_file(tmp_path: Path) -> None:
    text = "\ufeff# remark\r\n" + (NAMES + table(EMERGENCY)).replace("\n", "\r\n")
    told = read(tmp_path, text)
    assert found(told) == ["112"]
    assert not told.faults


@pytest.mark.parametrize(
    ("days", "age"),
    [(0, Age.CHECKED), (180, Age.CHECKED), (181, Age.OLD), (-1, Age.UNCHECKED)],
)
def test_a_check_is_old_after_180_days_and_one_that_is_to_come_is_none(days: int, age: Age) -> None:
    """A clock that is wrong makes no number look checked or out of date."""
    checked = Origin("https://example.org", Seen.OPERATOR, TODAY - timedelta(days=days))
    assert checked.age(TODAY) is age
    assert Origin("https://example.org", Seen.OPERATOR).age(TODAY) is Age.UNCHECKED
