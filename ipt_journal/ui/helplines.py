"""The help lines of each country, from a bundled file that needs no passphrase."""

import tomllib
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QLocale, QTimeZone

from ipt_journal import paths

TEXT = "text"  # the kind that is written to, not called


@dataclass(frozen=True, slots=True)
class HelpLine:
    """`source` is where the number was seen; `verified_on` the day somebody asked the operator."""

    kind: str
    name: str
    number: str
    say: str
    source: str
    verified_on: str


@dataclass(frozen=True, slots=True)
class Country:
    """A country with its lines, emergency first."""

    code: str
    name: str
    lines: tuple[HelpLine, ...]


@cache
def countries() -> tuple[Country, ...]:
    """Return every country with lines, by name."""
    content = tomllib.loads(paths.resource("help", "lines.toml").read_text("utf-8"))
    found = (
        Country(told["code"], told["name"], tuple(HelpLine(**line) for line in told["line"]))
        for told in content["country"]
    )
    return tuple(sorted(found, key=lambda country: country.name))


def country(code: str) -> Country | None:
    return next((known for known in countries() if known.code == code), None)


def here() -> str:
    """Return the code of the country this computer's time zone lies in, "" when unknown."""
    territory = QTimeZone.systemTimeZone().territory()
    return "" if territory == QLocale.Country.AnyTerritory else QLocale.territoryToCode(territory)
