"""The strip above every page: a sample, a journal only to be read, one without a passphrase."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.rescue import backing_up, conflicts, contents, waiting
from ipt_journal.rescue.synced import is_synced
from ipt_journal.ui import layout
from ipt_journal.ui.departure import start_again
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.text import picture, text
from ipt_journal.vault.keyslots import Kind


class Strip(QWidget):
    """Hidden in a journal of the client's own that can be written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("sample")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        own = Button(self.tr("Start my own"), dense=True)
        own.clicked.connect(self._on_own)
        if not desk.preferences.sample:
            own.hide()
        new = Button(self.tr("Set a new passphrase"), dense=True)
        new.clicked.connect(lambda: desk.visit("settings", focus="keys"))
        if not self._came_by_recovery:
            new.hide()
        desk.keys_changed.connect(self._on_keys_changed)
        words = text(self._words(), "compact", "notice", wrap=True)
        box = QHBoxLayout(self)
        icon = picture("info", "notice", 18)
        layout.fill(box, icon, (words, 1), new, own, gap=10, margins=(20, 3, 16, 3))
        if not (desk.preferences.sample or desk.journal.read_only or self._came_by_recovery):
            self.hide()

    @property
    def _came_by_recovery(self) -> bool:
        """Whether the passphrase may be forgotten, and another can be set."""
        vault = self._desk.journal.vault
        return vault.opened_with is Kind.RECOVERY and not self._desk.journal.read_only

    @Slot()
    def _on_keys_changed(self) -> None:
        if not self._desk.preferences.sample:
            self.hide()

    def _words(self) -> str:
        if self._desk.journal.vault.cannot_be_held:
            return self.tr(
                "Where this journal lies, two windows could write at once and harm it. You can "
                "read it here. To write, copy its folder to this computer."
            )
        if self._came_by_recovery:
            return self.tr("Opened with the recovery key. You can set a new passphrase now.")
        if self._desk.journal.read_only:
            return self.tr("Nothing can be written where this journal lies. You can read it here.")
        return self.tr(
            "Sample journal. Its passphrase is stored in the open. Keep your own notes elsewhere."
        )

    @Slot()
    def _on_own(self) -> None:
        """Begin a journal of one's own in a fresh process, and leave the sample."""
        start_again(None)
        self._desk.hide()

    def last_saved(self, journal: Journal) -> str:
        """Return when something was last saved, and how many entries there are."""
        with journal.read() as session:
            entries = sum(contents.counts(session).values())
            utc = contents.last_edited(session)
        count = translate("Window", "%n record(s)", n=entries)
        if not utc:
            return self.tr("Nothing is saved here yet.")
        moment = Moment.here(utc)
        when = dates.moment(moment, self._desk.clock.today())
        return self.tr("Last saved: {when}. In it: {count}.").format(when=when, count=count)

    def remarks(self, journal: Journal) -> Iterator[str]:
        """Yield what the client should know of how the journal was found, the gravest first."""
        if journal.lost_saves:
            yield translate(
                "Window", "The last %n save(s) are missing from this file.", n=journal.lost_saves
            )
        if journal.vault.keys_are_older:
            yield self.tr(
                "The key file here is an earlier one: a passphrase from before opens it. "
                "Change the passphrase to put that right."
            )
        yield from self._about_copies(journal)
        if journal.vault.keys_repaired:
            yield self.tr("One copy of the key file was damaged and has been renewed.")
        if journal.rescued:
            yield self.tr("The disk was full last time. Your unfinished text was kept.")
        elif journal.vault.ended_suddenly and not journal.read_only:
            yield self.tr(
                "Last time this ended suddenly. The last seconds of typing may be missing."
            )

    def _about_copies(self, journal: Journal) -> Iterator[str]:
        earlier = waiting.restored_over(journal.vault.folder.path)
        if earlier:
            yield self.tr(
                "Restored from a backup. The journal as it was lies beside this one, as “{name}”."
            ).format(name=earlier)
        elif backing_up.was_missed(journal):
            yield self.tr(
                "No backup could be made when this was last closed. Settings › Backups shows "
                "what there is."
            )
        if journal.seal_is_older:
            yield self.tr("The note of what was last saved is an earlier one.")
        if backing_up.is_short_of_room(journal) and not journal.read_only:
            yield self.tr(
                "This disk has little room left: less than three times what the journal takes. A "
                "backup may soon not fit."
            )
        if any(conflicts.look(journal.vault)):
            yield self.tr(
                "Another copy of this journal’s file lies beside it. Settings › Backups shows it."
            )
        if is_synced(journal.vault.folder.path):
            yield self.tr(
                "This journal lies in a folder that is synced. That can harm it: let backups be "
                "synced instead, under Settings › Backups."
            )
