"""A help line: who answers at which number, and where that was seen."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from urllib.parse import urlsplit

STALE_AFTER = timedelta(days=180)


class Kind(StrEnum):
    """What a line is for; what is folded away names no abuse until it is opened."""

    EMERGENCY = "emergency"
    CRISIS = "crisis"
    OTHER = "other"
    ABUSE = "abuse"


class How(StrEnum):
    """What one does with the number."""

    CALL = "call"
    TEXT = "text"
    BOTH = "call or text"


class Seen(StrEnum):
    """Whose page a number was seen on; seen elsewhere only, it is not confirmed."""

    OPERATOR = "operator"
    AUTHORITY = "authority"  # a government, a health service, the police
    ELSEWHERE = "elsewhere"


class Age(StrEnum):
    """How sure one can be of a number today."""

    UNCHECKED = "unchecked"
    CHECKED = "checked"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class Origin:
    """`source` is the address of the page; `verified_on` the day somebody asked the operator."""

    source: str
    seen: Seen
    verified_on: date | None = None

    @property
    def site(self) -> str:
        return urlsplit(self.source).netloc.removeprefix("www.")

    def age(self, today: date) -> Age:
        """Return how old the check is; one of a day that has not come yet counts as none."""
        if self.verified_on is None or self.verified_on > today:
            return Age.UNCHECKED
        return Age.OLD if today - self.verified_on > STALE_AFTER else Age.CHECKED


@dataclass(frozen=True, slots=True)
class Line:
    """`key` stays the same from version to version; a line of the client's own has no origin.

    `hours`, `languages` and `say` are "" where the source does not tell.
    """

    key: str
    kind: Kind
    name: str
    number: str
    how: How = How.CALL
    hours: str = ""
    languages: str = ""
    say: str = ""
    origin: Origin | None = None
