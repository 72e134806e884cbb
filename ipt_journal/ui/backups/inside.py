"""What is in one backup, how the journal differs now, and what can be brought back of it."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.rescue.contents import Contents
from ipt_journal.rescue.preview import Preview
from ipt_journal.ui import layout, unlocking
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.labelled import inset
from ipt_journal.ui.widgets.secret_field import SecretField, of_that_time
from ipt_journal.ui.widgets.text import heading, text
from ipt_journal.ui.widgets.tick import Tick
from ipt_journal.vault.keyslots import Kind, Secret

_AT_ONCE = 50  # lines; the rest by a button


class Inside(Card):
    """Asks for what opened the backup, shows what is in it, and says what is to be done."""

    unlocked = Signal(object)  # Secret, of that time
    brought = Signal(object)  # the keys of the records that are to come back
    restored = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(gap=12, padding=(20, 16, 20, 16))
        self._title = heading("")
        self._box = QVBoxLayout()
        self._held = QWidget()
        self._held.setLayout(self._box)
        self.error = ErrorLine()
        self._shown = _AT_ONCE
        self._preview: Preview | None = None
        self._ticks: list[tuple[Tick, object]] = []
        self._buttons: list[Button] = []
        self._earlier_key = False
        self._close = Button(self.tr("Close"), "link")
        self._close.clicked.connect(self.closed)
        self.add(layout.row((self._title, 1), self._close), self.error, self._held)

    def wait(self, title: str) -> None:
        """Say which one is being read."""
        self._title.setText(title)
        self._fill(text(self.tr("Reading…"), "compact", "ink2"))

    def refuse(self, sentence: str) -> None:
        """Say why there is nothing to see."""
        self._fill()
        self.error.say(sentence)

    def ask(self, typed: Secret | None = None) -> None:
        """Ask for the passphrase or the recovery key of that time; `typed` did not open it."""
        field = of_that_time()
        if typed is not None:
            field.go_on_with(typed.text, by_phrase=typed.kind is Kind.PASSPHRASE)
            field.line.selectAll()
        go = Button(self.tr("Open it"), dense=True)
        field.submitted.connect(partial(self._on_typed, field))
        go.clicked.connect(partial(self._on_typed, field))
        why = self.tr(
            "This backup is from before the journal got its present key. It opens with the "
            "passphrase or the recovery key of that time only."
        )
        asked = layout.column(
            layout.indented(field.label, None), inset(field), layout.row(field.other, None), gap=6
        )
        self._fill(text(why, "compact", "ink2", wrap=True), asked, layout.row(go, None))
        self._buttons = [go]
        field.setFocus()

    def _on_typed(self, field: SecretField) -> None:
        self.unlocked.emit(unlocking.secret(field.text(), by_phrase=field.by_phrase))

    def show_preview(
        self, preview: Preview, *, can_restore: bool, can_write: bool, earlier_key: bool = False
    ) -> None:
        """Show what is in it; `can_restore` where it is a backup and no second copy."""
        self._preview, self._shown = preview, _AT_ONCE
        self._earlier_key = earlier_key
        self._can = (can_restore, can_write)
        self._show()

    def set_busy(self, *, busy: bool) -> None:
        self._keep_keyboard()
        for button in self._buttons:
            button.setEnabled(not busy)

    # Inside

    def _show(self) -> None:
        preview = self._preview
        assert preview is not None  # noqa: S101 - for the type checker
        differences = preview.differences
        parts: list[QWidget] = [text(self._held_words(preview.there), wrap=True)]
        parts += [text(words, "compact", "ink2", wrap=True) for words in self._changes(preview)]
        self._ticks, self._buttons = [], []
        if preview.lines:
            parts += [layout.rule(), *self._lines(preview)]
        if self._can[0] and not differences.none:
            parts += [layout.rule(), *self._restoring()]
        self._fill(*parts)

    def _held_words(self, held: Contents) -> str:
        count = translate("Backups", "%n record(s)", n=held.entries)
        if held.first is None or held.last is None:
            return self.tr("In it: {count}.").format(count=count)
        one_day = held.first == held.last
        span = (
            dates.day_month_year(held.first) if one_day else dates.span_year(held.first, held.last)
        )
        return self.tr("In it: {count}, {span}.").format(count=count, span=span)

    def _changes(self, preview: Preview) -> list[str]:
        found = preview.differences
        if found.none:
            return [self.tr("The journal holds the same now.")]
        sides = found.only_here, found.only_there, found.newer_here, found.newer_there
        here, there, newer_here, newer_there = (len(some) for some in sides)
        told = (
            (here, translate("Backups", "%n record(s) only in the journal now.", n=here)),
            (there, translate("Backups", "%n record(s) only in this one.", n=there)),
            (
                newer_here,
                translate("Backups", "%n record(s) changed in the journal since.", n=newer_here),
            ),
            (newer_there, translate("Backups", "%n record(s) newer in this one.", n=newer_there)),
        )
        return [words for count, words in told if count]

    def _lines(self, preview: Preview) -> list[QWidget]:
        lead = self.tr("Bring single ones into the journal:")
        parts: list[QWidget] = [text(lead, "label", wrap=True)]
        for line in preview.lines[: self._shown]:
            day = dates.short_day_year(line.day) if line.day else ""
            newer = self.tr("newer than in the journal") if line.newer else ""
            tick = Tick(_short(line.words), below=" · ".join(one for one in (day, newer) if one))
            tick.changed.connect(self._on_ticked)
            self._ticks.append((tick, line.key))
            parts.append(tick)
        if len(preview.lines) > self._shown:
            more = Button(self.tr("Show more"), "link")
            more.clicked.connect(self._on_more)
            parts.append(layout.row(more, None))
        everything = Button(self.tr("Choose all"), "link")
        everything.clicked.connect(self._on_all)
        bring = Button(self.tr("Bring these in"), dense=True)
        bring.setEnabled(False)
        bring.clicked.connect(self._on_bring)
        self._bring = bring
        parts.append(layout.row(bring, everything, None))
        return parts

    def _restoring(self) -> list[QWidget]:
        words = self.tr(
            "Or let the whole backup take the journal’s place. The journal as it is now is kept "
            "beside it, under another name. The app locks and comes back."
        )
        restore = Button(self.tr("Restore this backup"), dense=True)
        restore.setEnabled(self._can[1])
        restore.clicked.connect(self._on_restore)
        self._buttons.append(restore)
        return [text(words, "compact", "ink2", wrap=True), layout.row(restore, None)]

    @Slot()
    def _on_restore(self) -> None:
        """Ask once more: everything noted since is then in the other folder only."""
        sure = Button(self.tr("Yes, restore it and lock"), "danger", dense=True)
        back = Button(self.tr("No, leave it"), dense=True)
        sure.clicked.connect(self.restored)
        back.clicked.connect(self._on_left)
        words = self.tr(
            "What was noted since then will no longer be in the journal, only in the folder that "
            "is kept beside it. Restore this backup?"
        )
        then = self.tr(
            "The journal then opens with the passphrase or the recovery key of that time."
        )
        lines = [then, words] if self._earlier_key else [words]
        self._fill(*(text(line, wrap=True) for line in lines), layout.row(sure, back, None))
        self._buttons = [sure, back]
        back.setFocus()
        layout.reveal(self)

    @Slot()
    def _on_left(self) -> None:
        self._show()
        self._buttons[-1].setFocus()

    @Slot()
    def _on_ticked(self) -> None:
        self._bring.setEnabled(self._can[1] and any(tick.value for tick, _ in self._ticks))

    @Slot()
    def _on_all(self) -> None:
        assert self._preview is not None  # noqa: S101 - for the type checker
        self._shown = len(self._preview.lines)
        self._show()
        for tick, _ in self._ticks:
            tick.set_value(True)
        self._on_ticked()
        self._bring.setFocus()

    @Slot()
    def _on_more(self) -> None:
        """Show more below, with the keyboard on the first of them, and leave what is ticked."""
        chosen, first = self._chosen(), self._shown
        self._shown += _AT_ONCE
        self._show()
        for tick, key in self._ticks:
            tick.set_value(key in chosen)
        self._on_ticked()
        self._ticks[first][0].setFocus()

    @Slot()
    def _on_bring(self) -> None:
        self.brought.emit(self._chosen())

    def _chosen(self) -> list[object]:
        return [key for tick, key in self._ticks if tick.value]

    def _keep_keyboard(self) -> None:
        """Keep it in this card: what goes or is turned off would hand it to something else."""
        focused = QApplication.focusWidget()
        if focused is not None and self._held.isAncestorOf(focused):
            self._close.setFocus()

    def _fill(self, *parts: QWidget) -> None:
        self._keep_keyboard()
        layout.clear(self._box)
        self.error.say("")
        layout.fill(self._box, *parts, gap=10)


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:59]}…"
