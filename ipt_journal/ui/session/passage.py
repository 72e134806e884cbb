"""One text on its way to paper: how it will read, and what stands for words in it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records.paper import Wording
from ipt_journal.summary.names import Piece
from ipt_journal.summary.texts import BLACK, Passage, joined
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.field import LineField, TextField
from ipt_journal.ui.widgets.text import ElidedText, breaking, caption, text


class ReadOnlyWords(TextField):
    """The client's text to select words in, by mouse or by Shift and the arrows."""

    def __init__(self, words: str, name: str) -> None:
        super().__init__(name, lines=1, most_lines=12)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.set_value(words)

    def selected(self) -> tuple[int, int]:
        """Return start and end of what is selected, in letters as Python counts them."""
        cursor = self.textCursor()
        return self._letters(cursor.selectionStart()), self._letters(cursor.selectionEnd())

    def select_nothing(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def _letters(self, place: int) -> int:
        """Return how many letters lie before a place that Qt counts in UTF-16."""
        units = self.value.encode("utf-16-le")[: 2 * place]
        return len(units.decode("utf-16-le", "ignore"))


class PassageRow(QWidget):
    """`wordings` are the client's own; the pieces of `passage` have also the names."""

    changed = Signal(object)  # this row
    opened = Signal(object)  # this row

    def __init__(self, name: str, passage: Passage) -> None:
        super().__init__()
        self.passage = passage
        own = (one for one in passage.pieces if one.own)
        self.wordings = tuple(Wording(one.start, one.written, one.becomes) for one in own)
        self._printed = text("", "compact", wrap=True)
        self._count = caption("")
        self.button = Button(self.tr("Change"), "link", dense=True)
        self.button.clicked.connect(self._on_pressed)
        self._inside: QWidget | None = None
        self._box = QVBoxLayout(self)
        told = layout.column(caption(name), self._printed, gap=1)
        line = layout.row((told, 1), self._count, self.button, gap=8, margins=(0, 4, 6, 4))
        layout.fill(self._box, line, gap=4)
        self._say()

    def _pieces(self) -> tuple[Piece, ...]:
        """Return what stands for what now; the names as they are without the client's word."""
        own = [Piece(one.start, one.written, one.becomes, own=True) for one in self.wordings]
        return joined(self.passage.names, own)

    def _say(self) -> None:
        pieces = self._pieces()
        printed = replace(self.passage, pieces=pieces).printed
        self._printed.setText(breaking(printed))
        self.button.setAccessibleName(self.tr("Change: {words}").format(words=printed))
        some = translate("PassageRow", "%n replaced", n=len(pieces)) if pieces else ""
        self._count.setText(some)

    # What can be changed, made when it is wanted

    @Slot()
    def _on_pressed(self) -> None:
        if self._inside is not None:
            self.close_up()
            return
        self._open()
        self.opened.emit(self)

    def close_up(self) -> None:
        """Fold up; what was changed stays."""
        if self._inside is not None:
            self._box.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = None

    def _open(self) -> None:
        self._words = ReadOnlyWords(self.passage.words, self.tr("What I wrote, to select words in"))
        black = Button(self.tr("Black out the selected words"), dense=True)
        black.clicked.connect(partial(self._put, BLACK))
        other = Button(self.tr("Put other words"), dense=True)
        other.clicked.connect(partial(self._put, ""))
        self._hint = caption(self.tr("Select words with the mouse, or with Shift and the arrows."))
        self._list = QVBoxLayout()
        self._rows: list[_PieceRow] = []
        layout.fill(self._list, gap=4)
        listed = QWidget()
        listed.setLayout(self._list)
        self._inside = layout.column(
            self._words, self._hint, layout.row(black, other, None), listed, gap=6,
            margins=(0, 0, 6, 8),
        )  # fmt: skip
        self._box.addWidget(self._inside)
        self._show_pieces()

    def _show_pieces(self) -> None:
        pieces = self._pieces()
        if [one.place for one in self._rows] != [(one.start, one.written) for one in pieces]:
            layout.clear(self._list)
            self._rows = [_PieceRow(one, self._become, self._give_up) for one in pieces]
            for row in self._rows:
                self._list.addWidget(row)
        for row, piece in zip(self._rows, pieces, strict=True):
            row.show_piece(piece)

    def _put(self, becomes: str) -> None:
        """Let `becomes` stand for what is selected, or ask what shall."""
        start, end = self._words.selected()
        written = self.passage.words[start:end]
        if not written.strip():
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._words.select_nothing()
        self._become(Piece(start, written, becomes, own=True))
        for row in self._rows:
            if row.piece.start <= start < row.piece.end:
                row.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _become(self, piece: Piece) -> None:
        """Let a piece stand as it is, in the place of all that it meets."""
        met = [one for one in self.wordings if not _meets(one, piece)]
        met.append(Wording(piece.start, piece.written, piece.becomes))
        self._take(tuple(sorted(met, key=lambda one: one.start)))

    def _give_up(self, piece: Piece) -> None:
        """Go back to what stands there by itself: the name as chosen, or what was written."""
        self._take(tuple(one for one in self.wordings if not _meets(one, piece)))

    def _take(self, wordings: tuple[Wording, ...]) -> None:
        self.wordings = wordings
        self._say()
        self._show_pieces()
        self.changed.emit(self)


class _PieceRow(QWidget):
    """What was written, what stands for it, and three ways of changing that."""

    def __init__(
        self, piece: Piece, become: Callable[[Piece], None], give_up: Callable[[Piece], None]
    ) -> None:
        super().__init__()
        self.piece = piece
        self._become, self._give_up = become, give_up
        self.field = LineField(self.tr("On paper for “{words}”").format(words=piece.written),
                               dense=True)  # fmt: skip
        self.field.editingFinished.connect(self._on_edited)
        stays = Button(self.tr("As written"), "link", dense=True)
        stays.clicked.connect(lambda: self._let(self.piece.written))
        black = Button(self.tr("Black out"), "link", dense=True)
        black.clicked.connect(lambda: self._let(BLACK))
        self._back = Button(self.tr("Undo"), "link", dense=True)
        self._back.clicked.connect(self._on_back)
        buttons = (stays, black, self._back)
        for button in buttons:
            button.setAccessibleName(f"{button.text()}: {piece.written}")
        written: QLabel = ElidedText(piece.written, "compact-medium")
        line = layout.row((written, 1), (self.field, 1), *buttons, gap=10)
        layout.fill(QVBoxLayout(self), line)

    @property
    def place(self) -> tuple[int, str]:
        """Return where the words are, and what was written there."""
        return self.piece.start, self.piece.written

    def show_piece(self, piece: Piece) -> None:
        """Show what stands there now; the keyboard stays where it is."""
        self.piece = piece
        self.field.set_value(piece.becomes)
        self._back.setVisible(piece.own)

    def _let(self, becomes: str) -> None:
        self._become(replace(self.piece, becomes=becomes, own=True))

    @Slot()
    def _on_back(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._give_up(self.piece)

    @Slot()
    def _on_edited(self) -> None:
        if self.field.value != self.piece.becomes:
            self._let(self.field.value)


def _meets(one: Wording, piece: Piece) -> bool:
    return one.start < piece.end and piece.start < one.start + len(one.written)
