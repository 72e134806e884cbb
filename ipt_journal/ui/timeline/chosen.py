"""The event that was chosen: its words, mood round it, and what the client says of the two."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.insight.series import Range
from ipt_journal.records import event, feelings, link
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Felt
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button, icon_button
from ipt_journal.ui.widgets.card import Card, Words, figure
from ipt_journal.ui.widgets.field import ErrorLine, TextField
from ipt_journal.ui.widgets.marks import AreaMark
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import caption, heading, picture, text
from ipt_journal.ui.widgets.tick import Tick

_SAVED_AFTER_MS = 1_000


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


class Chosen(Card):
    """What the client says is saved as they say it."""

    stepped = Signal(int)
    opened = Signal()
    edited = Signal()
    answered = Signal(object, str)  # Felt or None, words
    brought = Signal(bool)
    plan_requested = Signal()
    unmarked = Signal()  # the 48 hours are meant again, and no days of the client's choice

    def __init__(self, told: Told) -> None:
        super().__init__(gap=8, padding=(16, 12, 16, 14))
        self._felt = Segment(
            self.tr("Did the two feel connected?"),
            [(str(felt), link.felt_label(felt)) for felt in Felt],
            optional=True,
            height=34,
        )
        self._words = TextField(self.tr("How they might be linked"), lines=3, most_lines=6)
        self.bring = Tick(self.tr("Bring to session"))
        plan = Button(self.tr("Add your next session"), "link")
        plan.clicked.connect(self.plan_requested)
        self._plan = layout.row(plan, None)
        self.error = ErrorLine()
        self.unsaved = False
        self._saved = layout.row(caption(self.tr("Saved")), picture("check", "ink2", 16), gap=6)
        self._event, self._people, self._days = told.event, told.people, told.days
        self._felt.set_value(told.felt or "")
        self._words.set_value(told.words)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SAVED_AFTER_MS)
        self._build(told)
        self.show_point(told)
        self._felt.changed.connect(self.answer)
        self._words.changed.connect(self._on_said)
        self._later.timeout.connect(self.answer)
        self.bring.clicked.connect(self.brought)

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
            layout.rule(),
            text(self.tr("Did the two feel connected?"), "compact-strong"),
            layout.row(self._felt, None),
            text(self.tr("How might they be linked? Your words"), "compact-strong"),
            self._words,
            None,
            self.bring,
            self._plan,
            self.error,
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
        self._saved.hide()
        return layout.row(entry, None, self._saved)

    def show_point(self, told: Told) -> None:
        """Say on whose list the event stands, and where."""
        self.bring.setChecked(told.point is not None)
        self.bring.setEnabled(told.session is not None)
        self._plan.setVisible(told.session is None)
        if told.session is None:
            self.bring.set_below(self.tr("There is no next session yet"))
        elif told.point is not None:
            words = self.tr("Added as point {n} on {day}’s list")
            day = dates.weekday(told.session)
            self.bring.set_below(words.format(n=told.point, day=day))
        else:
            self.bring.set_below("")

    def shows(self, told: Told) -> bool:
        """Whether this card shows the same event with the same answer."""
        if self.unsaved:
            return self._event.id == told.event.id  # what is being typed stays
        same = (self._event, self._people, self._days) == (told.event, told.people, told.days)
        said = (self._felt.value, self._words.value.strip())
        return same and said == (told.felt or "", told.words)

    def say_saved(self) -> None:
        self.unsaved = False
        self._saved.show()
        announce(self, self.tr("Saved"))

    def leave(self) -> None:
        """Save what is typed and still waiting."""
        if self.unsaved:
            self.answer()

    def content(self) -> dict[str, str]:
        """Return what is said here, as it goes into a draft."""
        return {"felt": self._felt.value, "words": self._words.value}

    def restore(self, content: dict[str, str]) -> None:
        """Show what was said earlier and could not be saved."""
        self._felt.set_value(content["felt"])
        self._words.set_value(content["words"])
        self.unsaved = True

    @Slot()
    def answer(self) -> None:
        self._on_said()
        self._later.stop()
        felt = Felt(self._felt.value) if self._felt.value else None
        self.answered.emit(felt, self._words.value)

    @Slot()
    def _on_said(self) -> None:
        self.unsaved = True
        self._saved.hide()
        self._later.start()
        self.edited.emit()


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
