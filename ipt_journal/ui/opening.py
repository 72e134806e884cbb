"""Where a record is opened, by the name of its table."""

from uuid import UUID

from ipt_journal.ui.desk import Desk

# The page, and what it is told beside the record.
_PLACES: dict[str, tuple[str, dict[str, str]]] = {
    "event": ("event", {}),
    "check_in": ("check_in", {}),
    "note": ("note", {}),
    "response": ("questionnaires", {}),
    "exchange": ("closer", {}),
    "conflict": ("focus", {}),
    "transition": ("focus", {}),
    "grief": ("focus", {}),
    "relating": ("focus", {}),
    "goal": ("next", {"tab": "goals"}),
    "rehearsal": ("next", {"tab": "tried"}),
    "experiment": ("next", {"tab": "tried"}),
    "decision": ("next", {"tab": "tried"}),
    "support_request": ("next", {"tab": "tried"}),
    "agenda_point": ("next", {"tab": "session"}),
    "session": ("next", {"tab": "sessions"}),
    "said": ("next", {"tab": "sessions"}),
    "ending_plan": ("next", {"tab": "ending"}),
    "safety_plan": ("plan", {}),
    "life_item": ("timeline", {"view": "life"}),
    "person": ("people", {}),
    "pattern": ("patterns", {}),
    "phase": ("timeline", {}),
    "profile": ("settings", {}),
}


def open_record(desk: Desk, table: str, key: UUID) -> None:
    """Go to the page of a record; a time that was marked is shown on the Timeline."""
    if table == "link":
        desk.visit("timeline", stretch=key)
        return
    page, told = _PLACES[table]
    desk.visit(page, None if table in {"phase", "profile"} else key, **told)
