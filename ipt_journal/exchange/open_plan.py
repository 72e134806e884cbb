"""The safety plan as a file beside the journal, for as long as the client wants it open there."""

from collections.abc import Callable

from ipt_journal.i18n import translate
from ipt_journal.journal import Journal, Kinds
from ipt_journal.records import preferences, safety_plan
from ipt_journal.records.preferences import Preferences
from ipt_journal.records.safety_plan import SafetyPlan
from ipt_journal.vault import told
from ipt_journal.vault.errors import VaultError, of_writing
from ipt_journal.vault.open_plan import OpenPlan

_DECIDES: Kinds = frozenset({SafetyPlan, Preferences})


class PlanFile:
    """Follows the journal: after each save the file holds what the plan says, or is not there."""

    def __init__(self, journal: Journal, say: Callable[[str], None]) -> None:
        """Take a journal; `say` is told in a sentence what stands in the way."""
        self._journal, self._say = journal, say
        self._file = OpenPlan(journal.vault.folder)
        journal.on_change(self._on_change)

    @property
    def there(self) -> bool:
        return self._file.there

    def bring_in_line(self) -> None:
        """Make the file what it should be, also after a sudden end between a save and this."""
        if self._journal.read_only:
            return
        try:
            words = self._wanted()
        except VaultError as error:
            self._say(told.sentence(error))
        else:
            self._write(words) if words else self._remove()

    def _write(self, words: str) -> None:
        try:
            self._file.write(words.encode())
        except OSError as error:
            failed = translate("PlanFile", "The plan for the locked screen could not be written.")
            self._say(f"{failed} {told.sentence(of_writing(error))}")

    def _remove(self) -> None:
        try:
            self._file.remove()
        except OSError:
            failed = translate(
                "PlanFile", "plan.txt could not be removed. Anyone can still read it."
            )
            self._say(failed)

    def _wanted(self) -> str:
        """Return what the file is to say, "" where there is to be none."""
        with self._journal.read() as session:
            if not preferences.load(session).plan_open:
                return ""
            return as_text(safety_plan.load(session))

    def _on_change(self, kinds: Kinds) -> None:
        """Follow a save, which is on the disk by now and must not look as if it were not."""
        if kinds & _DECIDES:
            self.bring_in_line()


def as_text(plan: SafetyPlan) -> str:
    """Return the parts with words below their headings; nothing else, not even a title."""
    return "".join(f"{heading}\n{words}\n\n" for heading, words in plan.told())
