"""The safety line of the paper: what the client answered, each with its day, or "not included"."""

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session

from ipt_journal.i18n import translate
from ipt_journal.records import mood, own_form, scores
from ipt_journal.records.mood import MoodCheckIn, Thoughts
from ipt_journal.records.paper import Block
from ipt_journal.records.questionnaire import Questionnaire
from ipt_journal.records.response import Response
from ipt_journal.records.scores import Filled
from ipt_journal.records.therapy import TalkSafety
from ipt_journal.summary.candidates import DAY, midnight
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.measures import day_words


class SafetyOnPaper:
    """Gives answers and their days; what they mean is for two people to talk about.

    What may not be printed is never passed over for an older answer: it reads "not included".
    """

    def __init__(self, session: Session, choices: Choices, held: date | None) -> None:
        self._session, self._choices, self._held = session, choices, held

    def lines(self, check_ins: Sequence[MoodCheckIn], talk: TalkSafety) -> tuple[str, ...]:
        """Return the lines; `check_ins` are those of the paper's days, oldest first."""
        if not self._choices.has(Block.SAFETY):
            return (translate("Sheet", "Safety: not included"),)
        wants = translate("Sheet", "Want to talk about safety: {answer}")
        return (*self._items(), *self._thoughts(check_ins), wants.format(answer=_talk(talk)))

    # The item about safety, of whichever questionnaire asks for it

    def _items(self) -> list[str]:
        """Return a line for each that was ever filled in: of what is not used nothing is said."""
        found = scores.filled(self._session, midnight(self._choices.last_day) + DAY)
        return [self._item(one) for one in found if _places(one.form)]

    def _item(self, filled: Filled) -> str:
        last = filled.last
        if last.happened.day < self._choices.first_day:
            return self._line(filled.form, _places(filled.form)[0], self._not_filled())
        form = own_form.find(self._session, last.form, last.language) or filled.form
        place = _strongest(form, last)
        value = _given(last, place)
        if not self._choices.decided(last):
            return self._line(form, place, _not_included())
        words = next((one.words for one in form.answers if one.value == value), "")
        said = translate("Sheet", "{value} ({words}), {day}")
        if value is None:
            said = translate("Sheet", "not answered, {day}")
        words = words[:1].lower() + words[1:]
        return self._line(form, place, said.format(value=value, words=words, day=self._day(last)))

    def _not_filled(self) -> str:
        """Say so of the time since the last session only where the paper's days cover it."""
        first, last, held = self._choices.first_day, self._choices.last_day, self._held
        if held and first <= held <= last and last >= (self._choices.today or last):
            return translate("Sheet", "not filled in since last session")
        return translate("Sheet", "not filled in on these days")

    def _line(self, form: Questionnaire, place: int, said: str) -> str:
        line = translate("Sheet", "{name} item {n}: {answer}")
        return line.format(name=form.name, n=place + 1, answer=said)

    # The tick at a check-in

    def _thoughts(self, check_ins: Sequence[MoodCheckIn]) -> list[str]:
        """Return the last time thoughts were there; where they were not, the last time asked."""
        asked = [one for one in check_ins if one.thoughts is not None]
        there = [one for one in asked if one.thoughts is not Thoughts.NO]
        return [self._thought(one) for one in (there or asked)[-1:]]

    def _thought(self, noted: MoodCheckIn) -> str:
        said = _not_included()
        if noted.thoughts and self._choices.decided(noted):
            label = mood.thoughts_label(noted.thoughts).casefold()
            pattern = translate("Sheet", "{thoughts}, {day}")
            said = pattern.format(thoughts=label, day=self._day(noted))
        line = translate("Sheet", "Thoughts of self-harm at a check-in: {answer}")
        return line.format(answer=said)

    def _day(self, record: Response | MoodCheckIn) -> str:
        return day_words(record.happened.day, self._choices.last_day)


def _places(form: Questionnaire) -> list[int]:
    """Return where the items about safety stand, counted from 0."""
    return [place for place, item in enumerate(form.items) if item.care]


def _strongest(form: Questionnaire, response: Response) -> int:
    """Return the place of the item about safety whose answer is farthest from the mildest."""
    sign = -1 if form.scoring.higher_is_better else 1
    given = [place for place in _places(form) if _given(response, place) is not None]
    return max(given or _places(form), key=lambda place: sign * (_given(response, place) or 0))


def _given(response: Response, place: int) -> int | None:
    """Return an answer; None also for an item that was not asked yet when it was given."""
    return response.answers[place] if place < len(response.answers) else None


def _not_included() -> str:
    return translate("Sheet", "not included")


def _talk(answer: TalkSafety) -> str:
    return {
        TalkSafety.YES: translate("Sheet", "yes"),
        TalkSafety.NO: translate("Sheet", "no"),
        TalkSafety.NOT_ANSWERED: translate("Sheet", "not answered"),
    }[answer]
