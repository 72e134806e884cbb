"""Questionnaires in plain sentences: counted from the answers, with no cause, praise or verdict."""

from collections.abc import Sequence
from datetime import date

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.insight.change import Change, Course, reliable
from ipt_journal.records.questionnaire import Answers, Questionnaire

Total = tuple[date, int | None]  # a day, and the total or None where an item was skipped
_FORTNIGHT, _WEEK = 14, 7


# What it is


def asks(form: Questionnaire) -> str:
    """Say what a questionnaire asks about, and how many questions there are."""
    if form.days == _FORTNIGHT:
        words = translate("Measures", "{count} about the last two weeks")
    elif form.days == _WEEK:
        words = translate("Measures", "{count} about the last week")
    else:
        words = translate("Measures", "{count} about the last %n day(s)", n=form.days)
    count = translate("Measures", "%n question(s)", n=len(form.items))
    told = words.format(count=count)
    if form.unscored:
        more = translate("Measures", "%n more that is not counted", n=len(form.unscored))
        return translate("Measures", "{asked}, and {more}.").format(asked=told, more=more)
    return translate("Measures", "{asked}.").format(asked=told)


def is_not() -> str:
    return translate(
        "Measures",
        "It is a published form that many people fill in. It is not a test and tells nobody what "
        "they have: it is one more thing to look at, by yourself or with your therapist.",
    )


def how_often(form: Questionnaire) -> str:
    """Say how often is enough; any day is allowed."""
    if form.days == _FORTNIGHT:
        return translate("Measures", "Every two weeks is plenty.")
    if form.days == _WEEK:
        return translate("Measures", "Once a week is plenty.")
    if form.days == 1:
        return translate("Measures", "Once a day is plenty.")
    return translate("Measures", "Every {days} days is plenty.").format(days=form.days)


def last_one(day: date, today: date) -> str:
    """Say when the last one was."""
    ago = (today - day).days
    if ago == 0:
        return translate("Measures", "The last one was today.")
    if ago == 1:
        return translate("Measures", "The last one was yesterday.")
    write = dates.long_day if day.year == today.year else dates.long_day_year
    return translate("Measures", "The last one was on {day}.").format(day=write(day))


# One of them


def answered(form: Questionnaire, answers: Answers) -> str:
    """Write "9 of 9"."""
    words = translate("Measures", "{given} of {items}")
    return words.format(given=form.answered(answers), items=len(form.items))


def no_total(form: Questionnaire, answers: Answers) -> str:
    """Say why there is no total; nothing is filled in for what was skipped."""
    words = translate("Measures", "{given} of {items} answered, no total")
    return words.format(given=form.answered(answers), items=len(form.items))


def out_of(form: Questionnaire) -> str:
    """Say between which totals one lies, and which way is meant to be better."""
    low, high = form.scoring.low, form.scoring.high
    words = (
        translate("Measures", "Totals go from {low} to {high}; here a higher one is the better.")
        if form.scoring.higher_is_better
        else translate("Measures", "Totals go from {low} to {high}.")
    )
    return words.format(low=low, high=high)


def band(form: Questionnaire, total: int | None) -> str:
    """Name the published band, "" without one."""
    found = form.band(total)
    words = translate("Measures", "Published band: {band}")
    return words.format(band=found.words) if found is not None else ""


def before(earlier: Total | None, today: date) -> str:
    """Say what the one before was, "" when there was none."""
    if earlier is None:
        return ""
    day, total = earlier
    when = _day(day, today)
    if total is None:
        return translate("Measures", "The one before, on {day}, has no total.").format(day=when)
    return translate("Measures", "{total} on {day}.").format(total=total, day=when)


def no_grade() -> str:
    return translate("Measures", "It is not a grade.")


def caution(form: Questionnaire) -> str:
    """Say what a total is not."""
    if form.days == _FORTNIGHT:
        return translate(
            "Measures",
            "A total is one way of looking at two weeks. It is not a grade, and it doesn’t know "
            "what those weeks held.",
        )
    return translate(
        "Measures",
        "A total is one way of looking at that time. It is not a grade, and it doesn’t know what "
        "that time held.",
    )


# All of them, oldest first


