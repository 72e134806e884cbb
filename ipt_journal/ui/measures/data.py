"""What the page of questionnaires shows: each one, with what was answered in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from ipt_journal.journal import Journal
from ipt_journal.records import own_form, response
from ipt_journal.records.questionnaire import Questionnaire
from ipt_journal.records.response import Response
from ipt_journal.summary.measure_words import Total


@dataclass(frozen=True, slots=True)
class Measured:
    """`responses` are oldest first, as their `totals`; `own`: the client brought the file."""

    form: Questionnaire
    own: bool
    responses: tuple[Response, ...]
    totals: tuple[Total, ...]

    @property
    def key(self) -> str:
        """Return the key of what is begun and not finished."""
        return f"response:{self.form.code}"

    @property
    def last(self) -> Response | None:
        return self.responses[-1] if self.responses else None

    def find(self, key: UUID) -> Response | None:
        return next((one for one in self.responses if one.id == key), None)

    def before(self, shown: Response) -> Total | None:
        """Return the one before in time, None when it is the first."""
        earlier = [one for one in self.responses if one.happened_utc < shown.happened_utc]
        if not earlier:
            return None
        return earlier[-1].happened.day, self.form.total(earlier[-1].answers)


def load(journal: Journal, language: str) -> tuple[Measured, ...]:
    """Read every questionnaire that is offered, the app's own first."""
    with journal.read() as session:
        forms = own_form.offered(session, language)
        answered = response.all_responses(session)
    return tuple(_measured(form, answered) for form in forms)


def _measured(form: Questionnaire, answered: Iterable[Response]) -> Measured:
    responses = tuple(one for one in answered if one.form == form.code)
    totals = tuple((one.happened.day, form.total(one.answers)) for one in responses)
    return Measured(form, form.code.startswith(own_form.OWN), responses, totals)
