"""Say each error of the vault in one plain sentence, for the window and the command line."""

from ipt_journal.i18n import translate
from ipt_journal.vault import errors


def sentence(error: errors.VaultError) -> str:
    """Return what happened, and where it helps, what to do."""
    if isinstance(error, errors.WrongKey):
        return _wrong(error)
    if isinstance(error, errors.Damaged):
        return _damaged(error)
    sentences = {
        errors.NotAJournal: translate("Vault", "There is no journal in that folder."),
        errors.AlreadyThere: translate("Vault", "Something with that name lies there already."),
        errors.OfAnotherJournal: translate("Vault", "That backup is of another journal."),
        errors.InUse: translate("Vault", "This journal is open in another window."),
        errors.NoLocks: translate(
            "Vault",
            "That place cannot keep two windows from writing at once. Please choose one on this "
            "computer.",
        ),
        errors.FromNewerVersion: translate(
            "Vault", "A newer version of this app wrote that journal. Please update the app."
        ),
        errors.ReadOnly: translate(
            "Vault", "Nothing can be written where this journal lies, so it can only be read."
        ),
        errors.CannotBeRenewed: translate(
            "Vault",
            "An earlier version of this app wrote that journal, and where it lies it cannot be "
            "brought up to date. Copy its folder to this computer, then open the copy.",
        ),
        errors.NoRoom: translate("Vault", "There is no room left on this disk."),
        errors.Unreachable: translate(
            "Vault", "The journal cannot be reached. Is the stick or the network drive still there?"
        ),
        errors.NoMemory: translate(
            "Vault",
            "This computer has too little memory free to open it. Close other programs, then try "
            "again.",
        ),
        errors.NotEncrypting: translate(
            "Vault", "That file is not encrypted, so nothing was written to it."
        ),
    }
    return sentences.get(type(error), translate("Vault", "The journal is closed."))


def _wrong(error: errors.WrongKey) -> str:
    if isinstance(error, errors.MistypedKey):
        return translate(
            "Vault", "There is a typing error in that recovery key. Compare each group."
        )
    return translate("Vault", "That didn’t open it. Check Caps Lock.")


def _damaged(error: errors.Damaged) -> str:
    if isinstance(error, errors.NotABackup):
        return translate("Vault", "That file is not a backup, or its beginning is damaged.")
    if error.part == "keys":
        return translate(
            "Vault",
            "The key file is damaged or gone in both copies. It cannot be told whether what you "
            "typed is right.",
        )
    if error.part == "backup":
        return translate("Vault", "This backup is damaged. Another one may be whole.")
    if error.part == "copy":
        return translate(
            "Vault", "That second copy is damaged. The journal itself is another file."
        )
    if error.part == "medium":
        return translate(
            "Vault", "Part of this journal’s files cannot be read from this disk any more."
        )
    return translate("Vault", "Part of this journal’s file is damaged and cannot be read.")
