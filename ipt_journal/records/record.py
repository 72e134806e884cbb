"""What every record has in common: identity, when it was written, whether it may be printed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID, uuid4

from sqlalchemy import Column, Enum, ForeignKey, Uuid
from sqlmodel import Field, SQLModel

from ipt_journal.i18n import translate
from ipt_journal.moment import Moment, Precision

EARLIEST_YEAR = 1920


class Share(StrEnum):
    """Whether a record may go on paper."""

    NEVER = "never"
    ASK = "ask"
    INCLUDE = "include"


class Area(StrEnum):
    """The four areas of IPT, and the two ways of having none."""

    DISPUTE = "dispute"
    TRANSITION = "transition"
    GRIEF = "grief"
    SENSITIVITY = "sensitivity"
    NONE = "none"
    UNSURE = "unsure"


AREAS = (Area.DISPUTE, Area.TRANSITION, Area.GRIEF, Area.SENSITIVITY)


def coded(kind: type[StrEnum]) -> Any:  # noqa: ANN401 - SQLModel wants a class, SQLAlchemy an instance
    """Return the column type that stores an enum by its value."""
    return Enum(
        kind,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        create_constraint=False,
        length=24,
    )


def refers_to(column: str, *, required: bool = False) -> Any:  # noqa: ANN401
    """Return a column that names another record; checked at commit, so that order never matters."""
    key = ForeignKey(column, deferrable=True, initially="DEFERRED")
    return Field(default=None, sa_column=Column(Uuid, key, nullable=not required, index=True))


def empty() -> list[Any]:
    """Return a new list; pydantic would read the signature of `list` anew for every row, slowly."""
    return []


class Row(SQLModel):
    """Anything the journal keeps, under an identity of its own."""

    # Switches that are explained before they are turned on: undo never does it instead.
    asked_first: ClassVar[frozenset[str]] = frozenset()

    id: UUID = Field(default_factory=uuid4, primary_key=True)


class Record(Row):
    """`created_utc` and `edited_utc` are set by the journal as it saves."""

    created_utc: int = 0
    edited_utc: int = 0
    share: Share = Field(default=Share.ASK, sa_type=coded(Share))

    def searched(self) -> list[str]:
        """Return every text the client wrote in this record."""
        return []


class Dated(SQLModel):
    """Happened at one moment and entered at another; both keep offset and zone."""

    happened_utc: int = 0  # each table has an index that begins with it
    happened_offset: int = 0
    happened_zone: str = ""
    happened_precision: Precision = Field(default=Precision.EXACT, sa_type=coded(Precision))
    entered_utc: int = 0
    entered_offset: int = 0
    entered_zone: str = ""

    @property
    def happened(self) -> Moment:
        return Moment(
            self.happened_utc, self.happened_offset, self.happened_zone, self.happened_precision
        )

    @property
    def entered(self) -> Moment:
        return Moment(self.entered_utc, self.entered_offset, self.entered_zone)

    def place(self, happened: Moment) -> None:
        """Move the record to `happened`."""
        self.happened_utc = happened.utc
        self.happened_offset = happened.offset
        self.happened_zone = happened.zone
        self.happened_precision = happened.precision


def dated(happened: Moment, entered: Moment) -> dict[str, Any]:
    """Return the fields of a new dated record."""
    return {
        "happened_utc": happened.utc,
        "happened_offset": happened.offset,
        "happened_zone": happened.zone,
        "happened_precision": happened.precision,
        "entered_utc": entered.utc,
        "entered_offset": entered.offset,
        "entered_zone": entered.zone,
    }


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a field cannot be saved as it stands, in a sentence for the client."""

    field: str
    sentence: str


def date_problems(happened: Moment, today: date) -> list[Problem]:
    """Return what is wrong with the day of something that has happened."""
    if happened.day > today:
        return [
            Problem("when", translate("Record", "That day has not come yet. Pick one up to today."))
        ]
    if happened.day.year < EARLIEST_YEAR:
        early = translate(
            "Record", "The year {year} looks like a slip. Days go back to {earliest}."
        )
        return [Problem("when", early.format(year=happened.day.year, earliest=EARLIEST_YEAR))]
    return []


def scale_problems(field: str, value: int | None, low: int = 0, high: int = 10) -> list[Problem]:
    """Return what is wrong with a number on a scale; None means not answered."""
    if value is None or low <= value <= high:
        return []
    outside = translate("Record", "Please choose a number from {low} to {high}.")
    return [Problem(field, outside.format(low=low, high=high))]


def area_label(area: Area) -> str:
    """Return the plain name."""
    return {
        Area.DISPUTE: translate("Area", "Conflict with another person"),
        Area.TRANSITION: translate("Area", "Change in life"),
        Area.GRIEF: translate("Area", "Grief and loss"),
        Area.SENSITIVITY: translate("Area", "Difficulty in relationships"),
        Area.NONE: translate("Area", "None of these"),
        Area.UNSURE: translate("Area", "Not sure"),
    }[area]


def area_short(area: Area) -> str:
    return {
        Area.DISPUTE: translate("Area", "Conflict"),
        Area.TRANSITION: translate("Area", "Change in life"),
        Area.GRIEF: translate("Area", "Grief and loss"),
        Area.SENSITIVITY: translate("Area", "Relationships"),
        Area.NONE: translate("Area", "None of these"),
        Area.UNSURE: translate("Area", "Not sure"),
    }[area]
