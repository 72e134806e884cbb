"""What is typed and not saved yet: kept encrypted 2 seconds after the last key, 10 at most."""

from collections.abc import Callable, Collection
from contextlib import suppress
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ipt_journal.journal import Draft, Journal
from ipt_journal.records import unfinished
from ipt_journal.vault.errors import VaultError

IDLE_MS = 2_000
LONGEST_MS = 10_000
_NOTHING: tuple[Any, ...] = (None, "", [], {}, False)


class Drafts(QObject):
    """Forms say that they were edited; what they hold is asked for when it is kept."""

    failed = Signal(object)  # a VaultError
    typed = Signal()  # something is being written, by whatever means
    brought_back = Signal(str)  # form

    def __init__(self, journal: Journal, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._kept = journal.unfinished()
        self._open: dict[str, Callable[[], Draft]] = {}
        self._unsaved: set[str] = set()
        self._idle = self._timer(IDLE_MS)
        self._longest = self._timer(LONGEST_MS)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._on_time)
        return timer

    def kept(self, form: str) -> Draft:
        """Return what was kept for a form, {} when nothing was."""
        return self._kept.get(form, {})

    def latest(self, form: str) -> Draft:
        """Return what a form holds and nobody saved, kept already or not; {} when nothing."""
        if form in self._unsaved and form in self._open:
            return self._open[form]()
        return self.kept(form)

    def is_taken(self, form: str) -> bool:
        """Whether something waits for a form that is more than an empty start."""
        return any(value not in _NOTHING for value in self.latest(form).values())

    def waiting(self) -> dict[str, Draft]:
        """Return every draft of a form that is not open."""
        return {form: draft for form, draft in self._kept.items() if form not in self._open}

    def edited(self, form: str, content: Callable[[], Draft]) -> None:
        """Note that a form holds something new; `content` tells what."""
        self.typed.emit()
        if self._journal.read_only:
            return
        self._open[form] = content
        self._unsaved.add(form)
        self._idle.start()
        if not self._longest.isActive():
            self._longest.start()

    def closed(self, form: str) -> None:
        """Keep what a form holds as it closes without being saved."""
        if form in self._unsaved:
            self._on_time()
        content = self._open.pop(form, None)
        if content is not None and form in self._unsaved:
            self._kept[form] = content()  # the disk did not take it; the form asks for it again

    def all_closed(self) -> None:
        """Keep what every form holds: all of them are about to be made anew."""
        for form in list(self._open):
            self.closed(form)

    def outlive(self, unmake: Callable[[], None]) -> None:
        """Keep what the forms hold that `unmake` takes away; the others stay open."""
        held = self._open.copy()
        self.all_closed()
        unmake()
        for form, content in held.items():
            with suppress(RuntimeError):  # its widgets are gone
                content()
                self._open[form] = content

    def saved(self, form: str) -> None:
        """Forget a form's draft: it is saved, or let go."""
        self._open.pop(form, None)
        self._unsaved.discard(form)
        if self._kept.pop(form, None) is not None:
            self._keep(form, {})

    def forget_records(self, ids: Collection[UUID]) -> None:
        """Let go of what was typed for deleted records, as the journal has done already."""
        for form in {*self._kept, *self._open, *self._unsaved}:
            if unfinished.is_about(form, ids):
                self._kept.pop(form, None)
                self._open.pop(form, None)
                self._unsaved.discard(form)

    def set_aside(self, form: str) -> None:
        """Let what waits for a form wait under a key of its own, as if for another record."""
        draft = self._kept.get(form)
        if draft is None:
            return
        aside = f"{form}{uuid4()}"
        self._kept[aside] = draft
        if not self._keep(aside, draft):
            self._unsaved.add(aside)
        self.saved(form)

    def bring_back(self, form: str, content: Draft) -> None:
        """Let what was saved or let go wait again; beside what waits there, under its own key."""
        if self.is_taken(form):
            form = f"{form.partition(':')[0]}:{uuid4()}"
        self._kept[form] = content
        if not self._keep(form, content):
            self._unsaved.add(form)
        self.brought_back.emit(form)

    def contents(self) -> dict[str, Draft]:
        """Return what is not kept yet, for the moment in which everything closes."""
        contents = {}
        for form in self._unsaved & self._open.keys():
            with suppress(RuntimeError):  # its widgets are gone; the others still tell
                contents[form] = self._open[form]()
        closed = self._unsaved - self._open.keys()
        return contents | {form: self._kept[form] for form in closed if form in self._kept}

    @Slot()
    def _on_time(self) -> None:
        self._idle.stop()
        self._longest.stop()
        for form, content in self.contents().items():
            if self._keep(form, content):
                self._kept[form] = content
                self._unsaved.discard(form)

    def _keep(self, form: str, content: dict[str, Any]) -> bool:
        try:
            self._journal.keep_unfinished(form, content)
        except VaultError as error:
            self.failed.emit(error)
            return False
        return True
