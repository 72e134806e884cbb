"""The first schema: every table of version 1, frozen as it was released."""

from typing import Any

from ipt_journal.records.search import SCHEMA as SEARCH

TABLES = (
    """
    CREATE TABLE profile (
        id CHAR(32) NOT NULL,
        created_utc INTEGER NOT NULL,
        edited_utc INTEGER NOT NULL,
        share VARCHAR(24) NOT NULL,
        initials VARCHAR NOT NULL,
        therapist VARCHAR NOT NULL,
        planned_sessions INTEGER,
        focus_areas JSON NOT NULL,
        focus_words VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE preferences (
        id CHAR(32) NOT NULL,
        created_utc INTEGER NOT NULL,
        edited_utc INTEGER NOT NULL,
        share VARCHAR(24) NOT NULL,
        lock_minutes INTEGER NOT NULL,
        hide_keys VARCHAR NOT NULL,
        own_words JSON NOT NULL,
        sample_now VARCHAR NOT NULL,
        sample_zone VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE person (
        id CHAR(32) NOT NULL,
        created_utc INTEGER NOT NULL,
        edited_utc INTEGER NOT NULL,
        share VARCHAR(24) NOT NULL,
        label VARCHAR NOT NULL,
        print_alias VARCHAR NOT NULL,
        relationship VARCHAR(24) NOT NULL,
        relationship_words VARCHAR NOT NULL,
        status VARCHAR(24) NOT NULL,
        satisfaction INTEGER,
        can_confide VARCHAR(24),
        went_well VARCHAR NOT NULL,
        hard VARCHAR NOT NULL,
        like_to_change VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE check_in (
        happened_utc INTEGER NOT NULL,
        happened_offset INTEGER NOT NULL,
        happened_zone VARCHAR NOT NULL,
        happened_precision VARCHAR(24) NOT NULL,
        entered_utc INTEGER NOT NULL,
        entered_offset INTEGER NOT NULL,
        entered_zone VARCHAR NOT NULL,
        id CHAR(32) NOT NULL,
        created_utc INTEGER NOT NULL,
        edited_utc INTEGER NOT NULL,
        share VARCHAR(24) NOT NULL,
        mood INTEGER NOT NULL,
        distress INTEGER,
        connected INTEGER,
        energy INTEGER,
        sleep_quality INTEGER,
        sleep_hours FLOAT,
        felt JSON NOT NULL,
        location VARCHAR(24),
        alone BOOLEAN,
        influences JSON NOT NULL,
        note VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE event (
        happened_utc INTEGER NOT NULL,
        happened_offset INTEGER NOT NULL,
        happened_zone VARCHAR NOT NULL,
        happened_precision VARCHAR(24) NOT NULL,
        entered_utc INTEGER NOT NULL,
        entered_offset INTEGER NOT NULL,
        entered_zone VARCHAR NOT NULL,
        id CHAR(32) NOT NULL,
        created_utc INTEGER NOT NULL,
        edited_utc INTEGER NOT NULL,
        share VARCHAR(24) NOT NULL,
        words VARCHAR NOT NULL,
        kind VARCHAR(24),
        area VARCHAR(24),
        valence INTEGER,
        mixed BOOLEAN NOT NULL,
        intensity INTEGER,
        felt JSON NOT NULL,
        did JSON NOT NULL,
        no_one BOOLEAN NOT NULL,
        someone_else BOOLEAN NOT NULL,
        mood_before INTEGER,
        mood_before_id CHAR(32),
        mood_after INTEGER,
        mood_after_id CHAR(32),
        PRIMARY KEY (id),
        FOREIGN KEY(mood_before_id) REFERENCES check_in (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(mood_after_id) REFERENCES check_in (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE note (
        happened_utc INTEGER NOT NULL,
        happened_offset INTEGER NOT NULL,
        happened_zone VARCHAR NOT NULL,
        happened_precision VARCHAR(24) NOT NULL,
        entered_utc INTEGER NOT NULL,
        entered_offset INTEGER NOT NULL,
        entered_zone VARCHAR NOT NULL,
        id CHAR(32) NOT NULL,
        created_utc INTEGER NOT NULL,
        edited_utc INTEGER NOT NULL,
        share VARCHAR(24) NOT NULL,
        text VARCHAR NOT NULL,
        area VARCHAR(24),
        check_in_id CHAR(32),
        PRIMARY KEY (id),
        FOREIGN KEY(check_in_id) REFERENCES check_in (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE mention (
        id CHAR(32) NOT NULL,
        owner_id CHAR(32) NOT NULL,
        person_id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE link (
        id CHAR(32) NOT NULL,
        created_utc INTEGER NOT NULL,
        edited_utc INTEGER NOT NULL,
        share VARCHAR(24) NOT NULL,
        event_id CHAR(32),
        check_in_id CHAR(32),
        period_start_utc INTEGER,
        period_end_utc INTEGER,
        felt VARCHAR(24),
        words VARCHAR NOT NULL,
        set_by VARCHAR(24) NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(check_in_id) REFERENCES check_in (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE session (
        happened_utc INTEGER NOT NULL,
        happened_offset INTEGER NOT NULL,
        happened_zone VARCHAR NOT NULL,
        happened_precision VARCHAR(24) NOT NULL,
        entered_utc INTEGER NOT NULL,
        entered_offset INTEGER NOT NULL,
        entered_zone VARCHAR NOT NULL,
        id CHAR(32) NOT NULL,
        created_utc INTEGER NOT NULL,
        edited_utc INTEGER NOT NULL,
        share VARCHAR(24) NOT NULL,
        status VARCHAR(24) NOT NULL,
        number INTEGER,
        hard_to_say VARCHAR NOT NULL,
        talk_safety VARCHAR(24) NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE agenda_point (
        id CHAR(32) NOT NULL,
        created_utc INTEGER NOT NULL,
        edited_utc INTEGER NOT NULL,
        share VARCHAR(24) NOT NULL,
        session_id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        text VARCHAR NOT NULL,
        event_id CHAR(32),
        note_id CHAR(32),
        check_in_id CHAR(32),
        PRIMARY KEY (id),
        FOREIGN KEY(session_id) REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(note_id) REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(check_in_id) REFERENCES check_in (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE experiment (
        id CHAR(32) NOT NULL,
        created_utc INTEGER NOT NULL,
        edited_utc INTEGER NOT NULL,
        share VARCHAR(24) NOT NULL,
        what VARCHAR NOT NULL,
        outcome VARCHAR(24) NOT NULL,
        learned VARCHAR NOT NULL,
        session_id CHAR(32),
        position INTEGER NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(session_id) REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE paper (
        id CHAR(32) NOT NULL,
        created_utc INTEGER NOT NULL,
        edited_utc INTEGER NOT NULL,
        share VARCHAR(24) NOT NULL,
        session_id CHAR(32) NOT NULL,
        first_day VARCHAR NOT NULL,
        last_day VARCHAR NOT NULL,
        blocks JSON NOT NULL,
        people_as VARCHAR(24) NOT NULL,
        size VARCHAR NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(session_id) REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE paper_tick (
        id CHAR(32) NOT NULL,
        paper_id CHAR(32) NOT NULL,
        record_id CHAR(32) NOT NULL,
        ticked BOOLEAN NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(paper_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE unfinished (
        id CHAR(32) NOT NULL,
        form VARCHAR NOT NULL,
        content JSON NOT NULL,
        saved_utc INTEGER NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (form)
    )
    """,
    "CREATE TABLE saves (count INTEGER NOT NULL)",
    "INSERT INTO saves VALUES (0)",
)

