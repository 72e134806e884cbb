"""The fields of a record that can be left off the paper while the record stays on it."""

from ipt_journal.i18n import translate
from ipt_journal.records import KINDS
from ipt_journal.records.asked import Answered
from ipt_journal.records.focus import SHEETS

# What is no answer, and can be left out of a paper as one.
STAGE, PEOPLE, CONTACTS = "stage", "people", "contacts"
_BESIDE = {str(kind.__tablename__): {STAGE, PEOPLE} for kind in SHEETS}
_BESIDE["ending_plan"] = {CONTACTS}


def fields_of(table: str) -> tuple[tuple[str, str], ...]:
    """Return the fields of a kind, by the name of its table, each with its label."""
    return {
        "event": (
            ("words", translate("Fields", "My words")),
            ("kind", translate("Fields", "Kind")),
            ("people", translate("Fields", "With whom")),
            ("felt", translate("Fields", "How it felt")),
            ("connected", translate("Fields", "Connected")),
            ("area", translate("Fields", "Area")),
        ),
        "experiment": (
            ("people", translate("Fields", "With whom")),
            ("learned", translate("Fields", "What I learned")),
        ),
        "response": (
            ("earlier", translate("Fields", "Earlier totals")),
            ("band", translate("Fields", "Published band")),
        ),
    }.get(table, ())


def is_field(named: str) -> bool:
    """Return whether `named` is a field as in "event.felt"."""
    table, _, field = named.partition(".")
    return field in {name for name, _ in fields_of(table)} | _asked(table)


def _asked(table: str) -> set[str]:
    """Return what else of a kind that is filled in by answering stands on papers of its own."""
    kind = next((one for one in KINDS if one.__tablename__ == table), None)
    if kind is None or not issubclass(kind, Answered):
        return set()
    return {name for one in kind.questions() for name, _ in one.parts} | _BESIDE.get(table, set())
