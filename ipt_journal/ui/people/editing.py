"""The card of a person being edited: the form with its buttons."""

from uuid import UUID

from PySide6.QtCore import Signal

from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.forms.person import PersonForm
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import text


class Editing(Card):
    """Stands in the place of the card until it is saved or left."""

    saved = Signal(object)  # Change | None
    left = Signal()
    delete_wanted = Signal()

    def __init__(self, desk: Desk, key: UUID | None) -> None:
        super().__init__(gap=12, padding=(16, 16, 16, 16))
        self.form = PersonForm(desk, key)
        self.form.saved.connect(self.saved)
        title = self.tr("Someone new") if key is None else self.form.name.value
        cancel = Button(self.tr("Cancel"), "ghost", dense=True)
        cancel.clicked.connect(self.left)
        end = (cancel, self.form.save_button())
        delete = self.form.only_where_kept(Button(self.tr("Delete"), "danger", "trash-2"))
        delete.clicked.connect(self.delete_wanted)
        buttons = (None, *end) if key is None else (delete, None, *end)
        self.add(
            layout.indented((text(title, "heading", wrap=True), 1)),
            self.form,
            self.form.error,
            layout.indented(*buttons),
        )
