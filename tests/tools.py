"""Other programs that the tests ask."""

import subprocess
from pathlib import Path


def told_by(*command: str | Path) -> str:
    """Return what a program prints; it must end well."""
    ran = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True)
    return ran.stdout
