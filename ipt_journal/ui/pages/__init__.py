"""Every page, named in `PAGES`; those with a number stand in the sidebar, in this order."""

from dataclasses import dataclass

from ipt_journal.i18n import translate


@dataclass(frozen=True, slots=True)
class Place:
    """`key` is the digit of its shortcut, 0 for a page that is reached from another one.

    `within` names the page that it belongs to; None: the one that it was reached from.
    """

    name: str
    key: int
    icon: str
    module: str
    page: str
    within: str | None = None


NOWHERE = ""  # in sight from everywhere, and part of no other page
# Ctrl+1 to 7 stay with their pages.
PAGES: tuple[Place, ...] = (
    Place("today", 1, "sun", "ipt_journal.ui.pages.today", "TodayPage"),
    Place("timeline", 2, "chart-spline", "ipt_journal.ui.pages.timeline", "TimelinePage"),
    Place("patterns", 3, "activity", "ipt_journal.ui.pages.patterns", "PatternsPage"),
    Place("people", 4, "users", "ipt_journal.ui.pages.people", "PeoplePage"),
    Place("focus", 5, "compass", "ipt_journal.ui.pages.focus", "FocusPage"),
    Place(
        "questionnaires",
        6,
        "clipboard-list",
        "ipt_journal.ui.pages.questionnaires",
        "QuestionnairesPage",
    ),
    Place("next", 7, "calendar-check", "ipt_journal.ui.pages.next_session", "NextSessionPage"),
    Place(
        "session_view", 0, "presentation", "ipt_journal.ui.pages.session_view", "SessionViewPage"
    ),
    Place("entries", 0, "list", "ipt_journal.ui.pages.entries", "EntriesPage", NOWHERE),
    Place("event", 0, "pencil", "ipt_journal.ui.pages.event", "EventPage"),
    Place("check_in", 0, "circle", "ipt_journal.ui.pages.check_in", "CheckInPage"),
    Place("note", 0, "notebook-pen", "ipt_journal.ui.pages.note", "NotePage"),
    Place("closer", 0, "messages-square", "ipt_journal.ui.pages.closer", "LookCloserPage"),
    Place("paper", 0, "printer", "ipt_journal.ui.pages.paper", "PaperPage"),
    Place("papers", 0, "printer", "ipt_journal.ui.pages.papers", "OtherPapersPage", "next"),
    Place("help", 0, "life-buoy", "ipt_journal.ui.pages.help", "HelpPage"),
    Place("plan", 0, "shield", "ipt_journal.ui.pages.plan", "PlanPage", "help"),
    Place("settings", 0, "settings", "ipt_journal.ui.pages.settings", "SettingsPage"),
    Place("backups", 0, "shield-check", "ipt_journal.ui.pages.backups", "BackupsPage", "settings"),
    Place("traces", 0, "eye-off", "ipt_journal.ui.pages.traces", "TracesPage", "settings"),
)


def place(name: str) -> Place:
    return next(place for place in PAGES if place.name == name)


def title(name: str) -> str:
    """Return the name of a sidebar page in the client's language."""
    return {
        "today": translate("Pages", "Today"),
        "timeline": translate("Pages", "Timeline"),
        "patterns": translate("Pages", "Patterns"),
        "people": translate("Pages", "People"),
        "focus": translate("Pages", "My focus"),
        "questionnaires": translate("Pages", "Questionnaires"),
        "next": translate("Pages", "Next session"),
    }[name]
