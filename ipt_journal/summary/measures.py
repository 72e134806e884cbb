"""The questionnaires on the paper: last, before and first total, each with its day."""

from collections.abc import Iterable
from datetime import date

from sqlmodel import Session

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import preferences
from ipt_journal.records.paper import Block
from ipt_journal.records.questionnaire import Questionnaire
from ipt_journal.records.response import Response
from ipt_journal.records.scores import Filled
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.names import Names
from ipt_journal.summary.sheet import OneScore, ScoresRow


class MeasuresOnPaper:
    """Knows what the client chose; a total says nothing of a risk, and neither does this."""

    def __init__(self, session: Session, choices: Choices, names: Names) -> None:
        self._choices, self._names = choices, names
        self._bands = preferences.load(session).show_bands

    def rows(self, found: Iterable[Filled]) -> tuple[ScoresRow, ...]:
        """Return a row for each questionnaire whose last response is on the paper."""
        if not self._choices.has(Block.MEASURES):
            return ()
        return tuple(self._row(one) for one in found if self._choices.answer(one.last))

    def _row(self, filled: Filled) -> ScoresRow:
        form, responses = filled.form, filled.responses
        total = form.total(filled.last.answers)
        band = form.band(total) if self._bands else None
        earlier = responses[:-1]
        return ScoresRow(
            self._names.within(form.name),
            translate("Sheet", "of {high}").format(high=form.scoring.high),
            self._score(form, filled.last),
            self._score(form, earlier[-1]) if earlier else None,
            self._score(form, earlier[0]) if len(earlier) > 1 else None,
            "" if total is None else answered(form, filled.last),
            band.words if band else "",
        )

    def _score(self, form: Questionnaire, response: Response) -> OneScore:
        return OneScore(
            total_words(form, response), day_words(response.happened.day, self._choices.last_day)
        )


def total_words(form: Questionnaire, response: Response) -> str:
    """Return the total, or how many items were answered and that there is none."""
    total = form.total(response.answers)
    if total is not None:
        return str(total)
    words = translate("Sheet", "{n} of {all} answered, no total")
    return words.format(n=form.answered(response.answers), all=len(form.items))


def answered(form: Questionnaire, response: Response) -> str:
    words = translate("Sheet", "{n} of {all} answered")
    return words.format(n=form.answered(response.answers), all=len(form.items))


def day_words(day: date, today: date) -> str:
    """Write 12 Nov, with the year where it is another than that of `today`."""
    return dates.short_day_month(day) if day.year == today.year else dates.short_day_year(day)
