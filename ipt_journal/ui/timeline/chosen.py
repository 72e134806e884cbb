"""The event that was chosen: its words, mood round it, and what the client says of the two."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.insight.series import Range
from ipt_journal.records import event, feelings, link
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Felt
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.answering import Answering
from ipt_journal.ui.widgets.button import Button, icon_button
from ipt_journal.ui.widgets.card import Card, Words, figure
from ipt_journal.ui.widgets.field import TextField
from ipt_journal.ui.widgets.marks import AreaMark
from ipt_journal.ui.widgets.said_earlier import OfDay, SaidEarlier
from ipt_journal.ui.widgets.text import heading, text


@dataclass(frozen=True, slots=True)
class Told:
    """Everything the card shows of one event."""

    event: RelationshipEvent
    people: tuple[str, ...]
    before: Range
    after: Range
    felt: Felt | None
    words: str
    session: date | None  # of the next session, if one is planned
    point: int | None  # its place on that session's agenda
    days: tuple[date, date] | None = None  # marked by the client as the mood that is meant
    mood: Range | None = None  # of those days
    talked: tuple[OfDay, ...] = ()  # what was said about it in sessions


class Chosen(Card):
    """What the client says is saved as they say it, by `answering`."""

    stepped = Signal(int)
    opened = Signal()
    closer_requested = Signal()
    unmarked = Signal()  # the 48 hours are meant again, and no days of the client's choice

    def __init__(self, told: Told) -> None:
        super().__init__(gap=8, padding=(16, 12, 16, 14))
        self.answering = Answering(
            self.tr("Did the two feel connected?"),
            [(str(felt), link.felt_label(felt)) for felt in Felt],
            TextField(self.tr("How they might be linked"), lines=3, most_lines=6),
            self,
        )
        self._told = told
        self._build(told)
        self.answering.show(told.felt or "", told.words)
        self.show_point(told)

    @property
    def felt(self) -> Felt | None:
        code, _ = self.answering.said
        return Felt(code) if code else None

    def _build(self, told: Told) -> None:
        self.add(
            self._head(told.event),
            text(self._when(told), "compact", "ink2", wrap=True),
            Words(told.event.words),
        )
        feeling = ", ".join(feelings.shown(word) for word in told.event.felt)
        if feeling:
            self.add(text(feeling, "compact", "ink2", wrap=True))
        self.add(
            layout.row(
                (figure(span(told.before), self.tr("48 h before"), count(told.before)), 1),
                (figure(span(told.after), self.tr("48 h after"), count(told.after)), 1),
            ),
            *self._own(told),
            *self._marked(told),
            *self._talked(told),
            layout.rule(),
            text(self.tr("Did the two feel connected?"), "compact-strong"),
            layout.row(self.answering.choice, None),
            text(self.tr("How might they be linked? Your words"), "compact-strong"),
            self.answering.words,
            None,
            self.answering.bring,
            self.answering.plan,
            self.answering.error,
            self._foot(),
        )

    def _own(self, told: Told) -> tuple[QWidget, ...]:
        """Return the numbers that the client gave the event itself, beside those of check-ins."""
        before, after = told.event.mood_before, told.event.mood_after
        if before is None and after is None:
            return ()
        words = self.tr("Your own numbers: {before} before, {after} after")
        dash = self.tr("–")
        said = words.format(
            before=dash if before is None else before, after=dash if after is None else after
        )
        return (text(said, "compact", "ink2", wrap=True),)

    def _marked(self, told: Told) -> tuple[QWidget, ...]:
        """Return what the client marked as the mood they mean, with a way to let it go."""
        if told.days is None or told.mood is None:
            return ()
        first, last = told.days
        days = dates.day_month(first) if first == last else dates.span(first, last)
        words = self.tr("You marked {days}: mood {range}, {count}")
        said = words.format(days=days, range=span(told.mood), count=count(told.mood))
        away = icon_button("x", self.tr("Do not mark these days"))
        away.clicked.connect(self.unmarked)
        return (layout.row((text(said, "compact", wrap=True), 1), (away, 0, layout.TOP), gap=6),)

    def _talked(self, told: Told) -> tuple[QWidget, ...]:
        """Return what client and therapist said about it together."""
        if not told.talked:
            return ()
        said = SaidEarlier(self)
        said.show_said(told.talked)
        return (said,)

    def _head(self, told: RelationshipEvent) -> QWidget:
        earlier = icon_button("chevron-left", self.tr("Earlier event"))
        later = icon_button("chevron-right", self.tr("Later event"))
        earlier.clicked.connect(lambda: self.stepped.emit(-1))
        later.clicked.connect(lambda: self.stepped.emit(1))
        title = heading(event.title(told))
        title.setWordWrap(True)
        return layout.row(AreaMark(told.area, 7), (title, 1), earlier, later, gap=6)

    def _when(self, told: Told) -> str:
        happened = told.event.happened
        local = happened.local
        exact = f"{dates.long_day(local.date())}, {dates.clock(local)}"
        known = happened.precision.value == "exact"
        when = exact if known else dates.moment(happened, local.date())
        other = (self.tr("someone else"),) if told.event.someone_else else ()
        people = ", ".join((*told.people, *other))
        whom = people or (self.tr("No one") if told.event.no_one else "")
        return " · ".join(part for part in (whom, when) if part)

    def _foot(self) -> QWidget:
        entry = Button(self.tr("Open entry"), dense=True)
        entry.clicked.connect(self.opened)
        closer = Button(self.tr("Look closer"), dense=True)
        closer.clicked.connect(self.closer_requested)
        return layout.row(entry, closer, None, self.answering.saved)

    def show_point(self, told: Told) -> None:
        """Say on whose list the event stands, and where."""
        self.answering.show_point(told.session, told.point)

    def shows(self, told: Told) -> bool:
        """Whether this card shows the same event with the same answer."""
        if self.answering.unsaved:
            return self._told.event.id == told.event.id  # what is being typed stays
        known = self._told
        same = (known.event, known.people, known.days) == (told.event, told.people, told.days)
        said = self.answering.said == (told.felt or "", told.words)
        return same and said and known.talked == told.talked


def around(told: Told) -> str:
    """Return the moods before and after in words for a screen reader."""
    moods = translate("Chosen", "mood {before} before, {after} after ({count})")
    said = {"before": span(told.before), "after": span(told.after), "count": count(told.before)}
    return moods.format(**said)


def span(found: Range) -> str:
    """Write 5 to 6, or 5 where all are alike."""
    if not found.n:
        return "–"
    if found.low == found.high:
        return f"{found.low:g}"
    both = translate("Chosen", "{low} to {high}")
    return both.format(low=f"{found.low:g}", high=f"{found.high:g}")


def count(found: Range) -> str:
    if not found.n:
        return translate("Chosen", "no check-ins")
    return translate("Chosen", "%n check-in(s)", n=found.n)
