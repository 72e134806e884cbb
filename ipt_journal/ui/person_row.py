"""One person in the list: a round initial, name and standing, and how many events there are."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ipt_journal.i18n import translate
from ipt_journal.records import person
from ipt_journal.records.person import Person, Status
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import ElidedText, text


class PersonRow(RowButton):
    """Shows the person's card when pressed."""

    def __init__(self, one: Person, events: int, on_paper: str, *, chosen: bool) -> None:
        relation = person.relation(one)
        standing = person.status_label(one.status)
        paper = translate("PersonRow", "on paper: {alias}").format(alias=on_paper)
        parts = (f"{relation[:1].upper()}{relation[1:]}", standing, paper)
        below = " · ".join(part for part in parts if part)
        count = translate("PersonRow", "%n event(s)", n=events)
        words = layout.column(
            ElidedText(one.label, "label"), ElidedText(below, "compact", "ink2"), gap=0
        )
        super().__init__(
            f"{one.label}, {below}, {count}",
            _Head(one.label, died=one.status is Status.DIED),
            (words, 1),
            text(count, "compact", "ink2"),
            gap=12,
            margins=(10, 8, 12, 8),
        )
        self.setProperty("active", "true" if chosen else "false")


class _Head(QWidget):
    """The initial in a circle; a dashed one for somebody who died."""

    def __init__(self, name: str, *, died: bool) -> None:
        super().__init__()
        self._initial = next((letter for letter in name if letter.isalnum()), name[:1]).upper()
        self._died = died
        self.setFixedSize(theme.px(40), theme.px(40))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(theme.colour("ink2"), 1.6)
            if self._died:
                pen.setDashPattern([3, 2.4])
            painter.setPen(pen)
            painter.setBrush(theme.colour("card"))
            face = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            painter.drawEllipse(face)
            painter.setFont(theme.font(16, 600))
            painter.setPen(theme.colour("ink"))
            painter.drawText(face, Qt.AlignmentFlag.AlignCenter, self._initial)
