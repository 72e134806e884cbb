"""What may be said of a row of the table: the claim with its limits, or the reason for none."""

from collections.abc import Mapping

from ipt_journal.i18n import translate
from ipt_journal.insight.association import Direction, Reason
from ipt_journal.insight.rules import FEWEST_TO_CLAIM
from ipt_journal.summary.pattern_found import Days, Findings, Found
from ipt_journal.summary.pattern_words import number

Named = Mapping[str, str]  # a row's name, and how a sentence calls its events
_HALF_DAY, _DAY, _LONGEST_DAY = 6, 18, 36  # hours up to which a time is called so


def no_finding() -> str:
    return translate("Patterns", "A count, not a finding: mood moves for many reasons.")


def changed() -> str:
    return translate("Patterns", "These notes changed since; it can be worked out again.")


def sentence(findings: Findings, row: str, named: Named) -> str:
    """Return a row's own sentence, with what was left out; the plain warning without one."""
    found = findings.rows.get(row)
    if found is not None and found.changed:
        return changed()
    if found is None or (found.flagged and found not in findings.claims):
        return no_finding()
    parts = [_said(found, named), _eased(found), *_left_out(found)]
    return " ".join(part for part in parts if part)


def _said(found: Found, named: Named) -> str:
    if found.direction is Direction.NOTHING:
        return _stopped(found, named)
    if found.flagged:
        return _claim(found, named[found.name])
    return {
        Direction.ALREADY_LOWER: translate(
            "Patterns",
            "Mood was already lower in the two days before. These may come with rough patches.",
        ),
        Direction.ALREADY_HIGHER: translate(
            "Patterns",
            "Mood was already higher in the two days before. These may come with better stretches.",
        ),
    }.get(found.direction, _not_clear(found))


def _not_clear(found: Found) -> str:
    words = translate(
        "Patterns",
        "No clear change seen. With {n} events a shift under about {size} points would be missed.",
    )
    return words.format(n=found.usable, size=_size(found.missed_below))


# Claims


def _claim(found: Found, events: str) -> str:
    """Write what was seen with its likely range; what it means is not ours to say."""
    size, low, high = abs(found.size), *sorted((abs(found.low), abs(found.high)))
    if found.low * found.high <= 0:
        low, high = 0.0, max(abs(found.low), abs(found.high))
    numbers = translate("Patterns", "by about {size} points, likely {low} to {high}; {n} times")
    numbers = numbers.format(size=_size(size), low=_size(low), high=_size(high), n=found.usable)
    when = _window(found)
    seen = _pattern(found.direction).format(events=events, when=when, numbers=numbers)
    meaning = translate("Patterns", "What it means is for you and your therapist to judge.")
    return f"{seen} {meaning}"


def _pattern(direction: Direction) -> str:
    return {
        Direction.FELL: translate(
            "Patterns", "In these weeks mood tended to fall {when} {events} ({numbers})."
        ),
        Direction.ROSE: translate(
            "Patterns", "In these weeks mood tended to rise {when} {events} ({numbers})."
        ),
        Direction.LOWER_THEN_FELL: translate(
            "Patterns", "Mood was lower before, and lower still {when} {events} ({numbers})."
        ),
        Direction.HIGHER_THEN_ROSE: translate(
            "Patterns", "Mood was higher before, and higher still {when} {events} ({numbers})."
        ),
        Direction.LOWER_THEN_ROSE: translate(
            "Patterns", "Mood was lower before, and tended to rise {when} {events} ({numbers})."
        ),
    }.get(
        direction,
        translate(
            "Patterns", "Mood was higher before, and tended to fall {when} {events} ({numbers})."
        ),
    )


def _window(found: Found) -> str:
    if found.later:
        return translate("Patterns", "from half a day to a day and a half after")
    return translate("Patterns", "in the day after")


def _size(points: float) -> str:
    return f"{round(points, 1):g}"


# Reasons for saying nothing


