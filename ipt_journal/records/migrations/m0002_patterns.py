"""Phases, what was said in sessions, how relationships sat over time, and patterns."""

from typing import Any

_RECORD = """
        id CHAR(32) NOT NULL,
        created_utc INTEGER NOT NULL,
        edited_utc INTEGER NOT NULL,
        share VARCHAR(24) NOT NULL,
"""
_DATED = """
        happened_utc INTEGER NOT NULL,
        happened_offset INTEGER NOT NULL,
        happened_zone VARCHAR NOT NULL,
        happened_precision VARCHAR(24) NOT NULL,
        entered_utc INTEGER NOT NULL,
        entered_offset INTEGER NOT NULL,
        entered_zone VARCHAR NOT NULL,
"""
_SESSION = "FOREIGN KEY(session_id) REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED"
_EVENT = "FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED"
_PERSON = "FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED"

STATEMENTS = (
    f"""
    CREATE TABLE phase ({_RECORD}
        name VARCHAR NOT NULL,
        first_day VARCHAR NOT NULL,
        last_day VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    f"""
    CREATE TABLE said ({_RECORD}
        session_id CHAR(32) NOT NULL,
        event_id CHAR(32),
        words VARCHAR NOT NULL,
        PRIMARY KEY (id), {_SESSION}, {_EVENT}
    )
    """,
    f"""
    CREATE TABLE standing ({_DATED}{_RECORD}
        person_id CHAR(32) NOT NULL,
        sits INTEGER NOT NULL,
        PRIMARY KEY (id), {_PERSON}
    )
    """,
    f"""
    CREATE TABLE pattern ({_RECORD}
        area VARCHAR(24),
        kind VARCHAR(24),
        person_id CHAR(32),
        tone VARCHAR(24) NOT NULL,
        told VARCHAR NOT NULL,
        fits VARCHAR(24),
        words VARCHAR NOT NULL,
        PRIMARY KEY (id), {_PERSON}
    )
    """,
    f"""
    CREATE TABLE findings ({_DATED}{_RECORD}
        session_id CHAR(32),
        rows JSON NOT NULL,
        PRIMARY KEY (id), {_SESSION}
    )
    """,
    "CREATE INDEX ix_said_session_id ON said (session_id)",
    "CREATE INDEX ix_said_event_id ON said (event_id)",
    "CREATE INDEX ix_standing_person_id ON standing (person_id)",
    "CREATE INDEX ix_standing_happened_utc ON standing (happened_utc)",
    "CREATE INDEX ix_pattern_person_id ON pattern (person_id)",
    "CREATE INDEX ix_findings_session_id ON findings (session_id)",
    "ALTER TABLE link ADD COLUMN period_start_offset INTEGER",
    "ALTER TABLE link ADD COLUMN period_end_offset INTEGER",
    "ALTER TABLE agenda_point RENAME TO earlier_point",
    f"""
    CREATE TABLE agenda_point ({_RECORD}
        session_id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        text VARCHAR NOT NULL,
        event_id CHAR(32),
        note_id CHAR(32),
        check_in_id CHAR(32),
        link_id CHAR(32),
        pattern_id CHAR(32),
        PRIMARY KEY (id), {_SESSION}, {_EVENT},
        FOREIGN KEY(note_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(check_in_id) REFERENCES check_in (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(link_id) REFERENCES link (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(pattern_id) REFERENCES pattern (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    "INSERT INTO agenda_point SELECT *, NULL, NULL FROM earlier_point",
    "DROP TABLE earlier_point",
    "CREATE INDEX ix_agenda_point_session_id ON agenda_point (session_id)",
    "CREATE INDEX ix_agenda_point_event_id ON agenda_point (event_id)",
    "CREATE INDEX ix_agenda_point_note_id ON agenda_point (note_id)",
    "CREATE INDEX ix_agenda_point_check_in_id ON agenda_point (check_in_id)",
    "CREATE INDEX ix_agenda_point_link_id ON agenda_point (link_id)",
    "CREATE INDEX ix_agenda_point_pattern_id ON agenda_point (pattern_id)",
    "ALTER TABLE preferences ADD COLUMN session_view_minutes INTEGER NOT NULL DEFAULT 30",
    # What each relationship was last said to be like becomes the first of its dated numbers.
    """INSERT INTO standing
        SELECT edited_utc, 0, 'UTC', 'day', edited_utc, 0, 'UTC',
               lower(hex(randomblob(16))), edited_utc, edited_utc, share, id, satisfaction
        FROM person WHERE satisfaction IS NOT NULL""",
)


def apply(link: Any) -> None:  # noqa: ANN401 - the driver ships no types
    for statement in STATEMENTS:
        link.execute(statement)
