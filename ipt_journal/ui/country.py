"""Which country this computer's time zone lies in."""

from PySide6.QtCore import QLocale, QTimeZone

_OF_NO_COUNTRY = {b"EST", b"MST", b"HST"}  # old names of an hour, which Qt reads as those of a town


def here() -> str:
    """Return its code, "" when the time zone is unknown or belongs to no one country."""
    return of(QTimeZone.systemTimeZone())


def of(zone: QTimeZone) -> str:
    """Return the code of the country a time zone lies in, "" for none."""
    territory = zone.territory()
    if territory is QLocale.Country.AnyTerritory:
        territory = _by_other_name(zone)
    code = QLocale.territoryToCode(territory)
    return code if len(code) == 2 and code.isalpha() else ""


def _by_other_name(zone: QTimeZone) -> QLocale.Country:
    """Return where a zone lies that goes by an earlier name, such as Asia/Calcutta."""
    nowhere = QLocale.Country.AnyTerritory
    if zone.id().data() in _OF_NO_COUNTRY:
        return nowhere
    known = (one for one in QLocale.Country if one is not nowhere)
    ids = QTimeZone.availableTimeZoneIds
    return next((one for one in known if any(map(zone.hasAlternativeName, ids(one)))), nowhere)
