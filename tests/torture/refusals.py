"""Let the system refuse a call that changes what lies on the disk, once or from then on."""

import random
from pathlib import Path

from tests.torture import calls, traced
from tests.torture.alive import judge
from tests.torture.known import Known, Told
from tests.torture.life import LIVES, Life, over
from tests.torture.table import Tally

_EACH = 56  # cases of each life in the short form
_WORDS = ("ENOSPC", "EIO", "EROFS", "EACCES")


class Refusals:
    """No room, a broken disk, one that cannot be written: told in a sentence, and nothing lost."""

    name = "refused at every call"
    least = 600

    def __init__(self, lives: tuple[Life, ...] = LIVES) -> None:
        self.lives = lives

    def run(self, share: float, seconds: float | None, chance: random.Random) -> Tally:
        return over(self.lives, lambda life: self._each(life, share, chance), seconds)

    def _each(self, life: Life, share: float, chance: random.Random) -> Tally:
        with traced.room() as template:
            known = life.before(template)
            chosen = calls.chosen(calls.of(life, template, known), round(_EACH * share), chance)
            tally = Tally()
            for name, number in chosen:
                how = f"error={chance.choice(_WORDS)}:when={number}{chance.choice(['', '+'])}"
                tally += self._at(life, template, known, name, how)
            return tally

    def _at(self, life: Life, template: Path, known: Known, name: str, how: str) -> Tally:
        with traced.room() as place:
            traced.copied(template, place)
            told, killed = traced.injected(life, place, known, name, how)
            verdict = judge(place, told)
        silent = verdict.silent + _unsaid(told, killed=killed)
        notes = [f"{life.name}, {name} {how}: {one}" for one in verdict.lost + silent]
        return Tally(1, len(verdict.lost), len(silent), notes=notes)


def _unsaid(told: Told, *, killed: bool) -> list[str]:
    """Return what else went wrong than that something was refused in a sentence."""
    if told.astray:
        return [told.astray]
    if told.refused == "":
        return ["refused without a word"]
    return [] if told.ended and not killed else ["it did not come to an end"]