INDEXES = (
    "CREATE INDEX ix_check_in_course ON check_in (happened_utc, happened_offset, mood)",
    """CREATE INDEX ix_event_course ON event
        (happened_utc, happened_offset, id, kind, area, valence, mixed)""",
    "CREATE INDEX ix_event_mood_after_id ON event (mood_after_id)",
    "CREATE INDEX ix_event_mood_before_id ON event (mood_before_id)",
    "CREATE INDEX ix_note_check_in_id ON note (check_in_id)",
    "CREATE INDEX ix_note_happened_utc ON note (happened_utc)",
    "CREATE INDEX ix_mention_owner_id ON mention (owner_id)",
    "CREATE INDEX ix_mention_person_id ON mention (person_id)",
    "CREATE INDEX ix_link_check_in_id ON link (check_in_id)",
    "CREATE INDEX ix_link_event_id ON link (event_id)",
    "CREATE INDEX ix_session_happened_utc ON session (happened_utc)",
    "CREATE INDEX ix_agenda_point_check_in_id ON agenda_point (check_in_id)",
    "CREATE INDEX ix_agenda_point_event_id ON agenda_point (event_id)",
    "CREATE INDEX ix_agenda_point_note_id ON agenda_point (note_id)",
    "CREATE INDEX ix_agenda_point_session_id ON agenda_point (session_id)",
    "CREATE INDEX ix_experiment_session_id ON experiment (session_id)",
    "CREATE INDEX ix_paper_session_id ON paper (session_id)",
    "CREATE INDEX ix_paper_tick_paper_id ON paper_tick (paper_id)",
    "CREATE INDEX ix_paper_tick_record_id ON paper_tick (record_id)",
)


def apply(link: Any) -> None:  # noqa: ANN401 - the driver ships no types
    for statement in (*TABLES, *INDEXES, *SEARCH):
        link.execute(statement)
