"""Text on a page, in the design's few sizes and tones."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import icons, layout, theme

Kind = Literal[
    "title", "number", "figure", "name", "heading", "date", "label", "body", "compact",
    "compact-medium", "compact-strong", "caption", "caption-medium", "small", "reading",
]  # fmt: skip
Tone = Literal["ink", "ink2", "accent", "danger", "notice"]
_LONG_WORD = 18  # letters


def text(words: str, kind: Kind = "body", tone: Tone = "ink", *, wrap: bool = False) -> QLabel:
    """Return a label that never takes markup from what the client wrote."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("type", kind)
    label.setProperty("tone", tone)
    if wrap:
        wrapping(label)
    return label


def wrapping(label: QLabel) -> None:
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)


def breaking(words: str) -> str:
    """Return the words such that a label can go on to the next line also within a very long one."""
    return " ".join(
        "\u200b".join(word[at : at + _LONG_WORD] for at in range(0, len(word), _LONG_WORD))
        for word in words.split(" ")
    )


def heading(words: str) -> QLabel:
    return text(words, "heading")


def caption(words: str) -> QLabel:
    return text(words, "caption", "ink2")


def key(words: str) -> QLabel:
    """Return the cap of a key on the keyboard."""
    label = text(words, "small", "ink2")
    label.setProperty("badge", "key")
    label.setFixedHeight(theme.px(20))
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label


class Picture(QLabel):
    """An icon that says nothing a word beside it does not say; it follows the theme."""

    def __init__(self, name: str, role: str, size: int) -> None:
        super().__init__()
        self._drawn = (name, role, size)
        self.setFixedSize(icons.size(size))
        self.setPixmap(icons.pixmap(*self._drawn))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self.setPixmap(icons.pixmap(*self._drawn))
        super().changeEvent(event)


def picture(name: str, role: str = "ink2", size: int = 20) -> QLabel:
    return Picture(name, role, size)


def beside(name: str, words: QWidget, role: str = "accent", size: int = 20) -> QWidget:
    """Return an icon with words that may run over several lines."""
    return layout.row((picture(name, role, size), 0, layout.TOP), (words, 1), gap=10)


class ElidedText(QLabel):
    """One line that ends in … where it does not fit; the whole text is its tooltip."""

    def __init__(
        self,
        words: str,
        kind: Kind = "compact",
        tone: Tone = "ink",
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__()
        self._cut = cut
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", kind)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words = ""
        self.set_words(words)

    def set_words(self, words: str) -> None:
        self._words = " ".join(words.split())
        self.setAccessibleName(self._words)
        self._fit()

    def _fit(self) -> None:
        fitting = self.fontMetrics().elidedText(self._words, self._cut, self.width())
        self.setText(fitting)
        self.setToolTip(self._words if fitting != self._words else "")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
