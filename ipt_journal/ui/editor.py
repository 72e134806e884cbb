"""What pages that edit one record share: a way back, a form, a footer always in sight."""

from collections.abc import Callable
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records.record import Record
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.columns import ONE_COLUMN_BELOW
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.form import Form
from ipt_journal.ui.page import Page
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.text import caption, key

_CROWDED_BELOW, _WITH_DELETE = 830, 940  # the footer keeps to what can be pressed
_WITH_MORE = 1180
_READ_WIDTH = 720

_NOTHING: tuple[Any, ...] = (None, "", [])


class EditorPage(Page):
    """Makes a fresh form for each visit; leaving keeps what was typed."""

    kind: ClassVar[type[Record]]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form: Form | None = None
        self._record: UUID | None = None
        self._one_column, self._width = False, _WITH_DELETE
        self._aside: tuple[QWidget, ...] = ()
        self._spare: tuple[QWidget, ...] = ()
        self.put(self.header(back=True))
        self._holder = QVBoxLayout()
        content = QWidget()
        content.setLayout(self._holder)
        layout.fill(self._holder)
        self.put_scrolled(content)
        self._foot = QVBoxLayout()
        foot = QWidget()
        foot.setLayout(self._foot)
        layout.fill(self._foot)
        self.put(foot)

    # What each page says for itself

    def make_form(self, visit: Visit) -> Form:
        """Return a form for the record of the visit, or a fresh one."""
        raise NotImplementedError

    def name_of(self, *, existing: bool) -> tuple[str, str]:
        """Return the title and the line below it."""
        raise NotImplementedError

    def remove(self, record: UUID) -> Callable[[], None]:
        """Return what deletes the record."""
        raise NotImplementedError

    def footer_start(self) -> tuple[QWidget, ...]:
        """Return what stands at the left of the footer."""
        return ()

    def before_save(self) -> tuple[QWidget, ...]:
        """Return what stands beside Save where there is room."""
        return ()

    # What all of them do

    @override
    def arrive(self, visit: Visit) -> None:
        layout.clear(self._holder)
        layout.clear(self._foot)
        self.form, self._aside, self._spare = None, (), ()
        self._record = self._known(visit.record)
        self.form = self.make_form(visit)
        self.form.saved.connect(self._on_saved)
        self.set_title(*self.name_of(existing=self._record is not None))
        self._holder.addWidget(self.form)
        self._holder.addStretch(1)
        self._foot.addWidget(self._footer(self.form))
        self._relay_form()
        self.form.focus()

    def show_instead(self, part: QWidget) -> None:
        """Put something in the place of a form that is saved."""
        layout.clear(self._holder)
        layout.clear(self._foot)
        self.form, self._aside, self._spare = None, (), ()
        part.setMaximumWidth(theme.px(_READ_WIDTH))
        self._holder.addWidget(part)
        self._holder.addStretch(1)

    def take_start(self, visit: Visit) -> dict[str, Any]:
        """Return what was typed on Today, once; something new that was not finished waits there."""
        start: dict[str, Any] = visit.given.pop("start", {})
        if all(value in _NOTHING for value in start.values()):
            return {}
        if self.desk.drafts.kept(f"{visit.page}:"):
            self.desk.drafts.set_aside(f"{visit.page}:")
            self.desk.notice(self.tr("What you had not finished before waits on Today."))
        return start

    def _known(self, record: UUID | None) -> UUID | None:
        """Return the key of a record, None for something new: a draft set aside has a key too."""
        if record is None:
            return None
        with self.desk.journal.read() as session:
            return record if session.get(self.kind, record) else None

    @override
    def depart(self) -> None:
        if self.form is not None:
            self.desk.drafts.closed(self.form.key)

    @override
    def relay(self, width: int) -> None:
        self._one_column = width < ONE_COLUMN_BELOW
        self._width = width
        self._relay_form()

    def _relay_form(self) -> None:
        relay = getattr(self.form, "relay", None)
        if relay is not None:
            relay(one_column=self._one_column)
        roomy = self._width >= (_CROWDED_BELOW if self._record is None else _WITH_DELETE)
        for widget in self._aside:
            widget.setVisible(roomy)
        for widget in self._spare:
            widget.setVisible(self._width >= _WITH_MORE)

    def _footer(self, form: Form) -> QWidget:
        cancel = Button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self._on_cancel)
        keys = (key(self.tr("Ctrl")), key(self.tr("Enter")))
        kept = caption(self._kept_words())
        self._aside = (kept, *keys)
        self._spare = more = self.before_save()
        for button in more:
            button.setEnabled(not self.desk.journal.read_only)
        end: tuple[QWidget, ...] = (cancel, *more, form.save_button())
        if self._record is not None:
            delete = form.only_where_kept(Button(self.tr("Delete"), "danger", "trash-2"))
            delete.clicked.connect(self._on_delete)
            end = (delete, *end)
        buttons = layout.row(*self.footer_start(), 4, kept, None, *keys, 4, *end)
        return layout.column(form.error, buttons, gap=8, margins=(0, 0, 14, 0))

    def _kept_words(self) -> str:
        if self.desk.journal.read_only:
            return self.tr("Nothing can be kept here, only read.")
        return self.tr("Draft kept on this computer, encrypted")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.form:
            self.form.save()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_saved(self) -> None:
        self.desk.notice(self.tr("Saved."), undoable=True)
        self.desk.go_back()

    @Slot()
    def _on_cancel(self) -> None:
        """Leave a record as it was; something new is kept among what is not finished."""
        if self._record is not None and self.form is not None:
            self.desk.drafts.saved(self.form.key)
        self.desk.go_back()

    @Slot()
    def _on_delete(self) -> None:
        if self._record is None or self.form is None:
            return
        if self.desk.attempt(self.remove(self._record), self.form.error.say):
            self.desk.drafts.saved(self.form.key)
            self.desk.deleted()
            self.desk.go_back()
