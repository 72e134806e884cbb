"""Questionnaires, the safety plan, help lines of one's own, and what the care panel rests on."""

from typing import Any

_RECORD = """
        id CHAR(32) NOT NULL,
        created_utc INTEGER NOT NULL,
        edited_utc INTEGER NOT NULL,
        share VARCHAR(24) NOT NULL,
"""
STATEMENTS = (
    f"""
    CREATE TABLE response (
        happened_utc INTEGER NOT NULL,
        happened_offset INTEGER NOT NULL,
        happened_zone VARCHAR NOT NULL,
        happened_precision VARCHAR(24) NOT NULL,
        entered_utc INTEGER NOT NULL,
        entered_offset INTEGER NOT NULL,
        entered_zone VARCHAR NOT NULL,
        {_RECORD}
        form VARCHAR NOT NULL,
        language VARCHAR NOT NULL,
        answers JSON NOT NULL,
        unscored JSON NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX ix_response_happened_utc ON response (happened_utc, form)",
    f"""
    CREATE TABLE own_form ({_RECORD}
        code VARCHAR NOT NULL,
        content VARCHAR NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (code)
    )
    """,
    f"""
    CREATE TABLE own_line ({_RECORD}
        name VARCHAR NOT NULL,
        number VARCHAR NOT NULL,
        hours VARCHAR NOT NULL,
        say VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    f"""
    CREATE TABLE safety_plan ({_RECORD}
        signs VARCHAR NOT NULL,
        next_hour VARCHAR NOT NULL,
        company VARCHAR NOT NULL,
        people VARCHAR NOT NULL,
        professionals VARCHAR NOT NULL,
        harder VARCHAR NOT NULL,
        reasons VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    "ALTER TABLE check_in ADD COLUMN thoughts VARCHAR(24)",
    "ALTER TABLE preferences ADD COLUMN notice_words BOOLEAN NOT NULL DEFAULT 1",
    "ALTER TABLE preferences ADD COLUMN ask_thoughts BOOLEAN NOT NULL DEFAULT 0",
    "ALTER TABLE preferences ADD COLUMN show_bands BOOLEAN NOT NULL DEFAULT 1",
    "ALTER TABLE preferences ADD COLUMN veil BOOLEAN NOT NULL DEFAULT 0",
    "ALTER TABLE preferences ADD COLUMN plan_open BOOLEAN NOT NULL DEFAULT 0",
    "ALTER TABLE preferences ADD COLUMN help_hidden JSON NOT NULL DEFAULT '[]'",
    "ALTER TABLE preferences ADD COLUMN help_order JSON NOT NULL DEFAULT '[]'",
)


def apply(link: Any) -> None:  # noqa: ANN401 - the driver ships no types
    for statement in STATEMENTS:
        link.execute(statement)
