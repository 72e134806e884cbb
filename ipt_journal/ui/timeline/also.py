"""What can be shown below mood and events: what else was on, how someone sat, and scores."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from ipt_journal.i18n import translate
from ipt_journal.journal import Journal
from ipt_journal.records import course, mood
from ipt_journal.records.mood import Influence
from ipt_journal.records.scores import Scores
from ipt_journal.ui.charts.layer import DAY
from ipt_journal.ui.charts.score_layer import ScoreRow
from ipt_journal.ui.timeline.data import Record, Shown

_SHOWN = (Influence.POOR_SLEEP, Influence.ILLNESS, Influence.MEDICATION)
_LATER = 0.5  # of a day: on the last of the days, and later in it, is still in time
Letters = tuple[tuple[float, str], ...]  # day and letter
Steps = tuple[tuple[float, int | None], ...]  # from which day on which number; None: no more


@dataclass(frozen=True, slots=True)
class Also:
    """Which of these is on; scores are as soon as there are any."""

    influences: bool = False
    sits: bool = False
    scores: bool = True


@dataclass(frozen=True, slots=True)
class Beside:
    """What is shown of each; None, or nothing, while it is off."""

    letters: Letters | None = None
    steps: Steps | None = None
    scores: tuple[ScoreRow, ...] = ()


def beside(
    journal: Journal, record: Record, shown: Shown, also: Also, *, private: bool = True
) -> Beside:
    """Return what is drawn below the lanes."""
    return Beside(
        letters(journal, also, private=private),
        steps(record, shown, also),
        tuple(map(score_row, record.scores)) if also.scores else (),
    )


def letters(journal: Journal, also: Also, *, private: bool = True) -> Letters | None:
    """Return what else was noted; None while it is off: reading it takes longer than the rest."""
    if not also.influences:
        return None
    with journal.read() as session:
        noted = course.influences(session, _SHOWN, private=private)
    return tuple((at / DAY, letter(Influence(code))) for at, code in noted)


def letter(influence: Influence) -> str:
    return {
        Influence.POOR_SLEEP: translate("Also", "S", "poor sleep, as a letter on the chart"),
        Influence.ILLNESS: translate("Also", "I", "pain or illness, as a letter on the chart"),
        Influence.MEDICATION: translate("Also", "M", "medication change, as a letter"),
    }[influence]


def steps(record: Record, shown: Shown, also: Also) -> Steps | None:
    """Return how the chosen person sat with the client; None while it is off, or nobody chosen."""
    if not also.sits or shown.person is None:
        return None
    return tuple((at / DAY, sits) for at, sits in record.standings.get(shown.person, ()))


def score_row(of: Scores) -> ScoreRow:
    """Return the totals of one questionnaire as they are drawn.

    Each response tells of the days before it. Two are joined while no more days lie untold between
    them than one tells of: up to twice that many from one to the other.
    """
    scoring = of.form.scoring
    at = np.fromiter((one.at for one in of.points), np.float64, len(of.points))
    given = (np.nan if one.total is None else one.total for one in of.points)
    totals = np.fromiter(given, np.float64, len(of.points))
    apart = 2 * of.form.days + _LATER
    return ScoreRow(of.form.name, scoring.low, scoring.high, apart, at / DAY, totals)


def said(record: Record, shown: Shown, also: Also) -> str:
    """Return what stands below the lanes, in words."""
    parts = []
    if also.influences:
        parts += [f"{letter(one)} {mood.influence_label(one).lower()}" for one in _SHOWN]
    if also.sits and shown.person is not None:
        words = translate("Also", "0 to 10: how it sits with you, {name}, each time you said so")
        if shown.person not in record.standings:
            words = translate("Also", "You have not said yet how it sits with you: {name}")
        parts.append(words.format(name=record.names[shown.person]))
    if also.scores:
        parts += _ends(map(score_row, record.scores))
    return " · ".join(parts)


def _ends(rows: Iterable[ScoreRow]) -> Iterator[str]:
    """Yield between which totals each row lies, and what a hollow mark on it says."""
    skipped = False
    for row in rows:
        ends = translate("Also", "{name} from {low} to {high}")
        yield ends.format(name=row.name, low=row.low, high=row.high)
        skipped = skipped or row.skipped
    if skipped:
        yield translate("Also", "hollow: an item was skipped, no total")
