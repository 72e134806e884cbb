"""What forms in a card of their own share: Cancel, Delete that can be undone, and being done."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.form import Form
from ipt_journal.ui.layout import Item
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import heading


class CardForm(Form):
    """Opens in the place of something else, which comes back when it is `done`."""

    done = Signal()

    def remove(self) -> None:
        """Delete the record that is edited here, in a write of its own."""
        raise NotImplementedError

    def lay_out(self, title: str, *items: Item, deletable: bool) -> None:
        """Put the items in a card below a title, and the buttons below them."""
        cancel = Button(self.tr("Cancel"), "ghost", dense=True)
        cancel.clicked.connect(self._on_cancel)
        self.saving = self.save_button()
        end: tuple[QWidget, ...] = (cancel, self.saving)
        delete = self.only_where_kept(Button(self.tr("Delete"), "danger", "trash-2", dense=True))
        delete.clicked.connect(self._on_delete)
        if not deletable:
            delete.hide()
        card = Card(
            layout.indented(heading(title), None),
            *items,
            self.error,
            layout.indented(delete, None, *end),
            gap=10,
            padding=(12, 14, 12, 14),
        )
        layout.fill(QVBoxLayout(self), card)

    @Slot()
    def _on_cancel(self) -> None:
        self.desk.drafts.saved(self.key)
        self.done.emit()

    @Slot()
    def _on_delete(self) -> None:
        if self.desk.attempt(self.remove, self.error.say):
            self.desk.drafts.saved(self.key)
            self.desk.deleted()
            self.done.emit()
