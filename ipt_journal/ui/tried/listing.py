"""The list of what is tried: by sort, the folded ones apart, as many at once as one can look at."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records.trials import KINDS, Listed
from ipt_journal.ui import layout
from ipt_journal.ui.tried.rows import TrialRow
from ipt_journal.ui.tried.shapes import sort_label
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import picture, text

_AT_ONCE = 40


class Listing(QWidget):
    """Says which row was pressed; whoever shows it opens the record."""

    chosen = Signal(object, bool)  # Listed; whether it was folded and opened on purpose

    def __init__(self) -> None:
        super().__init__()
        self._found: Sequence[Listed] = ()
        self._open: UUID | None = None
        self._unfolded = False
        self._most = _AT_ONCE
        self.rows: dict[UUID, TrialRow] = {}
        sorts = [(str(kind.__tablename__), sort_label(str(kind.__tablename__))) for kind in KINDS]
        self.sort = Segment(self.tr("Show"), [("all", self.tr("All")), *sorts], height=34)
        self.sort.set_value("all")
        self.sort.changed.connect(self._show)
        rows = QWidget()
        self._box = QVBoxLayout(rows)
        layout.fill(self._box)
        self._sorts = layout.row(self.sort, None)
        layout.fill(QVBoxLayout(self), self._sorts, rows, gap=12)

    def show_listed(self, found: Sequence[Listed], opened: UUID | None) -> None:
        self._found, self._open = found, opened
        self._show()

    def fold(self) -> None:
        """Fold again what was opened on purpose."""
        self._unfolded = False

    def focus_on(self, key: UUID | None) -> bool:
        """Put the keyboard on a row; False when there is none of that record."""
        row = self.rows.get(key) if key else None
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        return row is not None

    @Slot()
    def _show(self) -> None:
        layout.clear(self._box)
        self.rows = {}
        wanted = [one for one in self._found if self.sort.value in {"all", _table(one)}]
        plain = [one for one in wanted if not one.folded]
        folded = [one for one in wanted if one.folded]
        self._sorts.setVisible(bool(self._found))
        if not plain and not folded:
            self._box.addWidget(self._empty())
            return
        parts: list[QWidget] = self._rows(plain[: self._most])
        if len(plain) > self._most:
            parts.append(self._more(len(plain) - self._most))
        if folded:
            parts += self._rows(folded) if self._unfolded else [self._folded_row()]
        card = Card(gap=0, padding=(8, 8, 8, 8))
        for index, part in enumerate(parts):
            card.add(*((layout.rule(),) if index else ()), part)
        self._box.addWidget(card)

    def _rows(self, found: Sequence[Listed]) -> list[QWidget]:
        for one in found:
            row = TrialRow(one, chosen=one.record.id == self._open)
            row.clicked.connect(partial(self.chosen.emit, one, one.folded))
            self.rows[one.record.id] = row
        return [self.rows[one.record.id] for one in found]

    def _empty(self) -> QWidget:
        if self._found:
            words = self.tr("Nothing of this sort yet.")
        else:
            words = self.tr(
                "Nothing here yet. Something small to try, words to practise, a decision to weigh, "
                "or a way to ask for support: each can begin with one line."
            )
        return Card(text(words, "body", "ink2", wrap=True), padding=(20, 16, 20, 16))

    def _more(self, left: int) -> QWidget:
        more = Button(translate("Tried", "Show more: %n left", n=left), "link", "plus")
        more.clicked.connect(self._on_more)
        return layout.row(more, None, margins=(8, 8, 8, 4))

    def _folded_row(self) -> QWidget:
        show = Button(self.tr("Show"), "link", "eye")
        show.setAccessibleName(self.tr("Show what is kept, folded"))
        show.clicked.connect(self._on_unfolded)
        kept = text(self.tr("Kept, folded"), "body", "ink2")
        icon = picture("chevron-right", "ink2", 20)
        return layout.row(icon, kept, None, show, gap=12, margins=(10, 7, 10, 7))

    @Slot()
    def _on_more(self) -> None:
        self._most += _AT_ONCE
        self._show()

    @Slot()
    def _on_unfolded(self) -> None:
        self._unfolded = True
        self._show()
        first = next((one.record.id for one in self._found if one.folded), None)
        self.focus_on(first)


def _table(one: Listed) -> str:
    return str(one.record.__tablename__)
