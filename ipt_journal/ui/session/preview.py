"""The paper as it will be, page by page, and the ways to get it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.paper import output
from ipt_journal.ui.paper.pages import Pages, paper_sizes
from ipt_journal.ui.widgets.button import Button, icon_button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import heading, text

_WIDTH = 402
_LEAST_HEIGHT = 240  # in a low window, or where a message stands below


class PageView(QWidget):
    """One page, as large as there is room for, sharp at every scale."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: Pages | None = None
        self._number = 0
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(_LEAST_HEIGHT))

    def show_page(self, pages: Pages, number: int) -> None:
        self._pages, self._number = pages, number
        self._image = QImage()
        self.setAccessibleName(self.tr("Page {n} of the paper").format(n=number + 1))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        ratio = self._pages.height / self._pages.width if self._pages else 1.414
        return QSize(theme.px(_WIDTH), round(theme.px(_WIDTH) * ratio))

    def set_width(self, width: int) -> None:
        """Be exactly so many pixels wide, and as high as the page is then."""
        hint = self.sizeHint()
        self.setFixedSize(width, round(width * hint.height() / hint.width()))

    def _draw_for(self, pages: Pages) -> QImage:
        """Return the page in the size that fits, drawn again only when that changes."""
        scale = min(self.width() / pages.width, self.height() / pages.height)
        ratio = self.devicePixelRatioF()
        width = round((pages.width * scale - 2) * ratio)
        if self._image.width() != width:
            self._image = output.picture(pages, self._number, width)
            self._image.setDevicePixelRatio(ratio)
        return self._image

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pages is None:
            return
        image = self._draw_for(self._pages)
        size = image.deviceIndependentSize().toSize()
        face = QRect(QPoint((self.width() - size.width()) // 2, 1), size)
        with QPainter(self) as painter:
            painter.drawImage(face.topLeft(), image)
            painter.setPen(QPen(theme.colour("line_strong"), 1))
            painter.drawRect(face.adjusted(-1, -1, 0, 0))


class Enlargeable(PageView):
    """A page that is read larger when it is pressed, by mouse or by Enter."""

    enlarged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Read it larger"))
        self.setAccessibleDescription(self.tr("Enter shows it larger."))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.enlarged.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.enlarged.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.setPen(QPen(theme.colour("accent"), 2))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class Leaves(Card):
    """A paper page by page, in the size that was chosen; what is shown is what is printed."""

    larger_requested = Signal()
    size_chosen = Signal(str)

    def __init__(self, title: str, *above: QWidget) -> None:
        """Show a paper under its title; `above` stands between the two."""
        super().__init__(gap=8, padding=(20, 8, 20, 14))
        self._pages: Pages | None = None
        self._number = 0
        self._view = Enlargeable()
        self._view.enlarged.connect(self.larger_requested)
        self._place = text("", "compact-medium", "ink2")
        self._earlier = icon_button("chevron-left", self.tr("Page before"))
        self._later = icon_button("chevron-right", self.tr("Page after"))
        self._earlier.clicked.connect(lambda: self._turn(-1))
        self._later.clicked.connect(lambda: self._turn(1))
        self._size = Segment(self.tr("Paper"), paper_sizes(), height=30)
        self._size.changed.connect(lambda: self.size_chosen.emit(self._size.value))
        turning = layout.row(self._earlier, self._place, self._later, gap=2)
        self.add(layout.row(heading(title), 8, self._size, None, turning), *above, (self._view, 1))

    def show_pages(self, pages: Pages) -> None:
        self._pages = pages
        self._size.set_value(pages.size)
        self._number = min(self._number, pages.count - 1)
        self._show()

    @property
    def pages(self) -> Pages | None:
        return self._pages

    def _turn(self, by: int) -> None:
        self._number += by
        self._show()

    def _show(self) -> None:
        if self._pages is None:
            return
        count = self._pages.count
        self._view.show_page(self._pages, self._number)
        words = self.tr("Page {n} of {all}").format(n=self._number + 1, all=count)
        self._place.setText(words)
        self._earlier.setEnabled(self._number > 0)
        self._later.setEnabled(self._number + 1 < count)


class LeftOut(Card):
    """What is not on the paper; a list on screen and nowhere else."""

    done = Signal()

    def __init__(self, left: Sequence[tuple[str, str]]) -> None:
        super().__init__(gap=6, padding=(20, 12, 20, 14))
        self.first = Button(self.tr("Back to the paper"), dense=True)
        self.first.clicked.connect(self.done)
        only = self.tr("This list is only on the screen. The paper does not show that it exists.")
        self.add(
            layout.row(heading(self.tr("Left out")), None, self.first),
            text(only, "compact", "ink2", wrap=True),
            layout.rule(),
        )
        for day, words in left:
            day_label = text(day, "caption", "ink2")
            day_label.setFixedWidth(theme.px(76))
            line = text(words[:400], "compact", wrap=True)
            self.add(layout.row((day_label, 0, layout.TOP), (line, 1)))
        if not left:
            self.add(text(self.tr("Nothing of these days is left out."), "compact"))
        self.add(None)
