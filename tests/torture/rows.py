"""Every row of the torture, those that take longest first."""

from tests.torture.attacks import Attacks
from tests.torture.kills import Kills
from tests.torture.planted import Planted
from tests.torture.power import Power
from tests.torture.refusals import Refusals
from tests.torture.table import Row

ROWS: tuple[Row, ...] = (
    Power(strict=True),
    Power(strict=False),
    Refusals(),
    Kills(),
    Planted(),
    Attacks(),
)
