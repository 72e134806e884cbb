"""Settings: change the passphrase, make or replace the recovery key."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import jobs, layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.first.recovery_key import RecoveryKey
from ipt_journal.ui.known_names import known_names
from ipt_journal.ui.settings.proof import Proof
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.labelled import inset, labelled
from ipt_journal.ui.widgets.passphrase import PassphraseField
from ipt_journal.ui.widgets.strength import Strength
from ipt_journal.ui.widgets.text import heading, text
from ipt_journal.ui.widgets.tick import Tick
from ipt_journal.vault import kdf, passphrase, rekey, told
from ipt_journal.vault.errors import VaultError
from ipt_journal.vault.keyslots import Kind, Secret
from ipt_journal.vault.rekey import NewKey
from ipt_journal.vault.unlock import unlock_keys
from ipt_journal.vault.vault import Vault


class KeysCard(Card):
    """The old passphrase or the recovery key is asked for: nobody passing by can change it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=13, padding=(16, 16, 16, 16))
        self._desk = desk
        self._old = Proof(desk.journal.vault)
        self._new = PassphraseField(self.tr("New passphrase"))
        self._again = PassphraseField(self.tr("The new one once more"))
        self._strength = Strength(partial(known_names, desk.journal))
        self._new.changed.connect(lambda: self._strength.judge(self._new.text()))
        self._change = Button(self.tr("Change passphrase"))
        below = self.tr("For when somebody may have a copy and knew the old passphrase")
        self._anew = Tick(self.tr("Write everything under a new key too"), below=below)
        self._error = ErrorLine()
        self._remove = Button(self.tr("Let no recovery key open it"), "link")
        self._remove.clicked.connect(self._on_remove)
        self._recovery = Button(self.tr("Make a recovery key"))
        self._about = text(self._about_recovery(), "compact", "ink2", wrap=True)
        self._holder = QVBoxLayout()
        self._held = QWidget()
        self._held.setLayout(self._holder)
        self._change.clicked.connect(self._on_change)
        self._again.submitted.connect(self._on_change)
        self._recovery.clicked.connect(self._on_recovery)
        self.add(
            layout.indented(heading(self.tr("Passphrase and recovery key")), None),
            self._old,
            labelled(self.tr("New passphrase"), inset(self._new), gap=6),
            layout.indented(self._strength, None),
            labelled(self.tr("The new one once more"), inset(self._again), gap=6),
            layout.indented(self._anew, None),
            self._error,
            layout.indented(None, self._change),
            layout.rule(),
            layout.row((self._about, 1)),
            layout.indented(None, self._remove, self._recovery),
            self._held,
        )
        if not desk.journal.vault.keys.has(Kind.RECOVERY):
            self._remove.hide()
        self._set_busy(busy=False)

    def _about_recovery(self) -> str:
        if self._desk.journal.vault.keys.has(Kind.RECOVERY):
            return self.tr("There is a recovery key. A new one takes its place.")
        return self.tr("There is no recovery key. Without one, a lost passphrase cannot be helped.")

    def forget(self) -> None:
        """Leave nothing typed here behind."""
        self._error.say("")
        for field in (self._old.field, self._new, self._again):
            field.set_text("")
        self._strength.judge("")
        self._anew.set_value(False)

    def focus(self) -> None:
        """Put the keyboard where one proves who one is."""
        self._old.setFocus(Qt.FocusReason.OtherFocusReason)

    # Passphrase

    def _problem(self) -> str:
        new = self._new.text()
        problem = passphrase.problem(new)
        if not problem and not passphrase.same(new, self._again.text()):
            problem = self.tr("The two new ones are not the same yet.")
        return problem

    @Slot()
    def _on_change(self) -> None:
        if not self._change.isEnabled():
            return  # by Enter, while something is under way
        problem = self._problem()
        self._error.say(problem)
        if problem:
            return
        self._set_busy(busy=True)
        self._change.setText(self.tr("Changing…"))
        vault = self._desk.journal.vault
        work = partial(_change, vault, self._old.secret, self._new.text(), anew=self._anew.value)
        jobs.run(self, work, self._on_changed, self._on_failed)

    def _on_changed(self, new: NewKey | None) -> None:
        """Carry out what could not be done beside the window: nobody reads or writes meanwhile."""
        self._ready_again()
        vault = self._desk.journal.vault
        if new is not None:
            carry_out = partial(rekey.carry_out, vault, new)
            if not self._desk.attempt(carry_out, self._error.say):
                return
        self._show_about()
        self._desk.reads(vault.note_keys)  # it counts already, whether or not this can be noted
        self.forget()
        self._old.kind = Kind.PASSPHRASE
        self._old.show_kind()
        self._desk.keys_changed.emit()
        self._change.setFocus()
        changed = self.tr("The passphrase is changed.")
        anew = self.tr("The passphrase and the key are changed.")
        earlier = self.tr(
            "Earlier backups open with what opened them then; Settings › Backups can remove them."
        )
        self._desk.notice(f"{changed if new is None else anew} {earlier}")

    def _on_failed(self, error: Exception) -> None:
        self._ready_again()
        self._old.setFocus()
        unknown = self.tr("It could not be changed. What opened this before still opens it.")
        self._error.say(told.sentence(error) if isinstance(error, VaultError) else unknown)

    def _ready_again(self) -> None:
        self._set_busy(busy=False)
        self._change.setText(self.tr("Change passphrase"))

    def _set_busy(self, *, busy: bool) -> None:
        """Let one key be changed at a time."""
        for button in (self._change, self._recovery, self._remove):
            button.setEnabled(not busy and not self._desk.journal.read_only)
        self._held.setEnabled(not busy)

    # Recovery key

    @Slot()
    def _on_recovery(self) -> None:
        """Ask for the passphrase first: the new key will be as good as it."""
        if not self._old.field.text():
            self._error.say(self._old.say_what_is_missing())
            self._old.setFocus()
            return
        self._error.say("")
        self._set_busy(busy=True)
        work = partial(_check, self._desk.journal.vault, self._old.secret)
        jobs.run(self, work, self._show_recovery, self._on_failed)

    @Slot()
    def _on_remove(self) -> None:
        """Ask for a proof first: whoever passes by could take the way back from the client."""
        if not self._old.field.text():
            self._error.say(self._old.say_what_is_missing())
            self._old.setFocus()
            return
        self._set_busy(busy=True)
        work = partial(_check, self._desk.journal.vault, self._old.secret)
        jobs.run(self, work, self._on_proved, self._on_failed)

    def _on_proved(self, _nothing: object) -> None:
        self._ready_again()
        vault = self._desk.journal.vault
        if self._desk.attempt(vault.remove_recovery_key, self._error.say):
            self._desk.reads(vault.note_keys)
            self.forget()
            self._old.kind = Kind.PASSPHRASE
            self._old.show_kind()
            self._show_about()
            self._desk.notice(self.tr("No recovery key opens the journal now."))

    def _show_about(self) -> None:
        self._about.setText(self._about_recovery())
        self._remove.setVisible(self._desk.journal.vault.keys.has(Kind.RECOVERY))

    def _show_recovery(self, _nothing: object) -> None:
        self._ready_again()
        self._old.field.set_text("")
        layout.clear(self._holder)
        step = RecoveryKey(wanted=True)
        step.back_requested.connect(lambda: layout.clear(self._holder))
        step.next_requested.connect(lambda: self._keep_recovery(step.chosen))
        self._holder.addWidget(step)

    def _keep_recovery(self, written: str) -> None:
        layout.clear(self._holder)
        if not written:
            return
        vault = self._desk.journal.vault
        if self._desk.attempt(partial(vault.set_recovery_key, written), self._error.say):
            self._desk.reads(vault.note_keys)
            self._show_about()
            self._old.show_kind()
            self._desk.notice(self.tr("The recovery key on your paper opens this journal now."))


def _check(vault: Vault, old: Secret) -> None:
    """Raise unless this opens the journal; about a second."""
    unlock_keys(vault.folder.path, old)


def _change(vault: Vault, old: Secret, new: str, *, anew: bool) -> NewKey | None:
    """Check the old key, then wrap the data key, or a new one, under the new passphrase."""
    _check(vault, old)
    if anew:
        return rekey.prepare(vault, new, kdf.calibrate())
    vault.change_passphrase(new, kdf.calibrate())
    return None
