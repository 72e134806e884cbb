"""One person's card, to read: how things stand, give and take, what each counts on, lately."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import person
from ipt_journal.records.entries import Entry
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Confide
from ipt_journal.summary.names import Names
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.people import place, told_words
from ipt_journal.ui.people.data import Told
from ipt_journal.ui.people.mood_strip import MoodStrip
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card, Tag
from ipt_journal.ui.widgets.marks import EventMark
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import ElidedText, caption, text

_NEAR = 14  # days in which a weekday and a number say enough
_CONFIDE_ICONS = {
    Confide.YES: "check", Confide.PARTLY: "minus", Confide.NO: "x", Confide.UNSURE: "circle-help",
}  # fmt: skip


class PersonCard(Card):
    """Nothing under "Private to me" is shown here."""

    edit_wanted = Signal()
    merge_wanted = Signal()
    archive_wanted = Signal()

    def __init__(self, desk: Desk, told: Told) -> None:
        super().__init__(gap=8, padding=(18, 16, 18, 12))
        self._desk, self._told, self._one = desk, told, told.person
        self.edit = Button(self.tr("Edit"), icon="pencil", dense=True)
        self.edit.clicked.connect(self.edit_wanted)
        self.add(self._head(), *self._strip())
        for part in (self._give_and_take(), self._counting_on(), self._words(), self._lately()):
            if part is not None:
                self.add(layout.rule(), part)
        self.add(None, layout.rule(), *self._confide(), self._ways(), self._quiet_actions())

    def _head(self) -> QWidget:
        names = Names(self._told.everyone.people, PeopleAs.ALIAS)
        first = told_words.first_line(self._one, names.full(self._one))
        lines = [text(first, "caption", "ink2", wrap=True)]
        where = self._told.place
        if where is not None:
            closeness = ", ".join(
                part for part in (place.ring_words(where), place.wish_words(where)) if part
            )
            lines.append(
                text(f"{closeness[:1].upper()}{closeness[1:]}", "caption", "ink2", wrap=True)
            )
        if self._one.archived:
            kept = self.tr("Archived: not on the map, and not offered for new entries.")
            lines.append(text(kept, "caption", "ink2", wrap=True))
        words = layout.column(text(self._one.label, "name", wrap=True), *lines, gap=2)
        return layout.row((words, 1), (self.edit, 0, layout.TOP), gap=8)

    def _strip(self) -> tuple[QWidget, ...]:
        name, count = self._one.label, len(self._told.happened)
        if not len(self._told.moods.times) and not count:
            return ()
        days = translate("PersonCard", "your mood, and %n event(s) with {name}", n=count)
        words = days.format(name=name)
        start = date.fromordinal(date(1970, 1, 1).toordinal() + self._told.start // 86_400)
        below = layout.row(
            caption(dates.day_month(start)),
            (_centred(words), 1),
            caption(self.tr("today")),
            gap=8,
        )
        return MoodStrip(self._told, words), below

    def _give_and_take(self) -> QWidget | None:
        gets = told_words.support(self._one.gets, self._one.gets_words)
        gives = told_words.support(self._one.gives, self._one.gives_words)
        if not gets and not gives:
            return None
        parts = ((self.tr("What I get"), gets), (self.tr("What I give"), gives))
        columns = [(_block(title, words), 1, layout.TOP) for title, words in parts]
        return layout.row(*columns, gap=20)

    def _counting_on(self) -> QWidget | None:
        name = self._one.label
        mine = told_words.expectations(self._one.mine, told_words.my_sources())
        theirs = told_words.expectations(self._one.theirs, told_words.their_sources())
        parts: list[QWidget] = []
        if mine:
            title = self.tr("I count on {name} for").format(name=name)
            parts += [_title(title), *(_counted(*row) for row in mine)]
        if theirs:
            title = self.tr("{name} seems to count on me for").format(name=name)
            parts += [_title(title), *(_counted(*row) for row in theirs)]
        return layout.column(*parts, gap=6) if parts else None

    def _words(self) -> QWidget | None:
        parts: list[QWidget] = [
            layout.row((text(title, "compact", "ink2", wrap=True), 1), text(words, "compact"))
            for title, words in told_words.in_short(self._one)
        ]
        parts += [_block(title, words) for title, words in told_words.further(self._one)]
        return layout.column(*parts, gap=8) if parts else None

    def _lately(self) -> QWidget | None:
        if not self._told.lately:
            return None
        rows = [self._event(one) for one in self._told.lately]
        return layout.column(_title(self.tr("Lately")), *rows, gap=4)

    def _event(self, one: Entry) -> QWidget:
        day = one.happened.day
        near = 0 <= (self._told.today - day).days < _NEAR
        when = dates.weekday_number(day) if near else _short(day, self._told.today)
        row = RowButton(
            f"{one.words}, {when}",
            EventMark(one.area, one.valence, hollow=one.hollow, mixed=one.mixed),
            (ElidedText(one.words), 1),
            caption(when),
            gap=8,
            margins=(0, 2, 2, 2),
        )
        row.clicked.connect(lambda: self._desk.visit("event", one.id))
        return row

    def _confide(self) -> tuple[QWidget, ...]:
        answer = self._one.can_confide
        if answer is None:
            return ()
        asked = self.tr("Can I tell {name} how bad it gets?").format(name=self._one.label)
        tag = Tag(person.confide_label(answer), _CONFIDE_ICONS[answer])
        return (layout.row((text(asked, "compact", wrap=True), 1), tag, gap=6),)

    def _ways(self) -> QWidget:
        key = self._one.id
        words = translate("PersonCard", "All %n event(s)", n=self._told.count)
        every = Button(words, icon="list", dense=True)
        every.clicked.connect(lambda: self._desk.visit("entries", person=key, events=True))
        if not self._told.count:
            every.hide()
        line = Button(self.tr("See on timeline"), icon="chart-spline", dense=True)
        line.clicked.connect(lambda: self._desk.visit("timeline", person=key))
        return layout.row(every, line, None, gap=8)

    def _quiet_actions(self) -> QWidget:
        same = Button(self.tr("Same as someone else"), "ghost", dense=True)
        same.clicked.connect(self.merge_wanted)
        words = self.tr("Bring back") if self._one.archived else self.tr("Archive")
        archive = Button(words, "ghost", dense=True)
        archive.clicked.connect(self.archive_wanted)
        if self._desk.journal.read_only:
            same.setEnabled(False)
            archive.setEnabled(False)
        if len(self._told.everyone.people) < 2:
            same.hide()
        return layout.row(same, archive, None, gap=4)


def _title(words: str) -> QWidget:
    return text(words, "caption-medium", "ink2", wrap=True)


def _block(title: str, words: str) -> QWidget:
    return layout.column(_title(title), text(words, "compact", wrap=True), gap=2)


def _counted(words: str, known: str) -> QWidget:
    line = (text(words, "compact", wrap=True), 1)
    return layout.row(line, (caption(known), 0, layout.TOP), gap=8)


def _centred(words: str) -> QWidget:
    label = text(words, "caption", "ink2", wrap=True)
    label.setAlignment(label.alignment().AlignHCenter)
    return label


def _short(day: date, today: date) -> str:
    return dates.short_day_month(day) if day.year == today.year else dates.day_month_year(day)
