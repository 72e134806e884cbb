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
from ipt_journal.summary.sheet import OneScore, ScoresRow
from ipt_journal.summary.texts import Texts


class MeasuresOnPaper:
    """Knows what the client chose; a total says nothing of a risk, and neither does this."""

    def __init__(self, session: Session, texts: Texts) -> None:
        self._choices, self._names = texts.choices, texts.names
        self._bands = preferences.load(session).show_bands

    def rows(self, found: Iterable[Filled]) -> tuple[ScoresRow, ...]:
        """Return a row for each questionnaire whose last response is on the paper."""
        if not self._choices.has(Block.MEASURES):
            return ()
        return tuple(self._row(one) for one in found if self._choices.answer(one.last))

    def _row(self, filled: Filled) -> ScoresRow:
        form, last = filled.form, filled.last
        total = form.total(last.answers)
        banded = self._bands and self._choices.shows(last, "band")
        band = form.band(total) if banded else None
        earlier = filled.responses[:-1] if self._choices.shows(last, "earlier") else []
        return ScoresRow(
            self._names.within(form.name),
            translate("Sheet", "of {high}").format(high=form.scoring.high),
            self._score(form, last),
            self._score(form, earlier[-1]) if earlier else None,
            self._score(form, earlier[0]) if len(earlier) > 1 else None,
            "" if total is None else answered(form, last),
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
