"""What can be shown beside mood and events: what else was going on, and how a relationship sat."""

from dataclasses import dataclass

from ipt_journal.i18n import translate
from ipt_journal.journal import Journal
from ipt_journal.records import course, mood
from ipt_journal.records.mood import Influence
from ipt_journal.ui.charts.layer import DAY
from ipt_journal.ui.timeline.data import Record, Shown

_SHOWN = (Influence.POOR_SLEEP, Influence.ILLNESS, Influence.MEDICATION)
Letters = tuple[tuple[float, str], ...]  # day and letter
Steps = tuple[tuple[float, int | None], ...]  # from which day on which number; None: no more


@dataclass(frozen=True, slots=True)
class Also:
    """Which of the two is on."""

    influences: bool = False
    sits: bool = False


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
    return " · ".join(parts)
