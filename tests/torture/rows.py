"""Every row of the torture, those that take longest first."""

from tests.torture.table import Row

ROWS: tuple[Row, ...] = ()
