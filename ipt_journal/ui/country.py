"""Which country this computer's time zone lies in."""

from PySide6.QtCore import QLocale, QTimeZone


def here() -> str:
    """Return its code, "" when the time zone is unknown or belongs to no one country."""
    return of(QTimeZone.systemTimeZone())


def of(zone: QTimeZone) -> str:
    """Return the code of the country a time zone lies in, "" for none."""
    code = QLocale.territoryToCode(zone.territory())
    return code if len(code) == 2 and code.isalpha() else ""
