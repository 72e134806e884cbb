"""What a journal must hold, as far as it was told to the one who wrote in it."""

from dataclasses import dataclass

from ipt_journal.vault.keyslots import Secret

JOURNAL = "Mine.journal"
STICK = "stick"  # the second place of its backups


@dataclass(frozen=True, slots=True)
class Known:
    """A journal between two steps; `made` is False where nobody was told that there is one.

    `backups` is how many good ones there are at least, and `backed_up` how many saves the newest
    has; `away` how many the newest in the second place has; none has fewer than `forgotten`.
    `others` are journals beside this one, by name, with their notes.
    """

    made: bool = True
    notes: tuple[str, ...] = ()
    draft: str = ""
    secrets: tuple[Secret, ...] = ()
    refused: tuple[Secret, ...] = ()
    backups: int = 0
    backed_up: int = 0
    away: int = 0
    forgotten: int = 0
    others: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What was said before the end: the last state that was acknowledged, and the one on its way.

    `refused` is the sentence that told why a step was not done; `astray` is any other error.
    """

    before: Known
    after: Known | None = None
    refused: str | None = None
    astray: str | None = None
    ended: bool = False

    @property
    def allowed(self) -> tuple[Known, ...]:
        return (self.before,) if self.after is None else (self.before, self.after)
