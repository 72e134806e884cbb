"""Kill a life at every call that changes what lies on the disk."""

import random
from pathlib import Path

from tests.torture import calls, traced
from tests.torture.alive import judge
from tests.torture.known import Known
from tests.torture.life import LIVES, Life, over
from tests.torture.table import Tally

_EACH = 56  # cases of each life in the short form


class Kills:
    """Kill −9 as one of those calls is about to be done."""

    name = "kill at every call"
    least = 600

    def __init__(self, lives: tuple[Life, ...] = LIVES, names: tuple[str, ...] = ()) -> None:
        self.lives = lives
        self.names = names  # of the only calls to kill at

    def run(self, share: float, seconds: float | None, chance: random.Random) -> Tally:
        return over(self.lives, lambda life: self._each(life, share, chance), seconds)

    def _each(self, life: Life, share: float, chance: random.Random) -> Tally:
        with traced.room() as template:
            known = life.before(template)
            points = [
                call
                for call in calls.of(life, template, known)
                if not self.names or call.name in self.names
            ]
            chosen = calls.chosen(points, round(_EACH * share), chance)
            return sum((self._at(life, template, known, *one) for one in chosen), Tally())

    def _at(self, life: Life, template: Path, known: Known, name: str, number: int) -> Tally:
        with traced.room() as place:
            traced.copied(template, place)
            told, killed = traced.injected(life, place, known, name, f"signal=KILL:when={number}")
            verdict = judge(place, told)
        where = f"{life.name}, {name} {number}"
        silent = verdict.silent + ([told.astray] if told.astray else [])
        notes = [f"{where}: {one}" for one in verdict.lost + silent]
        return Tally(int(killed), len(verdict.lost), len(silent), notes=notes)
