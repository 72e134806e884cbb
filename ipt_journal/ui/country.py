"""Which country this computer's time zone lies in, and what paper is sold there."""

from PySide6.QtCore import QLocale, QTimeZone

_OF_NO_COUNTRY = {b"EST", b"MST", b"HST"}  # old names of an hour, which Qt reads as those of a town


# Where paper is cut to Letter; from CLDR's territories of US paper size.
_LETTER = {
    "BZ", "CA", "CL", "CO", "CR", "DO", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
}  # fmt: skip


def here() -> str:
    """Return its code, "" when the time zone is unknown or belongs to no one country."""
    return of(QTimeZone.systemTimeZone())


def paper_size(country: str) -> str:
    """Return the paper that is sold in a country; without one, where this computer is."""
    return "Letter" if (country or here()) in _LETTER else "A4"


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
