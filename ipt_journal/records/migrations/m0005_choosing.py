"""Fields, people and words chosen one by one on paper, and ways of choosing kept under a name."""

from typing import Any

STATEMENTS = (
    "ALTER TABLE preferences ADD COLUMN told_of_queues BOOLEAN NOT NULL DEFAULT 0",
    "ALTER TABLE paper ADD COLUMN exact_times BOOLEAN NOT NULL DEFAULT 0",
    "ALTER TABLE paper ADD COLUMN free_text BOOLEAN NOT NULL DEFAULT 1",
    "ALTER TABLE paper ADD COLUMN withheld JSON NOT NULL DEFAULT '[]'",
    # Initials gave way to the name chosen on a person's card: that is a way of its own now.
    "UPDATE paper SET people_as = 'alias' WHERE people_as = 'initials'",
    "ALTER TABLE paper_tick ADD COLUMN field VARCHAR NOT NULL DEFAULT ''",
    """
    CREATE TABLE paper_person (
        id CHAR(32) NOT NULL,
        owner_id CHAR(32) NOT NULL,
        person_id CHAR(32) NOT NULL,
        people_as VARCHAR(24) NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    "CREATE INDEX ix_paper_person_owner_id ON paper_person (owner_id)",
    "CREATE INDEX ix_paper_person_person_id ON paper_person (person_id)",
    """
    CREATE TABLE paper_wording (
        id CHAR(32) NOT NULL,
        paper_id CHAR(32) NOT NULL,
        record_id CHAR(32) NOT NULL,
        field VARCHAR NOT NULL,
        start INTEGER NOT NULL,
        written VARCHAR NOT NULL,
        becomes VARCHAR NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(paper_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    "CREATE INDEX ix_paper_wording_paper_id ON paper_wording (paper_id)",
    "CREATE INDEX ix_paper_wording_record_id ON paper_wording (record_id)",
    """
    CREATE TABLE paper_preset (
        blocks JSON NOT NULL,
        people_as VARCHAR(24) NOT NULL,
        size VARCHAR NOT NULL,
        exact_times BOOLEAN NOT NULL,
        free_text BOOLEAN NOT NULL,
        withheld JSON NOT NULL,
        id CHAR(32) NOT NULL,
        created_utc INTEGER NOT NULL,
        edited_utc INTEGER NOT NULL,
        share VARCHAR(24) NOT NULL,
        name VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
    """,
)


def apply(link: Any) -> None:  # noqa: ANN401 - the driver ships no types
    for statement in STATEMENTS:
        link.execute(statement)
