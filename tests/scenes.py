"""Every page in every state worth looking at; the gallery and the page tests share them."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlmodel import select

from ipt_journal import paths
from ipt_journal.demo import story, years
from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.record import Area, Share, dated
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.departure import Departure
from ipt_journal.ui.frame import Frame
from ipt_journal.ui.window import Window
from tests.backup_scenes import BACKUPS
from tests.conftest import CHEAP, NOW, OPENS, PASSPHRASE, StandingClock, now_utc
from tests.course_scenes import COURSE
from tests.found_scenes import FOUND
from tests.hands import choose, key, keys, offers, press, says, settle, until, write
from tests.help_scenes import HELP
from tests.measure_scenes import MEASURES
from tests.noticing_scenes import NOTICING
from tests.other_paper_scenes import OTHER_PAPERS
from tests.paper_scenes import PAPER
from tests.people_scenes import PEOPLE, five_hundred
from tests.safety_scenes import SAFETY
from tests.therapy_scenes import CLOSER, FOCUS, LIFE

TEN_YEARS = years.Length(days=3652, seed=1)


@dataclass
class Stage:
    """The real frame with a sample journal and an empty one at hand."""

    app: QApplication
    folder: Path

    def __post_init__(self) -> None:
        self.appearance = Appearance(self.app)
        self.appearance.apply()
        self.frame = Frame(self.appearance, Departure(self.app))
        self._open: Journal | None = None
        self.sample = self.folder / paths.SAMPLE
        self.empty = self.folder / "My notes.journal"
        self._make_sample()
        Journal.create(self.empty, PASSPHRASE, now_utc, CHEAP).close()
        self.one = self.folder / "One event.journal"
        self._make_one()
        self.another = self.folder / "Another.journal"
        self.years = self.folder / "Ten years.journal"
        self._untouched = self.folder / "untouched"
        for path in (self.sample, self.empty, self.one):
            shutil.copytree(path, self._untouched / path.name)

    def _make_sample(self) -> None:
        """Tell the story into a journal that opens quickly."""
        made = Journal.create(self.sample, PASSPHRASE, now_utc, CHEAP)
        with made.write() as session:
            story.tell(session)
        made.close()
        (self.folder / paths.SAMPLE_PASSPHRASE).write_text(f"{PASSPHRASE}\n", "utf-8")

    def _make_one(self) -> None:
        """Write one event and a check-in on the day before and the day after."""
        made = Journal.create(self.one, PASSPHRASE, now_utc, CHEAP)
        with made.write() as session:
            for hours, mood in ((-70, 6), (-50, 4)):
                at = Moment.of(NOW + timedelta(hours=hours))
                session.add(MoodCheckIn(mood=mood, **dated(at, at)))
            at = Moment.of(NOW + timedelta(hours=-60))
            words = "Said nothing all evening."
            kind, area = Kind.LET_DOWN, Area.DISPUTE
            session.add(
                RelationshipEvent(words=words, kind=kind, area=area, valence=-2, **dated(at, at))
            )
        made.close()

    def _make_years(self) -> None:
        """Write what ten years of use leave behind."""
        made = Journal.create(self.years, PASSPHRASE, now_utc, CHEAP)
        with made.write() as session:
            years.invent(session, TEN_YEARS)
        made.close()

    def _make_another(self) -> None:
        """Lay an empty journal beside the others, for what no other scene should find."""
        shutil.rmtree(self.another, ignore_errors=True)
        shutil.copytree(self._untouched / self.empty.name, self.another)

    def renew(self) -> None:
        """Put both journals back as they were at first."""
        self.close()
        for path in (self.sample, self.empty, self.one):
            shutil.rmtree(path)
            shutil.copytree(self._untouched / path.name, path)

    def journal(self, kind: str) -> Journal:
        """Open the full journal, the empty one or another, and close the one before it."""
        self.close()
        if kind == "years" and not self.years.exists():
            self._make_years()
        if kind == "another":
            self._make_another()
        paths_of = {
            "another": self.another,
            "full": self.sample,
            "one": self.one,
            "years": self.years,
        }
        path = paths_of.get(kind, self.empty)
        self._open = Journal.open(path, OPENS, now_utc)
        return self._open

    def open(self, kind: str, now: datetime = NOW) -> Window:
        """Show a journal in the frame, at a moment that stands still."""
        self.frame.show_journal(self.journal(kind))
        window = self.frame.content
        assert isinstance(window, Window)
        window.desk.clock = StandingClock(now)
        self.show()
        return window

    def open_at(self, kind: str, page: str, now: datetime = NOW) -> Window:
        """Show a page of a journal."""
        window = self.open(kind, now)
        window.desk.visit(page)
        settle()
        return window

    def show(self) -> None:
        """Show the window and give it the keyboard, as a window manager would."""
        self.frame.show()
        self.frame.activateWindow()
        settle()

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None


Show = Callable[[Stage], None]


@dataclass(frozen=True)
class Scene:
    """A name for the picture and what to do to see it."""

    name: str
    show: Show


# Before a journal is open


def unlock(stage: Stage) -> None:
    stage.close()
    stage.frame.show_unlock(stage.empty)
    stage.show()


def unlock_help(stage: Stage) -> None:
    unlock(stage)
    below = "Need help now? Opens without unlocking."
    press(stage.frame, below if offers(stage.frame, below) else "Need help now?")


def unlock_refused(stage: Stage) -> None:
    unlock(stage)
    keys("not the one")
    key(Qt.Key.Key_Return)
    until(lambda: says(stage.frame, "That didn’t open it. Check Caps Lock."), 30_000)


def own_passphrase(stage: Stage) -> None:
    first_run(1)(stage)
    press(stage.frame, "Passphrase One of my own")
    keys("password1")
    settle(400)


def first_run(steps: int) -> Show:
    """Go on through the first run by so many steps."""

    def show(stage: Stage) -> None:
        page = stage.frame.show_first_run()
        stage.show()
        for step in range(steps):
            if step == 1:
                write(stage.frame, "Type the five words", page.passphrase.chosen)
            press(stage.frame, "Next")

    return show


# Pages


def page(kind: str, name: str, press_then: str = "") -> Show:
    """Go to a page and press something there."""

    def show(stage: Stage) -> None:
        stage.open(kind).desk.visit(name)
        if press_then:
            settle()
            press(stage.frame, press_then)

    return show


def entry(search: str) -> Show:
    """Search all entries and open the first that is found."""

    def show(stage: Stage) -> None:
        found(search)(stage)
        key(Qt.Key.Key_Return)  # to the list
        key(Qt.Key.Key_Return)

    return show


def found(search: str) -> Show:
    def show(stage: Stage) -> None:
        stage.open("full").desk.visit("entries")
        keys(search)
        QTest.qWait(200)

    return show


def timeline_chosen(stage: Stage) -> None:
    window = stage.open("full")
    with window.desk.journal.read() as session:
        events = session.exec(select(RelationshipEvent)).all()
    chosen = next(one for one in events if "forgot the evening" in one.words)
    window.desk.visit("timeline", chosen.id)


def timeline_all(stage: Stage) -> None:
    page("full", "timeline", "Range All")(stage)
    press(stage.frame, "Trend")


def ten_years_all(stage: Stage) -> None:
    page("years", "timeline", "Range All")(stage)


def ten_years_patterns(stage: Stage) -> None:
    page("years", "patterns")(stage)
    settle()
    until(lambda: not offers(stage.frame, "Cancel"), 60_000)


def session_view(words: str, press_then: str = "", *, private: bool = False) -> Show:
    """Choose an event on the session view; with no words none."""

    def show(stage: Stage) -> None:
        window = stage.open("full" if words else "empty")
        with window.desk.journal.write() as session:
            events = session.exec(select(RelationshipEvent)).all()
            chosen = next((one for one in events if words in one.words), None)
            if chosen is not None:
                chosen.share = Share.NEVER if private else Share.ASK
        window.desk.visit("session_view", chosen.id if chosen else None)
        settle()
        if press_then:
            press(stage.frame, press_then)

    return show


def planning(stage: Stage) -> None:
    stage.open("empty").desk.visit("next", focus="session")


def mood_said(stage: Stage) -> None:
    stage.open("full").desk.visit("today", focus="mood")
    keys("6")


def patterns(stage: Stage) -> None:
    """Look at hard conflicts, as the design's picture does."""
    page("full", "patterns")(stage)
    settle()
    choose(stage.frame, "That felt", "hard")


