"""Where a second copy of each backup goes, how much room backups take, when one was taken away."""

from typing import Any

STATEMENTS = (
    "ALTER TABLE preferences ADD COLUMN backup_place VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE preferences ADD COLUMN backup_most_mib INTEGER NOT NULL DEFAULT 2048",
    "ALTER TABLE preferences ADD COLUMN copied_away_utc INTEGER NOT NULL DEFAULT 0",
)


def apply(link: Any) -> None:  # noqa: ANN401 - the driver ships no types
    for statement in STATEMENTS:
        link.execute(statement)
