"""In which steps one is asked: three items at a time, then each that is not counted."""

from dataclasses import dataclass

from ipt_journal.records.questionnaire import Answer, Questionnaire

AT_A_TIME = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """One question; `place` counts from 0 among the items, or among what is not counted."""

    words: str
    answers: tuple[Answer, ...]
    place: int
    counted: bool = True


Step = tuple[Asked, ...]


def questions(form: Questionnaire) -> tuple[Asked, ...]:
    """Return everything that is asked, in its order."""
    items = (Asked(item.words, form.answers, place) for place, item in enumerate(form.items))
    more = (
        Asked(one.words, one.answers, place, counted=False)
        for place, one in enumerate(form.unscored)
    )
    return (*items, *more)


def steps(form: Questionnaire) -> tuple[Step, ...]:
    asked = questions(form)
    counted = [one for one in asked if one.counted]
    starts = range(0, len(counted), AT_A_TIME)
    threes = [tuple(counted[start : start + AT_A_TIME]) for start in starts]
    return (*threes, *((one,) for one in asked if not one.counted))
