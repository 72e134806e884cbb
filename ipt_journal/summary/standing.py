"""My focus and closeness on page 2: where each worksheet stands, and who moved on the map."""

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

from sqlmodel import Session

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import closeness, focus, sheet
from ipt_journal.records.closeness import Closeness
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.paper import Block
from ipt_journal.records.person import Person
from ipt_journal.records.record import Share, area_label
from ipt_journal.records.sheet import Sheet
from ipt_journal.summary.texts import Texts


class StandingOnPaper:
    """Says where things stand and where they stood; what that means is for two people to say."""

    def __init__(self, session: Session, texts: Texts, people: Mapping[UUID, Person]) -> None:
        self._session, self._texts, self._people = session, texts, people
        self._choices = texts.choices

    # My focus

    def focus(self, sheets: Iterable[Sheet]) -> tuple[str, ...]:
        if not self._choices.has(Block.FOCUS):
            return ()
        chosen = (one for one in sheets if self._choices.answer(one))
        return tuple(filter(None, map(self._sheet, chosen)))

    def _sheet(self, one: Sheet) -> str:
        stands = self._stands(one)
        if not stands:
            return ""
        line = translate("Sheet", "{what}: {where}.").format(what=self._what(one), where=stands)
        if isinstance(one, Conflict):
            enough = self._texts.of(one, "good_enough").rstrip(".")
            if enough:
                more = translate("Sheet", "Good enough would be: {words}.")
                line = f"{line} {more.format(words=enough)}"
        return line

    def _what(self, one: Sheet) -> str:
        """Return the area, and of a conflict with whom."""
        whom = [self._people[key] for key in focus.whom(self._session, one) if key in self._people]
        if isinstance(one, Conflict) and whom:
            names = ", ".join(map(self._texts.names.short, whom))
            return translate("Sheet", "Conflict with {names}").format(names=names)
        return area_label(one.area)

    def _stands(self, one: Sheet) -> str:
        """Return the stage of now, and the one before with its month."""
        marks = sheet.history(self._session, one.id)
        labels = {code: plain.casefold() for code, plain, *_ in one.stages()}
        known = [mark for mark in marks if mark.stage in labels]
        if not known:
            return ""
        now = labels[known[-1].stage]
        if len(known) < 2:
            return now
        before = translate("Sheet", "{now} (was {before}, {day})")
        day = dates.month_year(known[-2].happened.day)
        return before.format(now=now, before=labels[known[-2].stage], day=day)

    # Closeness

    def closeness(self) -> tuple[str, tuple[str, ...]]:
        """Return since which day, and a line for whoever moved or is wished elsewhere."""
        if not self._choices.has(Block.CLOSENESS):
            return "", ()
        told = [one for one in closeness.history(self._session) if self._may_be_told(one)]
        told = [one for one in told if one.happened.day <= self._choices.last_day]
        if not told:
            return "", ()
        return dates.day_month(told[0].happened.day), tuple(self._moved(told))

    def _may_be_told(self, one: Closeness) -> bool:
        someone = self._people.get(one.person_id)
        if someone is None or someone.archived or someone.id in self._choices.hidden:
            return False
        return Share.NEVER not in {someone.share, one.share}

    def _moved(self, told: list[Closeness]) -> Iterator[str]:
        first: dict[UUID, Closeness] = {}
        for one in told:
            first.setdefault(one.person_id, one)
        start = told[0].happened.day
        for key, now in closeness.standing_on(told).items():
            new = first[key].happened.day > start
            parts = filter(None, (_move(first[key], now, new=new), _wish(now)))
            words = "; ".join(parts)
            if words:
                name = self._texts.names.short(self._people[key])
                yield translate("Sheet", "{name}: {words}.").format(name=name, words=words)


def _move(first: Closeness, now: Closeness, *, new: bool) -> str:
    if new:
        word = closeness.ring_word(now.ring)
        return translate("Sheet", "new, {ring}").format(ring=word)
    if first.ring == now.ring:
        return ""
    if not now.ring:
        return translate("Sheet", "off the map")
    before, after = closeness.ring_word(first.ring), closeness.ring_word(now.ring)
    moved_in = translate("Sheet", "moved in, from {before} to {after}")
    moved_out = translate("Sheet", "moved out, from {before} to {after}")
    nearer = not first.ring or now.ring < first.ring
    return (moved_in if nearer else moved_out).format(before=before, after=after)


def _wish(now: Closeness) -> str:
    if not now.wished_ring or not now.ring or now.wished_ring == now.ring:
        return ""
    if now.wished_ring < now.ring:
        return translate("Sheet", "I’d like to be closer")
    return translate("Sheet", "I’d like to be further apart")