def _stopped(found: Found, named: Named) -> str:
    """Write the first reason that stops a claim."""
    reason = next((one for one in found.reasons if one.stops), None)
    if reason is None:
        return no_finding()
    return {
        Reason.NO_CHECK_INS: translate("Patterns", "There are no check-ins to look at yet."),
        Reason.NOTHING_VARIES: translate(
            "Patterns", "All your check-ins have one number, so there is nothing to compare."
        ),
        Reason.NO_EVENTS: translate(
            "Patterns", "None of these happened in the time of your check-ins."
        ),
        Reason.TOO_FEW_EVENTS: collecting(found),
        Reason.TOO_FEW_WEEKS: translate(
            "Patterns", "They lie in fewer than four weeks: too near together to compare."
        ),
        Reason.DIARY_TOO_SHORT: translate(
            "Patterns", "Still collecting: your check-ins do not reach over six weeks yet."
        ),
        Reason.FEW_CHECK_INS: translate("Patterns", "Too few check-ins near them to compare."),
        Reason.TOO_FREQUENT: translate("Patterns", "Too frequent to compare with calm times."),
        Reason.ONE_WEEKDAY: _on_one_weekday(found),
        Reason.OVERLAPS: _together(found, named),
    }.get(reason, translate("Patterns", "No clear change seen."))


def collecting(found: Found) -> str:
    """Write how many of the eight that are needed can be compared."""
    words = translate("Patterns", "Still collecting: {n} of {needed}.")
    return words.format(n=found.usable, needed=FEWEST_TO_CLAIM)


def _on_one_weekday(found: Found) -> str:
    words = translate("Patterns", "Mostly on {days}: cannot be told apart from {days}.")
    return words.format(days=weekdays(found.weekday or 0))


def _together(found: Found, named: Named) -> str:
    others = [named[name] for name in found.overlaps if name in named]
    if not others:
        return translate("Patterns", "Often together with other events: cannot be separated.")
    words = translate("Patterns", "Often together with {events}: cannot be separated.")
    return words.format(events=", ".join(others))


def _left_out(found: Found) -> list[str]:
    said = []
    if Reason.ENTERED_LATE in found.reasons:
        late = translate("Patterns", "Those entered over half a day later are left out.")
        later = translate("Patterns", "Entered later, so the first hours are not used.")
        said.append(later if found.later else late)
    if Reason.OUTSIDE_DIARY in found.reasons and Reason.NO_EVENTS not in found.reasons:
        said.append(
            translate("Patterns", "Some lie outside the time of your check-ins and are left out.")
        )
    return said


# How long it lasted, and the days of the week


def _eased(found: Found) -> str:
    """Write in what time mood came half the way back, where that may be told."""
    if found.eased is None or not found.flagged:
        return ""
    words = translate(
        "Patterns",
        "After those that stood alone ({n}), mood was half the way back within {low} to {high}.",
    )
    low, high = (_time(hours) for hours in found.eased)
    if low == high:
        words = translate(
            "Patterns",
            "After those that stood alone ({n}), mood was half the way back within {low}.",
        )
    return words.format(n=found.alone, low=low, high=high)


def _time(hours: float) -> str:
    if hours < _HALF_DAY:
        return translate("Patterns", "a few hours")
    if hours < _DAY:
        return translate("Patterns", "half a day")
    if hours < _LONGEST_DAY:
        return translate("Patterns", "a day")
    return translate("Patterns", "{n} days").format(n=number(round(hours / 24)))


def weekly(days: Days) -> str:
    words = translate(
        "Patterns",
        "Over these {n} weeks mood went with the days of the week: highest on {highest}, lowest on "
        "{lowest}.",
    )
    highest, lowest = weekdays(days.highest), weekdays(days.lowest)
    return words.format(n=days.weeks, highest=highest, lowest=lowest)


def weekdays(day: int) -> str:
    return (
        translate("Patterns", "Mondays"),
        translate("Patterns", "Tuesdays"),
        translate("Patterns", "Wednesdays"),
        translate("Patterns", "Thursdays"),
        translate("Patterns", "Fridays"),
        translate("Patterns", "Saturdays"),
        translate("Patterns", "Sundays"),
    )[day]
