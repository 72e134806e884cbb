"""One person in the list: a round initial, name and standing, and how many events there are."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records import person
from ipt_journal.records.person import Person, Status
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.widgets.text import ElidedText, text


class PersonRow(QPushButton):
    """Shows the person's card when pressed."""

    def __init__(self, one: Person, events: int, on_paper: str, *, chosen: bool) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.setProperty("active", "true" if chosen else "false")
        self.setAutoDefault(False)
        relation = person.relation(one)
        standing = person.status_label(one.status)
        paper = translate("PersonRow", "on paper: {alias}").format(alias=on_paper)
        below = f"{relation[:1].upper()}{relation[1:]} · {standing} · {paper}"
        count = translate("PersonRow", "%n event(s)", n=events)
        self.setAccessibleName(f"{one.label}, {below}, {count}")
        words = layout.column(
            ElidedText(one.label, "label"), ElidedText(below, "compact", "ink2"), gap=0
        )
        self._box = QHBoxLayout(self)
        number = text(count, "compact", "ink2")
        head = _Head(one.label, died=one.status is Status.DIED)
        layout.fill(self._box, head, (words, 1), number, gap=12, margins=(10, 8, 12, 8))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return self._box.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._box.sizeHint().height())


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
