"""Below the passphrase of a damaged journal: a new one is made of what can be read, and told."""

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.moment import Moment
from ipt_journal.ui import files, jobs, layout, warm
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.text import heading, text
from ipt_journal.vault import told
from ipt_journal.vault.errors import OfAnotherJournal, VaultError
from ipt_journal.vault.folder import SUFFIX, free_beside

if TYPE_CHECKING:
    from ipt_journal.rescue.salvaged import Report, Told  # heavy: not before something is damaged
    from ipt_journal.vault.jbak import Backup
    from ipt_journal.vault.keyslots import Secret

_SALVAGED = "ipt_journal.rescue.salvaged"


class Salvaging(Card):
    """Offers, makes, and then reports; the damaged folder is only read."""

    made = Signal(object)  # Path, once the client wants to open it

    def __init__(self, damaged: Path, secret: "Secret") -> None:
        super().__init__(gap=10, padding=(20, 16, 20, 16))
        self._damaged, self._secret = damaged, secret
        self._to = free_beside(damaged, "saved")
        self._given: Backup | None = None
        self._error = ErrorLine()
        self._box = QVBoxLayout()
        held = QWidget()
        held.setLayout(self._box)
        self.go = Button(self.tr("Make a new journal of it"), dense=True)
        self.go.clicked.connect(self._on_go)
        self._elsewhere = Button(self.tr("Use a backup from elsewhere…"), "link")
        self._elsewhere.clicked.connect(self._on_elsewhere)
        self._used = text("", "compact", "ink2", wrap=True)
        self._used.hide()
        words = self.tr(
            "The app can make a new journal of the newest backup that is whole and everything "
            "that can still be read here. The damaged one stays as it is."
        )
        self.add(heading(self.tr("What can be saved")), self._error, held)
        ways = layout.row(self.go, None), layout.row(self._elsewhere, None)
        self._fill(text(words, wrap=True), self._used, *ways)

    @Slot()
    def _on_elsewhere(self) -> None:
        files.pick_backup(self, Path.home(), self._on_given)

    def _on_given(self, file: Path) -> None:
        """Use a backup on a stick or in another place too, where it is newer than those here."""
        try:
            self._given = import_module("ipt_journal.vault.jbak").Backup.at(file)
        except VaultError as error:
            self._error.say(told.sentence(error))
            return
        self._error.say("")
        words = self.tr("Of the backups here and “{name}”, the newest that is whole is used.")
        self._used.setText(words.format(name=file.name))
        self._used.show()
        layout.reveal(self)

    @Slot()
    def _on_go(self) -> None:
        self._set_busy(busy=True)
        work = partial(_salvage, self._damaged, self._secret, self._to, self._given)
        jobs.run(self, work, self._show_report, self._on_failed)

    def _set_busy(self, *, busy: bool) -> None:
        self.go.setEnabled(not busy)
        self._elsewhere.setEnabled(not busy)
        self.go.setText(self.tr("Reading…") if busy else self.tr("Make a new journal of it"))

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if isinstance(error, OfAnotherJournal):  # without it the next press may do
            self._given = None
            self._used.hide()
        unknown = self.tr("It could not be made. Nothing was changed.")
        self._error.say(told.sentence(error) if isinstance(error, VaultError) else unknown)

    def _show_report(self, report: "Report") -> None:
        name = self._to.name.removesuffix(SUFFIX)
        lines = [self.tr("Made “{name}”, beside the damaged one.").format(name=name)]
        if report.tables:
            lines += [self._source(report), *self._missing(report)]
        else:
            lines.append(self._of_the_backup(report))
        lines += import_module(_SALVAGED).of_saves(report, dates.on_the_computer)
        opens = Button(self.tr("Open the new journal"), "primary")
        opens.clicked.connect(lambda: self.made.emit(self._to))
        self._error.say("")
        self._fill(*(text(line, wrap=True) for line in lines), layout.row(opens, None))
        opens.setFocus()
        layout.reveal(self)

    def _source(self, report: "Report") -> str:
        read = sum(one.read for one in report.records.values())
        words = translate("Backups", "Read from the damaged file: %n record(s).", n=read)
        if report.backup is None:
            return self.tr("{read} There is no backup that is whole.").format(read=words)
        taken = sum(one.from_backup for one in report.records.values())
        more = translate("Backups", "From the backup of {day}: %n record(s).", n=taken)
        return f"{words} {more.format(day=_day(report.backup))}"

    def _missing(self, report: "Report") -> list[str]:
        """Return what is missing, by kind and by day as far as known."""
        kind_of = import_module("ipt_journal.rescue.preview").kind_of
        lines = [
            self.tr("Missing: {what}.").format(what=f"{kind_of(table)} × {one.missing}{_days(one)}")
            for table, one in report.records.items()
            if one.missing
        ]
        lines += import_module(_SALVAGED).of_the_rest(report)
        if report.more_may_be_missing:
            lines.append(self.tr("More may be missing than can be told."))
        return [self.tr("Nothing is missing.")] if report.whole else lines

    def _of_the_backup(self, report: "Report") -> str:
        """Say what is there where nothing at all could be read of the damaged file."""
        if report.backup is None:
            return self.tr("Nothing could be read, so the new journal is empty.")
        words = self.tr(
            "Nothing could be read of the damaged file. What is there is from the backup of {day}; "
            "what was noted or changed after it is missing."
        )
        return words.format(day=_day(report.backup))

    def _fill(self, *parts: QWidget) -> None:
        layout.clear(self._box)
        layout.fill(self._box, *parts, gap=8)


def _day(backup: "Backup") -> str:
    return dates.short_day_year(Moment.here(backup.head.made).day)


def _days(one: "Told") -> str:
    days = " – ".join(dates.short_day_year(day) for day in one.days)
    return f" ({days})" if days else ""


def _salvage(damaged: Path, secret: "Secret", to: Path, given: "Backup | None") -> "Report":
    warm.wait()
    clock = import_module("ipt_journal.moment").Clock()
    salvage_to = import_module("ipt_journal.rescue.salvage").salvage_to
    report: Report = salvage_to(damaged, secret, to, lambda: clock.now().utc, given)
    return report
