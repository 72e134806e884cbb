"""The rest of the therapy: closeness, closer looks, the four areas, what is tried, the ending."""

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


def _key(column: str, table: str) -> str:
    return f"FOREIGN KEY({column}) REFERENCES {table} (id) DEFERRABLE INITIALLY DEFERRED"


_SESSION = _key("session_id", "session")
_EVENT = _key("event_id", "event")
_PERSON = _key("person_id", "person")
_GOAL = _key("goal_id", "goal")

TABLES = (
    f"""
    CREATE TABLE closeness ({_DATED}{_RECORD}
        person_id CHAR(32) NOT NULL,
        ring INTEGER NOT NULL,
        angle FLOAT NOT NULL,
        wished_ring INTEGER,
        wished_angle FLOAT,
        PRIMARY KEY (id),
        {_PERSON}
    )
    """,
    f"""
    CREATE TABLE exchange ({_RECORD}
        event_id CHAR(32) NOT NULL,
        place VARCHAR NOT NULL,
        channel VARCHAR NOT NULL,
        beforehand VARCHAR NOT NULL,
        turns JSON NOT NULL,
        felt JSON NOT NULL,
        meant VARCHAR NOT NULL,
        came_across INTEGER,
        came_unsure BOOLEAN NOT NULL,
        in_the_way VARCHAR NOT NULL,
        guess_felt VARCHAR NOT NULL,
        guess_wanted VARCHAR NOT NULL,
        guess_sure VARCHAR NOT NULL,
        how_ended VARCHAR NOT NULL,
        mood_after INTEGER,
        options JSON NOT NULL,
        say_now VARCHAR NOT NULL,
        safe VARCHAR(24),
        PRIMARY KEY (id),
        {_EVENT}
    )
    """,
    f"""
    CREATE TABLE conflict ({_RECORD}
        stage VARCHAR NOT NULL,
        person_id CHAR(32),
        topic VARCHAR NOT NULL,
        since VARCHAR NOT NULL,
        safe VARCHAR(24),
        mine JSON NOT NULL,
        theirs JSON NOT NULL,
        gap VARCHAR NOT NULL,
        matters VARCHAR NOT NULL,
        cool_down VARCHAR NOT NULL,
        unsaid VARCHAR NOT NULL,
        if_said VARCHAR NOT NULL,
        letting_go VARCHAR NOT NULL,
        tried VARCHAR NOT NULL,
        blocks VARCHAR NOT NULL,
        elsewhere VARCHAR NOT NULL,
        options VARCHAR NOT NULL,
        good_enough VARCHAR NOT NULL,
        next_step VARCHAR NOT NULL,
        PRIMARY KEY (id),
        {_PERSON}
    )
    """,
    f"""
    CREATE TABLE transition ({_RECORD}
        stage VARCHAR NOT NULL,
        topic VARCHAR NOT NULL,
        changed_on VARCHAR NOT NULL,
        chosen VARCHAR NOT NULL,
        sudden BOOLEAN,
        before VARCHAR NOT NULL,
        was_good VARCHAR NOT NULL,
        was_hard VARCHAR NOT NULL,
        people_then VARCHAR NOT NULL,
        who_i_was VARCHAR NOT NULL,
        miss VARCHAR NOT NULL,
        how_ended VARCHAR NOT NULL,
        felt JSON NOT NULL,
        unsaid VARCHAR NOT NULL,
        now VARCHAR NOT NULL,
        asks VARCHAR NOT NULL,
        skill VARCHAR NOT NULL,
        confidence INTEGER,
        worries VARCHAR NOT NULL,
        opens VARCHAR NOT NULL,
        becoming VARCHAR NOT NULL,
        need VARCHAR NOT NULL,
        still_same VARCHAR NOT NULL,
        first_step VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    f"""
    CREATE TABLE grief ({_RECORD}
        stage VARCHAR NOT NULL,
        person_id CHAR(32),
        lost VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        lost_on VARCHAR NOT NULL,
        before VARCHAR NOT NULL,
        during VARCHAR NOT NULL,
        after VARCHAR NOT NULL,
        early VARCHAR NOT NULL,
        good VARCHAR NOT NULL,
        hard VARCHAR NOT NULL,
        changed VARCHAR NOT NULL,
        torn VARCHAR NOT NULL,
        unsaid VARCHAR NOT NULL,
        felt JSON NOT NULL,
        keep VARCHAR NOT NULL,
        avoid VARCHAR NOT NULL,
        renewed VARCHAR NOT NULL,
        PRIMARY KEY (id),
        {_PERSON}
    )
    """,
    f"""
    CREATE TABLE relating ({_RECORD}
        stage VARCHAR NOT NULL,
        situation VARCHAR NOT NULL,
        i_expect VARCHAR NOT NULL,
        i_do VARCHAR NOT NULL,
        then_what VARCHAR NOT NULL,
        exceptions VARCHAR NOT NULL,
        worked_before VARCHAR NOT NULL,
        hard_to_say VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    f"""
    CREATE TABLE stage_mark ({_DATED}
        id CHAR(32) NOT NULL,
        sheet_id CHAR(32) NOT NULL,
        stage VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    f"""
    CREATE TABLE goal ({_RECORD}
        words VARCHAR NOT NULL,
        area VARCHAR(24),
        know_because VARCHAR NOT NULL,
        session_id CHAR(32),
        PRIMARY KEY (id),
        {_SESSION}
    )
    """,
    f"""
    CREATE TABLE progress ({_DATED}
        id CHAR(32) NOT NULL,
        goal_id CHAR(32) NOT NULL,
        value INTEGER NOT NULL,
        PRIMARY KEY (id),
        {_GOAL}
    )
    """,
    f"""
    CREATE TABLE rehearsal ({_RECORD}
        aim VARCHAR NOT NULL,
        opening VARCHAR NOT NULL,
        their_reply VARCHAR NOT NULL,
        my_reply VARCHAR NOT NULL,
        way_out VARCHAR NOT NULL,
        where_when VARCHAR NOT NULL,
        practised_with VARCHAR NOT NULL,
        sure_before INTEGER,
        sure_after INTEGER,
        PRIMARY KEY (id)
    )
    """,
    f"""
    CREATE TABLE decision ({_RECORD}
        question VARCHAR NOT NULL,
        options JSON NOT NULL,
        decide_by VARCHAR NOT NULL,
        chosen VARCHAR NOT NULL,
        review_on VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    f"""
    CREATE TABLE support_request ({_RECORD}
        person_id CHAR(32),
        need VARCHAR NOT NULL,
        wording VARCHAR NOT NULL,
        asked_on VARCHAR NOT NULL,
        reply VARCHAR NOT NULL,
        came_of_it VARCHAR NOT NULL,
        PRIMARY KEY (id),
        {_PERSON}
    )
    """,
    f"""
    CREATE TABLE life_item ({_RECORD}
        kind VARCHAR NOT NULL,
        words VARCHAR NOT NULL,
        first VARCHAR NOT NULL,
        last VARCHAR NOT NULL,
        goes_on BOOLEAN NOT NULL,
        effect INTEGER,
        note VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    f"""
    CREATE TABLE ending_plan ({_RECORD}
        changed VARCHAR NOT NULL,
        i_did VARCHAR NOT NULL,
        about_stopping VARCHAR NOT NULL,
        unfinished VARCHAR NOT NULL,
        signs_feelings VARCHAR NOT NULL,
        signs_body VARCHAR NOT NULL,
        signs_habits VARCHAR NOT NULL,
        signs_people VARCHAR NOT NULL,
        triggers VARCHAR NOT NULL,
        first_steps JSON NOT NULL,
        own_line VARCHAR NOT NULL,
        review_on JSON NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE tie (
        id CHAR(32) NOT NULL,
        from_id CHAR(32) NOT NULL,
        to_id CHAR(32) NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (from_id, to_id)
    )
    """,
)
INDEXES = (
    "CREATE INDEX ix_closeness_happened_utc ON closeness (happened_utc)",
    "CREATE INDEX ix_closeness_person_id ON closeness (person_id)",
    "CREATE INDEX ix_exchange_event_id ON exchange (event_id)",
    "CREATE INDEX ix_conflict_person_id ON conflict (person_id)",
    "CREATE INDEX ix_grief_person_id ON grief (person_id)",
    "CREATE INDEX ix_stage_mark_happened_utc ON stage_mark (happened_utc)",
    "CREATE INDEX ix_stage_mark_sheet_id ON stage_mark (sheet_id)",
    "CREATE INDEX ix_goal_session_id ON goal (session_id)",
    "CREATE INDEX ix_progress_goal_id ON progress (goal_id)",
    "CREATE INDEX ix_progress_happened_utc ON progress (happened_utc)",
    "CREATE INDEX ix_support_request_person_id ON support_request (person_id)",
    "CREATE INDEX ix_tie_from_id ON tie (from_id)",
    "CREATE INDEX ix_tie_to_id ON tie (to_id)",
)
COLUMNS = (
    "ALTER TABLE person ADD COLUMN status_since VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD COLUMN contact VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD COLUMN channels JSON NOT NULL DEFAULT '[]'",
    "ALTER TABLE person ADD COLUMN gets JSON NOT NULL DEFAULT '{}'",
    "ALTER TABLE person ADD COLUMN gives JSON NOT NULL DEFAULT '{}'",
    "ALTER TABLE person ADD COLUMN gets_words VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD COLUMN gives_words VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD COLUMN knows_low VARCHAR(24)",
    "ALTER TABLE person ADD COLUMN mine JSON NOT NULL DEFAULT '[]'",
    "ALTER TABLE person ADD COLUMN theirs JSON NOT NULL DEFAULT '[]'",
    "ALTER TABLE person ADD COLUMN since_low VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD COLUMN safety VARCHAR(24)",
    "ALTER TABLE person ADD COLUMN raise_safe VARCHAR(24)",
    "ALTER TABLE person ADD COLUMN raise_safe_utc INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE person ADD COLUMN archived BOOLEAN NOT NULL DEFAULT 0",
    "ALTER TABLE experiment ADD COLUMN planned_for VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE experiment ADD COLUMN expect VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE experiment ADD COLUMN confidence INTEGER",
    "ALTER TABLE experiment ADD COLUMN obstacles VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE experiment ADD COLUMN difficulty INTEGER",
    "ALTER TABLE experiment ADD COLUMN happened VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE experiment ADD COLUMN mood_before INTEGER",
    "ALTER TABLE experiment ADD COLUMN mood_after INTEGER",
    "ALTER TABLE session ADD COLUMN phase VARCHAR(24)",
    "ALTER TABLE session ADD COLUMN take_away VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE session ADD COLUMN agreed VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE session ADD COLUMN mood_before INTEGER",
    "ALTER TABLE session ADD COLUMN mood_after INTEGER",
    "ALTER TABLE session ADD COLUMN asked_to_keep BOOLEAN NOT NULL DEFAULT 0",
    "ALTER TABLE agenda_point ADD COLUMN starred BOOLEAN NOT NULL DEFAULT 0",
    "ALTER TABLE profile ADD COLUMN phase VARCHAR(24)",
    "ALTER TABLE profile ADD COLUMN lighter VARCHAR NOT NULL DEFAULT ''",
)


def apply(link: Any) -> None:  # noqa: ANN401 - the driver ships no types
    for statement in (*TABLES, *INDEXES, *COLUMNS):
        link.execute(statement)
