"""What the app knows before a journal is open, in one TOML file that holds no journal content."""

import contextlib
import os
import tomllib
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

TEXT_SIZES = range(90, 151, 10)
SMALLEST_WINDOW = (960, 640)
LONGEST_CODE = 8  # en_US, GB


class Theme(StrEnum):
    """Which palette the client chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """One field per line of the file; a missing or nonsensical line means the default."""

    theme: Theme = Theme.SYSTEM
    text_size: int = 100
    language: str = "en"
    reduced_motion: bool = False
    country: str = ""
    window_width: int = 1280
    window_height: int = 800
    name: str = "Notebook"

    @classmethod
    def load(cls, path: Path) -> Self:
        try:
            found = tomllib.loads(path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return cls()
        settings = cls()
        for field in fields(cls):
            if field.name in found:
                settings = settings.accepting(field.name, found[field.name])
        return settings

    def accepting(self, name: str, value: Any) -> Self:  # noqa: ANN401 - whatever the file says
        """Return settings with `name` set to `value`, or unchanged when that makes no sense."""
        if name == "theme":
            value = Theme(value) if value in list(Theme) else None
        if type(value) is not type(getattr(self, name)) or not _sensible(name, value):
            return self
        return replace(self, **{name: value})

    def save(self, path: Path) -> None:
        """Write the file whole or not at all; a place nobody can write is no reason to stop."""
        import tomli_w  # noqa: PLC0415 - not before the unlock page is shown

        lines = {name: str(v) if name == "theme" else v for name, v in asdict(self).items()}
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            draft = path.with_suffix(".new")
            draft.write_text(tomli_w.dumps(lines), "utf-8")
            os.replace(draft, path)  # noqa: PTH105 - Path.replace differs on Windows only in name


def _sensible(name: str, value: Any) -> bool:  # noqa: ANN401
    match name:
        case "text_size":
            return value in TEXT_SIZES
        case "window_width":
            return bool(SMALLEST_WINDOW[0] <= value <= 10_000)
        case "window_height":
            return bool(SMALLEST_WINDOW[1] <= value <= 10_000)
        case "language" | "country":
            return len(value) <= LONGEST_CODE and value.isascii() and value.isprintable()
        case "name":
            return 0 < len(value.strip()) <= 40 and value.isprintable()
        case _:
            return True
