"""One help line: who answers, when, and the number; pressed, it shows the number large."""

from datetime import date

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from ipt_journal import dates
from ipt_journal.helplines.line import Age, How, Kind, Line, Origin, Seen
from ipt_journal.i18n import translate
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.layout import Item, Margins
from ipt_journal.ui.widgets.card import Card, Tag
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import breaking, picture, text
from ipt_journal.ui.widgets.web_link import WebLink

_ICONS = {
    How.CALL: ("phone",),
    How.TEXT: ("message-square",),
    How.BOTH: ("phone", "message-square"),
}
_BESIDE = 18  # letters; a longer number stands below the words
_GAP = 12


class HelpRow(Card):
    """A screen reader hears who it is and what to dial; its source is opened only when asked."""

    def __init__(self, line: Line, today: date) -> None:
        super().__init__(gap=0, padding=(1, 1, 1, 1))
        self.line = line
        self._number = text(breaking(line.number), "name")
        self._large = self._opened()
        self._large.hide()
        head = _Head(said(line), *self._parts(today), gap=_GAP, margins=(14, 8, 14, 8))
        head.clicked.connect(self._on_pressed)
        self.add(head, self._large)

    def _parts(self, today: date) -> tuple[Item, ...]:
        line = self.line
        icons = layout.column(*(picture(name, "accent", 20) for name in _ICONS[line.how]), gap=4)
        words: list[QWidget] = [text(breaking(line.name), "label", wrap=True)]
        if told(line):
            words.append(text(breaking(told(line)), "compact", "ink2", wrap=True))
        if line.origin is not None:
            words.append(text(provenance(line.origin, today), "caption", "ink2", wrap=True))
            if line.origin.age(today) is Age.OLD:
                tag = Tag(self.tr("May be out of date"), "triangle-alert")
                words.append(layout.row(tag, None, margins=(0, 3, 0, 0)))
        if len(line.number) <= _BESIDE:
            return icons, (layout.column(*words, gap=1), 1), self._number
        self._number.setWordWrap(True)
        return icons, (layout.column(*words, self._number, gap=1), 1)

    def _opened(self) -> QWidget:
        """Return the number as large as it can be read from beside the screen."""
        number = text(breaking(self.line.number), "number", wrap=True)
        parts: list[Item] = [number]
        if self.line.origin is not None:
            words = self.tr("Where this number was seen")
            parts.append(WebLink(words, self.line.origin.source))
        return layout.column(*parts, gap=4, margins=(14 + 20 + _GAP, 0, 14, 10))

    @property
    def is_open(self) -> bool:
        return not self._large.isHidden()

    @Slot()
    def _on_pressed(self) -> None:
        opened = not self.is_open
        self._large.setVisible(opened)
        self._number.setVisible(not opened)
        if opened:
            layout.reveal(self)


class _Head(RowButton):
    """As high as its words are in the width there is; Qt's own hint is a line for every word."""

    def __init__(self, name: str, *parts: Item, gap: int, margins: Margins) -> None:
        super().__init__(name, *parts, gap=gap, margins=margins)
        # Not fixed: a layout remembers the hint of an earlier width, and would keep to it.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 1)

    def _height(self) -> int:
        box = self.layout()
        return box.heightForWidth(self.width()) if box is not None else 1


def said(line: Line) -> str:
    """Return what to do, in words: who it is, and whether to call or to text which number."""
    pattern = {
        How.CALL: translate("HelpRow", "{name}, call {number}"),
        How.TEXT: translate("HelpRow", "{name}, text {number}"),
        How.BOTH: translate("HelpRow", "{name}, call or text {number}"),
    }[line.how]
    return " ".join([pattern.format(name=line.name, number=line.number) + ".", told(line)]).strip()


def told(line: Line) -> str:
    """Return when somebody answers, in which languages, and what else there is to know."""
    unknown = line.origin is not None and line.kind is not Kind.EMERGENCY
    hours = line.hours or (translate("HelpRow", "Hours not known") if unknown else "")
    parts = [_sentence(hours), line.say.strip()]
    if line.languages:
        languages = translate("HelpRow", "Languages: {languages}.")
        parts.append(languages.format(languages=line.languages))
    return " ".join(part for part in parts if part)


def provenance(origin: Origin, today: date) -> str:
    """Return where a number was seen, and whether anybody has asked its operator."""
    age = origin.age(today)
    if age is Age.UNCHECKED or origin.verified_on is None:
        if origin.seen is Seen.ELSEWHERE:
            words = translate(
                "HelpRow", "Not confirmed: seen at {where}, not checked with the operator"
            )
        else:
            words = translate("HelpRow", "{where}, not checked with the operator")
        return words.format(where=origin.site)
    day = dates.day_month_year(origin.verified_on)
    words = translate("HelpRow", "{where}, checked with the operator {day}")
    return words.format(where=origin.site, day=day)


def _sentence(words: str) -> str:
    words = words.strip()
    return words if not words or words[-1] in ".!?" else f"{words}."
