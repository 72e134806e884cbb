"""The session to come whose paper the tests read, in a journal where another was held."""

from uuid import UUID

import pytest

from ipt_journal.journal import Journal
from tests.summary.written import sessions


@pytest.fixture
def coming(journal: Journal) -> UUID:
    with journal.write() as session:
        return sessions(session)
