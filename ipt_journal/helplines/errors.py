"""What can be wrong with the file of help lines, as a whole or in one of its rows."""

from ipt_journal.typed import override


class LinesError(Exception):
    """What is wrong, by the class; `what` names the value, and never holds more than its key."""

    def __init__(self, what: str = "") -> None:
        super().__init__(what)
        self.what = what

    @override
    def __str__(self) -> str:
        return f"{type(self).__name__} {self.what}".strip()


class NotThere(LinesError):
    """The file cannot be opened."""


class TooLarge(LinesError):
    """The file is larger than any list of help lines."""


class NotText(LinesError):
    """The file is not UTF-8."""


class NoLines(LinesError):
    """Not one row of the file can be used."""


class NotToml(LinesError):
    """A row is not TOML, is nested too deeply, or has a line that is too long."""


class UnknownTable(LinesError):
    """A row stands under something that is not the code of a country."""


class UnknownKey(LinesError):
    """A row has a value that no row has."""


class MissingKey(LinesError):
    """A row lacks a value."""


class NotWords(LinesError):
    """A value is not text."""


class TooLong(LinesError):
    """A value is longer than there is room for."""


class Markup(LinesError):
    """A value holds what a browser would take for markup."""


class ControlCharacter(LinesError):
    """A value holds a character that cannot be seen."""


class Empty(LinesError):
    """A value that must be there is empty."""


class NoSuchChoice(LinesError):
    """A value is none of those to choose from."""


class BadNumber(LinesError):
    """A number cannot be dialled."""


class NoSource(LinesError):
    """A row does not say on which page its number was seen."""


class BadDay(LinesError):
    """The day of a check is not a day of this century."""


class Duplicate(LinesError):
    """A country has the same number twice."""
