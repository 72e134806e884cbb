"""Everything the client keeps, as JSON, lossless and driven by the tables themselves.

The file is one object. `format` is "ipt-journal", `version` the schema's number, `records` one list
per table under the table's name; every row has all its columns by name. KEYS.md beside
this module explains them.
"""

import json

from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records import KINDS
from ipt_journal.records.migrations import STEPS

FORMAT = "ipt-journal"


def write(journal: Journal) -> str:
    """Return the whole journal as text."""
    records = {}
    with journal.read() as session:
        for kind in KINDS:
            rows = session.exec(select(kind))
            records[str(kind.__tablename__)] = [row.model_dump(mode="json") for row in rows]
    whole = {"format": FORMAT, "version": len(STEPS), "records": records}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
