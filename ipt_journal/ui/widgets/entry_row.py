"""One entry in a short list: its mark or number, its words, when and with whom."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import entries, named
from ipt_journal.records.entries import Entry
from ipt_journal.ui import layout, theme
from ipt_journal.ui.widgets.card import MoodNumber
from ipt_journal.ui.widgets.marks import EventMark
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import ElidedText, picture


class EntryRow(RowButton):
    """Opens its entry when pressed."""

    def __init__(self, entry: Entry, today: date) -> None:
        self.entry = entry
        first, second = first_line(entry), second_line(entry, today)
        words = layout.column(ElidedText(first), ElidedText(second, "caption", "ink2"), gap=0)
        super().__init__(
            f"{first}, {second}", _mark(entry), (words, 1), gap=10, margins=(2, 5, 2, 5)
        )


def first_line(entry: Entry) -> str:
    return entry.words or translate("Entry", "Mood {mood}").format(mood=entry.mood)


def second_line(entry: Entry, today: date) -> str:
    """Return when, and with whom or what sort of entry it is."""
    when = dates.moment(entry.happened, today)
    sorts = {
        entries.CHECK_IN: translate("Entry", "mood"),
        entries.NOTE: translate("Entry", "note"),
        entries.RESPONSE: translate("Entry", "questionnaire"),
        entries.EVENT: translate("Entry", "no one") if entry.no_one else "",
        entries.STRETCH: translate("Entry", "a time you marked"),
    }
    other = (translate("Entry", "someone else"),) if entry.someone_else else ()
    what = ", ".join((*entry.people, *other))
    what = what or (sorts[entry.kind] if entry.kind in sorts else named.label(entry.kind))
    return f"{when} · {what}" if what else when


def _mark(entry: Entry) -> QWidget:
    if entry.kind == entries.CHECK_IN:
        return MoodNumber(entry.mood or 0)
    if entry.kind == entries.NOTE:
        icon = picture("notebook-pen", "ink2", 20)
        icon.setFixedWidth(theme.px(28))
        icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return icon
    return EventMark(entry.area, entry.valence, hollow=entry.hollow, mixed=entry.mixed)