def course(totals: Sequence[Total], today: date) -> str:
    """Say where totals began and where they are, "" without any."""
    known = [(day, total) for day, total in totals if total is not None]
    if not known:
        return ""
    (first_day, first), (last_day, last) = known[0], known[-1]
    is_last = totals[-1][1] is not None
    if len(known) == 1:
        said = translate("Measures", "{total} on {day}.")
        said = said.format(total=last, day=_day(last_day, today))
    elif is_last:
        said = translate("Measures", "{first} {start}, {last} last time.")
        said = said.format(first=first, start=_part_of_month(first_day, today), last=last)
    else:
        said = translate("Measures", "{first} {start}, {last} on {day}.")
        start, day = _part_of_month(first_day, today), _day(last_day, today)
        said = said.format(first=first, start=start, last=last, day=day)
    if is_last:
        return said
    return f"{said} {translate('Measures', 'The last one has no total.')}"


def stripe(form: Questionnaire, totals: Sequence[Total]) -> tuple[float, float] | None:
    """Return between which totals a person stays by chance, once there is a change to tell of."""
    found = _change(form, totals)
    if found is None or found.course is Course.TOO_FEW:
        return None
    points = form.scoring.reliable
    return max(form.scoring.low, found.first - points), min(form.scoring.high, found.first + points)


def change(form: Questionnaire, totals: Sequence[Total], today: date) -> str:
    """Compare the last two totals with the first two; "" where no such change is published."""
    found = _change(form, totals)
    if found is None:
        return ""
    said = {
        Course.TOO_FEW: translate(
            "Measures",
            "Four complete ones are needed before the last two can be compared with the first two.",
        ),
        Course.NO_RELIABLE_CHANGE: translate(
            "Measures",
            "Over all, the last two differ from the first two by less than {points} points. The "
            "stripe shows how far such totals often vary by themselves.",
        ),
        Course.LOWER: translate(
            "Measures",
            "Over all, the last two are lower than the first two by {points} points or more. The "
            "stripe shows how far such totals often vary by themselves.",
        ),
        Course.HIGHER: translate(
            "Measures",
            "Over all, the last two are higher than the first two by {points} points or more. The "
            "stripe shows how far such totals often vary by themselves.",
        ),
    }[found.course].format(points=form.scoring.reliable)
    if found.reached is None:
        return said
    reached = translate("Measures", "Two in a row were outside it first on {day}.")
    return f"{said} {reached.format(day=_day(totals[found.reached][0], today))}"


def _change(form: Questionnaire, totals: Sequence[Total]) -> Change | None:
    points = form.scoring.reliable
    return reliable([total for _, total in totals], points) if points and totals else None


def described(form: Questionnaire, totals: Sequence[Total], *, bands: bool) -> str:
    """Tell the chart to who cannot see it; the table beside it has every total."""
    if not totals:
        return translate("Measures", "Nothing to draw yet.")
    known = [total for _, total in totals if total is not None]
    parts = [
        translate("Measures", "answered %n time(s)", n=len(totals)),
        dates.span_year(totals[0][0], totals[-1][0]),
    ]
    if known:
        words = translate("Measures", "totals from {low} to {high}")
        parts.append(words.format(low=min(known), high=max(known)))
    if len(known) < len(totals):
        parts.append(
            translate("Measures", "%n of them without a total", n=len(totals) - len(known))
        )
    if bands and form.bands:
        words = translate("Measures", "{band} from {low}")
        named = (words.format(band=one.words, low=one.low) for one in form.bands)
        begin = translate("Measures", "published bands: {bands}")
        parts.append(begin.format(bands=", ".join(named)))
    return "; ".join(parts)


def _day(day: date, today: date) -> str:
    return dates.day_month(day) if day.year == today.year else dates.day_month_year(day)


def _part_of_month(day: date, today: date) -> str:
    """Write "at the start of September"."""
    month = dates.month(day.month) if day.year == today.year else dates.month_year(day)
    if day.day <= 10:
        words = translate("Measures", "at the start of {month}")
    elif day.day <= 20:
        words = translate("Measures", "in the middle of {month}")
    else:
        words = translate("Measures", "at the end of {month}")
    return words.format(month=month)
