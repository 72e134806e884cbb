"""How this journal behaves: minutes to the lock, the key that hides, words added; one row."""

from datetime import datetime
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from sqlalchemy import JSON
from sqlmodel import Field, Session, select

from ipt_journal.moment import Clock
from ipt_journal.records.record import Record, empty
from ipt_journal.typed import override

LOCK_MINUTES = (1, 2, 5, 10, 15, 30, 60)
SESSION_VIEW_MINUTES = (5, 10, 15, 30, 60, 90)
HIDE_KEYS = ("Shift+Esc", "F9", "F12", "Pause")


class Preferences(Record, table=True):
    """`sample_now` is set in a sample journal only: the story's own day, as ISO with offset.

    `help_hidden` and `help_order` name help lines by their keys; `plan_open` lets the safety plan
    be read while locked; `veil` covers a window that is not in front; `told_of_queues`: the client
    went on to print after reading that print queues keep copies. `backup_place` is a folder for a
    second copy of each backup, `backup_most_mib` what the backups may take together, and
    `copied_away_utc` when the client last took one off this computer, in seconds, 0 for never.
    """

    __tablename__ = "preferences"

    asked_first: ClassVar[frozenset[str]] = frozenset({"plan_open"})

    lock_minutes: int = 5
    hide_keys: str = HIDE_KEYS[0]
    own_words: list[str] = Field(default_factory=empty, sa_type=JSON)
    sample_now: str = ""
    sample_zone: str = ""
    session_view_minutes: int = 30
    notice_words: bool = True
    ask_thoughts: bool = False
    show_bands: bool = True
    veil: bool = False
    plan_open: bool = False
    help_hidden: list[str] = Field(default_factory=empty, sa_type=JSON)
    help_order: list[str] = Field(default_factory=empty, sa_type=JSON)
    told_of_queues: bool = False
    backup_place: str = ""
    backup_most_mib: int = 2048
    copied_away_utc: int = 0

    @override
    def searched(self) -> list[str]:
        return self.own_words

    @property
    def sample(self) -> bool:
        return bool(self.sample_now)

    def clock(self) -> Clock:
        """Return the clock to live by: this computer's, or the story's in a sample journal."""
        if not self.sample:
            return Clock()
        return Clock(ZoneInfo(self.sample_zone), datetime.fromisoformat(self.sample_now))


def load(session: Session) -> Preferences:
    """Return the preferences, or the defaults that are not saved yet."""
    return session.exec(select(Preferences)).first() or Preferences()


def change(session: Session, **fields: Any) -> Preferences:  # noqa: ANN401 - any of its columns
    preferences = load(session)
    for name, value in fields.items():
        setattr(preferences, name, value)
    session.add(preferences)
    return preferences


def add_word(session: Session, word: str) -> None:
    """Remember a feeling word of the client's own."""
    preferences = load(session)
    if word not in preferences.own_words:
        preferences.own_words = [*preferences.own_words, word]
        session.add(preferences)