def patterns_seven_days(stage: Stage) -> None:
    patterns(stage)
    press(stage.frame, "Days before and after 7 days")


SCENES: tuple[Scene, ...] = (
    Scene("first-run-1-place", first_run(0)),
    Scene("first-run-2-passphrase", first_run(1)),
    Scene("first-run-2-own", own_passphrase),
    Scene("first-run-3-recovery", first_run(2)),
    Scene("first-run-4-honesty", first_run(3)),
    Scene("unlock", unlock),
    Scene("unlock-help", unlock_help),
    Scene("unlock-refused", unlock_refused),
    *(Scene(name, show) for name, show in BACKUPS),
    *(Scene(name, show) for name, show in FOUND.items()),
    Scene("today", page("full", "today")),
    Scene("today-mood", mood_said),
    Scene("today-empty", page("empty", "today")),
    Scene("event-new", page("full", "event")),
    Scene("event", entry("forgot evening")),
    Scene("event-empty", page("empty", "event")),
    Scene("check-in", page("full", "check_in")),
    Scene("note-new", page("full", "note")),
    *(Scene(name, show) for name, show in NOTICING),
    Scene("timeline", page("full", "timeline")),
    Scene("timeline-chosen", timeline_chosen),
    Scene("timeline-all-trend", timeline_all),
    Scene("timeline-scores", page("full", "timeline", "Range 12 weeks")),
    Scene("timeline-empty", page("empty", "timeline")),
    *(Scene(name, show) for name, show in LIFE.items()),
    Scene("session-view", session_view("forgot the evening")),
    Scene("session-view-initials", session_view("forgot the evening", "People as Initials")),
    Scene("session-view-empty", session_view("")),
    Scene("session-view-private", session_view("forgot the evening", private=True)),
    Scene("patterns", patterns),
    Scene("patterns-seven-days", patterns_seven_days),
    Scene("patterns-empty", page("empty", "patterns")),
    Scene("patterns-one-event", page("one", "patterns")),
    Scene("timeline-one-event", page("one", "timeline")),
    Scene("session-view-one-event", page("one", "session_view")),
    Scene("people", page("full", "people")),
    *(Scene(f"people-{name}", show) for name, show in PEOPLE.items()),
    Scene("person-new", page("full", "people", "Add a person")),
    Scene("people-empty", page("empty", "people")),
    Scene("entries", page("full", "entries")),
    Scene("entries-search", found("walk")),
    Scene("entries-empty", page("empty", "entries")),
    *(Scene(name, show) for name, show in CLOSER.items()),
    *(Scene(name, show) for name, show in FOCUS.items()),
    *(Scene(name, show) for name, show in MEASURES.items()),
    Scene("next", page("full", "next")),
    *(Scene(name, show) for name, show in PAPER),
    *(Scene(name, show) for name, show in OTHER_PAPERS),
    Scene("next-empty", page("empty", "next")),
    Scene("next-planning", planning),
    *(Scene(name, show) for name, show in COURSE),
    Scene("help", page("full", "help")),
    *(Scene(name, show) for name, show in HELP.items()),
    *(Scene(name, show) for name, show in SAFETY),
    Scene("settings", page("full", "settings")),
    Scene("traces", page("full", "traces")),
)

# Ten years of entries take a while to write, and nobody tabs past 500 people: drawn by the
# gallery, left out of the page tests.
YEARS: tuple[Scene, ...] = (
    Scene("people-five-hundred", five_hundred),
    Scene("timeline-ten-years", page("years", "timeline")),
    Scene("timeline-ten-years-all", ten_years_all),
    Scene("session-view-ten-years", page("years", "session_view")),
    Scene("patterns-ten-years", ten_years_patterns),
)
