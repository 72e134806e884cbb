"""Everything the client keeps, as JSON, lossless and driven by the tables themselves.

The file is one object. `format` is "ipt-journal", `version` the schema's number, `records` one list
per table under the table's name; every row has all its columns by name and stands on one line.
KEYS.md beside this module explains them.
"""

import json
from collections.abc import Iterator

from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records import KINDS
from ipt_journal.records.migrations import STEPS
from ipt_journal.records.record import Row

FORMAT = "ipt-journal"
_AT_ONCE = 500  # rows; some 20 ms


def write(journal: Journal) -> str:
    """Return the whole journal as text."""
    return "".join(parts(journal))


def parts(journal: Journal) -> Iterator[str]:
    """Give the text piece by piece, as the journal is now; a window can live on in between."""
    yield f'{{"format": "{FORMAT}", "version": {len(STEPS)}, "records": {{'
    with journal.read() as session:
        for number, kind in enumerate(KINDS):
            yield f'{"," * bool(number)}\n"{kind.__tablename__}": ['
            begun = ""
            rows = session.exec(select(kind).execution_options(yield_per=_AT_ONCE))
            for some in rows.partitions():
                yield begun + ",".join(f"\n{_line(row)}" for row in some)
                begun = ","
            yield "]"
    yield "\n}}\n"


def _line(row: Row) -> str:
    return json.dumps(row.model_dump(mode="json"), ensure_ascii=False)
