"""Which files of the app lie where on this computer, as the page about traces shows them."""

import sys
from dataclasses import dataclass
from pathlib import Path

from ipt_journal import paths


@dataclass(frozen=True, slots=True)
class Traces:
    """Where things lie; a place that holds nothing is not named."""

    settings: Path | None
    journals: tuple[Path, ...]
    sample: Path | None
    program: Path


def found(opened: Path | None = None) -> Traces:
    """Look for them; `opened` is the journal that is open, wherever it lies."""
    settings, sample = paths.settings_file(), paths.sample_folder()
    journals = {*paths.journals(), *([opened] if opened is not None else [])}
    frozen = getattr(sys, "frozen", False)
    program = Path(sys.executable).parent if frozen else Path(__file__).resolve().parent.parent
    return Traces(
        settings=settings if settings.exists() else None,
        journals=tuple(sorted(journals)),
        sample=sample if sample.exists() else None,
        program=program,
    )
