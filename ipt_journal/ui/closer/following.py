"""What can be done with what was seen: practise words, try something, bring it to the session."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal, Slot

from ipt_journal.records import event, focus
from ipt_journal.records.gate import Gate
from ipt_journal.ui.closer.form import LookForm
from ipt_journal.ui.closer.looked import Looked, gate_of
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.trials.listing import Trials
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.tick import Tick


class Following(Card):
    """Stands below the last step; whatever comes out of a closer look hangs together with it."""

    failed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=(20, 14, 20, 16))
        self._desk = desk
        self._of: Looked | None = None
        self._form: LookForm | None = None
        self._bring = Tick(self.tr("Bring to session"))
        self._bring.clicked.connect(self._on_bring)
        self.trials = Trials(desk, self._bring, self.tr("What to do with it"))
        self.trials.bring_chosen.connect(self._on_trial_brought)
        self.trials.begun.connect(self._on_begun)
        self.add(self.trials)

    def show_of(self, of: Looked, form: LookForm, *, last: bool) -> None:
        """Show what is there; it is offered at the `last` step, where there is somebody."""
        self._of, self._form = of, form
        offered = last and not of.died and gate_of(of) is not Gate.ASK
        self.setVisible(offered)
        if not offered:
            return
        options = form.told().get("options") or [{}]
        self.trials.show_of(of.source, str(options[0].get("words", "")))
        self._bring.setChecked(of.brought)
        self._bring.setEnabled(of.source.coming is not None and not self._desk.journal.read_only)

    def _try(self, deed: Callable[[], object]) -> None:
        self._desk.attempt(deed, self.failed.emit)

    @Slot(bool)
    def _on_bring(self, brought: bool) -> None:  # noqa: FBT001 - as Qt tells it
        of, form = self._of, self._form
        if of is None or form is None or of.source.coming is None:
            return
        coming, words = of.source.coming.id, event.shown(of.event)

        def bring() -> None:
            key = form.hold_on(form.told())
            with self._desk.journal.write() as session:
                focus.bring(session, key, coming, words, brought=brought)

        self._try(bring)

    @Slot(object, str, bool)
    def _on_trial_brought(self, key: UUID, words: str, brought: bool) -> None:  # noqa: FBT001
        coming = self._of.source.coming if self._of is not None else None
        if coming is None:
            return

        def bring() -> None:
            with self._desk.journal.write() as session:
                focus.bring(session, key, coming.id, words, brought=brought)

        self._try(bring)

    @Slot()
    def _on_begun(self) -> None:
        """Keep the closer look: what is about to be practised or tried comes out of it."""
        form = self._form
        if form is not None and not self._desk.journal.read_only:
            self._try(lambda: form.hold_on(form.told()))
