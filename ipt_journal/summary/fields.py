"""The fields of a record that can be left off the paper while the record stays on it."""

from ipt_journal.i18n import translate


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
    return field in {name for name, _ in fields_of(table)}
