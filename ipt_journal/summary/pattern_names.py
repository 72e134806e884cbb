"""What the chosen events are called: as a heading, in a sentence, and as a row of the table."""

from collections.abc import Mapping
from uuid import UUID

from ipt_journal.i18n import translate
from ipt_journal.records.diary import By, Pick
from ipt_journal.records.event import kind_label
from ipt_journal.records.pattern import Tone
from ipt_journal.records.record import Area, area_label

Names = Mapping[UUID, str]


def heading(pick: Pick, count: int, names: Names) -> str:
    """Write 8 hard conflicts with Daniel."""
    words = {
        Tone.ANY: _any,
        Tone.HARD: _hard,
        Tone.MIXED: _mixed,
        Tone.GOOD: _good,
    }[pick.tone](pick.area, count)
    if pick.person is not None:
        words = translate("Patterns", "{events} with {name}").format(
            events=words, name=names.get(pick.person, "")
        )
    if pick.kind is not None:
        kind = kind_label(pick.kind)
        words = translate("Patterns", "{events}: {kind}").format(events=words, kind=kind)
    return words


def point(pick: Pick, count: int, names: Names) -> str:
    """Write what stands on the list for the session when the client wrote no words of their own."""
    words = heading(pick, count, names)
    return translate("Patterns", "Mood around {events}").format(events=words)


def row(pick: Pick, names: Names) -> str:
    """Write the name of a row of the table."""
    if pick.area is not None:
        return area_label(pick.area)
    return kind_label(pick.kind) if pick.kind is not None else _name(pick, names)


def in_sentence(pick: Pick, names: Names) -> str:
    """Write the events of a row as a sentence names them: "conflicts", "events with Ruth"."""
    if pick.area is not None:
        return _area_events(pick.area)
    if pick.kind is not None:
        words = translate("Patterns", "events noted as “{kind}”")
        return words.format(kind=kind_label(pick.kind))
    return translate("Patterns", "events with {name}").format(name=_name(pick, names))


def by_label(by: By) -> str:
    return {
        By.AREA: translate("Patterns", "By area"),
        By.PERSON: translate("Patterns", "By person"),
        By.KIND: translate("Patterns", "By kind"),
    }[by]


def _name(pick: Pick, names: Names) -> str:
    return names.get(pick.person, "") if pick.person is not None else ""


def _area_events(area: Area) -> str:
    return {
        Area.DISPUTE: translate("Patterns", "conflicts"),
        Area.TRANSITION: translate("Patterns", "changes in life"),
        Area.GRIEF: translate("Patterns", "events around grief and loss"),
        Area.SENSITIVITY: translate("Patterns", "events around difficulty in relationships"),
    }.get(area, translate("Patterns", "events outside the four areas"))


def _any(area: Area | None, n: int) -> str:
    return {
        None: translate("Patterns", "%n event(s)", n=n),
        Area.DISPUTE: translate("Patterns", "%n conflict(s)", n=n),
        Area.TRANSITION: translate("Patterns", "%n event(s) in a change in life", n=n),
        Area.GRIEF: translate("Patterns", "%n event(s) around grief and loss", n=n),
        Area.SENSITIVITY: translate("Patterns", "%n event(s) around relationships", n=n),
    }.get(area, translate("Patterns", "%n event(s) outside the four areas", n=n))


def _hard(area: Area | None, n: int) -> str:
    return {
        None: translate("Patterns", "%n hard event(s)", n=n),
        Area.DISPUTE: translate("Patterns", "%n hard conflict(s)", n=n),
        Area.TRANSITION: translate("Patterns", "%n hard event(s) in a change in life", n=n),
        Area.GRIEF: translate("Patterns", "%n hard event(s) around grief and loss", n=n),
        Area.SENSITIVITY: translate("Patterns", "%n hard event(s) around relationships", n=n),
    }.get(area, translate("Patterns", "%n hard event(s) outside the four areas", n=n))


def _mixed(area: Area | None, n: int) -> str:
    return {
        None: translate("Patterns", "%n mixed event(s)", n=n),
        Area.DISPUTE: translate("Patterns", "%n conflict(s) with mixed feelings", n=n),
        Area.TRANSITION: translate("Patterns", "%n mixed event(s) in a change in life", n=n),
        Area.GRIEF: translate("Patterns", "%n mixed event(s) around grief and loss", n=n),
        Area.SENSITIVITY: translate("Patterns", "%n mixed event(s) around relationships", n=n),
    }.get(area, translate("Patterns", "%n mixed event(s) outside the four areas", n=n))


def _good(area: Area | None, n: int) -> str:
    return {
        None: translate("Patterns", "%n good event(s)", n=n),
        Area.DISPUTE: translate("Patterns", "%n conflict(s) that felt good", n=n),
        Area.TRANSITION: translate("Patterns", "%n good event(s) in a change in life", n=n),
        Area.GRIEF: translate("Patterns", "%n good event(s) around grief and loss", n=n),
        Area.SENSITIVITY: translate("Patterns", "%n good event(s) around relationships", n=n),
    }.get(area, translate("Patterns", "%n good event(s) outside the four areas", n=n))
